"""A new store in place of a damaged one: what is saved, from where, what is said of the rest."""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from storage_samples import customer_id, customers, licence

from desktop_app.domain.errors import Cancelled, StorageError, StorageProblem
from desktop_app.services.write_ports import LocalNote
from desktop_app.storage import Store, open_store
from desktop_app.storage.engine import BACKUPS_KEPT
from desktop_app.storage.rebuild import DAY_SECONDS, rebuild_store

NOTES = 400
LONG = "x" * 200


def note(number: int) -> LocalNote:
    return LocalNote(f"Alias {number} {LONG}")


def keep_notes(store: Store, count: int = NOTES) -> None:
    for number in range(1, count + 1):
        store.notes.keep_note(customer_id(number), note(number))


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def aliases(store: Store) -> dict[str, str]:
    return {one: kept.alias for one, kept in store.notes.notes()}


def own_copies(path: Path) -> list[Path]:
    return sorted((path.parent / "backups" / "own").iterdir())


def test_own_rows_are_saved_and_the_damaged_file_is_kept_as_it_was(path: Path) -> None:
    store = open_store(path)
    store.replace_customers(customers(3), 1)
    keep_notes(store, 5)
    store.drafts.keep_draft("create", "half a form")
    store.close()
    before = path.read_bytes()
    store, rescue = rebuild_store(path)
    try:
        assert (rescue.saved, rescue.lost, rescue.whole, rescue.copied_at) == (6, 0, True, 0)
        assert aliases(store) == {customer_id(n): note(n).alias for n in range(1, 6)}
        assert store.drafts.draft("create") == "half a form"
        assert store.count() == 0
        assert Path(rescue.kept).read_bytes() == before
        assert store.verify() == []
    finally:
        store.close()


def test_a_row_that_is_not_what_was_written_is_lost_and_counted(path: Path) -> None:
    store = open_store(path)
    keep_notes(store, 5)
    store.close()
    run(path, f"UPDATE note SET alias = 'another' WHERE customer_id = '{customer_id(2)}'")
    store, rescue = rebuild_store(path)
    try:
        assert (rescue.saved, rescue.lost, rescue.whole) == (4, 1, True)
        assert customer_id(2) not in aliases(store)
    finally:
        store.close()


def test_what_the_file_cannot_give_comes_from_the_copy(path: Path) -> None:
    store = open_store(path)
    keep_notes(store, 5)
    store.back_up_own()
    store.notes.keep_note(customer_id(6), note(6))
    store.notes.keep_note(customer_id(1), LocalNote("newer"))
    store.close()
    run(path, f"UPDATE note SET alias = 'another' WHERE customer_id = '{customer_id(2)}'")
    store, rescue = rebuild_store(path)
    try:
        assert (rescue.saved, rescue.lost, rescue.whole) == (6, 0, True)
        assert rescue.copied_at == int(own_copies(path)[0].stat().st_mtime)
        kept = aliases(store)
        assert kept[customer_id(1)] == "newer"
        assert kept[customer_id(2)] == note(2).alias
    finally:
        store.close()


def test_what_was_deleted_since_the_copy_does_not_come_back_without_need(path: Path) -> None:
    store = open_store(path)
    keep_notes(store, 5)
    store.back_up_own()
    store.notes.keep_note(customer_id(3), LocalNote())
    store.close()
    store, rescue = rebuild_store(path)
    try:
        assert customer_id(3) not in aliases(store)
        assert rescue.copied_at == 0
    finally:
        store.close()


def test_a_file_of_which_nothing_can_be_read_is_replaced_by_the_copy(path: Path) -> None:
    store = open_store(path)
    keep_notes(store, 5)
    store.back_up_own()
    store.close()
    path.write_bytes(b"SQLite format 3\x00" + b"\xa5" * 20_000)
    store, rescue = rebuild_store(path)
    try:
        assert (rescue.saved, rescue.lost, rescue.whole) == (5, 0, True)
        assert rescue.copied_at
    finally:
        store.close()


def test_without_a_copy_it_is_said_that_some_may_be_lost(path: Path) -> None:
    open_store(path).close()
    path.write_bytes(b"SQLite format 3\x00" + b"\xa5" * 20_000)
    store, rescue = rebuild_store(path)
    try:
        assert (rescue.saved, rescue.whole, rescue.copied_at) == (0, False, 0)
    finally:
        store.close()


def test_a_damaged_copy_is_passed_over(path: Path) -> None:
    store = open_store(path)
    keep_notes(store, 5)
    store.back_up_own()
    (old,) = own_copies(path)
    new = old.with_name("own-99990101T000000.db")
    new.write_bytes(b"SQLite format 3\x00" + b"\xa5" * 20_000)
    store.close()
    path.write_bytes(b"SQLite format 3\x00" + b"\xa5" * 20_000)
    store, rescue = rebuild_store(path)
    try:
        assert rescue.saved == 5
        assert rescue.copied_at == int(old.stat().st_mtime)
    finally:
        store.close()


