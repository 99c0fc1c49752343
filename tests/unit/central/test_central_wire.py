"""One exchange over a real socket: deadlines, cuts, redirects, TLS, nothing from outside."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from desktop_app.central.body import BodyCaps
from desktop_app.central.transport import network_transport
from desktop_app.central.watch import DeadlineError
from desktop_app.central.wire import Outgoing, UnreachableError, Wire, WireLimits
from desktop_app.domain.errors import AnswerError, AppError, Cancelled, InsecureError, OfflineError
from desktop_app.services.cancel import Cancel
from tests.fakes.authority import TlsServer, make_certificate
from tests.fakes.central_wire import RawServer, ScriptedTransport, answer, http_answer, until

QUICK = WireLimits(connect=2.0, idle=0.5, total=1.0)


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire(network_transport(), QUICK)
    yield made
    made.close()


def get(origin: str, path: str = "/x") -> Outgoing:
    return Outgoing("GET", origin, path, {"a b": "ü&="}, {"Authorization": "Bearer T"})


def test_what_is_sent(wire: Wire) -> None:
    with RawServer([http_answer(b"{}")]) as server:
        found = wire.send(get(server.origin), Cancel())
    assert (found.status, found.body, found.content_type) == (200, b"{}", "application/json")
    head = server.received[0].decode().lower()
    assert head.startswith("get /x?a+b=%c3%bc%26%3d http/1.1\r\n")
    assert "accept-encoding: gzip\r\n" in head
    assert "user-agent: central-desk/" in head
    assert "authorization: bearer t\r\n" in head
    assert "content-type" not in head
    assert "cookie" not in head


def test_a_content_type_goes_only_with_a_body(wire: Wire) -> None:
    with RawServer([http_answer(b"{}")]) as server:
        wire.send(Outgoing("POST", server.origin, "/x", body=b"a=b", body_type="a/b"), Cancel())
    assert b"content-type: a/b\r\n" in server.received[0].lower()
    assert server.received[0].endswith(b"\r\n\r\na=b")


def test_connections_are_used_again_and_cookies_never_come_back(wire: Wire) -> None:
    reply = http_answer(b"{}", headers={"Set-Cookie": "a=b", "Connection": "keep-alive"})
    with RawServer([reply, reply], 0.05, linger=True) as server:
        wire.send(get(server.origin), Cancel())
        wire.send(get(server.origin), Cancel())
        assert len(server.received) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_never_followed(wire: Wire, status: int) -> None:
    with RawServer([http_answer(b"{}")]) as second:
        moved = http_answer(
            b"", f"{status} Moved", {"Location": second.origin + "/y", "Content-Type": "-"}
        )
        with RawServer([moved]) as first:
            assert wire.send(get(first.origin), Cancel()).status == status
            sent = Outgoing("POST", first.origin, "/x", body=b"secret", body_type="a/b")
            assert wire.send(sent, Cancel()).status == status
    assert second.received == []


def test_netrc_and_environment_are_ignored(
    wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login evil password evil\ndefault login e password e\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".netrc").write_text(netrc.read_text())
    with RawServer([http_answer(b"{}")]) as proxy, RawServer([http_answer(b"{}")]) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.origin)
        fresh = Wire(network_transport(), QUICK)
        fresh.send(get(server.origin), Cancel())
        fresh.close()
    assert proxy.received == []
    assert b"authorization: bearer t\r\n" in server.received[0].lower()
    assert b"basic" not in server.received[0].lower()


def test_a_given_proxy_is_used() -> None:
    with RawServer([http_answer(b"{}")]) as proxy:
        wire = Wire(network_transport(proxy.origin), QUICK)
        assert wire.send(get("http://127.0.0.1:9"), Cancel()).status == 200
        wire.close()
    assert proxy.received[0].startswith(b"GET http://127.0.0.1:9/x?")


def test_a_refused_connection_was_not_sent(wire: Wire) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(UnreachableError) as caught:
        wire.send(get(f"http://127.0.0.1:{port}"), Cancel())
    assert not caught.value.sent


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [b"HTTP/1.1 200 OK\r\nContent-"],
        [http_answer(b"{}", headers={"Content-Length": "10"})],
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"],
        [b"garbage\r\n\r\n"],
        [b"HTTP/1.1 2x0 OK\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 100_000 + b"\r\n"],
    ],
)
def test_a_broken_answer_is_never_a_short_one(wire: Wire, pieces: list[bytes]) -> None:
    with RawServer(pieces) as server, pytest.raises(UnreachableError) as caught:
        wire.send(get(server.origin), Cancel())
    assert caught.value.sent


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(b"x" * 7_000, mtime=0)[:-9], {"Content-Encoding": "gzip"}),
        (gzip.compress(b"{}", mtime=0)[:-1] + b"\1", {"Content-Encoding": "gzip"}),
        (b"x" * 2_000_001, {}),
        (b"{}", {"Content-Encoding": "br"}),
        (b"{}", {"Content-Encoding": "gzip, gzip"}),
    ],
)
def test_cut_damaged_large_or_strangely_packed(
    wire: Wire, body: bytes, headers: dict[str, str]
) -> None:
    with RawServer([http_answer(body, headers=headers)]) as server, pytest.raises(AnswerError):
        wire.send(get(server.origin), Cancel())


def test_a_bomb_of_200_megabytes(wire: Wire) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b"\0" * 2**20) for _ in range(200)) + packer.flush()
    sent = http_answer(bomb, headers={"Content-Encoding": "gzip"})
    with RawServer([sent]) as server, pytest.raises(AnswerError, match="too large"):
        wire.send(get(server.origin), Cancel())


def test_a_small_cap_of_the_caller() -> None:
    wire = Wire(network_transport(), WireLimits(caps=BodyCaps(wire=5, unpacked=5)))
    with RawServer([http_answer(b"123456")]) as server, pytest.raises(AnswerError):
        wire.send(get(server.origin), Cancel())
    wire.close()


@pytest.mark.parametrize(
    "start",
    [
        pytest.param(b"", id="status-line"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Drip: ", id="header"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", id="body"),
    ],
)
def test_a_slow_drip_ends_at_the_total_deadline(wire: Wire, start: bytes) -> None:
    began = time.monotonic()
    with RawServer([start], 0.05, repeat=b"H") as server, pytest.raises(DeadlineError):
        wire.send(get(server.origin), Cancel())
    assert 0.8 < time.monotonic() - began < 1.8


def test_silence_ends_after_the_idle_time(wire: Wire) -> None:
    began = time.monotonic()
    with (
        RawServer([b"HTTP/1.1 200 OK\r\n"], linger=True) as server,
        pytest.raises(UnreachableError, match="ReadTimeout"),
    ):
        wire.send(get(server.origin), Cancel())
    assert 0.4 < time.monotonic() - began < 0.95


def in_thread(action: Callable[[], object]) -> tuple[threading.Thread, list[AppError]]:
    raised: list[AppError] = []

    def run() -> None:
        try:
            action()
        except AppError as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, raised


@pytest.mark.parametrize("how", ["cancel", "close"])
def test_an_exchange_that_hangs_ends_when_asked(how: str) -> None:
    wire, cancel = Wire(network_transport(), WireLimits()), Cancel()
    with RawServer([b"HTTP/1.1 200 OK\r\n"], linger=True) as server:
        thread, raised = in_thread(lambda: wire.send(get(server.origin), cancel))
        assert until(lambda: bool(server.received))
        began = time.monotonic()
        cancel.set() if how == "cancel" else wire.close()
        thread.join(2)
        assert time.monotonic() - began < 1
    assert [type(error) for error in raised] == [Cancelled]
    wire.close()


def test_nothing_is_sent_once_closed_or_cancelled() -> None:
    transport = ScriptedTransport()
    wire, cancel = Wire(transport), Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        wire.send(get("https://api.central.sophos.com"), cancel)
    wire.close()
    wire.close()
    with pytest.raises(Cancelled):
        wire.send(get("https://api.central.sophos.com"), Cancel())
    assert transport.requests == []
    assert transport.closed


def test_the_transport_closes_after_the_last_exchange() -> None:
    inside, leave = threading.Event(), threading.Event()

    def slow(request: httpx2.Request) -> httpx2.Response:
        inside.set()
        assert leave.wait(5)
        return answer({})

    transport = ScriptedTransport(slow)
    wire = Wire(transport)
    thread, raised = in_thread(lambda: wire.send(get("https://api.central.sophos.com"), Cancel()))
    assert inside.wait(5)
    wire.close()
    assert not transport.closed
    leave.set()
    thread.join()
    assert transport.closed
    assert [type(error) for error in raised] == [Cancelled]


def test_certificates_cannot_be_left_unchecked() -> None:
    lax = ssl.create_default_context()
    lax.check_hostname = False
    with pytest.raises(ValueError, match="checked"):
        network_transport(context=lax)
    lax.verify_mode = ssl.CERT_NONE
    with pytest.raises(ValueError, match="checked"):
        network_transport(context=lax)


def tls_wire(root: Path | None) -> Wire:
    context = ssl.create_default_context(cafile=str(root)) if root else None
    return Wire(network_transport(context=context), QUICK)


def test_tls_with_a_trusted_certificate(tmp_path: Path) -> None:
    signed = make_certificate(tmp_path, "127.0.0.1", root=True)
    with TlsServer(signed) as server:
        wire = tls_wire(signed.certificate)
        found = wire.send(get(server.origin), Cancel())
        wire.close()
    assert found.body == b'{"secure":true}'


@pytest.mark.parametrize(
    ("name", "days", "trusted"),
    [
        pytest.param("127.0.0.1", 2, False, id="unknown-authority"),
        pytest.param("127.0.0.1", -1, True, id="expired"),
        pytest.param("api.central.sophos.com", 2, True, id="wrong-name"),
    ],
)
def test_tls_failures_stop_at_once(tmp_path: Path, name: str, days: int, trusted: bool) -> None:
    signed = make_certificate(tmp_path, name, days, root=True)
    with TlsServer(signed) as server:
        wire = tls_wire(signed.certificate if trusted else None)
        with pytest.raises(InsecureError):
            wire.send(get(server.origin), Cancel())
        wire.close()
    assert server.connections == 1


def test_plain_http_where_tls_is_expected_is_insecure(wire: Wire) -> None:
    with RawServer([http_answer(b"{}")]) as server, pytest.raises(InsecureError):
        wire.send(get(server.origin.replace("http://", "https://")), Cancel())


def test_a_line_that_breaks_in_the_handshake_is_only_offline(wire: Wire) -> None:
    with RawServer([]) as server, pytest.raises(OfflineError):
        wire.send(get(server.origin.replace("http://", "https://")), Cancel())
