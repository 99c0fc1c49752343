"""The window with everything behind it, built in order and taken down in order.

Made from an account by whoever starts the program: `windows`, the self-test, a test.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence

from desktop_app.domain.errors import AppError
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.page import CustomersPage
from desktop_app.gui.key_names import key_text
from desktop_app.services.account import Account
from desktop_app.services.settings import Language as LanguageSetting
from desktop_app.services.settings import Settings
from desktop_app.services.settings import Theme as ThemeSetting

from .actions import ABOUT, FIND, HELP, QUIT, RESET_COLUMNS, SETTINGS, UNDO_RENAME, Actions
from .activity_door import ACTIVITY, ActivityDoor
from .late_writes import LateWrites
from .look import Look
from .main_window import MainWindow
from .opener import Opener, open_address
from .preferences_menu import PreferencesMenu
from .profiles_menu import ProfilesMenu
from .store_checker import StoreChecker
from .sync_controller import SyncController, SyncMode
from .tasks import TaskRunner
from .window_state import WindowState
from .workplace import Workplace

if TYPE_CHECKING:
    from desktop_app.services.updates import UpdateService

    from .customer_doors import CustomerDoors
    from .desk_dialogs import DeskDialogs
    from .update_watch import UpdateWatch

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)

KeepSettings = Callable[[Settings], None]
"""Writes the settings; called in a worker thread."""

MakeUpdates = Callable[[], "UpdateService"]
"""Makes what looks for newer versions of the program; may be called in a worker thread."""

CUSTOMERS = "customers"
_PAGE_KEYS = {CUSTOMERS: "Ctrl+1", ACTIVITY: "Ctrl+2"}


class Desk(QObject):
    """One account's window and its workers.

    Signals
    -------
    profile_wanted: the id of another profile that is to be shown.
    sign_in_wanted: another account. sign_in_again_wanted: the `AppError` that asks for it.
    forget_wanted: sign out of this profile and forget it.
    remove_all_wanted: delete everything on this computer; the person has confirmed.
    store_damaged: the store must be replaced.
    """

    profile_wanted = Signal(str)
    sign_in_wanted = Signal()
    sign_in_again_wanted = Signal(object)
    forget_wanted = Signal()
    remove_all_wanted = Signal()
    store_damaged = Signal()

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
        folder: str = "",
        updates: MakeUpdates | None = None,
    ) -> None:
        super().__init__()
        self.account = account
        self.look = look
        self._settings = settings
        self._keep = keep
        self._saving: Future[None] | None = None
        self.tasks = TaskRunner(self)
        self.actions = Actions(look.theme.icons, self)
        self.sync = self._make_sync()
        self.checker = StoreChecker(account, self.tasks, self)
        self._preferences = self._make_preferences()
        self.window = MainWindow(
            account, self.sync, look.theme, self.actions, state, self._preferences
        )
        self.place = self._make_place(state, opener)
        self.page = CustomersPage(self.place, settings)
        self._folder = folder
        self._make_updates = updates
        self.activity = ActivityDoor(self.window, self.tasks, self)
        self._add_pages()
        self._connect()
        self._connect_doors()
        self.page.show_first(first_rows or [])
        # The reason decides on the ring: nobody has used the keyboard yet.
        self.page.customerTable.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    # Dialogs are made when they are first wanted: the first picture does not wait for them.

    @cached_property
    def doors(self) -> CustomerDoors:
        """What opens behind a customer."""
        from .customer_doors import CustomerDoors

        doors = CustomerDoors(self.place, self._settings)
        doors.rows_changed.connect(self.page.on_rows_changed)
        doors.rows_changed.connect(self.activity.reload)
        doors.activity_wanted.connect(self.activity.show_customer)
        doors.launch_wanted.connect(self.page.commands.launch_customer)
        doors.check_wanted.connect(lambda: self.dialogs.questions.look())
        doors.told.connect(self.page.notices.tell)
        return doors

    @cached_property
    def dialogs(self) -> DeskDialogs:
        """The dialogs of the window as a whole."""
        from .desk_dialogs import DeskDialogs

        dialogs = DeskDialogs(
            self.place, self._settings, self._folder, self._page_keys, self.updates
        )
        dialogs.changed.connect(lambda changes: self.doors.apply(changes))
        dialogs.customer_wanted.connect(lambda customer: self.doors.contacts.open(customer))
        dialogs.told.connect(self.page.notices.tell)
        dialogs.questions.asked.connect(self.page.notices.ask)
        dialogs.questions.counted.connect(self.activity.show_questions)
        dialogs.settings_changed.connect(self._on_settings)
        dialogs.remove_all_wanted.connect(self.remove_all_wanted)
        return dialogs

    @cached_property
    def updates(self) -> UpdateWatch | None:
        """What looks for newer versions of the program; None where nothing does."""
        if self._make_updates is None:
            return None
        from .update_notices import UpdateNotices
        from .update_watch import UpdateWatch

        wanted = self._settings.check_updates
        watch = UpdateWatch(self._make_updates, self.tasks, wanted=wanted, parent=self)
        UpdateNotices(watch, self.page.noticeBar, self.look.language, self.place.opener, watch)
        return watch

    def start(self) -> None:
        """Load everybody from the store, check it, then begin to sync."""
        once = Qt.ConnectionType.SingleShotConnection
        self.page.loaded.connect(self._begin, once)
        self.checker.passed.connect(self.sync.start, once)
        self.page.load()

    @Slot()
    def close(self) -> None:
        """Stop the workers; their outcomes reach nobody any more."""
        if self.__dict__.get("updates") is not None:
            self.__dict__["updates"].stop()
        self.checker.stop()
        if "dialogs" in self.__dict__:
            self.dialogs.close_all()
        if "doors" in self.__dict__:
            self.doors.contacts.close_all()
        self.page.remember()
        self.sync.close()
        self._finish_saving()
        self.account.close()
        self.tasks.close()
        self.account.store.close()

    @Slot()
    def _begin(self) -> None:
        self.checker.start()
        self._add_activity_page()
        self.dialogs.questions.start()
        if self.updates is not None:
            self.updates.begin()

    # Building

    def _make_sync(self) -> SyncController:
        return SyncController(
            self.account,
            self.tasks,
            warning_days=self._settings.warning_days,
            refresh_minutes=self._settings.refresh_minutes,
            parent=self,
        )

    def _make_place(self, state: WindowState, opener: Opener) -> Workplace:
        return Workplace(
            account=self.account,
            sync=self.sync,
            tasks=self.tasks,
            writes=LateWrites(self.account, self.tasks),
            actions=self.actions,
            theme=self.look.theme,
            state=state,
            opener=opener,
            window=self.window,
        )

    def _make_preferences(self) -> PreferencesMenu:
        wanted = (SETTINGS, UNDO_RENAME, RESET_COLUMNS, HELP, ABOUT, QUIT)
        menu = PreferencesMenu(
            self._settings.language.value,
            self._settings.theme.value,
            [self.actions[action] for action in wanted],
            self._make_profiles_menu(),
        )
        menu.language_chosen.connect(self._on_language)
        menu.theme_chosen.connect(self._on_theme)
        return menu

    def _make_profiles_menu(self) -> ProfilesMenu | None:
        if not self.account.profile_id and not self._settings.profiles:
            return None
        menu = ProfilesMenu(self._settings.profiles, self.account.profile_id)
        menu.profile_chosen.connect(self.profile_wanted)
        menu.sign_in_wanted.connect(self.sign_in_wanted)
        menu.forget_wanted.connect(self.forget_wanted)
        return menu

    def _add_pages(self) -> None:
        """The first time a page comes into sight, the keyboard is where the lines are."""
        names = self._page_names()
        self.window.add_page(CUSTOMERS, "users", names[CUSTOMERS], self.page, _PAGE_KEYS[CUSTOMERS])
        self.page.customerTable.setFocus()

    def _add_activity_page(self) -> None:
        # After the first picture: nobody waits for the log.
        log, name = self.account.stores.activities, self._page_names()[ACTIVITY]
        page = self.activity.add(log, self.look.theme, name, _PAGE_KEYS[ACTIVITY])
        page.customer_activated.connect(self.doors.contacts.open)
        page.questions_wanted.connect(self.dialogs.questions.open)

    def _connect(self) -> None:
        window, actions, page = self.window, self.actions, self.page
        page.loaded.connect(window.set_complete_at)
        self.tasks.failed.connect(page.notices.on_failed)
        self.sync.failed.connect(self.checker.on_failed)
        self.checker.damaged.connect(self.store_damaged)
        self.checker.dropped.connect(self._on_dropped)
        window.closing.connect(self.close)
        window.about_wanted.connect(lambda: self.dialogs.open_about())
        window.rail.page_changed.connect(self._on_page_changed)
        actions[FIND].triggered.connect(self._on_find)
        actions[SETTINGS].triggered.connect(lambda: self.dialogs.open_settings())
        actions[HELP].triggered.connect(lambda: self.dialogs.open_help())
        actions[UNDO_RENAME].triggered.connect(lambda: self.doors.undo_rename())
        self.look.language.changed.connect(self._retranslate)

    def _connect_doors(self) -> None:
        page, commands = self.page, self.page.commands
        page.customer_activated.connect(self._open_contact)
        commands.details_wanted.connect(self._open_contact)
        commands.approval_wanted.connect(lambda who: self.doors.ask_for_approval(who))
        commands.create_wanted.connect(lambda: self.dialogs.open_create())
        commands.launched.connect(lambda row: self.doors.log_launch(row))
        page.notices.sign_in_wanted.connect(self.sign_in_again_wanted)
        page.notices.questions_wanted.connect(lambda: self.dialogs.questions.open())

    @Slot(str)
    def _open_contact(self, customer_id: str) -> None:
        self.doors.contacts.open(customer_id)

    def _page_names(self) -> dict[str, str]:
        return {
            CUSTOMERS: translate("Desk", "Customers"),
            ACTIVITY: translate("Desk", "Activity"),
        }

    def _page_keys(self) -> list[tuple[str, str]]:
        return [
            (name, key_text(QKeySequence(_PAGE_KEYS[page])))
            for page, name in self._page_names().items()
        ]

    # Following

    @Slot(int)
    def _on_dropped(self, count: int) -> None:
        """Damaged customers are shown no longer; the next sync brings them back."""
        title = self.tr("The saved data of %Ln customer(s) was damaged.", "", count)
        text = self.tr(
            "It is loaded again from Sophos Central. Local names, local contacts, drafts and the "
            "activity log are not affected."
        )
        self.page.notices.tell("warning", title, text)
        self.page.load()
        if self.sync.mode is SyncMode.RUNNING:
            self.sync.finished.connect(self.sync.start, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _retranslate(self) -> None:
        for page, name in self._page_names().items():
            if page == CUSTOMERS or self.activity.page is not None:
                self.window.set_page_text(page, name)

    @Slot(str)
    def _on_page_changed(self, page: str) -> None:
        self.page.set_active(page == CUSTOMERS)

    @Slot()
    def _on_find(self) -> None:
        if not self.activity.find():
            self.page.focus_search()

    # Settings

    @Slot(str)
    def _on_language(self, choice: str) -> None:
        self._choose(replace(self._settings, language=LanguageSetting(choice)))

    @Slot(str)
    def _on_theme(self, choice: str) -> None:
        self._choose(replace(self._settings, theme=ThemeSetting(choice)))

    def _choose(self, settings: Settings) -> None:
        self._on_settings(settings)
        if "dialogs" in self.__dict__:
            self.dialogs.use_settings(settings)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        """Let every change take effect at once, and keep it."""
        before, self._settings = self._settings, settings
        if (before.language, before.theme) != (settings.language, settings.theme):
            self.look.follow(settings)
            self._preferences.show_chosen(settings.language.value, settings.theme.value)
        self.sync.set_pace(
            refresh_minutes=settings.refresh_minutes, warning_days=settings.warning_days
        )
        self.page.use_settings(settings)
        if "doors" in self.__dict__:
            self.doors.use_settings(settings)
        self._follow_connection(before, settings)
        if self.updates is not None:
            self.updates.set_wanted(settings.check_updates)
        self._save(settings)

    def _follow_connection(self, before: Settings, settings: Settings) -> None:
        if before.quota != settings.quota:
            self.account.set_limits(settings.quota)
        if _connection(before) != _connection(settings):
            self.sync.stop()
            max_age = settings.licence_max_age_hours * 3_600
            self.tasks.network(lambda: self.account.renew(max_age), owner=self)

    def _save(self, settings: Settings) -> None:
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


def _connection(settings: Settings) -> tuple[object, ...]:
    """What a connection was made by."""
    return (
        settings.identity_host,
        settings.api_host,
        settings.proxy_mode,
        settings.proxy_address,
        settings.licence_max_age_hours,
    )
