"""Reads all customers from the store for the table.

Everything is read, judged and ranked in a worker thread; the GUI thread gets finished rows.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject

from desktop_app.domain.errors import AppError
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
    """Loads all rows whenever asked: at the start, when a day begins, after many changes."""

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
        self.running = False
        self._again = False

    def use_warning_days(self, days: int) -> bool:
        """Judge by so many days from the next load on; whether that is a change."""
        changed = days != self._warning_days
        self._warning_days = days
        return changed

    def load(self) -> None:
        """Read everybody, then call `then` on the GUI thread.

        While that runs, asking again makes it read once more afterwards.
        """
        if self.running:
            self._again = True
            return
        self.running = True
        self.day = date.today()
        rank = NameRanker(QLocale())
        self._tasks.reading(
            lambda: self._read(rank), owner=self, then=self._on_read, error=self._on_failed
        )

    def _read(self, rank: NameRanker) -> LoadedRows:
        # Searching a growing list of rows for garbage, over and over, takes a third of the time;
        # frozen, they are not searched later either, which would be felt while typing.
        gc.disable()
        try:
            rows = all_rows(self._store, self._warning_days)
            complete_at = int(self._store.get_state(STATE_COMPLETE_AT) or 0)
            return LoadedRows(rows, rank([row.name for row in rows]), complete_at)
        finally:
            gc.freeze()
            gc.enable()

    def _on_read(self, loaded: LoadedRows) -> None:
        self.running = False
        self._then(loaded)
        if self._again:
            self._again = False
            self.load()

    def _on_failed(self, error: AppError) -> None:
        self.running, self._again = False, False
        self._tasks.failed.emit(error)
