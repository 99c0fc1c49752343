"""`--self-test`: opens the real window on a temporary profile, works with it, and quits by itself.

For a person who wants to know whether the program works on this machine, and for the bundle.
Each step prints one line; the exit code is 0 only when all of them held. A machine without a key
store passes, for the program works there as well: the line then says so, and who needs one
looks for `key store: ok, NAME`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from desktop_app import __version__, assets
from desktop_app.app import prepare
from desktop_app.domain.errors import AppError
from desktop_app.domain.filters import QuickFilter
from desktop_app.services.secrets_port import SecretsError, SecretsProblem
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
# A word of Qt's own, which its own translation brings.
_CANCEL = {"en": "Cancel", "de": "Abbrechen"}
# Of the letter r (RFC 8032, 7.1, test 2).
_SIGNER = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
_SIGNATURE = (
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)
# The key store is as it is; the program then keeps secrets for one session.
_NOT_OURS = {
    SecretsProblem.NO_BACKEND,
    SecretsProblem.LOCKED,
    SecretsProblem.DISMISSED,
    SecretsProblem.TIMED_OUT,
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
        state = WindowState(self._folder / "window.ini")
        try:
            desk = Desk(account, self._settings, look, state, opener=self._open)
        except Exception:
            # Windows deletes no open file, and its words would hide what went wrong here.
            store.close()
            raise
        desk.window.show()
        try:
            for name, step in self._steps(desk):
                found = step()
                app.processEvents()
                self._say(name, found or "ok")
        finally:
            desk.window.close()
            app.processEvents()
        self._say("quit")

    def _steps(self, desk: Desk) -> Iterator[tuple[str, Callable[[], str | None]]]:
        yield "program", self._program
        yield "window", lambda: self._check(desk.window.isVisible(), "the window is not visible")
        yield f"{CUSTOMERS} customers synced", lambda: self._sync(desk)
        yield "search", lambda: self._search(desk)
        yield "quick filter", lambda: self._filter(desk)
        yield "sort", lambda: self._sort(desk)
        yield "own protection", lambda: self._toggle(desk)
        yield "launch", lambda: self._launch(desk)
        yield "icons", lambda: self._icons(desk)
        yield "both themes", lambda: self._themes(desk)
        yield "both languages", lambda: self._languages(desk)
        yield "fonts", self._fonts
        yield "forms", lambda: self._forms(desk)
        yield "export", lambda: self._export(desk)
        yield "migration", self._migration
        yield "TLS", self._tls
        yield "signatures", self._signatures
        yield "key store", self._key_store

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
            cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
            self._check(cancel == _CANCEL[code], f"Qt's own words are not in “{code}”: {cancel}")

    def _program(self) -> str:
        """What runs here, for whoever reads a report."""
        import sqlite3

        from PySide6.QtCore import qVersion
        from PySide6.QtGui import QGuiApplication

        python = ".".join(map(str, sys.version_info[:3]))
        kind = "bundle" if getattr(sys, "frozen", False) else "source"
        return (
            f"ok, {__version__} ({kind}), Python {python}, Qt {qVersion()} on "
            f"{QGuiApplication.platformName()}, SQLite {sqlite3.sqlite_version}"
        )

    def _icons(self, desk: Desk) -> str:
        from PySide6.QtGui import QColor, QImage

        names = assets.icon_names()
        for name in names:
            picture = desk.look.theme.icons.pixmap(name, QColor("black"), 24, 1.0).toImage()
            drawn = picture.convertToFormat(QImage.Format.Format_Alpha8)
            self._check(any(bytes(drawn.constBits())), f"the icon {name} is empty")
        return f"ok, {len(names)}"

    def _fonts(self) -> str:
        from PySide6.QtGui import QFontDatabase, QFontInfo
        from PySide6.QtWidgets import QApplication

        for path in assets.font_files():
            number = QFontDatabase.addApplicationFont(str(path))
            self._check(number >= 0, f"the font {path.name} cannot be read")
        return f"ok, {QFontInfo(QApplication.font()).family()}"

    def _forms(self, desk: Desk) -> str:
        """Load each form with Qt's widgets in place of those that it promotes to."""
        from xml.etree import ElementTree

        from PySide6.QtUiTools import QUiLoader
        from PySide6.QtWidgets import QWidget

        class Plain(QUiLoader):
            bases: ClassVar[dict[str, str]] = {}

            def createWidget(
                self, class_name: str, parent: QWidget | None = None, name: str = ""
            ) -> QWidget:
                kind = self.bases.get(class_name, class_name)
                # A class of ours that the form does not declare, or one of Qt's without objects.
                kind = kind if kind in self.availableWidgets() else "QWidget"
                return super().createWidget(kind, parent, name)

        names = assets.form_names()
        for name in names:
            path, loader = assets.form(name), Plain()
            # Our own file, no stranger's.
            for promoted in ElementTree.parse(path).iter("customwidget"):  # noqa: S314
                loader.bases[promoted.findtext("class", "")] = promoted.findtext("extends", "")
            loader.load(str(path), desk.window).deleteLater()
        return f"ok, {len(names)}"

    def _export(self, desk: Desk) -> None:
        from desktop_app.export.csv_writer import write_csv

        model, target = desk.page.model, self._folder / "customers.csv"
        rows = [[model.customer_at(row).name] for row in range(model.rowCount())]
        self._check(write_csv(target, ["name"], rows) == CUSTOMERS, "the file lacks rows")
        self._check(rows[0][0] in target.read_text("utf-8-sig"), "the file lacks a customer")

    def _migration(self) -> str:
        from desktop_app.storage.engine import BACKUPS_KEPT
        from desktop_app.storage.migrations import MIGRATIONS
        from desktop_app.storage.store import open_store

        old = self._folder / "old" / "customers.db"
        open_store(old, migrations=MIGRATIONS[:1]).close()
        open_store(old).close()
        backups = list((old.parent / "backups").glob("version-*.db"))
        expected = min(len(MIGRATIONS) - 1, BACKUPS_KEPT)
        self._check(len(backups) == expected, "a step of the migration is missing")
        return f"ok, version 1 to {len(MIGRATIONS)}"

    def _tls(self) -> str:
        """That connections are checked, and against how many authorities."""
        import ssl

        from desktop_app.central.transport import network_transport

        network_transport().close()
        authorities = "those"
        if sys.platform not in {"win32", "darwin"}:
            authorities = str(_authorities())
            self._check(authorities != "0", "no certificate authorities (ca-certificates)")
        return f"ok, {ssl.OPENSSL_VERSION}, {authorities} authorities of the system"

    def _signatures(self) -> None:
        """That a notice of a newer version could be told from a forged one."""
        from desktop_app.updates.signature import holds

        key, signature = bytes.fromhex(_SIGNER), bytes.fromhex(_SIGNATURE)
        self._check(holds(key, b"r", signature), "a genuine signature is refused")
        self._check(not holds(key, b"s", signature), "a forged signature is believed")

    def _key_store(self) -> str:
        from desktop_app.system.secrets import KeyringSecrets

        secrets = KeyringSecrets()
        try:
            return f"ok, {secrets.try_out()}"
        except SecretsError as error:
            if error.problem not in _NOT_OURS:
                raise
            return f"none ({secrets.backend or 'no store'}: {error.problem.value})"
        finally:
            secrets.close()

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

    def _say(self, step: str, found: str = "ok") -> None:
        seconds = time.monotonic() - self._began
        sys.stdout.write(f"self-test: {step}: {found} ({seconds:.1f} s)\n")
        # Whoever waits for a step that hangs should see which one it is.
        sys.stdout.flush()


def _authorities() -> int:
    """How many authorities stand where truststore looks for them outside Windows and macOS."""
    import ssl

    from truststore import _openssl

    default = ssl.get_default_verify_paths()
    hashed = list(Path(default.capath).glob("*.0")) if default.capath else []
    if hashed and not default.cafile:
        return len(hashed)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for file in [default.cafile, *_openssl._CA_FILE_CANDIDATES]:
        if file and Path(file).is_file():
            context.load_verify_locations(cafile=file)
            break
    return context.cert_store_stats()["x509_ca"]
