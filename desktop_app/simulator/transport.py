"""The simulator as an HTTP transport inside the process: no port, no socket, no thread.

Faults of the wire become the errors and the short bodies that a real wire would give.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx2

from .handler import Simulator
from .protocol import Request, Response, WireFault

_NO_LIMIT = 3600.0


class SimulatorTransport(httpx2.BaseTransport):
    """Carries an httpx2 client's requests to a simulator; `sleep` takes seconds."""

    def __init__(
        self, simulator: Simulator, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._simulator = simulator
        self._sleep = sleep

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one request; raises what a real transport raises for the fault in the plan."""
        response = self._simulator.handle(_request_of(request))
        if response.fault is None:
            return httpx2.Response(
                response.status,
                headers=_headers(response),
                stream=httpx2.ByteStream(response.body),
                request=request,
            )
        limit = _read_timeout(request)
        self._before_answer(response.fault, limit)
        stream = _FaultyStream(response.body, response.fault, self._sleep, limit)
        return httpx2.Response(
            response.status, headers=_headers(response), stream=stream, request=request
        )

    def _before_answer(self, fault: WireFault, limit: float) -> None:
        if fault.refuse:
            raise httpx2.ConnectError("[Errno 111] Connection refused")
        if fault.hang or fault.delay >= limit:
            self._sleep(min(limit, _NO_LIMIT))
            raise httpx2.ReadTimeout("The read operation timed out")
        if fault.delay:
            self._sleep(fault.delay)
        if fault.reset:
            raise httpx2.ReadError("[Errno 104] Connection reset by peer")
        if fault.drop or fault.cut_head is not None:
            raise httpx2.RemoteProtocolError("Server disconnected without sending a response.")


class _FaultyStream(httpx2.SyncByteStream):
    """A body that ends early, stops or comes one byte at a time."""

    def __init__(
        self, body: bytes, fault: WireFault, sleep: Callable[[float], None], limit: float
    ) -> None:
        self._body = body
        self._fault = fault
        self._sleep = sleep
        self._limit = limit

    def __iter__(self) -> Iterator[bytes]:
        fault, body = self._fault, self._body
        sent = body if fault.cut is None else body[: fault.cut]
        if fault.stall is not None:
            yield body[: fault.stall]
            self._sleep(min(self._limit, _NO_LIMIT))
            raise httpx2.ReadTimeout("The read operation timed out")
        if fault.drip:
            for place in range(len(sent)):
                self._sleep(fault.drip)
                yield sent[place : place + 1]
        elif fault.length < 0:
            yield sent[: fault.length]
        else:
            yield sent
        if fault.cut is not None or fault.length > 0:
            promised = len(body) + max(0, fault.length)
            raise httpx2.RemoteProtocolError(
                "peer closed connection without sending complete message body "
                f"(received {len(sent)} bytes, expected {promised})"
            )


def _request_of(request: httpx2.Request) -> Request:
    request.read()
    return Request(
        request.method,
        request.url.host,
        request.url.path,
        dict(request.url.params.multi_items()),
        {name.lower(): value for name, value in request.headers.items()},
        request.content,
    )


def _headers(response: Response) -> dict[str, str]:
    length = response.fault.length if response.fault else 0
    return {"content-length": str(len(response.body) + length), **response.headers}


def _read_timeout(request: httpx2.Request) -> float:
    timeouts: dict[str, Any] = request.extensions.get("timeout", {})
    limit = timeouts.get("read")
    return _NO_LIMIT if limit is None else float(limit)
