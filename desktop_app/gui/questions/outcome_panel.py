"""One write whose outcome is not known: what is known of it, and the person's answer.

Why nothing is sent again unasked: docs/reference/promises.md (Writes happen once).
Used by the dialog that sent it, and by the list of open questions. It sends and settles nothing
itself: it asks by signal and is told the outcome.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.customer import Customer
from desktop_app.domain.intent import Intent, IntentKind
from desktop_app.gui.widgets.button import Button, ButtonSpec
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.progress_line import ProgressLine
from desktop_app.gui.widgets.row_notice import RowNotice
from desktop_app.gui.widgets.themed import Themed
from desktop_app.gui.widgets.value_label import ValueLabel
from desktop_app.services.open_questions import OpenQuestion

from . import words
from .customer_entry import CustomerEntry

MOST_SHOWN = 20
_RING = 3
SEND_NOW = "sendAgainNowButton"
BACK = "sendAgainBackButton"


class UnknownOutcome(Themed, QWidget):
    """One write: being looked for, or a question with the customers that it could be.

    Signals
    -------
    adopted: operation and id of the customer that it is, as a person says.
    send_again: operation; a person wants it sent again and has read what that may do.
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
        self.question: OpenQuestion | None = None
        self.entries: list[CustomerEntry] = []
        self._looking = self._busy = False
        self.title = ValueLabel(self, "dialogTitle")
        self.text = ValueLabel(self, "body", "secondary")
        self.facts = ValueLabel(self, "small", "muted")
        self.trouble = ValueLabel(self, "small", "error")
        self.progress = ProgressLine(self)
        self.sure = RowNotice(self)
        self.again_button = self._button("sendAgainButton")
        self.dismiss_button = self._button("dismissOutcomeButton")
        self.look_button = self._button("lookAgainButton")
        self._offers_look = True
        self._pause = InputPause(self)
        self.look_button.clicked.connect(self.look_again)
        self.again_button.clicked.connect(self._on_again)
        self.dismiss_button.clicked.connect(self._on_dismiss)
        self.sure.action_triggered.connect(self._on_sure)
        self._lay_out()

    def offer_no_look(self) -> None:
        """For a list whose own button looks for everything."""
        self._offers_look = False

    def tab_chain(self) -> list[QWidget]:
        """What the keyboard meets, as it is read."""
        entries = [entry.button for entry in self.entries if entry.button is not None]
        answers = [self.again_button, self.dismiss_button, self.look_button]
        return [*entries, *self.sure.buttons(), *answers]

    def show_looking(self, intent: Intent) -> None:
        """Say that the reply was lost and that it is being looked for."""
        self.show_question(OpenQuestion(intent, looked=False), looking=True)

    def show_question(self, question: OpenQuestion, *, looking: bool = False) -> None:
        """Show what is known; `looking` while more may come to be known."""
        # Other answers may come under a pointer that is just being clicked.
        self._pause.begin()
        self.question = question
        self.operation = question.intent.operation
        self._looking, self._busy = looking, False
        self.trouble.hide()
        self._say()
        rename = question.intent.kind is IntentKind.RENAME
        self._show_entries(() if rename else question.candidates)
        self._show_state()
        self._order_tabs()

    def shows(self, question: OpenQuestion, *, looking: bool) -> bool:
        """Whether this is what stands there already: nothing of it is to be done anew."""
        return self.question == question and self._looking == looking and not self._busy

    def show_busy(self) -> None:
        """An answer is being carried out."""
        self._busy = True
        self.trouble.hide()
        self._show_state()

    def show_trouble(self, text: str) -> None:
        """Looking or answering failed; a person may try again."""
        self._pause.begin()
        self._looking = self._busy = False
        if self.question is not None:
            self._say()
        self.trouble.set_value(text)
        self.trouble.show()
        self._show_state()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        if self.question is not None:
            trouble = self.trouble.value() if not self.trouble.isHidden() else ""
            self.show_question(self.question, looking=self._looking)
            if trouble:
                self.show_trouble(trouble)

    def theme_changed(self) -> None:
        """Pass the theme on to entries that were made later."""
        if self.theme is not None:
            for entry in self.entries:
                entry.set_theme(self.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from asking whether to send, before it closes anything."""
        if event.key() == Qt.Key.Key_Escape and not self.sure.isHidden():
            self._on_sure(BACK)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        assert self.question is not None
        said = words.asked(self.question, looking=self._looking)
        self.title.set_value(said.title)
        self.text.set_value(said.text)
        self.facts.set_value(words.facts(self.question.intent))
        self.facts.setVisible(bool(self.facts.value()))
        self.setAccessibleName(said.title)
        self.setAccessibleDescription(f"{said.text} {self.facts.value()}".strip())
        for button, text in (
            (self.look_button, said.look if self._offers_look else ""),
            (self.again_button, said.again),
            (self.dismiss_button, said.leave),
        ):
            button.setText(text)
            button.setAccessibleName(f"{text.removesuffix(' …')}: {said.title}")
        self._sure_text = said.sure
        self.sure.clear()

    def _show_entries(self, candidates: tuple[Customer, ...]) -> None:
        shown = candidates[:MOST_SHOWN]
        if [entry.customer_id for entry in self.entries] == [one.id for one in shown]:
            return
        for old in self.entries:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.entries = [
            CustomerEntry(one.id, one.display_name, words.about(one), words.this_is_it(), self)
            for one in shown
        ]
        for entry in self.entries:
            entry.chosen.connect(self._on_chosen)
            self._list.addWidget(entry)
        self.theme_changed()

    def _show_state(self) -> None:
        """Giving it up is possible while it is looked for; the rest has to wait for the look."""
        waiting = self._looking or self._busy
        asking = not self.sure.isHidden()
        self.progress.setVisible(waiting)
        self.progress.set_progress(0, None if waiting else 0)
        for button in (self.again_button, self.look_button):
            button.setVisible(bool(button.text()) and not asking)
            button.setEnabled(not waiting)
        self.dismiss_button.setVisible(not asking)
        self.dismiss_button.setEnabled(not self._busy)
        self.sure.setEnabled(not waiting)
        for entry in self.entries:
            entry.setEnabled(not self._busy)

    def _order_tabs(self) -> None:
        for first, second in pairwise(self.tab_chain()):
            QWidget.setTabOrder(first, second)

    def _on_chosen(self, customer_id: str) -> None:
        self.adopted.emit(self.operation, customer_id)

    def _on_again(self) -> None:
        if not self._sure_text:
            self.send_again.emit(self.operation)
            return
        actions = (ButtonSpec(BACK, words.back()), ButtonSpec(SEND_NOW, words.send_now()))
        self.sure.show_notice("warning", self._sure_text, actions)
        self._show_state()
        self._order_tabs()
        # Whoever presses Enter twice has not read what it may do.
        self.sure.button(BACK).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sure(self, action: str) -> None:
        self.sure.clear()
        self._pause.begin()
        self._show_state()
        self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if action == SEND_NOW:
            self.send_again.emit(self.operation)

    def _on_dismiss(self) -> None:
        self.dismissed.emit(self.operation)

    def _button(self, name: str) -> Button:
        button = Button(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._sure_text = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.again_button, self.dismiss_button, self.look_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        # The ring of a button that has the keyboard is drawn around it.
        column.setContentsMargins(_RING, 0, _RING, _RING)
        column.setSpacing(8)
        for label in (self.title, self.text, self.facts):
            column.addWidget(label)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._list)
        column.addWidget(self.trouble)
        column.addWidget(self.sure)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.trouble.hide()
