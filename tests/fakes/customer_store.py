"""A store in memory that keeps the same promises as the real one; implements `CustomerStore`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

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
        self.read_at: dict[CustomerId, int] = {}
        self.incomplete: set[CustomerId] = set()
        self.failed_at: dict[CustomerId, int] = {}
        self.absent: set[CustomerId] = set()
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
        read_at = self.read_at.get(customer_id, 0)
        lossy = customer_id in self.incomplete
        return CustomerDetails(customer, licences, probe, 1, at, read_at, incomplete=lossy)

    def listing_impact(
        self, customers: Iterable[Customer], *, proven: bool = True
    ) -> ListingImpact:
        names = {c.id: c.display_name for c in customers}
        gone = self._gone(names, proven=proven)
        renamed = sum(names.get(i, c.display_name) != c.display_name for i, c in self._known())
        return ListingImpact(len(names), len(self.customers), len(gone), renamed)

    def merge_customers(
        self, customers: Sequence[Customer], listed_at: int, *, keep_names: bool = False
    ) -> Changes:
        if keep_names:
            customers = [self._with_old_name(c) for c in customers]
        changed = [c for c in customers if self.customers.get(c.id) != c]
        self.customers.update({c.id: c for c in changed})
        self.absent -= {c.id for c in customers}
        return Changes(tuple(self._summary(c.id) for c in changed))

    def replace_customers(
        self, customers: Sequence[Customer], listed_at: int, *, proven: bool = True
    ) -> Changes:
        wanted = {c.id for c in customers}
        removed = self._gone(wanted, proven=proven)
        for customer_id in removed:
            del self.customers[customer_id]
        self.absent = {i for i in self.customers if i not in wanted}
        return Changes(self.merge_customers(customers, listed_at).upserted, removed)

    def save_licences(
        self,
        customer_id: CustomerId,
        licences: Sequence[Licence],
        checked_at: int,
        *,
        complete: bool = True,
    ) -> Changes:
        kept = () if complete else self.own.get(customer_id, ())
        self.own[customer_id] = _joined(licences, kept)
        self.read_at[customer_id] = checked_at
        self.incomplete.discard(customer_id)
        if not complete:
            self.incomplete.add(customer_id)
        return self.save_probe(customer_id, Access.OK, checked_at)

    def save_probe(self, customer_id: CustomerId, probe: Access, checked_at: int) -> Changes:
        self.probes[customer_id] = (probe, checked_at)
        self.failed_at.pop(customer_id, None)
        return Changes((self._summary(customer_id),))

    def save_failure(self, customer_id: CustomerId, failed_at: int) -> None:
        self.failed_at[customer_id] = failed_at

    def replace_firewall_licences(
        self, licences: Mapping[CustomerId, Sequence[Licence]], *, complete: bool = True
    ) -> Changes:
        kept = {} if complete else self.firewalls
        new = {key: _joined(value, kept.get(key, ())) for key, value in licences.items()}
        self.firewalls = {**kept, **new}
        return Changes(tuple(self._summary(i) for i in licences if i in self.customers))

    def licence_queue(
        self, *, today: int, stale_before: int, refused_before: int = 0
    ) -> list[CustomerId]:
        if self.queue is not None:
            return self.queue
        due = []
        for customer_id in self.customers:
            probe, at = self.probes.get(customer_id, (Access.UNKNOWN, 0))
            refused = probe is Access.NO_ACCESS and at < refused_before
            if at < stale_before or refused:
                due.append(customer_id)
        return sorted(due, key=lambda i: self.failed_at.get(i, 0))

    def last_read(self, count: int) -> list[CustomerId]:
        sound = [
            i
            for i, (probe, _) in self.probes.items()
            if probe is Access.OK and i not in self.failed_at
        ]
        return sorted(sound, key=lambda i: self.read_at[i], reverse=True)[:count]

    def get_state(self, key: str) -> str:
        return self.state.get(key, "")

    def set_state(self, key: str, value: str) -> None:
        self.state[key] = value

    def close(self) -> None:
        self.closed = True

    def _known(self) -> list[tuple[CustomerId, Customer]]:
        return list(self.customers.items())

    def _gone(self, listed: Collection[CustomerId], *, proven: bool) -> tuple[CustomerId, ...]:
        return tuple(i for i in self.customers if i not in listed and (proven or i in self.absent))

    def _with_old_name(self, customer: Customer) -> Customer:
        old = self.customers.get(customer.id)
        if old is None or old.display_name == customer.display_name:
            return customer
        return replace(customer, name=old.name, show_as=old.show_as)

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
            has_host=bool(customer.api_host),
            product_codes=customer.product_codes,
            coverage=coverage_of(licences) if licences or customer_id in self.own else None,
            probe=probe,
            checked_at=at,
            incomplete=customer_id in self.incomplete,
            read_at=self.read_at.get(customer_id, 0),
        )


def _joined(new: Sequence[Licence], old: Sequence[Licence]) -> tuple[Licence, ...]:
    ids = {licence.id for licence in new}
    return (*new, *(licence for licence in old if licence.id not in ids))
