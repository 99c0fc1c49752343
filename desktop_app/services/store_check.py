"""Checks a store for damage while the window is up, and copies what no sync brings back.

What is damaged in the file itself or in the partner's own rows ends in `StorageError`; damaged
customers are dropped, for the next sync to read them anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import StorageError

from .cancel import Cancel
from .ports import RunWrite

_log = logging.getLogger(__name__)


class StoreUpkeep(Protocol):
    """What is done to a store beside using it. Every method may raise `StorageError`."""

    def verify(self, stopped: Callable[[], bool]) -> list[CustomerId]:
        """Check the whole store; the customers whose rows are damaged.

        Raises `StorageError` with `DAMAGED` when more is, `Cancelled` when `stopped` says so.
        """

    def require_sound(self) -> None:
        """Raise `StorageError` with `DAMAGED` when anything is not what was written."""

    def drop_customers(self, ids: Sequence[CustomerId]) -> None:
        """Forget what is known of these customers, for the next sync to read them anew."""

    def back_up_own(self) -> None:
        """Keep a copy of the partner's own rows, once a day."""


def check_store(store: StoreUpkeep, write: RunWrite, cancel: Cancel) -> list[CustomerId]:
    """Check everything; the customers that had to be dropped. Takes its time and blocks."""
    damaged = store.verify(cancel.is_set)
    if damaged:
        _log.warning("%d customers in the store were damaged and are read anew", len(damaged))
        write(lambda: store.drop_customers(damaged))
    try:
        store.back_up_own()
    except StorageError as error:
        # Says nothing against the store itself.
        _log.warning("The partner's own entries were not copied: %s", error)
    return damaged
