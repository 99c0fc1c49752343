"""One account that the window works for: its names, its store, its sync and its writes."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits

from .account_api import AccountApi
from .operations import Operations
from .ports import CustomerStore, RunWrite
from .write_ports import Drafts, WriteStores

if TYPE_CHECKING:
    from .customer_writes import CustomerWrites
    from .open_questions import OpenQuestions
    from .store_check import StoreUpkeep
    from .sync import SyncService


class Account:
    """Built before the window; connects only when a worker thread asks for a service.

    `connect` makes the API client; importing and building it, and the services, costs tens of
    milliseconds that the first picture should not wait for, and it may ask the key store.
    `profile_id` is empty for an account that is not kept in the settings. `upkeep` checks the
    store; None for one that nobody checks.
    """

    def __init__(
        self,
        *,
        name: str,
        programme: Programme,
        stores: WriteStores,
        drafts: Drafts,
        connect: Callable[[], AccountApi],
        limits: QuotaLimits,
        max_age: float = 12 * 3_600,
        profile_id: str = "",
        who: str = "",
        upkeep: StoreUpkeep | None = None,
    ) -> None:
        self.name = name
        self.programme = programme
        self.stores = stores
        self.drafts = drafts
        self.limits = limits
        self.profile_id = profile_id
        self.upkeep = upkeep
        self._connect = connect
        self._max_age = max_age
        self.who = who
        self._operations = Operations()
        self._questions: OpenQuestions | None = None
        self._lock = Lock()
        self._api: AccountApi | None = None
        self._sync: SyncService | None = None
        self._writes: CustomerWrites | None = None

    @property
    def store(self) -> CustomerStore:
        """Where the customers are."""
        return self.stores.customers

    def sync(self, write: RunWrite) -> SyncService:
        """The account's sync, made at the first call; blocks, so call it in a worker thread.

        Raises what `connect` raises, and tries again at the next call.
        """
        with self._lock:
            if self._sync is None:
                from .sync import SyncService

                self._sync = SyncService(
                    self._connected(),
                    self.store,
                    write,
                    limits=self.limits,
                    max_age=self._max_age,
                )
            return self._sync

    def writes(self, write: RunWrite) -> CustomerWrites:
        """What writes to customers' accounts; otherwise as `sync`."""
        with self._lock:
            if self._writes is None:
                from .customer_writes import customer_writes

                self._writes = customer_writes(
                    self._connected(),
                    self.stores,
                    write,
                    programme=lambda: self.programme,
                    who=self.who,
                    operations=self._operations,
                )
            return self._writes

    def questions(self, write: RunWrite) -> OpenQuestions:
        """The writes whose outcome is not known; connects to nothing."""
        with self._lock:
            if self._questions is None:
                from .open_questions import OpenQuestions

                self._questions = OpenQuestions(
                    self.stores.journal, write, who=self.who, operations=self._operations
                )
            return self._questions

    @property
    def running_sync(self) -> SyncService | None:
        """The sync if one was made; never blocks."""
        return self._sync

    def set_limits(self, limits: QuotaLimits) -> None:
        """Use other quota figures from the next call on."""
        self.limits = limits
        if self._sync is not None:
            self._sync.set_limits(limits)

    def renew(self, max_age: float) -> None:
        """Let go of the connection: the next call makes a new one, by the settings of then."""
        with self._lock:
            api, self._api = self._api, None
            self._sync = self._writes = None
            self._max_age = max_age
        if api is not None:
            api.close()

    def close(self) -> None:
        """End calls in flight and let go of the connections."""
        if self._api is not None:
            self._api.close()

    def _connected(self) -> AccountApi:
        if self._api is None:
            self._api = self._connect()
        return self._api
