"""Rows of the customers table out of the store, judged by today's date."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.row import CustomerRow, row_of

from .ports import CustomerStore

FIRST_ROWS = 60
"""More than any screen shows at once."""


def first_rows(store: CustomerStore, warning_days: int) -> list[CustomerRow]:
    """A screenful in the order of the next expiry; quick however many customers there are."""
    today = date.today().toordinal()
    return [row_of(summary, today, warning_days) for summary in store.first_summaries(FIRST_ROWS)]


def all_rows(store: CustomerStore, warning_days: int) -> list[CustomerRow]:
    """Everybody, in no particular order."""
    today = date.today().toordinal()
    return [
        row_of(summary, today, warning_days) for batch in store.summaries() for summary in batch
    ]
