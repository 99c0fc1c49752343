"""A store in memory that keeps the same promises as the real one; implements `CustomerStore`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop_app.domain.access import Access
from desktop_app.domain.changes import Changes
from desktop_app.domain.coverage import coverage_of
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.details import CustomerDetails
from desktop_app.domain.licence import Licence
from desktop_app.domain.progress import ListingImpact
from desktop_app.domain.row import CustomerSummary
from desktop_app.domain.search import folded_name


class FakeCustomerStore:
    """Everything in dictionaries; `queue` overrides the order of the licence reads."""

    def __init__(self, customers: Sequence[Customer] = ()) -> None:
        self.customers: dict[CustomerId, Customer] = {c.id: c for c in customers}
        self.own: dict[CustomerId, tuple[Licence, ...]] = {}
        self.firewalls: dict[CustomerId, tuple[Licence, ...]] = {}
        self.probes: dict[CustomerId, tuple[Access, int]] = {}
        self.state: dict[str, str] = {}
        self.queue: list[CustomerId] | None = None
        self.closed = False

    def count(self) -> int:
        return len(self.customers)

    def first_summaries(self, limit: int) -> list[CustomerSummary]:
        return [self._summary(i) for i in list(self.customers)[:limit]]

    def summaries(self, batch: int = 2_000) -> Iterator[list[CustomerSummary]]:
        everybody = [self._summary(i) for i in self.customers]
        for start in range(0, len(everybody), batch):
            yield everybody[start : start + batch]

    def details(self, customer_id: CustomerId) -> CustomerDetails | None:
        customer = self.customers.get(customer_id)
        if customer is None:
            return None
        probe, at = self.probes.get(customer_id, (Access.UNKNOWN, 0))
        licences = self.own.get(customer_id, ()) + self.firewalls.get(customer_id, ())
        return CustomerDetails(customer, licences, probe, 1, at, at)

    def listing_impact(self, ids: Iterable[CustomerId]) -> ListingImpact:
        wanted = set(ids)
        gone = sum(customer_id not in wanted for customer_id in self.customers)
        return ListingImpact(len(wanted), len(self.customers), gone)

    def merge_customers(self, customers: Sequence[Customer], listed_at: int) -> Changes:
        changed = [c for c in customers if self.customers.get(c.id) != c]
        self.customers.update({c.id: c for c in changed})
        return Changes(tuple(self._summary(c.id) for c in changed))

    def replace_customers(self, customers: Sequence[Customer], listed_at: int) -> Changes:
        wanted = {c.id for c in customers}
        removed = tuple(i for i in self.customers if i not in wanted)
        for customer_id in removed:
            del self.customers[customer_id]
        return Changes(self.merge_customers(customers, listed_at).upserted, removed)

    def save_licences(
        self, customer_id: CustomerId, licences: Sequence[Licence], checked_at: int
    ) -> Changes:
        self.own[customer_id] = tuple(licences)
        return self.save_probe(customer_id, Access.OK, checked_at)

    def save_probe(self, customer_id: CustomerId, probe: Access, checked_at: int) -> Changes:
        self.probes[customer_id] = (probe, checked_at)
        return Changes((self._summary(customer_id),))

    def replace_firewall_licences(
        self, licences: Mapping[CustomerId, Sequence[Licence]]
    ) -> Changes:
        self.firewalls = {key: tuple(value) for key, value in licences.items()}
        return Changes(tuple(self._summary(i) for i in licences if i in self.customers))

    def licence_queue(self, *, today: int, stale_before: int) -> list[CustomerId]:
        if self.queue is not None:
            return self.queue
        return [
            i for i in self.customers if self.probes.get(i, (Access.UNKNOWN, 0))[1] < stale_before
        ]

    def get_state(self, key: str) -> str:
        return self.state.get(key, "")

    def set_state(self, key: str, value: str) -> None:
        self.state[key] = value

    def close(self) -> None:
        self.closed = True

    def _summary(self, customer_id: CustomerId) -> CustomerSummary:
        customer = self.customers[customer_id]
        probe, at = self.probes.get(customer_id, (Access.UNKNOWN, 0))
        licences = self.own.get(customer_id, ()) + self.firewalls.get(customer_id, ())
        return CustomerSummary(
            id=customer_id,
            display_name=customer.display_name,
            folded=folded_name(customer.display_name, customer.name),
            city=customer.contact.address.city if customer.contact else "",
            region=customer.data_region,
            billing_type=customer.billing_type,
            status=customer.status,
            activated=bool(customer.api_host),
            product_codes=customer.product_codes,
            coverage=coverage_of(licences) if customer_id in self.own else None,
            probe=probe,
            checked_at=at,
        )
