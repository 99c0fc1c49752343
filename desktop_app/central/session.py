"""One call from the first attempt to its JSON: token, quota, retries, errors by status."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from threading import Event
from typing import Protocol

from desktop_app.domain.errors import AccessDenied, AnswerError, AppError, LostReplyError
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import Urgency

from .credentials import Credentials, Secret
from .failures import failure_of, is_broken, require_json
from .hosts import Hosts
from .limiter import Limiter
from .retry import (
    ATTEMPTS,
    Backoff,
    may_repeat_status,
    may_repeat_unanswered,
    quota_wait,
    retry_after,
)
from .token import TokenSource, token_request
from .watch import pause
from .wire import Answer, Outgoing, UnreachableError, Wire, never_left

_log = logging.getLogger(__name__)

TENANT_SCOPE = "X-Tenant-ID"
PARTNER_SCOPE = "X-Partner-ID"

PATIENCE = 30.0
"""The longest Retry-After in seconds that a write waits for: a person sits before it."""


@dataclass(frozen=True, slots=True)
class Route:
    """A call of the API: where, with exactly which scope header, how urgent."""

    origin: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    scope: tuple[str, str] | None = None
    urgency: Urgency = Urgency.BACKGROUND

    @property
    def is_about_one_customer(self) -> bool:
        """Whether a refusal speaks about one customer, and not about the credentials."""
        return self.scope is not None and self.scope[0] == TENANT_SCOPE


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
        hosts: Hosts,
        wire: Wire,
        limiter: Limiter,
        clocks: Clocks | None = None,
    ) -> None:
        self._clocks = clocks or Clocks()
        self._wire = wire
        self._limiter = limiter
        self._hosts = hosts
        self._sign_in = token_request(hosts.identity, credentials)
        self._tokens = TokenSource(
            credentials,
            self._fetch_token,
            clock=self._clocks.wall,
            monotonic=self._clocks.monotonic,
        )
        self._backoff = Backoff()

    def get(self, route: Route, cancel: Cancel) -> bytes:
        """The JSON text of a GET. Raises an `AppError` for everything but a success.

        A route about one customer that is refused although the token is good is that customer's
        `AccessDenied`; it costs at most one new token.
        """
        route = self._checked(route)
        answer, token = self._get(route, cancel)
        if answer.status == 401 and not (
            route.is_about_one_customer and self._tokens.is_beyond_doubt(token)
        ):
            self._tokens.replaced(token, cancel)
            answer, token = self._get(route, cancel)
        if not 200 <= answer.status < 300:
            failure = self.failure(answer)
            if answer.status == 401 and route.is_about_one_customer:
                raise AccessDenied(failure.detail, correlation_id=failure.correlation_id)
            raise failure
        self._tokens.accepted(token)
        return require_json(answer, self._tokens.secrets())

    def write(self, route: Route, change: Change, cancel: Cancel) -> Answer:
        """The answer to a request that changes something, whatever its status.

        It is sent again only where the server cannot have done it: when no byte left, after a
        401 once with a new token, after a 429 within `PATIENCE`. Raises `LostReplyError` when it
        left and no whole answer came; for every other error nothing was done.
        """
        route = self._checked(route)
        token = self._tokens.token(cancel)
        answer = self._write(route, change, token, cancel)
        if answer.status == 401:
            token = self._tokens.replaced(token, cancel)
            answer = self._write(route, change, token, cancel)
        return answer

    def failure(self, answer: Answer) -> AppError:
        """The error for an answer that is not a success."""
        asked = self._asked(answer)
        if answer.status == 429:
            self._limiter.penalise(self._quota_wait(answer, 1))
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

    def _get(self, route: Route, cancel: Cancel) -> tuple[Answer, Secret]:
        """The answer, and the token of the last attempt: waiting may outlive the first one."""
        token = self._tokens.token(cancel)

        def attempt() -> Answer:
            nonlocal token
            with self._limiter.call(route.urgency, cancel):
                token = self._tokens.token(cancel)
                headers = _headers(route, token)
                request = Outgoing("GET", route.origin, route.path, route.query, headers)
                return self._wire.send(request, cancel)

        patient = route.urgency is Urgency.BACKGROUND
        return self._repeated(attempt, cancel, repeatable=True, patient=patient), token

    def _fetch_token(self, cancel: Cancel) -> Answer:
        """Fetching a token changes nothing, so it may be repeated; it is on no quota."""
        return self._repeated(
            lambda: self._wire.send(self._sign_in, cancel), cancel, repeatable=True
        )

    def _repeated(
        self,
        attempt: Callable[[], Answer],
        cancel: Cancel,
        *,
        repeatable: bool,
        patient: bool = False,
    ) -> Answer:
        """The answer of the last attempt; with `patient`, attempts that meet 429 are not counted.

        So background work goes on as soon as the server allows it, however long that takes.
        """
        spent = refusals = 0
        while True:
            spent += 1
            last = spent == ATTEMPTS
            try:
                answer = attempt()
            except (UnreachableError, AnswerError) as error:
                sent = not isinstance(error, UnreachableError) or error.sent
                if last or not may_repeat_unanswered(sent=sent, repeatable=repeatable):
                    raise
                self._wait(self._backoff.delay(spent, self._clocks.draw), cancel)
                continue
            if answer.status == 429:
                refusals += 1
                spent -= patient
                seconds = self._quota_wait(answer, refusals)
                if (last and not patient) or (not repeatable and seconds > PATIENCE):
                    return answer
                self._limiter.penalise(seconds)
                self._wait(seconds, cancel)
            elif last or not _may_repeat(answer, repeatable=repeatable):
                return answer
            else:
                delay = self._backoff.delay(spent, self._clocks.draw)
                self._wait(self._asked(answer) or delay, cancel)

    def _quota_wait(self, answer: Answer, refusals: int) -> float:
        return quota_wait(self._asked(answer), self._limiter.smallest_window(), refusals)

    def _asked(self, answer: Answer) -> float:
        return retry_after(answer.retry_after, self._clocks.wall()) or 0.0

    def _checked(self, route: Route) -> Route:
        """The route with the origin from the table of hosts, before a token goes to it."""
        return replace(route, origin=self._hosts.checked(route.origin))

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
    if repeatable and is_broken(answer):
        return True
    return may_repeat_status(answer.status, repeatable=repeatable)


def _headers(route: Route, token: Secret) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {token.reveal()}"}
    if route.scope is not None:
        headers[route.scope[0]] = route.scope[1]
    return headers
