"""Paints the licence table's cells: ground, line, glyph and text; usage bars in usage_delegate."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.domain.licence import LicenceState
from desktop_app.gui.contact.licence_model import LicenceModel
from desktop_app.gui.contact.licence_rows import RIGHT_ALIGNED, LicenceColumn, LicenceRow
from desktop_app.gui.customers.badge_glyphs import DRAWN, draw_glyph
from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 28
"""Lower than in the list of customers: one line of text."""
GLYPH, GLYPH_GAP = 12, 6
_BADGE_OF = {
    LicenceState.EXPIRED_LONG_AGO: "unlicensed",
    LicenceState.UPCOMING: "more",
    LicenceState.LISTED: "more",
    LicenceState.END_UNKNOWN: "more",
}
_ENDED = frozenset({LicenceState.EXPIRED, LicenceState.EXPIRED_LONG_AGO})


class LicenceDelegate(QStyledItemDelegate):
    """One delegate for all columns but usage."""

    def __init__(self, view: QTableView, theme: Theme) -> None:
        super().__init__(view)
        self.theme = theme
        self.strong = font("smallStrong")
        self.plain = font("small")
        self.figures = font("small", tabular=True)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the content would like to have; the height is fixed."""
        text = str(index.data())
        width = QFontMetrics(self.font_of(index.column())).horizontalAdvance(text)
        if index.column() == LicenceColumn.LICENCE:
            width += GLYPH + GLYPH_GAP
        return QSize(width, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, LicenceModel):
            return
        row = model.row(index.row())
        rect: QRect = option.rect
        self._paint_ground(painter, option, rect)
        painter.save()
        self.paint_content(painter, rect.adjusted(0, 0, 0, -1), row, index.column())
        painter.restore()

    def paint_content(self, painter: QPainter, area: QRect, row: LicenceRow, column: int) -> None:
        """Paint what stands on the ground."""
        if column == LicenceColumn.LICENCE:
            self._paint_glyph(painter, area, row.state)
            area = area.adjusted(GLYPH + GLYPH_GAP, 0, -GLYPH_GAP, 0)
        self.paint_text(painter, area, row, column)

    def paint_text(self, painter: QPainter, area: QRect, row: LicenceRow, column: int) -> None:
        """Paint a cell's text, elided where it must be."""
        chosen = self.font_of(column)
        painter.setFont(chosen)
        painter.setPen(self.theme.colour(self._colour(row, column)))
        right = Qt.TextElideMode.ElideRight
        text = QFontMetrics(chosen).elidedText(row.texts[column], right, area.width())
        side = (
            Qt.AlignmentFlag.AlignRight if column in RIGHT_ALIGNED else Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(area, (side | Qt.AlignmentFlag.AlignVCenter).value, text)

    def font_of(self, column: int) -> QFont:
        """The font of a column."""
        if column == LicenceColumn.LICENCE:
            return self.strong
        return self.plain if column == LicenceColumn.TYPE else self.figures

    def _colour(self, row: LicenceRow, column: int) -> str:
        if column == LicenceColumn.EXPIRES and row.state in _ENDED:
            return "errorText"
        return "secondaryText" if column == LicenceColumn.TYPE else "text"

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(
                rect, self.theme.colour("selection" if active else "selectionInactive")
            )
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self.theme.colour("border"))

    def _paint_glyph(self, painter: QPainter, area: QRect, state: LicenceState) -> None:
        top = area.y() + (area.height() - GLYPH) // 2
        if state in DRAWN:
            painter.translate(area.x(), top)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_glyph(painter, state, self.theme.badge(_BADGE_OF[state]).glyph)
            painter.translate(-area.x(), -top)
            return
        ratio = painter.device().devicePixelRatioF()
        picture = self.theme.icons.badge_glyph(state.value, GLYPH, ratio)
        painter.drawPixmap(area.x(), top, picture)
