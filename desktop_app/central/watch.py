"""The limits of one exchange: its total time, its cancellation, the end of the client.

Sockets and body readers ask it between two reads; it knows nothing of HTTP.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from desktop_app.domain.errors import Cancelled, OfflineError
from desktop_app.services.cancel import Cancel

STEP = 0.2
"""The longest uninterrupted wait in seconds."""


class DeadlineError(OfflineError):
    """One request took longer than it may in total."""


class Watch:
    """Total deadline, cancellation and closing of one exchange, asked between reads."""

    def __init__(
        self,
        seconds: float,
        cancel: Cancel,
        closed: Event,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._monotonic = monotonic
        self._seconds = seconds
        self._until = monotonic() + seconds
        self._cancel = cancel
        self._closed = closed

    def left(self) -> float:
        """Seconds until the deadline; raises `Cancelled` or `DeadlineError`."""
        self._cancel.check()
        if self._closed.is_set():
            raise Cancelled
        left = self._until - self._monotonic()
        if left <= 0:
            raise DeadlineError(f"no complete answer within {self._seconds:g} seconds")
        return left


@contextmanager
def held(lock: Lock, cancel: Cancel) -> Iterator[None]:
    """Hold a lock that another thread may keep for a while; raises `Cancelled` while waiting."""
    cancel.check()
    while not lock.acquire(timeout=STEP):
        cancel.check()
    try:
        yield
    finally:
        lock.release()


class _Current(threading.local):
    watch: Watch | None = None


_current = _Current()


def current_watch() -> Watch | None:
    """The watch of the exchange that runs in this thread, None outside of one."""
    return _current.watch


@contextmanager
def watching(watch: Watch) -> Iterator[Watch]:
    """Make `watch` the one that the sockets of this thread obey."""
    _current.watch = watch
    try:
        yield watch
    finally:
        _current.watch = None


def pause(seconds: float, cancel: Cancel, closed: Event) -> None:
    """Sleep; raises `Cancelled` at once when cancelled, within `STEP` when the client closes."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if closed.is_set():
            raise Cancelled
        cancel.wait(min(left, STEP))
    cancel.check()
