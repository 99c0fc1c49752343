"""A list of open questions over a journal and a settling in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.new_account import NewAccount
from desktop_app.gui.questions.board import QuestionBoard
from desktop_app.gui.questions.dialog import QuestionsDialog
from desktop_app.gui.questions.outcome_panel import UnknownOutcome
from desktop_app.gui.questions.settling import OutcomeSettler
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from desktop_app.services.account_body import body_of
from desktop_app.services.open_questions import OpenQuestion
from desktop_app.services.settle import SettleReport
from tests.fakes.account_creating import FakeSettling

SENT_AT = 1_790_000_000
ACCOUNT = NewAccount(
    "Böhm <b>GmbH</b>",
    data_region="eu02",
    contact=Contact(email="k@boehm.example", address=Address(city="Leipzig")),
)
CREATE = Intent(
    "op-1",
    IntentKind.CREATE,
    IntentState.UNKNOWN,
    "Böhm <b>GmbH</b>",
    body=body_of(ACCOUNT),
    sent_at=SENT_AT,
    who="anna",
)
RENAME = Intent(
    "op-2",
    IntentKind.RENAME,
    IntentState.UNKNOWN,
    "Neu GmbH",
    "Alt GmbH",
    CustomerId("c2"),
    sent_at=SENT_AT,
)
UNSENT = replace(CREATE, operation="op-3", state=IntentState.PLANNED, sent_at=0, planned_at=SENT_AT)
UNSENT_RENAME = replace(RENAME, operation="op-4", state=IntentState.PLANNED, sent_at=0)
FIRST = Customer(CustomerId("c7"), "Böhm GmbH", data_region="eu02", contact=ACCOUNT.contact)
SECOND = Customer(CustomerId("c8"), "Böhm GmbH", data_region="us03")
NOW_CALLED = Customer(RENAME.customer_id, "Alt GmbH")


def focused() -> str:
    """The name of the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def found(intent: Intent, *candidates: Customer) -> SettleReport:
    """What a look tells that could look everywhere."""
    return SettleReport(questions=[OpenQuestion(intent, candidates)])


class FakeQuestions:
    """Fulfils `Questions`: `intents` are open."""

    def __init__(self, *intents: Intent) -> None:
        self.intents = list(intents)
        self.found: dict[str, OpenQuestion] = {}
        self.failure: AppError | None = None

    def read(self) -> tuple[OpenQuestion, ...]:
        if self.failure is not None:
            raise self.failure
        return tuple(
            self.found.get(one.operation) or OpenQuestion(one, looked=False) for one in self.intents
        )

    def learn(self, questions: Iterable[OpenQuestion]) -> None:
        self.found |= {one.intent.operation: one for one in questions if one.looked}


class ClosingSettling(FakeSettling):
    """An answer that is carried out closes its question in `journal`."""

    def __init__(self, journal: FakeQuestions) -> None:
        super().__init__()
        self._journal = journal

    def adopt(self, operation: str, customer_id: CustomerId, cancel: object) -> Changes:
        return self._closing(operation, super().adopt(operation, customer_id, cancel))  # type: ignore[arg-type]

    def dismiss(self, operation: str) -> Changes:
        return self._closing(operation, super().dismiss(operation))

    def rename_again(self, operation: str, seen_name: str, cancel: object) -> Changes:
        return self._closing(operation, super().rename_again(operation, seen_name, cancel))  # type: ignore[arg-type]

    def _closing(self, operation: str, changes: Changes) -> Changes:
        self.gate.wait(5)
        self._journal.intents = [o for o in self._journal.intents if o.operation != operation]
        return changes


class QuestionsBench:
    """The dialog and what it stands on."""

    def __init__(self, qtbot: QtBot, theme: Theme, *intents: Intent) -> None:
        self.qtbot, self.theme = qtbot, theme
        self.tasks = TaskRunner()
        self.journal = FakeQuestions(*intents)
        self.settling = ClosingSettling(self.journal)
        self.settler = OutcomeSettler(self.settling, self.tasks)
        self.board = QuestionBoard(self.journal, self.settler, self.tasks)
        self.counts: list[int] = []
        self.board.counted.connect(self.counts.append)
        self.again: list[str] = []
        self.taken_up: list[str] = []
        self.dialog: QuestionsDialog | None = None

    def open(self, *reports: SettleReport) -> QuestionsDialog:
        """Look once for each report, then show the dialog."""
        self.settling.reports = list(reports)
        dialog = QuestionsDialog(self.board, self.settler, self.theme)
        dialog.account_again.connect(self.again.append)
        dialog.account_taken_up.connect(self.taken_up.append)
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        self.dialog = dialog
        for _ in reports:
            self.look()
        if not reports:
            self.refresh()
        return dialog

    def look(self) -> None:
        """Look, and wait until it is shown."""
        with self.qtbot.waitSignal(self.settler.reported):
            self.settler.look()
        self.refresh()

    def refresh(self) -> None:
        """Wait until what the journal says now is shown."""
        with self.qtbot.waitSignal(self.board.changed):
            self.board.refresh()
        self.qtbot.waitUntil(lambda: not self.board._reading)

    def panel(self, intent: Intent) -> UnknownOutcome:
        """The panel of a question."""
        assert self.dialog is not None
        return self.dialog.cards[intent.operation].panel

    def wait_closed(self, intent: Intent) -> None:
        """Wait until a question is gone."""
        assert self.dialog is not None
        cards = self.dialog.cards
        self.qtbot.waitUntil(lambda: intent.operation not in cards)

    def withdraw(self) -> None:
        """End what runs and close the dialog."""
        self.settling.gate.set()
        self.tasks.close()
        if self.dialog is not None and shiboken6.isValid(self.dialog):
            self.dialog.hide()
            self.dialog.deleteLater()
        for one in (self.board, self.settler, self.tasks):
            one.deleteLater()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
