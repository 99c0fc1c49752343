"""Tokens, whoami and hosts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.simulator import Request

TOKEN_PATH = "/api/v2/oauth2/token"


def test_a_token_answer_has_the_members_of_the_real_one(simulate: Any) -> None:
    answer = simulate().sign_in()
    assert answer["errorCode"] == "success"
    assert answer["message"] == "OK"
    assert answer["expires_in"] == 3600
    assert answer["token_type"] == "bearer"
    assert answer["access_token"].startswith("simulator-token-")
    assert {"refresh_token", "trackingId"} <= set(answer)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"client_secret": "wrong"}, "oauth.invalid_client_secret"),
        ({"client_id": "nobody"}, "oauth.invalid_client"),
        ({"grant_type": "password"}, "oauth.invalid_request"),
        ({"scope": "everything"}, "oauth.invalid_request"),
        ({"grant_type": "refresh_token", "refresh_token": "made-up"}, "oauth.invalid_grant"),
    ],
)
def test_wrong_sign_ins_are_refused_with_an_error_code(
    simulate: Any, changed: dict[str, str], code: str
) -> None:
    answer = simulate().sign_in(**changed)
    assert answer["errorCode"] == code
    assert "access_token" not in answer
    assert answer["trackingId"]


def test_a_refresh_token_in_json_gives_a_new_token(simulate: Any, clock: Any, read: Any) -> None:
    caller = simulate()
    first = caller.sign_in()
    clock.step(10)
    body = {
        "client_id": caller.credentials.client_id,
        "client_secret": caller.credentials.client_secret,
        "grant_type": "refresh_token",
        "refresh_token": first["refresh_token"],
    }
    request = Request(
        "POST",
        "id.sophos.com",
        TOKEN_PATH,
        {},
        {"content-type": "application/json"},
        json.dumps(body).encode(),
    )
    answer = read(caller.simulator.handle(request))
    assert answer["errorCode"] == "success"
    assert answer["access_token"] != first["access_token"]


def test_bodies_that_are_no_form_and_no_json_are_bad_requests(simulate: Any) -> None:
    caller = simulate()
    for body, kind in ((b"[1]", "application/json"), (b"{", "application/json"), (b"\xff", "")):
        request = Request("POST", "id.sophos.com", TOKEN_PATH, {}, {"content-type": kind}, body)
        assert caller.simulator.handle(request).status == 400


def test_a_token_is_good_for_an_hour_and_not_a_second_longer(simulate: Any, clock: Any) -> None:
    caller = simulate()
    clock.step(3599)
    assert caller.ask("/whoami/v1").status == 200
    clock.step(1)
    assert caller.ask("/whoami/v1").status == 401


@pytest.mark.parametrize(
    "spoil", [lambda t: t[:-2], lambda t: "x" + t, lambda t: t[:20] + "A" + t[21:]]
)
def test_a_changed_token_is_refused(simulate: Any, spoil: Any) -> None:
    caller = simulate()
    caller.token = spoil(caller.token)
    assert caller.ask("/whoami/v1").status == 401


def test_an_answer_without_a_token_is_refused_with_the_error_object(
    simulate: Any, read: Any
) -> None:
    response = simulate().ask("/whoami/v1", authorization="")
    assert response.status == 401
    assert {"error", "message", "correlationId", "createdAt", "requestId"} <= set(read(response))


def test_whoami_tells_each_kind_and_the_region_of_a_tenant_only(simulate: Any, read: Any) -> None:
    caller = simulate()
    simulator = caller.simulator
    kinds = {
        "partner": simulator.credentials,
        "organization": simulator.organization_credentials,
        "tenant": simulator.tenant_credentials,
    }
    for kind, credentials in kinds.items():
        answer = read(type(caller)(simulator, credentials).ask("/whoami/v1"))
        assert answer["idType"] == kind
        assert answer["id"] == credentials.id
        assert answer["apiHosts"]["global"] == "https://api.central.sophos.com"
        assert ("dataRegion" in answer["apiHosts"]) == (kind == "tenant")
    assert answer["apiHosts"]["dataRegion"].startswith("https://api-")


def test_credentials_follow_from_the_seed(simulate: Any) -> None:
    assert simulate(10).credentials == simulate(20).credentials
    assert simulate(10).credentials.partner_id == simulate(10).simulator.world.partner_id


def test_the_same_request_at_the_same_time_gets_the_same_answer(simulate: Any) -> None:
    one, other = simulate(), simulate()
    for path in ("/whoami/v1", "/partner/v1/tenants", "/nowhere"):
        assert one.partner(path).body == other.partner(path).body


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("api-eu02.central.sophos.com", "/partner/v1/tenants"),
        ("api-eu02.central.sophos.com", "/licenses/v1/licenses"),
        ("id.sophos.com", "/whoami/v1"),
        ("api.central.sophos.com", "/common/v1/alerts"),
        ("api.central.sophos.com", TOKEN_PATH),
    ],
)
def test_a_route_on_the_wrong_host_is_not_found(
    simulate: Any, read: Any, host: str, path: str
) -> None:
    method = "POST" if path == TOKEN_PATH else "GET"
    response = simulate().partner(path, host=host, method=method)
    assert response.status == 404
    assert "identify proxy" in read(response)["message"]


def test_behind_one_address_hosts_do_not_matter_and_answers_name_it(
    simulate: Any, read: Any
) -> None:
    caller = simulate(base_url="http://127.0.0.1:99")
    assert read(caller.ask("/whoami/v1", host="127.0.0.1"))["apiHosts"]["global"] == (
        "http://127.0.0.1:99"
    )
    hosts = {item.get("apiHost", "") for item in caller.tenants(pageSize="100")["items"]}
    assert hosts <= {"http://127.0.0.1:99", "", None}


def test_unknown_paths_are_404_and_unknown_methods_405(simulate: Any) -> None:
    caller = simulate()
    assert caller.partner("/partner/v1/nothing").status == 404
    assert caller.partner("/partner/v1/tenants", method="DELETE").status == 405
    assert caller.ask(TOKEN_PATH, host="id.sophos.com").status == 405


def test_the_log_tells_what_was_asked(simulate: Any) -> None:
    caller = simulate()
    caller.tenants()
    caller.partner("/partner/v1/nothing")
    entries = [tuple(entry)[1:] for entry in caller.simulator.log]
    assert entries == [
        (TOKEN_PATH, 200, "token"),
        ("/partner/v1/tenants", 200, "list"),
        ("/partner/v1/nothing", 404, ""),
    ]
    assert caller.simulator.count("list") == 1
    assert caller.simulator.count() == 3
