"""Brings the local store up to date in two steps: everybody first, then licences (DESIGN.md 1).

Runs in a worker thread and blocks. It knows the order of the steps and what each failure means
for the run; not how calls are made, nor who shows the progress.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from desktop_app.domain.access import Access
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    NotFoundError,
    RejectedError,
    ServerError,
    WrongKindError,
)
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.licence import Licence
from desktop_app.domain.progress import (
    ListingImpact,
    SyncOutcome,
    SyncPhase,
    SyncProgress,
    needs_consent,
)
from desktop_app.domain.quota import QuotaLimits, seconds_needed

from .cancel import Cancel
from .licence_plan import LicencePlan
from .listing import Listing, read_listing
from .ports import CustomerStore, PartnerApi, TenantPage, Urgency

T = TypeVar("T")

STATE_LISTED_AT = "listed_at"
STATE_COMPLETE_AT = "complete_at"

MERGE_SECONDS = 0.25
MERGED_AT_ONCE = 1_000
"""Pages that come faster than this are written together: each commit waits for the disk."""

FAILURES_IN_A_ROW = 5
"""So many customers failing one after the other are the server's trouble, not theirs."""

_log = logging.getLogger(__name__)


class SyncObserver(Protocol):
    """Who follows a sync; every method is called in the worker thread."""

    def progress(self, progress: SyncProgress) -> None:
        """Called often: the observer thins out what it shows."""

    def changed(self, changes: Changes) -> None:
        """The store has changed."""

    def consent(self, impact: ListingImpact, cancel: Cancel, /) -> bool:
        """Ask a person whether so many customers may be removed; blocks."""


