"""Looks for writes whose reply was lost and carries out answers, off the GUI thread.

Shared by all dialogs and by the start of the program: one look at a time per account, so that no
two judge the same write. It never sends an account.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError, Cancelled
from desktop_app.gui.tasks import TaskRunner
from desktop_app.services.cancel import Cancel
from desktop_app.services.settle import SettleReport

from .ports import Settling


class OutcomeSettler(QObject):
    """Runs `Settling` in a worker thread.

    Signals
    -------
    looking: a look has begun.
    reported: the `SettleReport` of a look.
    adopted: operation and customer id, after a person said which customer it made.
    dismissed: operation, after a person gave it up.
    renamed: operation, after a rename was sent again and done.
    failed: operation (empty for a look) and the `AppError`.
    changed: `Changes` that the views have to take over.
    """

    looking = Signal()
    reported = Signal(object)
    adopted = Signal(str, str)
    dismissed = Signal(str)
    renamed = Signal(str)
    failed = Signal(str, object)
    changed = Signal(object)

    def __init__(
        self, settling: Settling, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settling = settling
        self._tasks = tasks
        self._cancel = Cancel()
        self._answering: set[str] = set()
        self._again = False
        self.is_looking = False

    def look(self) -> None:
        """Look until everything open is settled or its time has passed; again if one runs."""
        if self.is_looking:
            self._again = True
            return
        self.is_looking = True
        self.looking.emit()
        cancel = self._cancel
        self._tasks.network(
            lambda: self._settling.settle(cancel),
            owner=self,
            then=self._on_report,
            error=lambda error: self._on_failed("", error),
        )

    def stop(self) -> None:
        """End a look that runs, for the end of the window."""
        self._cancel.set()
        self._cancel = Cancel()

    def is_answering(self, operation: str) -> bool:
        """Whether an answer to this question is being carried out."""
        return operation in self._answering

    def adopt(self, operation: str, customer_id: str) -> None:
        """A person says that this customer is the one that was created."""
        cancel, wanted = self._cancel, CustomerId(customer_id)
        self._answer(
            operation,
            lambda: self._settling.adopt(operation, wanted, cancel),
            lambda: self.adopted.emit(operation, customer_id),
        )

    def dismiss(self, operation: str) -> None:
        """A person gives it up."""
        self._answer(
            operation,
            lambda: self._settling.dismiss(operation),
            lambda: self.dismissed.emit(operation),
        )

    def rename_again(self, operation: str, seen_name: str) -> None:
        """A person wants a rename sent again, having seen the name that it replaces."""
        cancel = self._cancel
        self._answer(
            operation,
            lambda: self._settling.rename_again(operation, seen_name, cancel),
            lambda: self.renamed.emit(operation),
        )

    def _answer(
        self, operation: str, work: Callable[[], Changes], told: Callable[[], None]
    ) -> None:
        """One answer to a question at a time; a second press meanwhile is none."""
        if operation in self._answering:
            return
        self._answering.add(operation)

        def done(changes: Changes) -> None:
            self._answering.discard(operation)
            self.changed.emit(changes)
            told()

        self._tasks.network(
            work, owner=self, then=done, error=lambda error: self._on_failed(operation, error)
        )

    def _on_report(self, report: SettleReport) -> None:
        self.is_looking = False
        for changes in report.changes:
            self.changed.emit(changes)
        self.reported.emit(report)
        self._look_again()

    def _on_failed(self, operation: str, error: AppError) -> None:
        if operation:
            self._answering.discard(operation)
        else:
            self.is_looking = False
        if not isinstance(error, Cancelled):
            self.failed.emit(operation, error)
        if not operation:
            self._look_again()

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self.look()
