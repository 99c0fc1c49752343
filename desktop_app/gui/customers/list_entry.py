"""The ways into the list of customers: keys from the search field, the Tab key, a click on a name.

Not for what happens with the customer who is chosen there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.customers.cells import NAME_BASELINE
from desktop_app.gui.customers.delegate import CustomerDelegate
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.customers.table import CustomerTable

_INTO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_ABOVE, _BELOW = 14, 5
"""So many pixels a name reaches above and below its baseline."""


class ListEntry(QObject):
    """Watches the search field and the table.

    Signals
    -------
    name_clicked: the id of the customer whose name was clicked.
    """

    name_clicked = Signal(str)

    def __init__(self, search: QWidget, table: CustomerTable, model: CustomerTableModel) -> None:
        super().__init__(table)
        self._search, self._table, self._model = search, table, model
        self._pressed = QPoint()
        for watched in (search, table, table.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only keys that lead into the list are taken from the search field."""
        if watched is self._search:
            return isinstance(event, QKeyEvent) and self._on_search_key(event)
        if watched is self._table:
            if isinstance(event, QFocusEvent):
                self._on_table_focus(event)
        elif isinstance(event, QMouseEvent):
            self._on_mouse(event)
        return False

    # Keys

    def _on_search_key(self, event: QKeyEvent) -> bool:
        keypad = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = keypad == Qt.KeyboardModifier.NoModifier
        leads = event.type() == QEvent.Type.KeyPress and event.key() in _INTO_LIST and plain
        if leads and self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.TabFocusReason)
        return leads

    def _on_table_focus(self, event: QFocusEvent) -> None:
        """Whoever comes by key has a customer whom the commands mean."""
        came = event.type() == QEvent.Type.FocusIn and event.reason() in _BY_KEY
        if came and not self._table.selected_rows() and self._model.rowCount():
            at = max(0, self._table.currentIndex().row())
            self._table.select_customer(self._model.customer_at(at).id)

    # Mouse

    def _on_mouse(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        on_name = self._name_area(self._table.indexAt(point)).contains(point)
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            hand = Qt.CursorShape.PointingHandCursor
            self._table.viewport().setCursor(hand if on_name else Qt.CursorShape.ArrowCursor)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.type() == QEvent.Type.MouseButtonPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            self._pressed = point if on_name and plain else QPoint()
        elif event.type() == QEvent.Type.MouseButtonRelease and not self._pressed.isNull():
            same = self._table.indexAt(point) == self._table.indexAt(self._pressed)
            self._pressed = QPoint()
            if on_name and same:
                row = self._table.indexAt(point).row()
                self.name_clicked.emit(self._model.customer_at(row).id)

    def _name_area(self, index: QModelIndex) -> QRect:
        """Where the letters of a name stand; empty elsewhere."""
        delegate = self._table.itemDelegate()
        if index.column() != ColumnId.CUSTOMER or not isinstance(delegate, CustomerDelegate):
            return QRect()
        row, cells = self._model.customer_at(index.row()), delegate.cells
        cell = delegate.content(self._table.visualRect(index), index.column())
        line = cells.look.name
        width = line.width(line.elided(str(index.data()), cells.name_room(row, cell.room)))
        baseline = NAME_BASELINE if row.place else line.baseline
        return QRect(cell.x, cell.y + baseline - _ABOVE, width, _ABOVE + _BELOW)
