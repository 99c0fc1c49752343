"""Typing letters in the table goes to the next customer whose name starts with them."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from desktop_app.gui.customers.roster import Roster


class TypeAhead:
    """Gathers letters typed in quick succession; Qt's own way reads `data` of every row."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    def find(self, roster: Roster, text: str, current: int) -> int | None:
        """The position to go to, None for none; `current` is where the keyboard stands."""
        fresh = not self._since.isValid()
        if fresh or self._since.elapsed() > QApplication.keyboardInputInterval():
            self._typed = ""
        self._since.start()
        self._typed += text
        # The first letter leads on to the next name; further ones may fit the present one.
        after = current if len(self._typed) == len(text) else current - 1
        return roster.starting_with(self._typed, after)

    def typing(self) -> bool:
        """Whether letters were typed just now, so that a space belongs to a name."""
        interval = QApplication.keyboardInputInterval()
        return bool(self._typed) and self._since.isValid() and self._since.elapsed() < interval
