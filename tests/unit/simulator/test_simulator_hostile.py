"""Whatever a caller sends is answered, never an exception."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.simulator import Options, Request

PATHS = [
    "/partner/v1/tenants",
    "/partner/v1/tenants/{id}",
    "/licenses/v1/licenses",
    "/licenses/v1/licenses/firewalls",
    "/partner/v1/billing/usage/2026/11",
    "/partner/v1/billing/usage/٢٠٢٦/١",
    "/common/v1/alerts",
    "/account-health-check/v1/health-check",
    "/organization/v1/tenants",
    "/api/v2/oauth2/token",
    "/whoami/v1",
    "",
]
NAMES = ["page", "pageSize", "pageTotal", "pageFromKey", "fields", "accountId", "checks", "from"]
VALUES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["1", "0", "-1", "9" * 5000, "line-" + "9" * 5000, "line-3", "true", "²"]),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "showAs", "contact", "admin", "products", "email", "code"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(
    method=st.sampled_from(["GET", "POST", "PATCH", "PUT", "HEAD", "X"]),
    path=st.sampled_from(PATHS) | st.text(max_size=20),
    query=st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4),
    body=st.binary(max_size=30) | JSON.map(lambda value: json.dumps(value).encode()),
    kind=st.sampled_from(["application/json", "application/merge-patch+json", "", "ü"]),
    tenant=st.text(max_size=8) | st.none(),
)
def test_every_request_is_answered(
    simulate: Any, method: str, path: str, query: Any, body: bytes, kind: str, tenant: str | None
) -> None:
    caller = simulate(3, base_url="http://127.0.0.1:1")
    world = caller.simulator.world
    headers = {
        "authorization": f"Bearer {caller.token}",
        "content-type": kind,
        "x-partner-id": world.partner_id,
    }
    if tenant is not None:
        headers["x-tenant-id"] = tenant
    asked = Request(method, "x", path.replace("{id}", world.base_id(1)), query, headers, body)
    response = caller.simulator.handle(asked)
    assert 200 <= response.status < 500
    if response.body:
        json.loads(response.body.decode("utf-8"))


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"showAs":"\\ud800"}', b"\xff", b""])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_bodies_that_break_parsers_are_bad_requests(
    simulate: Any, method: str, body: bytes
) -> None:
    caller = simulate(3)
    world = caller.simulator.world
    headers = {
        "authorization": f"Bearer {caller.token}",
        "content-type": "application/merge-patch+json",
        "x-partner-id": world.partner_id,
    }
    path = "/partner/v1/tenants" + (f"/{world.base_id(1)}" if method == "PATCH" else "")
    asked = Request(method, "api.central.sophos.com", path, {}, headers, body)
    assert caller.simulator.handle(asked).status == 400


def test_rows_need_not_be_kept_in_memory(simulate: Any) -> None:
    caller, forgetful = simulate(60), simulate(60, options=Options(kept_rows=5))
    assert forgetful.tenants() == caller.tenants()
    assert forgetful.tenants() == caller.tenants()
