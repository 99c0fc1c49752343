"""The licence table's header: quiet names aligned as their columns, an arrow where sorted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.gui.contact.licence_model import LicenceModel
from desktop_app.gui.contact.licence_rows import RIGHT_ALIGNED, licence_header
from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme

HEADER_HEIGHT = 28
_ARROW, _GAP = 10, 2


class LicenceHeader(QHeaderView):
    """Paints itself: a style sheet cannot place the arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme: Theme | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """28 pixels high."""
        return QSize(super().sizeHint().width(), HEADER_HEIGHT)

    def needed(self, column: int) -> int:
        """The width that the name needs, sorted or not."""
        name = licence_header(column)
        return QFontMetrics(font("headerSorted")).horizontalAdvance(name) + _GAP + _ARROW

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sections, and the line below them."""
        super().paintEvent(event)
        if self.theme is not None:
            painter = QPainter(self.viewport())
            area = self.viewport().rect()
            painter.fillRect(0, area.bottom(), area.width(), 1, self.theme.colour("border"))
            painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """One name, with the arrow after it; before it where the column ends at the right."""
        model = self.model()
        if self.theme is None or not isinstance(model, LicenceModel):
            return
        painter.fillRect(rect, self.theme.colour("base"))
        chosen = model.sort_column == logicalIndex
        painter.setFont(font("headerSorted" if chosen else "header"))
        painter.setPen(self.theme.colour("text" if chosen else "mutedText"))
        name = licence_header(logicalIndex)
        ends_right = logicalIndex in RIGHT_ALIGNED
        side = Qt.AlignmentFlag.AlignRight if ends_right else Qt.AlignmentFlag.AlignLeft
        area = rect.adjusted(0, 0, 0, -1)
        painter.drawText(area, (side | Qt.AlignmentFlag.AlignVCenter).value, name)
        if chosen:
            width = painter.fontMetrics().horizontalAdvance(name)
            left = area.right() - width - _GAP - _ARROW if ends_right else area.x() + width + _GAP
            self._paint_arrow(painter, left, area, descending=model.descending)

    def _paint_arrow(self, painter: QPainter, x: int, area: QRect, *, descending: bool) -> None:
        assert self.theme is not None
        colour = self.theme.colour("accent")
        ratio = self.devicePixelRatioF()
        arrow = self.theme.icons.pixmap("arrow-up", colour, _ARROW, ratio)
        painter.save()
        painter.translate(x + _ARROW / 2, area.y() + area.height() / 2)
        painter.rotate(180 if descending else 0)
        painter.drawPixmap(-_ARROW // 2, -_ARROW // 2, arrow)
        painter.restore()
