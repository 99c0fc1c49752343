"""A person from signing in to signing out, in the real windows over the real store and client."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from scripted_person import LEFT, Person, scripted_person

from desktop_app import wiring
from desktop_app.domain.activity import ActivityKind
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.permission import Programme
from desktop_app.domain.secret import Secret
from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.create.draft import DRAFT_KEY
from desktop_app.services.secrets_port import SecretsError, SecretsProblem
from desktop_app.system.settings_file import SettingsFile


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    with scripted_person(qtbot, qapp, tmp_path, monkeypatch) as made:
        yield made


def test_signing_in_keeps_the_profile_and_only_the_key_store_has_the_secret(
    person: Person,
) -> None:
    person.sign_in()
    (profile,) = person.accounts.settings.profiles
    assert profile.programme is Programme.MSP_FLEX
    known = person.simulator.credentials
    assert person.secrets.kept == {profile.id: Secret(known.client_secret)}
    assert person.desk.page.model.rowCount() == 60
    files = [path for path in person.profile.folders.data.rglob("*") if path.is_file()]
    assert person.profile.settings in files
    assert not any(known.client_secret.encode() in path.read_bytes() for path in files)


def test_a_later_start_opens_the_profile_without_asking(person: Person) -> None:
    person.sign_in()
    person.windows.close()
    again = wiring.Accounts(
        person.profile,
        SettingsFile(person.profile.settings),
        SettingsFile(person.profile.settings).load().settings,
        None,
    )
    assert again.has_account
    opened = again.open_first()
    assert len(opened.rows) == 60
    opened.account.store.close()


def test_a_customer_is_found_renamed_and_the_rename_is_undone(person: Person) -> None:
    person.sign_in()
    row = person.find()
    person.choose(row)
    dialog = person.contact(row)
    person.qtbot.mouseClick(dialog.findChild(QPushButton, "showAsEditButton"), LEFT)
    edit = dialog.findChild(QLineEdit, "showAsEdit")
    edit.selectAll()
    person.qtbot.keyClicks(edit, "Ganz neuer Name")
    person.qtbot.keyClick(edit, Qt.Key.Key_Return)
    roster = person.desk.page.model.roster

    def name() -> str:
        found = roster.find(row.id)
        return found.name if found else ""

    person.qtbot.waitUntil(lambda: name() == "Ganz neuer Name", timeout=10_000)
    assert person.kinds()[0] is ActivityKind.RENAMED
    person.desk.actions["undoRename"].trigger()
    person.qtbot.waitUntil(
        lambda: person.desk.window.findChild(QMessageBox, "undoRenameBox") is not None
    )
    box = person.desk.window.findChild(QMessageBox, "undoRenameBox")
    assert "Ganz neuer Name" in box.informativeText()
    undo = next(b for b in box.findChildren(QPushButton) if "Undo" in b.text())
    person.qtbot.mouseClick(undo, LEFT)
    person.qtbot.waitUntil(lambda: name() == row.name, timeout=10_000)
    assert person.kinds()[0] is ActivityKind.RENAME_UNDONE


def test_launching_and_asking_for_approval_are_noted(person: Person) -> None:
    person.sign_in()
    row = person.find()
    person.choose(row)
    person.desk.actions["launch"].trigger()
    assert person.browser.opened == ["https://central.sophos.com/manage/partner"]
    assert QGuiApplication.clipboard().text() == row.name
    person.desk.actions["approval"].trigger()
    person.qtbot.waitUntil(lambda: len(person.browser.opened) == 2)
    assert person.browser.opened[1].startswith("mailto:")
    wanted = {ActivityKind.LAUNCHED, ActivityKind.APPROVAL_ASKED}
    person.qtbot.waitUntil(lambda: wanted <= set(person.kinds()))
    assert person.desk.account.stores.notes.note(row.id).approval_asked_at > 0


def test_the_form_for_an_account_opens_over_the_real_services(person: Person) -> None:
    person.sign_in()
    person.desk.actions["create"].trigger()
    form = person.desk.window.findChild(CreateAccountDialog)
    assert form is not None
    form.nameField.edit.setFocus()
    person.qtbot.keyClicks(form.nameField.edit, "Neue Kundin GmbH")
    person.qtbot.waitUntil(lambda: bool(person.desk.account.drafts.draft(DRAFT_KEY)), timeout=5_000)
    form.close()


def test_a_settings_change_takes_effect_at_once_and_is_kept(person: Person) -> None:
    person.sign_in()
    person.desk._on_theme("dark")
    assert person.desk.look.theme.dark
    person.qtbot.waitUntil(
        lambda: "dark" in person.profile.settings.read_text(encoding="utf-8"), timeout=5_000
    )


def test_forgetting_deletes_secret_and_data_after_asking(person: Person) -> None:
    person.sign_in()
    (profile,) = person.accounts.settings.profiles
    folder = person.profile.folders.data / "profiles" / profile.id
    assert folder.is_dir()
    person.desk.forget_wanted.emit()
    box = person.desk.window.findChild(QMessageBox, "forgetBox")
    assert box is not None
    assert folder.is_dir()
    forget = next(b for b in box.findChildren(QPushButton) if "remove account" in b.text())
    person.qtbot.mouseClick(forget, LEFT)
    person.qtbot.waitUntil(lambda: not folder.exists(), timeout=10_000)
    person.qtbot.waitUntil(lambda: not person.accounts.settings.profiles)
    assert person.secrets.kept == {}
    assert person.windows.sign_in_window is not None


def test_a_locked_key_store_is_told_and_signing_in_again_is_offered(person: Person) -> None:
    person.sign_in()
    desk = person.desk
    person.secrets.problem = SecretsProblem.LOCKED
    desk.account.renew(0)
    with person.qtbot.waitSignal(desk.sync.failed, timeout=10_000):
        desk.sync.start()
    with person.qtbot.waitSignal(desk.sign_in_again_wanted):
        button = desk.page.noticeBar.findChild(QPushButton, "signInAgainButton")
        assert button is not None
        person.qtbot.mouseClick(button, LEFT)
    assert person.windows.sign_in_window is not None


@pytest.mark.parametrize(
    ("days", "word"), [(91, "more than 90 days ago"), (1_100, "expired"), (3, "")]
)
def test_an_old_secret_is_said_at_the_start(person: Person, days: int, word: str) -> None:
    person.sign_in()
    settings = person.accounts.settings
    kept_at = int(time.time()) - days * 86_400
    old = replace(settings.profiles[0], secret_kept_at=kept_at)
    person.accounts.save(replace(settings, profiles=(old,)))
    with person.qtbot.waitSignal(person.windows.desk_opened, timeout=10_000):
        person.desk.profile_wanted.emit(old.id)
    bar = person.desk.page.noticeBar
    assert bar.isVisibleTo(person.desk.page) is bool(word)
    assert word in bar.accessibleName()


def test_an_unknown_customer_opens_nothing(person: Person) -> None:
    person.sign_in()
    person.desk.doors.contacts.open("00000000-0000-4000-8000-000000000000")
    person.qtbot.waitUntil(person.desk.page.noticeBar.isVisible, timeout=5_000)
    unknown = CustomerId("00000000-0000-4000-8000-000000000000")
    assert person.desk.doors.contacts.dialog(unknown) is None


def test_trouble_with_the_key_store_is_told_in_words(person: Person) -> None:
    person.sign_in()
    person.windows._on_failed(SecretsError(SecretsProblem.NO_BACKEND))
    box = person.desk.window.findChild(QMessageBox, "troubleBox")
    assert box is not None
    assert box.informativeText()
    assert "noBackend" not in box.text() + box.informativeText()
    box.close()
