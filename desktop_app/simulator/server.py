"""The simulator behind a real socket on loopback, with the wire's faults.

The standard library's threading server, with Nagle off and answers written in one piece
(libraries.md 13). Not for any address but loopback.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import struct
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from .handler import Simulator
from .protocol import Request, Response, WireFault

_LARGEST_BODY = 1_000_000
_IDLE_SECONDS = 60
_RESET_AT_ONCE = struct.pack("ii", 1, 0)


def loopback_address(host: str) -> str:
    """Return the loopback address of a host name; raises ValueError for any other address."""
    text = "127.0.0.1" if host == "localhost" else host
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        raise ValueError(f"{host!r} is not a loopback address") from None
    if not address.is_loopback:
        raise ValueError(f"{host!r} is not a loopback address")
    return str(address)


class SimulatorServer:
    """Serves a simulator on loopback; a context manager, or `start()` and `stop()`.

    Raises ValueError for an address that is not loopback and OSError for a port in use. Takes
    hold of the port at once; `address` is valid before `start()`.
    """

    def __init__(self, simulator: Simulator, host: str = "127.0.0.1", port: int = 0) -> None:
        bound = loopback_address(host)
        self._server = _Server((bound, port), simulator)
        shown = f"[{bound}]" if ":" in bound else bound
        self.address = f"http://{shown}:{self._server.server_address[1]}"
        simulator.serve_from(self.address)
        self._thread: Thread | None = None

    def start(self) -> None:
        """Answer requests in threads of their own."""
        self._thread = Thread(
            target=self._server.serve_forever, args=(0.05,), name="simulator", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Answer no more: ends waiting answers, closes all connections and the port."""
        self._server.stopping.set()
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._thread = None
        self._server.close_connections()
        self._server.server_close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], simulator: Simulator) -> None:
        self.simulator = simulator
        self.stopping = Event()
        self._connections: set[socket.socket] = set()
        self._reset: set[socket.socket] = set()
        self._lock = Lock()
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        # The base class asks the name service for the host's full name, which may take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._connections.discard(request)
            reset = request in self._reset
            self._reset.discard(request)
        if reset:
            # An orderly shutdown first would end the connection without a reset.
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def reset_at_end(self, connection: socket.socket) -> None:
        """Let this connection end with a reset once its answer is over."""
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_ONCE)
        with self._lock:
            self._reset.add(connection)

    def close_connections(self) -> None:
        with self._lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay silent: a client that goes away is no event here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = _IDLE_SECONDS
    server: _Server

    def __getattr__(self, name: str) -> Any:
        # The base class looks for one method per verb; all verbs go the same way.
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Write nothing: standard output belongs to the first three lines."""

    def _serve(self) -> None:
        body = self._read_body()
        if body is None:
            return
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        headers = {name.lower(): value for name, value in self.headers.items()}
        host = headers.get("host", "").split(":")[0]
        request = Request(self.command, host, parts.path, query, headers, body)
        self._send(self.server.simulator.handle(request))

    def _read_body(self) -> bytes | None:
        if "transfer-encoding" in self.headers:
            self.send_error(HTTPStatus.LENGTH_REQUIRED)
            self.close_connection = True
            return None
        length = self.headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()) or int(length) > _LARGEST_BODY:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            self.close_connection = True
            return None
        return self.rfile.read(int(length))

    def _send(self, response: Response) -> None:
        fault = response.fault
        if fault is None:
            body = b"" if self.command == "HEAD" else response.body
            self.wfile.write(self._head(response) + body)
            return
        self._send_faulty(response, fault)

    def _head(self, response: Response) -> bytes:
        try:
            reason = HTTPStatus(response.status).phrase
        except ValueError:
            reason = "Unknown"
        length = len(response.body) + (response.fault.length if response.fault else 0)
        lines = [f"HTTP/1.1 {response.status} {reason}", f"Date: {self.date_time_string()}"]
        lines += [f"{name}: {value}" for name, value in response.headers.items()]
        lines.append(f"content-length: {max(0, length)}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")

    def _send_faulty(self, response: Response, fault: WireFault) -> None:
        if fault.delay and self.server.stopping.wait(fault.delay):
            return
        self.close_connection = True
        if fault.hang:
            self.server.stopping.wait()
            return
        if fault.reset or fault.refuse:
            self.server.reset_at_end(self.connection)
            return
        if fault.drop:
            return
        head = self._head(response)
        if fault.cut_head is not None:
            self.wfile.write(head[: fault.cut_head])
            return
        self._send_parts(head, response.body, fault)

    def _send_parts(self, head: bytes, body: bytes, fault: WireFault) -> None:
        self.wfile.write(head)
        if fault.stall is not None:
            self.wfile.write(body[: fault.stall])
            self.wfile.flush()
            self.server.stopping.wait()
            return
        sent = body if fault.cut is None else body[: fault.cut]
        if not fault.drip:
            self.wfile.write(sent)
            return
        for place in range(len(sent)):
            self.wfile.flush()
            if self.server.stopping.wait(fault.drip):
                return
            self.wfile.write(sent[place : place + 1])
