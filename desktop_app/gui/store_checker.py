"""Has the store checked while the window is up: once when everybody is shown, and after a trouble.

What the check does is `services.store_check`'s, what follows is the window's.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError, Cancelled, StorageError, StorageProblem
from desktop_app.services.account import Account
from desktop_app.services.cancel import Cancel

from .tasks import TaskRunner

MOST_CHECKS = 2
"""A trouble that two checks in a row say nothing of is not one of the file."""


class StoreChecker(QObject):
    """The checks of one window's store.

    Signals
    -------
    passed: nothing is wrong, or nothing is left that is.
    dropped: how many damaged customers were dropped; comes before `passed`.
    damaged: the file must be replaced.
    """

    passed = Signal()
    dropped = Signal(int)
    damaged = Signal()

    def __init__(self, account: Account, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._upkeep = account.upkeep
        self._tasks = tasks
        self._cancel = Cancel()
        self._running = False
        self._checks = 0
        tasks.failed.connect(self.on_failed)

    def start(self) -> None:
        """Check the store in a worker thread; says `passed` where nothing can be checked."""
        if self._running:
            return
        upkeep, cancel, write = self._upkeep, self._cancel, self._tasks.write
        if upkeep is None or self._checks >= MOST_CHECKS:
            self.passed.emit()
            return
        from desktop_app.services.store_check import check_store

        self._running = True
        self._checks += 1
        self._tasks.network(
            lambda: check_store(upkeep, write, cancel),
            owner=self,
            then=self._on_checked,
            error=self._on_error,
        )

    def stop(self) -> None:
        """Break a check off: the window is going."""
        self._cancel.set()

    def on_failed(self, error: AppError) -> None:
        """Look at once what is wrong when something met damage."""
        if _is_damage(error):
            self.start()

    def _on_checked(self, damaged: list[CustomerId]) -> None:
        self._running = False
        if damaged:
            self.dropped.emit(len(damaged))
        self.passed.emit()

    def _on_error(self, error: AppError) -> None:
        self._running = False
        if _is_damage(error):
            self.damaged.emit()
        elif not isinstance(error, Cancelled):
            self._tasks.failed.emit(error)
            self.passed.emit()


def _is_damage(error: AppError) -> bool:
    return isinstance(error, StorageError) and error.problem is StorageProblem.DAMAGED
