"""The fault language, when its rules are due, and what they do to an answer."""

from __future__ import annotations

import gzip
import json
import zlib
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.simulator import parse_faults
from desktop_app.simulator.faults import ACTIONS, ENDPOINTS, Rule
from desktop_app.simulator.targets import Target

LIST = "/partner/v1/tenants"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("licences:429@3*2", Rule("licences", "429", "", 3, 2)),
        ("list:delay=2s", Rule("list", "delay", "2s")),
        ("token:500", Rule("token", "500")),
        ("list@2:cut=100", Rule("list", "cut", "100", 2, 1)),
        ("create:drop-after", Rule("create", "drop-after")),
        ("list:total=-1", Rule("list", "total", "-1")),
        ("list:empty@3", Rule("list", "empty", "", 3, 1)),
        ("*:p=0.05:503", Rule("*", "503", chance=0.05)),
        ("get:500-after*4", Rule("get", "500-after", "", 1, 4)),
        ("list@2:429=date+5*3", Rule("list", "429", "date+5", 2, 3)),
        ("whoami:302=http://evil.example/a", Rule("whoami", "302", "http://evil.example/a")),
        ("list:gzip-bomb", Rule("list", "gzip-bomb")),
        ("list:name=<b>x</b>", Rule("list", "name", "<b>x</b>")),
        ("list:drop=pages.items@2*3", Rule("list", "drop", "pages.items", 2, 3)),
        ('list:set=a.*.b:"1,2;3@4*5"@6*7', Rule("list", "set", 'a.*.b:"1,2;3@4*5"', 6, 7)),
        ('list:set=a:"\\",x"', Rule("list", "set", 'a:"\\",x"')),
        ('list:set=a:{"b":[1,2]}', Rule("list", "set", 'a:{"b":[1,2]}')),
        (
            "licences[1-5,9]:500*2",
            Rule("licences", "500", "", 1, 2, target=Target("", "", ((1, 5), (9, 9)))),
        ),
        (
            "health[billingType=usage]@3:503",
            Rule("health", "503", "", 3, 1, target=Target("billingType", "usage")),
        ),
        (
            "list[page=2-]:no-pages",
            Rule("list", "no-pages", target=Target("page", "", ((2, float("inf")),))),
        ),
    ],
)
def test_a_rule_is_read_as_written(text: str, rule: Rule) -> None:
    assert parse_faults(text).rules == (rule,)


def test_rules_are_separated_by_comma_or_semicolon() -> None:
    plan = parse_faults("list:loop, get:html ; token:500")
    assert [rule.action for rule in plan.rules] == ["loop", "html", "500"]
    plan = parse_faults('list:set=a:"x,y",licences[1,2]:503;list:set=b:{"c":[1,2]},token:500')
    assert [rule.action for rule in plan.rules] == ["set", "503", "set", "500"]


@pytest.mark.parametrize("text", [
    "", " ", ",", "list", "list:", ":503", "lists:503", "list:99", "list:199", "list:600",
    "list:50", "list:wrong", "list:delay", "list:delay=2", "list:delay=-2s", "list:delay=2h",
    "list:cut", "list:cut=x", "list:html=1", "list:503@0", "list:503*0", "list@2:503@3",
    "list:p=2:503", "list:p=0:503", "list:p=.:503", "list:p=:503", "list:503,,get:500",
    "list:503@", "list:503*x", "list:name=", "list:gzip-bomb=x", "LIST:503", "list:503-before",
    "list:set", "list:set=a", "list:set=a:", "list:set=a:x", "list:set=:1", "list:set=a..b:1",
    "list:drop", "list:drop=", "list:drop=a:1", "list:upper=.a", "list:set=a:" + "[" * 100_000,
    "licences[]:503", "licences[0]:503", "licences[5-2]:503", "licences[x]:503", "licences[-2]:503",
    "licences[1:503", "licences[=x]:503", "licences[a.b=x]:503", "list[page=]:503",
    "list[3]:503", "token[1]:503", "billing[billingType=usage]:503", "licences[page=2]:503",
])  # fmt: skip
def test_a_bad_specification_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(ValueError, match="fault rule"):
        parse_faults(text)


@given(st.text(alphabet='list:*@=-,;0123p. cuthml[]{}"\\', max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        plan = parse_faults(text)
    except ValueError:
        return
    assert plan.rules
    for rule in plan.rules:
        assert rule.endpoint in ENDPOINTS


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("list:503", [1, 2, 3, 4, 5, 6]),
        ("list:503@3", [3]),
        ("list:503*2", [1, 2]),
        ("list:503@3*2", [3, 4]),
        ("list@5:503*9", [5, 6]),
    ],
)
def test_rules_are_due_at_their_calls(text: str, calls: list[int]) -> None:
    rule = parse_faults(text).rules[0]
    assert [call for call in range(1, 7) if rule.due(call, Random(1))] == calls


