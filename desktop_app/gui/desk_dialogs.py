"""The dialogs of a window as a whole: settings, help, about, a new account, open questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.changes import Changes
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.permission import may_create_monthly_account, may_create_trial
from desktop_app.gui.create.ports import OfferedProduct, place_in
from desktop_app.gui.questions.troubles import answer_failed
from desktop_app.services.settings import Settings

from .opener import folder_address
from .question_doors import QuestionDoors
from .workplace import Workplace

if TYPE_CHECKING:
    from desktop_app.gui.about.dialog import AboutDialog
    from desktop_app.gui.create.create_dialog import CreateAccountDialog
    from desktop_app.gui.help.sheet import HelpSheet
    from desktop_app.gui.settings.dialog import SettingsDialog

    from .update_watch import UpdateWatch

translate = QCoreApplication.translate

Pages = Callable[[], list[tuple[str, str]]]
"""Names of the window's pages with their keys, for the help."""


class DeskDialogs(QObject):
    """Makes each dialog when it is first wanted; never more than one of a kind.

    Signals
    -------
    settings_changed: the `Settings` that a person has chosen.
    remove_all_wanted: everything on this computer is to be deleted; the person has confirmed.
    changed: `Changes` that a write has made. customer_wanted: the id of a customer to show.
    told: tone, title and text of a notice for the person.
    """

    settings_changed = Signal(object)
    remove_all_wanted = Signal()
    changed = Signal(object)
    customer_wanted = Signal(str)
    told = Signal(str, str, str)

    def __init__(
        self,
        place: Workplace,
        settings: Settings,
        folder: str,
        pages: Pages,
        updates: UpdateWatch | None = None,
    ) -> None:
        super().__init__(place.window)
        self._place = place
        self._settings = settings
        self._folder = folder
        self._pages = pages
        self._updates = updates
        self._settings_dialog: SettingsDialog | None = None
        self._create: CreateAccountDialog | None = None
        self._help: HelpSheet | None = None
        self._about: AboutDialog | None = None
        self.questions = QuestionDoors(place, self)
        self.questions.changed.connect(self.changed)
        self.questions.told.connect(self.told)
        self.questions.account_again.connect(self.create_again)
        self.questions.account_taken_up.connect(self.take_up)

    def use_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        self._settings = settings
        if self._settings_dialog is not None:
            self._settings_dialog.show_settings(settings)

    def close_all(self) -> None:
        """Before the window goes."""
        self.questions.close()
        for dialog in (self._settings_dialog, self._create, self._help, self._about):
            if dialog is not None:
                dialog.close()

    @Slot()
    def open_settings(self) -> None:
        """Show the settings; a wrong text that stands in a field stays there meanwhile."""
        if self._settings_dialog is None:
            from desktop_app.gui.settings.dialog import SettingsDialog

            dialog = SettingsDialog(
                self._settings,
                self._folder,
                self._place.theme,
                can_check_updates=self._updates is not None and self._updates.can_check,
                parent=self._place.window,
            )
            dialog.changed.connect(self.settings_changed)
            dialog.open_folder_wanted.connect(self._on_open_folder)
            dialog.remove_all_wanted.connect(self.remove_all_wanted)
            self._settings_dialog = dialog
        _bring_to_front(self._settings_dialog)

    @Slot()
    def open_help(self) -> None:
        """Show the sheet of keys and badges."""
        if self._help is None:
            from desktop_app.gui.help.sheet import HelpSheet

            self._help = HelpSheet(
                self._place.actions,
                self._place.theme,
                self._pages,
                warning_days=self._settings.warning_days,
                parent=self._place.window,
            )
            self._help.destroyed.connect(self._on_help_gone)
        _bring_to_front(self._help)

    @Slot()
    def open_about(self) -> None:
        """Show what the program is, and its licences."""
        if self._about is None:
            from desktop_app.gui.about.dialog import AboutDialog

            place = self._place
            self._about = AboutDialog(place.theme, self._updates, place.opener, place.window)
            self._about.destroyed.connect(self._on_about_gone)
        _bring_to_front(self._about)

    def open_create(self, *, restore: bool = True) -> CreateAccountDialog:
        """Show the form for a new account, with the draft that is kept if that is wanted."""
        if self._create is None:
            from desktop_app.gui.create.create_dialog import CreateAccountDialog

            account = self._place.account
            dialog = CreateAccountDialog(
                self._place.writes,
                account.drafts,
                self.questions.settler,
                self._place.tasks,
                self._place.theme,
                read_products=self._products,
                place_of=place_in(account.store),
                monthly=may_create_monthly_account(account.programme).allowed,
                trials=may_create_trial().allowed,
                parent=self._place.window,
            )
            dialog.created.connect(self.customer_wanted)
            dialog.existing_wanted.connect(self.customer_wanted)
            dialog.changed.connect(self.changed)
            dialog.told.connect(self.told)
            dialog.destroyed.connect(self._on_create_gone)
            for ended in (dialog.outcome_unknown, dialog.not_created, dialog.changed):
                ended.connect(self.questions.board.refresh)
            # What was refused changes no customer, and is noted all the same.
            dialog.not_created.connect(lambda: self.changed.emit(Changes()))
            if restore:
                dialog.restore_draft()
            self._create = dialog
        _bring_to_front(self._create)
        return self._create

    @Slot(str)
    def create_again(self, operation: str) -> None:
        """Send an account again that, as a person says, was not created."""
        dialog = self._free_form()
        if dialog is not None:
            dialog.take_up(operation)

    @Slot(str)
    def take_up(self, operation: str) -> None:
        """Fill the form with an account that was never sent; its question is closed by that."""
        if self._free_form() is None:
            return
        self._place.tasks.network(
            lambda: self._place.writes.reopen(operation),
            owner=self,
            then=self._fill_form,
            error=lambda error: self.told.emit("error", "", answer_failed(error)),
        )

    def _fill_form(self, account: NewAccount) -> None:
        self.open_create(restore=False).fill(account)
        self.questions.board.refresh()

    def _free_form(self) -> CreateAccountDialog | None:
        """The form, unless somebody is filling it in: nothing typed is replaced."""
        dialog = self.open_create(restore=False)
        if dialog.is_unused:
            return dialog
        title = translate("DeskDialogs", "You are already filling in an account form.")
        text = translate("DeskDialogs", "Finish or close it first, then answer the question.")
        dialog.say("warning", f"{title} {text}")
        self.told.emit("warning", title, text)
        return None

    def _products(self) -> list[OfferedProduct]:
        return [OfferedProduct(code) for code in self._place.writes.products()]

    @Slot(str)
    def _on_open_folder(self, folder: str) -> None:
        self._place.opener(folder_address(folder))

    @Slot()
    def _on_help_gone(self) -> None:
        self._help = None

    @Slot()
    def _on_about_gone(self) -> None:
        self._about = None

    @Slot()
    def _on_create_gone(self) -> None:
        self._create = None


def _bring_to_front(dialog: QWidget) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
