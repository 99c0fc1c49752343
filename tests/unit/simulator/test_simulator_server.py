"""The simulator behind a real socket."""

from __future__ import annotations

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.server import SimulatorServer, loopback_address
from tests.unit.simulator.conftest import TODAY, Caller
from tests.unit.simulator.test_simulator_writes import BODY

LIST = "/partner/v1/tenants?pageSize=100&pageTotal=true"


@contextmanager
def served(spec: str = "", customers: int = 130) -> Iterator[Any]:
    plan = parse_faults(spec) if spec else None
    simulator = Simulator(build_world(customers, today=TODAY), faults=plan)
    headers = {
        "Authorization": f"Bearer {Caller(simulator, simulator.credentials).token}",
        "X-Partner-ID": simulator.world.partner_id,
    }
    with SimulatorServer(simulator) as server:
        host = server.address.removeprefix("http://")
        connection = http.client.HTTPConnection(host, timeout=10)
        try:
            yield connection, headers, simulator, server
        finally:
            connection.close()


def raw(server: SimulatorServer, headers: dict[str, str], path: str = LIST) -> bytes:
    """Return every byte of one answer as it came over the socket."""
    host, port = server.address.removeprefix("http://").split(":")
    lines = [f"GET {path} HTTP/1.1", "Host: x"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    with socket.create_connection((host, int(port)), timeout=10) as sock:
        sock.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        received = b""
        while True:
            part = sock.recv(65536)
            if not part:
                return received
            received += part


def test_pages_come_over_one_kept_connection_and_name_this_address() -> None:
    with served() as (connection, headers, simulator, server):
        for _ in range(3):
            connection.request("GET", LIST, headers=headers)
            kept = connection.sock
            response = connection.getresponse()
            answer = json.loads(response.read())
            assert response.status == 200
            assert answer["pages"]["items"] == 130
            assert connection.sock is kept is not None
        hosts = {item["apiHost"] for item in answer["items"] if item.get("apiHost")}
        assert hosts == {server.address}
        assert simulator.count("list") == 3


def test_post_and_patch_work_over_the_wire() -> None:
    with served() as (connection, headers, simulator, _server):
        connection.request(
            "POST",
            "/partner/v1/tenants",
            json.dumps(BODY),
            {**headers, "Content-Type": "application/json"},
        )
        response = connection.getresponse()
        made = json.loads(response.read())
        assert response.status == 201
        connection.request(
            "PATCH",
            f"/partner/v1/tenants/{made['id']}",
            json.dumps({"showAs": "Über"}),
            {**headers, "Content-Type": "application/merge-patch+json"},
        )
        response = connection.getresponse()
        assert json.loads(response.read())["showAs"] == "Über"
        assert len(simulator.world.changes.created) == 1


def test_a_cut_body_is_shorter_than_it_says() -> None:
    with served("list:cut=100") as (connection, headers, _simulator, _server):
        connection.request("GET", LIST, headers=headers)
        with pytest.raises(http.client.IncompleteRead) as caught:
            connection.getresponse().read()
        assert len(caught.value.partial) == 100


def test_a_drop_after_the_work_answers_nothing_and_has_done_it() -> None:
    with served("create:drop-after") as (connection, headers, simulator, _server):
        connection.request("POST", "/partner/v1/tenants", json.dumps(BODY), headers)
        with pytest.raises(http.client.RemoteDisconnected):
            connection.getresponse()
        assert len(simulator.world.changes.created) == 1


@pytest.mark.parametrize(
    ("spec", "check"),
    [
        ("drop-before", lambda got: got == b""),
        ("cut-head=1", lambda got: got == b"H"),
        ("cut-head=30", lambda got: len(got) == 30),
        ("cut=0", lambda got: got.endswith(b"\r\n\r\n")),
        ("cut=-1", lambda got: got[-2:] != b"}}"),
        ("length=7", lambda got: got.endswith(b"}")),
        ("delay=20ms*1,list:drop-after", lambda got: got == b""),
        ("drip=1ms*1,list:empty", lambda got: got.endswith(b"}}")),
    ],
)
def test_bytes_on_the_wire(spec: str, check: Any) -> None:
    with served(f"list:{spec}", 20) as (_connection, headers, _simulator, server):
        assert check(raw(server, {**headers, "Connection": "close"}))


def test_a_reset_is_a_reset() -> None:
    with (
        served("list:reset") as (_connection, headers, _simulator, server),
        pytest.raises(ConnectionResetError),
    ):
        raw(server, headers)


@pytest.mark.parametrize("fault", ["hang", "stall=10"])
def test_stopping_ends_answers_that_wait_for_ever(fault: str) -> None:
    with served(f"list:{fault}") as (connection, headers, _simulator, server):
        connection.request("GET", LIST, headers=headers)
        connection.sock.settimeout(0.2)
        with pytest.raises(TimeoutError):
            connection.getresponse().read()
        server.stop()
        assert not any(thread.name == "simulator" for thread in threading.enumerate())


def test_bodies_that_are_too_large_or_unmeasured_are_refused() -> None:
    with served() as (_connection, headers, _simulator, server):
        for more in ({"Content-Length": "9" * 12}, {"Content-Length": "-1"}):
            assert raw(server, {**headers, **more}).startswith(b"HTTP/1.1 413")
        chunked = raw(server, {**headers, "Transfer-Encoding": "chunked"})
        assert chunked.startswith(b"HTTP/1.1 411")


def test_many_clients_at_once_are_all_answered() -> None:
    failures: list[str] = []

    def work(headers: dict[str, str], server: SimulatorServer) -> None:
        for _ in range(10):
            if not raw(server, {**headers, "Connection": "close"}).startswith(b"HTTP/1.1 200"):
                failures.append("not answered")

    with served() as (_connection, headers, simulator, server):
        threads = [threading.Thread(target=work, args=(headers, server)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert failures == []
        assert simulator.count("list") == 80


def test_a_stopped_server_frees_its_port() -> None:
    with served() as (_connection, _headers, simulator, server):
        port = int(server.address.rsplit(":", 1)[1])
    with SimulatorServer(simulator, port=port) as again:
        assert again.address.endswith(f":{port}")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "localhost", "::1"])
def test_loopback_addresses_are_taken(host: str) -> None:
    assert loopback_address(host) in {"127.0.0.1", "127.8.8.8", "::1"}


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.1", "::", "example.org", "", "127.1"])
def test_other_addresses_are_refused(host: str) -> None:
    with pytest.raises(ValueError, match="not a loopback"):
        SimulatorServer(Simulator(build_world(1, today=TODAY)), host)
