"""Rows of the customers table out of the store, judged by today's date."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.badge import Badges
from desktop_app.domain.row import CustomerRow, row_of

from .ports import CustomerStore

FIRST_ROWS = 60
"""More than any screen shows at once."""


def first_rows(store: CustomerStore, warning_days: int) -> list[CustomerRow]:
    """A screenful in the order of the next expiry; quick however many customers there are."""
    today = date.today().toordinal()
    return [row_of(summary, today, warning_days) for summary in store.first_summaries(FIRST_ROWS)]


def all_rows(store: CustomerStore, warning_days: int) -> list[CustomerRow]:
    """Everybody, in no particular order; what is equal in many rows is there once."""
    today = date.today().toordinal()
    shared = _Shared()
    return [
        shared.row(row_of(summary, today, warning_days))
        for batch in store.summaries()
        for summary in batch
    ]


class _Shared:
    """Badges and places repeat: of each a few hundred stand for a hundred thousand customers."""

    def __init__(self) -> None:
        self._badges: dict[Badges, Badges] = {}
        self._places: dict[str, str] = {}

    def row(self, row: CustomerRow) -> CustomerRow:
        """The row, with the first of all equal values in it."""
        badges = self._badges.setdefault(row.badges, row.badges)
        place = self._places.setdefault(row.place, row.place)
        # Not by `_replace`: it takes five times as long.
        return CustomerRow._make((*row[:_PLACE], place, badges, *row[_BADGES + 1 :]))


_PLACE = CustomerRow._fields.index("place")
_BADGES = CustomerRow._fields.index("badges")
