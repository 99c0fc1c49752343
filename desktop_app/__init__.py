"""Central Desk: an unofficial desktop client for partners of Sophos."""

__version__ = "0.1.0"
