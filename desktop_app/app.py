"""The composition root of the window: builds every object once, in order, and runs it.

The store is opened and its first rows are read in a thread while Qt is still loading; what can
fail at the start ends in one message.
"""

from __future__ import annotations

import argparse
import gc
import signal
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import AppError, SettingsError
from desktop_app.services.opened_account import OpenedAccount
from desktop_app.services.settings import Language, Settings, Theme
from desktop_app.services.starting import ProfileInUseError
from desktop_app.system.logs import Logs
from desktop_app.system.own_process import deny_readers
from desktop_app.system.profile import Profile, ProfileLock
from desktop_app.system.settings_file import SettingsFile
from desktop_app.wiring import Accounts, Given, demo_of, given_account, profile_at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.gui.desk import Desk
    from desktop_app.gui.look import Look
    from desktop_app.gui.windows import Windows
    from desktop_app.services.updates import UpdateService

DOOR_SECONDS = 3.0
"""So long a second start waits for the first one's window."""

UNSEEN_MS = 1_000
"""So long the work behind a window that is not painted waits."""

SWITCH_SECONDS = 0.0002
"""How long a worker keeps the interpreter from the GUI thread; Python's own 5 ms are felt."""


def run(parsed: argparse.Namespace) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    try:
        given = given_account(parsed)
        profile = profile_at(parsed.profile_dir, demo_of(parsed))
        lock = ProfileLock(profile.lock)
        if not lock.acquire():
            return _hand_over(profile)
    except AppError as error:
        return _explain(error, _settings(Settings(), parsed))
    try:
        return _run_locked(parsed, profile, given)
    finally:
        lock.release()


def _run_locked(parsed: argparse.Namespace, profile: Profile, given: Given | None) -> int:
    file = SettingsFile(profile.settings)
    loaded = file.load()
    settings = _settings(loaded.settings, parsed)
    try:
        logs = Logs(profile.folders.logs)
    except AppError as error:
        return _explain(error, settings)
    accounts = Accounts(profile, file, loaded.settings, given)
    load_qt_bindings()
    opening = ThreadPoolExecutor(1, thread_name_prefix="opening")
    opened = opening.submit(accounts.open_first) if accounts.has_account else None
    try:
        return _run_windows(parsed, accounts, profile, opened, settings, bool(loaded.problems))
    except AppError as error:
        return _explain(error, settings)
    finally:
        opening.shutdown()
        logs.close()


def load_qt_bindings() -> None:
    """Load what PySide6 sets up once, while no other thread imports anything.

    It walks through `sys.modules` then, and ends the process when another thread's import changes
    it meanwhile. Qt's own modules may load beside other imports.
    """
    import PySide6  # noqa: F401 - for what importing it does


def _settings(saved: Settings, parsed: argparse.Namespace) -> Settings:
    """What was saved, with what the command line asks for over it."""
    return replace(
        saved,
        language=Language(parsed.language or saved.language),
        theme=Theme(parsed.theme or saved.theme),
    )


def _run_windows(
    parsed: argparse.Namespace,
    accounts: Accounts,
    profile: Profile,
    opened: Future[OpenedAccount] | None,
    settings: Settings,
    unreadable: bool,
) -> int:
    """Run whichever window comes first.

    `settings` are those in force, with the command line's wishes; what the person saved stays
    as it is. `unreadable` says that some saved ones could not be read.
    """
    app, look = prepare(settings)
    from desktop_app.gui.messages import message_for
    from desktop_app.gui.qt_log import log_qt_messages
    from desktop_app.gui.window_state import WindowState
    from desktop_app.gui.windows import Windows

    log_qt_messages()
    windows = Windows(
        accounts,
        look,
        lambda: WindowState(profile.window_state),
        updates=lambda: _updates(accounts, profile),
    )
    try:
        if opened is None:
            windows.show_sign_in()
            gc.enable()
        else:
            if parsed.screenshot:
                windows.desk_opened.connect(lambda shown: save_picture(shown, parsed.screenshot))
            desk = windows.show_desk(opened.result())
            start_after_first_picture(desk)
            if unreadable:
                desk.page.notices.tell("warning", *message_for(SettingsError()))
        _open_door(windows, profile)
        _close_on_signals(windows)
        # Not earlier: what the desktop's portal was asked for the look, it answers to those whom
        # it may look at. Not later: no secret has been read yet.
        deny_readers()
        return app.exec()
    finally:
        windows.finish()


