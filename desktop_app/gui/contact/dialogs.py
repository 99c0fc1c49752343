"""Opens contact dialogs, one per customer, and feeds them from the store; writing.py writes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.gui.contact.commands import KeepContact, ReadCard, RenameCommands
from desktop_app.gui.contact.contact_dialog import CLIENT_SIZE, SMALLEST_SIZE, ContactDialog
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.contact.writing import ContactWriting
from desktop_app.gui.messages import message_for
from desktop_app.gui.sync_controller import RowChanges
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.window_state import WindowState

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
    activity_requested: customer id and name.
    mail_requested: an address to write to. call_requested: a number to call.
    told: tone, title and text of a notice, for outcomes whose dialog is closed.
    """

    changed = Signal(object)
    launch_requested = Signal(str)
    activity_requested = Signal(str, str)
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
        self._open: dict[CustomerId, ContactDialog] = {}
        self._opening: set[CustomerId] = set()
        self._online = True
        self._day = look.today()
        self._writing = ContactWriting(
            tasks, rename, keep_contact, lambda: self._open, look.clock, self
        )
        self._writing.changed.connect(self.changed)
        self._writing.written.connect(self._refresh)
        self._writing.check_requested.connect(self.check_requested)
        self._writing.told.connect(self.told)
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
            self._refresh(customer_id)

    def refresh_all(self) -> None:
        """Read every open customer again."""
        self.refresh(list(self._open))

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
        self._writing.stop()
        for dialog in list(self._open.values()):
            dialog.close()

    # Opening and following

    def _on_card(self, customer_id: CustomerId, card: CustomerCard | None) -> None:
        self._opening.discard(customer_id)
        if card is None:
            title = translate(
                "ContactDialogs", "Sophos Central no longer lists this customer. Refresh the list."
            )
            self.told.emit("warning", title, "")
            return
        # An open dialog follows the language by itself; none may have been open when it changed.
        self._look.retranslate()
        dialog = ContactDialog(card, self._look, self._window)
        dialog.set_online(online=self._online)
        self._connect(dialog)
        self._place(dialog)
        self._open[customer_id] = dialog
        # Qt decides on the place of a window when it is shown.
        dialog.show()
        self._step_aside(dialog)

    def _on_unreadable(self, customer_id: CustomerId, error: AppError) -> None:
        self._opening.discard(customer_id)
        message = message_for(error)
        self.told.emit("error", message.title, message.text)

    def _connect(self, dialog: ContactDialog) -> None:
        dialog.closed.connect(self._on_closed)
        self._writing.connect_dialog(dialog)
        dialog.launch_requested.connect(self.launch_requested)
        dialog.activity_requested.connect(self.activity_requested)
        dialog.approval_requested.connect(self.approval_requested)
        dialog.check_requested.connect(self.check_requested)
        dialog.console_requested.connect(self.console_requested)
        dialog.mail_requested.connect(self.mail_requested)
        dialog.call_requested.connect(self.call_requested)

    def _place(self, dialog: ContactDialog) -> None:
        """As the last one was."""
        if not dialog.restoreGeometry(self._state.blob(_GEOMETRY)):
            room = dialog.screen().availableSize()
            dialog.resize(CLIENT_SIZE.boundedTo(room).expandedTo(SMALLEST_SIZE))

    def _step_aside(self, dialog: ContactDialog) -> None:
        """Beside those that are open, so that none lies hidden under another."""
        others = {one.pos() for one in self._open.values() if one is not dialog}
        while dialog.pos() in others:
            dialog.move(dialog.pos() + _STEP)

    @Slot(str)
    def _on_closed(self, customer_id: str) -> None:
        dialog = self._open.pop(CustomerId(customer_id), None)
        if dialog is not None:
            self._state.put(_GEOMETRY, dialog.saveGeometry())

    @Slot(str)
    def _refresh(self, customer_id: str) -> None:
        wanted = CustomerId(customer_id)
        if wanted not in self._open:
            return
        self._tasks.reading(
            lambda: self._read(wanted),
            owner=self,
            then=lambda card: self._on_read_again(wanted, card),
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


def _bring_to_front(dialog: ContactDialog) -> None:
    dialog.setWindowState(dialog.windowState() & ~Qt.WindowState.WindowMinimized)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
