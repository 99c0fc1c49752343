"""A simulator on a clock that only moves when told, and a caller that signs in by itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from desktop_app.simulator import Request, Response, Simulator, World, build_world
from desktop_app.simulator.credentials import Credentials

TODAY = date(2026, 11, 22)
GLOBAL, ID = "api.central.sophos.com", "id.sophos.com"


class SteppedClock:
    """A clock that stands still between steps."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def step(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Caller:
    """Asks a simulator directly, with a token of one credential set."""

    def __init__(self, simulator: Simulator, credentials: Credentials) -> None:
        self.simulator = simulator
        self.credentials = credentials
        self.token = self.sign_in().get("access_token", "")

    def sign_in(self, **changed: str) -> dict[str, Any]:
        fields = {
            "grant_type": "client_credentials",
            "client_id": self.credentials.client_id,
            "client_secret": self.credentials.client_secret,
            "scope": "token",
        } | changed
        body = "&".join(f"{name}={value}" for name, value in fields.items()).encode()
        headers = {"content-type": "application/x-www-form-urlencoded"}
        request = Request("POST", ID, "/api/v2/oauth2/token", {}, headers, body)
        answer: dict[str, Any] = json.loads(self.simulator.handle(request).body)
        return answer

    def ask(
        self,
        path: str,
        query: dict[str, str] | None = None,
        *,
        method: str = "GET",
        host: str = GLOBAL,
        body: object = None,
        **headers: str,
    ) -> Response:
        sent = {"authorization": f"Bearer {self.token}"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        content = b"" if body is None else json.dumps(body).encode()
        return self.simulator.handle(Request(method, host, path, query or {}, sent, content))

    def partner(self, path: str, query: dict[str, str] | None = None, **more: Any) -> Response:
        return self.ask(path, query, x_partner_id=self.simulator.world.partner_id, **more)

    def tenants(self, **query: str) -> dict[str, Any]:
        response = self.partner("/partner/v1/tenants", query)
        assert response.status == 200, response.body
        answer: dict[str, Any] = json.loads(response.body)
        return answer


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def simulate(clock: SteppedClock) -> Callable[..., Caller]:
    """Return a caller with the partner's credentials for a world of the wanted kind."""

    def make(customers: int = 130, *, plain: bool = False, **options: Any) -> Caller:
        world = build_world(customers, today=TODAY, plain=plain)
        simulator = Simulator(world, clock=clock, **options)
        return Caller(simulator, simulator.credentials)

    return make


@pytest.fixture(scope="session")
def world() -> World:
    """The demo's world; read only."""
    return build_world(1284, today=TODAY)


def decoded(response: Response) -> Any:
    """Return an answer's JSON."""
    return json.loads(response.body)


@pytest.fixture
def read() -> Callable[[Response], Any]:
    return decoded
