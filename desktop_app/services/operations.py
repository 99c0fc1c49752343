"""What is being sent at this moment, in whichever thread; it remembers nothing beyond that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from .write_errors import UnderWayError


class Operations:
    """Shared by all services that write for one account.

    It keeps a double click from sending twice, and the settling away from what is still under
    way.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._claimed: set[str] = set()

    @contextmanager
    def claim(self, *names: str) -> Iterator[None]:
        """Hold these names; raises `UnderWayError` at once when one of them is held."""
        with self._lock:
            if not self._claimed.isdisjoint(names):
                raise UnderWayError
            self._claimed.update(names)
        try:
            yield
        finally:
            with self._lock:
                self._claimed.difference_update(names)

    def under_way(self, name: str) -> bool:
        """Whether somebody holds this name."""
        with self._lock:
            return name in self._claimed
