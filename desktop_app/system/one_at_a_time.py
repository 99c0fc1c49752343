"""Blocking calls, one after the other in a thread of their own, each with a deadline.

For calls that may never come back, such as those of a key store whose prompt nobody sees.
The thread is a daemon: it never holds up the end of the program.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from threading import Condition, Lock, Thread
from typing import Generic, TypeVar, cast

from desktop_app.domain.errors import Cancelled

T = TypeVar("T")


class DeadlineError(Exception):
    """The call was not through in time; if it had not begun, it never will."""


class _Job(Generic[T]):
    def __init__(self, work: Callable[[], T], undo: Callable[[], object] | None) -> None:
        self.work = work
        self.undo = undo
        self.given_up = False
        self.over = False
        self.value: T | None = None
        self.error: Exception | None = None


class OneAtATime:
    """A worker thread, started by the first call."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: queue.SimpleQueue[_Job[object]] = queue.SimpleQueue()
        self._change = Condition(Lock())
        self._started = False
        self._closed = False

    def call(
        self, work: Callable[[], T], seconds: float, undo: Callable[[], object] | None = None
    ) -> T:
        """Run `work` after the calls before it and give its result or its error.

        Waits `seconds` at most, those for the calls before included, then raises
        `DeadlineError`. Work that gets through after that is undone by `undo`, in the same
        thread and before the next call. Raises `Cancelled` as soon as the worker is closed.
        """
        job: _Job[T] = _Job(work, undo)
        with self._change:
            if not self._started:
                self._started = True
                Thread(target=self._run, name=self._name, daemon=True).start()
            self._jobs.put(cast("_Job[object]", job))
            in_time = self._change.wait_for(lambda: job.over or self._closed, seconds)
            if not job.over:
                job.given_up = True
                raise Cancelled if in_time else DeadlineError
        if job.error is not None:
            raise job.error
        return cast(T, job.value)

    def close(self) -> None:
        """Let waiting callers go and begin nothing more; never waits."""
        with self._change:
            self._closed = True
            self._change.notify_all()

    def _run(self) -> None:
        while True:
            job = self._jobs.get()
            with self._change:
                dropped = job.given_up
            if not dropped:
                self._do(job)
            # What a call carries is not to outlive it.
            del job

    def _do(self, job: _Job[object]) -> None:
        value, error = _outcome(job.work)
        with self._change:
            job.value, job.error = value, error
            job.over = True
            late = job.given_up
            self._change.notify_all()
        if late and error is None and job.undo is not None:
            _outcome(job.undo)


def _outcome(work: Callable[[], object]) -> tuple[object, Exception | None]:
    try:
        return work(), None
    except Exception as error:  # noqa: BLE001 - handed to the caller
        return None, error
