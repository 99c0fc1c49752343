"""The help sheet of F1: keys and mouse, what the badges mean, and where the data comes from."""
