"""Servers that say exactly what a test wants: one in the process, one on a loopback socket."""

from __future__ import annotations

import json
import re
import socket
import time
from collections.abc import Callable, Mapping
from threading import Event, Lock, Thread
from typing import Self

import httpx2

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.domain.quota import QuotaLimits

from .central_time import FakeTime

PARTNER_ID = "5ac55058-622d-4929-8e5d-8ff554f312fe"
NO_QUOTA = QuotaLimits(0, 0, 0, 0)
TOKEN = "eyJcanary-token-0123456789abcdef"

Answering = Callable[[httpx2.Request], httpx2.Response]


def answer(
    body: object = None,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    content_type: str = "application/json",
) -> httpx2.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx2.Response(
        status, headers={"content-type": content_type, **(headers or {})}, content=content
    )


def token_answer(token: str = TOKEN, life: int = 3_600) -> httpx2.Response:
    return answer(
        {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": life,
            "errorCode": "success",
            "message": "OK",
        }
    )


def whoami_answer(kind: str = "partner") -> httpx2.Response:
    hosts = {"global": "https://api.central.sophos.com"}
    return answer({"id": PARTNER_ID, "idType": kind, "apiHosts": hosts})


class ScriptedTransport(httpx2.BaseTransport):
    """Signs everybody in, knows the partner, and answers other requests as it is told."""

    def __init__(
        self,
        api: Answering | None = None,
        token: Answering | None = None,
        whoami: httpx2.Response | None = None,
    ) -> None:
        self._api = api
        self._whoami = whoami or whoami_answer()
        self._token = token
        self._lock = Lock()
        self.requests: list[httpx2.Request] = []
        self.closed = False

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        with self._lock:
            self.requests.append(request)
        if request.url.host == "id.sophos.com":
            return self._token(request) if self._token else token_answer()
        if request.url.path == "/whoami/v1" or self._api is None:
            return self._whoami
        return self._api(request)

    def close(self) -> None:
        self.closed = True

    def paths(self) -> list[str]:
        return [request.url.path for request in self.requests]


def failing(*statuses: int, then: object = None, **headers: str) -> Answering:
    """An API that answers with each status once, then with `then`; headers go with failures."""
    left = list(statuses)
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def serve(request: httpx2.Request) -> httpx2.Response:
        if left:
            return answer({"error": "e", "correlationId": "c"}, left.pop(0), named)
        return answer({"licenses": []} if then is None else then)

    return serve


class RawServer:
    """A loopback server that sends prepared bytes, in pieces with pauses, to each connection.

    `received` holds what clients sent. It keeps the connection open after the last piece when
    `linger` is set, until it is stopped.
    """

    def __init__(
        self, pieces: list[bytes], pause: float = 0.0, *, linger: bool = False, repeat: bytes = b""
    ) -> None:
        self._pieces = pieces
        self._pause = pause
        self._linger = linger
        self._repeat = repeat
        self._stop = Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self._threads: list[Thread] = []
        self.received: list[bytes] = []
        self.origin = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads.append(Thread(target=self._accept))
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()
        self._socket.close()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except TimeoutError:
                continue
            thread = Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                self.received.append(_request(connection))
                for piece in self._pieces:
                    connection.sendall(piece)
                    if self._stop.wait(self._pause):
                        return
                while self._repeat and not self._stop.wait(self._pause):
                    connection.sendall(self._repeat)
                if self._linger:
                    self._stop.wait()
            except OSError:
                return


def http_answer(
    body: bytes, status: str = "200 OK", headers: Mapping[str, str] | None = None
) -> bytes:
    """The bytes of an HTTP/1.1 answer; `headers` may override the length."""
    merged = {
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Connection": "close",
        **(headers or {}),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in merged.items() if value != "-")
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Wait for a condition of another thread, at most `seconds`."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.002)
    return True


def client_over(
    transport: httpx2.BaseTransport,
    time: FakeTime | None = None,
    limits: QuotaLimits = NO_QUOTA,
) -> SophosCentralApi:
    """A client, without a quota unless given, whose time passes only when it waits."""
    return SophosCentralApi(
        Credentials("an-id", Secret("a-secret")),
        limits=limits,
        transport=transport,
        clocks=(time or FakeTime()).clocks(),
    )


def _request(connection: socket.socket) -> bytes:
    """A whole request: its body may come in a packet of its own."""
    read = connection.recv(65_536)
    head, found, body = read.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *([0-9]+)", head) if found else None
    while length is not None and len(body) < int(length[1]):
        more = connection.recv(65_536)
        if not more:
            break
        body += more
        read += more
    return read
