"""The first step of a sync: read the customers list and apply as much of it as can be trusted.

A listing that breaks off brings what was read, one that lost records or contradicts itself
removes nobody, and a mass change is agreed to first.
"""

from __future__ import annotations

import time
from dataclasses import replace

from desktop_app.domain.customer import Customer
from desktop_app.domain.errors import OfflineError
from desktop_app.domain.progress import (
    SyncOutcome,
    SyncPhase,
    SyncProgress,
    needs_consent,
    renames_many,
)
from desktop_app.domain.quota import seconds_needed

from .listing import Listing, read_listing
from .ports import TenantPage
from .sync_run import SyncRun

STATE_LISTED_AT = "listed_at"
STATE_CONTRADICTION = "listing.contradiction"
STATE_LOST = "listing.lost"

MERGE_SECONDS = 0.25
MERGED_AT_ONCE = 1_000
"""Pages that come faster than this are written together: each commit waits for the disk."""


class ListingStep:
    """The listing of one run."""

    def __init__(self, run: SyncRun) -> None:
        self._run = run
        self._nobody_known = run.store.count() == 0
        self._unwritten: list[Customer] = []
        self._due = 0.0

    def work(self) -> SyncOutcome:
        """Read and apply the list.

        Raises what broke the listing off when nobody is known: there is nothing to go on with.
        """
        run = self._run
        known = run.store.get_state(STATE_CONTRADICTION)
        listing = read_listing(run.api, run.cancel, self._on_page, known)
        run.cancel.check()
        if isinstance(listing.error, OfflineError):
            run.connection.failed(listing.error)
        outcome = self._apply(
            listing,
            SyncOutcome(
                listed=len(listing.customers),
                partial=not listing.settled,
                list_error=listing.error,
                contradictory=listing.settled and listing.contradiction not in {"", known},
            ),
        )
        if listing.error is not None:
            if not run.store.count():
                raise listing.error
            return outcome
        return self._remember(listing, outcome)

    def _remember(self, listing: Listing, outcome: SyncOutcome) -> SyncOutcome:
        """Keep what was found, and report once what does not pass."""
        run = self._run
        if listing.settled:
            run.keep_state(STATE_CONTRADICTION, listing.contradiction)
        news = listing.lost != run.store.get_state(STATE_LOST)
        run.keep_state(STATE_LOST, listing.lost)
        run.keep_state(STATE_LISTED_AT, str(int(run.now())))
        return replace(outcome, bad_records=tuple(listing.problems) if news else ())

    def _on_page(self, page: TenantPage, listing: Listing) -> None:
        self._run.connection.works()
        if self._nobody_known:
            # While nothing is known, pages are shown as they come: there is nobody to remove.
            self._unwritten.extend(page.customers)
            if time.monotonic() >= self._due or len(self._unwritten) >= MERGED_AT_ONCE:
                self._merge(self._unwritten)
                self._unwritten.clear()
                self._due = time.monotonic() + MERGE_SECONDS
        self._run.observer.progress(self._progress(page, listing))

    def _merge(self, customers: list[Customer], *, keep_names: bool = False) -> None:
        listed_at = int(self._run.now())
        self._run.publish(
            lambda: self._run.store.merge_customers(customers, listed_at, keep_names=keep_names)
        )

    def _apply(self, listing: Listing, outcome: SyncOutcome) -> SyncOutcome:
        run = self._run
        listed_at = int(run.now())
        customers = list(listing.customers.values())
        impact = run.store.listing_impact(customers, proven=listing.proven)
        if not listing.complete:
            impact = replace(impact, removed=0)
        if needs_consent(impact) and not run.observer.consent(impact, run.cancel):
            self._merge(customers, keep_names=renames_many(impact))
            return replace(outcome, declined=True)
        if not listing.complete:
            self._merge(customers)
            return outcome
        proven = listing.proven
        run.publish(lambda: run.store.replace_customers(customers, listed_at, proven=proven))
        return replace(outcome, removed=impact.removed)

    def _progress(self, page: TenantPage, listing: Listing) -> SyncProgress:
        quota = self._run.api.quota()
        seconds = None
        if page.pages is not None:
            left = page.pages - page.number
            seconds = seconds_needed(left, self._run.limits, quota.limit - quota.left)
        return SyncProgress(SyncPhase.LISTING, listing.records, listing.last_items, seconds, quota)
