"""Named stand-ins that implement the ports of `desktop_app.services`."""
