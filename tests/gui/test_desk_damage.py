"""A window whose store is not what was written: what is checked when, and what follows."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing

import pytest
from desk_bench import Bench, BenchMaker

from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.gui.rescue_words import rescue_message
from desktop_app.gui.store_checker import MOST_CHECKS
from desktop_app.services.opened_account import Rescue
from desktop_app.services.write_ports import LocalNote

DAMAGED = StorageError(StorageProblem.DAMAGED, "a page", path="/somewhere")


@pytest.fixture
def announced_warnings() -> list[str]:
    return ["1 customers in the store were damaged"]


def damage(bench: Bench, statement: str) -> None:
    with closing(sqlite3.connect(bench.store._engine.path, isolation_level=None)) as connection:
        assert connection.execute(statement).rowcount == 1


def synced(desks: BenchMaker) -> None:
    """Leave a filled store behind."""
    bench = desks(10)
    bench.sync()
    first = bench.rows()[0].id
    bench.store.notes.keep_note(first, LocalNote("Ours"))
    bench.close()


def counted(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """In which order the store is checked and the sync begins."""
    order: list[str] = []
    verify, start = bench.store.verify, bench.desk.account.sync
    monkeypatch.setattr(
        bench.store, "verify", lambda stop: (order.append("check"), verify(stop))[1]
    )
    monkeypatch.setattr(
        bench.desk.account, "sync", lambda write: (order.append("sync"), start(write))[1]
    )
    return order


def test_the_store_is_checked_once_before_the_sync(
    desks: BenchMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced(desks)
    bench = desks(10)
    order = counted(bench, monkeypatch)
    bench.sync()
    bench.again()
    assert order == ["check", "sync", "sync"]
    assert bench.notice() == ""


def test_a_damaged_customer_goes_is_spoken_of_and_comes_back(desks: BenchMaker) -> None:
    synced(desks)
    bench = desks(10)
    damage(
        bench,
        "UPDATE customer SET display_name = 'Somebody Ltd' "
        "WHERE id = (SELECT id FROM customer LIMIT 1)",
    )
    seen: list[int] = []
    bench.desk.checker.passed.connect(lambda: seen.append(bench.store.count()))
    bench.sync()
    bench.qtbot.waitUntil(lambda: len(bench.rows()) == 10)
    assert "Somebody Ltd" not in bench.names()
    assert "The saved data of 1 customer was damaged." in bench.notice()
    assert seen == [9]
    assert [note.alias for _, note in bench.store.notes.notes()] == ["Ours"]
    assert bench.store.verify() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE note SET alias = 'Theirs'",
        "UPDATE sync_state SET value = '1' || value WHERE key = 'complete_at'",
    ],
)
def test_damage_that_no_sync_heals_asks_for_a_new_store_and_begins_no_sync(
    desks: BenchMaker, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    synced(desks)
    bench = desks(10)
    damage(bench, statement)
    order = counted(bench, monkeypatch)
    with bench.qtbot.waitSignal(bench.desk.store_damaged):
        bench.start()
    assert set(order) == {"check"}


def test_a_trouble_that_the_check_does_not_find_is_not_looked_for_again_and_again(
    desks: BenchMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced(desks)
    bench = desks(10)
    order = counted(bench, monkeypatch)
    bench.sync()
    for _ in range(MOST_CHECKS + 2):
        with bench.qtbot.waitSignal(bench.desk.checker.passed):
            bench.desk.tasks.failed.emit(DAMAGED)
    assert order.count("check") == MOST_CHECKS


def test_a_store_that_another_program_holds_is_not_checked_for_damage(
    desks: BenchMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced(desks)
    bench = desks(10)
    order = counted(bench, monkeypatch)
    bench.sync()
    bench.desk.tasks.failed.emit(StorageError(StorageProblem.LOCKED))
    bench.again()
    assert order.count("check") == 1


def test_closing_ends_a_check_that_runs(desks: BenchMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    synced(desks)
    bench = desks(10)
    stopped: list[bool] = []

    def verify(stop: Callable[[], bool]) -> list[str]:
        until = time.monotonic() + 5
        while not stop() and time.monotonic() < until:
            pass
        stopped.append(stop())
        return []

    monkeypatch.setattr(bench.store, "verify", verify)
    bench.start()
    bench.qtbot.waitUntil(lambda: bench.desk.checker._running)
    bench.close()
    bench.qtbot.waitUntil(lambda: stopped == [True])


@pytest.mark.parametrize(
    ("rescue", "said", "unsaid"),
    [
        (Rescue("/kept/c.db", 3, 0, True, 0), "are complete", "lost"),
        (Rescue("/kept/c.db", 3, 2, True, 0), "could not be recovered: 2", "complete"),
        (
            Rescue("/kept/c.db", 3, 0, True, 1_700_000_000),
            "Later changes to them are lost",
            "complete",
        ),
        (Rescue("/kept/c.db", 0, 0, False, 0), "entries could not be recovered.", "complete"),
    ],
)
def test_a_replaced_store_is_spoken_of_as_it_is(rescue: Rescue, said: str, unsaid: str) -> None:
    message = rescue_message(rescue)
    assert "damaged" in message.title
    assert said in message.text
    assert unsaid not in message.text
    assert "/kept/c.db" in message.text
    assert "loaded again" in message.text
