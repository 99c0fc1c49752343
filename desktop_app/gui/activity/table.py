"""The table of activities as a widget: looks, keys and mouse; what it shows is the model's."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.domain.activity import Activity
from desktop_app.gui.customers.look import PADDING, ROW_HEIGHT, Look
from desktop_app.gui.customers.row_view import set_up_rows
from desktop_app.gui.theme import Theme

from .delegate import ActivityDelegate
from .header import HEIGHT, ActivityHeader
from .model import ActivityModel
from .words import ActivityColumn

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActivityTable(QTableView):
    """Shows an ActivityModel once it has a theme (`set_look`).

    Signals:
        opened: an activity was chosen by Enter or double click.
        copy_wanted: the keys for copying were pressed.
        menu_wanted: the point of the screen where a context menu is wanted.
    """

    opened = Signal(object)
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._model: ActivityModel | None = None
        self._delegate: ActivityDelegate | None = None
        self._in_dialog = False
        self._header = ActivityHeader(self)
        set_up_rows(self, ROW_HEIGHT)
        self.setHorizontalHeader(self._header)
        self.doubleClicked.connect(self._on_double_click)

    def set_look(self, theme: Theme) -> None:
        """Take fonts and colours from `theme`, and follow its changes."""
        self._theme = theme
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def stand_in_dialog(self) -> None:
        """Be part of one customer's dialog: no column that says the same in every row, flush with
        the dialog's text, as high as the rows."""
        self._in_dialog = True
        self._header.stand_in_dialog()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit_height(self) -> None:
        """As high as header and rows, for a table that stands in a dialog."""
        if self._in_dialog and self._model is not None:
            self.setFixedHeight(HEIGHT + ROW_HEIGHT * self._model.rowCount())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show an ActivityModel."""
        super().setModel(model)
        if isinstance(model, ActivityModel):
            self._model = model
            self._on_theme()
            for column in ActivityColumn:
                self.setColumnHidden(column, column not in self._header.columns)
            self._header.fit(self.viewport().width())

    def selected(self) -> list[Activity]:
        """The selected activities, top to bottom."""
        if self._model is None:
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.activity(row) for row in rows]

    def keep_place(self, rows_on_top: int) -> None:
        """After rows came on top, go on showing what was on screen, unless that was the top."""
        bar = self.verticalScrollBar()
        if bar.value() > 0:
            bar.setValue(bar.value() + rows_on_top * ROW_HEIGHT)

    @Slot()
    def _on_theme(self) -> None:
        if self._theme is None or self._model is None:
            return
        look = Look(self._theme)
        if self._delegate is None:
            self._delegate = ActivityDelegate(self, self._model, look)
            self.setItemDelegate(self._delegate)
        self._delegate.look = look
        self._delegate.edge = self._header.edge
        self._header.look = look
        self._header.viewport().update()
        self.viewport().update()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Claim the keys for copying before the window's command for customers gets them."""
        claims = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if claims and event.matches(QKeySequence.StandardKey.Copy):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the keys for copying ask for it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """The first column holds times: letters lead nowhere."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest line when the keyboard arrives."""
        super().focusInEvent(event)
        by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        if by_key and not self.currentIndex().isValid() and self.model() is not None:
            self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection turns grey."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Mouse

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if self._model is not None and index.isValid():
            self.opened.emit(self._model.activity(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row the pointer is over."""
        super().mouseMoveEvent(event)
        self._set_hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no row."""
        super().leaveEvent(event)
        self._set_hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the pointer, or at the current row if a key asked for it."""
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            point = self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(PADDING, 0))
        self.menu_wanted.emit(point)

    def _set_hover(self, row: int) -> None:
        if self._delegate is not None and row != self._delegate.hover_row:
            self._delegate.hover_row = row
            self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint with "today" as of now."""
        if self._delegate is not None and self._model is not None:
            self._delegate.now = self._model.clock()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._header.fit(self.viewport().width())

    def minimumSizeHint(self) -> QSize:
        """Room for the header and three rows."""
        return QSize(320, self._header.sizeHint().height() + 3 * ROW_HEIGHT)
