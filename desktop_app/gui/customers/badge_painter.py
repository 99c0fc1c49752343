"""Licence badges as pictures, painted once, and which of them fit into a cell.

Which badges a customer has is the domain's matter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from desktop_app.domain.badge import Badge, Badges
from desktop_app.domain.licence import LicenceState
from desktop_app.gui.customers.badge_glyphs import DRAWN, draw_glyph
from desktop_app.gui.fonts import font
from desktop_app.gui.palette import BadgeColours
from desktop_app.gui.theme import Theme
from desktop_app.gui.words import Words

HEIGHT = 20
GAP = 4
_RADIUS = 9.5
_GLYPH = 12
_LEFT, _GLYPH_GAP, _RIGHT = 5, 4, 8
_AROUND = _LEFT + _GLYPH + _GLYPH_GAP + _RIGHT
_LONGEST_TEXT = 168
_NARROWEST = 64
_MORE = "more"
_COLOURS = {
    LicenceState.EXPIRED_LONG_AGO: LicenceState.UNLICENSED.value,
    LicenceState.UPCOMING: _MORE,
    LicenceState.LISTED: _MORE,
    LicenceState.END_UNKNOWN: _MORE,
    LicenceState.INCOMPLETE: LicenceState.UNAVAILABLE.value,
}
_DASHED = frozenset({LicenceState.UNAVAILABLE, LicenceState.INCOMPLETE})
_LAYOUTS = 20_000


class Layout(NamedTuple):
    """How badges fit: so many pills, then "+more" if `more` is not 0, at `more_x`.

    A single pill that is wider than the room is drawn with a width of `narrowed`; 0 otherwise.
    """

    pills: int
    more: int
    more_x: int
    narrowed: int = 0


class BadgePainter:
    """Paints pills in the colours of the theme; keeps every picture until theme or words change."""

    def __init__(self, theme: Theme, words: Words) -> None:
        self._theme, self._words = theme, words
        self._version = words.version
        theme.changed.connect(self.forget)
        self.forget()

    def forget(self) -> None:
        """Drop all pictures and measures: theme, words or font have changed."""
        self._font = font("badge")
        self._metrics = QFontMetricsF(self._font)
        self._pictures: dict[tuple[Badge | int, float, int], QPixmap] = {}
        self._widths: dict[Badge | int, int] = {}
        self._layouts: dict[tuple[Badges, int], Layout] = {}

    def draw(
        self, painter: QPainter, badges: Badges, layout: Layout, x: int, y: int, dpr: float
    ) -> None:
        """Draw badges side by side, as `layout` says that they fit."""
        for badge in badges[: layout.pills]:
            painter.drawPixmap(x, y, self.pill(badge, dpr, layout.narrowed))
            x += (layout.narrowed or self.width(badge)) + GAP
        if layout.more:
            painter.drawPixmap(x, y, self.more(layout.more, dpr))

    def pill(self, badge: Badge, dpr: float, narrowed: int = 0) -> QPixmap:
        """The picture of one badge for a screen of that device pixel ratio.

        Where it is `narrowed` to so many logical pixels its text is elided.
        """
        self._follow_words()
        picture = self._pictures.get((badge, dpr, narrowed))
        if picture is None:
            picture = self._paint_badge(badge, dpr, narrowed or self.width(badge))
            self._pictures[badge, dpr, narrowed] = picture
        return picture

    def more(self, count: int, dpr: float) -> QPixmap:
        """The picture of "+count"."""
        picture = self._pictures.get((count, dpr, 0))
        if picture is None:
            picture = self._pictures[count, dpr, 0] = self._paint_more(count, dpr)
        return picture

    def width(self, badge: Badge) -> int:
        """The width of a badge in logical pixels."""
        self._follow_words()
        width = self._widths.get(badge)
        if width is None:
            advance = self._metrics.horizontalAdvance(self._text(badge, _LONGEST_TEXT))
            width = ceil(_AROUND + advance)
            self._widths[badge] = width
        return width

    def more_width(self, count: int) -> int:
        """The width of "+count" in logical pixels."""
        width = self._widths.get(count)
        if width is None:
            advance = self._metrics.horizontalAdvance(f"+{count}")
            width = self._widths[count] = ceil(2 * _RIGHT + advance)
        return width

    def layout(self, badges: Badges, width: int) -> Layout:
        """Which badges fit into `width` logical pixels."""
        self._follow_words()
        key = (badges, width)
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) >= _LAYOUTS:
                self._layouts.clear()
            widths = [self.width(badge) for badge in badges]
            found = self._layouts[key] = fit(widths, width, self.more_width)
        return found

    def _follow_words(self) -> None:
        if self._version != self._words.version:
            self._version = self._words.version
            self.forget()

    def _text(self, badge: Badge, room: int) -> str:
        text = self._words.pill(badge)
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _paint_badge(self, badge: Badge, dpr: float, width: int) -> QPixmap:
        colours = self._theme.badge(_COLOURS.get(badge.state, badge.state.value))
        picture = _blank(width, dpr)
        painter = QPainter(picture)
        self._paint_shape(painter, colours, picture, badge.state in _DASHED)
        self._paint_glyph(painter, badge.state, colours, dpr)
        left = _LEFT + _GLYPH + _GLYPH_GAP
        room = _LONGEST_TEXT if width == self.width(badge) else width - _AROUND
        self._paint_text(painter, colours, left, self._text(badge, room))
        painter.end()
        return picture

    def _paint_more(self, count: int, dpr: float) -> QPixmap:
        colours = self._theme.badge(_MORE)
        picture = _blank(self.more_width(count), dpr)
        painter = QPainter(picture)
        self._paint_shape(painter, colours, picture, dashed=False)
        self._paint_text(painter, colours, _RIGHT, f"+{count}")
        painter.end()
        return picture

    def _paint_shape(
        self, painter: QPainter, colours: BadgeColours, picture: QPixmap, dashed: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colours.border, 1)
        if dashed:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.setBrush(colours.bg)
        width = picture.deviceIndependentSize().width()
        painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, HEIGHT - 1), _RADIUS, _RADIUS)

    def _paint_glyph(
        self, painter: QPainter, state: LicenceState, colours: BadgeColours, dpr: float
    ) -> None:
        top = (HEIGHT - _GLYPH) // 2
        if state in DRAWN:
            painter.save()
            painter.translate(_LEFT, top)
            draw_glyph(painter, state, colours.glyph)
            painter.restore()
        else:
            glyph = self._theme.icons.badge_glyph(state.value, _GLYPH, dpr)
            painter.drawPixmap(_LEFT, top, glyph)

    def _paint_text(self, painter: QPainter, colours: BadgeColours, left: int, text: str) -> None:
        painter.setFont(self._font)
        painter.setPen(colours.fg)
        area = QRectF(left, 0, 2 * _LONGEST_TEXT, HEIGHT)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def fit(widths: Sequence[int], room: int, more_width: Callable[[int], int]) -> Layout:
    """How many pills of these widths stand in `room`, left to right, and how many do not.

    Where not all fit, room is kept for "+more". The first is the most urgent, so it is narrowed
    rather than hidden; "+more" stands alone only where nothing could be read in it.
    """
    if sum(widths) + GAP * (len(widths) - 1) <= room:
        return Layout(len(widths), 0, 0)
    x = 0
    for shown, width in enumerate(widths):
        rest = len(widths) - shown - 1
        room_for_more = GAP + more_width(rest) if rest else 0
        if x + width + room_for_more > room:
            narrowed = room - room_for_more
            if shown or narrowed < _NARROWEST:
                return Layout(shown, rest + 1, x)
            return Layout(1, rest, narrowed + GAP if rest else 0, narrowed)
        x += width + GAP
    return Layout(len(widths), 0, 0)


def _blank(width: int, dpr: float) -> QPixmap:
    picture = QPixmap(round(width * dpr), round(HEIGHT * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
