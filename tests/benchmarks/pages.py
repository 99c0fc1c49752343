"""The pages of the listing asked of the simulator without the client: the floor of B5."""

from __future__ import annotations

import json
import time

import httpx2

from desktop_app.simulator.handler import Simulator
from desktop_app.simulator.transport import SimulatorTransport

_ID = "https://id.sophos.com/api/v2/oauth2/token"
_API = "https://api.central.sophos.com"


def fetch_all(transport: SimulatorTransport, simulator: Simulator) -> tuple[float, list[bytes]]:
    """Seconds for a token and all pages of the tenants list, and the pages."""
    begun = time.perf_counter()
    token = json.loads(_ask(transport, _token_request(simulator)))["access_token"]
    headers = {"Authorization": f"Bearer {token}", "X-Partner-ID": simulator.world.partner_id}
    pages: list[bytes] = []
    for number in range(1, -(-simulator.world.customers // 100) + 1):
        address = f"{_API}/partner/v1/tenants?page={number}&pageSize=100&pageTotal=true"
        pages.append(_ask(transport, httpx2.Request("GET", address, headers=headers)))
    return time.perf_counter() - begun, pages


def _token_request(simulator: Simulator) -> httpx2.Request:
    known = simulator.credentials
    form = {
        "grant_type": "client_credentials",
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "scope": "token",
    }
    return httpx2.Request("POST", _ID, data=form)


def _ask(transport: SimulatorTransport, request: httpx2.Request) -> bytes:
    response = transport.handle_request(request)
    body = response.read()
    if response.status_code != 200:
        raise AssertionError(f"the simulator answered {response.status_code}")
    return body
