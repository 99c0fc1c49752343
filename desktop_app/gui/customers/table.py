"""The table of customers as a widget: looks, keys, mouse, selection and place.

    table = CustomerTable()
    model = CustomerTableModel(table)
    table.set_look(theme)
    table.setModel(model)
    model.replace(rows, NameRanker(QLocale())([row.name for row in rows]))
    table.activated_customer.connect(open_contact)
    table.keep_place(lambda: model.apply(changed_rows, removed_ids))
    table.keep_place(model.resort)

Not for what stands around the table (page.py) nor for what is done with customers (commands.py).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.badge_popup import BadgePopup
from desktop_app.gui.customers.delegate import CustomerDelegate
from desktop_app.gui.customers.header import CustomerHeader
from desktop_app.gui.customers.hints import CellHints, DetailProvider
from desktop_app.gui.customers.idle_work import IdleWork
from desktop_app.gui.customers.look import PADDING, ROW_HEIGHT, Look
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.place import keep_place, rows_on_screen
from desktop_app.gui.customers.row_view import set_up_rows
from desktop_app.gui.customers.selection import SelectionKeeper
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.customers.type_ahead import TypeAhead
from desktop_app.gui.theme import Theme

_SETTLE_MS = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CustomerTable(QTableView):
    """Shows a CustomerTableModel.

    Give it a theme with `set_look` and a model with `setModel`. `detail_provider` tells licences
    in detail for tooltips of the licences column.

    Signals:
        activated_customer: the id of a customer chosen by Enter or double click.
        copy_requested: the keys for copying were pressed.
        menu_requested: the point of the screen where a context menu is wanted.
        view_changed: other customers may be on screen, a moment after scrolling ended.
    """

    activated_customer = Signal(str)
    copy_requested = Signal()
    menu_requested = Signal(QPoint)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customerTable")
        self.detail_provider: DetailProvider | None = None
        self._theme: Theme | None = None
        self._model: CustomerTableModel | None = None
        self._delegate: CustomerDelegate | None = None
        self._keeper: SelectionKeeper | None = None
        self._hints: CellHints | None = None
        self._type_ahead = TypeAhead()
        self._keeping = False
        self._header = CustomerHeader(self)
        self._set_up()
        self._settled = self._timer(_SETTLE_MS, self.view_changed.emit)
        self._idle = IdleWork(lambda: None if self._model is None else self._model.roster, self)
        self.verticalScrollBar().valueChanged.connect(self._settled.start)
        self.doubleClicked.connect(self._on_double_click)

    def _set_up(self) -> None:
        set_up_rows(self, ROW_HEIGHT)
        self.setHorizontalHeader(self._header)
        self._header.sectionClicked.connect(self._on_header_clicked)
        self._header.sectionHandleDoubleClicked.connect(self._on_handle_double_clicked)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    # Building

    def set_look(self, theme: Theme) -> None:
        """Take fonts and colours from `theme`, and follow its changes."""
        self._theme = theme
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a CustomerTableModel."""
        super().setModel(model)
        if not isinstance(model, CustomerTableModel):
            return
        self._model = model
        self._keeper = SelectionKeeper(model, self.selectionModel())
        self._hints = CellHints(self.viewport(), model)
        model.shown_changed.connect(self._on_shown)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().selectionChanged.connect(self._show_focus)
        self.selectionModel().currentChanged.connect(self._show_focus)
        self._header.setSectionResizeMode(int(ColumnId.LICENCES), QHeaderView.ResizeMode.Fixed)
        self._on_theme()
        self._header.fit(self.viewport().width())

    @Slot()
    def _on_theme(self) -> None:
        if self._theme is None or self._model is None:
            return
        look = Look(self._theme)
        if self._delegate is None:
            self._delegate = CustomerDelegate(self, self._header, self._model, self._theme)
            self.setItemDelegate(self._delegate)
        self._delegate.use(look)
        self._header.look = look
        self._header.viewport().update()
        self.viewport().update()

    # What others ask

    def selected_rows(self) -> list[CustomerRow]:
        """The selected customers that are shown, top to bottom."""
        if self._model is None or self._keeper is None:
            return []
        return [self._model.customer_at(at) for at in self._keeper.positions()]

    def select_customer(self, customer: CustomerId) -> bool:
        """Select a customer and scroll to it; False if it is not shown."""
        position = self._model.roster.position_of(customer) if self._model else None
        if position is None:
            return False
        # `selectRow` would ask the keyboard and take a held Ctrl for a wish to add or remove.
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(position, max(0, self.currentIndex().column()))
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def visible_ids(self) -> list[CustomerId]:
        """The customers on screen, top to bottom."""
        if self._model is None:
            return []
        seen = rows_on_screen(self, self._model.rowCount())
        return [self._model.customer_at(at).id for at in seen]

    def keep_place(self, change: Callable[[], None]) -> None:
        """Do a change of the model so that the person goes on reading where they were."""
        if self._model is None:
            change()
            return
        self._keeping = True
        try:
            keep_place(self, self._model, self._anchor(), change)
        finally:
            self._keeping = False

    def reset_columns(self) -> None:
        """Order and widths of the columns as they were at first."""
        self._header.reset_columns()

    def customer_header(self) -> CustomerHeader:
        """The header, whose state is to be remembered."""
        return self._header

    def _anchor(self) -> CustomerId | None:
        return self._keeper.current if self._keeper and self._keeper.positions() else None

    # Following the model

    @Slot()
    def _on_shown(self) -> None:
        self._set_hover(-1)
        self._settled.start()
        self._idle.begin_anew()

    @Slot()
    def _on_reset(self) -> None:
        if self._keeping or self._model is None:
            return
        anchor = self._anchor()
        if anchor is not None and self._model.roster.position_of(anchor) is not None:
            self.scrollTo(self.currentIndex())
        else:
            self.verticalScrollBar().setValue(0)

    @Slot(int)
    def _on_header_clicked(self, column: int) -> None:
        model = self._model
        if model is None:
            return
        first = model.sort_order[0]
        down = first.column == column and not first.descending
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.keep_place(lambda: model.sort(column, order))
        self._header.viewport().update()

    @Slot(int)
    def _on_handle_double_clicked(self, column: int) -> None:
        self._header.want(column, max(self.sizeHintForColumn(column), self._header.needed(column)))

    def sizeHintForColumn(self, column: int) -> int:
        """The width that the rows on screen need in a column."""
        if self._model is None or self._delegate is None:
            return super().sizeHintForColumn(column)
        cells = self._delegate.cells
        rows = (self._model.customer_at(at) for at in rows_on_screen(self, self._model.rowCount()))
        widest = max((cells.needed(row, ColumnId(column)) for row in rows), default=0)
        return self._header.padding(column) + widest + PADDING

    # Focus, keys

    @Slot()
    def _show_focus(self) -> None:
        if self._delegate is None or self._keeper is None:
            return
        at = self.currentIndex().row()
        plain = self.selectionModel().isRowSelected(at) and self._keeper.count() == 1
        self._delegate.active = self.hasFocus()
        self._delegate.focus_row = at if self.hasFocus() and not plain else -1
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection takes the accent's colour."""
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection turns grey."""
        super().focusOutEvent(event)
        self._show_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the keys for copying ask for it, Alt+Down lists all badges."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in _ENTER and self.currentIndex().isValid():
            self._activate(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.show_badges(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Space and self._type_ahead.typing():
            self.keyboardSearch(" ")
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next customer whose name starts with the letters typed."""
        if self._model is None:
            return
        found = self._type_ahead.find(self._model.roster, search, self.currentIndex().row())
        if found is not None:
            self.selectRow(found)

    def _on_double_click(self) -> None:
        self._activate(self.currentIndex().row())

    def _activate(self, position: int) -> None:
        if self._model is not None and 0 <= position < self._model.rowCount():
            self.activated_customer.emit(self._model.customer_at(position).id)

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row the pointer is over."""
        super().mouseMoveEvent(event)
        self._set_hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no row."""
        super().leaveEvent(event)
        self._set_hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on "+n" lists all badges."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and self._more_area(index).contains(point):
            self.show_badges(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the pointer, or at the current row if a key asked for it."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            point = self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(PADDING, 0))
        self.menu_requested.emit(point)

    def show_badges(self, position: int) -> None:
        """List all badges of the customer in a row."""
        if self._model is None or self._delegate is None:
            return
        if not 0 <= position < self._model.rowCount():
            return
        row = self._model.customer_at(position)
        popup = BadgePopup(self, row, self._model.reader, self._delegate.badges)
        rect = self.visualRect(self._model.index(position, ColumnId.LICENCES))
        popup.show_at(self.viewport().mapToGlobal(rect.bottomLeft()))

    def _more_area(self, index: QModelIndex) -> QRect:
        """Where "+n" stands in a cell; empty if it does not."""
        if self._delegate is None or self._model is None or index.column() != ColumnId.LICENCES:
            return QRect()
        row = self._model.customer_at(index.row())
        return self._delegate.more_area(self.visualRect(index), row)

    def _set_hover(self, position: int) -> None:
        if self._delegate is None or position == self._delegate.hover_row:
            return
        for row in (self._delegate.hover_row, position):
            if row >= 0:
                top = self.rowViewportPosition(row)
                self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)
        self._delegate.hover_row = position

    # Events

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips are shown here, because only the table knows what is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_hint(event)
            return True
        return super().viewportEvent(event)

    def _show_hint(self, event: QHelpEvent) -> None:
        if self._hints is None or self._model is None or self._delegate is None:
            return
        index = self.indexAt(event.pos())
        if not index.isValid():
            self._hints.hide()
            return
        rect = self.visualRect(index)
        room = self._delegate.content(rect, index.column()).room
        cut = self._delegate.cells.name_is_cut(self._model.customer_at(index.row()), room)
        self._hints.show(index, rect, event.globalPos(), cut, self.detail_provider)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint with ages as of now."""
        if self._delegate is not None:
            self._delegate.begin()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._header.fit(self.viewport().width())
        self._settled.start()

    def changeEvent(self, event: QEvent) -> None:
        """Another font of the application needs other measures."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._on_theme()

    def minimumSizeHint(self) -> QSize:
        """Room for the header and three rows."""
        return QSize(320, self._header.sizeHint().height() + 3 * ROW_HEIGHT)
