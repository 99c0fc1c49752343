"""A flag by which a person, or the end of the program, stops work in another thread."""

from __future__ import annotations

from threading import Event

from desktop_app.domain.errors import Cancelled


class Cancel:
    """Set once; work looks at it between calls and waits on it instead of sleeping."""

    def __init__(self) -> None:
        self._event = Event()

    def set(self) -> None:
        """Ask the work to stop at its next look."""
        self._event.set()

    def is_set(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` when the work was asked to stop."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Sleep for `seconds`, or raise `Cancelled` as soon as the work is asked to stop."""
        if self._event.wait(max(0.0, seconds)):
            raise Cancelled
