"""The real window over a real store and the built-in simulator, for tests of pages and desks.

Waiting of the API client (back-off, Retry-After) takes no time here; everything else is as in
the program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.session import Clocks
from desktop_app.central.wire import WireLimits
from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.desk import Desk
from desktop_app.gui.i18n import Language, LanguageChoice
from desktop_app.gui.look import Look
from desktop_app.gui.sync_controller import SyncMode
from desktop_app.gui.theme import Theme
from desktop_app.gui.window_state import WindowState
from desktop_app.services.cancel import Cancel
from desktop_app.services.settings import Language as LanguageSetting
from desktop_app.services.settings import Settings
from desktop_app.services.updates import UpdateService
from desktop_app.simulator import QuotaPolicy, Simulator, World, build_world, parse_faults
from desktop_app.simulator.transport import SimulatorTransport
from desktop_app.storage.store import Store, open_store
from desktop_app.wiring import account_on

NO_LIMITS = QuotaLimits(0, 0, 0, 0)


class HurriedWait:
    """Passes the client's waits at once; `asked` are the seconds that it wanted to wait."""

    def __init__(self) -> None:
        self.asked: list[float] = []

    def __call__(self, seconds: float, cancel: Cancel, closed: Event) -> None:
        cancel.check()
        self.asked.append(seconds)


