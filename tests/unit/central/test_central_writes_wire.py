"""A write on the wire: stopped, lost on a socket, or never left."""

from __future__ import annotations

import httpx2
import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.hosts import Hosts
from desktop_app.central.wire import WireLimits
from desktop_app.domain import errors
from desktop_app.services.cancel import Cancel
from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.server import SimulatorServer
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import (
    RawServer,
    ScriptedTransport,
    answer,
    client_over,
    http_answer,
)
from tests.fakes.write_desk import ACCOUNT
from tests.fakes.write_office import OFF, client, simulated

TENANT = {"id": "0afef0e6-5df7-4cc0-b8d4-068cfd6820d1", "name": "Alt GmbH"}


def test_a_write_that_was_stopped_before_it_left_is_cancelled() -> None:
    time = FakeTime()
    simulator = simulated(time)
    api = client(simulator, time)
    api.identity(Cancel())
    cancel = Cancel()
    cancel.set()
    with pytest.raises(errors.Cancelled):
        api.create_tenant(ACCOUNT, cancel)
    api.close()
    with pytest.raises(errors.Cancelled):
        api.create_tenant(ACCOUNT, Cancel())
    assert simulator.count("create") == 0


def test_a_write_that_was_stopped_on_its_way_is_lost() -> None:
    cancel = Cancel()

    def stopping(_: httpx2.Request) -> httpx2.Response:
        cancel.set()
        return answer(TENANT, 201)

    with pytest.raises(errors.LostReplyError):
        client_over(ScriptedTransport(stopping)).create_tenant(ACCOUNT, cancel)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx2.ConnectError("no"), errors.OfflineError),
        (httpx2.ConnectTimeout("no"), errors.OfflineError),
        (httpx2.ProxyError("407"), errors.OfflineError),
        (httpx2.PoolTimeout("no"), errors.OfflineError),
        (httpx2.ReadTimeout("no"), errors.LostReplyError),
        (httpx2.WriteError("no"), errors.LostReplyError),
        (httpx2.WriteTimeout("no"), errors.LostReplyError),
        (httpx2.ReadError("no"), errors.LostReplyError),
        (httpx2.RemoteProtocolError("no"), errors.LostReplyError),
    ],
)
def test_only_what_failed_before_sending_counts_as_not_sent(
    error: httpx2.RequestError, expected: type[errors.AppError]
) -> None:
    def fail(_: httpx2.Request) -> httpx2.Response:
        raise error

    with pytest.raises(expected):
        client_over(ScriptedTransport(fail)).create_tenant(ACCOUNT, Cancel())


@pytest.mark.parametrize(
    "fault", ["drop-after", "reset", "cut-head=1", "cut-head=60", "cut=0", "cut=9", "cut=-1"]
)
def test_a_reply_lost_on_a_socket_is_lost(fault: str) -> None:
    world = build_world(3, plain=True)
    simulator = Simulator(world, faults=parse_faults(f"create:{fault}"))
    own = simulator.credentials
    with SimulatorServer(simulator) as server:
        api = SophosCentralApi(
            Credentials(own.client_id, Secret(own.client_secret)),
            Hosts.loopback(server.address),
            limits=OFF,
            wire_limits=WireLimits(connect=5, idle=5, total=5),
        )
        with pytest.raises(errors.LostReplyError):
            api.create_tenant(ACCOUNT, Cancel())
        api.close()
    assert simulator.count("create") == 1
    assert len(world.changes.created) == 1


def test_a_port_that_nobody_listens_on_is_offline() -> None:
    with RawServer([http_answer(b"{}")]) as server:
        origin = server.origin
    api = SophosCentralApi(
        Credentials("an-id", Secret("a-secret")),
        Hosts.loopback(origin),
        limits=OFF,
        clocks=FakeTime().clocks(),
    )
    with pytest.raises(errors.OfflineError):
        api.create_tenant(ACCOUNT, Cancel())
    api.close()
