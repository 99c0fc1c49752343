"""What the steps of one sync share: the account, how to write, whom to tell, the connection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from desktop_app.domain.changes import Changes
from desktop_app.domain.errors import OfflineError
from desktop_app.domain.progress import ListingImpact, SyncProgress
from desktop_app.domain.quota import QuotaLimits

from .cancel import Cancel
from .ports import CustomerStore, PartnerApi, RunWrite

T = TypeVar("T")

OFFLINE_IN_A_ROW = 3
"""One call may fail for reasons of its own; so many in a row mean that the connection is gone."""


class SyncObserver(Protocol):
    """Who follows a sync; every method is called in the worker thread."""

    def progress(self, progress: SyncProgress) -> None:
        """Called often: the observer thins out what it shows."""

    def changed(self, changes: Changes) -> None:
        """The store has changed."""

    def consent(self, impact: ListingImpact, cancel: Cancel, /) -> bool:
        """Ask a person whether so many customers may be removed or renamed; blocks."""


@dataclass(slots=True)
class Connection:
    """Judges by the calls of a run whether there is a connection at all."""

    failures: int = 0
    worked: bool = False

    def failed(self, error: OfflineError) -> None:
        """Count a call without an answer; raises `error` when it is one too many."""
        self.failures += 1
        if self.failures == OFFLINE_IN_A_ROW:
            raise error

    def works(self) -> None:
        """Take any answer as the sign of a connection."""
        self.failures = 0
        self.worked = True


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One run of a sync; used in one worker thread."""

    api: PartnerApi
    store: CustomerStore
    run_write: RunWrite
    limits: QuotaLimits
    now: Callable[[], float]
    cancel: Cancel
    observer: SyncObserver
    connection: Connection = field(default_factory=Connection)

    def write(self, work: Callable[[], T]) -> T:
        """Run a write on the thread that owns all writes."""
        return self.run_write(work)  # type: ignore[return-value]

    def publish(self, work: Callable[[], Changes]) -> None:
        """Run a write and tell the observer what it changed."""
        changes = self.write(work)
        if changes:
            self.observer.changed(changes)

    def keep_state(self, key: str, value: str) -> None:
        """Keep a small value where it is another one than before."""
        if self.store.get_state(key) != value:
            self.write(lambda: self.store.set_state(key, value))
