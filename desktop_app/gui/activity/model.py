"""The lines of the log for the table: kept newest first, searched and filtered by itself.

Lines that come later are inserted on top, so that selection and scrolling survive.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.customer import NO_CUSTOMER, CustomerId
from desktop_app.domain.search import SEPARATOR, fold, words
from desktop_app.domain.text import visible
from desktop_app.gui.activity.details import detail_text
from desktop_app.gui.widgets.plain_text import plain_tooltip

from .entries import ActivityFilter, Entry, belongs
from .words import (
    ActivityColumn,
    cell_text,
    change_text,
    exact_time,
    header,
    kind_text,
    outcome_text,
    second_line,
)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class ActivityModel(QAbstractTableModel):
    """Shows `Entry` values; `clock` gives seconds since the epoch."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self.second_line: Callable[[Activity, int], str] = second_line
        self._all: list[Entry] = []
        self._shown: list[Entry] = []
        self._query: tuple[str, ...] = ()
        self._filter = ActivityFilter.ALL
        self._customer = NO_CUSTOMER
        self._spoken = _spoken()

    # What is shown

    def show_entries(self, entries: list[Entry]) -> int:
        """Show the log as it is now, newest first; the number of rows that came on top.

        -1 where the log is another one and everything was shown anew.
        """
        new = self._newer(entries)
        self._all = entries
        if new < 0:
            self._find()
            return -1
        added = [entry for entry in entries[:new] if self._matches(entry)]
        if added:
            self.beginInsertRows(_ROOT, 0, len(added) - 1)
            self._shown[:0] = added
            self.endInsertRows()
        self._drop_what_fell_off()
        return len(added)

    def set_query(self, query: str) -> None:
        """Show only lines that hold every word typed."""
        wanted = words(query)
        if wanted != self._query:
            self._query = wanted
            self._find()

    def set_filter(self, wanted: ActivityFilter) -> None:
        """Show only lines of some kinds."""
        if wanted is not self._filter:
            self._filter = wanted
            self._find()

    def set_customer(self, customer_id: CustomerId) -> None:
        """Show only lines of one customer; of everybody for none."""
        if customer_id != self._customer:
            self._customer = customer_id
            self._find()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._spoken = _spoken()
        if self._query:
            self._find()
        elif self._shown:
            last = self.index(len(self._shown) - 1, len(ActivityColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ActivityColumn) - 1)

    def activity(self, row: int) -> Activity:
        """The activity in a row."""
        return self._shown[row].activity

    def shown(self) -> list[Activity]:
        """Every activity in the order shown."""
        return [entry.activity for entry in self._shown]

    def total(self) -> int:
        """How many lines there are, shown or not."""
        return len(self._all)

    def counts(self) -> dict[ActivityFilter, int]:
        """How many lines each filter would show with the words typed."""
        found = (entry.activity for entry in self._all if self._says(entry))
        sorts = Counter((activity.kind, activity.outcome) for activity in found)
        return {
            one: sum(count for sort, count in sorts.items() if belongs(*sort, one))
            for one in ActivityFilter
        }

    # Finding

    def _newer(self, entries: list[Entry]) -> int:
        """How many entries stand before those already known; -1 for another log."""
        if not self._all:
            return -1
        try:
            place = entries.index(self._all[0])
        except ValueError:
            return -1
        rest = entries[place:]
        return place if rest == self._all[: len(rest)] else -1

    def _drop_what_fell_off(self) -> None:
        """Reading is limited: as newer lines come, the oldest leave."""
        keep = sum(map(self._matches, self._all))
        if keep < len(self._shown):
            self.beginRemoveRows(_ROOT, keep, len(self._shown) - 1)
            del self._shown[keep:]
            self.endRemoveRows()

    def _find(self) -> None:
        self.beginResetModel()
        self._shown = [entry for entry in self._all if self._matches(entry)]
        self.endResetModel()

    def _matches(self, entry: Entry) -> bool:
        kind, outcome = entry.activity.kind, entry.activity.outcome
        return belongs(kind, outcome, self._filter) and self._says(entry)

    def _says(self, entry: Entry) -> bool:
        if self._customer not in (NO_CUSTOMER, entry.activity.customer_id):
            return False
        if not self._query:
            return True
        spoken = self._spoken[entry.activity.kind, entry.activity.outcome]
        return all(word in entry.folded or word in spoken for word in self._query)

    # Qt's side

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(ActivityColumn)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Texts for tooltips, screen readers and whoever asks; painting takes whole rows."""
        if not index.isValid():
            return None
        activity = self.activity(index.row())
        if role == _Role.DisplayRole:
            return cell_text(activity, index.column(), self.clock())
        if role == _Role.AccessibleTextRole:
            cell = cell_text(activity, index.column(), self.clock())
            below = self.second_line(activity, index.column())
            return ", ".join(part for part in (cell, below) if part)
        if role == _Role.ToolTipRole:
            return plain_tooltip(_everything(activity))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return header(section)
        return None


def _spoken() -> dict[tuple[ActivityKind, ActivityOutcome], str]:
    """What a search finds beside the line's own text: its kind and outcome in words."""
    return {
        (kind, outcome): f"{fold(kind_text(kind))}{SEPARATOR}{fold(outcome_text(outcome))}"
        for kind, outcome in product(ActivityKind, ActivityOutcome)
    }


def _everything(activity: Activity) -> str:
    first = f"{exact_time(activity.at)} · {kind_text(activity.kind)}"
    lines = [
        f"{first} · {outcome_text(activity.outcome)}",
        visible(activity.customer_name),
        change_text(activity),
        detail_text(activity.detail),
        visible(activity.correlation_id),
    ]
    return "\n".join(line for line in lines if line)
