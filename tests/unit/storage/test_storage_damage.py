"""Damage that the engine does not see, and disks that fail: nothing wrong is shown as right."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from storage_samples import customer_id, customers, licence

from desktop_app.domain.access import Access
from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.storage import Store

FLIPS = 200
DAMAGES = (
    "UPDATE customer SET name = 'Kunde 00003 ' WHERE id = ?",
    "UPDATE customer SET folded = 'x' WHERE id = ?",
    "UPDATE customer SET region = 'us01' WHERE id = ?",
    "UPDATE contact SET email = 'other@example.com' WHERE customer_id = ?",
    "DELETE FROM contact WHERE customer_id = ?",
)
STATE_DAMAGES = (
    "UPDATE customer SET probe = 'noAccess' WHERE id = ?",
    "UPDATE customer SET coverage = '' WHERE id = ?",
    "UPDATE customer SET read_at = 1 WHERE id = ?",
    "UPDATE licence SET end_day = '2031-01-01' WHERE customer_id = ?",
    "UPDATE licence SET quantity = quantity + 1 WHERE customer_id = ?",
)


@pytest.fixture
def filled(store: Store) -> Store:
    store.replace_customers(customers(20), 1)
    for number in range(1, 21):
        store.save_licences(customer_id(number), [licence("CIXA", number)], 9)
    return store


def damage(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement, (customer_id(3),))


def problem(action: Callable[[], object]) -> StorageProblem:
    with pytest.raises(StorageError) as caught:
        action()
    return caught.value.problem


@pytest.mark.parametrize("statement", DAMAGES + STATE_DAMAGES)
def test_a_changed_row_is_found(filled: Store, path: Path, statement: str) -> None:
    assert filled.verify() == []
    damage(path, statement)
    assert problem(lambda: filled.details(customer_id(3))) is StorageProblem.DAMAGED
    assert filled.details(customer_id(4)) is not None
    assert filled.verify() == [customer_id(3)]


@pytest.mark.parametrize("statement", DAMAGES)
def test_the_next_listing_heals_a_customer(filled: Store, path: Path, statement: str) -> None:
    damage(path, statement)
    changes = filled.replace_customers(customers(20), 2)
    assert [one.id for one in changes.upserted] == [customer_id(3)]
    assert filled.verify() == []


@pytest.mark.parametrize("statement", STATE_DAMAGES)
def test_the_next_reading_heals_licences(filled: Store, path: Path, statement: str) -> None:
    damage(path, statement)
    filled.save_licences(customer_id(3), [licence("CIXA", 3)], 10)
    assert filled.verify() == []


def test_a_coverage_that_cannot_be_read_is_told(filled: Store, path: Path) -> None:
    for text in ("nonsense", "endpoint\tterm\tx\t1\t1\t", "nothing\tterm\t1\t1\t1\t"):
        damage(path, f"UPDATE customer SET coverage = '{text}' WHERE id = ?")
        assert problem(lambda: list(filled.summaries())) is StorageProblem.DAMAGED


def test_flipped_bits_are_never_shown_as_right(
    filled: Store, path: Path, opened: Callable[..., Store]
) -> None:
    right = {number: filled.details(customer_id(number)) for number in range(1, 21)}
    filled.close()
    content = path.read_bytes()
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    source = random.Random(seed)
    found = 0
    for _ in range(FLIPS):
        flipped = bytearray(content)
        flipped[source.randrange(len(content))] ^= 1 << source.randrange(8)
        path.write_bytes(flipped)
        found += _shows_only_what_is_right(path, opened, right)
    assert found


def _shows_only_what_is_right(
    path: Path, opened: Callable[..., Store], right: dict[int, object]
) -> bool:
    """Whether the damage was noticed; fails when something wrong was shown."""
    try:
        store = opened(path)
    except StorageError:
        return True
    try:
        noticed = False
        for number, details in right.items():
            try:
                shown = store.details(customer_id(number))
            except StorageError:
                noticed = True
                continue
            if shown is not None and shown.listed_at == 1:
                assert shown == details
        return noticed
    finally:
        store.close()


def test_a_full_disk_leaves_whole_transactions(
    filled: Store, path: Path, opened: Callable[..., Store]
) -> None:
    pages = filled._engine.rows("PRAGMA page_count")[0][0]
    filled._engine.rows(f"PRAGMA max_page_count = {pages + 20}")
    before = {one.id: one for batch in filled.summaries() for one in batch}
    more = customers(2_000, " neu")
    assert problem(lambda: filled.replace_customers(more, 2)) is StorageProblem.FULL
    assert {one.id: one for batch in filled.summaries() for one in batch} == before
    assert filled.verify() == []
    # Space returns: the same store goes on.
    filled._engine.rows("PRAGMA max_page_count = 1000000")
    assert len(filled.replace_customers(more, 3).upserted) == 2_000
    assert filled.count() == 2_000


def test_a_write_that_is_broken_off_leaves_nothing(filled: Store) -> None:
    broken = [*customers(1_000, " neu"), "not a customer"]
    with pytest.raises(AttributeError):
        filled.merge_customers(broken, 2)  # type: ignore[arg-type]
    assert filled.count() == 20
    assert filled.save_probe(customer_id(1), Access.NO_ACCESS, 3)


def test_a_closed_store_says_so(filled: Store) -> None:
    filled.close()
    filled.close()
    assert problem(filled.count) is StorageProblem.UNREADABLE
    assert problem(lambda: filled.merge_customers([], 1)) is StorageProblem.UNREADABLE
    assert problem(lambda: list(filled.summaries())) is StorageProblem.UNREADABLE


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (sqlite3.SQLITE_IOERR_WRITE, StorageProblem.UNREADABLE),
        (sqlite3.SQLITE_IOERR_FSYNC, StorageProblem.UNREADABLE),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StorageProblem.LOCKED),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StorageProblem.READ_ONLY),
        (sqlite3.SQLITE_CORRUPT_INDEX, StorageProblem.DAMAGED),
        (sqlite3.SQLITE_FULL, StorageProblem.FULL),
        (sqlite3.SQLITE_CANTOPEN, StorageProblem.UNREADABLE),
    ],
)
def test_each_error_of_the_disk_has_its_problem(
    tmp_path: Path, code: int, expected: StorageProblem
) -> None:
    from desktop_app.storage.engine import errors

    def fail() -> None:
        with errors(tmp_path):
            error = sqlite3.OperationalError("disk")
            error.sqlite_errorcode = code
            raise error

    assert problem(fail) is expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [(28, StorageProblem.FULL), (13, StorageProblem.READ_ONLY), (5, StorageProblem.UNREADABLE)],
)
def test_each_error_of_the_system_has_its_problem(
    tmp_path: Path, code: int, expected: StorageProblem
) -> None:
    from desktop_app.storage.engine import errors

    def fail() -> None:
        with errors(tmp_path):
            raise OSError(code, "disk")

    assert problem(fail) is expected


def test_what_the_engine_says_beyond_its_known_troubles_is_damage(store: Store) -> None:
    assert problem(lambda: store._engine.rows("SELECT * FROM nowhere")) is StorageProblem.DAMAGED
    values = "('a', CAST(x'ff' AS TEXT))"
    store._engine.run(f"INSERT INTO sync_state (key, value) VALUES {values}")
    assert problem(lambda: store.get_state("a")) is StorageProblem.DAMAGED


def test_a_mistake_of_ours_is_not_called_a_problem_of_the_disk(store: Store) -> None:
    with pytest.raises(sqlite3.ProgrammingError, match="bindings"):
        store._engine.rows("SELECT ?")


def test_a_store_that_is_held_is_never_called_damaged(path: Path, filled: Store) -> None:
    filled._engine.rows("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert problem(lambda: filled.set_state("a", "1")) is StorageProblem.LOCKED
        assert filled.verify() == []
