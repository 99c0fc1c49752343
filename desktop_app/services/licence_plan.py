"""The order in which licences are read: what the person looks at first; thread-safe."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock

from desktop_app.domain.customer import CustomerId


class LicencePlan:
    """A queue that can be reordered while it is worked off.

    What is in focus (on screen, selected) goes first, then the queue's own order. Each
    customer is given out once.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: dict[CustomerId, None] = {}
        self._focus: tuple[CustomerId, ...] = ()
        self._total = 0

    def fill(self, queue: Iterable[CustomerId]) -> None:
        """Begin with a new queue."""
        with self._lock:
            self._waiting = dict.fromkeys(queue)
            self._total = len(self._waiting)

    def focus(self, ids: Iterable[CustomerId]) -> None:
        """Let these go first, in this order; replaces the focus before."""
        with self._lock:
            self._focus = tuple(ids)

    def take(self) -> CustomerId | None:
        """The next customer, or None when everybody was given out."""
        with self._lock:
            chosen = next((i for i in self._focus if i in self._waiting), None)
            if chosen is None:
                chosen = next(iter(self._waiting), None)
            if chosen is not None:
                del self._waiting[chosen]
            return chosen

    @property
    def total(self) -> int:
        """How many customers the queue had at first."""
        return self._total

    @property
    def left(self) -> int:
        """How many customers were not given out yet."""
        with self._lock:
            return len(self._waiting)