class SyncService:
    """One account's sync; at most one `run` at a time.

    `write` runs a callable on the thread that owns all writes and returns its result.
    """

    def __init__(
        self,
        api: PartnerApi,
        store: CustomerStore,
        write: Callable[[Callable[[], object]], object],
        *,
        limits: QuotaLimits,
        max_age: float = 12 * 3_600,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._api = api
        self._store = store
        self._run_write = write
        self._limits = limits
        self._max_age = max_age
        self._now = now
        self._plan = LicencePlan()

    def set_limits(self, limits: QuotaLimits) -> None:
        """Use other quota figures from now on."""
        self._limits = limits
        self._api.set_quota(limits)

    def focus(self, ids: list[CustomerId]) -> None:
        """Read these customers' licences first; may be called from any thread."""
        self._plan.focus(ids)

    def run(self, cancel: Cancel, observer: SyncObserver) -> SyncOutcome:
        """List everybody, then read licences until none is older than the maximum age.

        What was read so far is kept when it raises: any `AppError` but a customer's own
        `AccessDenied` or a single bad answer ends the run.
        """
        observer.progress(SyncProgress(SyncPhase.SIGNING_IN, quota=self._api.quota()))
        identity = self._api.identity(cancel)
        if identity.kind is not IdentityKind.PARTNER:
            raise WrongKindError(identity.kind.value)
        outcome = self._list(cancel, observer)
        self._read_firewalls(cancel, observer)
        outcome = self._read_licences(outcome, cancel, observer)
        finished = int(self._now())
        if not outcome.failed:
            self._write(lambda: self._store.set_state(STATE_COMPLETE_AT, str(finished)))
        return replace(outcome, finished_at=finished)

    def refresh_one(self, customer_id: CustomerId, cancel: Cancel) -> Changes:
        """Read one customer's licences now, on a person's behalf.

        A refusal is kept as a state of the customer and is no error.
        """
        return self._read_one(customer_id, cancel, Urgency.PERSON)

    # Step one: the list

    def _list(self, cancel: Cancel, observer: SyncObserver) -> SyncOutcome:
        first_time = self._store.count() == 0

        unwritten: list[Customer] = []
        due = 0.0

        def on_page(page: TenantPage, listing: Listing) -> None:
            nonlocal due
            if first_time:
                unwritten.extend(page.customers)
                if time.monotonic() >= due or len(unwritten) >= MERGED_AT_ONCE:
                    self._merge(unwritten, observer)
                    unwritten.clear()
                    due = time.monotonic() + MERGE_SECONDS
            observer.progress(self._listing_progress(page, listing))

        listing = read_listing(self._api, cancel, on_page)
        cancel.check()
        outcome = SyncOutcome(
            listed=len(listing.customers),
            bad_records=tuple(listing.problems),
            partial=not listing.complete,
        )
        outcome = self._apply(listing, outcome, cancel, observer)
        listed_at = str(int(self._now()))
        self._write(lambda: self._store.set_state(STATE_LISTED_AT, listed_at))
        return outcome

    def _merge(self, customers: list[Customer], observer: SyncObserver) -> None:
        """While nothing is known, show pages as they come: there is nobody to remove."""
        listed_at = int(self._now())
        self._publish(lambda: self._store.merge_customers(customers, listed_at), observer)

    def _apply(
        self, listing: Listing, outcome: SyncOutcome, cancel: Cancel, observer: SyncObserver
    ) -> SyncOutcome:
        listed_at = int(self._now())
        customers = list(listing.customers.values())
        if listing.complete:
            impact = self._store.listing_impact(listing.customers)
            if not needs_consent(impact) or observer.consent(impact, cancel):
                self._publish(lambda: self._store.replace_customers(customers, listed_at), observer)
                return replace(outcome, removed=impact.removed)
            outcome = replace(outcome, declined=True)
        self._publish(lambda: self._store.merge_customers(customers, listed_at), observer)
        return outcome

    def _listing_progress(self, page: TenantPage, listing: Listing) -> SyncProgress:
        seconds = None
        if page.pages is not None:
            quota = self._api.quota()
            left = page.pages - page.number
            seconds = seconds_needed(left, self._limits, quota.limit - quota.left)
        return SyncProgress(
            SyncPhase.LISTING, listing.records, page.items, seconds, self._api.quota()
        )

    # Step two: licences

    def _read_firewalls(self, cancel: Cancel, observer: SyncObserver) -> None:
        """Firewall licences come partner-wide; a partner without the right to them has none."""
        found: dict[CustomerId, list[Licence]] = {}
        try:
            for page in self._api.firewall_pages(cancel):
                cancel.check()
                for customer_id, licences in page.licences.items():
                    found.setdefault(customer_id, []).extend(licences)
        except (AccessDenied, NotFoundError, AnswerError, ServerError) as error:
            _log.warning("Firewall licences were not read: %s", error)
            return
        self._publish(lambda: self._store.replace_firewall_licences(found), observer)

    def _read_licences(
        self, outcome: SyncOutcome, cancel: Cancel, observer: SyncObserver
    ) -> SyncOutcome:
        today = date.fromtimestamp(self._now()).toordinal()
        stale_before = int(self._now() - self._max_age)
        self._plan.fill(self._store.licence_queue(today=today, stale_before=stale_before))
        started = self._now()
        in_a_row = 0
        while (customer_id := self._plan.take()) is not None:
            cancel.check()
            try:
                changes = self._read_one(customer_id, cancel, Urgency.BACKGROUND)
            except (AnswerError, ServerError, RejectedError) as error:
                in_a_row += 1
                if in_a_row == FAILURES_IN_A_ROW:
                    raise
                _log.warning("Licences of %s were not read: %s", customer_id, error)
                outcome = replace(outcome, failed=outcome.failed + 1)
            else:
                in_a_row = 0
                outcome = _counted(outcome, changes)
                observer.changed(changes)
            observer.progress(self._licence_progress(started))
        return outcome

    def _read_one(self, customer_id: CustomerId, cancel: Cancel, urgency: Urgency) -> Changes:
        try:
            answer = self._api.licences(customer_id, cancel, urgency)
        except AccessDenied:
            return self._save_probe(customer_id, Access.NO_ACCESS)
        except NotFoundError:
            return self._save_probe(customer_id, Access.UNKNOWN)
        for problem in answer.problems:
            _log.warning("Licence of %s was left out: %s", customer_id, problem)
        checked_at = int(self._now())
        return self._write(
            lambda: self._store.save_licences(customer_id, answer.licences, checked_at)
        )

    def _save_probe(self, customer_id: CustomerId, probe: Access) -> Changes:
        checked_at = int(self._now())
        return self._write(lambda: self._store.save_probe(customer_id, probe, checked_at))

    def _licence_progress(self, started: float) -> SyncProgress:
        quota = self._api.quota()
        total, left = self._plan.total, self._plan.left
        done = total - left
        elapsed = self._now() - started
        by_pace = elapsed / done * left if done else 0.0
        # From the start on: of calls within the last hour nobody knows how soon they come back.
        spent_before = max(0, quota.limit - quota.left - done)
        by_quota = seconds_needed(total, self._limits, spent_before) - elapsed if left else 0.0
        return SyncProgress(
            SyncPhase.LICENCES, done, total, max(by_pace, by_quota), quota, quota.wait
        )

    def _publish(self, work: Callable[[], Changes], observer: SyncObserver) -> None:
        changes = self._write(work)
        if changes:
            observer.changed(changes)

    def _write(self, work: Callable[[], T]) -> T:
        return self._run_write(work)  # type: ignore[return-value]


def _counted(outcome: SyncOutcome, changes: Changes) -> SyncOutcome:
    refused = any(summary.probe is Access.NO_ACCESS for summary in changes.upserted)
    if refused:
        return replace(outcome, refused=outcome.refused + 1)
    return replace(outcome, read=outcome.read + 1)
