"""An account that a window can show at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.domain.row import CustomerRow

from .account import Account


class Rescue(NamedTuple):
    """What became of the partner's own rows when a damaged store was replaced.

    The damaged file lies at `kept`. `saved` rows are in the new store, `lost` ones are not;
    where not `whole`, nobody knows how many more there were. `copied_at` is the time of the copy
    that replaced what the file could not give, in seconds since the epoch, 0 when none did.
    """

    kept: str
    saved: int
    lost: int
    whole: bool
    copied_at: int


class OpenedAccount(NamedTuple):
    """An account whose store is open, and a first screenful of its rows.

    `rebuild` replaces the account's store once that is closed and known to be damaged.
    `rescue` says that this was done.
    """

    account: Account
    rows: list[CustomerRow]
    rebuild: Callable[[], OpenedAccount]
    rescue: Rescue | None = None
