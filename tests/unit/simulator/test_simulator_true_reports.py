"""Health, alerts and usage of `true_list_faults` are in the answers as their rows say."""

from __future__ import annotations

from typing import Any

from tests.fakes.true_list_faults import Case
from tests.unit.simulator.true_list_calls import (
    ALERTS,
    HEALTH,
    Simulate,
    of_row,
    page,
    pair,
    regional,
)


@of_row("T21")
def test_t21_health_has_areas_that_nobody_knows_or_that_are_empty(
    simulate: Simulate, case: Case
) -> None:
    caller, honest = pair(simulate, case)
    answer, sound = regional(caller, HEALTH, 3), regional(honest, HEALTH, 3)
    if "empty" in case.name:
        assert answer["endpoint"].pop("policy") == {}
        del sound["endpoint"]["policy"]
    else:
        added = answer["endpoint"].pop("webControl")
        assert added == {"computer": {"score": 70, "total": 4, "notBlocking": 1}}
    assert answer == sound


@of_row("T22")
def test_t22_alerts_go_on_behind_their_total(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    whole = {number: regional(honest, ALERTS, number)["items"] for number in range(1, 31)}
    number = max(whole, key=lambda one: len(whole[one]))
    assert len(whole[number]) > 4
    found: list[Any] = []
    key = ""
    while True:
        query = {"pageTotal": "true"} | ({"pageFromKey": key} if key else {})
        answer = regional(caller, ALERTS, number, **query)
        assert (answer["pages"]["total"], answer["pages"]["items"]) == (1, 2)
        found += answer["items"]
        key = answer["pages"].get("nextKey", "")
        if not key:
            break
    assert found == whole[number]


def test_t22_a_full_last_page_of_alerts_has_a_key_and_an_empty_page_ends_them(
    simulate: Simulate,
) -> None:
    caller = simulate(30, plain=True)
    whole = {number: regional(caller, ALERTS, number)["items"] for number in range(1, 31)}
    number = next(one for one, alerts in whole.items() if len(alerts) > 1)
    size = len(whole[number])
    first = regional(caller, ALERTS, number, pageSize=str(size))
    assert first["items"] == whole[number]
    last = regional(
        caller, ALERTS, number, pageSize=str(size), pageFromKey=first["pages"]["nextKey"]
    )
    assert last["items"] == []
    assert "nextKey" not in last["pages"]


@of_row("T23")
def test_t23_a_usage_line_has_another_kind_of_number(simulate: Simulate, case: Case) -> None:
    caller, _honest = pair(simulate, case)
    lines = page(caller, 1, "/partner/v1/billing/usage/2026/11")["items"]
    member, value = {
        "a quantity with decimals": ("billableQuantity", 12.5),
        "a quantity is a text": ("billableQuantity", "20"),
        "a price is a number": ("unitPrice", 1.4),
    }[case.name]
    assert lines
    assert all(line[member] == value for line in lines)
