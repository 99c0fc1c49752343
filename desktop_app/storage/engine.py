"""The open store on its database engine, SQLite; `engine_files` has what is done to closed files.

Opening, pragmas, transactions, versions, checks, backups and the engine's errors live here; what
is stored and how it is asked for lies in the other files, as Peewee expressions or as SQL that
PostgreSQL understands too, with `?` for values.

Peewee writes statements, this file runs them; a start reads SQL text and needs no Peewee.
"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import Cancelled, StorageError, StorageProblem

from .checksum import checksum
from .collection import without_collection
from .files import (
    create_private,
    is_writable,
    keep_newest,
    os_problem,
    sync,
)

if TYPE_CHECKING:
    import peewee

APPLICATION_ID = 0x43444B31
"""Marks the file as ours ("CDK1")."""

BUSY_SECONDS = 5.0
CHUNK = 500
"""Rows written at a stretch, so that other threads get their turn."""

BACKUPS_KEPT = 3

_CHECKED_AT_OPEN = 2 * 1024 * 1024
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA cache_size = -4096",
    "PRAGMA journal_size_limit = 8388608",
)
_PROBLEMS = {
    sqlite3.SQLITE_BUSY: StorageProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageProblem.LOCKED,
    sqlite3.SQLITE_PROTOCOL: StorageProblem.LOCKED,
    sqlite3.SQLITE_READONLY: StorageProblem.READ_ONLY,
    sqlite3.SQLITE_PERM: StorageProblem.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: StorageProblem.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageProblem.DAMAGED,
    sqlite3.SQLITE_FULL: StorageProblem.FULL,
    sqlite3.SQLITE_IOERR: StorageProblem.UNREADABLE,
    sqlite3.SQLITE_CANTOPEN: StorageProblem.UNREADABLE,
    sqlite3.SQLITE_INTERRUPT: StorageProblem.UNREADABLE,
    sqlite3.SQLITE_NOMEM: StorageProblem.UNREADABLE,
}
_MISTAKES = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.NotSupportedError)
_STEPS_PER_LOOK = 10_000

Row = tuple[Any, ...]


class _Handle:
    """A connection that closes with the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.lock = threading.Lock()

    def stop(self) -> None:
        """End what runs on the connection and close it; any thread may, and more than once."""
        with suppress(sqlite3.ProgrammingError):
            self.connection.interrupt()
        with self.lock, suppress(sqlite3.ProgrammingError):
            # The next statement ends the interruption, which would also stop the tidying.
            self.connection.execute("SELECT 1")
            self.connection.close()

    def __del__(self) -> None:
        with self.lock:
            self.connection.close()


