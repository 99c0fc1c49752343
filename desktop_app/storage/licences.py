"""Writing what reading licences came to, and the order in which to read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from operator import itemgetter

from peewee import ModelDelete, ModelSelect

from desktop_app.domain.access import Access
from desktop_app.domain.badge import next_end
from desktop_app.domain.changes import Changes
from desktop_app.domain.coverage import coverage_of
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
_OK, _REFUSED = Access.OK.value, Access.NO_ACCESS.value


def save_licences(
    engine: Engine,
    customer_id: CustomerId,
    licences: Sequence[Licence],
    checked_at: int,
    *,
    complete: bool = True,
) -> Changes:
    """Replace a customer's own licences; nothing for a customer that is gone meanwhile.

    Of an answer that lost something, the stored licences stay that it does not have.
    """
    with engine.writing():
        stored = stored_customers(engine, [customer_id]).get(customer_id)
        if stored is None:
            return Changes()
        own, walls = _parted(stored_licences(engine, [customer_id])[customer_id])
        new = licences if complete else _joined(licences, _licences(engine, own))
        rows = _replace(engine, customer_id, _OWN, own, new)
        state = stored.state._replace(
            probe=Access.OK.value,
            checked_at=checked_at,
            read_at=checked_at,
            licences_checksum=checksum_of([*rows, *walls]),
            failed_at=0,
            failures=0,
            incomplete=int(not complete),
        )
        state = _with_coverage(state, [*new, *_licences(engine, walls)])
        return _save_state(engine, stored, state)


def save_probe(engine: Engine, customer_id: CustomerId, probe: Access, checked_at: int) -> Changes:
    """Remember that the licences could not be read; those known stay."""
    with engine.writing():
        stored = stored_customers(engine, [customer_id]).get(customer_id)
        if stored is None:
            return Changes()
        state = stored.state._replace(
            probe=probe.value, checked_at=checked_at, failed_at=0, failures=0
        )
        return _save_state(engine, stored, state)


def save_failure(engine: Engine, customer_id: CustomerId, failed_at: int) -> None:
    """Count a failed reading; what is known stays."""
    with engine.writing():
        stored = stored_customers(engine, [customer_id]).get(customer_id)
        if stored is not None:
            failures = stored.state.failures + 1
            state = stored.state._replace(failed_at=failed_at, failures=failures)
            _save_state(engine, stored, state)


def mark_partner_trial(engine: Engine, customer_id: CustomerId) -> Changes:
    """Remember, inside `writing()`, that the partner created this customer's trial."""
    stored = stored_customers(engine, [customer_id]).get(customer_id)
    if stored is None:
        return Changes()
    return _save_state(engine, stored, stored.state._replace(partner_trial=1))


def replace_firewall_licences(
    engine: Engine, licences: Mapping[CustomerId, Sequence[Licence]], *, complete: bool = True
) -> Changes:
    """Apply a reading of the firewall licences, in one transaction.

    A complete one takes away those that it does not have.
    """
    changes: list[Changes] = []
    with engine.writing():
        sql = engine.compiled("with firewalls", _with_firewalls)
        known = [CustomerId(row[0]) for row in engine.rows(sql, (_FIREWALL,))]
        ids = list(dict.fromkeys([*licences, *known]))
        for start in range(0, len(ids), CHUNK):
            some = ids[start : start + CHUNK]
            changes += _replace_firewalls(engine, some, licences, complete=complete)
    return Changes(tuple(summary for change in changes for summary in change.upserted))


def licence_queue(
    engine: Engine, *, today: int, stale_before: int, refused_before: int = 0
) -> list[CustomerId]:
    """Whose licences to read: those expiring, those never asked, then the oldest.

    A customer that refused is asked again when that is old: its assistance may be on by now.
    One whose last reading failed comes after all others, the oldest failure first.
    """
    first = today - EXPIRY_WARNING_DAYS
    last = today + EXPIRY_WARNING_DAYS
    parameters = (1, stale_before, "", 0, _OK, _REFUSED, refused_before)
    due = engine.rows(engine.compiled("queue", _due), parameters)
    # Each group keeps the order of the rows, which is that of the list: by expiry and name.
    failed = [row for row in due if row[3]]
    soon = [row for row in due if not row[3] and first <= row[2] <= last]
    rest = [row for row in due if not row[3] and not first <= row[2] <= last]
    rest.sort(key=itemgetter(1))
    failed.sort(key=itemgetter(3))
    return [row[0] for row in (*soon, *rest, *failed)]


def last_read(engine: Engine, count: int) -> list[CustomerId]:
    """At most so many whose licences were read last and whose last reading did not fail."""
    rows = engine.rows(engine.compiled("last read", _last_read), (_OK, 0, count))
    return [CustomerId(row[0]) for row in rows]


def _due() -> ModelSelect[CustomerTable]:
    host, probe, checked = CustomerTable.api_host, CustomerTable.probe, CustomerTable.checked_at
    worth_asking = (host != "") | (checked == 0) | (probe == _OK)
    refused = (probe == _REFUSED) & (checked < 0)
    return (
        CustomerTable.select(
            CustomerTable.id, checked, CustomerTable.next_end, CustomerTable.failed_at
        )
        .where((CustomerTable.reachable == 1) & (((checked < 0) & worth_asking) | refused))
        .order_by(CustomerTable.next_end, CustomerTable.folded)
    )


def _last_read() -> ModelSelect[CustomerTable]:
    return (
        CustomerTable.select(CustomerTable.id)
        .where((CustomerTable.probe == _OK) & (CustomerTable.failed_at == 0))
        .order_by(CustomerTable.read_at.desc())
        .limit(1)
    )


def _replace_firewalls(
    engine: Engine,
    ids: list[CustomerId],
    licences: Mapping[CustomerId, Sequence[Licence]],
    *,
    complete: bool,
) -> list[Changes]:
    stored = stored_customers(engine, ids)
    rows = stored_licences(engine, list(stored))
    changes: list[Changes] = []
    for one, customer in stored.items():
        own, walls = _parted(rows[one])
        new = licences.get(CustomerId(one), ())
        if not complete:
            new = _joined(new, _licences(engine, walls))
        written = _replace(engine, one, _FIREWALL, walls, new)
        if written == walls and (customer.state.coverage is not None or not walls):
            continue
        state = customer.state._replace(licences_checksum=checksum_of([*own, *written]))
        state = _with_coverage(state, [*_licences(engine, own), *new])
        changes.append(_save_state(engine, customer, state))
    return changes


def _joined(new: Sequence[Licence], old: Sequence[Licence]) -> list[Licence]:
    """What was understood, and after it what is stored of the rest."""
    named = {key for licence in new for key in _keys(licence)}
    return [*new, *(licence for licence in old if named.isdisjoint(_keys(licence)))]


def _keys(licence: Licence) -> list[tuple[object, ...]]:
    """By what a licence is known again; an answer may leave one of its two names out."""
    serial = licence.serial_number
    names = [(serial, name) for name in (licence.identifier, licence.id) if name]
    return [*names] or [(serial, licence.product_code, licence.start, licence.end)]


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


def _with_coverage(state: StateRow, licences: Sequence[Licence]) -> StateRow:
    """The state with what all licences come down to; None while nothing was ever read."""
    if not licences and not state.read_at:
        return state._replace(coverage=None, next_end=NO_END)
    coverage = coverage_of(licences)
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
