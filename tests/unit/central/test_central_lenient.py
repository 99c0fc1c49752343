"""Members of an odd type, at any depth of any record: unknown and named, and the record stays."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import msgspec
import pytest

from desktop_app.central.envelope import Records, decode_page, decode_records
from desktop_app.central.hosts import Hosts
from desktop_app.central.lenient import MOST_ODDITIES, Oddities
from desktop_app.central.licences import decode_licence
from desktop_app.central.payloads import decode_tenant
from desktop_app.central.reports import decode_alert, decode_line
from desktop_app.central.values import word_of
from desktop_app.domain.customer import Contact, Customer

ID = "0afef0e6-5df7-4cc0-b8d4-068cfd6820d1"
HOSTS = Hosts()

TENANT: dict[str, Any] = {
    "id": ID,
    "name": "Name",
    "showAs": "Shown",
    "dataGeography": "DE",
    "dataRegion": "eu02",
    "billingType": "term",
    "status": "active",
    "apiHost": "https://api-eu02.central.sophos.com",
    "products": [{"code": "A"}, {"code": "B"}],
    "partner": {"id": ID},
    "organization": {"id": ID},
    "contact": {
        "firstName": "Ann",
        "lastName": "Lee",
        "email": "ann@example.com",
        "phone": "1",
        "mobile": "2",
        "fax": "3",
        "address": {
            "address1": "1 Road",
            "address2": "2",
            "address3": "3",
            "city": "C",
            "state": "S",
            "countryCode": "GB",
            "postalCode": "P",
        },
    },
}
LICENCE: dict[str, Any] = {
    "id": "WPT6-WJ3H-T9CF-KJKL",
    "licenseIdentifier": "D590962015",
    "product": {"code": "CIXAXDR", "genericCode": "G", "name": "Sophos XDR - User"},
    "startDate": "2026-01-18",
    "endDate": "2027-01-17",
    "perpetual": False,
    "type": "term",
    "quantity": 10,
    "unlimited": False,
    "usage": {"current": {"count": 7, "date": "2026-05-26", "collectedAt": "2026-05-26T1Z"}},
}
LINE: dict[str, Any] = {
    "accountId": ID,
    "externalId": ID,
    "assignedAccountIdentifier": "Name",
    "accountStatus": "active",
    "billingStartDate": "2026-01-01",
    "billingEndDate": "2026-01-31",
    "orderNumber": "o",
    "orderLineItemNumber": "l",
    "accountNumberOrSerialNumber": "s",
    "productCode": "C",
    "productDescription": "d",
    "productGroup": "User",
    "sku": "k",
    "billableQuantity": 20,
    "actualQuantity": 20,
    "orderedQuantity": 20,
    "contactName": "n",
    "contactEmail": "e",
    "unitPrice": "1.40",
    "unitPriceCurrency": "USD",
    "unitMsrp": "1.40",
    "unitMsrpCurrency": "USD",
    "netPrice": "1.40",
    "netPriceCurrency": "USD",
    "priceWithTaxes": "1.40",
    "priceWithTaxesCurrency": "USD",
}
ALERT: dict[str, Any] = {
    "id": "a",
    "allowedActions": ["acknowledge", "cleanPua"],
    "category": "updating",
    "description": "d",
    "groupKey": "g",
    "managedAgent": {"id": "m", "type": "computer", "name": "PC"},
    "person": {"id": "p", "name": "Ann"},
    "product": "endpoint",
    "raisedAt": "2021-02-12T15:04:53.780Z",
    "severity": "medium",
    "tenant": {"id": ID, "name": "Name"},
    "type": "Event::Endpoint::OutOfDate",
}

Decode = Callable[[msgspec.Raw, Oddities], object]
ODD_VALUES = ["x", 7, 1.5, True, [], ["x"], {}, {"x": 1}]
TEXT_IS_FINE = {str: ["x"], bool: [True], int: [7], list: [[]], dict: [{}, {"x": 1}]}


def of_tenant(item: msgspec.Raw, odd: Oddities) -> Customer:
    return decode_tenant(item, HOSTS, odd)


SHAPES: dict[str, tuple[dict[str, Any], Decode, set[str]]] = {
    "tenant": (TENANT, of_tenant, {"id"}),
    "licence": (LICENCE, decode_licence, {"product", "product.code"}),
    "line": (LINE, decode_line, set()),
    "alert": (ALERT, decode_alert, {"id"}),
}


def records(decode: Decode, *items: object) -> Records[Any]:
    page = decode_page(json.dumps({"items": items}).encode())
    return decode_records(page.items, decode, "page 3, items")


def paths(value: dict[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Every member at any depth with its value, and the first element of each list."""
    for name, inner in value.items():
        path = above + name
        yield path, inner
        if isinstance(inner, dict):
            yield from paths(inner, f"{path}.")
        if isinstance(inner, list):
            yield f"{path}[0]", inner[0]
            if isinstance(inner[0], dict):
                yield from paths(inner[0], f"{path}[0].")


