"""Glyphs of the licence states that have no drawing of their own.

The others are files (`resources/icons/badge-*.svg`). All are 12 logical pixels square.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop_app.domain.licence import LicenceState

_CIRCLE = QRectF(1.4, 1.4, 9.2, 9.2)


def _listed(painter: QPainter) -> None:
    """Three dots in a ring: it is there, more is not known yet."""
    painter.drawEllipse(_CIRCLE)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (3.6, 6.0, 8.4):
        painter.drawEllipse(QPointF(x, 6.0), 0.8, 0.8)


def _upcoming(painter: QPainter) -> None:
    """An arrow in a ring: it comes later."""
    painter.drawEllipse(_CIRCLE)
    painter.drawPolyline([QPointF(5.2, 4.2), QPointF(7.2, 6.0), QPointF(5.2, 7.8)])


def _ended_long_ago(painter: QPainter) -> None:
    """The cross of an expired licence, in a ring that is not filled."""
    painter.drawEllipse(_CIRCLE)
    painter.drawLine(QLineF(4.4, 4.4, 7.6, 7.6))
    painter.drawLine(QLineF(7.6, 4.4, 4.4, 7.6))


def _end_unknown(painter: QPainter) -> None:
    """A question mark in a ring."""
    painter.drawEllipse(_CIRCLE)
    mark = QPainterPath(QPointF(4.5, 4.9))
    mark.cubicTo(QPointF(4.6, 2.9), QPointF(7.5, 2.9), QPointF(7.5, 4.8))
    mark.cubicTo(QPointF(7.5, 5.8), QPointF(6.0, 5.7), QPointF(6.0, 7.0))
    painter.drawPath(mark)
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(6.0, 8.6), 0.2, 0.2)


def _incomplete(painter: QPainter) -> None:
    """A ring with a gap: something is missing."""
    painter.drawArc(_CIRCLE, 40 * 16, 280 * 16)
    painter.drawLine(QLineF(6.0, 3.8, 6.0, 6.4))
    painter.drawPoint(QPointF(6.0, 8.2))


DRAWN: dict[LicenceState, Callable[[QPainter], None]] = {
    LicenceState.LISTED: _listed,
    LicenceState.UPCOMING: _upcoming,
    LicenceState.EXPIRED_LONG_AGO: _ended_long_ago,
    LicenceState.END_UNKNOWN: _end_unknown,
    LicenceState.INCOMPLETE: _incomplete,
}


def draw_glyph(painter: QPainter, state: LicenceState, colour: QColor) -> None:
    """Draw the glyph of a state in DRAWN at the painter's origin."""
    pen = QPen(colour, 1.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    DRAWN[state](painter)
