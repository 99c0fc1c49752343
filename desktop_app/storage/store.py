"""The store of one profile: opening it, and the port `CustomerStore` by delegating.

What needs Peewee is imported on first use, so that the first picture does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop_app.domain.access import Access
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.details import CustomerDetails
from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.domain.licence import Licence
from desktop_app.domain.progress import ListingImpact
from desktop_app.domain.row import CustomerSummary

from . import summaries, sync_state
from .activities import StoredActivities
from .engine import APPLICATION_ID, BUSY_SECONDS, Engine, errors
from .engine_files import read_header
from .files import create_private
from .intents import StoredIntents
from .migrations import MIGRATIONS, Migration, migrate
from .notes import StoredDrafts, StoredNotes
from .quota_log import StoredQuotaLog


class Store:
    """The port `CustomerStore`; see there. Its attributes are the other ports.

    `quota_log` is `QuotaLog`; `journal`, `activities`, `notes` and `drafts` are those of
    `services.write_ports`.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.quota_log = StoredQuotaLog(engine)
        self.journal = StoredIntents(engine)
        self.activities = StoredActivities(engine)
        self.notes = StoredNotes(engine)
        self.drafts = StoredDrafts(engine)

    def count(self) -> int:
        """How many customers are known."""
        return summaries.count(self._engine)

    def first_summaries(self, limit: int) -> list[CustomerSummary]:
        """The first rows in the order of the next expiry, for the first picture."""
        return summaries.first_summaries(self._engine, limit)

    def summaries(self, batch: int = 2_000) -> Iterator[list[CustomerSummary]]:
        """All customers in batches."""
        return summaries.summaries(self._engine, batch)

    def details(self, customer_id: CustomerId) -> CustomerDetails | None:
        """Everything known of one customer; None when it is not known."""
        from .details import details

        return details(self._engine, customer_id)

    def with_email(self, email: str) -> list[CustomerId]:
        """Customers whose contact has this e-mail address, in any letter case."""
        rows = self._engine.rows(
            "SELECT customer_id FROM contact WHERE LOWER(email) = ?", (email.strip().lower(),)
        )
        return [CustomerId(row[0]) for row in rows]

    def listing_impact(
        self, customers: Iterable[Customer], *, proven: bool = True
    ) -> ListingImpact:
        """What a complete listing of these customers would remove and rename."""
        from .customers import listing_impact

        return listing_impact(self._engine, customers, proven=proven)

    def merge_customers(
        self, customers: Sequence[Customer], listed_at: int, *, keep_names: bool = False
    ) -> Changes:
        """Insert and update, remove nobody; the changes hold only what really differs."""
        from .customers import merge_customers

        return merge_customers(self._engine, customers, listed_at, keep_names=keep_names)

    def replace_customers(
        self, customers: Sequence[Customer], listed_at: int, *, proven: bool = True
    ) -> Changes:
        """Apply a complete listing in one transaction: insert, update, remove the others."""
        from .customers import replace_customers

        return replace_customers(self._engine, customers, listed_at, proven=proven)

    def save_licences(
        self,
        customer_id: CustomerId,
        licences: Sequence[Licence],
        checked_at: int,
        *,
        complete: bool = True,
    ) -> Changes:
        """Replace a customer's own licences (its firewalls' stay); the probe was OK."""
        from .licences import save_licences

        return save_licences(self._engine, customer_id, licences, checked_at, complete=complete)

    def save_probe(self, customer_id: CustomerId, probe: Access, checked_at: int) -> Changes:
        """Remember that the licences could not be read; those known stay."""
        from .licences import save_probe

        return save_probe(self._engine, customer_id, probe, checked_at)

    def save_failure(self, customer_id: CustomerId, failed_at: int) -> None:
        """Count a failed reading; what is known stays."""
        from .licences import save_failure

        save_failure(self._engine, customer_id, failed_at)

    def replace_firewall_licences(
        self, licences: Mapping[CustomerId, Sequence[Licence]], *, complete: bool = True
    ) -> Changes:
        """Apply a reading of the firewall licences, in one transaction."""
        from .licences import replace_firewall_licences

        return replace_firewall_licences(self._engine, licences, complete=complete)

    def licence_queue(
        self, *, today: int, stale_before: int, refused_before: int = 0
    ) -> list[CustomerId]:
        """Whose licences to read, in the order that serves the person."""
        from .licences import licence_queue

        return licence_queue(
            self._engine, today=today, stale_before=stale_before, refused_before=refused_before
        )

    def last_read(self, count: int) -> list[CustomerId]:
        """At most so many whose licences were read last and whose last reading did not fail."""
        from .licences import last_read

        return last_read(self._engine, count)

    def get_state(self, key: str) -> str:
        """A small value of the sync state, empty when unset."""
        return sync_state.get_state(self._engine, key)

    def set_state(self, key: str, value: str) -> None:
        """Keep a small value of the sync state."""
        sync_state.set_state(self._engine, key, value)

    def verify(self, stopped: Callable[[], bool] = lambda: False) -> list[CustomerId]:
        """Check the whole store; the customers whose rows are damaged. Takes its time.

        Raises `StorageError` with `DAMAGED` when more is, `Cancelled` when `stopped` says so.
        """
        from .details import verify

        return verify(self._engine, stopped)

    def require_sound(self) -> None:
        """Raise `StorageError` with `DAMAGED` when anything is not what was written."""
        if bad := self.verify():
            raise summaries.damaged(self._engine, f"customers that were changed: {len(bad)}")

    def drop_customers(self, ids: Sequence[CustomerId]) -> None:
        """Forget what is known of these customers, for the next sync to read them anew."""
        from .customers import drop_customers

        drop_customers(self._engine, ids)

    def back_up_own(self) -> None:
        """Keep a copy of the partner's own rows, once a day."""
        from .rebuild import back_up_own

        back_up_own(self._engine)

    def close(self) -> None:
        """Close the connections of all threads."""
        self._engine.close()


def open_store(
    path: Path,
    *,
    busy_seconds: float = BUSY_SECONDS,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> Store:
    """Open a profile's store, making it on first use.

    Raises `StorageError`: NEWER and FOREIGN leave the file as it is, to the byte; DAMAGED asks
    for `quarantine` and a new listing; LOCKED comes after `busy_seconds`.
    """
    _refuse_what_is_not_ours(path, busy_seconds, newest=len(migrations))
    _create(path)
    engine = Engine(path, busy_seconds=busy_seconds)
    try:
        engine.prepare()
        migrate(engine, migrations)
    except BaseException:
        engine.close()
        raise
    return Store(engine)


def _refuse_what_is_not_ours(path: Path, busy_seconds: float, *, newest: int) -> None:
    header = read_header(path, busy_seconds=busy_seconds)
    if header is None:
        return
    unborn = not (header.application_id or header.version or header.tables)
    if not unborn and header.application_id != APPLICATION_ID:
        raise StorageError(StorageProblem.FOREIGN, "another program's file", path=str(path))
    if header.version > newest:
        detail = f"version {header.version}, this program knows {newest}"
        raise StorageError(StorageProblem.NEWER, detail, path=str(path))


def _create(path: Path) -> None:
    with errors(path):
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            create_private(path)
