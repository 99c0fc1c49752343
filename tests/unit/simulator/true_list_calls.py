"""Asks a simulator with a fault of `true_list_faults`, and the same simulator without it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.simulator import Response, parse_faults
from tests.fakes.true_list_faults import Case, cases
from tests.unit.simulator.conftest import Caller

LIST, LICENSES = "/partner/v1/tenants", "/licenses/v1/licenses"
FIREWALLS = f"{LICENSES}/firewalls"
HEALTH, ALERTS = "/account-health-check/v1/health-check", "/common/v1/alerts"
Simulate = Callable[..., Caller]


def of_row(row: str, words: str = "") -> pytest.MarkDecorator:
    """Run a test for each case of a row, or for those whose name contains the words."""
    wanted = [case for case in cases(row) if words in case.name]
    assert wanted
    return pytest.mark.parametrize("case", wanted, ids=lambda case: case.name)


def pair(simulate: Simulate, case: Case) -> tuple[Caller, Caller]:
    """Return a caller of the simulator with the fault, and one of the same without it."""
    plan = parse_faults(case.faults)
    return (
        simulate(case.customers, plain=True, faults=plan),
        simulate(case.customers, plain=True),
    )


def decoded(response: Response) -> Any:
    assert response.status == 200, response.body
    return json.loads(response.body)


def licenses(caller: Caller, number: int) -> Response:
    tenant_id = caller.simulator.world.base_id(number - 1)
    return caller.ask(LICENSES, x_tenant_id=tenant_id)


def page(caller: Caller, number: int = 1, path: str = LIST) -> Any:
    query = {"page": str(number), "pageSize": "100", "pageTotal": "true"}
    return decoded(caller.partner(path, query))


def regional(caller: Caller, path: str, number: int, **query: str) -> Any:
    tenant = caller.simulator.world.tenant(number - 1)
    host = f"api-{tenant.region}.central.sophos.com"
    return decoded(caller.ask(path, query, host=host, x_tenant_id=tenant.id))
