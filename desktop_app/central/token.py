"""The bearer token: fetched with client credentials, kept in memory only, renewed early.

One request at a time for all threads (single flight); never stored, never logged.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from threading import Lock
from urllib.parse import urlencode

import msgspec

from desktop_app.domain.errors import AnswerError, AppError, CredentialsError
from desktop_app.services.cancel import Cancel

from .credentials import Credentials, Secret
from .envelope import decode_body
from .failures import failure_of, require_json
from .lenient import Lenient, Oddities
from .redact import redacted
from .watch import held
from .wire import Answer, Outgoing

PATH = "/api/v2/oauth2/token"
DEFAULT_LIFE = 3_600.0
LONGEST_LIFE = 86_400.0
EARLY = 60.0
"""No token is used in the last 60 seconds of its life."""

REJECTION_HOLDS = 60.0
"""Seconds for which rejected credentials are not tried again: no lock-out loop."""

FRESH = 60.0
"""Seconds after its making for which a token that was accepted once cannot be out of date."""

_TOKEN = re.compile(r"\A[!-~]{1,16384}\Z", re.ASCII)


class _TokenAnswer(msgspec.Struct, frozen=True, rename="camel"):
    access_token: str | None = msgspec.field(default=None, name="access_token")
    token_type: str | None = msgspec.field(default=None, name="token_type")
    expires_in: float | None = msgspec.field(default=None, name="expires_in")
    error_code: str | None = None
    message: str | None = None


_answer = Lenient(_TokenAnswer)


def token_request(origin: str, credentials: Credentials) -> Outgoing:
    """The request for a token, form-encoded."""
    form = {
        "grant_type": "client_credentials",
        "client_id": credentials.client_id,
        "client_secret": credentials.secret.reveal(),
        "scope": "token",
    }
    return Outgoing(
        method="POST",
        origin=origin,
        path=PATH,
        body=urlencode(form).encode("ascii"),
        body_type="application/x-www-form-urlencoded",
    )


class TokenSource:
    """Hands out a valid token and fetches a new one when needed.

    `fetch` exchanges the credentials for an answer of any status; it retries by itself.
    """

    def __init__(
        self,
        credentials: Credentials,
        fetch: Callable[[Cancel], Answer],
        *,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._credentials = credentials
        self._fetch = fetch
        self._clock = clock
        self._monotonic = monotonic
        self._flight = Lock()
        self._token = self._previous = Secret("")
        self._renew_at = (0.0, 0.0)
        self._made_at = 0.0
        self._accepted: Secret | None = None
        self._rejection: CredentialsError | None = None
        self._rejected_until = 0.0

    def token(self, cancel: Cancel) -> Secret:
        """A token that is valid for a while. Raises `CredentialsError` and what `fetch` raises."""
        token = self._valid()
        if token is not None:
            return token
        with held(self._flight, cancel):
            return self._valid() or self._renewed(cancel)

    def replaced(self, refused: Secret, cancel: Cancel) -> Secret:
        """A token other than `refused`, which the server did not take although it is not old.

        Of many threads with the same refused token one fetches, the others get its result.
        """
        with held(self._flight, cancel):
            if self._token != refused:
                return self._valid() or self._renewed(cancel)
            token = self._renewed(cancel)
            # Another one in its place would be refused just the same.
            self._accepted = token
            return token

    def accepted(self, token: Secret) -> None:
        """Note that the server took `token` for a call."""
        self._accepted = token

    def is_beyond_doubt(self, token: Secret) -> bool:
        """Whether a refusal of `token` cannot be due to the token: it is fresh and was accepted.

        So that customers whose calls are always refused do not cost a token each.
        """
        young = self._monotonic() - self._made_at < FRESH
        return young and token == self._token == self._accepted

    def secrets(self) -> tuple[str, ...]:
        """What must never stand in a message: the secret, the token and the one before it."""
        hidden = (self._credentials.secret, self._token, self._previous)
        return tuple(secret.reveal() for secret in hidden)

    def _valid(self) -> Secret | None:
        """The token while both clocks agree that it is young: either may have stood still."""
        token, (monotonic_end, wall_end) = self._token, self._renew_at
        young = self._monotonic() < monotonic_end and self._clock() < wall_end
        return token if young and token.reveal() else None

    def _renewed(self, cancel: Cancel) -> Secret:
        began = (self._monotonic(), self._clock())
        if self._rejection is not None and began[0] < self._rejected_until:
            raise CredentialsError(
                self._rejection.detail, correlation_id=self._rejection.correlation_id
            )
        try:
            token, life = self._judged(self._fetch(cancel))
        except CredentialsError as error:
            self._rejection, self._rejected_until = error, began[0] + REJECTION_HOLDS
            self._renew_at = (0.0, 0.0)
            raise
        self._rejection = None
        self._previous = self._token
        use = max(min(life * 0.9, life - EARLY), 0.0)
        self._token, self._renew_at = token, (began[0] + use, began[1] + use)
        self._made_at = began[0]
        return token

    def _judged(self, answer: Answer) -> tuple[Secret, float]:
        """The token of an answer and its life in seconds.

        The status and the token decide: successes come with an `errorCode`, of varying spelling.
        """
        if answer.status != 200:
            raise self._failure(answer)
        odd = Oddities()
        body = require_json(answer, self.secrets())
        found = decode_body(body, lambda whole: _answer.decode(whole, odd))
        token = found.access_token or ""
        if (found.token_type or "bearer").lower() != "bearer" or not _TOKEN.match(token):
            words = f"{found.error_code or ''} {found.message or ''}"
            raise AnswerError(redacted(f"no bearer token: {words}", self.secrets()))
        life = found.expires_in if found.expires_in is not None else DEFAULT_LIFE
        return Secret(token), min(max(life, 0.0), LONGEST_LIFE)

    def _failure(self, answer: Answer) -> AppError:
        failure = failure_of(answer, secrets=self.secrets())
        if answer.status in {400, 401, 403}:
            return CredentialsError(failure.detail, correlation_id=failure.correlation_id)
        return failure
