"""Paints the activity table's rows: ground, selection, two lines of text, the outcome's icon."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.domain.activity import Activity
from desktop_app.gui.customers.look import EDGE, PADDING, ROW_HEIGHT, Line, Look

from .model import ActivityModel
from .words import OUTCOME_ICONS, ActivityColumn, cell_text

Index = QModelIndex | QPersistentModelIndex
_UPPER, _LOWER = 19, 35
"""Baselines of two lines in a row, as in the list of customers."""
_BAR, _ICON, _GAP = 3, 14, 6
_SELECTED = QStyle.StateFlag.State_Selected


class ActivityDelegate(QStyledItemDelegate):
    """One delegate for all columns; `hover_row` is the row under the pointer, -1 for none.

    `edge` is what the first column keeps free before its text; without it there is no room for
    the bar of selected rows.
    """

    def __init__(self, view: QTableView, model: ActivityModel, look: Look) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.look = look
        self.hover_row = -1
        self.edge = EDGE
        self.now = model.clock()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Only the height counts; widths are the header's."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect, column = option.rect, index.column()
        self._paint_ground(painter, rect, index.row(), column, bool(option.state & _SELECTED))
        x = rect.x() + (self.edge if column == 0 else PADDING)
        room = rect.right() + 1 - PADDING - x
        activity = self._model.activity(index.row())
        if column == ActivityColumn.OUTCOME:
            x, room = self._paint_outcome(painter, activity, x, rect.y(), room)
        self._paint_texts(painter, activity, column, QRect(x, rect.y(), room, ROW_HEIGHT))

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: int, column: int, selected: bool
    ) -> None:
        colours, left = self.look.colours, 0
        if selected:
            active = self._view.hasFocus()
            painter.fillRect(rect, colours["selection" if active else "selectionInactive"])
            if column == 0 and self.edge:
                left = _BAR
                bar = colours["accent" if active else "mutedText"]
                painter.fillRect(rect.x(), rect.y(), _BAR, ROW_HEIGHT, bar)
        elif row == self.hover_row:
            painter.fillRect(rect, colours["hover"])
        width = rect.width() - left
        painter.fillRect(rect.x() + left, rect.bottom(), width, 1, colours["border"])

    def _paint_outcome(
        self, painter: QPainter, activity: Activity, x: int, y: int, room: int
    ) -> tuple[int, int]:
        name, token = OUTCOME_ICONS[activity.outcome]
        theme = self.look.theme
        ratio = self._view.devicePixelRatioF()
        picture = theme.icons.pixmap(name, theme.colour(token), _ICON, ratio)
        painter.drawPixmap(x, y + (ROW_HEIGHT - 1 - _ICON) // 2, picture)
        return x + _ICON + _GAP, room - _ICON - _GAP

    def _paint_texts(self, painter: QPainter, activity: Activity, column: int, area: QRect) -> None:
        upper = cell_text(activity, column, self.now)
        lower = self._model.second_line(activity, column)
        line, colour = self._style(column)
        baseline = area.y() + (_UPPER if lower and upper else line.baseline)
        if upper:
            line.draw(painter, colour, area.x(), baseline, upper, area.width())
        if lower:
            quiet = self.look.place
            below = area.y() + (_LOWER if upper else quiet.baseline)
            muted = self.look.colours["mutedText"]
            quiet.draw(painter, muted, area.x(), below, lower, area.width())

    def _style(self, column: int) -> tuple[Line, QColor]:
        colours = self.look.colours
        match ActivityColumn(column):
            case ActivityColumn.WHAT | ActivityColumn.CUSTOMER:
                return self.look.name, colours["text"]
            case ActivityColumn.WHEN:
                return self.look.figures, colours["text"]
            case ActivityColumn.REFERENCE:
                return self.look.figures, colours["mutedText"]
            case _:
                return self.look.cell, colours["secondaryText"]
