"""Reads the whole tenants list and judges whether it came out whole; it stores nothing.

Rules: reliability.md T4. A listing is complete only when the first and the last totals agree,
no record is missing from the count, no duplicate changed while reading, and every record could
be understood. Otherwise it is read again, at most twice, and then counts as partial.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop_app.domain.customer import Customer, CustomerId

from .cancel import Cancel
from .ports import PartnerApi, TenantPage

RESTARTS = 2


@dataclass(slots=True)
class Listing:
    """What one reading of the tenants list found."""

    customers: dict[CustomerId, Customer] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    records: int = 0
    first_items: int | None = None
    last_items: int | None = None
    contradictory: bool = False

    def add(self, page: TenantPage) -> None:
        """Take one page in."""
        if self.records == 0 and self.first_items is None:
            self.first_items = page.items
        self.last_items = page.items
        self.records += page.records
        self.problems.extend(page.problems)
        for customer in page.customers:
            known = self.customers.get(customer.id)
            if known is not None and known != customer:
                self.contradictory = True
            self.customers[customer.id] = customer

    @property
    def settled(self) -> bool:
        """Whether reading it again could not give a better answer."""
        unique = len(self.customers) + len(self.problems)
        if self.contradictory or self.first_items != self.last_items:
            return False
        return self.first_items is None or self.first_items == unique == self.records

    @property
    def complete(self) -> bool:
        """Whether it may remove customers that it does not have."""
        return self.settled and not self.problems


def read_listing(
    api: PartnerApi, cancel: Cancel, on_page: Callable[[TenantPage, Listing], None]
) -> Listing:
    """Read the list until it is settled, or `RESTARTS` more times.

    `on_page` is called after each page with the page and the listing so far. Raises what
    `PartnerApi.tenant_pages` raises.
    """
    listing = Listing()
    for _ in range(1 + RESTARTS):
        listing = Listing()
        for page in _pages(api, cancel):
            listing.add(page)
            on_page(page, listing)
        if listing.settled:
            break
    return listing


def _pages(api: PartnerApi, cancel: Cancel) -> Iterator[TenantPage]:
    for page in api.tenant_pages(cancel):
        cancel.check()
        yield page
