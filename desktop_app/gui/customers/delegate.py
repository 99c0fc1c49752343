"""Paints the table's rows: ground, selection, focus and lines; cells.py paints the content.

It takes the whole row from the model once per cell and never goes through `data()`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.badge_painter import HEIGHT, BadgePainter
from desktop_app.gui.customers.cells import BADGE_TOP, Cell, Cells
from desktop_app.gui.customers.header import CustomerHeader
from desktop_app.gui.customers.look import EDGE, PADDING, ROW_HEIGHT, Look
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_BAR, _RING = 3, 2
_SELECTED = QStyle.StateFlag.State_Selected


class CustomerDelegate(QStyledItemDelegate):
    """One delegate for all columns.

    The table tells which row the pointer is over and which shows the keyboard's focus (-1: none).
    """

    def __init__(
        self, view: QTableView, header: CustomerHeader, model: CustomerTableModel, theme: Theme
    ) -> None:
        super().__init__(view)
        self._view, self._header, self._model = view, header, model
        self._theme = theme
        self.badges = BadgePainter(theme, model.words)
        self.cells = Cells(Look(theme), self.badges, model.reader)
        self.hover_row = -1
        self.focus_row = -1
        self.active = False
        self._first, self._last, self._ratio = 0, -1, 1.0

    def use(self, look: Look) -> None:
        """Paint with other fonts and colours from now on."""
        self.cells.look = look
        self.badges.forget()

    def begin(self) -> None:
        """Look up, once for a whole painting, what is the same for all cells."""
        self.cells.now = self._model.now()
        self._first, self._last = (
            self._header.logicalIndex(visual) for visual in (0, self._header.count() - 1)
        )
        self._ratio = self._view.devicePixelRatioF()

    def content(self, rect: QRect, column: int) -> Cell:
        """Where the content of a cell stands."""
        left = EDGE if column == self._first else PADDING
        return Cell(rect.x() + left, rect.y(), rect.width() - left - PADDING, self._ratio)

    def more_area(self, rect: QRect, row: CustomerRow) -> QRect:
        """Where "+n" stands in a licences cell; empty if all badges fit."""
        cell = self.content(rect, ColumnId.LICENCES)
        layout = self.badges.layout(self._model.reader.badges(row), cell.room)
        if not layout.more:
            return QRect()
        width = self.badges.more_width(layout.more)
        return QRect(cell.x + layout.more_x, cell.y + BADGE_TOP, width, HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Only the height counts; widths are the header's."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect = option.rect
        selected = bool(option.state & _SELECTED)
        position, column = index.row(), index.column()
        self._paint_ground(painter, rect, position, column, selected)
        row = self._model.customer_at(position)
        self.cells.draw(painter, row, column, self.content(rect, column))
        if position == self.focus_row:
            self._paint_ring(painter, rect, column)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, position: int, column: int, selected: bool
    ) -> None:
        colours = self.cells.look.colours
        x, y, width = rect.x(), rect.y(), rect.width()
        if selected:
            ground = colours["selection" if self.active else "selectionInactive"]
            painter.fillRect(rect, ground)
            if column == self._first:
                bar = colours["accent" if self.active else "mutedText"]
                painter.fillRect(x, y, _BAR, ROW_HEIGHT, bar)
        elif position == self.hover_row:
            painter.fillRect(rect, colours["hover"])
        left = _BAR if selected and column == self._first else 0
        painter.fillRect(x + left, rect.bottom(), width - left, 1, colours["border"])

    def _paint_ring(self, painter: QPainter, rect: QRect, column: int) -> None:
        colour = self.cells.look.colours["focusRing"]
        x, y, width = rect.x(), rect.y(), rect.width()
        painter.fillRect(x, y, width, _RING, colour)
        painter.fillRect(x, rect.bottom() - _RING + 1, width, _RING, colour)
        if column == self._first:
            painter.fillRect(x, y, _RING, ROW_HEIGHT, colour)
        if column == self._last:
            painter.fillRect(rect.right() - _RING + 1, y, _RING, ROW_HEIGHT, colour)
