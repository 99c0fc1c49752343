"""What opens behind a customer: its contact dialog, a letter asking for approval, the console.

Joins the dialogs to the account, the page and the sync; what they look like is theirs.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Contact, Customer, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import Intent
from desktop_app.domain.row import CustomerRow, row_of
from desktop_app.domain.text import visible
from desktop_app.gui.contact.activity_section import MOST_SHOWN
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.contact.dialogs import ContactDialogs
from desktop_app.services.approval import (
    ApprovalMail,
    MailLanguage,
    approval_mail,
    mailto_url,
)
from desktop_app.services.cancel import Cancel
from desktop_app.services.settings import Settings
from desktop_app.services.write_errors import NothingToUndoError

from .messages import message_for
from .sync_controller import RowChanges, SyncMode
from .widgets.input_pause import InputPause
from .workplace import Workplace

translate = QCoreApplication.translate


def _mail_language() -> MailLanguage:
    """The program's own language, for a customer of whom no country is known."""
    german = QLocale().language() is QLocale.Language.German
    return MailLanguage.GERMAN if german else MailLanguage.ENGLISH


class _Letter(NamedTuple):
    customer: Customer
    mail: ApprovalMail


class CustomerDoors(QObject):
    """The contact dialogs of one window and what their buttons do.

    Signals
    -------
    rows_changed: `RowChanges` that a write has made.
    launch_wanted: the id of a customer whose console is to be opened.
    activity_wanted: id and name of a customer whose part of the log is to be shown.
    check_wanted: a write whose reply was lost is to be looked for.
    told: tone, title and text of a notice for the person.
    """

    rows_changed = Signal(object)
    launch_wanted = Signal(str)
    activity_wanted = Signal(str, str)
    check_wanted = Signal()
    told = Signal(str, str, str)

    def __init__(self, place: Workplace, settings: Settings) -> None:
        super().__init__(place.window)
        self._place = place
        self._settings = settings
        self._look = ContactLook(place.theme, warning_days=settings.warning_days)
        self.contacts = ContactDialogs(
            place.window,
            self._look,
            place.state,
            place.tasks,
            read=self._read_card,
            rename=place.writes,
            keep_contact=self._keep_contact,
        )
        self._connect()

    def use_settings(self, settings: Settings) -> None:
        """Judge and open by other settings."""
        self._settings = settings
        self._look.warning_days = settings.warning_days

    def apply(self, changes: Changes) -> None:
        """Bring what a write has changed to the list and to open dialogs."""
        today = date.today().toordinal()
        rows = tuple(
            row_of(summary, today, self._settings.warning_days) for summary in changes.upserted
        )
        news = RowChanges(rows, changes.removed)
        self.rows_changed.emit(news)
        self.contacts.follow(news)
        # What was tried and not done changes no customer, and is noted all the same.
        self.contacts.refresh_all()

    def _connect(self) -> None:
        contacts, sync = self.contacts, self._place.sync
        sync.rows_changed.connect(contacts.follow)
        sync.mode_changed.connect(self._on_mode)
        contacts.changed.connect(self.apply)
        contacts.told.connect(self.told)
        contacts.launch_requested.connect(self.launch_wanted)
        contacts.activity_requested.connect(self.activity_wanted)
        contacts.approval_requested.connect(self.ask_for_approval)
        contacts.check_requested.connect(self._on_check)
        contacts.console_requested.connect(self._on_console)
        contacts.mail_requested.connect(self._on_mail)
        contacts.call_requested.connect(self._on_call)

    # Reading and keeping, in worker threads

    def _read_card(self, customer_id: CustomerId) -> CustomerCard | None:
        details = self._place.account.store.details(customer_id)
        if details is None:
            return None
        note = self._place.account.stores.notes.note(customer_id)
        lines = self._place.account.stores.activities.activities(MOST_SHOWN, customer_id)
        return CustomerCard(details, note, details.partner_trial, tuple(lines))

    def _keep_contact(self, customer_id: CustomerId, contact: Contact | None) -> Changes:
        notes = self._place.account.stores.notes

        def keep() -> Changes:
            note = replace(notes.note(customer_id), contact=contact)
            return notes.keep_note(customer_id, note)

        return self._place.tasks.write(keep)

    @Slot(object)
    def log_launch(self, row: CustomerRow) -> None:
        """Note that a customer's console was opened."""
        activity = Activity(
            at=int(time.time()),
            kind=ActivityKind.LAUNCHED,
            outcome=ActivityOutcome.DONE,
            who=self._place.account.who,
            customer_id=row.id,
            customer_name=row.name,
        )
        log, tasks = self._place.account.stores.activities, self._place.tasks
        tasks.network(
            lambda: tasks.write(lambda: log.add(activity)),
            owner=self,
            then=lambda _: self.contacts.refresh([row.id]),
        )

    @Slot()
    def undo_rename(self) -> None:
        """Take the last rename back, wherever it was made; asks first."""
        writes = self._place.writes
        self._place.tasks.network(
            writes.undoable, owner=self, then=self._ask_to_undo, error=self._tell
        )

    def _ask_to_undo(self, last: Intent | None) -> None:
        if last is None:
            self._tell(NothingToUndoError())
            return
        box = QMessageBox(self._place.window)
        box.setObjectName("undoRenameBox")
        box.setWindowTitle(translate("CustomerDoors", "Undo rename"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(translate("CustomerDoors", "Restore the customer’s previous name?"))
        box.setInformativeText(f"{visible(last.new)} → {visible(last.old)}")
        undo = box.addButton(
            translate("CustomerDoors", "Undo rename"), QMessageBox.ButtonRole.AcceptRole
        )
        keep = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        undo.clicked.connect(self._undo)
        InputPause(box).begin()
        box.open()

    @Slot()
    def _undo(self) -> None:
        cancel = Cancel()
        self._place.tasks.network(
            lambda: self._place.writes.undo(cancel),
            owner=self,
            then=self._on_undone,
            error=self._tell,
        )

    def _on_undone(self, changes: Changes) -> None:
        self.apply(changes)
        for summary in changes.upserted:
            self.told.emit(
                "info",
                translate("CustomerDoors", "The last rename has been undone."),
                visible(summary.display_name),
            )

    # Asking for approval

    @Slot(str)
    def ask_for_approval(self, customer_id: str) -> None:
        """Prepare a letter in the person's own mail program."""
        wanted = CustomerId(customer_id)
        self._place.tasks.reading(
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
        mail = approval_mail(
            customer, self._place.account.name, contact=card.contact, otherwise=_mail_language()
        )
        return _Letter(customer, mail)

    def _send_letter(self, letter: _Letter | None) -> None:
        if letter is None:
            return
        if not self._place.opener(mailto_url(letter.mail)):
            self.told.emit(
                "error",
                translate("CustomerDoors", "No mail program could be opened."),
                translate(
                    "CustomerDoors", "Send the approval request to {address} yourself."
                ).format(address=letter.mail.recipient),
            )
            return
        customer, mail = letter
        self._place.tasks.network(
            lambda: self._place.writes.asked(customer, mail),
            owner=self,
            then=lambda _: self.contacts.refresh([customer.id]),
            error=self._tell,
        )
        self.told.emit(
            "info",
            translate("CustomerDoors", "The approval request is ready in your mail program."),
            translate("CustomerDoors", "Check it there, then send it."),
        )

    # Links and buttons

    @Slot(object)
    def _on_mode(self, _mode: SyncMode) -> None:
        self.contacts.set_online(online=not self._place.sync.offline)

    @Slot(str)
    def _on_check(self, _customer_id: str) -> None:
        self.check_wanted.emit()

    @Slot(str)
    def _on_console(self, _customer_id: str) -> None:
        self._place.opener(self._settings.console_address.replace("{tenantId}", ""))

    @Slot(str)
    def _on_mail(self, address: str) -> None:
        self._place.opener(f"mailto:{address}")

    @Slot(str)
    def _on_call(self, number: str) -> None:
        self._place.opener(f"tel:{number}")

    def _tell(self, error: AppError) -> None:
        message = message_for(error)
        self.told.emit("error", message.title, message.text)
