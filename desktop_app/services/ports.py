"""The ports: what the use cases need from the API and from the store, as protocols."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from desktop_app.domain.access import Access
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.details import CustomerDetails
from desktop_app.domain.identity import Identity
from desktop_app.domain.licence import Licence
from desktop_app.domain.progress import ListingImpact
from desktop_app.domain.quota import QuotaLimits, QuotaState
from desktop_app.domain.row import CustomerSummary

from .cancel import Cancel

RunWrite = Callable[[Callable[[], object]], object]
"""Runs a callable on the thread that owns all writes to the store, and gives its result."""


class Urgency(IntEnum):
    """Who waits for a call; a person's click goes before background work."""

    PERSON = 0
    BACKGROUND = 1


@dataclass(frozen=True, slots=True)
class TenantPage:
    """One page of the tenants list.

    `pages` and `items` are the totals that the server gave with this page, None where it gave
    none. `problems` names records that were lost because they could not be understood
    ("page 3, items[7].id: …"); the other records of the page are there. `records` counts all,
    good and bad. `oddities` names members that are taken as unknown; their records are there.
    """

    number: int
    customers: tuple[Customer, ...]
    records: int
    pages: int | None = None
    items: int | None = None
    problems: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LicenceAnswer:
    """The licences of one customer.

    `problems` names records that were lost, `oddities` members that are taken as unknown. An
    answer with problems replaces nothing: what it does not have may still be there.
    """

    licences: tuple[Licence, ...]
    problems: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FirewallPage:
    """One page of firewall licences partner-wide, grouped by the customer they belong to.

    `problems` and `oddities` as in `LicenceAnswer`.
    """

    licences: Mapping[CustomerId, tuple[Licence, ...]]
    problems: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()


class PartnerApi(Protocol):
    """The vendor's API for one set of credentials.

    Every method may raise `OfflineError`, `InsecureError`, `CredentialsError`, `AccessDenied`,
    `QuotaError`, `ServerError`, `AnswerError`, `ForeignHostError` and `Cancelled`. All calls
    pass the quota; `PERSON` goes before `BACKGROUND`. Only a person's call ends in `QuotaError`:
    background calls wait until the server allows them or they are cancelled.
    """

    def identity(self, cancel: Cancel) -> Identity:
        """Who the credentials belong to; asked once, then remembered."""

    def tenant_pages(
        self, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> Iterator[TenantPage]:
        """The tenants list from page 1 to its end, 100 a page.

        Ends after the last page. Raises `AnswerError` for pages that lie: a page that repeats,
        totals that grow without end, more than the hard cap of pages.
        """

    def tenant(self, customer_id: CustomerId, cancel: Cancel) -> Customer:
        """One tenant, read on a person's behalf. Raises `NotFoundError`."""

    def licences(
        self, customer_id: CustomerId, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> LicenceAnswer:
        """The licences of one tenant.

        Raises `AccessDenied` on 403, and on 401 although the token is good; `NotFoundError` on 404;
        `AnswerError` also for the licences of another tenant.
        """

    def firewall_pages(self, cancel: Cancel) -> Iterator[FirewallPage]:
        """The firewall licences of all tenants, 100 firewalls a page."""

    def quota(self) -> QuotaState:
        """What is left of the quota; never waits."""

    def set_quota(self, limits: QuotaLimits) -> None:
        """Change the quota figures while running."""

    def close(self) -> None:
        """Let go of connections; calls in other threads end with `Cancelled` or `OfflineError`."""


class CustomerStore(Protocol):
    """The local store of one profile. Every method may raise `StorageError`.

    Reads may come from any thread, each with a connection of its own; writes are one
    immediate transaction each and come from one thread.
    """

    def count(self) -> int:
        """How many customers are known."""

    def first_summaries(self, limit: int) -> list[CustomerSummary]:
        """The first rows in the order of the next expiry, for the first picture."""

    def summaries(self, batch: int = 2_000) -> Iterator[list[CustomerSummary]]:
        """All customers in batches."""

    def details(self, customer_id: CustomerId) -> CustomerDetails | None:
        """Everything known of one customer; None when it is not known."""

    def listing_impact(
        self, customers: Iterable[Customer], *, proven: bool = True
    ) -> ListingImpact:
        """What `replace_customers` with these would remove and rename."""

    def merge_customers(
        self, customers: Sequence[Customer], listed_at: int, *, keep_names: bool = False
    ) -> Changes:
        """Insert and update, remove nobody; the changes hold only what really differs.

        With `keep_names`, known customers whose display name changes keep their old names.
        """

    def replace_customers(
        self, customers: Sequence[Customer], listed_at: int, *, proven: bool = True
    ) -> Changes:
        """Apply a complete listing in one transaction: insert, update, remove the others.

        Without proof that nobody is missing in it, only those are removed whom the complete
        listing before did not have either; the others are remembered as absent.
        """

    def save_licences(
        self,
        customer_id: CustomerId,
        licences: Sequence[Licence],
        checked_at: int,
        *,
        complete: bool = True,
    ) -> Changes:
        """Replace a customer's own licences (its firewalls' stay); the probe was OK.

        Of an answer that is not complete, those stay that it does not have.
        """

    def save_probe(self, customer_id: CustomerId, probe: Access, checked_at: int) -> Changes:
        """Remember that the licences could not be read; those known stay."""

    def save_failure(self, customer_id: CustomerId, failed_at: int) -> None:
        """Count a failed reading; the customer goes to the end of the queue until one succeeds."""

    def replace_firewall_licences(
        self, licences: Mapping[CustomerId, Sequence[Licence]], *, complete: bool = True
    ) -> Changes:
        """Apply a reading of the firewall licences, in one transaction.

        One that is not complete takes no licence away.
        """

    def licence_queue(
        self, *, today: int, stale_before: int, refused_before: int = 0
    ) -> list[CustomerId]:
        """Whose licences to read, in the order that serves the person.

        First those expiring (their next end lies within 30 days before or after `today`, an
        ordinal) and those never read, then the oldest; at last those whose last reading failed,
        the oldest failure first. Only accounts whose last check is before `stale_before`
        (seconds since the epoch), or before `refused_before` if it was refused. Suspended and
        cancelled ones are left out, and those without a regional host once they were asked and
        did not answer.
        """

    def last_read(self, count: int) -> list[CustomerId]:
        """At most so many whose licences were read last and whose last reading did not fail."""

    def get_state(self, key: str) -> str:
        """A small value of the sync state, empty when unset."""

    def set_state(self, key: str, value: str) -> None:
        """Keep a small value of the sync state."""

    def close(self) -> None:
        """Close every connection; calls after it fail with `StorageError`."""


class QuotaLog(Protocol):
    """Where the times of past calls are kept between runs (the hour of the quota outlives one)."""

    def load(self) -> list[float]:
        """Times of past calls, seconds since the epoch, oldest first."""

    def save(self, stamps: Sequence[float]) -> None:
        """Keep the times of the last day's calls."""
