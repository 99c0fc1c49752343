"""What goes into the simulator and what comes out: requests, answers and faults of the wire.

Not for the rules of any route: those are in the `routes_*` modules.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Any
from uuid import UUID

ID_HOST = "id.sophos.com"
GLOBAL_HOST = "api.central.sophos.com"


def regional_host(region: str) -> str:
    """Return the host name of a data region."""
    return f"api-{region}.central.sophos.com"


@dataclass(frozen=True, slots=True)
class Request:
    """One request: header names in lower case, of repeated query names the last value."""

    method: str
    host: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class WireFault:
    """What a shell does to the bytes of an answer. Times in seconds, lengths in bytes.

    `cut` ends the body after that many bytes (negative counts from its end), `cut_head` ends the
    answer inside status line and headers, `stall` sends that many bytes of the body and then
    nothing, `drip` waits before each byte of the body, `length` is added to Content-Length.
    """

    delay: float = 0.0
    refuse: bool = False
    drop: bool = False
    reset: bool = False
    hang: bool = False
    cut: int | None = None
    cut_head: int | None = None
    stall: int | None = None
    drip: float = 0.0
    length: int = 0


@dataclass(frozen=True, slots=True)
class Response:
    """One answer; `fault` is None where the shell sends it as it is."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    fault: WireFault | None = None


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def encode(value: object) -> bytes:
    """Return a value as compact JSON in UTF-8."""
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")


def json_response(value: object, status: int = 200) -> Response:
    """Return an answer with a JSON body, without a charset as the vendor sends it."""
    return raw_json(encode(value), status)


def raw_json(body: bytes, status: int = 200) -> Response:
    """Return an answer whose JSON body is encoded already."""
    return Response(status, {"content-type": "application/json"}, body)


def timestamp(moment: datetime) -> str:
    """Return a moment as the vendor writes it: ISO 8601, milliseconds, Z."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def trace_id(request: Request, now: datetime, purpose: str) -> str:
    """Return the id of an answer: the same request at the same time has the same id."""
    digest = blake2b(digest_size=16)
    for part in (purpose, now.isoformat(), request.method, request.path):
        digest.update(part.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    digest.update(repr(sorted(request.query.items())).encode("utf-8", "surrogatepass"))
    digest.update(request.body)
    return str(UUID(bytes=digest.digest(), version=4))


class ApiError(Exception):
    """A refusal with the vendor's error object."""

    def __init__(self, status: int, error: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.message = message
        self.headers: dict[str, str] = {}

    def response(self, request: Request, now: datetime) -> Response:
        """Return the answer that tells the caller."""
        body: dict[str, Any] = {
            "error": self.error,
            "message": self.message,
            "correlationId": trace_id(request, now, "correlation"),
            "code": f"{self.status}",
            "createdAt": timestamp(now),
            "requestId": trace_id(request, now, "request"),
            "docUrl": "https://developer.sophos.com/docs",
        }
        headers = {"content-type": "application/json", **self.headers}
        return Response(self.status, headers, encode(body))


def bad_request(message: str) -> ApiError:
    """Return the refusal of a request that makes no sense."""
    return ApiError(400, "badRequest", message)


def not_authorized(message: str) -> ApiError:
    """Return the refusal for a missing or stale token or a missing scope header."""
    return ApiError(401, "Unauthorized", message)


def forbidden(message: str = "Access is denied") -> ApiError:
    """Return the refusal for what this credential may not see."""
    return ApiError(403, "forbidden", message)


def not_found(message: str) -> ApiError:
    """Return the refusal for something that is not there."""
    return ApiError(404, "notFound", message)
