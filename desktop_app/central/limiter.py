"""Holds calls back so that the vendor's quota is used up but never exceeded.

Shared by all threads of one set of credentials; the counting is `windows`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition, Lock

from desktop_app.domain.errors import Cancelled, StorageError
from desktop_app.domain.quota import DAY, SECOND, QuotaLimits, QuotaState
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import QuotaLog, Urgency

from .windows import Windows

_log = logging.getLogger(__name__)

STEP = 0.2
"""The longest uninterrupted wait in seconds: how late a cancellation may be noticed."""

SAVE_EVERY = 5.0
"""Seconds between two savings of the times of calls."""

FORWARD_SLACK = 2.0
"""Stamps that lie further than this in the future, in seconds, stem from a wrong clock."""


class Limiter:
    """The gate that every call passes.

    Times are kept on the monotonic clock, so that a jump of the wall clock changes nothing
    while the program runs; only for the `QuotaLog` they are translated.
    """

    def __init__(
        self,
        limits: QuotaLimits,
        quota_log: QuotaLog | None = None,
        *,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        pause: Callable[[Condition, float], object] = Condition.wait,
    ) -> None:
        self._windows = Windows(limits)
        self._limits = limits
        self._quota_log = quota_log
        self._clock = clock
        self._monotonic = monotonic
        self._pause = pause
        self._changed = Condition()
        self._saving = Lock()
        self._persons = 0
        self._not_before = 0.0
        self._saved_at = monotonic()
        self._closed = False
        self._load()

    @contextmanager
    def call(self, urgency: Urgency, cancel: Cancel) -> Iterator[None]:
        """Wait for permission, then count what happens inside as one call.

        Raises `Cancelled` when cancelled or closed while waiting; nothing is counted then.
        """
        self._enter(urgency, cancel)
        try:
            yield
        finally:
            self._leave()

    def penalise(self, seconds: float) -> None:
        """Hold everybody back for `seconds`: the server said that the quota is used up."""
        with self._changed:
            self._not_before = max(self._not_before, self._monotonic() + seconds)
            self._changed.notify_all()

    def set_limits(self, limits: QuotaLimits) -> None:
        """Use other figures from now on."""
        with self._changed:
            self._limits = limits
            self._windows.set_limits(limits)
            self._changed.notify_all()

    def smallest_window(self) -> int:
        """The length in seconds of the shortest window that has a limit."""
        return min((window for window, _ in self._limits.windows()), default=SECOND)

    def state(self) -> QuotaState:
        """What is left of the hour, and how long a background call waits; never waits itself."""
        with self._changed:
            now = self._monotonic()
            wait = self._delay(Urgency.BACKGROUND, now)
            return QuotaState(
                left=self._windows.left_this_hour(now),
                limit=self._limits.per_hour,
                wait=min(max(wait, 0.0), float(DAY)),
            )

    def close(self) -> None:
        """End all waits with `Cancelled` and save the times of calls."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._save()

    def _enter(self, urgency: Urgency, cancel: Cancel) -> None:
        person = urgency is Urgency.PERSON
        with self._changed:
            self._persons += person
            try:
                self._await_turn(urgency, cancel)
                self._windows.start()
            finally:
                self._persons -= person
                self._changed.notify_all()

    def _await_turn(self, urgency: Urgency, cancel: Cancel) -> None:
        while True:
            cancel.check()
            if self._closed:
                raise Cancelled
            delay = self._delay(urgency, self._monotonic())
            if delay <= 0 and (urgency is Urgency.PERSON or not self._persons):
                return
            self._pause(self._changed, min(delay, STEP) if delay > 0 else STEP)

    def _delay(self, urgency: Urgency, now: float) -> float:
        reserved = urgency is Urgency.PERSON
        return max(self._windows.delay(now, reserved=reserved), self._not_before - now)

    def _leave(self) -> None:
        with self._changed:
            now = self._monotonic()
            self._windows.finish(now)
            self._changed.notify_all()
            due = now - self._saved_at >= SAVE_EVERY
            if due:
                self._saved_at = now
        if due:
            self._save()

    def _load(self) -> None:
        if self._quota_log is None:
            return
        try:
            stamps = self._quota_log.load()
        except StorageError as error:
            _log.info("the times of past calls could not be read: %s", type(error).__name__)
            return
        wall, now = self._clock(), self._monotonic()
        ages = [max(0.0, wall - stamp) for stamp in stamps if stamp <= wall + FORWARD_SLACK]
        self._windows.load([now - age for age in ages if age <= DAY])

    def _save(self) -> None:
        if self._quota_log is None:
            return
        with self._saving:
            with self._changed:
                now = self._monotonic()
                stamps = self._windows.stamps(now)
            wall = self._clock()
            try:
                self._quota_log.save([wall - (now - stamp) for stamp in stamps])
            except StorageError as error:
                _log.info("the times of past calls could not be kept: %s", type(error).__name__)
