"""An account that a window can show at once."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.domain.row import CustomerRow

from .account import Account


class OpenedAccount(NamedTuple):
    """An account whose store is open, and a first screenful of its rows."""

    account: Account
    rows: list[CustomerRow]
