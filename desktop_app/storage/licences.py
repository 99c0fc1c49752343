"""Writing what reading licences came to, and the order in which to read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from operator import itemgetter

from peewee import ModelDelete, ModelSelect

from desktop_app.domain.access import Access
from desktop_app.domain.badge import next_end
from desktop_app.domain.changes import Changes
from desktop_app.domain.coverage import Coverage, coverage_of
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.licence import EXPIRY_WARNING_DAYS, Licence

from .coverage_text import encode_coverage
from .customer_rows import NO_END, StateRow, StoredCustomer, sealed
from .engine import CHUNK, Engine
from .licence_rows import LicenceRow, checksum_of, decode_licence, encode_licence
from .statements import insert, stored_customers, stored_licences, update_state
from .summaries import damaged, summaries_of
from .tables import CustomerTable, LicenceTable

_OWN, _FIREWALL = 0, 1


def save_licences(
    engine: Engine, customer_id: CustomerId, licences: Sequence[Licence], checked_at: int
) -> Changes:
    """Replace a customer's own licences; nothing for a customer that is gone meanwhile."""
    with engine.writing():
        stored = stored_customers(engine, [customer_id]).get(customer_id)
        if stored is None:
            return Changes()
        own, walls = _parted(stored_licences(engine, [customer_id])[customer_id])
        rows = _replace(engine, customer_id, _OWN, own, licences)
        state = _with_licences(stored.state, coverage_of([*licences, *_licences(engine, walls)]))
        state = state._replace(
            probe=Access.OK.value,
            checked_at=checked_at,
            read_at=checked_at,
            licences_checksum=checksum_of([*rows, *walls]),
        )
        return _save_state(engine, stored, state)


def save_probe(engine: Engine, customer_id: CustomerId, probe: Access, checked_at: int) -> Changes:
    """Remember that the licences could not be read; those known stay."""
    with engine.writing():
        stored = stored_customers(engine, [customer_id]).get(customer_id)
        if stored is None:
            return Changes()
        state = stored.state._replace(probe=probe.value, checked_at=checked_at)
        return _save_state(engine, stored, state)


def mark_partner_trial(engine: Engine, customer_id: CustomerId) -> Changes:
    """Remember, inside `writing()`, that the partner created this customer's trial (M9 a)."""
    stored = stored_customers(engine, [customer_id]).get(customer_id)
    if stored is None:
        return Changes()
    return _save_state(engine, stored, stored.state._replace(partner_trial=1))


def replace_firewall_licences(
    engine: Engine, licences: Mapping[CustomerId, Sequence[Licence]]
) -> Changes:
    """Apply a complete reading of the firewall licences, in one transaction.

    A customer whose own licences were never read keeps no coverage: its firewalls alone do not
    say what it has.
    """
    changes: list[Changes] = []
    with engine.writing():
        sql = engine.compiled("with firewalls", _with_firewalls)
        known = [CustomerId(row[0]) for row in engine.rows(sql, (_FIREWALL,))]
        ids = list(dict.fromkeys([*licences, *known]))
        for start in range(0, len(ids), CHUNK):
            changes += _replace_firewalls(engine, ids[start : start + CHUNK], licences)
    return Changes(tuple(summary for change in changes for summary in change.upserted))


def licence_queue(engine: Engine, *, today: int, stale_before: int) -> list[CustomerId]:
    """Whose licences to read: those expiring, those never asked, then the oldest.

    A customer that refused is asked again when that is old: its assistance may be on by now.
    """
    first = today - EXPIRY_WARNING_DAYS
    last = today + EXPIRY_WARNING_DAYS
    rows = engine.rows(engine.compiled("queue", _due), (stale_before, 1))
    # Each group keeps the order of the rows, which is that of the list: by expiry and name.
    soon = [row[0] for row in rows if first <= row[2] <= last]
    rest = [row for row in rows if not first <= row[2] <= last]
    rest.sort(key=itemgetter(1))
    return [*soon, *(row[0] for row in rest)]


def _due() -> ModelSelect[CustomerTable]:
    return (
        CustomerTable.select(CustomerTable.id, CustomerTable.checked_at, CustomerTable.next_end)
        .where((CustomerTable.checked_at < 0) & (CustomerTable.reachable == 1))
        .order_by(CustomerTable.next_end, CustomerTable.folded)
    )


def _replace_firewalls(
    engine: Engine, ids: list[CustomerId], licences: Mapping[CustomerId, Sequence[Licence]]
) -> list[Changes]:
    stored = stored_customers(engine, ids)
    rows = stored_licences(engine, list(stored))
    changes: list[Changes] = []
    for one, customer in stored.items():
        own, walls = _parted(rows[one])
        new = licences.get(CustomerId(one), ())
        written = _replace(engine, one, _FIREWALL, walls, new)
        if written == walls:
            continue
        state = customer.state._replace(licences_checksum=checksum_of([*own, *written]))
        if state.coverage is not None:
            state = _with_licences(state, coverage_of([*_licences(engine, own), *new]))
        changes.append(_save_state(engine, customer, state))
    return changes


def _parted(rows: list[LicenceRow]) -> tuple[list[LicenceRow], list[LicenceRow]]:
    """A customer's own licences, and its firewalls'."""
    return [row for row in rows if not row.firewall], [row for row in rows if row.firewall]


def _replace(
    engine: Engine, customer_id: str, firewall: int, old: list[LicenceRow], new: Sequence[Licence]
) -> list[LicenceRow]:
    """Write a customer's own or firewall licences where they differ from the stored ones."""
    rows = [
        encode_licence(customer_id, firewall, position, licence)
        for position, licence in enumerate(new)
    ]
    if rows != old:
        if old:
            engine.run(engine.compiled("unlicense", _delete_kind), (customer_id, firewall))
        insert(engine, LicenceTable, LicenceRow._fields, rows)
    return rows


def _licences(engine: Engine, rows: list[LicenceRow]) -> list[Licence]:
    try:
        return [decode_licence(row) for row in rows]
    except (ValueError, TypeError) as error:
        raise damaged(engine, "a licence cannot be read", rows[0].customer) from error


def _with_licences(state: StateRow, coverage: Coverage) -> StateRow:
    # By today's date: it orders the first picture only, and is written anew with each reading.
    today = date.today().toordinal()
    return state._replace(
        coverage=encode_coverage(coverage), next_end=next_end(coverage, today) or NO_END
    )


def _save_state(engine: Engine, stored: StoredCustomer, state: StateRow) -> Changes:
    new = stored._replace(state=sealed(stored.listing.id, state))
    if new.state != stored.state:
        update_state(engine, stored.listing.id, new.state)
    if new.summary() == stored.summary():
        return Changes()
    return Changes(tuple(summaries_of(engine, [new.summary()])))


def _with_firewalls() -> ModelSelect[LicenceTable]:
    customers = LicenceTable.select(LicenceTable.customer).distinct()
    return customers.where(LicenceTable.firewall == _FIREWALL)


def _delete_kind() -> ModelDelete:
    return LicenceTable.delete().where(
        (LicenceTable.customer == "") & (LicenceTable.firewall == _OWN)
    )
