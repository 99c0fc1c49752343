"""Opens contact dialogs, one per customer, feeds them from the store, and does what they ask.

Work runs in worker threads and belongs to this object, not to a dialog: a rename goes on, and its
outcome is told, when its dialog is closed meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import NO_CONTACT, Contact, CustomerId
from desktop_app.domain.errors import AppError, LostReplyError
from desktop_app.domain.text import visible
from desktop_app.gui.contact import rename_words
from desktop_app.gui.contact.commands import KeepContact, ReadCard, RenameCommands
from desktop_app.gui.contact.contact_dialog import CLIENT_SIZE, SMALLEST_SIZE, ContactDialog
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.messages import message_for
from desktop_app.gui.sync_controller import RowChanges
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.window_state import WindowState
from desktop_app.services.cancel import Cancel
from desktop_app.services.write_errors import ChangedElsewhereError

translate = QCoreApplication.translate

_GEOMETRY = "contact/geometry"
_STEP = QPoint(24, 24)
_MINUTE_MS = 60_000


class ContactDialogs(QObject):
    """All contact dialogs of one window.

    Signals
    -------
    changed: `Changes` that a write has made in the store.
    launch_requested, approval_requested, check_requested, console_requested: customer id.
    mail_requested: an address to write to. call_requested: a number to call.
    told: tone, title and text of a notice, for outcomes whose dialog is closed.
    """

    changed = Signal(object)
    launch_requested = Signal(str)
    approval_requested = Signal(str)
    check_requested = Signal(str)
    console_requested = Signal(str)
    mail_requested = Signal(str)
    call_requested = Signal(str)
    told = Signal(str, str, str)

    def __init__(
        self,
        window: QWidget,
        look: ContactLook,
        state: WindowState,
        tasks: TaskRunner,
        *,
        read: ReadCard,
        rename: RenameCommands,
        keep_contact: KeepContact,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._state = state
        self._tasks = tasks
        self._read = read
        self._rename = rename
        self._keep_contact = keep_contact
        self._open: dict[CustomerId, ContactDialog] = {}
        self._opening: set[CustomerId] = set()
        self._cancels: set[Cancel] = set()
        self._online = True
        self._day = look.today()
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()

    # What the window calls

    @Slot(str)
    def open(self, customer_id: str) -> None:
        """Show a customer's dialog; one that is open already comes to the front."""
        wanted = CustomerId(customer_id)
        dialog = self._open.get(wanted)
        if dialog is not None:
            _bring_to_front(dialog)
        elif wanted not in self._opening:
            self._opening.add(wanted)
            self._tasks.reading(
                lambda: self._read(wanted),
                owner=self,
                then=lambda card: self._on_card(wanted, card),
                error=lambda error: self._on_unreadable(wanted, error),
            )

    @Slot(object)
    def follow(self, changes: RowChanges) -> None:
        """Read again what a sync has changed, as far as it is open."""
        self.refresh(row.id for row in changes.upserted)
        for gone in changes.removed:
            if gone in self._open:
                self._open[gone].show_gone()

    def refresh(self, ids: Iterable[CustomerId]) -> None:
        """Read these customers again, as far as they are open."""
        for customer_id in ids:
            if customer_id in self._open:
                self._refresh(customer_id)

    def set_online(self, *, online: bool) -> None:
        """Say whether Sophos Central can be reached."""
        self._online = online
        for dialog in self._open.values():
            dialog.set_online(online=online)

    def dialog(self, customer_id: str) -> ContactDialog | None:
        """The open dialog of a customer."""
        return self._open.get(CustomerId(customer_id))

    def close_all(self) -> None:
        """Close every dialog and ask running work to stop; before the window goes."""
        for cancel in self._cancels:
            cancel.set()
        for dialog in list(self._open.values()):
            dialog.close()

    # Opening and following

    def _on_card(self, customer_id: CustomerId, card: CustomerCard | None) -> None:
        self._opening.discard(customer_id)
        if card is None:
            title = translate("ContactDialogs", "This customer is no longer in the list.")
            self.told.emit("warning", title, "")
            return
        dialog = ContactDialog(card, self._look, self._window)
        dialog.set_online(online=self._online)
        self._connect(dialog)
        self._place(dialog)
        self._open[customer_id] = dialog
        dialog.show()

    def _on_unreadable(self, customer_id: CustomerId, error: AppError) -> None:
        self._opening.discard(customer_id)
        message = message_for(error)
        self.told.emit("error", message.title, message.text)

    def _connect(self, dialog: ContactDialog) -> None:
        dialog.closed.connect(self._on_closed)
        dialog.rename_requested.connect(self._on_rename)
        dialog.undo_requested.connect(self._on_undo)
        dialog.alias_requested.connect(self._on_alias)
        dialog.contact_keep_requested.connect(self._on_keep)
        dialog.launch_requested.connect(self.launch_requested)
        dialog.approval_requested.connect(self.approval_requested)
        dialog.check_requested.connect(self.check_requested)
        dialog.console_requested.connect(self.console_requested)
        dialog.mail_requested.connect(self.mail_requested)
        dialog.call_requested.connect(self.call_requested)

    def _place(self, dialog: ContactDialog) -> None:
        """As the last one was, and beside those that are open."""
        if not dialog.restoreGeometry(self._state.blob(_GEOMETRY)):
            room = dialog.screen().availableSize()
            dialog.resize(CLIENT_SIZE.boundedTo(room).expandedTo(SMALLEST_SIZE))
        others = {one.pos() for one in self._open.values()}
        while dialog.pos() in others:
            dialog.move(dialog.pos() + _STEP)

    @Slot(str)
    def _on_closed(self, customer_id: str) -> None:
        dialog = self._open.pop(CustomerId(customer_id), None)
        if dialog is not None:
            self._state.put(_GEOMETRY, dialog.saveGeometry())

    def _refresh(self, customer_id: CustomerId) -> None:
        self._tasks.reading(
            lambda: self._read(customer_id),
            owner=self,
            then=lambda card: self._on_read_again(customer_id, card),
            error=lambda _: None,
        )

    def _on_read_again(self, customer_id: CustomerId, card: CustomerCard | None) -> None:
        dialog = self._open.get(customer_id)
        if dialog is None:
            return
        if card is None:
            dialog.show_gone()
        else:
            dialog.show_card(card)

    @Slot()
    def _on_minute(self) -> None:
        if self._look.today() != self._day:
            self._day = self._look.today()
            for dialog in self._open.values():
                dialog.show_card(dialog.card)

    # Writing

    @Slot(str, str, str)
    def _on_rename(self, customer_id: str, seen: str, new: str) -> None:
        wanted, cancel = CustomerId(customer_id), self._new_cancel()
        self._tasks.network(
            lambda: self._rename.rename(wanted, seen, new, cancel),
            owner=self,
            then=lambda changes: self._on_renamed(wanted, seen, new, changes, cancel),
            error=lambda error: self._on_rename_failed(wanted, new, error, cancel),
        )

    def _on_renamed(
        self, customer_id: CustomerId, seen: str, new: str, changes: Changes, cancel: Cancel
    ) -> None:
        self._cancels.discard(cancel)
        for other in self._open.values():
            other.showAsRow.forbid_undo()
        dialog = self._open.get(customer_id)
        if dialog is not None:
            dialog.showAsRow.renamed(seen, new)
        self._apply(customer_id, changes)

    def _on_rename_failed(
        self, customer_id: CustomerId, new: str, error: AppError, cancel: Cancel
    ) -> None:
        self._cancels.discard(cancel)
        if isinstance(error, ChangedElsewhereError):
            self._apply(customer_id, error.changes)
        if isinstance(error, LostReplyError):
            self.check_requested.emit(customer_id)
        dialog = self._open.get(customer_id)
        if dialog is not None:
            dialog.showAsRow.failed(error, new, self._look.clock())
            return
        said = rename_words.failed(error)
        if isinstance(error, LostReplyError):
            said = rename_words.reply_lost(new)
        title = translate("ContactDialogs", "Rename to “{name}”:").format(name=visible(new))
        self.told.emit(said.tone, title, said.text)

    @Slot(str, str)
    def _on_undo(self, customer_id: str, old: str) -> None:
        wanted, cancel = CustomerId(customer_id), self._new_cancel()
        self._tasks.network(
            lambda: self._rename.undo(cancel),
            owner=self,
            then=lambda changes: self._on_undone(wanted, changes, cancel),
            error=lambda error: self._on_rename_failed(wanted, old, error, cancel),
        )

    def _on_undone(self, customer_id: CustomerId, changes: Changes, cancel: Cancel) -> None:
        self._cancels.discard(cancel)
        dialog = self._open.get(customer_id)
        if dialog is not None:
            dialog.showAsRow.undone()
        self._apply(customer_id, changes)

    @Slot(str, str)
    def _on_alias(self, customer_id: str, alias: str) -> None:
        wanted, cancel = CustomerId(customer_id), self._new_cancel()
        self._tasks.network(
            lambda: self._rename.set_alias(wanted, alias),
            owner=self,
            then=lambda changes: self._on_alias_kept(wanted, changes),
            error=lambda error: self._on_rename_failed(wanted, alias, error, cancel),
        )

    def _on_alias_kept(self, customer_id: CustomerId, changes: Changes) -> None:
        dialog = self._open.get(customer_id)
        if dialog is not None:
            dialog.showAsRow.alias_kept()
        self._apply(customer_id, changes)

    @Slot(str, object)
    def _on_keep(self, customer_id: str, contact: Contact) -> None:
        wanted = CustomerId(customer_id)
        kept = None if contact == NO_CONTACT else contact
        self._tasks.network(
            lambda: self._keep_contact(wanted, kept),
            owner=self,
            then=lambda changes: self._apply(wanted, changes),
            error=lambda error: self.told.emit("error", *message_for(error)),
        )

    def _apply(self, customer_id: CustomerId, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)
        self.refresh([customer_id])

    def _new_cancel(self) -> Cancel:
        cancel = Cancel()
        self._cancels.add(cancel)
        return cancel


def _bring_to_front(dialog: ContactDialog) -> None:
    dialog.setWindowState(dialog.windowState() & ~Qt.WindowState.WindowMinimized)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