@pytest.mark.parametrize("how", ["broken", "another"])
def test_a_page_that_is_out_of_reach_hides_only_its_own_rows(path: Path, how: str) -> None:
    store = open_store(path)
    keep_notes(store)
    root = store._engine.rows("SELECT rootpage FROM sqlite_master WHERE name = 'note'")[0][0]
    size = store._engine.rows("PRAGMA page_size")[0][0]
    store.close()
    content = bytearray(path.read_bytes())
    page = (root - 1) * size
    assert content[page] == 5, "an interior page"
    first, second = (page + struct.unpack_from(">H", content, page + 12 + 2 * n)[0] for n in (1, 2))
    if how == "another":
        # No error tells of this: the rows of the other page are simply read twice.
        content[second : second + 4] = content[first : first + 4]
    else:
        content[second : second + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    store, rescue = rebuild_store(path)
    try:
        kept = aliases(store)
        assert NOTES * 0.9 < len(kept) < NOTES
        assert all(kept[customer_id(n)] == note(n).alias for n in (1, 2, NOTES - 1, NOTES))
        assert not rescue.whole
        assert rescue.saved == len(kept)
    finally:
        store.close()


# Copies


def test_a_copy_is_made_once_a_day_and_three_are_kept(path: Path, store: Store) -> None:
    keep_notes(store, 3)
    for number in range(BACKUPS_KEPT + 2):
        store.back_up_own()
        store.back_up_own()
        newest = own_copies(path)[-1]
        assert len(own_copies(path)) == min(number + 1, BACKUPS_KEPT)
        aged = newest.stat().st_mtime - DAY_SECONDS - 60 * (BACKUPS_KEPT + 2 - number)
        os.utime(newest, (aged, aged))
        newest.rename(newest.with_name(f"own-2000010{number}T000000.db"))
    assert [copy.name for copy in own_copies(path)] == [
        f"own-2000010{number}T000000.db" for number in range(2, BACKUPS_KEPT + 2)
    ]


def test_a_copy_is_a_store_with_the_own_rows_alone(
    path: Path, store: Store, opened: Callable[..., Store]
) -> None:
    store.replace_customers(customers(50), 1)
    keep_notes(store, 3)
    store.back_up_own()
    (copy,) = own_copies(path)
    if os.name == "posix":
        assert copy.stat().st_mode & 0o777 == 0o600
    other = opened(copy)
    assert aliases(other) == aliases(store)
    assert other.count() == 0


def test_damaged_rows_are_not_copied_over_sound_ones(path: Path, store: Store) -> None:
    keep_notes(store, 3)
    run(path, f"UPDATE note SET alias = 'another' WHERE customer_id = '{customer_id(2)}'")
    with pytest.raises(StorageError) as caught:
        store.back_up_own()
    assert caught.value.problem is StorageProblem.DAMAGED
    assert not [copy for copy in own_copies(path) if copy.name.endswith(".db")]


# The check


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE note SET alias = 'another'",
        "UPDATE note SET approval_asked_at = 1",
        "UPDATE draft SET content = 'another'",
        "UPDATE draft SET content = CAST('half a form' AS BLOB)",
        "UPDATE sync_state SET value = '1' || value WHERE key = 'complete_at'",
    ],
)
def test_the_check_sees_what_no_sync_brings_back(path: Path, store: Store, statement: str) -> None:
    keep_notes(store, 1)
    store.drafts.keep_draft("create", "half a form")
    store.set_state("complete_at", "1700000000")
    assert store.verify() == []
    run(path, statement)
    with pytest.raises(StorageError) as caught:
        store.verify()
    assert caught.value.problem is StorageProblem.DAMAGED


def test_a_check_that_is_not_wanted_any_more_ends(store: Store) -> None:
    store.replace_customers(customers(2_000), 1)
    looks: list[None] = []

    def stopped() -> bool:
        looks.append(None)
        return len(looks) > 2

    with pytest.raises(Cancelled):
        store.verify(stopped)


def test_what_is_written_meanwhile_is_no_damage(store: Store) -> None:
    store.replace_customers(customers(400), 1)
    over, enough = Event(), Event()

    def write() -> None:
        number = 0
        while not over.is_set():
            number += 1
            if number == 100:
                enough.set()
            codes = ("CIXA", "MDR", "CEMA")[: number % 4]
            one = customer_id(number % 400 + 1)
            store.save_licences(one, [licence(code, number % 900) for code in codes], number)

    with ThreadPoolExecutor(1) as pool:
        written = pool.submit(write)
        try:
            checks = 0
            while checks < 15 or not enough.is_set():
                checks += 1
                assert not written.done(), "the writer failed"
                assert store.verify() == []
                assert all(store.details(customer_id(number)) for number in range(1, 60))
        finally:
            over.set()
    written.result()


def test_dropped_customers_are_read_anew(store: Store) -> None:
    store.replace_customers(customers(5), 1)
    store.drop_customers([customer_id(2), customer_id(4)])
    assert store.count() == 3
    assert store.verify() == []
    changes = store.replace_customers(customers(5), 2)
    assert {one.id for one in changes.upserted} == {customer_id(2), customer_id(4)}


@pytest.mark.parametrize("version", [-1, 0, 1, 2, 3, -(2**31)])
def test_a_version_that_does_not_fit_the_tables_is_damage(path: Path, version: int) -> None:
    store = open_store(path)
    keep_notes(store, 2)
    store.close()
    run(path, f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        open_store(path)
    assert caught.value.problem is StorageProblem.DAMAGED
    assert path.read_bytes() == before
    assert not path.with_name("backups").exists()
    store, rescue = rebuild_store(path)
    store.close()
    assert (rescue.saved, rescue.lost, rescue.whole) == (2, 0, True)
