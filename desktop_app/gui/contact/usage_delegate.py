"""Paints how much of a licence is in use: a bar of 40 x 4 pixels and the number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.gui.contact.licence_delegate import GLYPH, LicenceDelegate
from desktop_app.gui.contact.licence_model import LicenceModel
from desktop_app.gui.contact.licence_rows import LicenceRow

Index = QModelIndex | QPersistentModelIndex

BAR_WIDTH, BAR_HEIGHT = 40, 4
_RADIUS = 2
_GAP = 8
_TRIANGLE_GAP = 4
_SCARCE, _FULL = 90, 100


def usage_colour(percent: int) -> str:
    """The colour token of a bar: more than 90 per cent warns, more than 100 is over-use."""
    if percent > _FULL:
        return "usageOver"
    return "usageWarn" if percent > _SCARCE else "usageBar"


def bar_length(percent: int) -> float:
    """How many pixels of the bar are filled; a use above zero is always seen."""
    if percent <= 0:
        return 0.0
    return max(float(_RADIUS), min(percent, _FULL) * BAR_WIDTH / _FULL)


class UsageDelegate(LicenceDelegate):
    """Bar, number, and a triangle where more is in use than was bought."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for bar, number and triangle."""
        number = super().sizeHint(option, index)
        model = index.model()
        percent = model.row(index.row()).percent if isinstance(model, LicenceModel) else -1
        bar = BAR_WIDTH + _GAP if percent >= 0 else 0
        triangle = _TRIANGLE_GAP + GLYPH if percent > _FULL else 0
        return QSize(bar + number.width() + triangle, number.height())

    def paint_content(self, painter: QPainter, area: QRect, row: LicenceRow, column: int) -> None:
        """Paint one cell's bar and number; without a limit there is no bar."""
        if row.percent >= 0:
            self._paint_bar(painter, area, row.percent)
            area = area.adjusted(BAR_WIDTH + _GAP, 0, 0, 0)
        self.paint_text(painter, area, row, column)
        if row.percent > _FULL:
            self._paint_triangle(painter, area, row.texts[column])

    def _paint_bar(self, painter: QPainter, area: QRect, percent: int) -> None:
        top = area.y() + (area.height() - BAR_HEIGHT) / 2
        bar = QRectF(area.x(), top, BAR_WIDTH, BAR_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        outline = QPainterPath()
        outline.addRoundedRect(bar, _RADIUS, _RADIUS)
        painter.fillPath(outline, self.theme.colour("progressTrack"))
        painter.fillPath(self._filled(bar, percent), self._colour_of(percent))

    def _filled(self, bar: QRectF, percent: int) -> QPainterPath:
        path = QPainterPath()
        bar.setWidth(bar_length(percent))
        path.addRoundedRect(bar, _RADIUS, _RADIUS)
        return path

    def _colour_of(self, percent: int) -> QColor:
        return self.theme.colour(usage_colour(percent))

    def _paint_triangle(self, painter: QPainter, area: QRect, number: str) -> None:
        painter.setFont(self.figures)
        left = area.x() + painter.fontMetrics().horizontalAdvance(number) + _TRIANGLE_GAP
        top = area.y() + (area.height() - GLYPH) // 2
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, top, self.theme.icons.badge_glyph("overuse", GLYPH, ratio))
