"""Files of the store's engine that are not open as a store: what they are, and putting them aside.

Beside `engine` the only file that knows SQLite.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.errors import StorageError, StorageProblem

from .engine import BUSY_SECONDS, Row, errors, problem_of
from .files import new_folder, starts_with

_SMALLEST = 512
_MAGIC = b"SQLite format 3\x00"


class Header(NamedTuple):
    """What a file says of itself: whose it is, its version, how many tables it has."""

    application_id: int
    version: int
    tables: int


def read_header(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Header | None:
    """What an existing file is; None when there is none. Changes no byte of it or beside it.

    Raises `StorageError`: FOREIGN for another program's file, DAMAGED for a broken one of ours.
    """
    with errors(path):
        if not path.exists() or not path.stat().st_size:
            return None
        # The engine takes a scrap for an empty store and would write over it.
        if path.stat().st_size < _SMALLEST and not starts_with(path, _MAGIC):
            raise StorageError(StorageProblem.FOREIGN, "not a store", path=str(path))
        try:
            return _read_header(path, busy_seconds)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            problem = problem_of(error, path) or StorageProblem.DAMAGED
            if problem is StorageProblem.DAMAGED and not starts_with(path, _MAGIC):
                problem = StorageProblem.FOREIGN
            raise StorageError(problem, str(error), path=str(path)) from error


def _read_header(path: Path, busy_seconds: float) -> Header:
    uri = path.absolute().as_uri()
    log, index = _beside(path)
    if not log.exists() or not log.stat().st_size:
        return _ask_header(f"{uri}?mode=ro&immutable=1", busy_seconds)
    if index.exists():
        return _ask_header(f"{uri}?mode=ro", busy_seconds)
    # Rare, and slow to import.
    from shutil import copyfile
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        for part in (path, log):
            copyfile(part, Path(folder, part.name))
        return _ask_header(f"{Path(folder, path.name).as_uri()}?mode=rw", busy_seconds)


def _ask_header(uri: str, busy_seconds: float) -> Header:
    with closing(sqlite3.connect(uri, uri=True, timeout=busy_seconds)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return Header(application_id, version, tables)


def quarantine(path: Path, stamp: str = "") -> Path:
    """Move a closed store with its log into `corrupt-<time>/` beside it; where it is now."""
    stamp = stamp or datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    with errors(path):
        folder = new_folder(path.with_name(f"corrupt-{stamp}"))
        for part in (path, *_beside(path)):
            if part.exists():
                part.rename(folder / part.name)
    return folder / path.name


def salvaged_rows(path: Path, table: str, sql: str) -> tuple[list[Row], bool]:
    """What can be read of a closed, perhaps damaged file, and whether that is surely all of it.

    `sql` selects from one table. Reads a copy, from both ends: a broken page hides only what lies
    behind it. Raises `StorageError` when nothing can be read.
    """
    from shutil import copyfile
    from tempfile import TemporaryDirectory

    with errors(path), TemporaryDirectory() as folder:
        for part in (path, _beside(path)[0]):
            if part.exists():
                copyfile(part, Path(folder, part.name))
        uri = f"{Path(folder, path.name).as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
            rows, whole = _until_broken(connection, f"{sql} ORDER BY rowid")
            whole = whole and _is_whole(connection, table)
            if not whole:
                rows += _until_broken(connection, f"{sql} ORDER BY rowid DESC")[0]
    return rows, whole


def _until_broken(connection: sqlite3.Connection, sql: str) -> tuple[list[Row], bool]:
    rows: list[Row] = []
    connection.text_factory = _text
    try:
        for row in connection.execute(sql):
            rows.append(row)  # noqa: PERF402 - those before a broken page count
    except sqlite3.DatabaseError:
        return rows, False
    return rows, True


def _is_whole(connection: sqlite3.Connection, table: str) -> bool:
    """Whether no page is out of reach: a wrong one in its place need not be an error."""
    try:
        return connection.execute(f"PRAGMA integrity_check({table})").fetchall() == [("ok",)]
    except sqlite3.DatabaseError:
        return False


def _text(content: bytes) -> str:
    # One text that does not decode must not hide the rows behind it.
    return content.decode("utf-8", "replace")


def _beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
