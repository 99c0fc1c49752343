"""One customer and what varies about it; `NOW` is the tests' today, 14:35."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from desktop_app.domain.access import Access
from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.details import CustomerDetails
from desktop_app.domain.licence import Licence, Usage
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.services.write_ports import LocalNote

NOW = datetime(2026, 11, 22, 14, 35).timestamp()
READ_AT = int(datetime(2026, 11, 22, 14, 32).timestamp())
ID = CustomerId("6f1ad1d2-66aa-4f0e-8f4d-5d1f2f0c6a11")
OTHER_ID = CustomerId("0a1ad1d2-66aa-4f0e-8f4d-5d1f2f0c6a22")
NAME = "Rheinische Druckwerke GmbH"

CONTACT = Contact(
    "Jörg",
    "Grünewald",
    "j.gruenewald@rhein-druckwerke.example",
    "+49 221 5550 120",
    "+49 171 5550 120",
    "",
    Address(("Werftstraße 8",), "Köln", "", "50670", "DE"),
)


def licence(
    number: str,
    code: str = "CIXA",
    name: str = "",
    kind: str = "term",
    end: date | None = date(2027, 6, 30),
    quantity: int | None = 200,
    used: int | None = 100,
) -> Licence:
    return Licence(
        id=number,
        product_code=code,
        identifier=number,
        product_name=name or code,
        type=kind,
        start=date(2025, 12, 15),
        end=end,
        quantity=quantity,
        usage=None if used is None else Usage(used),
    )


LICENCES = (
    licence("L0048127", "CIXAXDR", "Endpoint XDR", end=date(2026, 12, 14), used=186),
    licence("L0048128", "SVRCIXAXDR", "Server XDR", "term", date(2026, 12, 14), 25, 22),
    licence("L0051903", "CEMA", "E-Mail Advanced", used=174),
    licence("L0051904", "XGS", "Firewall Standard", quantity=2, used=2),
    licence("L0060215", "ZTNA", "ZTNA", "trial", date(2026, 12, 21), 25, 9),
)

CUSTOMER = Customer(
    id=ID,
    name="Rheinische Druckwerke",
    show_as=NAME,
    data_geography="DE",
    data_region="eu02",
    billing_type="term",
    status="active",
    api_host="https://api-eu02.central.sophos.com",
    product_codes=("CIXAXDR",),
    contact=CONTACT,
    organization_id="9d1ad1d2-66aa-4f0e-8f4d-5d1f2f0c6a33",
)


def card(
    customer: Customer = CUSTOMER,
    licences: tuple[Licence, ...] = LICENCES,
    probe: Access = Access.OK,
    note: LocalNote = LocalNote(),  # noqa: B008 (a frozen value)
    *,
    read_at: int = READ_AT,
    listed_at: int = READ_AT,
) -> CustomerCard:
    details = CustomerDetails(customer, licences, probe, listed_at, READ_AT, read_at)
    return CustomerCard(details, note)


def named(name: str) -> CustomerCard:
    return card(replace(CUSTOMER, show_as=name, name=name))