def _updates(accounts: Accounts, profile: Profile) -> UpdateService:
    from desktop_app.update_wiring import update_service

    return update_service(profile.updates, lambda: accounts.settings)


def prepare(settings: Settings) -> tuple[QApplication, Look]:
    """Make the application object with fonts, language and theme."""
    from desktop_app.gui.fonts import apply_base_font
    from desktop_app.gui.i18n import Language as GuiLanguage
    from desktop_app.gui.look import Look
    from desktop_app.gui.qt_start import make_application
    from desktop_app.gui.theme import Theme as GuiTheme

    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application()
    app.setApplicationName("central-desk")
    apply_base_font(app)
    language = GuiLanguage(settings.language.value, app)
    theme = GuiTheme(app, settings.theme.value)
    app.setWindowIcon(theme.icons.icon("app", "accent", 32))
    return app, Look(language, theme)


def start_after_first_picture(desk: Desk) -> None:
    """Begin the work behind the window once its list was painted, or soon if it is not seen."""
    from PySide6.QtCore import QTimer

    from desktop_app.gui.first_picture import FirstPicture

    first = FirstPicture(desk.page.customerTable.viewport())
    first.painted.connect(gc.enable)
    first.painted.connect(desk.start)
    QTimer.singleShot(UNSEEN_MS, first.give_up)


def _open_door(windows: Windows, profile: Profile) -> None:
    from desktop_app.gui.instance import Door

    door = Door(profile.folders.state, windows)
    door.knocked.connect(windows.bring_to_front)


def _close_on_signals(windows: Windows) -> None:
    """Ctrl+C in a terminal and the end of a session close the window as a person does."""
    from PySide6.QtCore import QTimer

    def close(_number: int, _frame: object) -> None:
        # Python calls this in the middle of whatever it is painting.
        QTimer.singleShot(0, windows.close)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, close)


def _hand_over(profile: Profile) -> int:
    """Another start holds the profile: bring its window to the front, or say who holds it."""
    from PySide6.QtCore import QCoreApplication

    from desktop_app.gui.instance import knock

    app = QCoreApplication(sys.argv[:1])
    # The first one may not have come to its door yet: a hurried person clicks twice.
    deadline = time.monotonic() + DOOR_SECONDS
    while not (raised := knock(profile.folders.state)) and time.monotonic() < deadline:
        time.sleep(0.1)
    # Deleting the name would not delete the object, and a message needs another kind of it.
    app.shutdown()
    if raised:
        return 0
    raise ProfileInUseError


def _explain(error: AppError, settings: Settings) -> int:
    """Show why the program cannot start, in the person's language; also one line for a terminal."""
    from desktop_app.gui.startup_message import make_startup_message

    print(f"central-desk: {error}", file=sys.stderr)
    app, _look = prepare(settings)
    box = make_startup_message(error)
    box.show()
    # Nothing is at work that would have to be ended in order.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app.exec()
    return 1


def save_picture(desk: Desk, path: Path) -> None:
    """Save a picture of the window as soon as the first sync is through, then close it."""
    from PySide6.QtCore import QCoreApplication, QTimer

    from desktop_app.gui.main_window import CLIENT_SIZE

    desk.window.resize(CLIENT_SIZE)

    def take() -> None:
        saved = desk.window.grab().save(str(path))
        desk.window.close()
        if not saved:
            print(f"central-desk: The picture cannot be written: {path}", file=sys.stderr)
            QCoreApplication.exit(1)

    def save(*_: object) -> None:
        # What the last news changed is laid out and counted a moment later.
        QTimer.singleShot(500, take)

    desk.sync.finished.connect(save)
    desk.sync.failed.connect(save)
