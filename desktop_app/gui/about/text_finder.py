"""Finds what a person types in a text that is shown; goes from one match to the next."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


class TextFinder:
    """Works on the text that `show` puts into the view. Upper and lower case are one."""

    def __init__(self, view: QPlainTextEdit) -> None:
        self._view = view
        self._text = ""
        self._wanted = ""
        self._matches: list[int] = []

    def show(self, text: str) -> None:
        """Show another text, from its beginning; what is wanted stays."""
        self._text = text
        self._view.setPlainText(text)
        self.look_for(self._wanted)

    @property
    def count(self) -> int:
        """How many matches there are."""
        return len(self._matches)

    @property
    def number(self) -> int:
        """Which match is selected, 1 for the first, 0 for none."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            return 0
        start = self._place(cursor.selectionStart())
        at = bisect_left(self._matches, start)
        return at + 1 if at < len(self._matches) and self._matches[at] == start else 0

    def look_for(self, wanted: str) -> None:
        """Look for another word and select the first match from the selection on."""
        self._wanted = wanted
        self._matches = []
        cursor = self._view.textCursor()
        start = self._place(cursor.selectionStart())
        if wanted:
            found = re.finditer(re.escape(wanted), self._text, re.IGNORECASE)
            self._matches = [match.start() for match in found]
        if self._matches:
            self._select(bisect_left(self._matches, start))
        else:
            cursor.setPosition(cursor.selectionStart())
            self._view.setTextCursor(cursor)

    def next(self) -> None:
        """Select the match after the one selected; after the last comes the first."""
        end = self._place(self._view.textCursor().selectionEnd())
        self._select(bisect_left(self._matches, end))

    def previous(self) -> None:
        """Select the match before; before the first comes the last."""
        start = self._place(self._view.textCursor().selectionStart())
        self._select(bisect_left(self._matches, start) - 1)

    def _select(self, at: int) -> None:
        if not self._matches:
            return
        start = self._matches[at % len(self._matches)]
        cursor = self._view.textCursor()
        cursor.setPosition(self._offset(start))
        end = self._offset(start + len(self._wanted))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()

    # Qt counts UTF-16 units, Python characters; they differ beyond the basic plane alone.

    def _offset(self, place: int) -> int:
        return len(self._text[:place].encode("utf-16-le")) // 2

    def _place(self, offset: int) -> int:
        return len(self._text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le", "ignore"))
