"""Tenants, licences, firewalls and reports: hostile values, odd values, unknown values."""

from __future__ import annotations

import json
from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.central.envelope import decode_page, decode_records
from desktop_app.central.health import decode_health
from desktop_app.central.hosts import Hosts
from desktop_app.central.lenient import Oddities
from desktop_app.central.licences import decode_firewalls, decode_licences
from desktop_app.central.payloads import decode_identity, decode_tenant
from desktop_app.central.reports import decode_alert, decode_line
from desktop_app.central.values import EXTRA_BYTES, day_of, text_of, uuid_of
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AnswerError, ForeignHostError
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.text import clean_text

HOSTS = Hosts()
ID = "0afef0e6-5df7-4cc0-b8d4-068cfd6820d1"
OTHER = "11f104c5-cc4a-4a9f-bb9c-632c936dfb9f"


def raw(value: object) -> bytes:
    return json.dumps(value).encode()


def decode(item: msgspec.Raw, odd: Oddities) -> Customer:
    return decode_tenant(item, HOSTS, odd)


def tenants(*items: object) -> tuple[list[str], tuple[str, ...]]:
    page = decode_page(raw({"items": items}))
    records = decode_records(page.items, decode, "page 3, items")
    return [customer.name for customer in records.good], records.problems


def test_a_tenant_with_everything() -> None:
    customer = decode_tenant(
        raw(
            {
                "id": ID.upper(),
                "name": "Müller & Söhne",
                "showAs": "Müller",
                "dataGeography": "DE",
                "dataRegion": "eu02",
                "billingType": "flexible-2030",
                "status": "dormant",
                "apiHost": "http://api-eu02.central.sophos.com/",
                "partner": {"id": OTHER},
                "organization": {"id": OTHER.upper()},
                "products": [{"code": "A"}, {"code": "B"}, {"code": "A"}, {}, {"code": None}],
                "contact": {
                    "firstName": "Ann",
                    "email": "ann@example.com",
                    "address": {"address1": "1 Road", "address3": "Rear", "countryCode": "GB"},
                },
                "managed": True,
                "externalIds": ["x", {"deep": [1, None]}],
            }
        ),
        HOSTS,
    )
    assert customer.id == ID
    assert customer.display_name == "Müller"
    assert customer.billing_type == "flexible-2030"
    assert customer.status == "dormant"
    assert customer.api_host == "https://api-eu02.central.sophos.com"
    assert customer.product_codes == ("A", "B")
    assert customer.organization_id == OTHER
    assert customer.contact is not None
    assert customer.contact.address.lines == ("1 Road", "Rear")
    assert json.loads(customer.extra) == {
        "managed": True,
        "externalIds": ["x", {"deep": [1, None]}],
    }


def test_a_tenant_with_nothing_but_id_and_name() -> None:
    customer = decode_tenant(raw({"id": ID, "name": "N"}), HOSTS)
    assert (customer.api_host, customer.contact, customer.extra) == ("", None, "")


def test_null_is_the_same_as_missing() -> None:
    names = [
        "showAs", "dataGeography", "dataRegion", "billingType", "status", "apiHost", "products",
        "contact", "organization", "partner", "managed",
    ]  # fmt: skip
    nulls = decode_tenant(raw({"id": ID, "name": "N", **dict.fromkeys(names)}), HOSTS)
    assert nulls == decode_tenant(raw({"id": ID, "name": "N"}), HOSTS)


def test_a_name_is_taken_from_show_as_when_missing() -> None:
    assert decode_tenant(raw({"id": ID, "showAs": "S"}), HOSTS).name == "S"


def test_a_foreign_api_host_is_kept_but_not_an_error() -> None:
    customer = decode_tenant(raw({"id": ID, "name": "N", "apiHost": "https://evil.example"}), HOSTS)
    assert customer.api_host == "https://evil.example"


@pytest.mark.parametrize(
    ("bad", "where"),
    [
        ({"id": None, "name": "x"}, "page 3, items[1].id: missing"),
        ({"name": "x"}, "page 3, items[1].id: missing"),
        ({"id": "7", "name": "x"}, "page 3, items[1].id: not a UUID"),
        ({"id": ID + "\n", "name": "x"}, "page 3, items[1].id: not a UUID"),
        ({"id": "../../" + ID, "name": "x"}, "page 3, items[1].id: not a UUID"),
        ({"id": "x" * 1_000_000, "name": "x"}, "page 3, items[1].id: not a UUID"),
        ({"id": 7, "name": "x"}, "page 3, items[1].id: Expected `str | null`, got `int`"),
        ({"id": [ID], "name": "x"}, "page 3, items[1].id: "),
        (7, "page 3, items[1]: "),
        (None, "page 3, items[1]: "),
        ([], "page 3, items[1]: "),
        ("text", "page 3, items[1]: "),
    ],
)
def test_one_bad_record_is_named_and_costs_no_other(bad: object, where: str) -> None:
    names, problems = tenants({"id": ID, "name": "first"}, bad, {"id": OTHER, "name": "last"})
    assert names == ["first", "last"]
    assert len(problems) == 1
    assert where in problems[0]
    assert len(problems[0]) < 260


