"""Opens an account on its store for a window, and replaces a store that turns out to be damaged.

What makes the account of a store is the caller's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.services.account import Account
from desktop_app.services.opened_account import OpenedAccount
from desktop_app.services.rows import first_rows

from .store import Store, open_store

AccountOf = Callable[[Store], Account]


def open_account(
    path: Path, account_of: AccountOf, warning_days: int, *, repairs: bool
) -> OpenedAccount:
    """The account on the store of this path, with its first rows. Raises `StorageError`.

    With `repairs`, a damaged store is put aside and replaced.
    """
    try:
        return _shown(open_store(path), path, account_of, warning_days)
    except StorageError as error:
        if not repairs or error.problem is not StorageProblem.DAMAGED:
            raise
    return _rebuilt(path, account_of, warning_days)


def _rebuilt(path: Path, account_of: AccountOf, warning_days: int) -> OpenedAccount:
    from .rebuild import rebuild_store

    store, rescue = rebuild_store(path)
    return _shown(store, path, account_of, warning_days)._replace(rescue=rescue)


def _shown(store: Store, path: Path, account_of: AccountOf, warning_days: int) -> OpenedAccount:
    try:
        rows = first_rows(store, warning_days)
    except BaseException:
        store.close()
        raise
    rebuild = partial(_rebuilt, path, account_of, warning_days)
    return OpenedAccount(account_of(store), rows, rebuild)
