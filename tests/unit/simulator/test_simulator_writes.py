"""Creating and renaming customers, and keeping what changed."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from desktop_app.simulator import Options, build_world
from desktop_app.simulator.state import StateError, load_state, save_state
from tests.unit.simulator.conftest import TODAY

BODY: dict[str, Any] = {
    "name": "Neue Kundin GmbH",
    "showAs": "Neue Kundin",
    "billingType": "usage",
    "dataGeography": "DE",
    "contact": {
        "firstName": "Eva",
        "lastName": "Muster",
        "email": "eva.muster@neue-kundin.example",
        "phone": "+49 30 23125 001",
        "address": {
            "address1": "Am Markt 1",
            "city": "Ulm",
            "countryCode": "DE",
            "postalCode": "89073",
        },
    },
}
MERGE = "application/merge-patch+json"


def create(caller: Any, **changed: Any) -> Any:
    return caller.partner("/partner/v1/tenants", method="POST", body=BODY | changed)


def rename(caller: Any, tenant_id: str, body: object, kind: str = MERGE) -> Any:
    path = f"/partner/v1/tenants/{tenant_id}"
    return caller.partner(path, method="PATCH", body=body, content_type=kind)


def test_a_created_customer_stands_at_the_end_of_the_list(simulate: Any, read: Any) -> None:
    caller = simulate(60)
    response = create(caller)
    assert response.status == 201
    made = read(response)
    assert (made["showAs"], made["dataRegion"]) == ("Neue Kundin", "eu02")
    answer = caller.tenants(pageSize="50", page="2", pageTotal="true")
    assert answer["pages"]["items"] == 61
    assert answer["items"][-1] == made
    assert read(caller.partner(f"/partner/v1/tenants/{made['id'].upper()}")) == made


def test_a_new_customer_is_activated_after_half_a_minute(
    simulate: Any, clock: Any, read: Any
) -> None:
    caller = simulate(5)
    made = read(create(caller))
    path = f"/partner/v1/tenants/{made['id']}"
    licences = "/licenses/v1/licenses"
    clock.step(29.9)
    assert "apiHost" not in read(caller.partner(path))
    assert caller.ask(licences, x_tenant_id=made["id"]).status == 403
    clock.step(0.1)
    assert read(caller.partner(path))["apiHost"] == "https://api-eu02.central.sophos.com"
    lines = read(caller.ask(licences, x_tenant_id=made["id"]))["licenses"]
    assert [(line["product"]["code"], line["type"]) for line in lines] == [("CIXA-MSP", "usage")]


def test_the_list_may_lag_behind(simulate: Any, clock: Any) -> None:
    caller = simulate(5, options=Options(list_lag=60))
    create(caller)
    clock.step(59)
    assert len(caller.tenants()["items"]) == 5
    clock.step(1)
    assert len(caller.tenants()["items"]) == 6


def test_the_wanted_products_become_licences(simulate: Any, clock: Any, read: Any) -> None:
    caller = simulate(5)
    products = [{"code": "CEMA", "quantity": 7}, {"code": "NEW-THING"}]
    made = read(create(caller, billingType="trial", products=products, dataRegion="eu01"))
    assert made["products"] == [{"code": "CEMA"}, {"code": "NEW-THING"}]
    clock.step(30)
    lines = read(caller.ask("/licenses/v1/licenses", x_tenant_id=made["id"]))["licenses"]
    assert [line.get("quantity") for line in lines] == [7, None]
    assert lines[0]["endDate"] == "2026-12-22"


def without(path: str) -> dict[str, Any]:
    body = deepcopy(BODY)
    inner = body
    *parents, last = path.split(".")
    for parent in parents:
        inner = inner[parent]
    del inner[last]
    return body


@pytest.mark.parametrize("path", [
    "name", "billingType", "dataGeography", "contact", "contact.firstName", "contact.lastName",
    "contact.address", "contact.address.address1", "contact.address.city",
    "contact.address.postalCode", "contact.address.countryCode",
])  # fmt: skip
def test_a_missing_member_is_named_and_nothing_is_created(
    simulate: Any, read: Any, path: str
) -> None:
    caller = simulate(5)
    response = caller.partner("/partner/v1/tenants", method="POST", body=without(path))
    assert response.status == 400
    assert path.rsplit(".", maxsplit=1)[-1] in read(response)["message"]
    assert len(caller.tenants()["items"]) == 5


@pytest.mark.parametrize("changed", [
    {"name": "  "}, {"name": 7}, {"name": "x" * 256}, {"billingType": "term"}, {"showAs": ""},
    {"dataGeography": "ZZ"}, {"dataRegion": "xx99"}, {"contact": []}, {"products": "all"},
    {"products": ["CIXA"]}, {"products": [{"code": "CIXA", "quantity": "3"}]}, {"admin": []},
    {"admin": {"name": "A", "email": "nobody"}}, {"admin": {"email": "a@b.example"}},
    {"name": "\ud800"},
])  # fmt: skip
def test_a_wrong_member_is_a_bad_request(simulate: Any, changed: dict[str, Any]) -> None:
    assert create(simulate(5), **changed).status == 400


@pytest.mark.parametrize("country", ["Germany", "de", "D", "", None, "DE\n"])
def test_a_country_has_two_capital_letters(simulate: Any, country: Any) -> None:
    body = deepcopy(BODY)
    body["contact"]["address"]["countryCode"] = country
    response = simulate(5).partner("/partner/v1/tenants", method="POST", body=body)
    assert response.status == 400


def test_a_contact_needs_a_way_to_be_reached(simulate: Any) -> None:
    body = deepcopy(BODY)
    del body["contact"]["email"]
    caller = simulate(5)
    assert create(caller, contact=body["contact"]).status == 201
    del body["contact"]["phone"]
    assert create(caller, contact=body["contact"]).status == 400


def test_an_admin_address_is_used_once_but_a_name_may_be_used_again(simulate: Any) -> None:
    caller = simulate(5)
    admin = {"name": "Eva", "email": "eva@one.example"}
    assert create(caller, admin=admin).status == 201
    assert create(caller, admin={**admin, "email": "EVA@one.example"}).status == 409
    assert create(caller).status == 201
    known = next(iter(caller.simulator.world.contact_emails))
    assert create(caller, admin={"name": "X", "email": known}).status == 409


def test_a_new_name_is_read_back_everywhere_and_the_name_itself_stays(
    simulate: Any, read: Any
) -> None:
    caller = simulate(20)
    before = caller.tenants()["items"][3]
    response = rename(caller, before["id"], {"showAs": "Besserer Name"})
    assert response.status == 200
    after = caller.tenants()["items"][3]
    assert after == before | {"showAs": "Besserer Name"}
    assert read(response) == read(caller.partner(f"/partner/v1/tenants/{before['id']}")) == after


def test_null_removes_the_shown_name(simulate: Any) -> None:
    caller = simulate(20)
    tenant_id = caller.tenants()["items"][3]["id"]
    rename(caller, tenant_id, {"showAs": None})
    assert "showAs" not in caller.tenants()["items"][3]


def test_a_created_customer_can_be_renamed(simulate: Any, read: Any) -> None:
    caller = simulate(3)
    made = read(create(caller))
    rename(caller, made["id"], {"showAs": "Ganz neu"})
    assert caller.tenants()["items"][-1]["showAs"] == "Ganz neu"


@pytest.mark.parametrize("body", [
    {}, {"name": "x"}, {"showAs": "x", "name": "y"}, {"showAs": ""}, {"showAs": " "},
    {"showAs": 3}, {"showAs": "x" * 256}, [], "x",
])  # fmt: skip
def test_a_patch_of_anything_else_is_refused(simulate: Any, body: object) -> None:
    caller = simulate(5)
    before = caller.tenants()
    assert rename(caller, before["items"][0]["id"], body).status == 400
    assert caller.tenants() == before


@pytest.mark.parametrize(
    ("api", "kind", "status"),
    [
        ("merge", MERGE, 200),
        ("merge", f"{MERGE}; charset=utf-8", 200),
        ("merge", "application/json", 415),
        ("json", "application/json", 200),
        ("json", MERGE, 415),
        ("missing", MERGE, 405),
    ],
)
def test_the_content_type_of_a_patch_matters(
    simulate: Any, api: Any, kind: str, status: int
) -> None:
    caller = simulate(5, options=Options(rename=api))
    tenant_id = caller.tenants()["items"][0]["id"]
    assert rename(caller, tenant_id, {"showAs": "Neu"}, kind).status == status
    renamed = caller.tenants()["items"][0].get("showAs") == "Neu"
    assert renamed == (status == 200)


def test_changes_survive_a_restart(simulate: Any, clock: Any, tmp_path: Path) -> None:
    caller = simulate(20)
    rename(caller, caller.tenants()["items"][3]["id"], {"showAs": "Umlaut ä \u202e"})
    create(caller)
    path = tmp_path / "state.json"
    save_state(caller.simulator.world, path)
    again = simulate(20)
    load_state(again.simulator.world, path)
    assert again.tenants() == caller.tenants()
    assert list(tmp_path.glob("state.json*")) == [path]


def test_a_missing_state_file_changes_nothing(tmp_path: Path) -> None:
    world = build_world(5, today=TODAY)
    load_state(world, tmp_path / "nothing.json")
    assert world.changes.created == []


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", '{"version": 1}', "[" * 100_000])
def test_a_file_that_is_no_state_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text)
    with pytest.raises(StateError):
        load_state(build_world(5, today=TODAY), path)


@pytest.mark.parametrize("other", [{"version": 2}, {"seed": 2}, {"customers": 6}, {"plain": True}])
def test_the_state_of_another_world_is_refused(tmp_path: Path, other: dict[str, Any]) -> None:
    path = tmp_path / "state.json"
    world = build_world(5, today=TODAY)
    save_state(world, path)
    path.write_text(json.dumps(json.loads(path.read_text()) | other))
    with pytest.raises(StateError, match="state"):
        load_state(world, path)


def test_a_state_that_cannot_be_written_leaves_no_rest(tmp_path: Path) -> None:
    target = tmp_path / "state.json"
    target.mkdir()
    with pytest.raises(OSError, match="directory"):
        save_state(build_world(5, today=TODAY), target)
    assert list(tmp_path.iterdir()) == [target]
