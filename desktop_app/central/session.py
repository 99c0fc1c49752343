"""One call from the first attempt to its JSON: token, quota, retries, errors by status."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Event
from typing import Protocol

from desktop_app.domain.errors import AppError, LostReplyError
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import Urgency

from .credentials import Credentials, Secret
from .failures import failure_of, is_web_page, require_json
from .limiter import Limiter
from .retry import (
    ATTEMPTS,
    Backoff,
    may_repeat_status,
    may_repeat_unanswered,
    retry_after,
)
from .token import TokenSource, token_request
from .watch import pause
from .wire import Answer, Outgoing, UnreachableError, Wire, never_left

_log = logging.getLogger(__name__)

PATIENCE = 30.0
"""The longest Retry-After in seconds that a write waits for: a person sits before it."""


@dataclass(frozen=True, slots=True)
class Route:
    """A call of the API: where, with exactly which scope header (api.md 1.3), how urgent."""

    origin: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    scope: tuple[str, str] | None = None
    urgency: Urgency = Urgency.BACKGROUND


@dataclass(frozen=True, slots=True)
class Change:
    """What a write carries: the method, the body and its content type."""

    method: str
    body: bytes = field(repr=False)
    body_type: str = "application/json"


class Wait(Protocol):
    """Sleeps; raises `Cancelled` when cancelled or closed."""

    def __call__(self, seconds: float, cancel: Cancel, closed: Event, /) -> None:
        """Return after `seconds`."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """Everything that passes time or draws lots, to be replaced in tests."""

    wall: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic
    wait: Wait = pause
    draw: Callable[[], float] = random.random


class Session:
    """Calls with the token of one set of credentials, from any thread."""

    def __init__(
        self,
        credentials: Credentials,
        identity_origin: str,
        wire: Wire,
        limiter: Limiter,
        clocks: Clocks | None = None,
    ) -> None:
        self._clocks = clocks or Clocks()
        self._wire = wire
        self._limiter = limiter
        self._sign_in = token_request(identity_origin, credentials)
        self._tokens = TokenSource(
            credentials,
            self._fetch_token,
            clock=self._clocks.wall,
            monotonic=self._clocks.monotonic,
        )
        self._backoff = Backoff()

    def get(self, route: Route, cancel: Cancel) -> bytes:
        """The JSON text of a GET. Raises an `AppError` for everything but a success."""
        token = self._tokens.token(cancel)
        answer = self._get(route, token, cancel)
        if answer.status == 401:
            token = self._tokens.replaced(token, cancel)
            answer = self._get(route, token, cancel)
        if not 200 <= answer.status < 300:
            raise self.failure(answer)
        return require_json(answer, self._tokens.secrets())

    def write(self, route: Route, change: Change, cancel: Cancel) -> Answer:
        """The answer to a request that changes something, whatever its status.

        It is sent again only where the server cannot have done it: when no byte left, after a
        401 once with a new token, after a 429 within `PATIENCE` (reliability.md T2). Raises
        `LostReplyError` when it left and no whole answer came; for every other error nothing
        was done.
        """
        token = self._tokens.token(cancel)
        answer = self._write(route, change, token, cancel)
        if answer.status == 401:
            token = self._tokens.replaced(token, cancel)
            answer = self._write(route, change, token, cancel)
        return answer

    def failure(self, answer: Answer) -> AppError:
        """The error for an answer that is not a success."""
        asked = self._asked(answer)
        if answer.status == 429 and asked:
            self._limiter.penalise(asked)
        return failure_of(answer, secrets=self._tokens.secrets(), retry_after=asked)

    def secrets(self) -> tuple[str, ...]:
        """What must never stand in a message."""
        return self._tokens.secrets()

    def _write(self, route: Route, change: Change, token: Secret, cancel: Cancel) -> Answer:
        request = Outgoing(
            change.method,
            route.origin,
            route.path,
            route.query,
            _headers(route, token),
            change.body,
            change.body_type,
        )

        def attempt() -> Answer:
            with self._limiter.call(route.urgency, cancel):
                return sent_once(self._wire, request, cancel)

        return self._repeated(attempt, cancel, repeatable=False)

    def _get(self, route: Route, token: Secret, cancel: Cancel) -> Answer:
        request = Outgoing("GET", route.origin, route.path, route.query, _headers(route, token))

        def attempt() -> Answer:
            with self._limiter.call(route.urgency, cancel):
                return self._wire.send(request, cancel)

        return self._repeated(attempt, cancel, repeatable=True)

    def _fetch_token(self, cancel: Cancel) -> Answer:
        """Fetching a token changes nothing, so it may be repeated; it is on no quota."""
        return self._repeated(
            lambda: self._wire.send(self._sign_in, cancel), cancel, repeatable=True
        )

    def _repeated(
        self, attempt: Callable[[], Answer], cancel: Cancel, *, repeatable: bool
    ) -> Answer:
        for number in range(1, ATTEMPTS):
            try:
                answer = attempt()
            except UnreachableError as error:
                if not may_repeat_unanswered(sent=error.sent, repeatable=repeatable):
                    raise
                self._wait(self._backoff.delay(number, self._clocks.draw), cancel)
                continue
            if not _may_repeat(answer, repeatable=repeatable):
                return answer
            if not repeatable and self._asked(answer) > PATIENCE:
                return answer
            self._wait_after(answer, number, cancel)
        return attempt()

    def _wait_after(self, answer: Answer, number: int, cancel: Cancel) -> None:
        asked = retry_after(answer.retry_after, self._clocks.wall())
        seconds = self._backoff.delay(number, self._clocks.draw) if asked is None else asked
        if answer.status == 429:
            self._limiter.penalise(seconds)
        self._wait(seconds, cancel)

    def _asked(self, answer: Answer) -> float:
        return retry_after(answer.retry_after, self._clocks.wall()) or 0.0

    def _wait(self, seconds: float, cancel: Cancel) -> None:
        self._clocks.wait(seconds, cancel, self._wire.closed)


def sent_once(wire: Wire, request: Outgoing, cancel: Cancel) -> Answer:
    """One attempt of a write. Raises `LostReplyError` when it may have reached the server.

    Of the other errors nothing left this machine.
    """
    departed: list[bool] = []
    try:
        return wire.send(request, cancel, departing=lambda: departed.append(True))
    except AppError as error:
        if not departed or never_left(error):
            raise
        raise LostReplyError(str(error), correlation_id=error.correlation_id) from error


def _may_repeat(answer: Answer, *, repeatable: bool) -> bool:
    if repeatable and is_web_page(answer):
        return True
    return may_repeat_status(answer.status, repeatable=repeatable)


def _headers(route: Route, token: Secret) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {token.reveal()}"}
    if route.scope is not None:
        headers[route.scope[0]] = route.scope[1]
    return headers
