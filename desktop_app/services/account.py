"""One account that the window works for: its names, its store and its sync."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits

from .ports import CustomerStore, PartnerApi
from .sync import SyncService


class Account:
    """Built before the window; connects only when a worker thread asks for the sync.

    `connect` makes the API client; importing and building it costs tens of milliseconds that
    the first picture should not wait for (libraries.md 0).
    """

    def __init__(
        self,
        *,
        name: str,
        programme: Programme,
        store: CustomerStore,
        connect: Callable[[], PartnerApi],
        limits: QuotaLimits,
        max_age: float = 12 * 3_600,
        demo: bool = False,
    ) -> None:
        self.name = name
        self.programme = programme
        self.store = store
        self.demo = demo
        self.limits = limits
        self._connect = connect
        self._max_age = max_age
        self._lock = Lock()
        self._api: PartnerApi | None = None
        self._sync: SyncService | None = None

    def sync(self, write: Callable[[Callable[[], object]], object]) -> SyncService:
        """The account's sync, made at the first call; blocks, so call it in a worker thread."""
        with self._lock:
            if self._sync is None:
                self._api = self._connect()
                self._sync = SyncService(
                    self._api,
                    self.store,
                    write,
                    limits=self.limits,
                    max_age=self._max_age,
                )
            return self._sync

    @property
    def running_sync(self) -> SyncService | None:
        """The sync if one was made; never blocks."""
        return self._sync

    def close(self) -> None:
        """End calls in flight and let go of the connections."""
        if self._api is not None:
            self._api.close()
