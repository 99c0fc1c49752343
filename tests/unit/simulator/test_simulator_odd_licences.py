"""The odd customers of `true_list_faults` own what their names say."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.fakes.true_list_faults import CASES, ODD_WORLD, odd_index
from tests.unit.simulator.conftest import TODAY, Caller
from tests.unit.simulator.true_list_calls import (
    ALERTS,
    FIREWALLS,
    HEALTH,
    Simulate,
    decoded,
    licenses,
)


def listed_tenant(caller: Caller, number: int) -> Any:
    return caller.tenants(page=str(number), pageSize="1")["items"][0]


def all_firewalls(caller: Caller) -> list[Any]:
    query = {"pageSize": "100", "pageTotal": "true"}
    total = decoded(caller.partner(FIREWALLS, query))["pages"]["total"]
    pages = [
        decoded(caller.partner(FIREWALLS, query | {"page": str(number)}))
        for number in range(1, total + 1)
    ]
    return [one for answer in pages for one in answer["items"]]


def ends(lines: list[Any]) -> list[tuple[str, int]]:
    """Return the product and the days left of each licence."""
    days = [(line["endDate"], line["product"]["code"]) for line in lines]
    return sorted(
        (code, (TODAY.fromisoformat(end) - TODAY) // timedelta(days=1)) for end, code in days
    )


def firewalls_of(caller: Caller, oddity: str) -> list[list[tuple[str, int]]]:
    """Return the licences of each firewall that the partner-wide list has for an odd customer."""
    tenant_id = caller.simulator.world.base_id(odd_index(caller.simulator.world, oddity))
    own = [one for one in all_firewalls(caller) if one["billingTenant"]["id"].lower() == tenant_id]
    assert len({one["serialNumber"] for one in own}) == len(own)
    return [ends(one["licenses"]) for one in own]


OWN_LICENSES = {
    "legacy support outlives endpoint": [("CIXA", -5), ("CW7-SUP", 300)],
    "two licences of a product": [("CIXA", 200), ("CIXA", 250)],
    "endpoint ended under XDR": [("CIXA", -5), ("CIXAXDR", 200)],
    "endpoint ended under MDR": [("CIXA", -5), ("CIXAMTR-ADV", 200)],
    "MDR only": [("CIXAMTR-ADV", 200)],
    "firewall only": [],
}
SOON = [[("xgs_support_enh", 20), ("xgs_xstream", 20)]]
FIREWALL_LICENSES = {
    "firewall ended beside another": [
        [("xgs_support_enh", -5), ("xgs_xstream", -5)],
        [("xgs_support_enh", 500), ("xgs_xstream", 500)],
    ],
    "support outlives firewall protection": [[("xgs_support_enh", 300), ("xgs_xstream", -5)]],
    "storage outlives firewall protection": [[("cfr_storage", 300), ("xgs_std", -5)]],
    "firewall only": SOON,
    "firewall without access": SOON,
    "firewall without api host": SOON,
    "firewall suspended": SOON,
}


@pytest.mark.parametrize("oddity", OWN_LICENSES)
def test_t02_t08_t15_t17_odd_customers_own_what_their_name_says(
    simulate: Simulate, oddity: str
) -> None:
    caller = simulate(ODD_WORLD)
    number = odd_index(caller.simulator.world, oddity) + 1
    lines = decoded(licenses(caller, number))["licenses"]
    assert ends(lines) == OWN_LICENSES[oddity]
    assert len({line["id"] for line in lines}) == len(lines)
    listed = listed_tenant(caller, number)
    assert listed["billingType"] == "term"
    codes = list(dict.fromkeys(line["product"]["code"] for line in lines))
    assert listed["products"] == [{"code": code} for code in codes]


@pytest.mark.parametrize("oddity", FIREWALL_LICENSES)
def test_t02_t05_odd_customers_have_the_firewalls_of_their_name(
    simulate: Simulate, oddity: str
) -> None:
    assert firewalls_of(simulate(ODD_WORLD), oddity) == FIREWALL_LICENSES[oddity]


def test_t02_t15_the_names_and_the_usage_are_the_vendors(simulate: Simulate) -> None:
    caller = simulate(ODD_WORLD)
    world = caller.simulator.world
    names = {line["product"]["name"] for one in all_firewalls(caller) for line in one["licenses"]}
    assert {"Sophos Firewall Enhanced Support", "Central Firewall Reporting storage"} <= names
    number = odd_index(world, "two licences of a product") + 1
    lines = decoded(licenses(caller, number))["licenses"]
    assert [(one["quantity"], one["usage"]["current"]["count"]) for one in lines] == [(18, 30)] * 2


@pytest.mark.parametrize(
    ("oddity", "member"),
    [
        ("firewall without access", ("status", "active")),
        ("firewall without api host", ("apiHost", None)),
        ("firewall suspended", ("status", "suspended")),
    ],
)
def test_t05_the_own_licences_beside_a_firewall_cannot_be_read(
    simulate: Simulate, oddity: str, member: tuple[str, object]
) -> None:
    caller = simulate(ODD_WORLD)
    number = odd_index(caller.simulator.world, oddity) + 1
    assert licenses(caller, number).status == 403
    listed = listed_tenant(caller, number)
    assert listed.get(member[0]) == member[1]


def test_t06_licences_are_read_without_a_regional_host(simulate: Simulate) -> None:
    caller = simulate(ODD_WORLD)
    world = caller.simulator.world
    number = odd_index(world, "licences without api host") + 1
    listed = listed_tenant(caller, number)
    assert "apiHost" not in listed
    assert listed["dataRegion"]
    assert decoded(licenses(caller, number))["licenses"]
    tenant = world.tenant(number - 1)
    for path in (HEALTH, ALERTS):
        host = f"api-{tenant.region}.central.sophos.com"
        assert caller.ask(path, host=host, x_tenant_id=tenant.id).status == 403


def test_every_odd_customer_of_the_table_is_looked_at() -> None:
    checked = {*OWN_LICENSES, *FIREWALL_LICENSES, "licences without api host"}
    assert {case.oddity for case in CASES if case.oddity} == checked
