"""Applying listings of customers: pages as they come, and complete ones in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
from .statements import delete, insert, known_ids, mark_listed, stored_customers
from .summaries import summaries_of
from .sync_state import LISTED_AT, put_state
from .tables import ContactTable, CustomerTable

_COLUMNS = (*ListingRow._fields, "listed_at", *StateRow._fields)
_CONTACT = ("customer", *ContactRow._fields)
_LISTED = (*ListingRow._fields[1:], "listed_at")


def merge_customers(engine: Engine, customers: Sequence[Customer], listed_at: int) -> Changes:
    """Insert and update, remove nobody, in one transaction."""
    with engine.writing():
        return merge_within(engine, customers, listed_at)


def merge_within(engine: Engine, customers: Sequence[Customer], listed_at: int) -> Changes:
    """The same as part of somebody else's transaction."""
    summaries: list[CustomerSummary] = []
    for chunk in _chunks(_latest(customers)):
        summaries += _apply(engine, chunk, listed_at)
        mark_listed(engine, [customer.id for customer in chunk], listed_at)
    return Changes(tuple(summaries))


def replace_customers(engine: Engine, customers: Sequence[Customer], listed_at: int) -> Changes:
    """Apply a complete listing in one transaction: insert, update, remove the others."""
    latest = _latest(customers)
    listed = {customer.id for customer in latest}
    summaries: list[CustomerSummary] = []
    with engine.writing():
        for chunk in _chunks(latest):
            summaries += _apply(engine, chunk, listed_at)
        removed = [CustomerId(one) for one in known_ids(engine) if one not in listed]
        for start in range(0, len(removed), CHUNK):
            delete(engine, CustomerTable, "id", removed[start : start + CHUNK])
        put_state(engine, LISTED_AT, str(listed_at))
    return Changes(tuple(summaries), tuple(removed))


def drop_customers(engine: Engine, ids: Sequence[CustomerId]) -> None:
    """Forget customers with all their rows."""
    with engine.writing():
        for start in range(0, len(ids), CHUNK):
            delete(engine, CustomerTable, "id", ids[start : start + CHUNK])


def listing_impact(engine: Engine, ids: Iterable[CustomerId]) -> ListingImpact:
    """What a complete listing of these customers would remove."""
    listed = set(ids)
    known = known_ids(engine)
    return ListingImpact(
        listed=len(listed), known=len(known), removed=sum(one not in listed for one in known)
    )


def _latest(customers: Sequence[Customer]) -> list[Customer]:
    """Each customer once: a listing that names one twice said its last word last."""
    return list({customer.id: customer for customer in customers}.values())


def _chunks(customers: list[Customer]) -> Iterator[list[Customer]]:
    for start in range(0, len(customers), CHUNK):
        yield customers[start : start + CHUNK]


def _apply(engine: Engine, customers: list[Customer], listed_at: int) -> list[CustomerSummary]:
    """Write those that differ from what is stored; compared by value, which heals damage too."""
    known = stored_customers(engine, [customer.id for customer in customers])
    rows: list[Row] = []
    contacts: list[Row] = []
    without: list[str] = []
    changed: list[tuple[object, ...]] = []
    for customer in customers:
        source, contact = source_row(customer)
        old = known.get(customer.id)
        if old and old.is_from(source, contact):
            continue
        listing = listing_row(source, contact)
        state = old.state if old else sealed(customer.id, UNREAD)
        rows.append((*listing, listed_at, *state))
        changed.append(StoredCustomer(listing, contact, state).summary())
        if contact:
            contacts.append((customer.id, *contact))
        elif old and old.contact:
            without.append(customer.id)
    _write(engine, rows, contacts, without)
    return summaries_of(engine, changed)


def _write(engine: Engine, rows: list[Row], contacts: list[Row], without: list[str]) -> None:
    insert(engine, CustomerTable, _COLUMNS, rows, key="id", preserve=_LISTED)
    insert(engine, ContactTable, _CONTACT, contacts, key="customer", preserve=_CONTACT[1:])
    delete(engine, ContactTable, "customer", without)
