"""The three credential sets of a simulated partner, and the tokens they get.

A token carries who asked and when, with a check value, so nothing has to be remembered and the
same request at the same time gets the same token. Nothing here is secret: it follows from a seed.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from urllib.parse import parse_qsl

from .dice import identifier
from .protocol import Request, Response, encode, trace_id
from .world import World, derived_secret

LIFETIME = 3600
"""Seconds that a token is good for."""

_ACCESS, _REFRESH = "simulator-token-", "simulator-refresh-"


@dataclass(frozen=True, slots=True)
class Credentials:
    """One API credential set and whose it is; `id_type` as in whoami."""

    client_id: str
    client_secret: str
    id: str
    id_type: str = "partner"

    @property
    def partner_id(self) -> str:
        """Return the partner's id, which the partner's own credentials stand for."""
        return self.id if self.id_type == "partner" else ""


def credentials_for(world: World, id_type: str, owner: str) -> Credentials:
    """Return the credential set of a kind, the same for the same seed."""
    client_id = identifier(world.seed, "client", id_type)
    secret = derived_secret(world.seed, f"client secret {id_type}", 100)
    return Credentials(client_id, secret, owner, id_type)


def tenant_credential_owner(world: World) -> str:
    """Return the id of the first customer whose data its own credentials can read."""
    for index in range(world.customers):
        tenant = world.tenant(index)
        if tenant.accessible and not tenant.oddity:
            return tenant.id
    return identifier(world.seed, "tenant", 0)


class TokenOffice:
    """Gives out tokens to the known credential sets and reads them back."""

    def __init__(self, world: World, known: tuple[Credentials, ...]) -> None:
        self._key = derived_secret(world.seed, "token key", 32).encode()
        self._known = {credentials.client_id: credentials for credentials in known}

    def answer(self, request: Request, now: datetime) -> Response:
        """Answer a token request: form fields, or JSON for a refresh."""
        if request.method != "POST":
            return self._refuse(request, now, 405, "oauth.invalid_request", "Method Not Allowed")
        try:
            fields = _fields(request)
        except (ValueError, RecursionError):
            return self._refuse(request, now, 400, "oauth.invalid_request", "Bad Request")
        client = self._known.get(fields.get("client_id", ""))
        if client is None:
            return self._refuse(request, now, 401, "oauth.invalid_client", "Unauthorized")
        if fields.get("client_secret") != client.client_secret:
            return self._refuse(request, now, 401, "oauth.invalid_client_secret", "Unauthorized")
        grant = fields.get("grant_type")
        if grant == "refresh_token":
            known = self._read(fields.get("refresh_token", ""), _REFRESH)
            if known is None or known[0] != client:
                return self._refuse(request, now, 401, "oauth.invalid_grant", "Unauthorized")
        elif grant != "client_credentials" or fields.get("scope", "token") != "token":
            return self._refuse(request, now, 400, "oauth.invalid_request", "Bad Request")
        return self._grant(request, client, now)

    def caller(self, token: str, now: datetime) -> Credentials | None:
        """Return whose token this is, None for one that is unknown or older than its life."""
        known = self._read(token, _ACCESS)
        if known is None:
            return None
        client, issued = known
        return client if 0 <= now.timestamp() - issued < LIFETIME else None

    def _grant(self, request: Request, client: Credentials, now: datetime) -> Response:
        body = {
            "access_token": self._write(_ACCESS, client, now),
            "errorCode": "success",
            "expires_in": LIFETIME,
            "message": "OK",
            "refresh_token": self._write(_REFRESH, client, now),
            "token_type": "bearer",
            "trackingId": trace_id(request, now, "tracking"),
        }
        return Response(200, {"content-type": "application/json"}, encode(body))

    def _refuse(
        self, request: Request, now: datetime, status: int, code: str, message: str
    ) -> Response:
        tracking = trace_id(request, now, "tracking")
        body = {"errorCode": code, "message": message, "trackingId": tracking}
        return Response(status, {"content-type": "application/json"}, encode(body))

    def _write(self, kind: str, client: Credentials, now: datetime) -> str:
        content = f"{client.client_id}|{now.timestamp()!r}|".encode()
        return kind + urlsafe_b64encode(content + self._check(kind, content)).decode().rstrip("=")

    def _read(self, token: str, kind: str) -> tuple[Credentials, float] | None:
        if not token.startswith(kind):
            return None
        try:
            text = token.removeprefix(kind)
            raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
            content, check = raw[:-16], raw[-16:]
            client_id, issued, _rest = content.decode().split("|")
            if check != self._check(kind, content):
                return None
            return self._known[client_id], float(issued)
        except (ValueError, KeyError):
            return None

    def _check(self, kind: str, content: bytes) -> bytes:
        return blake2b(kind.encode() + content, digest_size=16, key=self._key).digest()


def _fields(request: Request) -> Mapping[str, str]:
    """Return the fields of a token request; raises ValueError for a body that is neither kind."""
    text = request.body.decode("utf-8")
    if "json" in request.headers.get("content-type", ""):
        body = json.loads(text)
        if not isinstance(body, dict):
            raise ValueError("not an object")
        return {str(key): str(value) for key, value in body.items()}
    return dict(parse_qsl(text, keep_blank_values=True))
