"""The local store: Peewee, private to this folder."""

from __future__ import annotations

from .engine_files import quarantine
from .store import Store, open_store

__all__ = ["Store", "open_store", "quarantine"]