class Engine:
    """One store file; each thread has a connection of its own, opened on first use.

    Every method raises `StorageError` for what the file or the machine did wrong.
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        self._local = threading.local()
        self._handles: weakref.WeakSet[_Handle] = weakref.WeakSet()
        self._guard = threading.Lock()
        self._writer = threading.RLock()
        self._closed = False
        self._compiled: dict[Hashable, str] = {}

    @cached_property
    def dialect(self) -> peewee.Database:
        """The dialect in which Peewee writes its statements; never connected itself."""
        import peewee

        return peewee.SqliteDatabase(None)

    def compiled(self, key: Hashable, build: Callable[[], peewee.BaseQuery]) -> str:
        """The SQL of a Peewee query; built once per key, whose values the caller gives anew."""
        sql = self._compiled.get(key)
        if sql is None:
            sql = self._compiled[key] = str(build().bind(self.dialect).sql()[0])
        return sql

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """The rows of a statement, as plain tuples."""
        with self._connection() as connection, without_collection():
            return connection.execute(sql, parameters).fetchall()

    def stream(self, sql: str, batch: int) -> Iterator[list[Row]]:
        """The rows of a long reading in batches, all as they were at its start.

        On a connection of its own, which the reading closes: writes go on meanwhile.
        """
        self._require_open()
        handle = _Handle(self._connect())
        with closing(handle.connection), closing(handle.connection.cursor()) as cursor:
            with self._using(handle):
                cursor.execute(sql)
            while True:
                with self._using(handle), without_collection():
                    rows = cursor.fetchmany(batch)
                if not rows:
                    return
                yield rows

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run a writing statement inside `writing()`; how many rows it touched."""
        with self._connection() as connection:
            return connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Sequence[Row]) -> None:
        """Run a writing statement for each row, inside `writing()`."""
        for start in range(0, len(rows), CHUNK):
            with self._connection() as connection:
                connection.executemany(sql, rows[start : start + CHUNK])

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One immediate transaction: all of it or nothing, one writer at a time.

        A deferred one that reads before it writes fails at once under a second writer.
        """
        with self._writer:
            self.run("BEGIN IMMEDIATE")
            try:
                yield
                self.run("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read the store as it is now, whatever others write meanwhile."""
        with self._connection() as connection:
            nested = connection.in_transaction
        if nested:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    def _roll_back(self) -> None:
        with self._connection() as connection:
            # A full disk may have rolled the transaction back already.
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def version(self) -> int:
        """The version of the schema, 0 for a new store."""
        return int(self.rows("PRAGMA user_version")[0][0])

    def mark_version(self, version: int) -> None:
        """Mark the store as ours and of this version; inside `writing()`."""
        self.run(f"PRAGMA application_id = {APPLICATION_ID:d}")
        self.run(f"PRAGMA user_version = {version:d}")

    def prepare(self) -> None:
        """Check at the start that the store can be written and is not visibly damaged.

        The check of the whole file costs time by its size: that is `verify`, for the background
        after the first picture.
        """
        mode = self.rows("PRAGMA journal_mode = WAL")[0][0]
        if mode != "wal":
            raise StorageError(
                StorageProblem.UNREADABLE, f"journal mode is {mode}", path=str(self.path)
            )
        if not is_writable(self.path):
            raise StorageError(StorageProblem.READ_ONLY, path=str(self.path))
        with self.writing():
            pass
        with errors(self.path):
            small = self.path.stat().st_size <= _CHECKED_AT_OPEN
        if small:
            self._require_ok(self.rows("PRAGMA quick_check(1)"))

    def fingerprint(self) -> str:
        """What the tables and indexes are, as a checksum; damage may rename a column."""
        rows = self.rows("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
        return f"{checksum(value for row in rows for value in row):016x}"

    def verify(self, stopped: Callable[[], bool]) -> None:
        """Check the whole file. Raises `StorageError` with `DAMAGED`; takes its time.

        Raises `Cancelled` as soon as `stopped` says so.
        """
        handle = self._open()
        handle.connection.set_progress_handler(stopped, _STEPS_PER_LOOK)
        try:
            with self._using(handle) as connection:
                self._require_ok(connection.execute("PRAGMA integrity_check(1)").fetchall())
        except StorageError as error:
            if stopped() and error.problem is not StorageProblem.DAMAGED:
                raise Cancelled from error
            raise
        finally:
            handle.stop()
        self.check_references()

    def check_references(self) -> None:
        """Raise `StorageError` with `DAMAGED` when a row refers to one that is not there."""
        if self.rows("PRAGMA foreign_key_check"):
            raise StorageError(StorageProblem.DAMAGED, "dangling reference", path=str(self.path))

    def back_up(self, target: Path) -> None:
        """Copy the store to `target`, verified, and keep the newest three of its folder.

        By the engine's own copy: the file alone lacks what still stands in the log. The target
        appears whole or not at all.
        """
        with errors(self.path):
            target.parent.mkdir(mode=0o700, exist_ok=True)
            part = target.with_name(target.name + ".part")
            part.unlink(missing_ok=True)
            create_private(part)
            with closing(sqlite3.connect(part, isolation_level=None)) as copy:
                with self._connection() as connection:
                    connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                self._require_ok(copy.execute("PRAGMA integrity_check(1)").fetchall())
            sync(part)
            part.replace(target)
            sync(target.parent)
            keep_newest(target.parent, f"*{target.suffix}", BACKUPS_KEPT)

    def close(self) -> None:
        """Close all threads' connections, after a running write; readers get `StorageError`."""
        with self._writer, self._guard:
            if self._closed:
                return
            self._closed = True
            for handle in list(self._handles):
                handle.stop()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        handle: _Handle | None = getattr(self._local, "handle", None)
        if handle is None:
            handle = self._local.handle = self._open()
        with self._using(handle) as connection:
            yield connection

    @contextmanager
    def _using(self, handle: _Handle) -> Iterator[sqlite3.Connection]:
        with handle.lock, errors(self.path):
            self._require_open()
            yield handle.connection

    def _open(self) -> _Handle:
        with self._guard:
            self._require_open()
            handle = _Handle(self._connect())
            self._handles.add(handle)
        return handle

    def _require_open(self) -> None:
        if self._closed:
            raise StorageError(StorageProblem.UNREADABLE, "closed", path=str(self.path))

    def _connect(self) -> sqlite3.Connection:
        with errors(self.path):
            # Closing happens in the thread that ends the program.
            connection = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?mode=rw",
                uri=True,
                timeout=self._busy_seconds,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                for pragma in _PRAGMAS:
                    connection.execute(pragma)
            except BaseException:
                connection.close()
                raise
        return connection

    def _require_ok(self, rows: list[Row]) -> None:
        if rows != [("ok",)]:
            detail = str(rows[0][0]) if rows else ""
            raise StorageError(StorageProblem.DAMAGED, detail, path=str(self.path))


@contextmanager
def errors(path: Path) -> Iterator[None]:
    """Turn the engine's and the machine's errors into `StorageError`; bugs stay what they are."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise StorageError(problem, str(error), path=str(path)) from error
    except OSError as error:
        raise StorageError(os_problem(error), error.strerror or "", path=str(path)) from error


def problem_of(error: Exception, path: Path) -> StorageProblem | None:
    """What an error means; None for a wrong use of the engine, which is a mistake of ours.

    What the engine says beyond its known troubles means that the file is not what was written: a
    table, a column, a type or a text is not what the statements expect.
    """
    if isinstance(error, _MISTAKES):
        return None
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    problem = _PROBLEMS.get(code & 0xFF, StorageProblem.DAMAGED)
    if problem is StorageProblem.UNREADABLE and path.is_file():
        writable = is_writable(path) and is_writable(path.parent)
        return problem if writable else StorageProblem.READ_ONLY
    return problem
