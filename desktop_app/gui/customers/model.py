"""The customers as a table model: the signals that views need, over the rows of a Roster.

Painting takes whole rows by `customer_at`; `data` is for accessibility, tooltips and copying.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.columns import COLUMNS, Reader, header
from desktop_app.gui.customers.ranking import NameRanker
from desktop_app.gui.customers.roster import Arrangement, Roster, SortOrder
from desktop_app.gui.customers.sorting import ColumnId, Ranker, SortKey
from desktop_app.gui.customers.transition import Plan, plan, runs
from desktop_app.gui.when import When
from desktop_app.gui.widgets.plain_text import plain_tooltip
from desktop_app.gui.words import Words

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_MOST_SIGNALS = 50


class CustomerTableModel(QAbstractTableModel):
    """Shows the customers of a roster that match query and filter, in its order.

    Signals:
        changing: before rows come, go or move; `shown_changed` follows.
        shown_changed: after the set or order of rows that are shown may have changed.
    """

    changing = Signal()
    shown_changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        ranker: Ranker | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.words = Words()
        self.reader = Reader(self.words, When(QLocale()), date.today().toordinal())
        self.roster = Roster(ranker or NameRanker(QLocale()), self.words)
        self._clock = clock
        # What views have been told; it lags behind the roster while signals are under way.
        self._shown = self.roster.arrangement

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many customers are shown."""
        return 0 if parent.isValid() else len(self._shown.hits)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def customer_at(self, row: int) -> CustomerRow:
        """The customer shown in a row."""
        return self.roster.row_by_handle(self._shown.handle(row))

    def now(self) -> float:
        """The time that ages are counted to, in seconds since the epoch."""
        return self._clock()

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Texts of a cell; None for roles that the delegate answers by painting."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        column = ColumnId(index.column())
        row = self.customer_at(index.row())
        if role == _Role.DisplayRole:
            return self.reader.text(row, column, self.now())
        if role == _Role.ToolTipRole:
            return plain_tooltip(self.reader.tooltip(row, column, self.now()))
        if role == _Role.AccessibleTextRole:
            return self.reader.accessible(row, column, self.now())
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Column names; for a screen reader with the direction of sorting."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == _Role.DisplayRole:
            return header(ColumnId(section))
        if role == _Role.AccessibleTextRole:
            return self._spoken_header(ColumnId(section))
        return None

    def _spoken_header(self, column: ColumnId) -> str:
        name = header(column)
        first = self.roster.sort_order[0]
        if first.column is not column:
            return name
        if first.descending:
            return self.tr("{name}, sorted descending").format(name=name)
        return self.tr("{name}, sorted ascending").format(name=name)

    def replace(self, rows: Iterable[CustomerRow], ranks: Sequence[int] | None = None) -> None:
        """Take all rows anew; `ranks` of their names may come from a worker (ranking.py)."""
        self._reset(lambda: self.roster.replace(rows, ranks))

    def apply(self, upserted: Iterable[CustomerRow], removed: Iterable[CustomerId] = ()) -> None:
        """Take changed and new rows and drop others.

        Changed rows stay in their place, and shown, until `resort`.
        """
        applied = self.roster.apply(upserted, removed)
        if applied.restructured:
            self._change_to(self.roster.arrangement)
        self._tell_changed(applied.changed)

    def resort(self) -> None:
        """Put rows that changed since into their places, or out of the filter."""
        self.roster.arrange()
        if not self.roster.arrangement.same_as(self._shown):
            self._change_to(self.roster.arrangement)

    def set_query(self, text: str) -> None:
        """Show the customers whose name holds every word of the text."""
        self._reset(lambda: self.roster.set_query(text))

    def set_filter(self, wanted: QuickFilter) -> None:
        """Show the customers of one quick filter."""
        self.reader.filter = wanted
        self._reset(lambda: self.roster.set_filter(wanted))

    def set_protection_only(self, on: bool) -> None:
        """Show only what protects ("Nur meinen Schutz anzeigen")."""
        self.reader.protection_only = on
        self._tell_column(ColumnId.LICENCES)

    def set_today(self, today: int) -> None:
        """Count days from another day, an ordinal; the rows are judged anew by the caller."""
        self.reader.today = today
        self._tell_column(ColumnId.NEXT_EXPIRY)

    def tell_ages(self) -> None:
        """Time has passed: the ages are others now."""
        self._tell_column(ColumnId.AS_OF)

    def retranslate(
        self, locale: QLocale, ranker: Ranker, ranks: Sequence[int] | None = None
    ) -> None:
        """Speak another language; `ranks` belong to `roster.names()`."""
        self.words.retranslate()
        self.reader.when.retranslate(locale)
        self._reset(lambda: self.roster.rerank(ranker, ranks))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, columns sorted by before decide between equals; -1 is ignored."""
        if 0 <= column < len(COLUMNS):
            descending = order == Qt.SortOrder.DescendingOrder
            self._rearrange(lambda: self.roster.sort_by(ColumnId(column), descending))

    @property
    def sort_order(self) -> SortOrder:
        """The columns sorted by, the most important first; to be remembered."""
        return self.roster.sort_order

    def set_sort_order(self, order: Iterable[SortKey]) -> None:
        """Sort as it was remembered."""
        keys = list(order)

        def change() -> None:
            self.roster.sort_order = keys

        self._rearrange(change)

    def _reset(self, change: Callable[[], None]) -> None:
        self.changing.emit()
        self.beginResetModel()
        change()
        self._shown = self.roster.arrangement
        self.endResetModel()
        self.shown_changed.emit()

    def _rearrange(self, change: Callable[[], None]) -> None:
        """A change of order only; who is shown stays the same, unless rows had changed before."""
        before = len(self._shown.hits)
        change()
        if len(self.roster.arrangement.hits) == before:
            self.changing.emit()
            self._layout(self.roster.arrangement)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
            self.shown_changed.emit()
        else:
            self._change_to(self.roster.arrangement)

    def _layout(self, arrangement: Arrangement) -> None:
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        handles = list({index.row(): self._shown.handle(index.row()) for index in indexes}.items())
        self._shown = arrangement
        positions = arrangement.positions([handle for _, handle in handles])
        place = {row: at for (row, _), at in zip(handles, positions, strict=True)}
        moved = [self._moved(index, place[index.row()]) for index in indexes]
        self.changePersistentIndexList(indexes, moved)
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, row: int) -> QModelIndex:
        return self.index(row, index.column()) if row >= 0 else QModelIndex()

    def _change_to(self, arrangement: Arrangement) -> None:
        """Tell views in small steps how the rows shown become those of `arrangement`."""
        old, new = self._shown.handles(), arrangement.handles()
        steps = plan(old, new)
        if steps is None:
            self._reset(lambda: None)
            return
        self.changing.emit()
        self._follow(steps, old, new)
        self._shown = arrangement
        self.shown_changed.emit()

    def _follow(self, steps: Plan, old: list[int], new: list[int]) -> None:
        self._shown = Arrangement(old, range(len(old)))
        for first, last in steps.remove:
            self.beginRemoveRows(QModelIndex(), first, last)
            old = old[:first] + old[last + 1 :]
            self._shown = Arrangement(old, range(len(old)))
            self.endRemoveRows()
        if steps.moved:
            old = list(steps.kept)
            self._layout(Arrangement(old, range(len(old))))
        for first, last in steps.insert:
            self.beginInsertRows(QModelIndex(), first, last)
            old = old[:first] + new[first : last + 1] + old[first:]
            self._shown = Arrangement(old, range(len(old)))
            self.endInsertRows()

    def _tell_changed(self, handles: Collection[int]) -> None:
        places = sorted(at for at in self._shown.positions(list(handles)) if at >= 0)
        found = runs(places)
        if len(found) > _MOST_SIGNALS:
            found = [(found[0][0], found[-1][1])]
        for first, last in found:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _tell_column(self, column: ColumnId) -> None:
        if self.rowCount():
            last = self.rowCount() - 1
            self.dataChanged.emit(self.index(0, column), self.index(last, column))
