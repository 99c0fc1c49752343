"""Licences, firewalls and reports: hostile values, odd values, unknown values."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import msgspec
import pytest

from desktop_app.central.envelope import decode_page
from desktop_app.central.licences import decode_firewalls, decode_licences
from desktop_app.central.health import decode_health
from desktop_app.central.reports import decode_alert, decode_line
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AnswerError

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


def test_impossible_dates_of_a_licence_are_no_error() -> None:
    good, problems = licences({**LICENCE, "endDate": "2021-04-31"})
    assert len(good) == 1
    assert not problems
    assert good[0].end is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "bad",
    [
        {**LICENCE, "quantity": 2**53 + 1},
        {**LICENCE, "quantity": 10**400},
        {**LICENCE, "quantity": "many"},
        {**LICENCE, "quantity": 1.5},
        {**LICENCE, "product": None},
        {**LICENCE, "product": {"name": "nameless"}},
        {**LICENCE, "id": None, "licenseIdentifier": ""},
        {**LICENCE, "usage": {"current": {"count": 2**60}}},
        {**LICENCE, "perpetual": "yes"},
    ],
)
def test_bad_licences_are_named_and_the_others_stay(bad: object) -> None:
    good, problems = licences(LICENCE, bad, LICENCE)
    assert len(good) == 2
    assert len(problems) == 1
    assert problems[0].startswith("licenses[1].")


def test_no_list_of_licences_is_not_the_same_as_no_licences() -> None:
    assert licences() == ([], ())
    for body in (b"{}", b'{"licenses":null}', b'{"licenses":{}}', b"[]", b"null"):
        with pytest.raises(AnswerError):
            decode_licences(body)


def test_licences_of_another_tenant_are_reported() -> None:
    good, problems = licences(LICENCE, tenant={"id": OTHER})
    assert len(good) == 1
    assert OTHER in problems[0]


def test_firewall_licences_go_to_tenant_or_billing_tenant() -> None:
    def firewall(serial: str, **owner: object) -> dict[str, object]:
        return {"serialNumber": serial, "licenses": [LICENCE, {"id": 1}], **owner}

    page = decode_firewalls(
        decode_page(
            raw(
                {
                    "items": [
                        firewall("A1", tenant={}, billingTenant={"id": ID.upper()}),
                        firewall("A2", tenant={"id": ID}, billingTenant={"id": OTHER}),
                        firewall("A3", tenant={"id": "no"}),
                        firewall("", tenant={"id": ID}),
                        {"serialNumber": "A5", "tenant": {"id": OTHER}},
                        {"serialNumber": "A6", "owner": {"id": OTHER, "type": "partner"}},
                        {"serialNumber": "A7", "owner": {"id": OTHER, "type": "tenant"}},
                    ]
                }
            )
        ).items,
        "page 1, items",
    )
    assert set(page.licences) == {ID, OTHER}
    assert [licence.serial_number for licence in page.licences[CustomerId(ID)]] == ["A1", "A2"]
    assert page.licences[CustomerId(OTHER)] == ()
    assert [problem.split(":")[0] for problem in page.problems] == [
        "page 1, items[2]", "page 1, items[3].serialNumber", "A1", "A2",
    ]  # fmt: skip


def test_billing_lines_keep_what_has_no_place() -> None:
    line = decode_line(
        msgspec.Raw(
            raw(
                {
                    "billingEndDate": "2021-04-31",
                    "unitPrice": "1.40",
                    "unitPriceCurrency": "USD",
                    "accountId": OTHER.upper(),
                    "contactCity": "Smithfield",
                }
            )
        )
    )
    assert line.end is None
    assert (line.unit_price.amount, line.unit_price.currency) == ("1.40", "USD")
    assert line.account_id == OTHER
    assert line.extra == '{"contactCity":"Smithfield"}'


def test_alert_times_without_a_zone_are_utc() -> None:
    alert = decode_alert(msgspec.Raw(raw({"id": "a", "raisedAt": "2021-02-12T15:04:53.780"})))
    assert alert.raised_at == datetime(2021, 2, 12, 15, 4, 53, 780_000, tzinfo=UTC)
    impossible = decode_alert(msgspec.Raw(raw({"id": "a", "raisedAt": "yesterday"})))
    assert impossible.raised_at is None


def test_health_scores_are_found_wherever_they_are() -> None:
    body = raw(
        {
            "tenant": {"id": ID},
            "endpoint": {
                "protection": {
                    "computer": {"total": 10, "notFullyProtected": 3, "score": 70, "snoozed": True},
                    "server": {"total": 0, "score": None},
                },
                "policy": {"computer": {"threat-protection": {"total": 2, "score": 99.6}}},
                "exclusions": "odd",
            },
            "networkDevice": {"firewall": {}},
        }
    )
    scores = decode_health(body, CustomerId(ID)).scores
    assert [(s.area, s.score, s.total, s.affected, s.snoozed) for s in scores] == [
        ("endpoint.protection.computer", 70, 10, 3, True),
        ("endpoint.protection.server", None, 0, None, False),
        ("endpoint.policy.computer.threat-protection", 100, 2, None, False),
    ]
