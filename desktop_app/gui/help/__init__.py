"""The help sheet (F1): keys and mouse, the badges' meanings, and where the data comes from."""
