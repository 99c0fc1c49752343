"""Does what contact dialogs ask to be written, in worker threads, and tells them the outcome.

The work belongs to this object, not to a dialog: a rename goes on, and its outcome is told, when
its dialog is closed meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import NO_CONTACT, Contact, CustomerId
from desktop_app.domain.errors import AppError, LostReplyError
from desktop_app.domain.text import visible
from desktop_app.gui.contact import rename_words
from desktop_app.gui.contact.commands import KeepContact, RenameCommands
from desktop_app.gui.contact.contact_dialog import ContactDialog
from desktop_app.gui.contact.show_as_row import ShowAsRow
from desktop_app.gui.messages import message_for
from desktop_app.gui.tasks import TaskRunner
from desktop_app.services.cancel import Cancel
from desktop_app.services.write_errors import ChangedElsewhereError

translate = QCoreApplication.translate


class ContactWriting(QObject):
    """Renames, local names, local contacts.

    `dialogs` gives the open dialogs by id; `clock` seconds since the epoch.

    Signals
    -------
    changed: `Changes` that a write has made in the store.
    written: id of a customer that has to be read again.
    check_requested: id of a customer whose rename nobody knows the outcome of.
    told: tone, title and text for an outcome whose dialog is closed.
    """

    changed = Signal(object)
    written = Signal(str)
    check_requested = Signal(str)
    told = Signal(str, str, str)

    def __init__(
        self,
        tasks: TaskRunner,
        rename: RenameCommands,
        keep_contact: KeepContact,
        dialogs: Callable[[], dict[CustomerId, ContactDialog]],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rename = rename
        self._keep_contact = keep_contact
        self._dialogs = dialogs
        self._clock = clock
        self._cancels: set[Cancel] = set()

    def connect_dialog(self, dialog: ContactDialog) -> None:
        """Do what this dialog asks."""
        dialog.rename_requested.connect(self.rename)
        dialog.undo_requested.connect(self.undo)
        dialog.alias_requested.connect(self.set_alias)
        dialog.contact_keep_requested.connect(self.keep_contact)

    def stop(self) -> None:
        """Ask running work to stop at its next look."""
        for cancel in self._cancels:
            cancel.set()

    @Slot(str, str, str)
    def rename(self, customer_id: str, seen: str, new: str) -> None:
        """Change a display name at Sophos Central."""
        wanted, cancel = CustomerId(customer_id), self._new_cancel()
        self._tasks.network(
            lambda: self._rename.rename(wanted, seen, new, cancel),
            owner=self,
            then=lambda changes: self._on_renamed(wanted, (seen, new), changes, cancel),
            error=lambda error: self._on_failed(wanted, new, error, cancel),
        )

    @Slot(str, str)
    def undo(self, customer_id: str, old: str) -> None:
        """Take the last rename back; `old` is the name that the customer gets again."""
        wanted, cancel = CustomerId(customer_id), self._new_cancel()
        self._tasks.network(
            lambda: self._rename.undo(cancel),
            owner=self,
            then=lambda changes: self._on_undone(wanted, old, changes, cancel),
            error=lambda error: self._on_failed(wanted, old, error, cancel),
        )

    @Slot(str, str)
    def set_alias(self, customer_id: str, alias: str) -> None:
        """Keep a local name, or forget it."""
        wanted, cancel = CustomerId(customer_id), self._new_cancel()
        self._tasks.network(
            lambda: self._rename.set_alias(wanted, alias),
            owner=self,
            then=lambda changes: self._on_alias_kept(wanted, changes, cancel),
            error=lambda error: self._on_failed(wanted, alias, error, cancel),
        )

    @Slot(str, object)
    def keep_contact(self, customer_id: str, contact: Contact) -> None:
        """Keep a local contact, or forget it."""
        wanted = CustomerId(customer_id)
        kept = None if contact == NO_CONTACT else contact
        self._tasks.network(
            lambda: self._keep_contact(wanted, kept),
            owner=self,
            then=lambda changes: self._apply(wanted, changes),
            error=lambda error: self.told.emit("error", *message_for(error)),
        )

    def _on_renamed(
        self, customer_id: CustomerId, names: tuple[str, str], changes: Changes, cancel: Cancel
    ) -> None:
        self._cancels.discard(cancel)
        for dialog in self._dialogs().values():
            dialog.showAsRow.forbid_undo()
        row = self._row(customer_id)
        if row is not None:
            row.renamed(*names)
        self._apply(customer_id, changes)

    def _on_undone(
        self, customer_id: CustomerId, old: str, changes: Changes, cancel: Cancel
    ) -> None:
        self._cancels.discard(cancel)
        row = self._row(customer_id)
        if row is not None:
            row.undone(old)
        self._apply(customer_id, changes)

    def _on_alias_kept(self, customer_id: CustomerId, changes: Changes, cancel: Cancel) -> None:
        self._cancels.discard(cancel)
        row = self._row(customer_id)
        if row is not None:
            row.alias_kept()
        self._apply(customer_id, changes)

    def _on_failed(
        self, customer_id: CustomerId, name: str, error: AppError, cancel: Cancel
    ) -> None:
        self._cancels.discard(cancel)
        row = self._row(customer_id)
        if row is not None:
            row.failed(error, name, self._clock())
        else:
            self._tell(name, error)
        if isinstance(error, ChangedElsewhereError):
            self._apply(customer_id, error.changes)
        else:
            # What was refused is noted in the log.
            self.written.emit(customer_id)
        if isinstance(error, LostReplyError):
            self.check_requested.emit(customer_id)

    def _tell(self, name: str, error: AppError) -> None:
        said = rename_words.failed(error)
        if isinstance(error, LostReplyError):
            said = rename_words.reply_lost(name)
        title = translate("ContactDialogs", "Rename to “{name}”:").format(name=visible(name))
        self.told.emit(said.tone, title, said.text)

    def _row(self, customer_id: CustomerId) -> ShowAsRow | None:
        dialog = self._dialogs().get(customer_id)
        return None if dialog is None else dialog.showAsRow

    def _apply(self, customer_id: CustomerId, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)
        self.written.emit(customer_id)

    def _new_cancel(self) -> Cancel:
        cancel = Cancel()
        self._cancels.add(cancel)
        return cancel
