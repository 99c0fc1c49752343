"""Fixtures of the store's tests: real files, and a person who may not do everything."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.storage import Store, open_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "store.db"


@pytest.fixture
def opened() -> Iterator[Callable[..., Store]]:
    """Opens stores and closes them after the test."""
    stores: list[Store] = []

    def opening(path: Path, **options: object) -> Store:
        store = open_store(path, **options)  # type: ignore[arg-type]
        stores.append(store)
        return store

    yield opening
    for store in stores:
        store.close()


@pytest.fixture
def store(path: Path, opened: Callable[..., Store]) -> Store:
    return opened(path)


@pytest.fixture
def ordinary_person(tmp_path: Path) -> Iterator[None]:
    """Not root, for whom nothing is read-only; the folder of the test is theirs."""
    if not hasattr(os, "geteuid") or os.geteuid():
        yield
        return
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_mode & 0o055 != 0o055:  # pytest's own folders, as deep as they are
            folder.chmod(0o755)
    os.chown(tmp_path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
