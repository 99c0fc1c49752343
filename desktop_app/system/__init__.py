"""What differs between machines: folders, settings, logs."""