def changed(value: dict[str, Any], path: str, odd: object) -> dict[str, Any]:
    """A copy in which the member at `path` is `odd`."""
    copy = json.loads(json.dumps(value))
    inner: Any = copy
    keys = path.replace("[0]", ".0").split(".")
    for key in keys[:-1]:
        inner = inner[int(key) if key == "0" else key]
    last = keys[-1]
    inner[0 if last == "0" else last] = odd
    return copy


def vital(path: str, shape: str) -> bool:
    return path in SHAPES[shape][2]


MEMBERS = [
    (shape, path, type(value))
    for shape, (good, _, _) in SHAPES.items()
    for path, value in paths(good)
]


def test_every_shape_decodes_without_a_word_as_documented() -> None:
    for good, decode, _ in SHAPES.values():
        found = records(decode, good)
        assert (len(found.good), found.problems, found.oddities) == (1, (), ())


@pytest.mark.parametrize(("shape", "path", "kind"), MEMBERS)
def test_t20_a_member_of_an_odd_type_is_unknown_and_the_record_stays(
    shape: str, path: str, kind: type
) -> None:
    good, decode, _ = SHAPES[shape]
    # A reference to the partner says nothing that is kept; numbers may be prices and quantities.
    silent = path.startswith("partner") or path in {"tenant", "tenant.name"}
    texts = path == "allowedActions"
    number = path.endswith(("Quantity", "unitPrice", "unitMsrp", "netPrice", "priceWithTaxes"))
    for odd in ODD_VALUES:
        if any(odd == fine and type(odd) is type(fine) for fine in TEXT_IS_FINE[kind]):
            continue
        if (number and type(odd) in {int, float}) or (texts and odd == ["x"]):
            continue
        found = records(decode, good, changed(good, path, odd), good)
        if vital(path, shape):
            assert len(found.good) == 2
            assert found.problems[0].startswith(f"page 3, items[1].{path}")
            assert not found.oddities
            continue
        assert len(found.good) == 3, (odd, found.problems)
        assert not found.problems
        assert silent or found.oddities[0].startswith(f"page 3, items[1].{path}"), odd
        assert all(len(line) < 200 for line in found.oddities)


@pytest.mark.parametrize(("shape", "path", "kind"), MEMBERS)
def test_t20_null_and_missing_are_the_same_and_no_oddity(shape: str, path: str, kind: type) -> None:
    if path.endswith("[0]"):
        return
    good, decode, _ = SHAPES[shape]
    found = records(decode, changed(good, path, None))
    assert not found.oddities
    assert len(found.good) == (not vital(path, shape))
    assert bool(found.problems) == vital(path, shape)


def test_t20_the_other_members_keep_their_values() -> None:
    bad = {
        **TENANT,
        "products": "x",
        "contact": {**TENANT["contact"], "address": [], "phone": 7},
        "organization": "x",
        "billingType": ["term"],
        "status": {},
        "managed": True,
    }
    found = records(of_tenant, bad)
    (customer,) = found.good
    assert customer == decode_tenant(
        json.dumps(
            {
                **TENANT,
                "products": None,
                "contact": {**TENANT["contact"], "address": None, "phone": None},
                "organization": None,
                "billingType": None,
                "status": None,
                "managed": True,
            }
        ).encode(),
        HOSTS,
    )
    assert customer.extra == '{"managed":true}'
    named = [line.removeprefix("page 3, items[0].").split(":")[0] for line in found.oddities]
    assert sorted(named) == [
        "billingType", "contact.address", "contact.phone", "organization", "products", "status",
    ]  # fmt: skip


@pytest.mark.parametrize("contact", ["x", 7, [], True])
def test_t20_a_contact_that_is_none_is_unknown(contact: object) -> None:
    assert records(of_tenant, {**TENANT, "contact": contact}).good[0].contact is None
    found = records(of_tenant, {**TENANT, "contact": {"address": contact}})
    assert found.good[0].contact == Contact()


def test_t20_good_products_stay_beside_odd_ones() -> None:
    products = [{"code": "A"}, "x", {"code": 7}, None, {"code": "B"}, []]
    found = records(of_tenant, {**TENANT, "products": products})
    assert found.good[0].product_codes == ("A", "B")
    assert [line.split(": ")[0] for line in found.oddities] == [
        f"page 3, items[0].{path}" for path in ("products[1]", "products[2].code", "products[5]")
    ]


