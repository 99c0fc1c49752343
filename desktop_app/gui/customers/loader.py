"""Reads all customers from the store for the table.

Everything is read, judged and ranked in a worker thread; the GUI thread gets finished rows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject

from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.ranking import NameRanker
from desktop_app.gui.tasks import TaskRunner
from desktop_app.services.ports import CustomerStore
from desktop_app.services.rows import all_rows
from desktop_app.services.sync import STATE_COMPLETE_AT


class LoadedRows(NamedTuple):
    """All rows, the ranks of their names, and when everything was last read."""

    rows: list[CustomerRow]
    ranks: list[int]
    complete_at: int


class RowLoader(QObject):
    """Loads all rows whenever asked: at the start, and anew when a day begins."""

    def __init__(
        self,
        store: CustomerStore,
        tasks: TaskRunner,
        warning_days: int,
        then: Callable[[LoadedRows], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._warning_days = warning_days
        self._then = then
        self.day = date.today()

    def load(self) -> None:
        """Read everybody, then call `then` on the GUI thread."""
        self.day = date.today()
        rank = NameRanker(QLocale())
        self._tasks.reading(lambda: self._read(rank), owner=self, then=self._then)

    def _read(self, rank: NameRanker) -> LoadedRows:
        rows = all_rows(self._store, self._warning_days)
        complete_at = int(self._store.get_state(STATE_COMPLETE_AT) or 0)
        return LoadedRows(rows, rank([row.name for row in rows]), complete_at)
