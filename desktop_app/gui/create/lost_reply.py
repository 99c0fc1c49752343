"""Leads one account whose reply was lost from looking to an answer: settler and widget together.

For the dialog that sent it; all open questions of an account are `questions.dialog`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import Intent
from desktop_app.gui.questions.outcome_panel import UnknownOutcome
from desktop_app.gui.questions.settling import OutcomeSettler
from desktop_app.gui.questions.troubles import answer_failed, look_failed
from desktop_app.services.open_questions import OpenQuestion
from desktop_app.services.settle import SettleReport
from desktop_app.services.write_errors import NotOpenError


class LostReply(QObject):
    """Follows one operation.

    Signals
    -------
    found: id and name of the customer that the account became.
    dismissed: the person gave it up.
    """

    found = Signal(str, str)
    dismissed = Signal()

    def __init__(
        self, outcome: UnknownOutcome, settler: OutcomeSettler, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._outcome = outcome
        self._settler = settler
        self._operation = ""
        self._names: dict[str, str] = {}
        settler.looking.connect(self._on_looking)
        settler.reported.connect(self._on_report)
        settler.failed.connect(self._on_failed)
        settler.adopted.connect(self._on_adopted)
        settler.dismissed.connect(self._on_dismissed)
        outcome.adopted.connect(self._adopt)
        outcome.dismissed.connect(self._dismiss)
        outcome.look_again.connect(self._look_again)

    def look_for(self, intent: Intent) -> None:
        """Begin to look."""
        self._operation = intent.operation
        self._outcome.show_looking(intent)
        self._settler.look()

    def ask(self, question: OpenQuestion) -> None:
        """Ask a question that is known already."""
        self._operation = question.intent.operation
        self._names = {one.id: one.display_name for one in question.candidates}
        self._outcome.show_question(question)

    def leave(self) -> None:
        """Follow it no more."""
        self._operation = ""

    @Slot(object)
    def _on_report(self, report: SettleReport) -> None:
        if not self._operation:
            return
        for intent, customer in report.settled:
            if intent.operation == self._operation:
                self.leave()
                self.found.emit(customer.id, customer.display_name)
                return
        asked = [one for one in report.questions if one.intent.operation == self._operation]
        for question in asked:
            self.ask(question)
        if report.failure is not None:
            self._outcome.show_trouble(look_failed(report.failure))
        elif not asked:
            # It was settled elsewhere.
            self._outcome.show_trouble(look_failed(NotOpenError()))

    @Slot()
    def _on_looking(self) -> None:
        if self._operation and self._outcome.question is not None:
            self._outcome.show_question(self._outcome.question, looking=True)

    @Slot(str, object)
    def _on_failed(self, operation: str, error: AppError) -> None:
        if self._operation and operation in {"", self._operation}:
            say = answer_failed if operation else look_failed
            self._outcome.show_trouble(say(error))

    @Slot(str, str)
    def _on_adopted(self, operation: str, customer_id: str) -> None:
        if operation == self._operation:
            self.leave()
            self.found.emit(customer_id, self._names.get(customer_id, ""))

    @Slot(str)
    def _on_dismissed(self, operation: str) -> None:
        if operation == self._operation:
            self.leave()
            self.dismissed.emit()

    @Slot(str, str)
    def _adopt(self, operation: str, customer_id: str) -> None:
        self._outcome.show_busy()
        self._settler.adopt(operation, customer_id)

    @Slot(str)
    def _dismiss(self, operation: str) -> None:
        self._outcome.show_busy()
        self._settler.dismiss(operation)

    @Slot()
    def _look_again(self) -> None:
        self._settler.look()
