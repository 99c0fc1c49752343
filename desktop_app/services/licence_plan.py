"""The order in which licences are read: what the person looks at first; thread-safe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock

from desktop_app.domain.customer import CustomerId


class LicencePlan:
    """A queue that can be reordered while it is worked off.

    What is in focus (on screen, selected) goes first, then the queue's own order, at last those
    that were put back. Each customer is given out once, and once more when it was put back.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: dict[CustomerId, None] = {}
        self._again: dict[CustomerId, None] = {}
        self._focus: tuple[CustomerId, ...] = ()
        self._total = 0

    def fill(self, queue: Iterable[CustomerId]) -> None:
        """Begin with a new queue."""
        with self._lock:
            self._waiting = dict.fromkeys(queue)
            self._again = {}
            self._total = len(self._waiting)

    def focus(self, ids: Iterable[CustomerId]) -> None:
        """Let these go first, in this order; replaces the focus before."""
        with self._lock:
            self._focus = tuple(ids)

    def take(self) -> CustomerId | None:
        """The next customer, or None when everybody was given out."""
        with self._lock:
            queue = self._waiting or self._again
            chosen = next((i for i in self._focus if i in self._waiting), None)
            if chosen is None:
                chosen = next(iter(queue), None)
            if chosen is not None:
                del queue[chosen]
            return chosen

    def put_back(self, customer_id: CustomerId) -> None:
        """Give this one out again after all others."""
        with self._lock:
            self._again[customer_id] = None

    def samples(self, count: int) -> Iterator[CustomerId]:
        """Give out at most so many of those who wait, from all over the queue, one by one."""
        with self._lock:
            waiting = list(self._waiting)
        step = max(1, len(waiting) // count)
        for customer_id in waiting[step // 2 :: step][:count]:
            with self._lock:
                del self._waiting[customer_id]
            yield customer_id

    @property
    def total(self) -> int:
        """How many customers the queue had at first."""
        return self._total

    @property
    def left(self) -> int:
        """How many customers are not dealt with yet."""
        with self._lock:
            return len(self._waiting) + len(self._again)
