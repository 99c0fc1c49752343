"""The dialogs of a window as a whole: settings, help, about, a new account, open questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.permission import may_create_monthly_account, may_create_trial
from desktop_app.gui.create.ports import OfferedProduct, place_in
from desktop_app.gui.create.settling import OutcomeSettler
from desktop_app.services.settings import Settings
from desktop_app.services.settle import SettleReport

from .opener import folder_address
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
        self.settler = OutcomeSettler(place.writes, place.tasks, self)
        self.settler.changed.connect(self.changed)
        self.settler.reported.connect(self._on_report)

    def use_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        self._settings = settings
        if self._settings_dialog is not None:
            self._settings_dialog.show_settings(settings)

    def close_all(self) -> None:
        """Before the window goes."""
        self.settler.stop()
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

    @Slot()
    def open_create(self) -> None:
        """Show the form for a new account."""
        if self._create is None:
            from desktop_app.gui.create.create_dialog import CreateAccountDialog

            account = self._place.account
            dialog = CreateAccountDialog(
                self._place.writes,
                account.drafts,
                self.settler,
                self._place.tasks,
                self._place.theme,
                read_products=self._products,
                place_of=place_in(account.store),
                monthly=may_create_monthly_account(account.programme).allowed,
                trials=may_create_trial().allowed,
                parent=self._place.window,
            )
            dialog.created.connect(self.customer_wanted)
            dialog.changed.connect(self.changed)
            dialog.told.connect(self.told)
            dialog.destroyed.connect(self._on_create_gone)
            dialog.restore_draft()
            self._create = dialog
        _bring_to_front(self._create)

    @Slot()
    def settle(self) -> None:
        """Look for writes whose reply was lost, as after a crash; never sends one again."""
        self.settler.look()

    def settle_open(self) -> None:
        """The same, where the journal has anything open."""
        journal = self._place.account.stores.journal
        self._place.tasks.reading(
            journal.open_intents,
            owner=self,
            then=lambda found: self.settler.look() if found else None,
        )

    def _products(self) -> list[OfferedProduct]:
        return [OfferedProduct(code) for code in self._place.writes.products()]

    @Slot(object)
    def _on_report(self, report: SettleReport) -> None:
        for intent, customer in report.settled:
            self.told.emit(
                "info",
                translate("DeskDialogs", "An open operation is settled."),
                translate("DeskDialogs", "“{name}” was done at Sophos Central after all.").format(
                    name=customer.display_name or intent.new
                ),
            )
        if report.questions:
            self.told.emit(
                "warning",
                translate("DeskDialogs", "The outcome of an operation is not known."),
                translate(
                    "DeskDialogs",
                    "“{name}”: nothing is sent again by itself. See the activities.",
                ).format(name=report.questions[0].intent.new),
            )

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
