"""Listing tenants page by page, one tenant, and the partial response."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(size=st.integers(1, 130), customers=st.sampled_from([0, 1, 50, 100, 101, 200]))
def test_all_pages_together_are_the_whole_list_once(
    simulate: Any, size: int, customers: int
) -> None:
    caller = simulate(customers)
    first = caller.tenants(pageSize=str(size), pageTotal="true")
    total = first["pages"]["total"]
    assert first["pages"]["items"] == customers
    assert total == -(-customers // min(size, 100))
    ids = []
    for page in range(1, total + 1):
        answer = caller.tenants(pageSize=str(size), page=str(page))
        assert answer["pages"] == {"current": page, "size": min(size, 100), "maxSize": 100}
        ids += [item["id"].lower() for item in answer["items"]]
    assert ids == list(caller.simulator.world.index_by_id)


def test_a_page_behind_the_last_is_empty(simulate: Any) -> None:
    assert simulate(60).tenants(page="3")["items"] == []


def test_the_default_page_has_fifty_and_names_are_case_sensitive(simulate: Any) -> None:
    caller = simulate(120)
    assert len(caller.tenants()["items"]) == 50
    assert len(caller.tenants(pagesize="100", Page="2")["items"]) == 50
    assert len(caller.tenants(pageSize="100", unknown="x")["items"]) == 100


@pytest.mark.parametrize(
    "query",
    [
        {"page": "0"},
        {"page": "-1"},
        {"pageSize": "many"},
        {"pageSize": "0"},
        {"page": "1" * 30},
        {"page": "²"},
    ],
)
def test_nonsense_in_paging_is_a_bad_request(simulate: Any, query: dict[str, str]) -> None:
    assert simulate().partner("/partner/v1/tenants", query).status == 400


def test_fields_returns_the_named_members_only(simulate: Any, read: Any) -> None:
    caller = simulate(20, plain=True)
    items = caller.tenants(fields="id,showAs,nonsense")["items"]
    assert all(set(item) == {"id", "showAs"} for item in items)
    one = read(caller.partner(f"/partner/v1/tenants/{items[0]['id']}", {"fields": "name"}))
    assert set(one) == {"name"}


def test_one_tenant_is_told_as_in_the_list_in_any_case_of_its_id(simulate: Any, read: Any) -> None:
    caller = simulate(20)
    item = caller.tenants()["items"][7]
    for tenant_id in (item["id"].upper(), item["id"].lower()):
        assert read(caller.partner(f"/partner/v1/tenants/{tenant_id}")) == item


def test_an_unknown_tenant_is_not_found(simulate: Any, read: Any) -> None:
    response = simulate().partner("/partner/v1/tenants/00000000-0000-4000-8000-000000000000")
    assert (response.status, read(response)["error"]) == (404, "notFound")


def test_the_scope_header_must_be_there_and_fit(simulate: Any) -> None:
    caller = simulate()
    path = "/partner/v1/tenants"
    assert caller.ask(path).status == 401
    assert caller.ask(path, x_partner_id="somebody else").status == 403
    assert caller.ask(path, x_organization_id=caller.credentials.id).status == 401
    assert caller.ask(path, x_partner_id=caller.credentials.id.upper()).status == 200


def test_other_credentials_see_only_what_is_theirs(simulate: Any, read: Any) -> None:
    caller = simulate(130)
    simulator = caller.simulator
    organization = type(caller)(simulator, simulator.organization_credentials)
    assert organization.partner("/partner/v1/tenants").status == 403
    response = organization.ask(
        "/organization/v1/tenants",
        {"pageTotal": "true"},
        x_organization_id=simulator.world.organization_id,
    )
    answer = read(response)
    assert answer["pages"]["items"] == len(simulator.world.organization_members) == 4
    assert all(
        item["organization"]["id"] == organization.credentials.id for item in answer["items"]
    )
    stranger = simulator.world.base_id(1)
    member = simulator.world.base_id(0)
    for tenant_id, status in ((stranger, 404), (member, 200)):
        path = f"/organization/v1/tenants/{tenant_id}"
        scope = simulator.world.organization_id
        assert organization.ask(path, x_organization_id=scope).status == status


def test_a_tenants_own_credentials_reach_that_tenant_only(simulate: Any) -> None:
    caller = simulate(130, plain=True)
    simulator = caller.simulator
    own = type(caller)(simulator, simulator.tenant_credentials)
    assert own.partner("/partner/v1/tenants").status == 403
    assert own.ask("/licenses/v1/licenses", x_tenant_id=own.credentials.id).status == 200
    other = simulator.world.base_id(5)
    assert own.ask("/licenses/v1/licenses", x_tenant_id=other).status == 403
