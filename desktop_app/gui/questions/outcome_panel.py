"""What is known of an account whose reply was lost, and the person's answer to what is not (T2).

Used by the dialog that sent it, and by whatever shows open questions after a restart. It sends
and settles nothing itself: it asks by signal and is told the outcome.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.customer import Customer
from desktop_app.domain.errors import AppError
from desktop_app.domain.text import LABEL_LENGTH, visible
from desktop_app.gui.fonts import font
from desktop_app.gui.status_text import moment
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.progress_line import ProgressLine
from desktop_app.gui.widgets.themed import Themed
from desktop_app.services.open_questions import OpenQuestion

from .customer_entry import CustomerEntry
from .outcome_words import failed

translate = QCoreApplication.translate

MOST_SHOWN = 20


class UnknownOutcome(Themed, QWidget):
    """One account: being looked for, or a question with the customers that it could be.

    Signals
    -------
    adopted: operation and id of the customer that it is, as a person says.
    send_again: operation; a person says that it was not created and wants it sent again.
    dismissed: operation; nothing more is to be done.
    look_again: look for it once more.
    """

    adopted = Signal(str, str)
    send_again = Signal(str)
    dismissed = Signal(str)
    look_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.operation = ""
        self.entries: list[CustomerEntry] = []
        self.title = plain_label(self, font("dialogTitle"))
        self.text = plain_label(self, font("body"), "secondary")
        self.trouble = plain_label(self, font("small"), "error")
        for label in (self.title, self.text, self.trouble):
            label.setWordWrap(True)
        self.progress = ProgressLine(self)
        self.look_button = self._button("lookAgainButton")
        self.again_button = self._button("sendAgainButton")
        self.dismiss_button = self._button("dismissOutcomeButton")
        self.look_button.clicked.connect(self.look_again)
        self.again_button.clicked.connect(self._on_send_again)
        self.dismiss_button.clicked.connect(self._on_dismiss)
        self._lay_out()

    def show_looking(self, operation: str, name: str, sent_at: int = 0) -> None:
        """Say that the reply was lost and that the account is being looked for."""
        self.operation = operation
        self._say(
            translate("UnknownOutcome", "It is not known whether “{name}” was created"),
            translate(
                "UnknownOutcome",
                "The answer of Sophos Central got lost. Nothing is sent again by itself. The "
                "account is being looked for in your customers; that can take some minutes. You "
                "may close this window: the question comes back when there is one.",
            ),
            name,
            sent_at,
        )
        self._show_entries(())
        self._set_looking(True)

    def show_question(self, question: OpenQuestion) -> None:
        """Ask which customer it is, or whether it was created at all."""
        intent = question.intent
        self.operation = intent.operation
        if question.candidates:
            title = translate("UnknownOutcome", "Is one of these “{name}”?")
            text = translate(
                "UnknownOutcome",
                "The answer of Sophos Central got lost. These customers could be the account that "
                "was created. Only you can tell; nothing is sent by itself.",
            )
        else:
            title = translate("UnknownOutcome", "“{name}” was not found")
            text = translate(
                "UnknownOutcome",
                "The answer of Sophos Central got lost, and no new customer of this name is "
                "listed. It was probably not created. Look into Sophos Central Partner if in "
                "doubt; nothing is sent by itself.",
            )
        self._say(title, text, intent.new, intent.sent_at)
        self._show_entries(question.candidates)
        self._set_looking(False)

    def show_busy(self) -> None:
        """The answer is being carried out."""
        self._set_looking(True)
        self.trouble.hide()

    def show_trouble(self, error: AppError) -> None:
        """Looking or answering failed; a person may try again."""
        self.trouble.setText(failed(error))
        self.trouble.show()
        self._set_looking(False)

    def theme_changed(self) -> None:
        """Pass the theme on to entries that were made later."""
        if self.theme is not None:
            for entry in self.entries:
                entry.set_theme(self.theme)

    def _say(self, title: str, text: str, name: str, sent_at: int) -> None:
        self.title.setText(title.format(name=visible(name)))
        if sent_at:
            sent = translate("UnknownOutcome", "Sent: {time}").format(time=moment(sent_at))
            text = f"{text} {sent}"
        self.text.setText(text)
        self.trouble.hide()
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(text)
        self.look_button.setText(translate("UnknownOutcome", "Look again"))
        self.again_button.setText(translate("UnknownOutcome", "Not created, send again"))
        self.dismiss_button.setText(translate("UnknownOutcome", "Leave it"))

    def _show_entries(self, candidates: tuple[Customer, ...]) -> None:
        for old in self.entries:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        button = translate("UnknownOutcome", "This is it")
        self.entries = [
            CustomerEntry(one.id, one.display_name, _about(one), button, self)
            for one in candidates[:MOST_SHOWN]
        ]
        for entry in self.entries:
            entry.chosen.connect(self._on_chosen)
            self._list.addWidget(entry)
        self.theme_changed()

    def _set_looking(self, looking: bool) -> None:
        self.progress.setVisible(looking)
        self.progress.set_progress(0, None if looking else 0)
        for widget in (self.look_button, self.again_button, self.dismiss_button, *self.entries):
            widget.setEnabled(not looking)

    def _on_chosen(self, customer_id: str) -> None:
        self.adopted.emit(self.operation, customer_id)

    def _on_send_again(self) -> None:
        self.send_again.emit(self.operation)

    def _on_dismiss(self) -> None:
        self.dismissed.emit(self.operation)

    def _button(self, name: str) -> Button:
        button = Button(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.again_button, self.dismiss_button, self.look_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._list)
        column.addWidget(self.trouble)
        column.addLayout(buttons)


def _about(customer: Customer) -> str:
    contact = customer.contact
    parts = (
        contact.address.city if contact else "",
        customer.data_region or customer.data_geography,
        contact.email if contact else "",
    )
    return " · ".join(visible(part, LABEL_LENGTH) for part in parts if part)
