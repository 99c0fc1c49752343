"""Which window is up: signing in, or the desk of an account; one at a time.

Not for how an account is put together: whoever starts the program supplies the accounts.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from desktop_app.domain.errors import AppError
from desktop_app.domain.text import visible
from desktop_app.services.opened_account import OpenedAccount, Rescue
from desktop_app.services.secrets_port import SecretsError
from desktop_app.services.settings import ProfileSettings, Settings
from desktop_app.services.sign_in import SecretAge, SignIn, secret_age

from .desk import Desk, MakeUpdates
from .look import Look
from .messages import message_for
from .opener import Opener, open_address
from .startup_message import make_startup_message
from .tasks import TaskRunner
from .widgets.input_pause import InputPause
from .window_state import WindowState

if TYPE_CHECKING:
    from desktop_app.gui.sign_in.sign_in_page import SignInPage
    from desktop_app.gui.sign_in.window import SignInWindow

translate = QCoreApplication.translate


class Accounts(Protocol):
    """Opens accounts and forgets them; the methods block and run in worker threads."""

    settings: Settings

    @property
    def folder(self) -> str:
        """Where the data lies, for the person."""

    @property
    def sign_in(self) -> SignIn:
        """What checks credentials and keeps their secret."""

    def open(self, profile: ProfileSettings) -> OpenedAccount:
        """Open the store of a profile."""

    def open_questions(self, profile: ProfileSettings) -> int:
        """How many writes of a profile that is not open wait for an answer."""

    def open_demo(self) -> OpenedAccount:
        """Open the store of the demo."""

    def forget(self, profile: ProfileSettings) -> None:
        """Delete a profile's secret and files; its store is closed."""

    def remove_everything(self) -> None:
        """Delete every account's secret and data, the settings and the logs; stores are closed."""

    def save(self, settings: Settings) -> None:
        """Keep the settings."""

    def close(self) -> None:
        """Let go of the key store."""


