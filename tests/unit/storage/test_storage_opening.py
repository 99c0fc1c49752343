"""Opening a store: what is made, what is refused, and that refusing changes nothing."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from storage_samples import customers

from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.storage import Store, open_store, quarantine
from desktop_app.storage.engine import APPLICATION_ID
from desktop_app.storage.migrations import MIGRATIONS

Opening = Callable[..., Store]


def refused(path: Path, **options: object) -> StorageProblem:
    with pytest.raises(StorageError) as caught:
        open_store(path, **options)  # type: ignore[arg-type]
    assert caught.value.path == str(path)
    return caught.value.problem


def traces(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file below a folder with its content and time."""
    return {
        str(file.relative_to(folder)): (
            hashlib.sha256(file.read_bytes()).hexdigest(),
            file.stat().st_mtime_ns,
        )
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def make(path: Path, *statements: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def filled(path: Path, count: int = 50) -> None:
    store = open_store(path)
    store.replace_customers(customers(count), 1)
    store.close()


def test_first_use_makes_a_store_only_its_owner_may_read(path: Path, opened: Opening) -> None:
    store = opened(path)
    store.merge_customers(customers(3), 1)
    assert store.count() == 3
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}


def test_closing_leaves_one_file_and_everything_in_it(path: Path, opened: Opening) -> None:
    filled(path)
    assert [file.name for file in path.parent.iterdir()] == ["store.db"]
    assert opened(path).count() == 50


def test_the_engine_is_set_up_for_safety(store: Store) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "application_id": APPLICATION_ID,
        "user_version": len(MIGRATIONS),
    }
    rows = {name: store._engine.rows(f"PRAGMA {name}") for name in expected}
    assert {name: row[0][0] for name, row in rows.items()} == expected


@pytest.mark.parametrize("ahead", [1, 1000])
def test_a_newer_store_is_refused_and_not_touched(path: Path, ahead: int) -> None:
    filled(path)
    make(path, f"PRAGMA user_version = {len(MIGRATIONS) + ahead}")
    before = traces(path.parent)
    with pytest.raises(StorageError) as caught:
        open_store(path)
    assert caught.value.problem is StorageProblem.NEWER
    assert str(len(MIGRATIONS) + ahead) in caught.value.detail
    assert traces(path.parent) == before


@pytest.mark.parametrize("index_too", [True, False])
def test_a_newer_version_that_still_stands_in_the_log_is_seen(
    path: Path, tmp_path: Path, index_too: bool
) -> None:
    filled(path)
    left = tmp_path / "left"
    left.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 7")
        for file in path.parent.iterdir():
            if index_too or not file.name.endswith("-shm"):
                shutil.copyfile(file, left / file.name)
    before = traces(left)
    assert len(before) == (3 if index_too else 2)
    assert refused(left / path.name) is StorageProblem.NEWER
    # The index of the log is no data: whoever reads the log may have to mend it.
    after = {name: trace for name, trace in traces(left).items() if not name.endswith("-shm")}
    assert after == {name: before[name] for name in after}


