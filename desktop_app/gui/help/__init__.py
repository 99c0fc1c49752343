"""The help sheet of the key F1: keys and mouse, the badges' meanings, and where the data comes from."""
