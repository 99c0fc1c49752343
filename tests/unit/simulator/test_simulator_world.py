"""The seeded world: the same for the same seed, in the wanted proportions, odd where it should."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from random import Random

import pytest

from desktop_app.simulator import World, build_world
from desktop_app.simulator.oddities import ODDITIES, oddity_of
from tests.unit.simulator.conftest import TODAY


def told(world: World, index: int) -> dict[str, object]:
    return world.tenant(index).as_json(world.partner_id, lambda region: f"https://api-{region}")


def test_the_same_seed_makes_the_same_world_and_another_seed_another() -> None:
    one, same, other = (build_world(50, seed, today=TODAY) for seed in (4, 4, 5))
    rows = [[told(world, index) for index in range(50)] for world in (one, same, other)]
    assert rows[0] == rows[1]
    assert all(row["id"] != twin["id"] for row, twin in zip(rows[0], rows[2], strict=True))
    lines = [[line.as_json() for line in world.licences(7)] for world in (one, same)]
    assert lines[0] == lines[1]


def test_a_row_does_not_depend_on_the_size_of_the_world() -> None:
    small, large = build_world(40, today=TODAY), build_world(100_000, today=TODAY)
    assert told(small, 39) == told(large, 39)


def test_the_demo_has_the_proportions_of_the_picture(world: World) -> None:
    tenants = [world.tenant(index) for index in range(world.customers)]
    lines = [world.licences(index) for index in range(world.customers)]
    days = [[(line.type, (line.end - TODAY).days) for line in owned if line.end] for owned in lines]
    figures = {
        "expiring": sum(any(k != "trial" and 0 <= left <= 30 for k, left in one) for one in days),
        "expired": sum(any(-60 <= left < 0 for _kind, left in one) for one in days),
        "trial": sum(any(line.type == "trial" for line in owned) for owned in lines),
        "usage": sum(tenant.billing_type == "usage" for tenant in tenants),
        "ordered": sum(tenant.billing_type == "ordered" for tenant in tenants),
        "no access": sum(not tenant.accessible for tenant in tenants),
    }
    wanted = {
        "expiring": 37,
        "expired": 12,
        "trial": 64,
        "usage": 512,
        "ordered": 88,
        "no access": 21,
    }
    for name, count in wanted.items():
        assert abs(figures[name] - count) <= 6 + count * 0.06, (name, figures)


def test_names_and_ids_are_unique_enough(world: World) -> None:
    names = {world.tenant(index).name for index in range(world.customers)}
    assert len(names) >= 0.99 * world.customers
    assert len(world.index_by_id) == world.customers


def test_product_codes_in_the_list_are_those_of_the_licences(world: World) -> None:
    for index in range(world.customers):
        codes = [line.product.code for line in world.licences(index)]
        assert world.tenant(index).products == tuple(dict.fromkeys(codes))


def test_all_kinds_of_licences_exist(world: World) -> None:
    lines = [line for index in range(world.customers) for line in world.licences(index)]
    kinds = Counter(line.type for line in lines)
    for kind in ("trial", "term", "usage", "ordered", "enterprise", "perpetual"):
        assert kinds[kind] > 0, kind
    assert any(line.quantity and line.used and line.used > line.quantity for line in lines)
    assert any(line.unlimited for line in lines)
    assert any(line.end and (TODAY - line.end).days > 60 for line in lines)
    beside = [{line.type for line in world.licences(index)} for index in range(world.customers)]
    assert any({"trial", "term"} <= kinds for kinds in beside)
    assert any({"trial", "usage"} <= kinds for kinds in beside)
    assert len({line.product.code for line in lines}) >= 38


def test_licence_ids_are_four_groups_of_four_and_unique(world: World) -> None:
    lines = [line.as_json() for index in range(300) for line in world.licences(index)]
    for line in lines:
        groups = line["id"].split("-")
        assert [len(group) for group in groups] == [4, 4, 4, 4]
        assert line["licenseIdentifier"][0] == "L"
    assert len({line["id"] for line in lines}) == len(lines)


def test_every_oddity_occurs_once_in_the_first_three_hundred_rows() -> None:
    world = build_world(300, today=TODAY)
    found = Counter(world.tenant(index).oddity for index in range(300))
    assert {kind: found[kind] for kind in ODDITIES} == dict.fromkeys(ODDITIES, 1)


@pytest.mark.parametrize("block", [0, 1, 20])
@pytest.mark.parametrize("seed", [1, 7])
def test_new_oddities_leave_the_odd_rows_where_they_are(seed: int, block: int) -> None:
    size, first = (300, 0) if block == 0 else (5000, 300 + (block - 1) * 5000)
    old = list(ODDITIES)[:35]
    assert (old[0], old[-1]) == ("api host null", "no licence")
    rows = Random(seed * 7919 + block).sample(range(size), len(old))
    assert [oddity_of(seed, first + row) for row in rows] == old


def test_odd_rows_are_as_odd_as_they_say() -> None:
    world = build_world(300, today=TODAY)
    rows = {world.tenant(index).oddity: told(world, index) for index in range(300)}
    assert rows["api host null"]["apiHost"] is None
    assert "apiHost" not in rows["api host absent"]
    assert "showAs" not in rows["show as absent"]
    assert rows["contact null"]["contact"] is None
    assert rows["billing unknown"]["billingType"] == "flexible"
    assert str(rows["upper case id"]["id"]).isupper()
    assert "\u202e" in str(rows["right-to-left override"]["name"])
    assert "\u200b" in str(rows["zero width"]["name"])
    assert len(str(rows["long name"]["name"])) == 120
    assert str(rows["spaces around"]["name"]).startswith("  ")
    assert rows["extra members"]["tier"] == 3
    assert rows["no licence"]["products"] == []


def test_odd_licences_are_as_odd_as_they_say() -> None:
    world = build_world(300, today=TODAY)
    first = {
        world.tenant(index).oddity: world.licences(index)[0].as_json()
        for index in range(300)
        if world.licences(index)
    }
    assert first["product unknown"]["product"]["code"] == "XQ-SHIELD-7"
    assert first["licence type unknown"]["type"] == "prepaid"
    assert first["licence extra members"]["renewal"] == {"auto": True}
    assert "endDate" not in first["licence without end"]
    assert "quantity" not in first["licence without quantity"]
    assert first["licence unlimited"]["unlimited"] is True


def test_a_plain_world_has_only_complete_and_accessible_rows() -> None:
    world = build_world(1500, today=TODAY, plain=True)
    for index in range(1500):
        tenant = world.tenant(index)
        assert tenant.oddity == ""
        assert tenant.accessible
        row = told(world, index)
        assert row["apiHost"], row
        assert row["showAs"]
        assert row["products"]
        contact = row["contact"]
        assert isinstance(contact, dict)
        assert {"firstName", "lastName", "email", "phone", "address"} <= set(contact)
        assert json.dumps(row, ensure_ascii=False).isprintable()


def test_mail_addresses_cannot_be_delivered(world: World) -> None:
    for index in range(world.customers):
        contact = world.tenant(index).contact or {}
        assert contact.get("email", ".example").endswith(".example")


def test_a_hundred_thousand_customers_cost_nothing_until_they_are_read() -> None:
    world = build_world(100_000, today=TODAY)
    assert "index_by_id" not in vars(world)
    assert world.tenant(99_999).index == 99_999


@pytest.mark.parametrize("customers", [-1, 1_000_001])
def test_a_world_of_an_impossible_size_is_refused(customers: int) -> None:
    with pytest.raises(ValueError, match="customers must be between"):
        build_world(customers)


def test_names_are_not_in_the_order_of_the_list(world: World) -> None:
    names = [world.tenant(index).name for index in range(100)]
    assert 20 < sum(one < other for one, other in pairwise(names)) < 80