class Windows(QObject):
    """Shows one window after another.

    Signals
    -------
    desk_opened: the `Desk` that is now up.
    """

    desk_opened = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        look: Look,
        make_state: Callable[[], WindowState],
        *,
        opener: Opener = open_address,
        updates: MakeUpdates | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._updates = updates
        self._accounts = accounts
        self._look = look
        self._make_state = make_state
        self._opener = opener
        self._tasks = TaskRunner(self)
        self._tasks.failed.connect(self._on_failed)
        self.desk: Desk | None = None
        self.sign_in_window: SignInWindow | None = None

    def show_desk(self, opened: OpenedAccount) -> Desk:
        """Show an account's window in place of the one before."""
        desk = Desk(
            opened.account,
            self._accounts.settings,
            self._look,
            self._make_state(),
            first_rows=opened.rows,
            opener=self._opener,
            keep=self._keep,
            folder=self._accounts.folder,
            updates=self._updates,
        )
        desk.remove_all_wanted.connect(self._on_remove_all_wanted)
        desk.profile_wanted.connect(self._on_profile_wanted)
        desk.sign_in_wanted.connect(self.show_sign_in)
        desk.sign_in_again_wanted.connect(self._on_sign_in_again)
        desk.forget_wanted.connect(self._on_forget_wanted)
        desk.store_damaged.connect(partial(self._replace_store, opened))
        # The new window comes before the old one goes: the last one to go ends the program.
        desk.window.show()
        self._close_others()
        self.desk = desk
        self._remind_of_old_secret(desk)
        if opened.rescue is not None:
            self._tell_of_rescue(desk, opened.rescue)
        desk.page.loaded.connect(self._look_into_others, Qt.ConnectionType.SingleShotConnection)
        self.desk_opened.emit(desk)
        return desk

    @Slot()
    def show_sign_in(self) -> SignInPage:
        """Show the page for signing in, in place of the window before."""
        from desktop_app.gui.sign_in.sign_in_page import SignInPage
        from desktop_app.gui.sign_in.window import SignInWindow

        settings = self._accounts.settings
        page = SignInPage(
            self._accounts.sign_in,
            self._tasks,
            self._look.theme,
            profiles=settings.profiles,
            opener=self._opener,
        )
        page.signed_in.connect(self._on_signed_in)
        page.demo_wanted.connect(self._on_demo_wanted)
        page.leave_wanted.connect(self._on_leave)
        window = SignInWindow(page)
        window.closing.connect(self._on_sign_in_closed)
        window.show()
        self._close_others()
        self.sign_in_window = window
        return page

    def bring_to_front(self) -> None:
        """Show the person the window that is up."""
        window = self.desk.window if self.desk is not None else self.sign_in_window
        if window is not None:
            window.bring_to_front()

    def close(self) -> None:
        """Close the window that is up, and with it the program."""
        window = self.desk.window if self.desk is not None else self.sign_in_window
        if window is not None:
            window.close()

    def finish(self) -> None:
        """Let go of the key store and of workers, after the last window went."""
        self._accounts.close()
        self._tasks.close()

    def _remind_of_old_secret(self, desk: Desk) -> None:
        profile = self._accounts.settings.profile()
        if profile is None or profile.id != desk.account.profile_id:
            return
        age = secret_age(profile, time.time())
        if age is SecretAge.FRESH:
            return
        title = translate(
            "Windows", "The client secret of this account was saved more than 90 days ago."
        )
        if age is SecretAge.EXPIRED:
            title = translate(
                "Windows",
                "The client secret of this account was saved more than three years ago and "
                "has probably expired.",
            )
        desk.page.notices.tell(
            "info",
            title,
            translate(
                "Windows",
                "We recommend creating new API credentials in Sophos Central Partner and "
                "signing in again.",
            ),
        )

    @Slot()
    def _look_into_others(self) -> None:
        """Accounts that are not open may have questions of their own."""
        desk, accounts = self.desk, self._accounts
        if desk is None:
            return
        others = [one for one in accounts.settings.profiles if one.id != desk.account.profile_id]
        for profile in others:
            self._tasks.network(
                partial(accounts.open_questions, profile),
                owner=desk,
                then=partial(desk.window.show_questions_elsewhere, profile.id),
                # Whoever opens that account is told what is wrong with its data.
                error=lambda _: None,
            )

    def _close_others(self) -> None:
        desk, self.desk = self.desk, None
        window, self.sign_in_window = self.sign_in_window, None
        if desk is not None:
            desk.window.close()
            # A window that lives on would hear of languages without its actions.
            desk.window.deleteLater()
            desk.deleteLater()
        if window is not None:
            window.closing.disconnect(self._on_sign_in_closed)
            window.close()
            window.deleteLater()

    # Signing in and changing accounts

    @Slot(object, bool)
    def _on_signed_in(self, profile: ProfileSettings, _session_only: bool) -> None:
        self._remember(profile)
        self._open(profile)

    @Slot(str)
    def _on_profile_wanted(self, profile_id: str) -> None:
        for profile in self._accounts.settings.profiles:
            if profile.id == profile_id:
                self._remember(profile)
                self._open(profile)

    @Slot()
    def _on_demo_wanted(self) -> None:
        self._tasks.network(self._accounts.open_demo, owner=self, then=self._on_opened)

    @Slot()
    def _on_leave(self) -> None:
        profile = self._accounts.settings.profile()
        if profile is not None:
            self._open(profile)

    @Slot(object)
    def _on_sign_in_again(self, error: AppError | None) -> None:
        profile = self._accounts.settings.profile()
        page = self.show_sign_in()
        if profile is not None:
            page.sign_in_again(profile, error)

    def _on_opened(self, opened: OpenedAccount) -> None:
        self.show_desk(opened).start()

    def _open(self, profile: ProfileSettings) -> None:
        accounts = self._accounts
        self._tasks.network(lambda: accounts.open(profile), owner=self, then=self._on_opened)

    def _remember(self, profile: ProfileSettings) -> None:
        settings = self._accounts.settings
        others = [one for one in settings.profiles if one.id != profile.id]
        known = [one.id for one in settings.profiles]
        place = known.index(profile.id) if profile.id in known else len(others)
        profiles = (*others[:place], profile, *others[place:])
        self._keep(replace(settings, profiles=profiles, current_profile=profile.id))

    def _keep(self, settings: Settings) -> None:
        self._accounts.save(settings)

    # A damaged store

    def _replace_store(self, opened: OpenedAccount) -> None:
        """Open the account on a new store; the window stays until that can be shown."""
        if self.desk is None:
            return
        self.desk.window.setEnabled(False)
        self.desk.close()
        self._tasks.network(
            opened.rebuild, owner=self, then=self._on_opened, error=self._on_not_replaced
        )

    def _on_not_replaced(self, error: AppError) -> None:
        """Nothing can be done without a store; closing the message ends the program."""
        self._last_words = make_startup_message(error)
        self._last_words.show()

    def _tell_of_rescue(self, desk: Desk, rescue: Rescue) -> None:
        from .rescue_words import rescue_message

        message = rescue_message(rescue)
        box = QMessageBox(desk.window)
        box.setObjectName("rescueBox")
        box.setWindowTitle("Central Desk")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(message.title)
        box.setInformativeText(message.text)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()

    # Signing out

    @Slot()
    def _on_forget_wanted(self) -> None:
        profile = self._accounts.settings.profile()
        if profile is None or self.desk is None:
            return
        box = QMessageBox(self.desk.window)
        box.setObjectName("forgetBox")
        box.setWindowTitle(translate("Windows", "Sign out and remove account"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(translate("Windows",
            "Sign out of “{name}” and remove the account from this computer?").format(
            name=profile.name
        ))  # fmt: skip
        box.setInformativeText(
            translate(
                "Windows",
                "The client secret is deleted from the system keychain, together with everything "
                "saved for this account on this computer: customers, licenses, local names and "
                "contacts, drafts and the activity log, including operations with an unknown "
                "outcome. Nothing changes in Sophos Central.",
            )
        )
        forget = box.addButton(
            translate("Windows", "Sign out and remove account"),
            QMessageBox.ButtonRole.DestructiveRole,
        )
        keep = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        forget.clicked.connect(self._forget)
        InputPause(box).begin()
        box.open()

    @Slot()
    def _forget(self) -> None:
        profile = self._accounts.settings.profile()
        if profile is None:
            return
        settings = self._accounts.settings
        left = tuple(one for one in settings.profiles if one.id != profile.id)
        # The sign-in page closes the desk, and with it the store whose files go.
        self.show_sign_in()
        accounts = self._accounts
        self._tasks.network(
            lambda: accounts.forget(profile),
            owner=self,
            then=lambda _: self._keep(replace(settings, profiles=left, current_profile="")),
        )

    @Slot()
    def _on_remove_all_wanted(self) -> None:
        # The sign-in page closes the desk, and with it the store whose files go.
        self.show_sign_in()
        self._tasks.network(self._accounts.remove_everything, owner=self)

    @Slot()
    def _on_sign_in_closed(self) -> None:
        self.sign_in_window = None

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        """Trouble with opening or forgetting; the window that is up stays."""
        message = message_for(error)
        window = self.desk.window if self.desk is not None else self.sign_in_window
        box = QMessageBox(window)
        box.setObjectName("troubleBox")
        box.setWindowTitle("Central Desk")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(message.title)
        # Of a key store the words say all; its detail is a code.
        detail = "" if isinstance(error, SecretsError) else visible(error.detail)
        box.setInformativeText("\n".join(part for part in (message.text, detail) if part))
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()
