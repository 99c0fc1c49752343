"""Closing the store while threads that read it come to their end: a race inside SQLite."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageError
from desktop_app.storage.store import Store, open_store

ROUNDS = 150
READERS = 6


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def _read(store: Store, ready: threading.Barrier) -> None:
    try:
        store.count()
        ready.wait()
        store.count()
    except StorageError:
        return


@pytest.mark.usefixtures("hasty_threads")
def test_threads_that_end_while_the_store_closes_do_no_harm(tmp_path: Path) -> None:
    """Both close a connection; without a lock the process crashes sooner or later."""
    for _ in range(ROUNDS):
        store = open_store(tmp_path / "customers.db")
        ready = threading.Barrier(READERS + 1)
        readers = [threading.Thread(target=_read, args=(store, ready)) for _ in range(READERS)]
        for reader in readers:
            reader.start()
        ready.wait()
        store.close()
        for reader in readers:
            reader.join()