def test_calls_are_counted_for_each_endpoint_and_for_all(simulate: Any) -> None:
    caller = simulate(faults=parse_faults("list:503@2,*:500@5"))
    statuses = [caller.ask("/whoami/v1").status, caller.partner(LIST).status]
    statuses += [caller.partner(LIST).status, caller.ask("/whoami/v1").status]
    # The token was the first of all calls, so the fourth here is the fifth.
    assert statuses == [200, 200, 503, 500]


def licences_of(caller: Any, index: int) -> Any:
    return caller.ask("/licenses/v1/licenses", x_tenant_id=caller.simulator.world.base_id(index))


@pytest.mark.parametrize(
    ("target", "hit"),
    [
        ("2", {1}),
        ("1-3,6", {0, 1, 2, 5}),
        ("5-", set(range(4, 20))),
        ("billingType=usage", None),
        ("billingType=nothing", set()),
    ],
)
def test_a_target_strikes_the_calls_for_its_customers_alone(
    simulate: Any, target: str, hit: set[int] | None
) -> None:
    caller = simulate(20, plain=True, faults=parse_faults(f"licences[{target}]:503"))
    world = caller.simulator.world
    if hit is None:
        hit = {index for index in range(20) if world.billing_type(index) == "usage"}
        assert 0 < len(hit) < 20
    assert {index for index in range(20) if licences_of(caller, index).status == 503} == hit


def test_a_target_counts_its_own_calls(simulate: Any) -> None:
    spec = "licences[2]:503@2,licences:500@5,list[page=2]:503*1"
    caller = simulate(120, plain=True, faults=parse_faults(spec))
    assert [licences_of(caller, index).status for index in (0, 1, 2, 1, 1)] == [
        200, 200, 200, 503, 500,
    ]  # fmt: skip
    pages = [caller.partner(LIST, {"page": page}).status for page in ("1", "2", "2", "3")]
    assert pages == [200, 503, 200, 200]


def test_an_odd_customer_is_a_target_by_its_name(simulate: Any) -> None:
    caller = simulate(300, faults=parse_faults("licences[oddity=MDR only]:503"))
    world = caller.simulator.world
    struck = {index for index in range(300) if licences_of(caller, index).status == 503}
    assert struck == {index for index in range(300) if world.oddity(index) == "MDR only"}
    assert len(struck) == 1


def test_calls_about_nobody_are_no_targets(simulate: Any) -> None:
    caller = simulate(5, faults=parse_faults("*[1-]:503"))
    assert caller.ask("/whoami/v1").status == 200
    assert caller.partner(LIST).status == 200
    assert licences_of(caller, 3).status == 503


def test_chance_follows_the_seed_and_hits_about_as_often_as_it_says(simulate: Any) -> None:
    runs = []
    for _ in range(2):
        caller = simulate(5, faults=parse_faults("whoami:p=0.2:503"))
        runs.append([caller.ask("/whoami/v1").status for _ in range(1000)])
    assert runs[0] == runs[1]
    assert 140 < runs[0].count(503) < 260


def faulty(simulate: Any, spec: str, customers: int = 130) -> Any:
    return simulate(customers, faults=parse_faults(spec)).partner(
        LIST, {"pageSize": "100", "pageTotal": "true"}
    )


def test_a_status_has_the_error_object_and_token_faults_their_own(simulate: Any, read: Any) -> None:
    response = faulty(simulate, "list:503")
    assert response.status == 503
    assert {"error", "correlationId"} <= set(read(response))
    caller = simulate(faults=parse_faults("token:401"))
    assert caller.sign_in()["errorCode"] == "simulated.401"


@pytest.mark.parametrize(
    ("spec", "header"),
    [
        ("429", "1"),
        ("429=7", "7"),
        ("429=-3", "-3"),
        ("429=1e9", "1e9"),
        ("429=soon", "soon"),
        ("429=none", None),
        ("429=1.5", "1.5"),
        ("503=9", "9"),
        ("503", None),
        ("429=date+60", "Sun, 22 Nov 2026 09:01:00 GMT"),
        ("429=date-60", "Sun, 22 Nov 2026 08:59:00 GMT"),
    ],
)
def test_retry_after_is_what_the_rule_says(simulate: Any, spec: str, header: str | None) -> None:
    assert faulty(simulate, f"list:{spec}").headers.get("retry-after") == header


