"""Licences and firewalls: hostile values, odd values, whose they are."""

from __future__ import annotations

import json
from datetime import date

import pytest

from desktop_app.central.envelope import decode_page
from desktop_app.central.licences import decode_firewalls, decode_licences
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AnswerError
from desktop_app.services.ports import FirewallPage

ID = "0afef0e6-5df7-4cc0-b8d4-068cfd6820d1"
OTHER = "11f104c5-cc4a-4a9f-bb9c-632c936dfb9f"


def raw(value: object) -> bytes:
    return json.dumps(value).encode()


LICENCE = {
    "id": "WPT6-WJ3H-T9CF-KJKL",
    "licenseIdentifier": "D590962015",
    "product": {"code": "CIXAXDR", "genericCode": "G", "name": "Sophos XDR - User"},
    "startDate": "2026-01-18",
    "endDate": "2027-01-17",
    "perpetual": False,
    "type": "enterprise",
    "quantity": 2000,
    "unlimited": False,
    "usage": {"current": {"count": 1786, "date": "2026-05-26", "collectedAt": "2026-05-26T1Z"}},
}


def licences(*items: object, tenant: object = None) -> tuple[list[object], tuple[str, ...]]:
    answer = decode_licences(raw({"licenses": items, "tenant": tenant}), ID)
    return list(answer.licences), answer.problems


def test_a_licence_with_everything() -> None:
    answer = decode_licences(
        raw({"licenses": [{**LICENCE, "new": 1}], "tenant": {"id": ID.upper()}}), ID
    )
    (licence,) = answer.licences
    assert not answer.problems
    assert licence.id == "WPT6-WJ3H-T9CF-KJKL"
    assert licence.end == date(2027, 1, 17)
    assert licence.usage is not None
    assert (licence.usage.count, licence.usage.day) == (1786, date(2026, 5, 26))
    assert licence.extra == '{"new":1}'


def test_a_licence_with_the_least() -> None:
    (licence,) = decode_licences(
        raw({"licenses": [{"id": "x", "product": {"code": "C"}}]})
    ).licences
    assert (licence.end, licence.quantity, licence.usage, licence.perpetual) == (None,) * 3 + (
        False,
    )


@pytest.mark.parametrize(
    "bad",
    [
        {**LICENCE, "product": None},
        {**LICENCE, "product": "x"},
        {**LICENCE, "product": {"name": "nameless"}},
        {**LICENCE, "product": {"code": 7}},
        {**LICENCE, "product": {"code": " "}},
        7,
        None,
        [],
    ],
)
def test_t3_only_a_licence_without_a_product_code_is_lost(bad: object) -> None:
    good, problems = licences(LICENCE, bad, LICENCE)
    assert len(good) == 2
    assert len(problems) == 1
    assert problems[0].startswith("licenses[1]")
    assert len(problems[0]) < 250


def test_no_list_of_licences_is_not_the_same_as_no_licences() -> None:
    assert licences() == ([], ())
    for body in (b"{}", b'{"licenses":null}', b'{"licenses":{}}', b"[]", b"null"):
        with pytest.raises(AnswerError):
            decode_licences(body)


def test_t9_licences_of_another_tenant_are_refused() -> None:
    with pytest.raises(AnswerError, match="another tenant"):
        licences(LICENCE, tenant={"id": OTHER})


@pytest.mark.parametrize("tenant", [None, {}, {"id": None}, {"id": "urn:uuid:" + ID.upper()}])
def test_t9_an_answer_may_name_the_customer_or_nobody(tenant: object) -> None:
    answer = decode_licences(raw({"licenses": [LICENCE], "tenant": tenant}), ID)
    assert (len(answer.licences), answer.problems, answer.oddities) == (1, (), ())


@pytest.mark.parametrize("tenant", ["x", 7, [], {"id": 7}, {"id": "no"}, {"id": {"id": OTHER}}])
def test_t9_a_tenant_that_cannot_be_read_is_unknown(tenant: object) -> None:
    answer = decode_licences(raw({"licenses": [LICENCE], "tenant": tenant}), ID)
    assert len(answer.licences) == 1
    assert not answer.problems
    assert [line.split(":")[0] in {"tenant", "tenant.id"} for line in answer.oddities] == [True]


