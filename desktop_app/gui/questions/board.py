"""The open questions of one account as they stand now, for whatever shows them or counts them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import IntentState
from desktop_app.gui.tasks import TaskRunner
from desktop_app.services.open_questions import OpenQuestion
from desktop_app.services.settle import SettleReport

from .ports import Questions
from .settling import OutcomeSettler


class QuestionBoard(QObject):
    """Reads the journal in a worker thread and follows looks and answers.

    `failure` is why the last look could not find out everything.

    Signals
    -------
    changed: other questions are open, more is known of one, or a look begins or ends.
    counted: how many are open, whenever that number changes.
    unreadable: the `AppError` that keeps the journal from being read.
    """

    changed = Signal()
    counted = Signal(int)
    unreadable = Signal(object)

    def __init__(
        self,
        questions: Questions,
        settler: OutcomeSettler,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = questions
        self._settler = settler
        self._tasks = tasks
        self._reading = self._again = False
        self._look_after = False
        self.questions: tuple[OpenQuestion, ...] = ()
        self.failure: AppError | None = None
        settler.looking.connect(self._on_looking)
        settler.reported.connect(self._on_report)
        settler.failed.connect(self._on_failed)
        settler.adopted.connect(self.refresh)
        settler.dismissed.connect(self.refresh)
        settler.renamed.connect(self.refresh)

    def question(self, operation: str) -> OpenQuestion | None:
        """One of them."""
        return next((one for one in self.questions if one.intent.operation == operation), None)

    def is_looking_for(self, question: OpenQuestion) -> bool:
        """Whether a look may still find out about it."""
        return self._settler.is_looking and question.intent.state is not IntentState.PLANNED

    @Slot()
    def refresh(self) -> None:
        """Read the journal again; calls while that is done become one more."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._tasks.reading(
            self._source.read, owner=self, then=self._on_read, error=self._on_unreadable
        )

    def look_into(self) -> None:
        """Read the journal, and look for whatever is open."""
        self._look_after = True
        self.refresh()

    def _on_read(self, questions: tuple[OpenQuestion, ...]) -> None:
        self._reading = False
        before, self.questions = self.questions, questions
        if self._again:
            self._again = False
            self.refresh()
        elif self._look_after:
            self._look_after = False
            if any(one.intent.state is not IntentState.PLANNED for one in questions):
                self._settler.look()
        self.changed.emit()
        if len(before) != len(questions):
            self.counted.emit(len(questions))

    def _on_unreadable(self, error: AppError) -> None:
        self._reading = self._again = self._look_after = False
        self.unreadable.emit(error)

    @Slot()
    def _on_looking(self) -> None:
        self.failure = None
        self.changed.emit()

    @Slot(object)
    def _on_report(self, report: SettleReport) -> None:
        self.failure = report.failure
        self._source.learn(report.questions)
        self.refresh()

    @Slot(str, object)
    def _on_failed(self, operation: str, error: AppError) -> None:
        if not operation:
            self.failure = error
        self.refresh()
