"""Tooltips of the table: what a cell cannot say, and licences in detail as they arrive."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain.customer import CustomerId
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.widgets.plain_text import plain_tooltip

DetailProvider = Callable[[CustomerId, Callable[[str], None]], None]
"""Gets a customer and what to call with its licences in words (plain text), now or later."""


class CellHints:
    """Shows the tooltip of a cell; a late answer for another cell is not shown."""

    def __init__(self, viewport: QWidget, model: CustomerTableModel) -> None:
        self._viewport, self._model = viewport, model
        self._asked = 0

    def show(
        self,
        index: QModelIndex,
        rect: QRect,
        point: QPoint,
        cut_name: bool,
        provider: DetailProvider | None,
    ) -> None:
        """Show the tooltip of a cell at a point of the screen; `rect` is the cell's area."""
        self._asked += 1
        column = ColumnId(index.column())
        if column is ColumnId.CUSTOMER and not cut_name:
            self.hide()
            return
        row = self._model.customer_at(index.row())
        text = self._model.reader.tooltip(row, column, self._model.now())
        self._tell(text, rect, point)
        if column is ColumnId.LICENCES and provider is not None:
            ticket = self._asked

            def answer(details: str) -> None:
                # Whoever moved on does not want to hear about the cell before.
                if ticket == self._asked and details and QToolTip.isVisible():
                    self._tell(details, rect, point)

            provider(row.id, answer)

    def hide(self) -> None:
        """Hide the tooltip, and forget what was asked for."""
        self._asked += 1
        QToolTip.hideText()

    def _tell(self, text: str, rect: QRect, point: QPoint) -> None:
        QToolTip.showText(point, plain_tooltip(text), self._viewport, rect)
