"""Licences, firewalls, billing, health and alerts."""

from __future__ import annotations

from typing import Any

import pytest

LICENCES, FIREWALLS = "/licenses/v1/licenses", "/licenses/v1/licenses/firewalls"
BILLING = "/partner/v1/billing/usage"


def test_licences_are_those_of_the_tenant(simulate: Any, read: Any) -> None:
    caller = simulate(130, plain=True)
    for index in (0, 1, 129):
        tenant = caller.simulator.world.tenant(index)
        answer = read(caller.ask(LICENCES, x_tenant_id=tenant.id.upper()))
        assert answer["tenant"] == {"id": tenant.id}
        assert [line["product"]["code"] for line in answer["licenses"]] == list(tenant.products)
        assert ("organization" in answer) == (index % 40 == 0)


def test_customers_without_access_are_refused_and_all_others_answered(
    simulate: Any, read: Any
) -> None:
    caller = simulate(1284)
    world = caller.simulator.world
    refused = set()
    for index in range(world.customers):
        response = caller.ask(LICENCES, x_tenant_id=world.tenant(index).id)
        assert response.status in (200, 403)
        if response.status == 403:
            assert read(response)["error"] == "forbidden"
            refused.add(index)
    assert 15 <= len(refused) <= 30
    assert refused == {i for i in range(world.customers) if not world.tenant(i).accessible}
    kinds = {world.tenant(i).billing_type for i in refused if not world.tenant(i).reachable}
    assert kinds <= {"term", "trial"}
    assert "term" in kinds


def test_scope_and_strangers(simulate: Any) -> None:
    caller = simulate(10)
    assert caller.ask(LICENCES).status == 401
    assert caller.partner(LICENCES).status == 401
    stranger = "00000000-0000-4000-8000-000000000000"
    assert caller.ask(LICENCES, x_tenant_id=stranger).status == 403


def test_firewalls_are_paged_partner_wide(simulate: Any, read: Any) -> None:
    caller = simulate(400)
    first = read(caller.partner(FIREWALLS, {"pageTotal": "true", "pageSize": "20"}))
    total = first["pages"]["total"]
    assert total > 2
    found = []
    for page in range(1, total + 2):
        answer = read(caller.partner(FIREWALLS, {"page": str(page), "pageSize": "20"}))
        found += answer["items"]
    assert len(found) == first["pages"]["items"]
    serials = [item["serialNumber"] for item in found]
    assert len(set(serials)) == len(serials)
    assert all(item["billingTenant"]["id"] for item in found)
    assert any(item["tenant"] == {} for item in found)
    assert {item["modelType"] for item in found} == {"hardware", "virtual"}


def test_firewalls_of_one_tenant_name_it(simulate: Any, read: Any) -> None:
    caller = simulate(400, plain=True)
    item = read(caller.partner(FIREWALLS))["items"][0]
    tenant_id = item["billingTenant"]["id"]
    own = read(caller.ask(FIREWALLS, x_tenant_id=tenant_id))["items"]
    assert item["serialNumber"] in [one["serialNumber"] for one in own]
    assert all(one["tenant"] == {"id": tenant_id} for one in own)
    assert caller.ask(FIREWALLS).status == 401


def test_a_world_without_customers_answers_all_lists(simulate: Any, read: Any) -> None:
    caller = simulate(0)
    assert caller.tenants()["items"] == []
    assert read(caller.partner(FIREWALLS))["items"] == []
    assert read(caller.partner(f"{BILLING}/2026/11"))["items"] == []


def test_the_usage_report_is_paged_by_key(simulate: Any, read: Any) -> None:
    caller = simulate(300)
    query = {"pageSize": "40", "pageTotal": "true"}
    lines, key, keys = [], None, []
    while key != "":
        more = query | ({"pageFromKey": key} if key else {})
        answer = read(caller.partner(f"{BILLING}/2026/11", more))
        lines += answer["items"]
        key = answer["pages"].get("nextKey", "")
        keys.append(key)
    assert len(set(keys)) == len(keys) == answer["pages"]["total"]
    assert len(lines) == answer["pages"]["items"]
    assert len({line["orderLineItemNumber"] for line in lines}) == len(lines)
    world = caller.simulator.world
    usage = {world.base_id(i) for i in range(300) if world.billing_type(i) == "usage"}
    assert {line["accountId"].lower() for line in lines} <= usage


