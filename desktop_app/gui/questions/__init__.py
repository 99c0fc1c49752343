"""Writes whose outcome is not known: looking for them, and the answers that only a person has."""
