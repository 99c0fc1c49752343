"""The table's header: how it looks, and how the columns share the width."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.gui.customers.columns import COLUMNS, STRETCHING, header
from desktop_app.gui.customers.look import EDGE, PADDING, Look
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.customers.widths import share

HEIGHT = 32
_ARROW, _ARROW_GAP = 12, 4
_COLUMN_STATE = re.compile("([0-9]):([0-9]{1,4})")


class CustomerHeader(QHeaderView):
    """Muted names; the sorted column stands out, with an arrow after its name.

    Sections move by dragging and are resized at their edges, but for the column that stretches.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look: Look | None = None
        self._wanted = [column.width for column in COLUMNS]
        self._fitting = False
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(min(column.minimum for column in COLUMNS))
        self.setMouseTracking(True)
        self.sectionResized.connect(self._on_resized)
        self.sectionMoved.connect(self._on_moved)

    def sizeHint(self) -> QSize:
        """Of one height, whatever the font."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def padding(self, column: int) -> int:
        """The room left of a column's content: the page's margin in the first one."""
        return EDGE if self.visualIndex(column) == 0 else PADDING

    def needed(self, column: int) -> int:
        """The width that the name needs, sorted or not."""
        if self.look is None:
            return 0
        text = self.look.header_sorted.width(header(ColumnId(column)))
        return self.padding(column) + text + _ARROW_GAP + _ARROW + PADDING

    def fit(self, room: int) -> None:
        """Share `room` pixels among the columns."""
        if self.count() != len(COLUMNS):
            return
        minimums = [column.minimum for column in COLUMNS]
        first = self.logicalIndex(0)
        minimums[first] += EDGE - PADDING
        self._fitting = True
        for column, width in enumerate(share(self._wanted, minimums, STRETCHING, room)):
            self.resizeSection(column, width)
        self._fitting = False

    def want(self, column: int, width: int) -> None:
        """Make a column as wide as this if there is room."""
        self._wanted[column] = width
        self._refit()

    def reset_columns(self) -> None:
        """Order and widths as they were at first."""
        for column in range(self.count()):
            self.moveSection(self.visualIndex(column), column)
        self._wanted = [column.width for column in COLUMNS]
        self._refit()

    def columns_state(self) -> str:
        """Order and wanted widths of the columns, left to right, to be remembered.

        Qt's own state holds widths as the window of that day left them, not as they were wanted.
        """
        order = [self.logicalIndex(place) for place in range(self.count())]
        return ",".join(f"{column}:{self._wanted[column]}" for column in order)

    def restore(self, state: str) -> None:
        """Bring back what `columns_state` gave; anything else changes nothing."""
        found = [_COLUMN_STATE.fullmatch(part) for part in state.split(",")]
        columns = [(int(part[1]), int(part[2])) for part in found if part]
        if sorted(column for column, _ in columns) != list(range(self.count())):
            return
        for place, (column, width) in enumerate(columns):
            self.moveSection(self.visualIndex(column), place)
            self._wanted[column] = width
        self._refit()

    @Slot(int, int, int)
    def _on_resized(self, column: int, _old: int, new: int) -> None:
        if not self._fitting and column != STRETCHING and self.count() == len(COLUMNS):
            self.want(column, new)

    @Slot()
    def _on_moved(self) -> None:
        self._refit()
        self.viewport().update()

    def _refit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.fit(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sections, and the line below them over the whole width."""
        super().paintEvent(event)
        if self.look is not None:
            painter = QPainter(self.viewport())
            area = self.viewport().rect()
            painter.fillRect(0, area.bottom(), area.width(), 1, self.look.colours["border"])
            painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """One name, and the arrow if the table is sorted by it first."""
        model = self.model()
        if self.look is None or not isinstance(model, CustomerTableModel):
            return
        colours = self.look.colours
        painter.fillRect(rect, colours["header"])
        first = model.sort_order[0]
        chosen = first.column == logicalIndex
        line = self.look.header_sorted if chosen else self.look.header
        x = rect.x() + self.padding(logicalIndex)
        room = rect.right() + 1 - PADDING // 2 - x - (_ARROW + _ARROW_GAP if chosen else 0)
        free = HEIGHT - 1 - line.metrics.ascent() - line.metrics.descent()
        baseline = rect.y() + free // 2 + line.metrics.ascent()
        colour = colours["text" if chosen else "mutedText"]
        name = line.elided(header(ColumnId(logicalIndex)), room)
        line.draw(painter, colour, x, baseline, name, room)
        if chosen:
            end = x + line.width(name)
            self._paint_arrow(painter, end + _ARROW_GAP, rect, first.descending)

    def _paint_arrow(self, painter: QPainter, x: int, rect: QRect, descending: bool) -> None:
        assert self.look is not None
        ratio = self.devicePixelRatioF()
        icons = self.look.theme.icons
        arrow = icons.pixmap("arrow-up", self.look.colours["accent"], _ARROW, ratio)
        middle = rect.y() + (HEIGHT - 1) / 2
        painter.save()
        painter.translate(x + _ARROW / 2, middle)
        painter.rotate(180 if descending else 0)
        painter.drawPixmap(-_ARROW // 2, -_ARROW // 2, arrow)
        painter.restore()