def test_the_usage_report_knows_accounts_and_contacts(simulate: Any, read: Any) -> None:
    caller = simulate(300)
    whole = read(caller.partner(f"{BILLING}/2026/11", {"pageSize": "1000"}))["items"]
    line = next(one for one in whole if one["contactEmail"])
    for name, value in (("accountId", line["accountId"]), ("contactEmail", line["contactEmail"])):
        picked = read(caller.partner(f"{BILLING}/2026/11", {name: value}))["items"]
        assert line in picked
        assert len(picked) < 10
    assert read(caller.partner(f"{BILLING}/2026/11", {"tenantId": "x"}))["items"] == whole[:50]


def test_the_external_id_is_the_account_id_with_swapped_digits(simulate: Any, read: Any) -> None:
    line = read(simulate().partner(f"{BILLING}/2026/11"))["items"][0]
    account, external = (line[name].replace("-", "") for name in ("accountId", "externalId"))
    pairs = (account[place : place + 2][::-1] for place in range(0, 32, 2))
    assert external == "".join(pairs)


@pytest.mark.parametrize(
    ("month", "status"),
    [("2026/11", 200), ("2025/12", 200), ("2026/1", 200), ("2025/11", 404), ("2026/12", 404),
     ("2027/01", 404), ("2026/13", 400), ("2026/0", 400), ("0000/05", 400)],
)  # fmt: skip
def test_only_the_last_twelve_months_have_data(simulate: Any, month: str, status: int) -> None:
    assert simulate().partner(f"{BILLING}/{month}").status == status


@pytest.mark.parametrize("key", ["x", "line-", "line--1", "line-²"])
def test_a_wrong_key_is_a_bad_request(simulate: Any, key: str) -> None:
    assert simulate().partner(f"{BILLING}/2026/11", {"pageFromKey": key}).status == 400


@pytest.mark.parametrize("path", ["/account-health-check/v1/health-check", "/common/v1/alerts"])
def test_regional_routes_answer_on_the_tenants_own_host_only(simulate: Any, path: str) -> None:
    caller = simulate(60, plain=True)
    tenant = caller.simulator.world.tenant(2)
    own = f"api-{tenant.region}.central.sophos.com"
    assert caller.ask(path, host=own, x_tenant_id=tenant.id).status == 200
    assert caller.ask(path, host="api-jp01.central.sophos.com", x_tenant_id=tenant.id).status == 404
    assert caller.ask(path, host=own).status == 401


def test_health_tells_the_wanted_checks_only(simulate: Any, read: Any) -> None:
    caller = simulate(60, plain=True)
    tenant = caller.simulator.world.tenant(2)

    def health(**query: str) -> Any:
        host = f"api-{tenant.region}.central.sophos.com"
        path = "/account-health-check/v1/health-check"
        return read(caller.ask(path, query, host=host, x_tenant_id=tenant.id))

    whole = health()
    assert set(whole["endpoint"]) == {"protection", "policy", "exclusions", "tamperProtection"}
    machines = whole["endpoint"]["protection"]["computer"]
    assert 0 <= machines["notFullyProtected"] <= machines["total"]
    assert set(health(checks="policy")["endpoint"]) == {"policy"}
    assert "endpoint" not in health(products="networkDevice")


def test_alerts_are_paged_by_key_and_filtered(simulate: Any, read: Any) -> None:
    caller = simulate(60, plain=True)
    most = 0
    for index in range(12):
        tenant = caller.simulator.world.tenant(index)
        host = f"api-{tenant.region}.central.sophos.com"

        def alerts(tenant: Any = tenant, host: str = host, **query: str) -> Any:
            return read(caller.ask("/common/v1/alerts", query, host=host, x_tenant_id=tenant.id))

        whole = alerts()["items"]
        most = max(most, len(whole))
        assert [row["raisedAt"] for row in whole] == sorted(
            (row["raisedAt"] for row in whole), reverse=True
        )
        found, key = [], ""
        while True:
            answer = alerts(pageSize="2", **({"pageFromKey": key} if key else {}))
            found += answer["items"]
            key = answer["pages"].get("nextKey", "")
            if not key:
                break
        assert found == whole
        high = alerts(severity="high")["items"]
        assert high == [row for row in whole if row["severity"] == "high"]
    assert most > 2
