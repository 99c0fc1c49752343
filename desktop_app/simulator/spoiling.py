"""What the fault rules do to an answer: its status, its body and its way over the wire.

Lies inside a listing are in `lying.py`; which rules are due is decided in `faults.py`.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import cache

from . import lying
from .faults import Rule
from .protocol import ApiError, Request, Response, WireFault, encode, trace_id
from .site import is_number

_PORTAL = (
    b"<!DOCTYPE html><html><head><title>Anmeldung</title></head>"
    b"<body><h1>Bitte im WLAN anmelden</h1></body></html>"
)
_DONE_NOTHING = Response(503, {"content-type": "application/json"}, b"")
_WIRE: dict[str, Callable[[WireFault, Rule], WireFault]] = {
    "delay": lambda fault, rule: replace(fault, delay=fault.delay + rule.seconds),
    "hang": lambda fault, _rule: replace(fault, hang=True),
    "stall": lambda fault, rule: replace(fault, stall=rule.number),
    "drip": lambda fault, rule: replace(fault, drip=rule.seconds),
    "refuse": lambda fault, _rule: replace(fault, refuse=True),
    "drop-before": lambda fault, _rule: replace(fault, drop=True),
    "drop-after": lambda fault, _rule: replace(fault, drop=True),
    "reset": lambda fault, _rule: replace(fault, reset=True),
    "cut": lambda fault, rule: replace(fault, cut=rule.number),
    "cut-head": lambda fault, rule: replace(fault, cut_head=rule.number),
    "length": lambda fault, rule: replace(fault, length=rule.number),
}
_BODIES: dict[str, Callable[[bytes, Rule], bytes]] = {
    "html": lambda _body, _rule: _PORTAL,
    "empty-body": lambda _body, _rule: b"",
    "garbage": lambda body, _rule: body[: len(body) // 2] + b"}{\xff\xfe",
    "null": lambda _body, _rule: b"null",
    "bom": lambda body, _rule: b"\xef\xbb\xbf" + body,
    "utf16": lambda body, _rule: body.decode("utf-8", "replace").encode("utf-16"),
    "nan": lambda body, _rule: body.replace(b":{", b':{"nan":NaN,"inf":-Infinity,', 1),
    "surrogate": lambda body, _rule: body.replace(b'"name":"', b'"name":"\\ud800', 1),
    "deep": lambda _body, rule: b"[" * rule.number + b"]" * rule.number,
}


def spoil(
    due: Sequence[tuple[Rule, int]],
    request: Request,
    now: datetime,
    work: Callable[[Request], Response],
) -> Response:
    """Answer a call as the due rules say, each with the number of the call among its calls."""
    response = _first_answer([rule for rule, _call in due], request, now, work)
    for rule, call in due:
        if rule.action == "echo":
            response = replace(response, body=_echo(request))
        else:
            response = _spoil_once(response, rule, call)
    return response


def _first_answer(
    due: Sequence[Rule], request: Request, now: datetime, work: Callable[[Request], Response]
) -> Response:
    """Return the answer that is then spoilt; the work is done unless a rule forbids it."""
    for rule in due:
        if rule.action in ("drop-before", "refuse"):
            return _DONE_NOTHING
        if rule.action[:3].isdigit():
            if rule.action.endswith("-after"):
                work(request)
            return _status(rule, request, now)
        if rule.action == "page-size":
            request = _with_page_size(request, rule.number)
    if any(rule.action == "loop" for rule in due):
        return lying.always_first(request, work)
    return work(request)


def _with_page_size(request: Request, most: int) -> Request:
    asked = request.query.get("pageSize", "")
    size = min(int(asked), most) if is_number(asked) else most
    return replace(request, query={**request.query, "pageSize": str(size)})


def _status(rule: Rule, request: Request, now: datetime) -> Response:
    status = int(rule.action[:3])
    headers = _status_headers(status, rule.value, now)
    if status < 400:
        return Response(status, headers, b"")
    if request.path.endswith("/oauth2/token"):
        body = {
            "errorCode": f"simulated.{status}",
            "message": "Simulated fault",
            "trackingId": trace_id(request, now, "tracking"),
        }
        return Response(status, {"content-type": "application/json", **headers}, encode(body))
    error = ApiError(status, _ERRORS.get(status, "internalServerError"), "Simulated fault")
    error.headers.update(headers)
    return error.response(request, now)


_ERRORS = {
    400: "badRequest",
    401: "Unauthorized",
    403: "forbidden",
    404: "notFound",
    405: "methodNotAllowed",
    409: "resourceConflict",
    422: "unprocessableEntity",
    429: "tooManyRequests",
}


def _status_headers(status: int, value: str, now: datetime) -> dict[str, str]:
    if 300 <= status < 400:
        return {"location": value or "https://portal.example/"}
    if not value:
        return {"retry-after": "1"} if status == 429 else {}
    if value == "none":
        return {}
    if value.startswith("date"):
        moment = now + timedelta(seconds=float(value.removeprefix("date") or 0))
        return {"retry-after": format_datetime(moment, usegmt=True)}
    return {"retry-after": value}


def _echo(request: Request) -> bytes:
    """Return an error that tells back what was sent, as careless servers and proxies do."""
    told = [f"{name}: {value}" for name, value in request.headers.items()]
    told.append(request.body.decode("utf-8", "replace"))
    return encode({"error": "echo", "message": " ".join(told)})


def _spoil_once(response: Response, rule: Rule, call: int) -> Response:
    action = rule.action
    if action in _WIRE:
        fault = _WIRE[action](response.fault or WireFault(), rule)
        return replace(response, fault=fault)
    if action in _BODIES:
        headers: Mapping[str, str] = response.headers
        if action == "html":
            headers = {"content-type": "text/html; charset=utf-8"}
        return replace(response, headers=headers, body=_BODIES[action](response.body, rule))
    if action.startswith("gzip") or action == "encoding":
        return _packed(response, rule)
    if action in lying.LIES:
        return replace(response, body=lying.lie(response.body, rule, call))
    return response


def _packed(response: Response, rule: Rule) -> Response:
    """Return the answer with a Content-Encoding that is broken or hostile."""
    body, encoding = response.body, rule.value
    if rule.action == "gzip-cut":
        body, encoding = gzip.compress(body, mtime=0), "gzip"
        body = body[: len(body) // 2]
    elif rule.action == "gzip-crc":
        packed = bytearray(gzip.compress(body, mtime=0))
        packed[-8] ^= 0xFF
        body, encoding = bytes(packed), "gzip"
    elif rule.action == "gzip-bomb":
        body, encoding = _bomb(rule.number or 64), "gzip"
    elif rule.action == "gzip-nested":
        encoding = ", ".join(["gzip"] * rule.number)
        for _layer in range(rule.number):
            body = gzip.compress(body, mtime=0)
    return replace(response, headers={**response.headers, "content-encoding": encoding}, body=body)


@cache
def _bomb(megabytes: int) -> bytes:
    return gzip.compress(b" " * (megabytes * 1_000_000), mtime=0)
