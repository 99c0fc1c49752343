"""Reads the whole tenants list and judges how far it can be trusted; it stores nothing.

A listing is settled when its totals, records and duplicates do not contradict one another, or
when they do so twice in the same way: then a third reading would not say anything else. Only
totals that fit the records prove that nobody is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    RejectedError,
    ServerError,
)

from .cancel import Cancel
from .ports import PartnerApi, TenantPage

RESTARTS = 2

BREAKING = (
    AccessDenied,
    AnswerError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    RejectedError,
    ServerError,
)
"""What ends one listing and leaves the rest of a run worth trying."""

_PLACE = re.compile(r"page \d+, items\[\d+\]")


@dataclass(slots=True)
class Listing:
    """What one reading of the tenants list found; `error` is what broke it off.

    `twice` holds the records of customers that came more than once; `repeated` is set when an
    earlier reading contradicted itself in the same way.
    """

    customers: dict[CustomerId, Customer] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    records: int = 0
    pages: int = 0
    first_items: int | None = None
    last_items: int | None = None
    twice: dict[CustomerId, set[Customer]] = field(default_factory=dict)
    error: AppError | None = None
    repeated: bool = False

    def add(self, page: TenantPage) -> None:
        """Take one page in."""
        self.pages += 1
        if page.items is not None:
            if self.first_items is None:
                self.first_items = page.items
            self.last_items = page.items
        self.records += page.records
        self.problems.extend(page.problems)
        for customer in page.customers:
            known = self.customers.get(customer.id)
            if known is not None:
                self.twice.setdefault(customer.id, {known}).add(customer)
            self.customers[customer.id] = customer

    @property
    def contradiction(self) -> str:
        """How it contradicts itself, empty if it does not; equal texts mean the same trouble."""
        parts = []
        unique = len(self.customers) + len(self.problems)
        if self.first_items != self.last_items:
            parts.append(f"the total went from {self.first_items} to {self.last_items}")
        elif self.last_items is not None and self.last_items != unique:
            parts.append(f"the total differs from the records by {self.last_items - unique:+}")
        if any(len(records) > 1 for records in self.twice.values()):
            parts.append("records that came twice differ")
        if parts and self.twice:
            # Two readings with other duplicates are not the same trouble.
            records = sorted(repr(one) for records in self.twice.values() for one in records)
            parts.append(f"{len(self.twice)} came twice ({_digest(repr(records))})")
        return "; ".join(parts)

    @property
    def consistent(self) -> bool:
        """Whether it came to its end and does not contradict itself."""
        return self.error is None and not self.contradiction

    @property
    def settled(self) -> bool:
        """Whether another reading would not give a better answer."""
        return self.consistent or (self.error is None and self.repeated)

    @property
    def complete(self) -> bool:
        """Whether those whom it lacks may be taken for absent."""
        return self.settled and not self.problems

    @property
    def proven(self) -> bool:
        """Whether its totals show that nobody is missing."""
        return self.complete and self.consistent and self.last_items is not None

    @property
    def lost(self) -> str:
        """Which records were lost, as a text that does not depend on where they stood."""
        if not self.problems:
            return ""
        return _digest("\n".join(sorted(_PLACE.sub("", problem) for problem in self.problems)))


def read_listing(
    api: PartnerApi,
    cancel: Cancel,
    on_page: Callable[[TenantPage, Listing], None],
    known_contradiction: str = "",
) -> Listing:
    """Read the list until it is settled, or `RESTARTS` more times.

    `on_page` is called after each page with the page and the listing so far;
    `known_contradiction` is that of an earlier run. A reading that breaks off is returned as far
    as it came, with its `error`, unless one before came to its end. Raises what
    `PartnerApi.tenant_pages` raises and is not in `BREAKING`.
    """
    seen = {known_contradiction} - {""}
    last: Listing | None = None
    for _ in range(1 + RESTARTS):
        listing = Listing()
        try:
            for page in _pages(api, cancel):
                listing.add(page)
                on_page(page, listing)
        except BREAKING as error:
            listing.error = error
            return last or listing
        listing.repeated = listing.contradiction in seen
        if listing.settled:
            return listing
        seen.add(listing.contradiction)
        last = listing
    return last or Listing()


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _pages(api: PartnerApi, cancel: Cancel) -> Iterator[TenantPage]:
    for page in api.tenant_pages(cancel):
        cancel.check()
        yield page
