"""All open questions of an account, one below the other, each with its answers.

Not modal. It sends and settles nothing itself: answers go to the settler, and what has to be
typed or seen in the form of a new account is asked for by signal.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import IntentKind, IntentState
from desktop_app.domain.text import visible
from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog_footer import DialogFooter
from desktop_app.gui.widgets.empty_state import EmptyState
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.row_notice import RowNotice
from desktop_app.gui.widgets.scrolled import Scrolled
from desktop_app.gui.widgets.themed import hand_theme
from desktop_app.services.open_questions import OpenQuestion

from .board import QuestionBoard
from .card import QuestionCard
from .settling import OutcomeSettler
from .troubles import answer_failed, look_failed

CLIENT_SIZE = QSize(640, 560)
SMALLEST_SIZE = QSize(540, 360)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionsDialog(QDialog):
    """Follows a `QuestionBoard`.

    Signals
    -------
    account_again: operation of an account that a person wants sent again.
    account_taken_up: operation of an account that was never sent and is to be filled in again.
    """

    account_again = Signal(str)
    account_taken_up = Signal(str)

    def __init__(
        self,
        board: QuestionBoard,
        settler: OutcomeSettler,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("questionsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._board, self._settler, self._theme = board, settler, theme
        self.cards: dict[str, QuestionCard] = {}
        self._pause = InputPause(self)
        self._build()
        self._connect()
        self._say()
        hand_theme(self, theme)
        self._follow()
        # Whoever presses Enter at once has not read the questions.
        self._close.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, and never another one by chance."""
        if event.key() in _ENTER:
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_rest"):
            self._say()
            for card in self.cards.values():
                card.panel.retranslate()
            self._follow()

    # Following

    @Slot()
    def _follow(self) -> None:
        """Show the questions that are open now; what a person is reading stays where it is."""
        wanted = [one.intent.operation for one in self._board.questions]
        if set(wanted) != set(self.cards):
            # The answers to one question come to stand where those to another one stood.
            self._pause.begin()
        for operation in [one for one in self.cards if one not in wanted]:
            self._remove(operation)
        for place, question in enumerate(self._board.questions):
            self._show(place, question)
        self._order_tabs()
        self._rest.setVisible(bool(wanted))
        self._empty.setVisible(not wanted)
        self._scroll.setVisible(bool(wanted))
        self._look.setEnabled(bool(wanted) and not self._settler.is_looking)
        failure = self._board.failure
        if failure is None or not wanted:
            self.trouble.clear()
        elif self.trouble.text() != look_failed(failure):
            self.trouble.show_notice("warning", look_failed(failure))

    def _show(self, place: int, question: OpenQuestion) -> None:
        operation = question.intent.operation
        card = self.cards.get(operation)
        if card is None:
            card = self._make_card(operation)
            self._list.insertWidget(place, card)
        looking = self._board.is_looking_for(question)
        if self._settler.is_answering(operation) or card.panel.shows(question, looking=looking):
            return
        card.panel.show_question(question, looking=looking)

    def _order_tabs(self) -> None:
        """Question by question, then the footer."""
        cards = [self.cards[one.intent.operation] for one in self._board.questions]
        chain = [widget for card in cards for widget in card.panel.tab_chain()]
        for first, second in pairwise([*chain, self._look, self._close]):
            QWidget.setTabOrder(first, second)

    def _make_card(self, operation: str) -> QuestionCard:
        card = QuestionCard(self._list_ground)
        panel = card.panel
        panel.adopted.connect(self._on_adopt)
        panel.dismissed.connect(self._on_dismiss)
        panel.send_again.connect(self._on_send_again)
        panel.offer_no_look()
        self.cards[operation] = card
        hand_theme(card, self._theme)
        card.show()
        return card

    def _remove(self, operation: str) -> None:
        card = self.cards.pop(operation)
        if card.isAncestorOf(self.focusWidget() or self):
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    # Answers

    @Slot(str, str)
    def _on_adopt(self, operation: str, customer_id: str) -> None:
        self._busy(operation)
        self._settler.adopt(operation, customer_id)

    @Slot(str)
    def _on_dismiss(self, operation: str) -> None:
        self._busy(operation)
        self._settler.dismiss(operation)

    @Slot(str)
    def _on_send_again(self, operation: str) -> None:
        question = self._board.question(operation)
        if question is None:
            return
        intent = question.intent
        if intent.kind is IntentKind.RENAME:
            seen = question.candidates[0].display_name if question.candidates else intent.old
            self._busy(operation)
            self._settler.rename_again(operation, seen)
        elif intent.state is IntentState.PLANNED:
            self.account_taken_up.emit(operation)
        else:
            self.account_again.emit(operation)

    def _busy(self, operation: str) -> None:
        self.done_note.clear()
        self.cards[operation].panel.show_busy()

    @Slot(str, str)
    def _on_adopted(self, operation: str, _customer_id: str) -> None:
        self._note(operation, self.tr("Resolved: the customer “{name}” was created."))

    @Slot(str)
    def _on_dismissed(self, operation: str) -> None:
        self._note(operation, self.tr("“{name}” is closed. What is known is in the activity log."))

    @Slot(str)
    def _on_renamed(self, operation: str) -> None:
        self._note(operation, self.tr("The customer is now called “{name}”."))

    @Slot(str, object)
    def _on_failed(self, operation: str, error: AppError) -> None:
        card = self.cards.get(operation)
        if card is not None:
            card.panel.show_trouble(answer_failed(error))

    def _note(self, operation: str, text: str) -> None:
        question = self._board.question(operation)
        if question is not None:
            name = visible(question.intent.new)
            self.done_note.show_notice("success", text.format(name=name))

    # Building

    def _build(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(CLIENT_SIZE)
        self._title = plain_label(self, font("dialogTitle"))
        self._rest = plain_label(self, font("body"), "secondary")
        self._rest.setWordWrap(True)
        self.trouble, self.done_note = RowNotice(self), RowNotice(self)
        self._scroll = Scrolled(self)
        self._list_ground, self._list = self._scroll.ground, self._scroll.column
        self._empty = EmptyState(self)
        self._look = self._button("lookForAllButton")
        self._look.set_icon_name("refresh")
        self._close = self._button("questionsCloseButton")
        footer = DialogFooter(self)
        row = QHBoxLayout(footer)
        row.setContentsMargins(24, 12, 24, 12)
        row.addWidget(self._look)
        row.addStretch(1)
        row.addWidget(self._close)
        head = QVBoxLayout()
        head.setContentsMargins(24, 18, 24, 12)
        head.setSpacing(8)
        for widget in (self._title, self._rest, self.trouble, self.done_note):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(footer)

    def _connect(self) -> None:
        self._board.changed.connect(self._follow)
        self._look.clicked.connect(self._settler.look)
        self._close.clicked.connect(self.close)
        settler = self._settler
        settler.adopted.connect(self._on_adopted)
        settler.dismissed.connect(self._on_dismissed)
        settler.renamed.connect(self._on_renamed)
        settler.failed.connect(self._on_failed)

    def _button(self, name: str) -> Button:
        button = Button(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Open questions"))
        self._title.setText(self.tr("Open questions"))
        self._rest.setText(
            self.tr(
                "The outcome of these operations is unknown. Nothing is resent automatically. "
                "Every answer is recorded in the activity log."
            )
        )
        self._look.setText(self.tr("Check again"))
        self._close.setText(self.tr("Close"))
        self._empty.show_state(
            "check", self.tr("No open questions"), [self.tr("All operations are resolved.")]
        )
