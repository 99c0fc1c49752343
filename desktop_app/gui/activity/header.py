"""The activity table's header: quiet names; the columns share the width by themselves."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.gui.customers.look import EDGE, PADDING, Look
from desktop_app.gui.customers.widths import share

from .words import ActivityColumn, header

HEIGHT = 32
_C = ActivityColumn
_WANTED = dict(zip(_C, (150, 232, 180, 240, 164, 116), strict=True))
_MINIMUM = dict(zip(_C, (146, 140, 110, 130, 160, 72), strict=True))
_IN_DIALOG = {_C.WHEN: 116, _C.WHAT: 140, _C.OUTCOME: 154}


class ActivityHeader(QHeaderView):
    """Neither sorts nor moves: the log is read from its newest line down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look: Look | None = None
        self.edge, self._stretching = EDGE, ActivityColumn.CHANGE
        self._wanted, self._minimum = _WANTED, _MINIMUM
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(min(_MINIMUM.values()))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def columns(self) -> list[ActivityColumn]:
        """The columns that are shown."""
        return list(self._wanted)

    def stand_in_dialog(self) -> None:
        """Be narrow: one customer's lines, without its name and without references."""
        self.edge, self._stretching = 0, ActivityColumn.WHAT
        self._wanted = self._minimum = _IN_DIALOG

    def sizeHint(self) -> QSize:
        """As high as the header of the customers' table."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def fit(self, room: int) -> None:
        """Share `room` pixels among the columns."""
        if self.count() != len(ActivityColumn):
            return
        columns = self.columns
        stretching = columns.index(self._stretching)
        wanted, least = list(self._wanted.values()), list(self._minimum.values())
        for column, width in zip(columns, share(wanted, least, stretching, room), strict=True):
            self.resizeSection(column, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sections, and the line below them over the whole width."""
        super().paintEvent(event)
        if self.look is not None:
            painter = QPainter(self.viewport())
            area = self.viewport().rect()
            painter.fillRect(0, area.bottom(), area.width(), 1, self.look.colours["border"])
            painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """One name."""
        if self.look is None:
            return
        painter.fillRect(rect, self.look.colours["header"])
        line = self.look.header
        x = rect.x() + (self.edge if logicalIndex == 0 else PADDING)
        free = HEIGHT - 1 - line.metrics.ascent() - line.metrics.descent()
        baseline = rect.y() + free // 2 + line.metrics.ascent()
        room = rect.right() + 1 - PADDING - x
        line.draw(painter, self.look.colours["mutedText"], x, baseline, header(logicalIndex), room)