def test_redirects_and_empty_successes(simulate: Any) -> None:
    response = faulty(simulate, "list:302=https://evil.example/")
    assert response.headers["location"] == "https://evil.example/"
    assert faulty(simulate, "list:202").body == b""


@pytest.mark.parametrize(
    ("action", "done"),
    [("500", 0), ("500-after", 1), ("drop-before", 0), ("refuse", 0), ("drop-after", 1),
     ("reset", 1), ("cut=0", 1), ("cut-head=9", 1), ("hang", 1), ("delay=1s", 1), ("html", 1)],
)  # fmt: skip
def test_the_work_is_done_or_not_as_the_rule_says(simulate: Any, action: str, done: int) -> None:
    caller = simulate(5, faults=parse_faults(f"create:{action}"))
    from tests.unit.simulator.test_simulator_writes import create

    create(caller)
    assert len(caller.simulator.world.changes.created) == done


@pytest.mark.parametrize(
    ("action", "member", "value"),
    [
        ("delay=1500ms", "delay", 1.5),
        ("drip=1s", "drip", 1.0),
        ("stall=7", "stall", 7),
        ("cut=-1", "cut", -1),
        ("cut-head=3", "cut_head", 3),
        ("length=-5", "length", -5),
        ("hang", "hang", True),
        ("refuse", "refuse", True),
        ("drop-after", "drop", True),
        ("reset", "reset", True),
    ],
)
def test_wire_faults_reach_the_shell(
    simulate: Any, action: str, member: str, value: object
) -> None:
    assert getattr(faulty(simulate, f"list:{action}").fault, member) == value


def test_broken_bodies_are_broken(simulate: Any) -> None:
    whole = faulty(simulate, "get:html").body
    assert faulty(simulate, "list:html").body.startswith(b"<!DOCTYPE html>")
    assert faulty(simulate, "list:html").headers["content-type"].startswith("text/html")
    assert faulty(simulate, "list:empty-body").body == b""
    assert faulty(simulate, "list:null").body == b"null"
    assert faulty(simulate, "list:bom").body == b"\xef\xbb\xbf" + whole
    assert json.loads(faulty(simulate, "list:utf16").body.decode("utf-16")) == json.loads(whole)
    assert b"NaN" in faulty(simulate, "list:nan").body
    assert "\ud800" in json.loads(faulty(simulate, "list:surrogate").body)["items"][0]["name"]
    assert faulty(simulate, "list:deep=4").body == b"[[[[]]]]"
    with pytest.raises(ValueError, match=r"."):
        json.loads(faulty(simulate, "list:garbage").body)


def test_an_echo_tells_back_the_token_and_the_secret(simulate: Any, read: Any) -> None:
    caller = simulate(faults=parse_faults("list:403,list:echo,token:401@2,token:echo@2"))
    assert caller.token in read(caller.partner(LIST))["message"]
    assert caller.simulator.credentials.client_secret in caller.sign_in()["message"]


def test_packed_bodies_are_hostile(simulate: Any) -> None:
    cut = faulty(simulate, "list:gzip-cut")
    assert cut.headers["content-encoding"] == "gzip"
    with pytest.raises(EOFError):
        gzip.decompress(cut.body)
    with pytest.raises(gzip.BadGzipFile):
        gzip.decompress(faulty(simulate, "list:gzip-crc").body)
    bomb = faulty(simulate, "list:gzip-bomb=3")
    assert len(bomb.body) < 10_000
    assert len(zlib.decompress(bomb.body, 31)) == 3_000_000
    nested = faulty(simulate, "list:gzip-nested=5")
    assert nested.headers["content-encoding"].count("gzip") == 5
    assert faulty(simulate, "list:encoding=zpaq").headers["content-encoding"] == "zpaq"


def test_lying_listings_lie(simulate: Any, read: Any) -> None:
    def lie(action: str) -> Any:
        return read(faulty(simulate, f"list:{action}"))

    honest = read(faulty(simulate, "get:html"))
    first = honest["items"][0]
    assert lie("total=-1")["pages"]["total"] == -1
    assert lie("items=1000000000")["pages"]["items"] == 10**9
    assert lie("current=9")["pages"]["current"] == 9
    assert "pages" not in lie("no-pages")
    assert lie("dup")["items"] == [*honest["items"], first]
    assert lie("skip=3")["items"] == honest["items"][:-3]
    assert lie("skip=300")["items"] == []
    assert lie("empty")["items"] == []
    assert lie("bad-row")["items"] == [7, *honest["items"][1:]]
    assert lie("id=null")["items"][0]["id"] is None
    assert lie("name=<b>x")["items"][0]["name"] == "<b>x"
    assert len(lie("name-10mb")["items"][0]["name"]) == 10_000_000


