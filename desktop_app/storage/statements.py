"""The statements that Peewee builds, each once per shape: it takes longer than running them.

Values are given in the order in which the statement names its columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from peewee import JOIN, Model, ModelSelect

from .customer_rows import ContactRow, ListingRow, StateRow, StoredCustomer
from .engine import CHUNK, Engine, Row
from .licence_rows import LicenceRow
from .tables import ContactTable, CustomerTable, LicenceTable

_LISTING = [getattr(CustomerTable, name) for name in ListingRow._fields]
_STATE = [getattr(CustomerTable, name) for name in StateRow._fields]
# An update names its columns in the order of the model.
_MODEL_ORDER = [field.name for field in CustomerTable._meta.sorted_fields]
_STATE_UPDATED = sorted(StateRow._fields, key=_MODEL_ORDER.index)
_CONTACT = [getattr(ContactTable, name) for name in ContactRow._fields]
_LICENCE = [getattr(LicenceTable, name) for name in LicenceRow._fields]
_LISTING_END = len(_LISTING)
_STATE_END = _LISTING_END + len(_STATE)


class Known(NamedTuple):
    """A known customer, its display name and since when listings lack it."""

    id: str
    display_name: str
    absent_at: int


def insert(
    engine: Engine,
    model: type[Model],
    columns: Sequence[str],
    rows: Sequence[Row],
    *,
    key: str = "",
    preserve: Sequence[str] = (),
) -> None:
    """Insert rows; one whose `key` is there already takes the columns `preserve` from it."""
    if not rows:
        return

    def build() -> Any:
        fields = [getattr(model, column) for column in columns]
        query = model.insert_many([(None,) * len(fields)], fields=fields)
        if not key:
            return query
        return query.on_conflict(
            conflict_target=[getattr(model, key)],
            preserve=[getattr(model, column) for column in preserve],
        )

    engine.run_many(engine.compiled(("insert", model), build), rows)


def delete(engine: Engine, model: type[Model], key: str, ids: Sequence[str]) -> None:
    """Delete the rows that belong to these customers; at most `CHUNK` of them."""
    if ids:
        engine.run(
            engine.compiled(
                ("delete", model, len(ids)),
                lambda: model.delete().where(getattr(model, key).in_(list(ids))),
            ),
            ids,
        )


def mark_listed(engine: Engine, ids: Sequence[str], listed_at: int) -> None:
    """Note when these customers were last in a listing; at most `CHUNK` of them."""
    sql = engine.compiled(
        ("listed", len(ids)),
        lambda: CustomerTable.update(
            {CustomerTable.listed_at: 0, CustomerTable.absent_at: 0}
        ).where(CustomerTable.id.in_(list(ids))),
    )
    engine.run(sql, (listed_at, 0, *ids))


def mark_absent(engine: Engine, ids: Sequence[str], absent_at: int) -> None:
    """Note when these customers were first missing, 0 for those back; at most `CHUNK` of them."""
    if ids:
        sql = engine.compiled(
            ("absent", len(ids)),
            lambda: CustomerTable.update(absent_at=0).where(CustomerTable.id.in_(list(ids))),
        )
        engine.run(sql, (absent_at, *ids))


def known_customers(engine: Engine) -> list[Known]:
    """All customers with what a listing is compared by."""
    sql = engine.compiled(
        "known",
        lambda: CustomerTable.select(
            CustomerTable.id, CustomerTable.display_name, CustomerTable.absent_at
        ),
    )
    return [Known._make(row) for row in engine.rows(sql)]


def stored_customers(engine: Engine, ids: Sequence[str]) -> dict[str, StoredCustomer]:
    """The rows of those of these customers that are known; at most `CHUNK` of them."""
    if not ids:
        return {}
    sql = engine.compiled(
        ("customers", len(ids)), lambda: _customers().where(CustomerTable.id.in_(list(ids)))
    )
    return {row[0]: _stored(row) for row in engine.rows(sql, ids)}


def customers_after(engine: Engine, last: str) -> list[StoredCustomer]:
    """The rows of the next `CHUNK` customers in the order of their ids."""
    sql = engine.compiled(
        "customers after",
        lambda: _customers().where(CustomerTable.id > last).order_by(CustomerTable.id).limit(CHUNK),
    )
    return [_stored(row) for row in engine.rows(sql, (last, CHUNK))]


def stored_licences(engine: Engine, ids: Sequence[str]) -> dict[str, list[LicenceRow]]:
    """The licences of these customers, each one's own before its firewalls', in their order."""
    licences: dict[str, list[LicenceRow]] = {one: [] for one in ids}
    if not ids:
        return licences
    sql = engine.compiled(
        ("licences", len(ids)),
        lambda: (
            LicenceTable.select(*_LICENCE)
            .where(LicenceTable.customer.in_(list(ids)))
            .order_by(LicenceTable.customer, LicenceTable.firewall, LicenceTable.position)
        ),
    )
    for row in engine.rows(sql, ids):
        # A damaged index leads to rows of others; the checksums tell.
        if row[0] in licences:
            licences[row[0]].append(LicenceRow._make(row))
    return licences


def update_state(engine: Engine, customer_id: str, state: StateRow) -> None:
    """Write what reading a customer's licences came to."""
    sql = engine.compiled(
        "state",
        lambda: CustomerTable.update(dict.fromkeys(_STATE)).where(CustomerTable.id == customer_id),
    )
    engine.run(sql, (*(getattr(state, name) for name in _STATE_UPDATED), customer_id))


def _customers() -> ModelSelect[CustomerTable]:
    return CustomerTable.select(*_LISTING, *_STATE, ContactTable.customer, *_CONTACT).join(
        ContactTable, JOIN.LEFT_OUTER, on=(ContactTable.customer == CustomerTable.id)
    )


def _stored(row: Row) -> StoredCustomer:
    contact = None if row[_STATE_END] is None else ContactRow._make(row[_STATE_END + 1 :])
    return StoredCustomer(
        ListingRow._make(row[:_LISTING_END]),
        contact,
        StateRow._make(row[_LISTING_END:_STATE_END]),
    )
