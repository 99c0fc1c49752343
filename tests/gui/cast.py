"""A dozen customers, each standing for one case of the page's rules, put into a store."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop_app.domain.access import Access
from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.licence import Licence, Usage
from desktop_app.storage.store import Store

ENDPOINT, SERVER, EMAIL, FIREWALL = "CIXA", "SVRCIXA", "EMAIL_PROTECTION", "XGS"


@dataclass(frozen=True)
class Part:
    """One customer: how it is billed, its licences as (type, days to the end), its state."""

    name: str
    billing: str = "term"
    licences: tuple[tuple[str, int | None], ...] = (("term", 200),)
    status: str = "active"
    activated: bool = True
    probe: Access = Access.OK
    used: int = 0
    city: str = ""
    checked: bool = True
    minutes: int = 3


CAST = (
    Part("Active AG", city="Bonn"),
    Part("Expiring GmbH", licences=(("term", 5), ("term", 300)), city="Aachen"),
    Part("Expired KG", licences=(("term", -7),)),
    Part("Expired and Active OHG", licences=(("term", -12), ("term", 90)), minutes=120),
    Part("Long Ago e. K.", licences=(("term", -400),)),
    Part("Trial GmbH", billing="trial", licences=(("trial", 12),)),
    Part("Monthly SE", billing="usage", licences=(("usage", None),), minutes=30),
    Part("Ordered AG", billing="ordered", licences=(("ordered", 250),)),
    Part("Over-used KG", licences=(("term", 100),), used=112),
    Part("No Access GmbH", probe=Access.NO_ACCESS, licences=()),
    Part("Not Activated AG", activated=False, licences=(), checked=False),
    Part("Suspended UG", status="suspended", licences=(), checked=False),
    Part("Canceled UG", status="canceled", licences=(), checked=False),
    Part("Never Read GmbH", licences=(), checked=False),
)
PRODUCTS = (ENDPOINT, SERVER)


def id_of(name: str) -> CustomerId:
    """The id of a customer of the cast, from its name."""
    return CustomerId(str(UUID(bytes=name.encode().ljust(16, b".")[:16], version=4)))


def customer_of(part: Part) -> Customer:
    """The tenant that the list would give."""
    address = Address(city=part.city)
    return Customer(
        id=id_of(part.name),
        name=part.name,
        show_as=part.name,
        data_region="eu02",
        billing_type=part.billing,
        status=part.status,
        api_host="https://api-eu02.central.sophos.com" if part.activated else "",
        product_codes=(ENDPOINT,),
        contact=Contact(address=address) if part.city else None,
    )


def fill(store: Store, cast: tuple[Part, ...] = CAST) -> None:
    """Put the cast into the store, as a sync would have done."""
    now = int(time.time())
    store.replace_customers([customer_of(part) for part in cast], now)
    for part in cast:
        if not part.checked:
            continue
        at = now - part.minutes * 60
        if part.probe is Access.OK:
            store.save_licences(id_of(part.name), _licences(part), at)
        else:
            store.save_probe(id_of(part.name), part.probe, at)


def _licences(part: Part) -> list[Licence]:
    today = date.today()
    return [
        Licence(
            id=f"{part.name}-{number}",
            product_code=PRODUCTS[number],
            product_name=f"Product {PRODUCTS[number]}",
            type=kind,
            start=today - timedelta(days=500),
            end=None if days is None else today + timedelta(days=days),
            quantity=100,
            usage=Usage(part.used, today) if part.used else None,
        )
        for number, (kind, days) in enumerate(part.licences)
    ]
