"""From each version to the next: whole or not at all, with a backup that can be restored."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from storage_samples import customer, customers, licence, store_of_version_three

from desktop_app.domain.access import Access
from desktop_app.domain.errors import StorageError
from desktop_app.storage import Store, open_store
from desktop_app.storage.engine import BACKUPS_KEPT, Engine
from desktop_app.storage.migrations import MIGRATIONS
from desktop_app.storage.tables import TABLES

Opening = Callable[..., Store]
KILLS = 15


def second(engine: Engine) -> None:
    engine.run("ALTER TABLE customer ADD COLUMN alias TEXT NOT NULL DEFAULT ''")
    for number in range(200):
        engine.run("UPDATE customer SET alias = ? WHERE name LIKE ?", (str(number), f"%{number}"))
    engine.run("CREATE TABLE memo (id INTEGER PRIMARY KEY, text TEXT)")


def broken(engine: Engine) -> None:
    engine.run("CREATE TABLE half (id TEXT)")
    engine.run("CREATE TABLE customer (id TEXT)")


VERSION = len(MIGRATIONS)
NEXT = (*MIGRATIONS, second)


def version_before(path: Path, count: int = 300) -> None:
    store = open_store(path)
    store.replace_customers(customers(count), 1)
    store.close()


def ask(path: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*.db"))


def test_the_tables_are_those_that_statements_are_built_for(store: Store) -> None:
    for table in TABLES:
        name = table._meta.table_name
        columns = store._engine.rows(f"PRAGMA table_info({name})")
        fields = table._meta.sorted_fields
        assert [row[1] for row in columns] == [field.column_name for field in fields]
        nullable = [row[1] for row in columns if not row[3]]
        assert nullable == [field.column_name for field in fields if field.null]
    indexes = store._engine.rows("SELECT name FROM sqlite_master WHERE type = 'index' AND sql > ''")
    assert set(indexes) == {("customer_order",), ("intent_state",), ("activity_customer",)}


def test_the_fourth_step_seals_the_rows_anew_and_asks_accounts_without_a_host(
    path: Path, opened: Opening
) -> None:
    listing = [
        customer(1),
        customer(2, api_host=""),
        customer(3, api_host="", contact=None),
        customer(4, status="suspended"),
        customer(5),
    ]
    store_of_version_three(path, listing, damaged=listing[4])
    store = opened(path)
    assert store.verify() == [listing[4].id]
    for one in listing[:4]:
        details = store.details(one.id)
        assert details is not None
        assert details.customer == one
        assert details.probe is Access.OK
    store.merge_customers([listing[1]], 5)
    store.save_licences(listing[1].id, [licence("CIXA", 5)], 6)
    assert store.verify() == [listing[4].id]
    due = store.licence_queue(today=1, stale_before=10)
    assert set(due) == {one.id for one in listing if one.status == "active"}
    assert backups(path)


@pytest.mark.parametrize("count", [0, 10, 2_000])
def test_a_step_keeps_what_is_there(path: Path, opened: Opening, count: int) -> None:
    version_before(path, count)
    store = opened(path, migrations=NEXT)
    assert store._engine.version() == VERSION + 1
    assert store.count() == count
    assert store.verify() == []
    assert not store.replace_customers(customers(count), 2)


def test_before_a_step_a_whole_copy_is_kept(path: Path, opened: Opening) -> None:
    version_before(path)
    opened(path, migrations=NEXT).merge_customers(customers(500), 2)
    (copy,) = backups(path)
    assert copy.name.startswith(f"version-{VERSION}-")
    if os.name == "posix":
        assert copy.stat().st_mode & 0o777 == 0o600
    assert ask(copy, "PRAGMA integrity_check") == [("ok",)]
    assert ask(copy, "PRAGMA user_version") == [(VERSION,)]
    restored = path.with_name("restored.db")
    shutil.copyfile(copy, restored)
    assert opened(restored, migrations=MIGRATIONS).count() == 300


def test_a_copy_has_what_still_stands_in_the_log(path: Path, opened: Opening) -> None:
    store = opened(path)
    store.merge_customers(customers(500), 1)
    store._engine.back_up(path.with_name("backups") / "a.db")
    assert ask(backups(path)[0], "SELECT count(*) FROM customer") == [(500,)]


def test_three_copies_are_kept_and_each_can_be_opened(path: Path, opened: Opening) -> None:
    store = opened(path)
    for number in range(BACKUPS_KEPT + 3):
        store.merge_customers(customers(number + 1), 1)
        copy = path.with_name("backups") / f"{number}.db"
        store._engine.back_up(copy)
        os.utime(copy, (number, number))
    kept = backups(path)
    assert [copy.name for copy in kept] == ["3.db", "4.db", "5.db"]
    assert [opened(copy).count() for copy in kept] == [4, 5, 6]


def test_a_step_that_fails_leaves_the_old_version(path: Path, opened: Opening) -> None:
    version_before(path)
    with pytest.raises(StorageError, match="already exists"):
        open_store(path, migrations=(*MIGRATIONS, broken))
    assert ask(path, "SELECT name FROM sqlite_master WHERE name = 'half'") == []
    assert opened(path, migrations=MIGRATIONS).count() == 300


def test_a_copy_that_cannot_be_made_stops_the_step(path: Path) -> None:
    version_before(path)
    (path.parent / "backups").write_text("in the way")
    with pytest.raises(StorageError):
        open_store(path, migrations=NEXT)
    assert ask(path, "PRAGMA user_version") == [(VERSION,)]


def _migrate(path: Path, ready: Any) -> None:
    ready.send(True)
    open_store(path, migrations=NEXT).close()


def _kill_while_migrating(path: Path, source: random.Random) -> None:
    context = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
    ready, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_migrate, args=(path, theirs))
    child.start()
    ready.recv()
    child.join(source.uniform(0, 0.03))
    child.kill()
    child.join()
    child.close()
    ready.close()
    theirs.close()


@pytest.mark.parametrize("kills", [KILLS, pytest.param(500, marks=pytest.mark.sweep)])
def test_a_kill_leaves_the_old_version_or_the_new_one(
    tmp_path: Path, opened: Opening, kills: int
) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    source = random.Random(seed)
    origin = tmp_path / "origin.db"
    version_before(origin)
    for number in range(kills):
        path = tmp_path / str(number) / "store.db"
        path.parent.mkdir()
        shutil.copyfile(origin, path)
        _kill_while_migrating(path, source)
        columns = {row[1] for row in ask(path, "PRAGMA table_info(customer)")}
        (version,) = ask(path, "PRAGMA user_version")[0]
        assert ("alias" in columns) == (version == VERSION + 1)
        if version == VERSION + 1:
            assert backups(path)
        store = opened(path, migrations=NEXT)
        assert store.verify() == []
        assert store.count() == 300
        store.close()
