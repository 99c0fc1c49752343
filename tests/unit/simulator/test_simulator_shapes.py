"""Our answers have no member that the vendor's published samples and api.md do not know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FIXTURES = Path(__file__).resolve().parents[4] / "shared" / "fixtures"
pytestmark = pytest.mark.skipif(not FIXTURES.is_dir(), reason="the vendor's samples are not here")

# Members that api.md names and the samples lack: 2.1, 2.2, 2.6.
TENANT_MORE = {"status", "products", "contact"}
CONTACT = {"firstName", "lastName", "email", "phone", "mobile", "fax", "address"}
ADDRESS = {"address1", "address2", "address3", "city", "state", "countryCode", "postalCode"}


def samples(part: str) -> list[Any]:
    """Return the bodies of the successful sample answers of a request."""
    bodies = []
    for path in sorted(FIXTURES.glob(f"postman_*{part}.json")):
        answers = json.loads(path.read_text(encoding="utf-8"))["responses"]
        bodies += [answer["body"] for answer in answers if answer["code"] in (200, 201)]
    assert bodies, part
    return bodies


def members(rows: list[Any]) -> set[str]:
    return {name for row in rows for name in row}


def within(ours: list[Any], theirs: list[Any], more: set[str] = frozenset()) -> None:  # type: ignore[assignment]
    assert ours
    assert members(ours) <= members(theirs) | more


def rows(bodies: list[Any], name: str = "items") -> list[Any]:
    return [row for body in bodies for row in body[name]]


def test_tenants(simulate: Any) -> None:
    caller = simulate(130, plain=True)
    answer = caller.tenants(pageTotal="true", pageSize="100")
    known = samples("enumerate-tenants")
    within(answer["items"], rows(known) + samples("get-tenant-details"), TENANT_MORE)
    within([answer["pages"]], [body["pages"] for body in known])
    within([item["contact"] for item in answer["items"]], [dict.fromkeys(CONTACT)])
    addresses = [item["contact"]["address"] for item in answer["items"]]
    within(addresses, [dict.fromkeys(ADDRESS)])
    assert members(known) >= set(answer)


def test_licences(simulate: Any, read: Any) -> None:
    caller = simulate(130, plain=True)
    known = samples("get-licenses")
    lines = rows(known, "licenses")
    ours = []
    for item in caller.tenants(pageSize="100")["items"]:
        answer = read(caller.ask("/licenses/v1/licenses", x_tenant_id=item["id"]))
        within([answer], known)
        ours += answer["licenses"]
    within(ours, lines)
    within([one["product"] for one in ours], [one["product"] for one in lines])
    usage = [one["usage"]["current"] for one in lines if "usage" in one]
    within([one["usage"]["current"] for one in ours if "usage" in one], usage)


def test_firewalls(simulate: Any, read: Any) -> None:
    known = samples("get-firewalls")
    answer = read(simulate().partner("/licenses/v1/licenses/firewalls", {"pageTotal": "true"}))
    within(answer["items"], rows(known))
    within([answer["pages"]], [body["pages"] for body in known])
    lines = [line for item in rows(known) for line in item["licenses"]]
    within([line for item in answer["items"] for line in item["licenses"]], lines)


def test_billing(simulate: Any, read: Any) -> None:
    known = samples("get-usage-report")
    path = "/partner/v1/billing/usage/2026/11"
    answer = read(simulate().partner(path, {"pageTotal": "true", "pageSize": "20"}))
    within(answer["items"], rows(known))
    within([answer["pages"]], [body["pages"] for body in known])


def test_token_whoami_and_errors(simulate: Any, read: Any) -> None:
    caller = simulate()
    token = json.loads((FIXTURES / "xsoar__auth_token_200.json").read_text(encoding="utf-8"))
    assert set(caller.sign_in()) == set(token)
    for kind in ("partner", "organization", "tenant"):
        text = (FIXTURES / f"xsoar__whoami_{kind}.json").read_text(encoding="utf-8")
        credentials = {
            "partner": caller.simulator.credentials,
            "organization": caller.simulator.organization_credentials,
            "tenant": caller.simulator.tenant_credentials,
        }[kind]
        answer = read(type(caller)(caller.simulator, credentials).ask("/whoami/v1"))
        assert set(answer) == set(json.loads(text))
        assert set(answer["apiHosts"]) == set(json.loads(text)["apiHosts"])
    path = next(FIXTURES.glob("postman_2026*enumerate-tenants.json"))
    answers = json.loads(path.read_text(encoding="utf-8"))["responses"]
    error = next(answer["body"] for answer in answers if answer["code"] == 500)
    assert set(read(caller.ask("/nothing"))) == set(error)


def test_health_and_alerts(simulate: Any, read: Any) -> None:
    caller = simulate(60, plain=True)
    tenant = caller.simulator.world.tenant(0)
    host = f"api-{tenant.region}.central.sophos.com"
    path = "/account-health-check/v1/health-check"
    health = read(caller.ask(path, host=host, x_tenant_id=tenant.id))
    known = samples("account-health")
    within([health], known)
    within([health["endpoint"]], [body["endpoint"] for body in known])
    ours = []
    for index in range(20):
        tenant = caller.simulator.world.tenant(index)
        host = f"api-{tenant.region}.central.sophos.com"
        ours += read(caller.ask("/common/v1/alerts", host=host, x_tenant_id=tenant.id))["items"]
    within(ours, rows(samples("query-alerts")))