class FakeBrowser:
    """An opener that remembers the addresses; `works` says whether it opens them."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.works = True

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        return self.works


class SpokenLanguage(Language):
    """A language that leaves nothing behind when its test is over."""

    def withdraw(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(QLocale.c())
        QCoreApplication.processEvents()


@dataclass
class Bench:
    """One desk and what it stands on."""

    qtbot: QtBot
    desk: Desk
    store: Store
    browser: FakeBrowser
    simulators: list[Simulator]
    kept: list[Settings] = field(default_factory=list)

    @property
    def simulator(self) -> Simulator:
        return self.simulators[-1]

    def rename(self, index: int, name: str) -> None:
        """Let somebody rename a customer of the world in the vendor's console."""
        world = self.simulator.world
        world.changes.renames[world.base_id(index)] = name
        self.simulator.site.changed(index)

    def names(self) -> list[str]:
        """The names in the table, top to bottom."""
        return [row.name for row in self.rows()]

    def rows(self) -> list[CustomerRow]:
        """The rows in the table, top to bottom."""
        model = self.desk.page.model
        return [model.customer_at(at) for at in range(model.rowCount())]

    def row(self, matching: Callable[[CustomerRow], bool]) -> CustomerRow:
        """The first row that matches."""
        return next(row for row in self.rows() if matching(row))

    def select(self, *wanted: CustomerRow) -> None:
        """Choose rows as a person does."""
        table = self.desk.page.customerTable
        table.clearSelection()
        for row in wanted:
            assert table.select_customer(row.id), f"{row.name} is not shown"

    def show(self) -> None:
        """Show the window and give it the focus."""
        self.desk.window.show()
        self.desk.window.activateWindow()
        self.qtbot.waitUntil(self.desk.window.isActiveWindow)

    def start(self) -> None:
        """Show the window and begin as the program does."""
        self.show()
        self.desk.start()

    def load(self) -> None:
        """Show the window with what the store holds, without a sync."""
        self.show()
        with self.qtbot.waitSignal(self.desk.page.loaded):
            self.desk.page.load()
        self.settle()

    def sync(self) -> None:
        """Start, and wait until the sync and the window are through with it."""
        with self.qtbot.waitSignal(self.desk.sync.finished, timeout=20_000):
            self.start()
        self.settle()

    def again(self) -> None:
        """Sync once more and wait until it is over."""
        with self.qtbot.waitSignal(self.desk.sync.finished, timeout=20_000):
            self.desk.sync.start()
        self.settle()

    def failed_sync(self) -> None:
        """Start, and wait until the sync has failed."""
        with self.qtbot.waitSignal(self.desk.sync.failed, timeout=20_000):
            self.start()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way: no news, no reading, no count or order due."""
        page, sync = self.desk.page, self.desk.sync

        def quiet() -> bool:
            running = sync.mode in (SyncMode.RUNNING, SyncMode.STOPPING)
            reading = page._loader.running
            return not (running or reading or sync._box.rows or page._counting.isActive())

        self.qtbot.waitUntil(quiet, timeout=20_000)
        if page._resorting.isActive():
            page._resorting.stop()
            page._resort()
        self.settle_counts()

    def settle_counts(self) -> None:
        """Wait until the counts have caught up with the list."""
        self.qtbot.waitUntil(lambda: not self.desk.page._counting.isActive())

    def notice(self) -> str:
        """What the notice bar says, empty when it says nothing."""
        bar = self.desk.page.noticeBar
        return bar.accessibleName() if bar.isVisible() else ""

    def notice_button(self, name: str) -> QPushButton:
        """A button of the notice bar."""
        found = [
            button
            for button in self.desk.page.noticeBar.findChildren(QPushButton, name)
            if button.isVisible()
        ]
        assert found, f"no button {name}"
        return found[0]

    def type(self, text: str) -> None:
        """Type into the search field, letter by letter."""
        self.desk.page.searchField.setFocus()
        self.qtbot.keyClicks(self.desk.page.searchField, text)

    def filter(self, name: str) -> None:
        """Choose a quick filter by its id."""
        self.desk.page.filterBar.set_current(name)
        self.settle()

    def close(self) -> None:
        """Close the window as a person does."""
        self.desk.window.close()


class BenchMaker:
    """Makes desks on one profile folder, one after the other or for several worlds."""

    def __init__(self, qtbot: QtBot, app: QApplication, theme: Theme, folder: Path) -> None:
        self._qtbot, self._app, self._theme = qtbot, app, theme
        self._languages: list[SpokenLanguage] = []
        self._benches: list[Bench] = []
        self.folder = folder
        self.wait = HurriedWait()

    def __call__(
        self,
        customers: int = 30,
        *,
        world: World | None = None,
        seed: int = 1,
        plain: bool = False,
        faults: str = "",
        quota: QuotaPolicy | None = None,
        programme: Programme = Programme.MSP_FLEX,
        settings: Settings | None = None,
        language: LanguageChoice = "en",
        secret: str = "",
        limits: QuotaLimits = NO_LIMITS,
        updates: UpdateService | None = None,
    ) -> Bench:
        settings = replace(settings or Settings(), language=LanguageSetting(language))
        store = open_store(self.folder / "customers.db")
        simulators: list[Simulator] = []

        def connect() -> SophosCentralApi:
            made = world or build_world(customers, seed, plain=plain)
            plan = parse_faults(faults) if faults else None
            simulators.append(Simulator(made, faults=plan, quota=quota))
            known = simulators[-1].credentials
            return SophosCentralApi(
                Credentials(known.client_id, Secret(secret or known.client_secret)),
                limits=limits,
                quota_log=store.quota_log,
                transport=SimulatorTransport(simulators[-1], sleep=lambda _seconds: None),
                wire_limits=WireLimits(),
                clocks=Clocks(wait=self.wait, draw=lambda: 0.0),
            )

        name = "Muster IT-Systemhaus GmbH"
        account = account_on(name, programme, store, connect, settings, limits=limits)
        spoken = SpokenLanguage(language, self._app)
        self._languages.append(spoken)
        browser = FakeBrowser()
        kept: list[Settings] = []
        desk = Desk(
            account,
            settings,
            Look(spoken, self._theme),
            WindowState(self.folder / "window.ini"),
            opener=browser,
            keep=kept.append,
            updates=(lambda: updates) if updates is not None else None,
        )
        bench = Bench(self._qtbot, desk, store, browser, simulators, kept)
        self._benches.append(bench)
        return bench

    def withdraw(self) -> None:
        """Close every window and take the languages back."""
        for bench in self._benches:
            bench.desk.window.close()
            bench.desk.window.deleteLater()
            bench.desk.deleteLater()
        # At once: widgets must not outlive the style sheet that they were polished by.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for language in self._languages:
            language.withdraw()
