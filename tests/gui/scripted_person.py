"""Somebody who uses the real windows over the real store and client; for tests with a person.

Everything below the windows is the program's own but the way to the network (the simulator in
this process), the key store (a fake) and the browser.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk_bench import FakeBrowser, SpokenLanguage
from look import fresh_theme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import wiring
from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials
from desktop_app.domain.activity import ActivityKind
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.quota import QuotaLimits
from desktop_app.domain.row import CustomerRow
from desktop_app.domain.secret import Secret
from desktop_app.gui.contact.contact_dialog import ContactDialog
from desktop_app.gui.desk import Desk
from desktop_app.gui.look import Look
from desktop_app.gui.window_state import WindowState
from desktop_app.gui.windows import Windows
from desktop_app.services.secrets_port import SessionSecrets
from desktop_app.services.settings import Settings
from desktop_app.services.sign_in import SignIn
from desktop_app.simulator import Simulator, build_world
from desktop_app.simulator.transport import SimulatorTransport
from desktop_app.system.folders import folders_in
from desktop_app.system.profile import Profile
from desktop_app.system.settings_file import SettingsFile
from tests.fakes.fake_secrets import FakeSecrets

LEFT = Qt.MouseButton.LeftButton
NO_QUOTA = QuotaLimits(0, 0, 0, 0)


@dataclass
class Person:
    """Somebody at the program, with a partner's account at the simulator."""

    qtbot: QtBot
    windows: Windows
    accounts: wiring.Accounts
    simulator: Simulator
    secrets: FakeSecrets
    browser: FakeBrowser
    profile: Profile

    @property
    def desk(self) -> Desk:
        assert self.windows.desk is not None
        return self.windows.desk

    def sign_in(self) -> None:
        page = self.windows.show_sign_in()
        known = self.simulator.credentials
        self.qtbot.keyClicks(page.clientIdEdit, known.client_id)
        self.qtbot.keyClicks(page.clientSecretEdit, known.client_secret)
        self.qtbot.mouseClick(page.signInButton, LEFT)
        self.qtbot.waitUntil(
            lambda: page.finishButton.isVisible() and page.finishButton.isEnabled()
        )
        with self.qtbot.waitSignal(self.windows.desk_opened, timeout=10_000):
            self.qtbot.mouseClick(page.finishButton, LEFT)
        self.qtbot.waitUntil(lambda: self.desk.sync.up_to_date, timeout=20_000)
        self.settle()

    def settle(self) -> None:
        self.desk.page._resort()
        QApplication.processEvents()

    def find(self, filter_: QuickFilter = QuickFilter.MONTHLY) -> CustomerRow:
        model = self.desk.page.model
        rows = (model.customer_at(at) for at in range(model.rowCount()))
        return next(row for row in rows if row.filters & filter_ and row.name.isascii())

    def choose(self, row: CustomerRow) -> None:
        page = self.desk.page
        page.searchField.setFocus()
        self.qtbot.keyClicks(page.searchField, row.name)
        assert page.customerTable.select_customer(row.id)

    def contact(self, row: CustomerRow) -> ContactDialog:
        page = self.desk.page
        page.customerTable.setFocus()
        self.qtbot.keyClick(page.customerTable, Qt.Key.Key_Return)
        contacts = self.desk.doors.contacts
        self.qtbot.waitUntil(lambda: contacts.dialog(row.id) is not None)
        dialog = contacts.dialog(row.id)
        assert dialog is not None
        return dialog

    def kinds(self) -> list[ActivityKind]:
        return [line.kind for line in self.desk.account.stores.activities.activities()]


@contextmanager
def scripted_person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    simulator = Simulator(build_world(60, 3, plain=True))

    def api(
        client_id: str, secret: Secret, _settings: Settings, quota_log: object = None
    ) -> SophosCentralApi:
        return SophosCentralApi(
            Credentials(client_id, secret),
            limits=NO_QUOTA,
            quota_log=quota_log,  # type: ignore[arg-type]
            transport=SimulatorTransport(simulator),
        )

    monkeypatch.setattr(wiring, "central_api", api)
    secrets = FakeSecrets()
    folders = folders_in(tmp_path / "profile")
    folders.create()
    profile = Profile(folders)
    accounts = wiring.Accounts(profile, SettingsFile(profile.settings), Settings(), None)
    service = SignIn(
        lambda client_id, secret: api(client_id, secret, Settings()), secrets, SessionSecrets()
    )
    monkeypatch.setattr(wiring.Accounts, "sign_in", service)
    themes = fresh_theme(qapp)
    language = SpokenLanguage("en", qapp)
    browser = FakeBrowser()
    windows = Windows(
        accounts,
        Look(language, next(themes)),
        lambda: WindowState(profile.window_state),
        opener=browser,
    )
    yield Person(qtbot, windows, accounts, simulator, secrets, browser, profile)
    windows.close()
    windows.finish()
    language.withdraw()
    next(themes, None)
