"""`--self-test`: opens the real window on a temporary profile, works with it, and quits by itself.

For a person who wants to know whether the program works on this machine, and for the bundle.
Each step prints one line; the exit code is 0 only when all of them held.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop_app.app import prepare
from desktop_app.domain.errors import AppError
from desktop_app.domain.filters import QuickFilter
from desktop_app.services.settings import Language, Settings, Theme
from desktop_app.wiring import Demo, demo_account

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

CUSTOMERS = 300
SECONDS = 60.0

_THEMES: tuple[Literal["dark", "light"], ...] = ("dark", "light")
_TITLES: dict[Literal["de", "en"], str] = {
    "en": "Sophos Central customers",
    "de": "Sophos Central Kunden",
}


class SelfTestError(AppError):
    """A step did not hold."""

    summary = "The self-test failed:"


def run(parsed: argparse.Namespace) -> int:
    """Run all steps; raises `SelfTestError` for the first one that does not hold."""
    settings = Settings(
        language=Language(parsed.language or "de"), theme=Theme(parsed.theme or "light")
    )
    with tempfile.TemporaryDirectory(prefix="central-desk-", ignore_cleanup_errors=True) as folder:
        _SelfTest(Path(folder), settings).run()
    return 0


class _SelfTest:
    """The steps, in order; each a generator of nothing that the event loop may run between."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder
        self._settings = settings
        self._opened: list[str] = []
        self._began = time.monotonic()

    def run(self) -> None:
        app, look = prepare(self._settings)
        from desktop_app.gui.desk import Desk
        from desktop_app.gui.window_state import WindowState
        from desktop_app.storage.store import open_store

        store = open_store(self._folder / "customers.db")
        account = demo_account(Demo(CUSTOMERS, 1, None), store, self._settings)
        desk = Desk(
            account,
            self._settings,
            look,
            WindowState(self._folder / "window.ini"),
            opener=self._open,
        )
        desk.window.show()
        try:
            for name, step in self._steps(desk):
                step()
                app.processEvents()
                self._say(name)
        finally:
            desk.window.close()
            app.processEvents()
        self._say("quit")

    def _steps(self, desk: Desk) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "window", lambda: self._check(desk.window.isVisible(), "the window is not visible")
        yield f"{CUSTOMERS} customers synced", lambda: self._sync(desk)
        yield "search", lambda: self._search(desk)
        yield "quick filter", lambda: self._filter(desk)
        yield "sort", lambda: self._sort(desk)
        yield "own protection", lambda: self._toggle(desk)
        yield "launch", lambda: self._launch(desk)
        yield "both themes", lambda: self._themes(desk)
        yield "both languages", lambda: self._languages(desk)

    def _sync(self, desk: Desk) -> None:
        failures: list[AppError] = []
        finished: list[object] = []
        desk.sync.finished.connect(finished.append)
        desk.sync.failed.connect(failures.append)
        desk.start()
        self._wait(lambda: bool(finished or failures), "the sync did not end")
        self._check(not failures, str(failures[0]) if failures else "")
        self._wait(lambda: desk.page.model.rowCount() == CUSTOMERS, "not everybody is listed")

    def _search(self, desk: Desk) -> None:
        model = desk.page.model
        wanted = model.customer_at(7).name
        desk.page.searchField.setText(wanted)
        self._check(
            any(model.customer_at(row).name == wanted for row in range(model.rowCount())),
            "the search does not find a customer by its own name",
        )
        desk.page.searchField.clear()
        self._check(model.rowCount() == CUSTOMERS, "clearing the search does not show all")

    def _filter(self, desk: Desk) -> None:
        model = desk.page.model
        desk.page.filterBar.set_current(QuickFilter.MONTHLY.name or "")
        rows = [model.customer_at(row) for row in range(model.rowCount())]
        self._check(bool(rows), "there is no monthly customer")
        self._check(
            all(row.filters & QuickFilter.MONTHLY for row in rows), "the filter shows others"
        )
        desk.page.filterBar.set_current("ALL")

    def _sort(self, desk: Desk) -> None:
        from PySide6.QtCore import Qt

        model = desk.page.model
        model.sort(2, Qt.SortOrder.AscendingOrder)
        ends = [model.customer_at(row).next_end for row in range(model.rowCount())]
        dated = [end for end in ends if end]
        self._check(dated == sorted(dated), "the next expiries are not in order")
        self._check(ends[: len(dated)] == dated, "customers without a date do not come last")

    def _toggle(self, desk: Desk) -> None:
        desk.page.ownProtectionToggle.click()
        self._check(desk.page.ownProtectionToggle.isChecked(), "the toggle does not switch on")
        desk.page.ownProtectionToggle.click()

    def _launch(self, desk: Desk) -> None:
        model, action = desk.page.model, desk.actions["launch"]
        for row in range(model.rowCount()):
            desk.page.customerTable.selectRow(row)
            if action.isEnabled():
                break
        action.trigger()
        self._check(len(self._opened) == 1, "launching opens no address")
        self._check(self._opened[0].startswith("https://"), "the address is not https")

    def _themes(self, desk: Desk) -> None:
        for theme in _THEMES:
            desk.look.theme.set_preference(theme)
            picture = desk.window.grab().toImage()
            ground = picture.pixelColor(picture.width() // 2, 4).lightness()
            self._check((ground < 128) == (theme == "dark"), f"the {theme} theme is not in force")

    def _languages(self, desk: Desk) -> None:
        from PySide6.QtCore import QCoreApplication

        for code, title in _TITLES.items():
            desk.look.language.choose(code)
            # Qt tells widgets of a new language by events.
            QCoreApplication.processEvents()
            self._check(desk.page.pageTitle.text() == title, f"the title is not in “{code}”")

    def _open(self, address: str) -> bool:
        self._opened.append(address)
        return True

    def _wait(self, condition: Callable[[], bool], problem: str) -> None:
        from PySide6.QtCore import QCoreApplication, QEventLoop

        deadline = time.monotonic() + SECONDS
        while not condition():
            self._check(time.monotonic() < deadline, problem)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def _check(self, holds: bool, problem: str) -> None:
        if not holds:
            raise SelfTestError(problem)

    def _say(self, step: str) -> None:
        seconds = time.monotonic() - self._began
        sys.stdout.write(f"self-test: {step}: ok ({seconds:.1f} s)\n")
