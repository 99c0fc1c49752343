"""Looks for a secret everywhere but in the key store, during a session of the real program."""
