"""Lays the empty state over the table's viewport; the header stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from desktop_app.domain.filters import QuickFilter
from desktop_app.gui.customers import empty
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.quick_filters import filter_text
from desktop_app.gui.customers.table import CustomerTable
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.empty_state import EmptyState


class EmptyPage(QObject):
    """Shown while the table has no row.

    Signals
    -------
    search_all, clear_search, refresh: a button was clicked.
    """

    search_all = Signal()
    clear_search = Signal()
    refresh = Signal()

    def __init__(self, table: CustomerTable, model: CustomerTableModel, theme: Theme) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._state = EmptyState(table.viewport())
        self._state.setObjectName("emptyState")
        self._state.set_theme(theme)
        self._state.action_triggered.connect(self._on_action)
        self._state.hide()
        table.viewport().installEventFilter(self)

    def hide(self) -> None:
        """There are rows to see."""
        self._state.hide()

    def show_for(
        self, *, query: str, chosen: QuickFilter, hits_in_all: int, total: int, syncing: bool
    ) -> None:
        """Say why there is nothing to see."""
        self._state.show_state(
            *empty.emptiness(
                query=query,
                filter_name=filter_text(chosen) if chosen else "",
                hits_in_all=hits_in_all,
                total=total,
                syncing=syncing,
            )
        )
        self._state.setGeometry(self._table.viewport().rect())
        self._state.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the viewport."""
        if event.type() == QEvent.Type.Resize and watched is self._table.viewport():
            self._state.setGeometry(self._table.viewport().rect())
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_action(self, action: str) -> None:
        if action in (empty.SEARCH_ALL, empty.SHOW_ALL):
            self.search_all.emit()
        elif action == empty.CLEAR_SEARCH:
            self.clear_search.emit()
        elif action == empty.REFRESH:
            self.refresh.emit()
