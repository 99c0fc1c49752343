"""The steps that lead from one version of the schema to the next; numbered from 1, never changed.

A plain list that we run ourselves: `playhouse.migrations` keeps its history in a table, where the
version could not be read without opening the store for writing, and loads its steps as loose
files that a bundle would have to carry. Each step is one transaction including the version, and
an existing store is backed up and the copy verified before each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from desktop_app.domain.errors import StorageError, StorageProblem

from .checksum import checksum
from .engine import Engine, Row
from .own_rows import seal_own_rows
from .sync_state import put_state, seal_states, sealed, stored_state

_SCHEMA = "store.schema"
_PLAIN_MARKS = 3
"""Up to this version the mark of the tables was their fingerprint alone."""

Migration = Callable[[Engine], None]


def _first(engine: Engine) -> None:
    for statement in _FIRST:
        engine.run(statement)


_FIRST = (
    """
    CREATE TABLE customer (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        show_as TEXT NOT NULL,
        display_name TEXT NOT NULL,
        folded TEXT NOT NULL,
        geography TEXT NOT NULL,
        region TEXT NOT NULL,
        billing_type TEXT NOT NULL,
        status TEXT NOT NULL,
        api_host TEXT NOT NULL,
        organization_id TEXT NOT NULL,
        product_codes TEXT NOT NULL,
        city TEXT NOT NULL,
        reachable INTEGER NOT NULL,
        checksum BIGINT NOT NULL,
        probe TEXT NOT NULL,
        checked_at BIGINT NOT NULL,
        read_at BIGINT NOT NULL,
        next_end INTEGER NOT NULL,
        partner_trial INTEGER NOT NULL,
        licences_checksum BIGINT NOT NULL,
        coverage TEXT,
        state_checksum BIGINT NOT NULL,
        listed_at BIGINT NOT NULL,
        extra TEXT NOT NULL
    )
    """,
    "CREATE INDEX customer_order ON customer (next_end, folded, checked_at, reachable, id)",
    """
    CREATE TABLE contact (
        customer_id TEXT NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        mobile TEXT NOT NULL,
        fax TEXT NOT NULL,
        lines TEXT NOT NULL,
        city TEXT NOT NULL,
        state TEXT NOT NULL,
        postal_code TEXT NOT NULL,
        country_code TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE licence (
        customer_id TEXT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
        firewall INTEGER NOT NULL,
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        product_code TEXT NOT NULL,
        identifier TEXT NOT NULL,
        product_name TEXT NOT NULL,
        generic_code TEXT NOT NULL,
        type TEXT NOT NULL,
        start_day TEXT,
        end_day TEXT,
        perpetual INTEGER NOT NULL,
        unlimited INTEGER NOT NULL,
        quantity BIGINT,
        usage_count BIGINT,
        usage_day TEXT,
        usage_collected_at TEXT,
        serial_number TEXT NOT NULL,
        extra TEXT NOT NULL,
        checksum BIGINT NOT NULL,
        PRIMARY KEY (customer_id, firewall, position)
    )
    """,
    "CREATE TABLE sync_state (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE call_stamp (number BIGINT NOT NULL PRIMARY KEY, at DOUBLE PRECISION NOT NULL)",
)


def _second(engine: Engine) -> None:
    """What is written to customers' accounts, and the partner's own notes.

    Notes, activities and intents outlive the customer they speak of: they are the partner's.
    """
    for statement in _SECOND:
        engine.run(statement)


_SECOND = (
    """
    CREATE TABLE intent (
        operation TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        new_name TEXT NOT NULL,
        old_name TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        body TEXT NOT NULL,
        baseline TEXT NOT NULL,
        planned_at BIGINT NOT NULL,
        sent_at BIGINT NOT NULL,
        settled_at BIGINT NOT NULL,
        detail TEXT NOT NULL,
        correlation_id TEXT NOT NULL
    )
    """,
    "CREATE INDEX intent_state ON intent (state, planned_at)",
    """
    CREATE TABLE activity (
        number BIGINT NOT NULL PRIMARY KEY,
        at BIGINT NOT NULL,
        kind TEXT NOT NULL,
        outcome TEXT NOT NULL,
        who TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        customer_name TEXT NOT NULL,
        old_name TEXT NOT NULL,
        new_name TEXT NOT NULL,
        detail TEXT NOT NULL,
        correlation_id TEXT NOT NULL,
        operation TEXT NOT NULL
    )
    """,
    "CREATE INDEX activity_customer ON activity (customer_id, number)",
    """
    CREATE TABLE note (
        customer_id TEXT NOT NULL PRIMARY KEY,
        alias TEXT NOT NULL,
        contact TEXT NOT NULL,
        approval_asked_at BIGINT NOT NULL
    )
    """,
    "CREATE TABLE draft (name TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL)",
)


def _third(engine: Engine) -> None:
    """Who wanted it: asked for by whoever has to say what became of it."""
    engine.run("ALTER TABLE intent ADD COLUMN who TEXT NOT NULL DEFAULT ''")


def _fourth(engine: Engine) -> None:
    """What became of failed and incomplete readings, and since when listings lack a customer.

    The checksum of the state covers the new columns, and that of the listing `reachable`, which
    accounts without a regional host now are: licences need none. Sound rows get them anew.
    """
    for name in ("failed_at BIGINT", "failures INTEGER", "incomplete INTEGER", "absent_at BIGINT"):
        engine.run(f"ALTER TABLE customer ADD COLUMN {name} NOT NULL DEFAULT 0")
    engine.run_many(
        "UPDATE customer SET state_checksum = ? WHERE id = ?",
        [
            (checksum((*row, 0, 0, 0)), row[0])
            for *row, seal in engine.rows(_FOURTH_STATES)
            if seal == checksum(row)
        ],
    )
    engine.run_many(
        "UPDATE customer SET reachable = 1, checksum = ? WHERE id = ?",
        [
            (checksum((*listing, 1, *contact)), listing[0])
            for listing, contact, seal in map(_fourth_parts, engine.rows(_FOURTH_LISTINGS))
            if seal == checksum((*listing, 0, *contact))
        ],
    )


_FOURTH_STATES = """
    SELECT id, probe, checked_at, read_at, next_end, partner_trial, licences_checksum, coverage,
        state_checksum
    FROM customer
    """
_FOURTH_LISTINGS = """
    SELECT id, name, show_as, geography, region, billing_type, status, api_host, organization_id,
        product_codes, extra, customer.city, display_name, folded,
        first_name, last_name, email, phone, mobile, fax, lines, contact.city, state, postal_code,
        country_code, customer_id, checksum
    FROM customer LEFT JOIN contact ON customer_id = id
    WHERE reachable = 0 AND api_host = '' AND status NOT IN ('suspended', 'canceled')
    """
_FOURTH_CONTACT = 14


def _fourth_parts(row: Row) -> tuple[Row, Row, int]:
    *values, contact_of, seal = row
    contact = values[_FOURTH_CONTACT:] if contact_of is not None else ()
    return tuple(values[:_FOURTH_CONTACT]), tuple(contact), seal


def _seals(engine: Engine) -> None:
    """Checksums for what a sync cannot fetch again, and for the state that it leaves."""
    seal_own_rows(engine)
    seal_states(engine)


MIGRATIONS: tuple[Migration, ...] = (_first, _second, _third, _fourth, _seals)


def migrate(engine: Engine, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the store to the newest version, step by step; nothing when it is there.

    Raises `StorageError` with `DAMAGED` when the tables are not those that the steps made.
    """
    found = engine.version()
    existed = found > 0
    if existed:
        _require_sound(engine, found)
    for number, step in enumerate(migrations, start=1):
        version = engine.version()
        if version >= number:
            continue
        if existed:
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
            backups = engine.path.with_name("backups")
            engine.back_up(backups / f"version-{version}-{stamp}{engine.path.suffix}")
        with engine.writing():
            # Another process may have taken the same step meanwhile.
            if engine.version() < number:
                step(engine)
                engine.check_references()
                put_state(engine, _SCHEMA, _mark(engine, number))
                engine.mark_version(number)


def _require_sound(engine: Engine, version: int) -> None:
    """A version that differs from the tables would make steps run again, or none."""
    mark = stored_state(engine, _SCHEMA)
    plain = engine.fingerprint() if version <= _PLAIN_MARKS else None
    if mark not in (plain, sealed(_SCHEMA, _mark(engine, version))):
        raise StorageError(StorageProblem.DAMAGED, "the tables are not ours", path=str(engine.path))


def _mark(engine: Engine, version: int) -> str:
    return f"{version} {engine.fingerprint()}"