def test_a_looping_list_repeats_its_first_page(simulate: Any, read: Any) -> None:
    caller = simulate(130, faults=parse_faults("list:loop,billing:loop"))
    pages = [caller.tenants(page=str(page), pageTotal="true") for page in (1, 2, 7)]
    assert pages[0]["items"] == pages[1]["items"] == pages[2]["items"]
    assert [page["pages"]["current"] for page in pages] == [1, 2, 7]
    assert pages[0]["pages"]["total"] == 1_000_000
    path = "/partner/v1/billing/usage/2026/11"
    first = read(caller.partner(path))
    key = first["pages"]["nextKey"]
    again = read(caller.partner(path, {"pageFromKey": key}))
    assert (again["items"], again["pages"]["nextKey"]) == (first["items"], key)


def test_totals_shrink_and_grow_with_every_call(simulate: Any) -> None:
    for action, step in (("shrink", -1), ("grow", 1)):
        caller = simulate(130, faults=parse_faults(f"list:{action}"))
        totals = [
            caller.tenants(pageTotal="true", page=str(page))["pages"]["total"] for page in (1, 2, 3)
        ]
        assert totals == [3, 3 + step, 3 + 2 * step]


def test_members_are_set_dropped_and_put_in_capitals(simulate: Any, read: Any) -> None:
    def answer(action: str) -> Any:
        return read(faulty(simulate, f"list:{action}", 3))

    honest = answer("set=nothing.here.*:1")
    del honest["nothing"]
    assert [one["id"] for one in answer('set=items.*.id:"x"')["items"]] == ["x"] * 3
    assert [one["a"]["b"] for one in answer("set=items.*.a.b:1.0")["items"]] == [1.0] * 3
    assert answer('set=items.1:{"c":[1,"d,e"]}')["items"][1] == {"c": [1, "d,e"]}
    assert answer("drop=items.*")["items"] == []
    assert answer("drop=items.1")["items"] == [honest["items"][0], honest["items"][2]]
    assert set(answer("drop=pages.total")["pages"]) == set(honest["pages"]) - {"total"}
    assert answer("drop=pages.*")["pages"] == {}
    names = [one["name"].upper() for one in honest["items"]]
    assert [one["name"] for one in answer("upper=items.*.name")["items"]] == names


@pytest.mark.parametrize(
    "action",
    ["set=items.9.id:1", "set=items.x:1", "set=items.0.id.y:1", "set=items.²:1", "drop=a.b",
     "drop=items.0.id.0", "upper=pages", "upper=pages.size", f"drop=items.{'9' * 5000}"],
)  # fmt: skip
def test_a_path_that_leads_nowhere_changes_nothing(simulate: Any, read: Any, action: str) -> None:
    honest = read(faulty(simulate, "get:html", 3))
    assert read(faulty(simulate, f"list:{action}", 3)) == honest


def test_pages_hold_no_more_than_the_rule_says(simulate: Any, read: Any) -> None:
    answer = read(faulty(simulate, "list:page-size=2", 5))
    assert len(answer["items"]) == 2
    assert answer["pages"]["total"] == 3
    caller = simulate(5, faults=parse_faults("list:page-size=4"))
    assert len(caller.tenants(pageSize="3")["items"]) == 3
    assert len(caller.tenants(page="2")["items"]) == 1


def test_lies_reach_licences_and_single_tenants_too(simulate: Any, read: Any) -> None:
    caller = simulate(20, plain=True, faults=parse_faults("get:name=X,licences:empty"))
    tenant_id = caller.tenants()["items"][1]["id"]
    assert read(caller.partner(f"{LIST}/{tenant_id}"))["name"] == "X"
    lines = read(caller.ask("/licenses/v1/licenses", x_tenant_id=tenant_id))
    assert lines["licenses"] == []


def test_every_action_can_be_applied(simulate: Any) -> None:
    values = {
        "a time": "=1ms",
        "a whole number": "=2",
        "a value": "=x",
        "a path": "=items.0.name",
        "a path, a colon and a JSON value": "=items.0.name:null",
    }
    for action, wanted in ACTIONS.items():
        response = faulty(simulate, f"list:{action}{values.get(wanted, '')}", 3)
        assert response.status in (200, 503), action
