"""A new store in place of a damaged one, with the partner's own rows saved into it.

Customers and licences are left to the next sync. Own rows come from the damaged file where they
are what was written, and from the newest sound copy of them where they are not.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree

from desktop_app.domain.errors import StorageError
from desktop_app.services.opened_account import Rescue

from .engine import BACKUPS_KEPT, Engine, Row, errors
from .engine_files import quarantine, salvaged_rows
from .files import keep_newest, sync
from .own_rows import OWN_TABLES, OwnTable
from .store import Store, open_store

DAY_SECONDS = 86_400

_Found = dict[object, Row]


def rebuild_store(path: Path) -> tuple[Store, Rescue]:
    """Put a damaged store aside and open a new one. Raises `StorageError`.

    The store is closed, and the profile's lock keeps other programs away.
    """
    kept = quarantine(path)
    store = open_store(path)
    try:
        saved = lost = 0
        whole = True
        copied_at = 0
        with store._engine.writing():
            for table in OWN_TABLES:
                found, unsound, complete = _sound_rows(kept, table)
                if unsound or not complete:
                    copied, at = _from_copy(path, table)
                    lost += len(unsound - copied.keys()) if complete else 0
                    whole = whole and (complete or at > 0)
                    copied_at = copied_at or at
                    found = copied | found
                store._engine.run_many(table.added, list(found.values()))
                saved += len(found)
    except BaseException:
        store.close()
        raise
    return store, Rescue(str(kept), saved, lost, whole, copied_at)


def back_up_own(engine: Engine) -> None:
    """Keep a verified copy of the own rows, unless one is younger than a day."""
    newest = next(_copies(engine.path), None)
    if newest is not None and time.time() - newest.stat().st_mtime < DAY_SECONDS:
        return
    folder = _folder(engine.path)
    with errors(engine.path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    target = folder / f"own-{stamp}{engine.path.suffix}"
    # In a folder of its own: a log that an earlier one left must not be taken for this one's.
    unfinished = folder / "unfinished"
    rmtree(unfinished, ignore_errors=True)
    part = unfinished / target.name
    copy = open_store(part)
    try:
        with engine.snapshot(), copy._engine.writing():
            for table in OWN_TABLES:
                copy._engine.run_many(table.added, engine.rows(table.selected))
        copy.verify()
    finally:
        copy.close()
    with errors(engine.path):
        sync(part)
        part.replace(target)
        unfinished.rmdir()
        sync(folder)
    keep_newest(folder, f"*{target.suffix}", BACKUPS_KEPT)


def _from_copy(path: Path, table: OwnTable) -> tuple[_Found, int]:
    """The rows of the newest copy that can be read whole, and when it was made; 0 for none."""
    for copy in _copies(path):
        found, unsound, complete = _sound_rows(copy, table)
        if complete and not unsound:
            return found, int(copy.stat().st_mtime)
    return {}, 0


def _copies(path: Path) -> Iterator[Path]:
    """The copies of own rows, the newest first."""
    folder = _folder(path)
    files = folder.glob(f"own-*{path.suffix}") if folder.is_dir() else ()
    yield from sorted(files, reverse=True)


def _folder(path: Path) -> Path:
    return path.with_name("backups") / "own"


def _sound_rows(path: Path, table: OwnTable) -> tuple[_Found, set[object], bool]:
    """The sound rows of a file by their keys, the keys of the others, and whether all was read."""
    try:
        rows, complete = salvaged_rows(path, table.name, table.selected)
    except StorageError:
        return {}, set(), False
    found = {row[0]: row for row in rows if table.is_sound(row)}
    return found, {row[0] for row in rows} - found.keys(), complete
