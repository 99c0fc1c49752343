"""Open questions of an account that is not the open one: marked at the settings and their menu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted_person import Person, scripted_person

from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.storage.open_count import open_count
from desktop_app.storage.store import open_store

LOST = Intent("op-1", IntentKind.CREATE, IntentState.SENT, "Neu GmbH", sent_at=1_790_000_000)
OTHER = "99999999-0000-4000-8000-000000000000"


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    with scripted_person(qtbot, qapp, tmp_path, monkeypatch) as made:
        made.sign_in()
        yield made


def other_account(person: Person) -> Path:
    """A second profile, whose last run died while it created; the path of its store."""
    settings = person.accounts.settings
    other = replace(settings.profiles[0], id=OTHER, name="Zwei & <b>")
    person.accounts.save(replace(settings, profiles=(*settings.profiles, other)))
    path = person.profile.folders.data / "profiles" / OTHER / person.profile.store.name
    path.parent.mkdir(parents=True)
    store = open_store(path)
    store.journal.plan(LOST)
    store.close()
    return path


def start_again(person: Person) -> None:
    """Open the first account anew, as a start of the program does."""
    with person.qtbot.waitSignal(person.windows.desk_opened, timeout=10_000):
        person.desk.profile_wanted.emit(person.accounts.settings.profiles[0].id)


def accounts(person: Person) -> list[str]:
    menu = person.desk.window._preferences._profiles
    assert menu is not None
    return [action.text() for action in menu._group.actions()]


def test_a_question_of_another_account_is_marked(person: Person) -> None:
    other_account(person)
    start_again(person)
    rail = person.desk.window.rail
    person.qtbot.waitUntil(lambda: rail._settings.mark() == 1, timeout=10_000)
    mine, other = accounts(person)
    assert "open question" not in mine
    assert other.startswith("Zwei && <b> – 1 open question")
    assert rail._settings.accessibleName().startswith("Settings, 1 open question")


def test_a_store_that_is_damaged_marks_nothing(person: Person) -> None:
    path = other_account(person)
    for leftover in path.parent.glob(f"{path.name}*"):
        leftover.write_bytes(b"no store")
    start_again(person)
    with person.qtbot.waitSignal(person.desk.sync.finished, timeout=20_000):
        pass
    assert person.desk.window.rail._settings.mark() == 0
    assert accounts(person)[1] == "Zwei && <b>"


def test_without_another_account_nothing_is_marked(person: Person) -> None:
    assert person.desk.window.rail._settings.mark() == 0


def test_a_store_that_is_not_there_has_no_questions(tmp_path: Path) -> None:
    assert open_count(tmp_path / "none.db") == 0
    assert not (tmp_path / "none.db").exists()
