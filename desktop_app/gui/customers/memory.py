"""Remembers how a person left the page: columns, sorting, the toggle (issue: "remembered")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.gui.customers.columns import COLUMNS
from desktop_app.gui.customers.sorting import ColumnId, SortKey
from desktop_app.gui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_app.gui.customers.page import CustomersPage

_COLUMNS = "customers/columns"
_SORTING = "customers/sorting"
_PROTECTION = "customers/ownProtection"
_SORT_KEY = re.compile("[+-][0-9]{1,2}")

DEFAULT_SORTING = (SortKey(ColumnId.NEXT_EXPIRY), SortKey(ColumnId.CUSTOMER))
"""The most urgent customer first: what needs attention is on top."""


class PageMemory:
    """Saves and restores; a memory of another version is forgotten."""

    def __init__(self, state: WindowState, page: CustomersPage) -> None:
        self._state = state
        self._page = page

    def restore(self) -> None:
        """Bring back what was saved, or the beginning."""
        self._page.customerTable.customer_header().restore(self._state.text(_COLUMNS))
        self._sort(_parsed(self._state.text(_SORTING)) or DEFAULT_SORTING)
        self._page.ownProtectionToggle.setChecked(self._state.flag(_PROTECTION))

    def save(self) -> None:
        """Remember the page as it is."""
        self._state.put(_COLUMNS, self._page.customerTable.customer_header().columns_state())
        self._state.put(_SORTING, _written(self._page.model.sort_order))
        self._state.put(_PROTECTION, self._page.ownProtectionToggle.isChecked())

    def reset(self) -> None:
        """Columns and sorting as on the first day."""
        self._page.customerTable.reset_columns()
        self._sort(DEFAULT_SORTING)

    def _sort(self, order: tuple[SortKey, ...]) -> None:
        self._page.model.set_sort_order(order)
        first = order[0]
        direction = (
            Qt.SortOrder.DescendingOrder if first.descending else Qt.SortOrder.AscendingOrder
        )
        header = self._page.customerTable.horizontalHeader()
        # The indicator alone: sorting by it would forget the columns behind the first.
        blocked = header.blockSignals(True)
        header.setSortIndicator(first.column, direction)
        header.blockSignals(blocked)
        header.viewport().update()


def _written(order: tuple[SortKey, ...]) -> str:
    return ",".join(f"{'-' if key.descending else '+'}{int(key.column)}" for key in order)


def _parsed(text: str) -> tuple[SortKey, ...]:
    keys = []
    for part in text.split(","):
        if _SORT_KEY.fullmatch(part) is None or int(part[1:]) >= len(COLUMNS):
            return ()
        keys.append(SortKey(ColumnId(int(part[1:])), descending=part[0] == "-"))
    return tuple(keys)
