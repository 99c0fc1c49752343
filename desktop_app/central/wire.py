"""One request to the server and its whole answer: time, size, TLS and encodings watched.

Not for what an answer means: statuses are `failures`', retries `retry`'s, bodies `payloads`'.
"""

from __future__ import annotations

import logging
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Event, Lock
from urllib.parse import urlencode

import httpx2

from desktop_app import __version__
from desktop_app.domain.errors import AnswerError, AppError, Cancelled, InsecureError, OfflineError
from desktop_app.services.cancel import Cancel

from .body import BodyCaps, read_body
from .watch import Watch, watching

_log = logging.getLogger(__name__)

# The libraries log addresses with their queries, and headers of answers.
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)

USER_AGENT = f"central-desk/{__version__}"


@dataclass(frozen=True, slots=True)
class WireLimits:
    """Seconds for connecting, for silence and for a whole request; bytes of a body."""

    connect: float = 10.0
    idle: float = 20.0
    total: float = 60.0
    caps: BodyCaps = field(default_factory=BodyCaps)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A request: `origin` is a checked one, `headers` may hold a token and are never shown."""

    method: str
    origin: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    body_type: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, unpacked; header values are empty when missing."""

    status: int
    content_type: str = ""
    retry_after: str = ""
    body: bytes = field(default=b"", repr=False)


class UnreachableError(OfflineError):
    """No answer came; `sent` tells whether the request may have reached the server."""

    def __init__(self, detail: str, *, sent: bool) -> None:
        super().__init__(detail)
        self.sent = sent


class Wire:
    """Sends requests over one transport, from any thread, until it is closed."""

    def __init__(
        self,
        transport: httpx2.BaseTransport,
        limits: WireLimits | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transport = transport
        self._limits = limits or WireLimits()
        self._monotonic = monotonic
        self._lock = Lock()
        self._running = 0
        self.closed = Event()

    def send(
        self, request: Outgoing, cancel: Cancel, *, departing: Callable[[], None] | None = None
    ) -> Answer:
        """Exchange one request for its answer, whatever its status.

        `departing` is called right before the transport gets the request: until then nothing
        can have left. Raises `UnreachableError`, `DeadlineError`, `InsecureError`, `AnswerError`
        for a body that is cut or too large, and `Cancelled`.
        """
        watch = Watch(self._limits.total, cancel, self.closed, self._monotonic)
        self._begin()
        began = self._monotonic()
        status = 0
        try:
            with watching(watch):
                answer = self._exchange(request, watch, departing)
            status = answer.status
            return answer
        finally:
            self._end()
            spent = (self._monotonic() - began) * 1_000
            _log.debug("%s %s %s %.0f ms", request.method, request.path, status or "failed", spent)

    def close(self) -> None:
        """End all exchanges; connections go when the last of them has noticed."""
        with self._lock:
            if self.closed.is_set():
                return
            self.closed.set()
            idle = not self._running
        if idle:
            self._transport.close()

    def _begin(self) -> None:
        with self._lock:
            if self.closed.is_set():
                raise Cancelled
            self._running += 1

    def _end(self) -> None:
        with self._lock:
            self._running -= 1
            last = self.closed.is_set() and not self._running
        if last:
            self._transport.close()

    def _exchange(
        self, request: Outgoing, watch: Watch, departing: Callable[[], None] | None
    ) -> Answer:
        watch.left()
        prepared = self._prepared(request)
        if departing is not None:
            departing()
        try:
            response = self._transport.handle_request(prepared)
            try:
                return self._read(response, watch)
            finally:
                response.close()
        except httpx2.RequestError as error:
            raise _failure(error) from error

    def _prepared(self, request: Outgoing) -> httpx2.Request:
        limits = self._limits
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": USER_AGENT,
            **request.headers,
        }
        if request.body is not None:
            headers["Content-Type"] = request.body_type
        query = f"?{urlencode(request.query)}" if request.query else ""
        return httpx2.Request(
            request.method,
            f"{request.origin}{request.path}{query}",
            headers=headers,
            content=request.body,
            extensions={
                "timeout": {
                    "connect": limits.connect,
                    "read": limits.idle,
                    "write": limits.idle,
                    "pool": limits.total,
                }
            },
        )

    def _read(self, response: httpx2.Response, watch: Watch) -> Answer:
        stream = response.stream
        if not isinstance(stream, httpx2.SyncByteStream):
            raise AnswerError("the answer cannot be read")
        headers = response.headers
        body = read_body(
            stream,
            headers.get("content-encoding", ""),
            headers.get("content-length", ""),
            self._limits.caps,
            watch,
        )
        return Answer(
            status=response.status_code,
            content_type=headers.get("content-type", ""),
            retry_after=headers.get("retry-after", ""),
            body=body,
        )


_BEFORE_DEPARTURE = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
)


def never_left(error: AppError) -> bool:
    """Whether the connection failed before any byte of the request could leave."""
    return isinstance(error.__cause__, _BEFORE_DEPARTURE)


def _failure(error: httpx2.RequestError) -> OfflineError | InsecureError | AnswerError:
    if _is_insecure(error):
        return InsecureError("the certificate or the encryption of the server is not valid")
    if isinstance(error, httpx2.DecodingError):
        return AnswerError("the packed answer is damaged")
    return UnreachableError(type(error).__name__, sent=not isinstance(error, _BEFORE_DEPARTURE))


def _is_insecure(error: BaseException) -> bool:
    """Whether TLS itself failed, and not merely the line under it."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return not isinstance(seen, ssl.SSLEOFError | ssl.SSLZeroReturnError)
        seen = seen.__cause__ or seen.__context__
    return False
