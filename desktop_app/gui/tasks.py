"""Runs blocking work off the GUI thread and brings the outcome back to it; the only way to do so.

Python threads and one long-lived queued signal: results of runnables that own their signals
get lost. Work touches no Qt.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Thread
from typing import Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.domain.errors import AppError, Cancelled, DefectError

T = TypeVar("T")
Then = Callable[[Any], None]
OnError = Callable[[AppError], None]

_log = logging.getLogger(__name__)


class _Landed(NamedTuple):
    future: Future[Any]
    owner: QObject
    then: Then | None
    error: OnError | None


class TaskRunner(QObject):
    """A pool for the network and one thread that owns all writes to the store.

    Signals
    -------
    failed: an `AppError` of work that named no `error` of its own.

    Whatever else the work raises is a bug: it is told as a `DefectError`, so that nobody waits
    for ever, and raised for the log.
    """

    failed = Signal(object)
    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = ThreadPoolExecutor(4, thread_name_prefix="network")
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="reading")
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._closed = False

    def network(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None] | None = None,
        error: OnError | None = None,
    ) -> Future[T]:
        """Run work that waits for the network."""
        return self._submit(self._network, work, owner, then, error)

    def reading(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None] | None = None,
        error: OnError | None = None,
    ) -> Future[T]:
        """Run work that reads the store, in the order of the calls."""
        return self._submit(self._reading, work, owner, then, error)

    def write(self, work: Callable[[], T]) -> T:
        """Run work on the thread that owns all writes and wait for it; never in the GUI thread."""
        return self._store.submit(work).result()

    def close(self, seconds: float = 3.0) -> None:
        """Drop what has not begun, let go of what runs: its outcome reaches nobody any more."""
        self._closed = True
        for executor in (self._network, self._reading, self._store):
            drop = executor is not self._store
            closing = Thread(target=executor.shutdown, kwargs={"cancel_futures": drop}, daemon=True)
            closing.start()
            closing.join(seconds)

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        work: Callable[[], T],
        owner: QObject,
        then: Callable[[T], None] | None,
        error: OnError | None,
    ) -> Future[T]:
        if self._closed:
            dropped: Future[T] = Future()
            dropped.cancel()
            return dropped
        future = executor.submit(work)
        future.add_done_callback(lambda done: self._land(_Landed(done, owner, then, error)))
        return future

    def _land(self, landed: _Landed) -> None:
        if not self._closed and shiboken6.isValid(self):
            self._landed.emit(landed)

    @Slot(object)
    def _deliver(self, landed: _Landed) -> None:
        if landed.future.cancelled() or not shiboken6.isValid(landed.owner):
            return
        problem = landed.future.exception()
        if problem is None:
            if landed.then is not None:
                landed.then(landed.future.result())
        elif isinstance(problem, Cancelled) and landed.error is None:
            return
        elif isinstance(problem, AppError):
            (landed.error or self.failed.emit)(problem)
        else:
            try:
                (landed.error or self.failed.emit)(DefectError(type(problem).__name__))
            finally:
                raise problem
