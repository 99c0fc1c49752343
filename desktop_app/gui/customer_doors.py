"""What opens behind a customer: its contact dialog, a letter asking for approval, the console.

Joins the dialogs to the account, the page and the sync; what they look like is theirs.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Contact, Customer, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.row import row_of
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.contact.dialogs import ContactDialogs
from desktop_app.services.account import Account
from desktop_app.services.approval import ApprovalMail, approval_mail, mailto_url
from desktop_app.services.settings import Settings

from .late_writes import LateWrites
from .messages import message_for
from .opener import Opener
from .sync_controller import RowChanges, SyncController, SyncMode
from .tasks import TaskRunner
from .theme import Theme
from .window_state import WindowState

translate = QCoreApplication.translate


class _Letter(NamedTuple):
    customer: Customer
    mail: ApprovalMail


class CustomerDoors(QObject):
    """The contact dialogs of one window and what their buttons do.

    Signals
    -------
    rows_changed: `RowChanges` that a write has made.
    launch_wanted: the id of a customer whose console is to be opened.
    check_wanted: a write whose reply was lost is to be looked for.
    told: tone, title and text of a notice for the person.
    """

    rows_changed = Signal(object)
    launch_wanted = Signal(str)
    check_wanted = Signal()
    told = Signal(str, str, str)

    def __init__(
        self,
        account: Account,
        settings: Settings,
        sync: SyncController,
        tasks: TaskRunner,
        writes: LateWrites,
        theme: Theme,
        state: WindowState,
        opener: Opener,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._account = account
        self._settings = settings
        self._tasks = tasks
        self._writes = writes
        self._open_address = opener
        self._look = ContactLook(theme, warning_days=settings.warning_days)
        self.contacts = ContactDialogs(
            window,
            self._look,
            state,
            tasks,
            read=self._read_card,
            rename=writes,
            keep_contact=self._keep_contact,
        )
        self._connect(sync)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._look.retranslate()

    def apply(self, changes: Changes) -> None:
        """Bring what a write has changed to the list and to open dialogs."""
        today = date.today().toordinal()
        rows = tuple(
            row_of(summary, today, self._settings.warning_days) for summary in changes.upserted
        )
        news = RowChanges(rows, changes.removed)
        self.rows_changed.emit(news)
        self.contacts.follow(news)

    def _connect(self, sync: SyncController) -> None:
        contacts = self.contacts
        sync.rows_changed.connect(contacts.follow)
        sync.mode_changed.connect(self._on_mode)
        self._sync = sync
        contacts.changed.connect(self.apply)
        contacts.told.connect(self.told)
        contacts.launch_requested.connect(self.launch_wanted)
        contacts.approval_requested.connect(self.ask_for_approval)
        contacts.check_requested.connect(self._on_check)
        contacts.console_requested.connect(self._on_console)
        contacts.mail_requested.connect(self._on_mail)
        contacts.call_requested.connect(self._on_call)

    # Reading and keeping, in worker threads

    def _read_card(self, customer_id: CustomerId) -> CustomerCard | None:
        details = self._account.store.details(customer_id)
        if details is None:
            return None
        note = self._account.stores.notes.note(customer_id)
        return CustomerCard(details, note, details.partner_trial)

    def _keep_contact(self, customer_id: CustomerId, contact: Contact | None) -> Changes:
        notes = self._account.stores.notes

        def keep() -> Changes:
            note = replace(notes.note(customer_id), contact=contact)
            return notes.keep_note(customer_id, note)

        return self._tasks.write(keep)

    # Asking for approval (M2, M10)

    @Slot(str)
    def ask_for_approval(self, customer_id: str) -> None:
        """Prepare a letter in the person's own mail program."""
        wanted = CustomerId(customer_id)
        self._tasks.reading(
            lambda: self._letter(wanted),
            owner=self,
            then=self._send_letter,
            error=self._tell,
        )

    def _letter(self, customer_id: CustomerId) -> _Letter | None:
        card = self._read_card(customer_id)
        if card is None:
            return None
        customer = card.details.customer
        return _Letter(customer, approval_mail(customer, self._account.name, contact=card.contact))

    def _send_letter(self, letter: _Letter | None) -> None:
        if letter is None:
            return
        if not self._open_address(mailto_url(letter.mail)):
            self.told.emit(
                "error",
                translate("CustomerDoors", "No mail program could be opened."),
                translate("CustomerDoors", "Write to {address} yourself.").format(
                    address=letter.mail.recipient
                ),
            )
            return
        customer, mail = letter
        self._tasks.network(
            lambda: self._writes.asked(customer, mail),
            owner=self,
            then=lambda _: self.contacts.refresh([customer.id]),
            error=self._tell,
        )
        self.told.emit(
            "info",
            translate("CustomerDoors", "A request for approval is ready in your mail program."),
            translate("CustomerDoors", "Check it there and send it."),
        )

    # Links and buttons

    @Slot(object)
    def _on_mode(self, _mode: SyncMode) -> None:
        self.contacts.set_online(online=not self._sync.offline)

    @Slot(str)
    def _on_check(self, _customer_id: str) -> None:
        self.check_wanted.emit()

    @Slot(str)
    def _on_console(self, _customer_id: str) -> None:
        self._open_address(self._settings.console_address.replace("{tenantId}", ""))

    @Slot(str)
    def _on_mail(self, address: str) -> None:
        self._open_address(f"mailto:{address}")

    @Slot(str)
    def _on_call(self, number: str) -> None:
        self._open_address(f"tel:{number}")

    def _tell(self, error: AppError) -> None:
        message = message_for(error)
        self.told.emit("error", message.title, message.text)