def test_99_of_100_records_stay() -> None:
    items = [{"id": f"{n:08x}-5df7-4cc0-b8d4-068cfd6820d1", "name": f"n{n}"} for n in range(100)]
    items[42]["id"] = "no"
    names, problems = tenants(*items)
    assert len(names) == 99
    assert problems == ("page 3, items[42].id: not a UUID",)


def test_unknown_fields_stay_small() -> None:
    fields = {f"field{n}": "x" * 100 for n in range(10_000)}
    extra = decode_tenant(raw({"id": ID, "name": "N", **fields}), HOSTS).extra
    assert 2_000 < len(extra.encode()) <= EXTRA_BYTES
    assert "field0" in json.loads(extra)


def test_unknown_fields_that_are_too_deep_are_left_out() -> None:
    deep = json.loads("[" * 50 + "]" * 50)
    extra = decode_tenant(raw({"id": ID, "name": "N", "deep": deep, "flat": 1}), HOSTS).extra
    assert json.loads(extra) == {"flat": 1}


@pytest.mark.parametrize("depth", [900, 100_000])
def test_deep_nesting_never_escapes_as_a_recursion_error(depth: int) -> None:
    body = b'{"items":[{"id":"%s","name":"N","x":%s},{"id":"%s","name":"M"}]}' % (
        ID.encode(), b"[" * depth + b"]" * depth, OTHER.encode(),
    )  # fmt: skip
    try:
        page = decode_page(body)
    except AnswerError:
        return
    records = decode_records(page.items, decode, "items")
    assert records.good[-1].name == "M"


def test_texts_are_cleaned_and_cut() -> None:
    customer = decode_tenant(
        raw({"id": ID, "name": "a\x00b\r\nc\x1b[31m", "showAs": "x" * 10**6}), HOSTS
    )
    assert customer.name == "a b c [31m"
    assert len(customer.show_as) <= 1024


@given(st.text(max_size=40))
def test_the_fast_way_of_cleaning_is_the_domain_s_own(value: str) -> None:
    assert text_of(value) == clean_text(value)


@pytest.mark.parametrize("value", [" x", "x ", "\u00a0x", "x" * 1025, "\u202ex", "é", "\ud800"])
def test_edges_of_cleaning(value: str) -> None:
    assert text_of(value) == clean_text(value)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-02-28", date(2026, 2, 28)),
        ("2026-02-28T10:00:00Z", date(2026, 2, 28)),
        ("2021-04-31", None),
        ("0000-01-01", None),
        ("2026-13-01", None),
        ("2026-1-1", None),
        ("2026-01-018", None),
        ("2026-01-01x", None),
        ("12/31/2026", None),
        ("20260101", None),
        ("٢٠٢٦-01-01", None),
        ("", None),
        (None, None),
        ("x" * 10_000, None),
    ],
)
def test_impossible_days_are_none(value: str | None, day: date | None) -> None:
    assert day_of(value) == day


def test_uuids_are_lower_case_and_may_be_urns() -> None:
    assert uuid_of(ID.upper()) == ID
    assert uuid_of("urn:uuid:" + ID) == ID
    assert uuid_of("urn:uuid:urn:uuid:" + ID) == ""
    assert uuid_of("{" + ID + "}") == ""
    assert uuid_of(ID.replace("0", "٠")) == ""


def test_whoami_kinds_and_hosts() -> None:
    def who(**fields: object) -> bytes:
        return raw({"id": ID.upper(), "idType": "partner", **fields})

    assert decode_identity(who(), HOSTS).kind is IdentityKind.PARTNER
    assert decode_identity(who(), HOSTS).global_host == HOSTS.api
    assert decode_identity(who(idType="distributor"), HOSTS).kind is IdentityKind.OTHER
    assert decode_identity(who(idType=None), HOSTS).kind is IdentityKind.OTHER
    for hosts in ({"global": "https://evil.example"}, {"dataRegion": "https://evil.example"}):
        with pytest.raises(ForeignHostError):
            decode_identity(who(apiHosts=hosts), HOSTS)
    with pytest.raises(AnswerError):
        decode_identity(who(id="../x"), HOSTS)


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from([ID, "2021-04-31", "https://evil.example", "usage"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["id", "name", "showAs", "products", "contact", "address", "code", "apiHost", "usage",
             "current", "count", "product", "quantity", "tenant", "licenses", "items", "pages",
             "total", "endpoint", "score", "serialNumber", "raisedAt", "x"]
        ),
        inner,
        max_size=6,
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(JSON_VALUES)
def test_any_json_ends_in_values_or_in_an_answer_error(value: object) -> None:
    body = json.dumps(value).encode()
    for run in (
        lambda: decode_licences(body),
        lambda: decode_identity(body, HOSTS),
        lambda: decode_health(body, CustomerId(ID)),
        lambda: [
            decode_records(page.items, one, "items")
            for page in [decode_page(body)]
            for one in (decode, decode_line, decode_alert)
        ],
        lambda: decode_firewalls(decode_page(body).items, "items"),
        lambda: decode_records([msgspec.Raw(body)], decode, "items"),
    ):
        try:
            run()
        except (AnswerError, ForeignHostError):
            continue
