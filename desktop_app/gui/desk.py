"""The window with everything behind it, built in order and taken down in order.

Made from an account by whoever starts the program: `app`, the self-test, a test.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.page import CustomersPage
from desktop_app.services.account import Account
from desktop_app.services.settings import Language as LanguageSetting
from desktop_app.services.settings import Settings
from desktop_app.services.settings import Theme as ThemeSetting

from .actions import ABOUT, QUIT, RESET_COLUMNS, Actions
from .customer_doors import CustomerDoors
from .i18n import Language
from .late_writes import LateWrites
from .main_window import MainWindow
from .opener import Opener, open_address
from .preferences_menu import PreferencesMenu
from .profiles_menu import ProfilesMenu
from .sync_controller import SyncController
from .tasks import TaskRunner
from .theme import Theme
from .window_state import WindowState

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)

KeepSettings = Callable[[Settings], None]
"""Writes the settings; called in a worker thread."""


@dataclass(frozen=True, slots=True)
class Look:
    """Language and theme of the whole program; made once per process."""

    language: Language
    theme: Theme


class Desk(QObject):
    """One account's window and its workers.

    Signals
    -------
    profile_wanted: the id of another profile that is to be shown.
    sign_in_wanted: another account. sign_in_again_wanted: the `AppError` that asks for it.
    forget_wanted: sign out of this profile and forget it.
    """

    profile_wanted = Signal(str)
    sign_in_wanted = Signal()
    sign_in_again_wanted = Signal(object)
    forget_wanted = Signal()

    def __init__(
        self,
        account: Account,
        settings: Settings,
        look: Look,
        state: WindowState,
        *,
        first_rows: list[CustomerRow] | None = None,
        opener: Opener = open_address,
        keep: KeepSettings | None = None,
    ) -> None:
        super().__init__()
        self.account = account
        self.look = look
        self._settings = settings
        self._keep = keep
        self._saving: Future[None] | None = None
        self.tasks = TaskRunner(self)
        self.actions = Actions(look.theme.icons, self)
        self.sync = SyncController(
            account,
            self.tasks,
            warning_days=settings.warning_days,
            refresh_minutes=settings.refresh_minutes,
            parent=self,
        )
        self.window = self._make_window(state)
        self.page = CustomersPage(
            account, settings, self.sync, self.tasks, self.actions, state, look.theme, opener
        )
        self.writes = LateWrites(account, self.tasks)
        self.doors = CustomerDoors(
            account,
            settings,
            self.sync,
            self.tasks,
            self.writes,
            look.theme,
            state,
            opener,
            self.window,
        )
        self.window.add_page("customers", "users", self._page_name(), self.page, "Ctrl+1")
        self.page.loaded.connect(self.window.set_complete_at)
        self.tasks.failed.connect(self.page.notices.on_failed)
        self._connect_doors()
        self.window.closing.connect(self.close)
        self.window.about_wanted.connect(self._on_about)
        look.language.changed.connect(self._retranslate)
        self.page.show_first(first_rows or [])
        # The reason decides on the ring: nobody has used the keyboard yet.
        self.page.customerTable.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def start(self) -> None:
        """Load everybody from the store, then begin to sync."""
        self.page.loaded.connect(self._sync_once)
        self.page.load()

    @Slot()
    def close(self) -> None:
        """Stop the workers; their outcomes reach nobody any more."""
        self.doors.contacts.close_all()
        self.page.remember()
        self.sync.close()
        self._finish_saving()
        self.account.close()
        self.tasks.close()
        self.account.store.close()

    @Slot()
    def _sync_once(self) -> None:
        self.page.loaded.disconnect(self._sync_once)
        self.sync.start()

    def _connect_doors(self) -> None:
        doors, page = self.doors, self.page
        page.customer_activated.connect(doors.contacts.open)
        doors.rows_changed.connect(page.on_rows_changed)
        doors.launch_wanted.connect(page.commands.launch_customer)
        doors.told.connect(page.notices.tell)
        page.commands.details_wanted.connect(doors.contacts.open)
        page.commands.approval_wanted.connect(doors.ask_for_approval)
        page.notices.sign_in_wanted.connect(self.sign_in_again_wanted)

    def _make_profiles_menu(self) -> ProfilesMenu | None:
        if not self.account.profile_id and not self._settings.profiles:
            return None
        menu = ProfilesMenu(self._settings.profiles, self.account.profile_id)
        menu.profile_chosen.connect(self.profile_wanted)
        menu.sign_in_wanted.connect(self.sign_in_wanted)
        menu.forget_wanted.connect(self.forget_wanted)
        return menu

    def _make_window(self, state: WindowState) -> MainWindow:
        preferences = PreferencesMenu(
            self._settings.language.value,
            self._settings.theme.value,
            [self.actions[RESET_COLUMNS], self.actions[ABOUT], self.actions[QUIT]],
            self._make_profiles_menu(),
        )
        preferences.language_chosen.connect(self._on_language)
        preferences.theme_chosen.connect(self._on_theme)
        return MainWindow(
            self.account, self.sync, self.look.theme, self.actions, state, preferences
        )

    def _page_name(self) -> str:
        return translate("Desk", "Customers")

    @Slot()
    def _retranslate(self) -> None:
        self.window.set_page_text("customers", self._page_name())
        self.doors.retranslate()

    @Slot(str)
    def _on_language(self, choice: str) -> None:
        self.look.language.choose(choice)  # type: ignore[arg-type]
        self._save(language=LanguageSetting(choice))

    @Slot(str)
    def _on_theme(self, choice: str) -> None:
        self.look.theme.set_preference(choice)  # type: ignore[arg-type]
        self._save(theme=ThemeSetting(choice))

    @Slot()
    def _on_about(self) -> None:
        from .about import make_about

        make_about(self.window).open()

    def _save(self, **chosen: object) -> None:
        self._settings = settings = replace(self._settings, **chosen)  # type: ignore[arg-type]
        if self._keep is not None:
            keep = self._keep
            self._saving = self.tasks.reading(lambda: keep(settings), owner=self)

    def _finish_saving(self) -> None:
        """What a person has just chosen is kept even if the worker had no time for it yet."""
        if self._saving is None or self._keep is None or not self._saving.cancel():
            return
        try:
            self._keep(self._settings)
        except AppError as error:
            _log.warning("The settings were not kept: %s", error)
