"""Applying listings of customers: pages as they come, and complete ones in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.progress import ListingImpact
from desktop_app.domain.row import CustomerSummary

from .customer_rows import (
    UNREAD,
    ContactRow,
    ListingRow,
    StateRow,
    StoredCustomer,
    listing_row,
    sealed,
    source_row,
)
from .engine import CHUNK, Engine, Row
from .statements import (
    Known,
    delete,
    insert,
    known_customers,
    mark_absent,
    mark_listed,
    stored_customers,
)
from .summaries import summaries_of
from .sync_state import LISTED_AT, put_state
from .tables import ContactTable, CustomerTable

T = TypeVar("T")

_COLUMNS = (*ListingRow._fields, "listed_at", "absent_at", *StateRow._fields)
_CONTACT = ("customer", *ContactRow._fields)
_LISTED = (*ListingRow._fields[1:], "listed_at")


def merge_customers(
    engine: Engine, customers: Sequence[Customer], listed_at: int, *, keep_names: bool = False
) -> Changes:
    """Insert and update, remove nobody, in one transaction."""
    with engine.writing():
        return merge_within(engine, customers, listed_at, keep_names=keep_names)


def merge_within(
    engine: Engine, customers: Sequence[Customer], listed_at: int, *, keep_names: bool = False
) -> Changes:
    """The same as part of somebody else's transaction."""
    summaries: list[CustomerSummary] = []
    for chunk in _chunks(_latest(customers)):
        summaries += _apply(engine, chunk, listed_at, keep_names=keep_names)
        mark_listed(engine, [customer.id for customer in chunk], listed_at)
    return Changes(tuple(summaries))


def replace_customers(
    engine: Engine, customers: Sequence[Customer], listed_at: int, *, proven: bool = True
) -> Changes:
    """Apply a complete listing in one transaction: insert, update, remove the others.

    Without proof that nobody is missing, whom it lacks for the first time is marked and stays.
    """
    latest = _latest(customers)
    listed = {customer.id for customer in latest}
    summaries: list[CustomerSummary] = []
    with engine.writing():
        for chunk in _chunks(latest):
            summaries += _apply(engine, chunk, listed_at)
        known = known_customers(engine)
        removed = [CustomerId(one.id) for one in known if _goes(one, listed, proven=proven)]
        for some in _chunks(removed):
            delete(engine, CustomerTable, "id", some)
        absent = [one.id for one in known if one.id not in listed and not one.absent_at]
        for ids in _chunks([] if proven else absent):
            mark_absent(engine, ids, listed_at)
        for ids in _chunks([one.id for one in known if one.id in listed and one.absent_at]):
            mark_absent(engine, ids, 0)
        put_state(engine, LISTED_AT, str(listed_at))
    return Changes(tuple(summaries), tuple(removed))


def drop_customers(engine: Engine, ids: Sequence[CustomerId]) -> None:
    """Forget customers with all their rows."""
    with engine.writing():
        for start in range(0, len(ids), CHUNK):
            delete(engine, CustomerTable, "id", ids[start : start + CHUNK])


def listing_impact(
    engine: Engine, customers: Iterable[Customer], *, proven: bool = True
) -> ListingImpact:
    """What a complete listing of these customers would remove and rename."""
    names = {customer.id: _name_of(customer) for customer in customers}
    known = known_customers(engine)
    return ListingImpact(
        listed=len(names),
        known=len(known),
        removed=sum(_goes(one, names, proven=proven) for one in known),
        renamed=sum(
            names.get(CustomerId(one.id), one.display_name) != one.display_name for one in known
        ),
    )


def _goes(known: Known, listed: Collection[str], *, proven: bool) -> bool:
    return known.id not in listed and (proven or known.absent_at > 0)


def _name_of(customer: Customer) -> str:
    return customer.show_as or customer.name


def _latest(customers: Sequence[Customer]) -> list[Customer]:
    """Each customer once: a listing that names one twice said its last word last."""
    return list({customer.id: customer for customer in customers}.values())


def _chunks(many: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(many), CHUNK):
        yield many[start : start + CHUNK]


def _apply(
    engine: Engine, customers: list[Customer], listed_at: int, *, keep_names: bool = False
) -> list[CustomerSummary]:
    """Write those that differ from what is stored; compared by value, which heals damage too."""
    known = stored_customers(engine, [customer.id for customer in customers])
    rows: list[Row] = []
    contacts: list[Row] = []
    without: list[str] = []
    changed: list[tuple[object, ...]] = []
    for given in customers:
        old = known.get(given.id)
        customer = _with_old_name(given, old) if old and keep_names else given
        source, contact = source_row(customer)
        if old and old.is_from(source, contact):
            continue
        listing = listing_row(source, contact)
        state = old.state if old else sealed(customer.id, UNREAD)
        rows.append((*listing, listed_at, 0, *state))
        changed.append(StoredCustomer(listing, contact, state).summary())
        if contact:
            contacts.append((customer.id, *contact))
        elif old and old.contact:
            without.append(customer.id)
    _write(engine, rows, contacts, without)
    return summaries_of(engine, changed)


def _with_old_name(customer: Customer, old: StoredCustomer) -> Customer:
    if _name_of(customer) == old.listing.display_name:
        return customer
    return replace(customer, name=old.listing.name, show_as=old.listing.show_as)


def _write(engine: Engine, rows: list[Row], contacts: list[Row], without: list[str]) -> None:
    insert(engine, CustomerTable, _COLUMNS, rows, key="id", preserve=_LISTED)
    insert(engine, ContactTable, _CONTACT, contacts, key="customer", preserve=_CONTACT[1:])
    delete(engine, ContactTable, "customer", without)
