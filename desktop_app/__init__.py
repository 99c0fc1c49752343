"""Central Desk: an unofficial program for Sophos partners."""

__version__ = "0.1.0"
