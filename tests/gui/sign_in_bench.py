"""The sign-in page in its window, over the simulator and a fake key store."""

from __future__ import annotations

from threading import Event

from desk_bench import NO_LIMITS, FakeBrowser, HurriedWait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials
from desktop_app.central.session import Clocks
from desktop_app.domain.secret import Secret
from desktop_app.gui.sign_in.sign_in_page import SignInPage, Step
from desktop_app.gui.sign_in.window import SignInWindow
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from desktop_app.services.ports import PartnerApi
from desktop_app.services.secrets_port import SessionSecrets
from desktop_app.services.settings import ProfileSettings
from desktop_app.services.sign_in import SignIn
from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.transport import SimulatorTransport
from tests.fakes.fake_secrets import FakeSecrets


class SignInBench:
    """The page in its window over the simulated account."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot, self.theme = qtbot, theme
        self.simulator = Simulator(build_world(250, 1))
        self.key_store, self.session = FakeSecrets(), SessionSecrets()
        self.service = SignIn(self._connect, self.key_store, self.session)
        self.tasks = TaskRunner()
        self.browser = FakeBrowser()
        self.attempts = 0
        self.gate = Event()
        self.gate.set()
        self.window: SignInWindow | None = None

    def _connect(self, client_id: str, secret: Secret) -> PartnerApi:
        self.attempts += 1
        self.gate.wait(20)
        return SophosCentralApi(
            Credentials(client_id, secret),
            limits=NO_LIMITS,
            transport=SimulatorTransport(self.simulator, sleep=lambda _seconds: None),
            clocks=Clocks(wait=HurriedWait(), draw=lambda: 0.0),
        )

    def faulty(self, faults: str) -> None:
        self.simulator = Simulator(build_world(250, 1), faults=parse_faults(faults))

    def open(self, *profiles: ProfileSettings, width: int = 1280, height: int = 768) -> SignInPage:
        page = SignInPage(
            self.service, self.tasks, self.theme, profiles=profiles, opener=self.browser
        )
        self.window = SignInWindow(page)
        self.window.resize(width, height)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.page = page
        return page

    def fill(self, client_id: str = "", secret: str = "") -> None:
        known = self.simulator.credentials
        self.page.clientIdEdit.setText(client_id or known.client_id)
        self.page.clientSecretEdit.setText(secret or known.client_secret)

    def press(self, button: QPushButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_for(self, step: Step) -> None:
        self.qtbot.waitUntil(lambda: self.page.step is step, timeout=10_000)

    def to_naming(self) -> None:
        self.fill()
        self.press(self.page.signInButton)
        self.wait_for(Step.NAMING)

    def withdraw(self) -> None:
        self.gate.set()
        self.service.close()
        self.tasks.close()


def shown(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()
