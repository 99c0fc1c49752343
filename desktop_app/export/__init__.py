"""Writers of what leaves the program as text or files."""