def firewalls(*items: object) -> FirewallPage:
    return decode_firewalls(decode_page(raw({"items": items})).items, "page 1, items")


def firewall(serial: object = "A1", **members: object) -> dict[str, object]:
    return {"serialNumber": serial, "licenses": [LICENCE], **members}


def test_firewall_licences_go_to_tenant_or_billing_tenant() -> None:
    page = firewalls(
        firewall("A1", tenant={}, billingTenant={"id": ID.upper()}),
        firewall("A2", tenant={"id": ID}, billingTenant={"id": OTHER}),
        firewall(
            "A3", tenant=None, licenses=[LICENCE, {"id": 1}], owner=None, billingTenant={"id": ID}
        ),
        {"serialNumber": "A5", "tenant": {"id": OTHER}},
        firewall("A6", owner={"id": OTHER, "type": "partner"}),
        firewall("A7", owner={"id": OTHER, "type": " TENANT"}),
        firewall("A8", owner={"id": OTHER, "type": "Organisation"}, tenant={}),
    )
    assert set(page.licences) == {ID, OTHER}
    serials = {
        owner: [one.serial_number for one in found] for owner, found in page.licences.items()
    }
    assert serials == {ID: ["A1", "A2", "A3"], OTHER: ["A7"]}
    assert [problem.split(":")[0] for problem in page.problems] == ["A3"]


@pytest.mark.parametrize(
    ("members", "oddity"),
    [
        ({"tenant": {"id": "no"}, "billingTenant": {"id": ID}}, ""),
        ({"tenant": {"id": 7}, "billingTenant": {"id": ID}}, "tenant.id"),
        ({"tenant": "x", "billingTenant": {"id": ID}}, "tenant"),
        ({"tenant": {"id": "no"}, "owner": {"id": ID, "type": "tenant"}}, ""),
        ({"billingTenant": [], "owner": {"id": ID, "type": "TENANT"}}, "billingTenant"),
        ({"tenant": {"id": ID}, "owner": "x"}, "owner"),
        ({"tenant": {"id": ID}, "owner": {"type": []}}, "owner.type"),
    ],
)
def test_t4_a_firewall_is_its_customer_s_by_whatever_names_one(
    members: dict[str, object], oddity: str
) -> None:
    page = firewalls(firewall(**members))
    assert [one.serial_number for one in page.licences[CustomerId(ID)]] == ["A1"]
    assert not page.problems
    assert [line.split(":")[0] for line in page.oddities] == (
        [f"page 1, items[0].{oddity}"] if oddity else []
    )


@pytest.mark.parametrize(
    "bad",
    [
        firewall(None, tenant={"id": ID}),
        firewall("", tenant={"id": ID}),
        firewall(7, tenant={"id": ID}),
        firewall("A2", tenant={"id": "no"}),
        firewall("A2", tenant={"id": 7}),
        firewall("A2", tenant="x", owner={"id": OTHER, "type": "partner"}),
        firewall("A2", billingTenant={"id": "no"}, owner={"id": OTHER, "type": "partner"}),
        firewall("A2", owner="x"),
        firewall("A2", owner={"id": OTHER}),
        firewall("A2", owner={"id": "no", "type": "tenant"}),
        firewall("A2", owner={"type": "tenant"}),
        firewall("A2"),
        firewall("A2", tenant={"id": ID}, licenses="x"),
        firewall("A2", tenant={"id": ID}, licenses={}),
        "x",
        None,
    ],
)
def test_t4_a_firewall_of_nobody_known_is_lost_and_costs_no_other(bad: object) -> None:
    page = firewalls(firewall("A1", tenant={"id": ID}), bad, firewall("A3", tenant={"id": ID}))
    assert [one.serial_number for one in page.licences[CustomerId(ID)]] == ["A1", "A3"]
    assert len(page.problems) == 1
    assert page.problems[0].startswith("page 1, items[1]")


def test_t4_members_of_a_firewall_s_licence_are_unknown_and_named() -> None:
    page = firewalls(firewall(tenant={"id": ID}, licenses=[{**LICENCE, "quantity": 1.0}]))
    (licence,) = page.licences[CustomerId(ID)]
    assert licence.quantity is None
    assert not page.problems
    assert len(page.oddities) == 1
    assert page.oddities[0].startswith("A1: licenses[0].quantity: ")
