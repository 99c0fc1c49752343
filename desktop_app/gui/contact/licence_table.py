"""The table of a customer's licences: as high as it needs up to eight rows, sortable, copyable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from desktop_app.domain.licence import Licence
from desktop_app.gui.contact.clipboard import licences_to_mime
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.licence_delegate import ROW_HEIGHT, LicenceDelegate
from desktop_app.gui.contact.licence_header import HEADER_HEIGHT, LicenceHeader
from desktop_app.gui.contact.licence_model import LicenceModel
from desktop_app.gui.contact.licence_rows import (
    BY_URGENCY,
    LicenceColumn,
    LicenceRow,
    licence_header,
)
from desktop_app.gui.contact.usage_delegate import UsageDelegate

MOST_ROWS = 8
_WIDTHS = (148, 80, 80, 48, 80, 76)
"""Of the columns, as minimums; the first takes what is left."""
_NARROWEST_NAME = 96
_GAP = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LicenceTable(QTableView):
    """Shows the licences that it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LicenceModel(self)
        self._header = LicenceHeader(self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(self._model)
        self._header.sectionClicked.connect(self._on_header_clicked)
        self._fit_height()

    def set_look(self, look: ContactLook) -> None:
        """Paint with the look's theme from now on."""
        delegate = LicenceDelegate(self, look.theme)
        self.setItemDelegate(delegate)
        self.setItemDelegateForColumn(LicenceColumn.USAGE, UsageDelegate(self, look.theme))
        self._header.theme = look.theme
        look.theme.changed.connect(self._on_theme_changed)

    def show_licences(self, licences: Sequence[Licence], look: ContactLook) -> None:
        """Show other licences; selection and scrolling survive where the licences do."""
        chosen = {row.licence.id for row in self._chosen()}
        scrolled = self.verticalScrollBar().value()
        if not self._model.show_licences(licences, look):
            return
        self._fit_height()
        self._fit_columns()
        self._select(chosen)
        self.verticalScrollBar().setValue(scrolled)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._header.viewport().update()
        self._fit_columns()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, all if none is selected."""
        rows = self._chosen() or self._model.rows()
        QGuiApplication.clipboard().setMimeData(licences_to_mime(rows))

    def sizeHint(self) -> QSize:
        """Header and rows, up to eight."""
        return QSize(sum(_WIDTHS), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row when the keyboard arrives."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key for copying copies whole rows; Enter is no key of this table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer copying and sorting, which the keyboard reaches here."""
        self.make_menu().popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """The menu; it goes away by itself when it is closed."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy rows")).triggered.connect(self.copy)
        sorting = menu.addMenu(self.tr("Sort by"))
        for column in (BY_URGENCY, *LicenceColumn):
            name = self.tr("Urgency") if column == BY_URGENCY else licence_header(column)
            action = sorting.addAction(name.replace("&", "&&"))
            action.setData(int(column))
            action.setCheckable(True)
            action.setChecked(column == self._model.sort_column)
        sorting.triggered.connect(lambda action: self._sort(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot()
    def _on_theme_changed(self) -> None:
        self.viewport().update()
        self._header.viewport().update()

    @Slot(int)
    def _on_header_clicked(self, column: int) -> None:
        self._sort(column)

    def _sort(self, column: int) -> None:
        again = column == self._model.sort_column and column != BY_URGENCY
        down = again and not self._model.descending
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self._model.sort(column, order)

    def _chosen(self) -> list[LicenceRow]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.row(row) for row in rows]

    def _select(self, ids: set[str]) -> None:
        selection = QItemSelection()
        for position, row in enumerate(self._model.rows()):
            if row.licence.id in ids:
                index = self._model.index(position, 0)
                selection.select(index, index)
        rows = QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(
            selection, QItemSelectionModel.SelectionFlag.ClearAndSelect | rows
        )

    def _height(self) -> int:
        return HEADER_HEIGHT + ROW_HEIGHT * min(self._model.rowCount(), MOST_ROWS)

    def _fit_height(self) -> None:
        self.setFixedHeight(self._height())

    def _fit_columns(self) -> None:
        widths = [self._wanted(column) for column in range(1, len(LicenceColumn))]
        name = max(_NARROWEST_NAME, self.viewport().width() - sum(widths))
        for column, width in enumerate((name, *widths)):
            self._header.resizeSection(column, width)

    def _wanted(self, column: int) -> int:
        content = self.sizeHintForColumn(column) + _GAP
        return max(_WIDTHS[column], content, self._header.needed(column))
