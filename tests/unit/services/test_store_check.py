"""The check behind the window: what it drops, what it copies, and what it leaves to others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import pytest

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.services.cancel import Cancel
from desktop_app.services.store_check import check_store

BAD = [CustomerId("a"), CustomerId("b")]


class FakeUpkeep:
    """A store that finds what it is given; `done` is what it was asked for."""

    def __init__(self, bad: Sequence[CustomerId] = (), full: bool = False) -> None:
        self.bad = list(bad)
        self.full = full
        self.done: list[object] = []

    def verify(self, stopped: Callable[[], bool]) -> list[CustomerId]:
        self.done.append(("verify", stopped()))
        return self.bad

    def require_sound(self) -> None:
        raise AssertionError("for the commands only")

    def drop_customers(self, ids: Sequence[CustomerId]) -> None:
        self.done.append(("drop", list(ids)))

    def back_up_own(self) -> None:
        self.done.append("copy")
        if self.full:
            raise StorageError(StorageProblem.FULL)


class FakeWriter:
    """Runs what is written, and counts it."""

    def __init__(self) -> None:
        self.writes = 0

    def __call__(self, work: Callable[[], object]) -> object:
        self.writes += 1
        return work()


def test_a_sound_store_is_copied_and_not_written() -> None:
    store, writer = FakeUpkeep(), FakeWriter()
    assert check_store(store, writer, Cancel()) == []
    assert store.done == [("verify", False), "copy"]
    assert writer.writes == 0


def test_damaged_customers_are_dropped_by_the_thread_that_writes(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store, writer = FakeUpkeep(BAD), FakeWriter()
    with caplog.at_level(logging.WARNING):
        assert check_store(store, writer, Cancel()) == BAD
    assert store.done == [("verify", False), ("drop", BAD), "copy"]
    assert writer.writes == 1
    assert "2 customers" in caplog.text


def test_the_check_follows_the_wish_to_stop() -> None:
    store, cancel = FakeUpkeep(), Cancel()
    cancel.set()
    check_store(store, FakeWriter(), cancel)
    assert store.done[0] == ("verify", True)


def test_a_copy_that_cannot_be_made_says_nothing_against_the_store(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = FakeUpkeep(full=True)
    with caplog.at_level(logging.WARNING):
        assert check_store(store, FakeWriter(), Cancel()) == []
    assert "disk is full" in caplog.text
