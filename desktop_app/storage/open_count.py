"""How many writes of a store wait for an answer, for an account that is not the open one."""

from __future__ import annotations

from pathlib import Path

from .store import open_store


def open_count(path: Path) -> int:
    """The number of open intents; 0 where there is no store. Raises `StorageError`."""
    if not path.exists():
        return 0
    store = open_store(path)
    try:
        return len(store.journal.open_intents())
    finally:
        store.close()