@pytest.mark.parametrize(
    "content", [b"not a store at all" * 300, b"\x00" * 8192, b"x"], ids=["text", "zeros", "short"]
)
def test_a_file_of_another_kind_is_foreign_and_not_touched(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    before = traces(path.parent)
    assert refused(path) is StorageProblem.FOREIGN
    assert traces(path.parent) == before


def test_another_programs_store_is_foreign_and_not_touched(path: Path) -> None:
    make(path, "CREATE TABLE customer (id TEXT)", "PRAGMA user_version = 1")
    before = traces(path.parent)
    assert refused(path) is StorageProblem.FOREIGN
    make(path, "PRAGMA application_id = 77")
    assert refused(path) is StorageProblem.FOREIGN
    assert set(traces(path.parent)) == set(before)


def test_a_trigger_that_somebody_put_in_is_refused(path: Path) -> None:
    filled(path)
    make(path, "CREATE TRIGGER t AFTER INSERT ON customer BEGIN DELETE FROM customer; END")
    assert refused(path) is StorageProblem.DAMAGED


@pytest.mark.parametrize("statement", ["DROP TABLE sync_state", "DROP INDEX customer_order"])
def test_a_store_that_lacks_a_part_is_damaged(path: Path, statement: str) -> None:
    filled(path)
    make(path, statement)
    assert refused(path) is StorageProblem.DAMAGED


def test_an_empty_file_left_by_a_crash_becomes_a_store(path: Path, opened: Opening) -> None:
    path.parent.mkdir()
    path.touch()
    assert opened(path).count() == 0


@pytest.mark.parametrize("place", [20, 101, 4096])
def test_a_damaged_store_is_told_and_can_be_put_aside(
    path: Path, opened: Opening, place: int
) -> None:
    filled(path)
    content = bytearray(path.read_bytes())
    content[place : place + 3000] = b"\xa5" * 3000
    if place == 20:
        content[20:60] = b"\xa5" * 40
    path.write_bytes(content)
    assert refused(path) in {StorageProblem.DAMAGED, StorageProblem.FOREIGN}
    moved = quarantine(path, "20260101T000000")
    assert moved.parent.name == "corrupt-20260101T000000"
    assert moved.read_bytes() == bytes(content)
    assert not [file for file in path.parent.iterdir() if file.is_file()]
    assert opened(path).count() == 0


def test_putting_aside_twice_in_a_second_keeps_both(path: Path) -> None:
    path.parent.mkdir()
    for content in (b"one", b"two"):
        path.write_bytes(content)
        path.with_name("store.db-wal").write_bytes(content + b" log")
        moved = quarantine(path, "now")
        assert moved.read_bytes() == content
        assert moved.with_name("store.db-wal").read_bytes() == content + b" log"
    assert sorted(folder.name for folder in path.parent.iterdir()) == [
        "corrupt-now",
        "corrupt-now-2",
    ]


def test_a_cut_store_is_damaged(path: Path) -> None:
    filled(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert refused(path) is StorageProblem.DAMAGED


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE") if sys.argv[2] == "all" else None
connection.execute("BEGIN IMMEDIATE")
connection.execute("PRAGMA user_version = 1")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("how", ["all", "writing"])
def test_a_store_that_another_process_holds_is_locked(path: Path, how: str) -> None:
    filled(path)
    command = [sys.executable, "-c", HOLD, str(path), how]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        assert refused(path, busy_seconds=0.05) is StorageProblem.LOCKED
        other.communicate()
    open_store(path).close()


def test_a_folder_that_is_a_file_cannot_be_used(path: Path) -> None:
    path.parent.write_text("a file")
    assert refused(path) is StorageProblem.UNREADABLE


def test_a_store_that_is_a_folder_cannot_be_used(path: Path) -> None:
    path.mkdir(parents=True)
    assert refused(path) is StorageProblem.UNREADABLE


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
@pytest.mark.usefixtures("ordinary_person")
@pytest.mark.parametrize("what", ["file", "folder", "both"])
def test_a_store_that_may_not_be_written_is_read_only(path: Path, what: str) -> None:
    filled(path)
    if what != "folder":
        path.chmod(0o400)
    if what != "file":
        path.parent.chmod(0o500)
    try:
        before = path.read_bytes()
        assert refused(path) is StorageProblem.READ_ONLY
        assert path.read_bytes() == before
    finally:
        path.parent.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
@pytest.mark.usefixtures("ordinary_person")
def test_a_folder_that_may_not_be_written_gets_no_store(path: Path) -> None:
    path.parent.mkdir(mode=0o500)
    assert refused(path) is StorageProblem.READ_ONLY
    assert not list(path.parent.iterdir())


def test_a_path_with_odd_characters_works(tmp_path: Path, opened: Opening) -> None:
    odd = tmp_path / "Profil ? #1 %20 ä" / "store.db"
    opened(odd).merge_customers(customers(1), 1)
    assert [file.name for file in tmp_path.iterdir()] == [odd.parent.name]


def test_the_first_picture_does_not_import_peewee(path: Path) -> None:
    filled(path)
    code = (
        "import sys, pathlib\nfrom desktop_app.storage import open_store\n"
        "store = open_store(pathlib.Path(sys.argv[1]))\n"
        "assert store.first_summaries(60) and list(store.summaries()) and store.count() == 50\n"
        "store.quota_log.load(), store.get_state('a')\nstore.close()\n"
        "assert 'peewee' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code, str(path)], check=True, timeout=60)
