"""The in-process transport: what an HTTP client sees, fault by fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.transport import SimulatorTransport
from tests.unit.simulator.conftest import TODAY, Caller, SteppedClock

URL = "https://api.central.sophos.com/partner/v1/tenants"


@pytest.fixture
def ask(clock: SteppedClock) -> Callable[..., tuple[httpx2.Response, list[float]]]:
    """Ask for the first page with a fault and return the answer and the waits."""

    def run(spec: str = "", timeout: float = 5.0) -> tuple[httpx2.Response, list[float]]:
        plan = parse_faults(spec) if spec else None
        simulator = Simulator(build_world(130, today=TODAY), clock=clock, faults=plan)
        caller = Caller(simulator, simulator.credentials)
        waits: list[float] = []
        transport = SimulatorTransport(simulator, sleep=waits.append)
        headers = {
            "Authorization": f"Bearer {caller.token}",
            "X-Partner-ID": simulator.world.partner_id,
        }
        with httpx2.Client(transport=transport, timeout=timeout) as client:
            return client.get(URL, params={"pageSize": "100"}, headers=headers), waits

    return run


def test_an_answer_arrives_whole(ask: Any) -> None:
    response, waits = ask()
    assert response.status_code == 200
    assert len(response.json()["items"]) == 100
    assert int(response.headers["content-length"]) == len(response.content)
    assert waits == []


def test_a_token_can_be_had_with_form_fields(clock: SteppedClock) -> None:
    simulator = Simulator(build_world(5, today=TODAY), clock=clock)
    data = {
        "grant_type": "client_credentials",
        "client_id": simulator.credentials.client_id,
        "client_secret": simulator.credentials.client_secret,
        "scope": "token",
    }
    with httpx2.Client(transport=SimulatorTransport(simulator)) as client:
        response = client.post("https://id.sophos.com/api/v2/oauth2/token", data=data)
    assert response.json()["errorCode"] == "success"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("refuse", httpx2.ConnectError),
        ("drop-before", httpx2.RemoteProtocolError),
        ("drop-after", httpx2.RemoteProtocolError),
        ("cut-head=10", httpx2.RemoteProtocolError),
        ("cut=100", httpx2.RemoteProtocolError),
        ("cut=-1", httpx2.RemoteProtocolError),
        ("length=5", httpx2.RemoteProtocolError),
        ("reset", httpx2.ReadError),
        ("hang", httpx2.ReadTimeout),
        ("stall=10", httpx2.ReadTimeout),
        ("delay=5s", httpx2.ReadTimeout),
        ("gzip-crc", httpx2.DecodingError),
    ],
)
def test_wire_faults_are_the_errors_of_a_real_wire(
    ask: Any, fault: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        ask(f"list:{fault}")


def test_a_short_delay_is_waited_and_then_answered(ask: Any) -> None:
    response, waits = ask("list:delay=2s")
    assert (response.status_code, waits) == (200, [2.0])


def test_a_time_out_is_waited_for_no_longer_than_the_client_does(clock: SteppedClock) -> None:
    simulator = Simulator(
        build_world(5, today=TODAY), clock=clock, faults=parse_faults("token:hang")
    )
    waits: list[float] = []
    transport = SimulatorTransport(simulator, sleep=waits.append)
    with (
        httpx2.Client(transport=transport, timeout=3.0) as client,
        pytest.raises(httpx2.ReadTimeout),
    ):
        client.post("https://id.sophos.com/api/v2/oauth2/token", data={})
    assert waits == [3.0]


def test_a_dripping_body_comes_byte_by_byte_and_whole(ask: Any) -> None:
    response, waits = ask("list:drip=10ms")
    assert len(waits) == len(response.content)
    assert len(response.json()["items"]) == 100


def test_a_content_length_that_is_too_short_cuts_the_body(ask: Any) -> None:
    response, _waits = ask("list:length=-5")
    assert not response.content.endswith(b"}")


def test_status_faults_are_answers(ask: Any) -> None:
    response, _waits = ask("list:429=7")
    assert (response.status_code, response.headers["retry-after"]) == (429, "7")
