"""Billing lines, alerts and account health: everything the vendor gives is kept, and exactly."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import httpx2
import msgspec
import pytest

from desktop_app.central.health import decode_health
from desktop_app.central.lenient import Oddities
from desktop_app.central.reports import decode_alert, decode_line
from desktop_app.domain.billing import BillingLine
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AnswerError
from desktop_app.domain.health import AccountHealth, CheckedPolicy, HealthScore, Snooze
from desktop_app.services.cancel import Cancel
from tests.fakes.central_wire import ScriptedTransport, answer, client_over

ID = CustomerId("0afef0e6-5df7-4cc0-b8d4-068cfd6820d1")
OTHER = "11f104c5-cc4a-4a9f-bb9c-632c936dfb9f"
CUSTOMER = Customer(ID, "N", api_host="https://api-eu02.central.sophos.com")


def raw(value: object) -> msgspec.Raw:
    return msgspec.Raw(json.dumps(value).encode())


def line(json_text: str) -> tuple[BillingLine, list[str]]:
    odd = Oddities()
    return decode_line(msgspec.Raw(json_text.encode()), odd), odd.lines()


def health(value: object, customer_id: CustomerId = ID) -> AccountHealth:
    return decode_health(json.dumps(value).encode(), customer_id)


def by_area(value: object) -> dict[str, HealthScore]:
    return {score.area: score for score in health(value).scores}


def test_billing_lines_keep_what_has_no_member() -> None:
    found, oddities = line(
        '{"billingEndDate":"2021-04-31","unitPrice":"1.40","unitPriceCurrency":"USD",'
        f'"accountId":"{OTHER.upper()}","contactCity":"Smithfield"}}'
    )
    assert found.end is None
    assert oddities == ["billingEndDate: no valid day"]
    assert (found.unit_price.amount, found.unit_price.currency) == ("1.40", "USD")
    assert found.account_id == OTHER
    assert found.extra == '{"contactCity":"Smithfield"}'


@pytest.mark.parametrize(
    ("given", "quantity"),
    [
        ("20", "20"),
        ('"20"', "20"),
        ("12.5", "12.5"),
        ('" 12.5 "', "12.5"),
        ("0.1", "0.1"),
        ("-3", "-3"),
        ("2e1", "20"),
        ("9007199254740992", "9007199254740992"),
    ],
)
def test_t23_quantities_are_exact_decimals(given: str, quantity: str) -> None:
    names = ("billableQuantity", "actualQuantity", "orderedQuantity")
    found, oddities = line("{" + ",".join(f'"{name}":{given}' for name in names) + "}")
    assert found.billable_quantity == found.actual_quantity == Decimal(quantity)
    assert found.ordered_quantity == Decimal(quantity)
    assert isinstance(found.billable_quantity, Decimal)
    assert not oddities


def test_t23_a_cost_is_exact() -> None:
    found, _ = line('{"billableQuantity":0.3,"unitPrice":1.1}')
    assert found.billable_quantity is not None
    assert found.billable_quantity * Decimal(found.unit_price.amount) == Decimal("0.33")


@pytest.mark.parametrize(
    ("given", "amount"),
    [
        ('"1.40"', "1.40"),
        ("1.40", "1.40"),
        ("1.4000000000001", "1.4000000000001"),
        ("140", "140"),
        ("-0.05", "-0.05"),
        ("1.5e2", "150"),
        ("0.1", "0.1"),
        ('""', ""),
        ("null", ""),
    ],
)
def test_t23_prices_keep_their_digits(given: str, amount: str) -> None:
    names = ("unitPrice", "unitMsrp", "netPrice", "priceWithTaxes")
    found, oddities = line("{" + ",".join(f'"{name}":{given}' for name in names) + "}")
    prices = (found.unit_price, found.list_price, found.net_price, found.price_with_taxes)
    assert {price.amount for price in prices} == {amount}
    assert not oddities


@pytest.mark.parametrize(
    "odd",
    ["true", "[]", "{}", '"many"', '"NaN"', '"Infinity"', '"1,40"', '"1_000"', '"٧"', "1e999",
     "9" * 400, "9007199254740993", '"0x10"', '"1.40 USD"'],
)  # fmt: skip
def test_t23_what_is_no_number_is_unknown_and_named(odd: str) -> None:
    found, oddities = line(f'{{"sku":"S","billableQuantity":{odd}}}')
    assert (found.sku, found.billable_quantity) == ("S", None)
    assert [text.split(":")[0] for text in oddities] == ["billableQuantity"]
    if odd != "9007199254740993":
        found, oddities = line(f'{{"sku":"S","unitPrice":{odd}}}')
        assert (found.sku, found.unit_price.amount) == ("S", "")
        assert [text.split(":")[0] for text in oddities] == ["unitPrice"]


def test_alert_times_without_a_zone_are_utc() -> None:
    odd = Oddities()
    alert = decode_alert(raw({"id": "a", "raisedAt": "2021-02-12T15:04:53.780"}), odd)
    assert alert.raised_at == datetime(2021, 2, 12, 15, 4, 53, 780_000, tzinfo=UTC)
    assert not odd
    impossible = decode_alert(raw({"id": "a", "raisedAt": "yesterday"}), odd)
    assert impossible.raised_at is None
    assert odd.lines() == ["raisedAt: no valid time"]


def test_t22_alerts_keep_the_names_of_device_and_person() -> None:
    alert = decode_alert(
        raw(
            {
                "id": "a",
                "groupKey": "MSxF",
                "managedAgent": {"id": "m", "type": "computer", "name": "John-PC"},
                "person": {"id": "p", "name": "John"},
                "allowedActions": ["acknowledge", 7, "cleanPua"],
            }
        ),
        Oddities(),
    )
    assert (alert.agent_id, alert.agent_type, alert.agent_name) == ("m", "computer", "John-PC")
    assert (alert.person_id, alert.person_name) == ("p", "John")
    assert alert.group_key == "MSxF"
    assert alert.allowed_actions == ("acknowledge", "cleanPua")


def pages_of(*bodies: object) -> ScriptedTransport:
    left = list(bodies)

    def serve(request: httpx2.Request) -> httpx2.Response:
        return answer(left.pop(0))

    return ScriptedTransport(serve)


def test_t9_an_alert_of_another_tenant_is_lost_and_costs_no_other() -> None:
    items = [
        {"id": "a", "tenant": {"id": ID.upper()}},
        {"id": "b", "tenant": {"id": OTHER}},
        {"id": "c"},
        {"id": "d", "tenant": "x"},
        {"id": "e", "tenant": {"id": "no"}},
    ]
    (page,) = client_over(pages_of({"items": items})).alerts(CUSTOMER, Cancel())
    assert [alert.id for alert in page.alerts] == ["a", "c", "d", "e"]
    assert [text.split(":")[0] for text in page.problems] == ["page 1, items[1].tenant.id"]
    assert [text.split(":")[0] for text in page.oddities] == [
        "page 1, items[3].tenant", "page 1, items[4].tenant.id",
    ]  # fmt: skip


def test_t22_alerts_are_read_beyond_their_total() -> None:
    pages = {"total": 1, "items": 2, "size": 50}
    transport = pages_of(
        {"items": [{"id": "a"}, {"id": "b"}], "pages": {**pages, "nextKey": "k1"}},
        {"items": [{"id": "c"}], "pages": {**pages, "nextKey": "k2"}},
        {"items": [], "pages": {**pages, "nextKey": "k3"}},
    )
    found = list(client_over(transport).alerts(CUSTOMER, Cancel()))
    assert [alert.id for page in found for alert in page.alerts] == ["a", "b", "c"]
    assert len(transport.requests) == 4


def test_t23_odd_members_of_a_usage_report_are_named() -> None:
    transport = pages_of({"items": [{"sku": 7, "productCode": "C"}, "x"], "pages": "x"})
    (page,) = client_over(transport).billing_usage(2026, 3, Cancel())
    assert [one.product_code for one in page.lines] == ["C"]
    assert [text.split(":")[0] for text in page.problems] == ["page 1, items[1]"]
    assert [text.split(":")[0] for text in page.oddities] == [
        "page 1, pages", "page 1, items[0].sku",
    ]  # fmt: skip


def test_health_scores_are_found_wherever_they_are() -> None:
    found = health(
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
    assert [(s.area, s.score, s.total, s.affected, s.snoozed) for s in found.scores] == [
        ("endpoint.protection.computer", 70, 10, 3, True),
        ("endpoint.protection.server", None, 0, None, False),
        ("endpoint.policy.computer.threat-protection", 100, 2, None, False),
    ]
    assert found.oddities == ("endpoint.exclusions: no area and no check",)


def test_t21_every_documented_member_of_a_check_is_kept() -> None:
    detail = {
        "start": "2026-01-02T03:04:05Z",
        "end": "2026-02-02T03:04:05",
        "expiry": "2026-03-02T03:04:05+01:00",
        "expired": False,
        "comment": "later",
    }
    policies = [
        {"id": "p1", "name": "Base", "notOnRecommended": True, "lockedByManagingAccount": False},
        {"id": "p2", "name": "Own", "notOnRecommended": 3},
    ]
    found = by_area(
        {
            "endpoint": {
                "protection": {
                    "computer": {"score": 70, "total": 10, "notFullyProtected": 3,
                                 "snoozed": True, "snoozeDetail": detail, "trend": "up"},
                },
                "policy": {"computer": {"threat-protection": {
                    "score": 50, "total": 2, "notOnRecommended": 1, "policies": policies}}},
                "exclusions": {
                    "policy": {"computer": {"score": 90, "total": 4, "numberOfSecurityRisks": 2}},
                    "global": {"score": 80, "numberOfSecurityRisks": 0,
                               "lockedByManagingAccount": True},
                },
                "tamperProtection": {
                    "computer": {"score": 60, "total": 5, "disabled": 2},
                    "globalDetail": {"score": 100, "enabled": True},
                },
            },
            "networkDevice": {"firewall": {"firewallAutomaticBackup": {
                "score": 40, "total": 1, "notOnRecommended": 1}}},
        }
    )  # fmt: skip
    snooze = Snooze(
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        datetime(2026, 2, 2, 3, 4, 5, tzinfo=UTC),
        datetime(2026, 3, 2, 2, 4, 5, tzinfo=UTC),
        expired=False,
        comment="later",
    )
    area = "endpoint.protection.computer"
    assert found[area] == HealthScore(
        area, 70, 10, not_fully_protected=3, snoozed=True, snooze=snooze, extra='{"trend":"up"}'
    )
    area = "endpoint.policy.computer.threat-protection"
    assert found[area].policies == (
        CheckedPolicy("p1", "Base", True, False),
        CheckedPolicy("p2", "Own", 3, None),
    )
    assert found[area].not_on_recommended == found[area].affected == 1
    assert found["endpoint.exclusions.policy.computer"].security_risks == 2
    everywhere = found["endpoint.exclusions.global"]
    assert (everywhere.affected, everywhere.locked_by_managing_account) == (0, True)
    assert found["endpoint.tamperProtection.computer"].disabled == 2
    assert found["endpoint.tamperProtection.globalDetail"].enabled is True
    assert found["networkDevice.firewall.firewallAutomaticBackup"].score == 40
    assert len(found) == 7


def test_t21_unknown_areas_are_shown_and_empty_ones_are_fine() -> None:
    found = health(
        {
            "tenant": {"id": ID, "name": "N", "score": 7},
            "endpoint": {"protection": {}, "policy": {}, "exclusions": None},
            "email": {"inbound": {"spam": {"score": 12, "total": 3}}},
            "score": {"score": 99},
        }
    )
    assert [(s.area, s.score) for s in found.scores] == [("email.inbound.spam", 12), ("score", 99)]
    assert not found.oddities
    assert health({}).scores == ()


def test_t21_odd_members_of_a_check_are_unknown_and_named() -> None:
    found = health(
        {
            "endpoint": {
                "score": "x",
                "total": True,
                "disabled": 3,
                "snoozeDetail": {"start": "soon", "expired": "no", "comment": "c"},
                "policies": [7, {"id": "p", "name": []}],
            }
        }
    )
    (score,) = found.scores
    assert (score.score, score.total, score.disabled) == (None, None, 3)
    assert score.snooze == Snooze(comment="c")
    assert score.policies == (CheckedPolicy("p"),)
    assert sorted(text.split(":")[0] for text in found.oddities) == [
        "endpoint.policies[0]", "endpoint.policies[1].name", "endpoint.score",
        "endpoint.snoozeDetail.expired", "endpoint.snoozeDetail.start", "endpoint.total",
    ]  # fmt: skip


def test_t9_the_health_of_another_tenant_is_refused() -> None:
    with pytest.raises(AnswerError, match="another tenant"):
        health({"tenant": {"id": OTHER}, "endpoint": {"score": 1}})
    for tenant in (None, {}, {"id": ID.upper()}, "x", {"id": 7}):
        assert len(health({"tenant": tenant, "endpoint": {"score": 1}}).scores) == 1
