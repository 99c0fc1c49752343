"""Customers and licences for the tests of the store, plain ones and hostile ones."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st

from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.licence import Licence, Usage
from desktop_app.domain.search import folded_name
from desktop_app.storage import open_store
from desktop_app.storage.checksum import checksum
from desktop_app.storage.customer_rows import ListingRow, source_row
from desktop_app.storage.migrations import MIGRATIONS

CODES = ("CIXA", "CIXASVR", "CEMA", "MDR", "CDE", "CPHISH", "CIXAXDR", "CMS")
HOSTILE = (
    "",
    " ",
    "'); DROP TABLE customer; --",
    "a\x00b",
    "tab\tline\nreturn\rback\\slash\\t\\n",
    "\x1f\x1e",
    "\u202egnp.exe",
    "Müller & Söhne GmbH",
    "ẞ ﬁ Ǆ İ",
    "Ｆｕｌｌ",
    "名前 👩‍👩‍👧‍👦",
    "x" * 1024,
    '{"a": [1, "b"]}',
    "None",
    "%s ? :name $1",
)


def customer_id(number: int) -> CustomerId:
    return CustomerId(str(UUID(int=number)))


def customer(number: int, name: str = "", **fields: object) -> Customer:
    values: dict[str, object] = {
        "data_geography": "DE",
        "data_region": "eu02",
        "billing_type": "term",
        "status": "active",
        "api_host": "https://api-eu02.central.sophos.com",
        "product_codes": CODES[number % 4 : number % 4 + 2],
        "contact": Contact(
            "Eva", "Huber", f"eva{number}@example.com", address=Address(city="Wien")
        ),
        "organization_id": "org",
    }
    values.update(fields)
    return Customer(id=customer_id(number), name=name or f"Kunde {number:05}", **values)  # type: ignore[arg-type]


def customers(count: int, suffix: str = "") -> list[Customer]:
    return [customer(number, f"Kunde {number:05}{suffix}") for number in range(1, count + 1)]


def licence(code: str, days: int, *, serial: str = "", today: date | None = None) -> Licence:
    day = today or date.today()
    return Licence(
        id=f"id-{code}-{days}",
        product_code=code,
        product_name=f"Product {code}",
        type="term",
        start=day - timedelta(365),
        end=day + timedelta(days),
        quantity=100,
        usage=Usage(40, day, "2026-01-01T00:00:00Z"),
        serial_number=serial,
    )


def random_licences(source: random.Random) -> list[Licence]:
    return [
        licence(source.choice(CODES), source.randint(-90, 1000))
        for _ in range(source.randint(1, 4))
    ]


texts = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
whole_numbers = st.integers(-(2**53), 2**53)
addresses = st.builds(Address, st.lists(texts, max_size=3).map(tuple), texts, texts, texts, texts)
contacts = st.builds(Contact, texts, texts, texts, texts, texts, texts, addresses)
ids = st.integers(1, 12).map(customer_id)
any_customers = st.builds(
    Customer,
    id=ids,
    name=texts,
    show_as=texts,
    data_geography=texts,
    data_region=texts,
    billing_type=texts | st.sampled_from(["trial", "term", "usage", "ordered"]),
    status=texts | st.sampled_from(["active", "suspended", "canceled"]),
    api_host=texts,
    product_codes=st.lists(texts, max_size=4).map(tuple),
    contact=st.none() | contacts,
    organization_id=texts,
    extra=texts,
)
usages = st.builds(Usage, whole_numbers, st.none() | st.dates(), texts)
any_licences = st.builds(
    Licence,
    id=texts,
    product_code=texts | st.sampled_from(CODES),
    identifier=texts,
    product_name=texts,
    generic_code=texts,
    type=texts | st.sampled_from(["trial", "term", "usage", "ordered", "perpetual"]),
    start=st.none() | st.dates(),
    end=st.none() | st.dates(),
    perpetual=st.booleans(),
    unlimited=st.booleans(),
    quantity=st.none() | whole_numbers,
    usage=st.none() | usages,
    serial_number=texts,
    extra=texts,
)


def store_of_version_three(
    path: Path, listing: Sequence[Customer], damaged: Customer | None = None
) -> None:
    """A store as version 3 wrote it: all probes OK, accounts without a host not to be asked."""
    store = open_store(path, migrations=MIGRATIONS[:3])
    engine = store._engine
    with engine.writing():
        for one in listing:
            source, contact = source_row(one)
            name = one.show_as or one.name
            reachable = int(bool(one.api_host) and one.status == "active")
            values = (*source, name, folded_name(name, one.name), reachable)
            seal = checksum((*values, *contact) if contact else values)
            state = ("ok", 1, 1, 9_999_999, 0, 0, "" if one is not damaged else None)
            state_seal = checksum((one.id, "ok", 1, 1, 9_999_999, 0, 0, ""))
            columns = ListingRow._fields + OLD_STATE + ("listed_at",)
            row = (*values, seal, *state, state_seal, 1)
            engine.run(_insert("customer", columns), row)
            if contact:
                columns = ("customer_id", *contact._fields)
                engine.run(_insert("contact", columns), (one.id, *contact))
    store.close()


OLD_STATE = (
    "probe", "checked_at", "read_at", "next_end", "partner_trial", "licences_checksum",
    "coverage", "state_checksum",
)  # fmt: skip


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
