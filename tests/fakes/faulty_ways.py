"""Ways to the server on which the faults live in the socket: real names, proxies, handshakes.

One client's calls go to the simulator; those that a plan names go a faulty way instead.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

import httpx2

from desktop_app.central.transport import network_transport

from .authority import TlsServer, make_certificate
from .central_time import FakeTime
from .central_wire import RawServer

_TENANTS = "/partner/v1/tenants"


class TickingTime(FakeTime):
    """Time that also passes with every look at the clock while `ticking`, a second each."""

    ticking = False

    def monotonic(self) -> float:
        if self.ticking:
            self.pass_by(1.0)
        return self.now


class Way:
    """Where calls go that shall not arrive. `leaked` gives what the other side has read."""

    def __init__(
        self,
        transport: httpx2.BaseTransport,
        origin: str,
        *,
        leaked: Callable[[], list[bytes]] = list,
        slow: bool = False,
    ) -> None:
        self._transport = transport
        self._origin = origin
        self.leaked = leaked
        self.slow = slow

    def send(self, request: httpx2.Request) -> httpx2.Response:
        """Send the request along, to the faulty address."""
        headers = [(name, value) for name, value in request.headers.items() if name != "host"]
        return self._transport.handle_request(
            httpx2.Request(
                request.method,
                self._origin + request.url.raw_path.decode("ascii"),
                headers=headers,
                content=request.read(),
                extensions=request.extensions,
            )
        )

    def close(self) -> None:
        """Let go of its connections."""
        self._transport.close()


class _BrokenNetwork(httpx2.BaseTransport):
    """The network transport on a machine whose network fails in one place."""

    def __init__(self, target: object, name: str, error: OSError) -> None:
        self._inner = network_transport()
        self._broken = (target, name)
        self._error = error

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        def fail(*_: object, **__: object) -> None:
            raise self._error

        with patch.object(*self._broken, fail):
            return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


def endpoint_of(request: httpx2.Request) -> str:
    """The name of the endpoint in the simulator's fault language, empty for others."""
    path = request.url.path
    if path.endswith("/oauth2/token"):
        return "token"
    if path == "/whoami/v1":
        return "whoami"
    if path == _TENANTS:
        return "create" if request.method == "POST" else "list"
    if path.startswith(f"{_TENANTS}/"):
        return "rename" if request.method == "PATCH" else "get"
    return ""


class CountingWay(httpx2.BaseTransport):
    """Counts the calls of each endpoint and sends those of `plan` the faulty way.

    `plan` tells of an endpoint and the number of its call, from 1, where it goes: to the
    simulator with "", to nobody with "refuse", or the `way` with "way".
    """

    def __init__(
        self,
        good: httpx2.BaseTransport,
        time: TickingTime,
        way: Way | None = None,
        plan: Callable[[str, int], str] = lambda _endpoint, _call: "",
    ) -> None:
        self._good = good
        self._time = time
        self._way = way
        self._plan = plan
        self.calls: Counter[str] = Counter()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        endpoint = endpoint_of(request)
        self.calls[endpoint] += 1
        where = self._plan(endpoint, self.calls[endpoint])
        if where == "refuse":
            raise httpx2.ConnectError("refused")
        if where != "way" or self._way is None:
            return self._good.handle_request(request)
        self._time.ticking = self._way.slow
        try:
            return self._way.send(request)
        finally:
            self._time.ticking = False

    def close(self) -> None:
        self._good.close()


@contextmanager
def faulty_ways(folder: Path) -> Iterator[dict[str, Way]]:
    """All ways that `fault_table` names, and "good", on which TLS is as it should be."""
    with ExitStack() as stack:
        ways = _network_ways(stack) | _tls_ways(stack, folder)
        drip = stack.enter_context(RawServer([b"HTTP/1.1 200 OK\r\nX-Drip: "], 0.001, repeat=b"H"))
        ways["header drip"] = Way(network_transport(), drip.origin, slow=True)
        for way in ways.values():
            stack.callback(way.close)
        yield ways


def _network_ways(stack: ExitStack) -> dict[str, Way]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        closed = f"https://127.0.0.1:{taken.getsockname()[1]}"
    said = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    proxy = stack.enter_context(RawServer([said]))
    unknown = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    cut_off = OSError(errno.ENETUNREACH, "Network is unreachable")
    return {
        "name not resolved": Way(
            _BrokenNetwork(socket, "getaddrinfo", unknown), "https://api.central.sophos.com"
        ),
        "connection refused": Way(network_transport(), closed),
        "network unreachable": Way(
            _BrokenNetwork(socket.socket, "connect", cut_off), "https://127.0.0.1:443"
        ),
        "proxy wants a password": Way(
            network_transport(proxy.origin),
            "https://api.central.sophos.com",
            leaked=lambda: proxy.received,
        ),
    }


def _tls_ways(stack: ExitStack, folder: Path) -> dict[str, Way]:
    root = make_certificate(folder, "root.test", root=True)
    stranger = make_certificate(folder, "stranger.test", root=True)
    good = make_certificate(folder, "127.0.0.1", signer=root)
    servers = {
        "good": TlsServer(good),
        "certificate expired": TlsServer(make_certificate(folder, "127.0.0.1", -1, signer=root)),
        "certificate of another host": TlsServer(
            make_certificate(folder, "api.central.sophos.com", signer=root)
        ),
        "certificate signed by itself": TlsServer(make_certificate(folder, "127.0.0.1")),
        "certificate of an unknown authority": TlsServer(
            make_certificate(folder, "127.0.0.1", signer=stranger)
        ),
        "TLS 1.1 at most": TlsServer(good, oldest=True),
    }
    context = ssl.create_default_context(cafile=str(root.certificate))
    ways = {}
    for name, server in servers.items():
        running = stack.enter_context(server)
        ways[name] = Way(
            network_transport(context=context), running.origin, leaked=_received(running)
        )
    plain = stack.enter_context(RawServer([b"HTTP/1.1 400 Bad Request\r\n\r\n"]))
    ways["plain HTTP in the place of TLS"] = Way(
        network_transport(context=context), plain.origin.replace("http://", "https://"),
        leaked=lambda: plain.received,
    )  # fmt: skip
    return ways


def _received(server: TlsServer) -> Callable[[], list[bytes]]:
    return lambda: server.received
