"""The licences of one customer as a table that sorts itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.licence import Licence
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.licence_rows import (
    BY_URGENCY,
    RIGHT_ALIGNED,
    LicenceColumn,
    LicenceRow,
    accessible_text,
    licence_header,
    licence_row,
    sorted_rows,
    tooltip_text,
)
from desktop_app.gui.widgets.plain_text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LicenceModel(QAbstractTableModel):
    """Rows in the order shown; `sort_column` is BY_URGENCY until a person chooses another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look: ContactLook | None = None
        self._rows: list[LicenceRow] = []
        self.sort_column: int = BY_URGENCY
        self.descending = False

    def show_licences(self, licences: Sequence[Licence], look: ContactLook) -> bool:
        """Show other licences; False where what is shown stays the same."""
        self.look = look
        rows = [licence_row(licence, look) for licence in licences]
        rows = sorted_rows(rows, self.sort_column, descending=self.descending)
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def row(self, position: int) -> LicenceRow:
        """The row at a position."""
        return self._rows[position]

    def rows(self) -> list[LicenceRow]:
        """All rows in the order shown."""
        return list(self._rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many licences there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(LicenceColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts for copying, tooltips and screen readers; painting takes whole rows."""
        if not index.isValid() or self.look is None:
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_text(row, index.column(), self.look)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(tooltip_text(row, self.look))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in RIGHT_ALIGNED:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The columns' names; screen readers also hear the sorting."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        name = licence_header(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole and section == self.sort_column:
            if self.descending:
                return self.tr("{name}, sorted descending").format(name=name)
            return self.tr("{name}, sorted ascending").format(name=name)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or by urgency with BY_URGENCY; selected rows stay selected."""
        self.sort_column = column
        self.descending = order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._rows = sorted_rows(before, column, descending=self.descending)
        places = {id(row): place for place, row in enumerate(self._rows)}
        old = self.persistentIndexList()
        new = [self.index(places[id(before[one.row()])], one.column()) for one in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(LicenceColumn) - 1)