def test_t20_a_million_odd_elements_are_a_few_lines() -> None:
    found = records(of_tenant, {**TENANT, "products": [7] * 100_000})
    assert len(found.good) == 1
    assert len(found.oddities) == MOST_ODDITIES


@pytest.mark.parametrize(
    "names", [{}, {"name": None}, {"name": ""}, {"name": "\x00", "showAs": " "}]
)
def test_t20_a_tenant_without_any_name_has_none(names: dict[str, object]) -> None:
    found = records(of_tenant, {"id": ID, **names})
    (customer,) = found.good
    assert (customer.id, customer.name, customer.show_as) == (ID, "", "")
    assert (found.problems, found.oddities) == ((), ())


@pytest.mark.parametrize(
    ("member", "odd"),
    [
        ("quantity", 10.0),
        ("quantity", "10"),
        ("quantity", 2**53 + 1),
        ("quantity", 10**400),
        ("quantity", -(10**30)),
        ("usage", 12),
        ("usage.current", "x"),
        ("usage.current.count", "12"),
        ("usage.current.count", 12.0),
        ("usage.current.count", 2**60),
        ("perpetual", "yes"),
        ("unlimited", 1),
        ("type", 7),
        ("product.name", {}),
    ],
)
def test_t3_a_licence_stays_without_its_odd_member(member: str, odd: object) -> None:
    found = records(decode_licence, changed(LICENCE, member, odd))
    (licence,) = found.good
    assert not found.problems
    assert found.oddities[0].startswith(f"page 3, items[0].{member}: ")
    (without,) = records(decode_licence, changed(LICENCE, member, None)).good
    assert licence == without
    assert licence.end == date(2027, 1, 17)


@pytest.mark.parametrize(
    ("members", "key"),
    [
        ({"id": None}, "D590962015"),
        ({"id": 7}, "D590962015"),
        ({"id": "", "licenseIdentifier": ""}, "CIXAXDR:2026-01-18:2027-01-17"),
        ({"id": None, "licenseIdentifier": {}}, "CIXAXDR:2026-01-18:2027-01-17"),
        ({"id": None, "licenseIdentifier": None, "startDate": None, "endDate": "x"}, "CIXAXDR::"),
    ],
)
def test_t3_a_licence_without_an_id_is_still_one(members: dict[str, object], key: str) -> None:
    found = records(decode_licence, {**LICENCE, **members})
    assert [licence.id for licence in found.good] == [key]


@pytest.mark.parametrize("day", ["12/31/2026", "2027-02-30", "", "2027-01-017", "soon", " ", "0"])
@pytest.mark.parametrize("member", ["startDate", "endDate", "usage.current.date"])
def test_t12_an_impossible_day_is_unknown_and_named(member: str, day: str) -> None:
    found = records(decode_licence, changed(LICENCE, member, day))
    (licence,) = found.good
    assert None in {licence.start, licence.end, licence.usage.day}
    assert found.oddities == (f"page 3, items[0].{member}: no valid day",)


def test_t12_no_day_at_all_is_no_oddity() -> None:
    found = records(decode_licence, {**LICENCE, "startDate": None, "endDate": None})
    assert (found.good[0].end, found.oddities) == (None, ())


@pytest.mark.parametrize(
    ("word", "spelling"),
    [
        ("SUSPENDED", "suspended"),
        (" Suspended ", "suspended"),
        ("cancelled", "canceled"),
        ("Cancelled", "canceled"),
        ("CANCELED", "canceled"),
        ("TRIAL", "trial"),
        ("Term", "term"),
        ("uSaGe", "usage"),
        ("Organisation", "organization"),
        ("High", "high"),
        ("Flexible-2030", "Flexible-2030"),
        ("dormant", "dormant"),
        ("", ""),
        (None, ""),
    ],
)
def test_t20_words_are_compared_without_case(word: str | None, spelling: str) -> None:
    assert word_of(word) == spelling


def test_t20_every_vocabulary_is_brought_to_the_vendor_s_spelling() -> None:
    (customer,) = records(of_tenant, {**TENANT, "billingType": "TRIAL", "status": "cancelled"}).good
    assert (customer.billing_type, customer.status) == ("trial", "canceled")
    assert records(decode_licence, {**LICENCE, "type": "Perpetual"}).good[0].type == "perpetual"
    assert (
        records(decode_line, {**LINE, "accountStatus": "ACTIVE"}).good[0].account_status == "active"
    )
    assert records(decode_alert, {**ALERT, "severity": "HIGH"}).good[0].severity == "high"
    assert records(decode_alert, {**ALERT, "allowedActions": ["CleanPUA"]}).good[
        0
    ].allowed_actions == ("CleanPUA",)
