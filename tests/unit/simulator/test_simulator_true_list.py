"""Each case of `true_list_faults` is in the answers as its row says, and in no other answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from desktop_app.simulator.oddities import ODDITIES
from desktop_app.simulator.transport import SimulatorTransport
from tests.fakes.true_list_faults import CASES, STRANGER, Case, cases
from tests.unit.simulator.conftest import TODAY, Caller
from tests.unit.simulator.true_list_calls import (
    ALERTS,
    FIREWALLS,
    HEALTH,
    LICENSES,
    LIST,
    Simulate,
    decoded,
    licenses,
    of_row,
    page,
    pair,
    regional,
)


def test_every_case_is_a_known_one_and_every_row_has_one() -> None:
    rows = {case.row for case in CASES}
    assert rows >= {f"T{number}" for number in range(1, 27)}
    assert len({case.name for case in CASES}) == len(CASES)
    for case in CASES:
        assert bool(case.faults) != bool(case.oddity), case
        assert not case.oddity or case.oddity in ODDITIES, case


@of_row("T1")
def test_t01_five_customers_of_thirty_are_broken_for_ever(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    first = 11 if "middle" in case.name else 1
    for _again in range(3):
        for number in range(1, 31):
            response = licenses(caller, number)
            if first <= number < first + 5:
                broken = response.status in (400, 500) or "licenses" not in decoded(response)
                assert broken, number
            else:
                assert response == licenses(honest, number)


@of_row("T3")
def test_t03_a_member_of_a_licence_has_an_odd_type(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    lines = decoded(licenses(caller, 3))["licenses"]
    assert lines
    wanted: Callable[[Any], bool] = {
        "quantity 10.0": lambda line: isinstance(line["quantity"], float),
        "quantity is a text": lambda line: line["quantity"] == "10",
        "usage is a number": lambda line: line["usage"] == 12,
        "count is a text": lambda line: line["usage"]["current"]["count"] == "12",
    }[case.name]
    assert all(wanted(line) for line in lines)
    assert b'"quantity":10.0' in licenses(caller, 3).body or case.name != "quantity 10.0"
    assert licenses(caller, 4) == licenses(honest, 4)


@of_row("T4", "firewall")
def test_t04_a_stored_firewall_comes_with_an_odd_member(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    odd, *others = page(caller, 1, FIREWALLS)["items"]
    sound, *same = page(honest, 1, FIREWALLS)["items"]
    assert others == same
    found: Callable[[Any], bool] = {
        "a firewall's quantity 1.0": lambda one: repr(one["licenses"][0]["quantity"]) == "1.0",
        "a firewall's tenant is no UUID": lambda one: one["tenant"] == {"id": "none"},
        "a firewall without a serial number": lambda one: one["serialNumber"] is None,
        "a firewall's owner is a text": lambda one: one["owner"] == "partner",
    }[case.name]
    assert found(odd)
    assert not found(sound)


@of_row("T4", "product code")
def test_t04_a_stored_licence_loses_its_product_code(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    first, *others = decoded(licenses(caller, 3))["licenses"]
    sound, *same = decoded(licenses(honest, 3))["licenses"]
    assert (first["product"]["code"], others) == (None, same)
    assert sound["product"]["code"]


@of_row("T5", "known licence")
def test_t05_a_known_licence_is_refused(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    assert decoded(licenses(honest, 3))["licenses"]
    assert [licenses(caller, number).status for number in (2, 3, 4)] == [200, 403, 200]


@of_row("T7")
def test_t07_no_licences_are_readable_but_all_else_is(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    assert {licenses(caller, number).status for number in range(1, 31)} == {403}
    assert page(caller) == page(honest)
    assert page(caller, 1, FIREWALLS) == page(honest, 1, FIREWALLS)
    assert "usage" in {item["billingType"] for item in page(caller)["items"]}


@of_row("T8", "term")
def test_t08_term_customers_answer_an_empty_list(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    kinds = set()
    for number, item in enumerate(page(caller)["items"], 1):
        kinds.add(item["billingType"])
        if item["billingType"] == "term":
            assert decoded(licenses(caller, number))["licenses"] == []
            assert decoded(licenses(honest, number))["licenses"]
        else:
            assert licenses(caller, number) == licenses(honest, number)
    assert {"term", "usage"} <= kinds


def test_t09_answers_name_another_tenant(simulate: Simulate) -> None:
    for case in cases("T9"):
        caller, honest = pair(simulate, case)
        kind, _space, _rest = case.name.partition(" ")
        if kind == "licences":
            named = [decoded(licenses(one, 3))["tenant"]["id"] for one in (caller, honest)]
            assert licenses(caller, 2) == licenses(honest, 2)
        elif kind == "health":
            named = [regional(one, HEALTH, 3)["tenant"]["id"] for one in (caller, honest)]
            assert regional(caller, HEALTH, 2) == regional(honest, HEALTH, 2)
        else:
            named = [
                next(
                    alert["tenant"]["id"]
                    for number in range(1, 31)
                    for alert in regional(one, ALERTS, number)["items"]
                )
                for one in (caller, honest)
            ]
        assert named[0] == STRANGER != named[1], kind


@of_row("T10")
def test_t10_totals_are_on_the_first_page_alone(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    for _run in range(2):
        pages = [page(caller, number) for number in (1, 2, 3)]
        assert pages[0] == page(honest, 1)
        for number in (2, 3):
            assert set(pages[number - 1]["pages"]) == {"current", "size", "maxSize"}
            assert pages[number - 1]["items"] == page(honest, number)["items"]


@of_row("T11")
def test_t11_the_list_contradicts_itself_every_time(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    sound = page(honest)
    for _run in range(3):
        answer = page(caller)
        if "twice" in case.name:
            assert answer["items"] == [*sound["items"], sound["items"][0]]
            assert answer["pages"] == sound["pages"]
        else:
            assert answer["items"] == sound["items"]
            assert answer["pages"]["items"] == 31 == len(sound["items"]) + 1


@of_row("T12")
def test_t12_an_end_is_no_date(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    (end,) = {line["endDate"] for line in decoded(licenses(caller, 3))["licenses"]}
    with pytest.raises(ValueError, match=r"day|Invalid"):
        TODAY.fromisoformat(end)
    assert licenses(caller, 4) == licenses(honest, 4)


@of_row("T13")
def test_t13_one_tenant_is_refused_with_a_fresh_token(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    status = int(case.name[-3:])
    for _again in range(2):
        caller.token = caller.sign_in()["access_token"]
        found = [licenses(caller, number).status for number in range(1, 26)]
        assert found == [status if number == 7 else 200 for number in range(1, 26)]
    assert licenses(honest, 7).status == 200


@of_row("T14")
def test_t14_a_refusal_for_the_quota_names_no_whole_seconds(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    answers = [licenses(caller, 1) for _call in range(4)]
    if "fraction" in case.name:
        assert [one.status for one in answers] == [429, 429, 200, 200]
        assert answers[0].headers["retry-after"] == "1.5"
        assert answers[2] == licenses(honest, 1)
    else:
        assert [one.status for one in answers] == [429] * 4
        assert "retry-after" not in answers[0].headers


@of_row("T16")
def test_t16_a_list_has_no_items(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    path = FIREWALLS if "firewalls" in case.name else LIST
    answer, sound = page(caller, 1, path), page(honest, 1, path)
    assert set(answer) == {"pages"}
    assert sound["items"]
    if "ever" in case.name:
        assert answer["pages"] == sound["pages"]
    else:
        assert (answer["pages"]["total"], answer["pages"]["items"]) == (0, 0)


def over_http(caller: Caller, path: str, **headers: str) -> httpx2.Response:
    sent = {"authorization": f"Bearer {caller.token}"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    url = f"https://api.central.sophos.com{path}"
    with httpx2.Client(transport=SimulatorTransport(caller.simulator)) as client:
        return client.get(url, headers=sent)


@of_row("T18")
def test_t18_a_body_is_broken_once(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    world = caller.simulator.world
    if "page" in case.name:
        scope = {"x_partner_id": world.partner_id}
        sound, broken = f"{LIST}?page=1&pageSize=100", f"{LIST}?page=2&pageSize=100"
    else:
        scope = {"x_tenant_id": world.base_id(2)}
        sound, broken = "", LICENSES
    if sound:
        assert over_http(caller, sound, **scope).status_code == 200
    if "empty" in case.name:
        answer = over_http(caller, broken, **scope)
        assert (answer.status_code, answer.content) == (200, b"")
    else:
        with pytest.raises(httpx2.RemoteProtocolError, match="without sending complete"):
            over_http(caller, broken, **scope)
    again = over_http(caller, broken, **scope)
    assert again.content == over_http(honest, broken, **scope).content


@of_row("T19")
def test_t19_a_token_comes_with_another_code(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    answer = caller.sign_in()
    assert answer["errorCode"] in ("Ok", "OK", "")
    assert answer["access_token"] == honest.sign_in()["access_token"]
    assert page(caller) == page(honest)


@of_row("T20")
def test_t20_a_tenant_has_an_odd_member(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    items, sound = page(caller)["items"], page(honest)["items"]
    found: Callable[[Any], bool] = {
        "products are a text": lambda one: one["products"] == "x",
        "a contact is a text": lambda one: one["contact"] == "x",
        "an organization is a text": lambda one: one["organization"] == "x",
        "a billing type is a list": lambda one: one["billingType"] == ["term"],
        "a status is an object": lambda one: one["status"] == {},
        "a tenant without any name": lambda one: not {"name", "showAs"} & set(one),
        "words in capitals": lambda one: one["status"] == "ACTIVE" and one["billingType"].isupper(),
        "suspended in capitals": lambda one: one["status"] == "SUSPENDED",
        "cancelled with two l": lambda one: one["status"] == "cancelled",
    }[case.name]
    assert found(items[2])
    if case.name == "words in capitals":
        assert all(found(item) for item in items)
    else:
        assert items[:2] + items[3:] == sound[:2] + sound[3:]


@of_row("T24")
def test_t24_hosts_are_in_capitals(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    if "regional" in case.name:
        hosts = [[item["apiHost"] for item in page(one)["items"]] for one in (caller, honest)]
    else:
        answers = [decoded(one.ask("/whoami/v1")) for one in (caller, honest)]
        hosts = [[one["apiHosts"]["global"]] for one in answers]
    assert hosts[0] == [host.upper() for host in hosts[1]] != hosts[1]


@of_row("T25")
def test_t25_the_first_listing_misses_a_row_on_each_page(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    for number in (1, 2, 3):
        answer, sound = page(caller, number), page(honest, number)
        assert answer["items"] == sound["items"][:-1]
        assert "items" not in answer["pages"]
        assert answer["pages"]["total"] == 3
    assert [page(caller, number) for number in (1, 2, 3)] == [
        page(honest, number) for number in (1, 2, 3)
    ]


@of_row("T26")
def test_t26_all_names_change_at_once(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    items, sound = page(caller)["items"], page(honest)["items"]
    assert [one["id"] for one in items] == [one["id"] for one in sound]
    assert {one["showAs"] for one in items} == {"Umbenannt GmbH"}
    assert "Umbenannt GmbH" not in {one["showAs"] for one in sound}


@of_row("reseller")
def test_a_reseller_sells_nothing_but_firewalls(simulate: Simulate, case: Case) -> None:
    caller, honest = pair(simulate, case)
    assert all(one["products"] == [] for one in page(caller)["items"])
    if "else" in case.name:
        assert licenses(caller, 1).status == 403
    else:
        assert decoded(licenses(caller, 1))["licenses"] == []
    assert page(caller, 1, FIREWALLS) == page(honest, 1, FIREWALLS)
    assert page(caller, 1, FIREWALLS)["items"]
