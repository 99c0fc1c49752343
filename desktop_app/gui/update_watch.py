"""Looks for newer versions of the program while a window is up, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.services.cancel import Cancel

from .tasks import TaskRunner

if TYPE_CHECKING:
    from desktop_app.domain.update import Release, Version
    from desktop_app.services.updates import UpdateService

LOOK_MS = 3_600_000
"""How often is looked whether a day has passed; the service asks nobody before."""


class UpdateWatch(QObject):
    """Asks once a day where that is wanted, and whenever a person asks.

    `make` makes the service when it is first wanted, in a worker if that is who wants it:
    importing all that is behind it takes longer than the GUI thread should be kept.

    Signals
    -------
    offered: the `Release` that may be offered by itself; None when there is none any more.
    answered: to who asked: the newer `Release`, or None.
    failed: to who asked: the `AppError`.
    """

    offered = Signal(object)
    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self, make: Callable[[], UpdateService], tasks: TaskRunner, *, wanted: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._made: UpdateService | None = None
        self._lock = Lock()
        self._tasks = tasks
        self._wanted = wanted
        self._cancel = Cancel()
        self._looking = False
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def can_check(self) -> bool:
        """Whether this build can look for newer versions at all."""
        return self._service().can_check

    def begin(self) -> None:
        """Look now, if that is wanted, and then from time to time."""
        self._clock.start()
        self._look()

    def set_wanted(self, wanted: bool) -> None:
        """Look by itself, or no longer."""
        changed, self._wanted = wanted != self._wanted, wanted
        if changed and wanted:
            self._look()
        elif changed:
            self.offered.emit(None)

    def check_now(self) -> None:
        """Ask for a person; `answered` or `failed` follows."""
        cancel = self._cancel
        self._tasks.network(
            lambda: self._service().check(cancel),
            owner=self,
            then=self.answered.emit,
            error=self._on_failed,
        )

    def skip(self, version: Version) -> None:
        """Never offer this version again."""
        self._service().skip(version)

    def put_off(self) -> None:
        """Offer nothing for a day."""
        self._service().put_off()

    def stop(self) -> None:
        """End what is under way; its outcome reaches nobody."""
        self._clock.stop()
        self._cancel.set()

    def _service(self) -> UpdateService:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    @Slot()
    def _look(self) -> None:
        if not self._wanted or self._looking:
            return
        self._looking = True
        cancel = self._cancel
        self._tasks.network(
            lambda: self._service().daily(cancel),
            owner=self,
            then=self._on_daily,
            error=self._on_stopped,
        )

    def _on_daily(self, release: Release | None) -> None:
        self._looking = False
        if self._wanted:
            self.offered.emit(release)

    def _on_stopped(self, _error: AppError) -> None:
        self._looking = False

    def _on_failed(self, error: AppError) -> None:
        if not self._cancel.is_set():
            self.failed.emit(error)
