"""A store that is not what was written, met by the program as a process: one message each time.

The commands change nothing and say why; the window replaces the store and saves what is the
partner's own.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from program import environment, run

from desktop_app.services.write_ports import LocalNote
from desktop_app.storage.migrations import MIGRATIONS
from desktop_app.storage.store import open_store

CUSTOMERS = 5
DEMO = ("--demo", "--customers", str(CUSTOMERS))
VERSION = len(MIGRATIONS)

HEADERS = {
    "smaller": f"PRAGMA user_version = {VERSION - 1}",
    "none": "PRAGMA user_version = 0",
    "negative": "PRAGMA user_version = -2",
    "larger": f"PRAGMA user_version = {VERSION + 4}",
    "another program's": "PRAGMA application_id = 77",
}
ROWS = {
    "blob in the name": "UPDATE customer SET display_name = CAST(display_name AS BLOB)",
    "blob in the folded name": "UPDATE customer SET folded = x'ff00'",
    "no text": "UPDATE customer SET show_as = CAST(x'ff' AS TEXT)",
    "number in the place of a list": "UPDATE customer SET product_codes = 5",
    "text in the place of a time": "UPDATE customer SET checked_at = 'soon'",
    "blob in the place of a time": "UPDATE customer SET checked_at = x'01'",
    "another name": "UPDATE customer SET display_name = 'Somebody Ltd'",
    "blob in a licence": "UPDATE licence SET end_day = x'01'",
    "blob in a note": "UPDATE note SET alias = x'01'",
    "blob in a key": "UPDATE note SET customer_id = x'01'",
    "text in the times of calls": "UPDATE call_stamp SET at = 'soon'",
    "state": "UPDATE sync_state SET value = 'x' WHERE key = 'complete_at'",
}
LOST = ("blob in a note", "blob in a key")
"""Only the check behind the window sees these, and nothing has the note any more."""

SCHEMA = "UPDATE sqlite_master SET sql = replace(sql, '{}', '{}')"
WITH, WITHOUT = "display_name TEXT NOT NULL", "display_name TEXT"
NULL = (
    "PRAGMA writable_schema = ON",
    SCHEMA.format(WITH, WITHOUT),
    "PRAGMA writable_schema = RESET",
    "UPDATE customer SET display_name = NULL",
    "PRAGMA writable_schema = ON",
    SCHEMA.format(WITHOUT, WITH),
    "PRAGMA writable_schema = RESET",
)
DAMAGES = {name: (sql,) for name, sql in {**HEADERS, **ROWS}.items()} | {"null": NULL}

WATCHED = """
import sys
from desktop_app import app, cli
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def close():
    boxes = [one for one in QApplication.topLevelWidgets() if one.isVisible()
             and one.objectName() in ("startupMessage", "rescueBox")]
    for box in boxes:
        print(box.objectName(), box.text(), box.informativeText().replace("\\n", " "), sep="|")
        box.close()

prepare = app.prepare

def prepare_watched(settings):
    prepared = prepare(settings)
    watch = QTimer(prepared[0])
    watch.timeout.connect(close)
    watch.start(100)
    return prepared

app.prepare = prepare_watched
sys.exit(cli.main(sys.argv[1:]))
"""


def window(profile: Path, picture: Path) -> tuple[int, list[str]]:
    """Start the window, close each message; the exit code and the messages."""
    arguments = [*DEMO, "--profile-dir", profile, "--language", "en", "--screenshot", picture]
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *map(str, arguments)],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout.splitlines()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a store with customers and a note."""
    profile = tmp_path_factory.mktemp("sound")
    ended = run("sync", *DEMO, "--profile-dir", profile)
    assert ended.code == 0, ended.err
    store = open_store(profile / "customers.db")
    (summaries,) = store.summaries()
    store.notes.keep_note(summaries[0].id, LocalNote("Ours"))
    store.close()
    return (profile / "customers.db").read_bytes()


@pytest.fixture
def profile(tmp_path: Path, sound: bytes) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    (folder / "customers.db").write_bytes(sound)
    return folder


def damage(profile: Path, name: str) -> bytes:
    path = profile / "customers.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in DAMAGES[name]:
            connection.execute(statement)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


@pytest.mark.parametrize("name", DAMAGES)
def test_a_command_says_why_in_one_line_and_changes_nothing(profile: Path, name: str) -> None:
    before = damage(profile, name)
    for arguments in (["list", "--json"], ["sync", *DEMO], ["export", profile / "out.csv"]):
        ended = run(*arguments, "--profile-dir", profile)
        assert ended.code == 1, arguments
        assert ended.out == ""
        (line,) = ended.err.splitlines()
        assert line.startswith("central-desk: The saved data cannot be used. ")
        assert str(profile / "customers.db") in line
        assert (profile / "customers.db").read_bytes() == before
    assert not (profile / "out.csv").exists()
    assert not list(profile.glob("corrupt-*"))


@pytest.mark.parametrize("name", ["larger", "another program's"])
def test_the_window_does_not_touch_what_may_be_sound(profile: Path, name: str) -> None:
    before = damage(profile, name)
    code, messages = window(profile, profile / "window.png")
    assert code == 1
    (message,) = messages
    assert message.startswith("startupMessage|")
    assert (profile / "customers.db").read_bytes() == before
    assert not list(profile.glob("corrupt-*"))


@pytest.mark.parametrize(
    "name", ["smaller", "negative", "blob in the name", "blob in a key", "null"]
)
def test_the_window_replaces_a_damaged_store_and_saves_what_is_ours(
    profile: Path, name: str
) -> None:
    before = damage(profile, name)
    code, messages = window(profile, profile / "window.png")
    assert code == 0
    (message,) = messages
    kind, title, text = message.split("|")
    assert kind == "rescueBox"
    assert "damaged" in title
    (kept,) = profile.glob("corrupt-*/customers.db")
    assert str(kept) in text
    assert kept.read_bytes() == before
    assert ("could not be recovered" in text) == (name in LOST)
    store = open_store(profile / "customers.db")
    try:
        assert store.count() == CUSTOMERS
        notes = [note.alias for _, note in store.notes.notes()]
        assert notes == ([] if name in LOST else ["Ours"])
        assert store.verify() == []
    finally:
        store.close()


def test_damaged_customers_alone_are_read_anew(profile: Path) -> None:
    damage(profile, "another name")
    code, messages = window(profile, profile / "window.png")
    assert (code, messages) == (0, [])
    listed = run("list", "--json", "--profile-dir", profile)
    assert len(listed.out.splitlines()) == CUSTOMERS
    assert "Somebody Ltd" not in listed.out
    assert not list(profile.glob("corrupt-*"))
