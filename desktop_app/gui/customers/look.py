"""Fonts, measures and colours of the table's cells, gathered once per theme for the delegate."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from desktop_app.domain.access import Assistance
from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme

ROW_HEIGHT = 44
EDGE = 24
"""Padding before the text of the first column: the page's margin."""
PADDING = 8
_TEXTS = 20_000
_COMMON = "".join(map(chr, (*range(32, 127), *range(192, 256)))) + "·ß–"
_KERNING = 4
"""What a text may be wider than its letters; it decides only whether to measure."""
_COLOURS = (
    *("text", "secondaryText", "mutedText", "errorText", "dollar", "successIcon"),
    *("base", "header", "border", "hover", "selection", "selectionInactive"),
    *("accent", "focusRing"),
)

SHIELDS = {
    Assistance.ON: ("shield-check", "successIcon", "secondaryText"),
    Assistance.UNKNOWN: ("shield-q", "mutedText", "mutedText"),
}
"""Icon, its colour and the text's colour; the shapes differ without colour."""


class Line:
    """One font with what it takes to draw a line of it, elided where it must be."""

    def __init__(self, role: str, tabular: bool = False) -> None:
        self.font = font(role, tabular)
        self.metrics = QFontMetrics(self.font)
        # Baseline of a line in the middle of a row, the bottom line left out.
        free = ROW_HEIGHT - self.metrics.ascent() - self.metrics.descent()
        self.baseline = free // 2 + self.metrics.ascent()
        self._widths: dict[str, int] = {}
        self._advances = {c: self.metrics.horizontalAdvance(c) for c in _COMMON}
        self._elided: dict[tuple[str, int], str] = {}

    def width(self, text: str) -> int:
        """The width of a text in logical pixels."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= _TEXTS:
                self._widths.clear()
            width = self._widths[text] = self.metrics.horizontalAdvance(text)
        return width

    def elided(self, text: str, room: int) -> str:
        """The text, cut with an ellipsis if it needs more than `room` pixels."""
        if self._surely_fits(text, room):
            return text
        key = (text, room)
        cut = self._elided.get(key)
        if cut is None:
            if len(self._elided) >= _TEXTS:
                self._elided.clear()
            cut = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
            self._elided[key] = cut
        return cut

    def _surely_fits(self, text: str, room: int) -> bool:
        # Adding up letters is many times faster than laying out a text that was never seen.
        try:
            return sum(map(self._advances.__getitem__, text)) + _KERNING <= room
        except KeyError:
            return False

    def draw(
        self, painter: QPainter, colour: QColor, x: int, baseline: int, text: str, room: int
    ) -> None:
        """Draw a text into `room` pixels."""
        painter.setFont(self.font)
        painter.setPen(colour)
        painter.drawText(x, baseline, self.elided(text, room))


class Look:
    """Everything that cells are drawn with; made anew when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.colours = {token: theme.colour(token) for token in _COLOURS}
        self.name = Line("bodyStrong")
        self.place = Line("small")
        self.cell = Line("small")
        # Only where figures stand below each other: some fonts widen hyphens along with them.
        self.figures = Line("small", tabular=True)
        self.overdue = Line("smallStrong", tabular=True)
        self.header = Line("header")
        self.header_sorted = Line("headerSorted")
