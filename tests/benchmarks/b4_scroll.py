"""B4: one page of scrolling with all badges, in a viewport of 1080 × 560.

Floor: the same number of rows and columns in a plain QTableView whose delegate draws a word.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QTableView

from .plan import Plan
from .result import Line, in_milliseconds, own_work
from .stage import PaintWatch, settle, wait_for

BAR = 5.0
_NOWHERE = QModelIndex()


class _BareModel(QAbstractTableModel):
    def __init__(self, rows: int, columns: int) -> None:
        super().__init__()
        self._size = rows, columns

    def rowCount(self, _parent: QModelIndex = _NOWHERE) -> int:
        return self._size[0]

    def columnCount(self, _parent: QModelIndex = _NOWHERE) -> int:
        return self._size[1]

    def data(self, _index: QModelIndex, _role: int = 0) -> None:
        return None


class _BareDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: object, _index: QModelIndex) -> None:
        rect = option.rect  # type: ignore[attr-defined]
        painter.drawText(rect.x() + 8, rect.y() + 27, "Muster GmbH")


def run(plan: Plan) -> list[Line]:
    """Page down, again and again, in both."""
    with plan.desk() as desk:
        table = desk.page.customerTable
        size = table.viewport().size()
        columns = desk.page.model.columnCount()
        bare = _bare_table(desk.page.model.rowCount(), columns, size.width(), size.height())
        # The first pages make the badges' pictures.
        _scroll(table, PaintWatch(table.viewport()), plan.repetitions)
        settle()
        table.verticalScrollBar().setValue(0)
        of_table, of_bare = PaintWatch(table.viewport()), PaintWatch(bare.viewport())
        pages, bare_pages = [], []
        for _ in range(plan.repetitions // 3):
            pages += _scroll(table, of_table, 9)
            bare_pages += _scroll(bare, of_bare, 3)
        measured, floor = in_milliseconds(pages), in_milliseconds(bare_pages)
        bare.close()
        bare.deleteLater()
    return [
        Line(
            "B4",
            f"one page of scrolling, {size.width()} × {size.height()}",
            "ms",
            measured.median,
            measured.p95,
            floor.median,
            bar=BAR,
            bar_text=f"≤ {BAR:.0f} ms",
            note="in turns; floor: as many cells of a plain table, one drawn word each; "
            f"{own_work(of_table.worked)}",
        )
    ]


def _bare_table(rows: int, columns: int, width: int, height: int) -> QTableView:
    table = QTableView()
    model = _BareModel(rows, columns)
    model.setParent(table)
    table.setModel(model)
    table.setItemDelegate(_BareDelegate(table))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(44)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    for column in range(columns):
        table.setColumnWidth(column, width // columns)
    table.resize(width + 20, height + 40)
    table.show()
    wait_for(table.isVisible)
    return table


def _scroll(table: QTableView, watch: PaintWatch, pages: int) -> list[float]:
    bar = table.verticalScrollBar()
    times = []
    for _ in range(pages):
        target = bar.value() + bar.pageStep()
        if target > bar.maximum():
            target = 0
        times.append(watch.after(lambda target=target: bar.setValue(target)))
    return times
