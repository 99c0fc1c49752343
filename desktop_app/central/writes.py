"""Writes to customers' accounts: what is sent, and what each answer means.

Which answers are clear is decided here; how often a write may go out is `session`'s.
"""

from __future__ import annotations

import json

from desktop_app.domain.customer import Customer
from desktop_app.domain.errors import (
    AnswerError,
    LostReplyError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
)
from desktop_app.domain.new_account import NewAccount
from desktop_app.services.account_body import body_of
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import Urgency

from .failures import require_json
from .hosts import Hosts
from .payloads import decode_tenant
from .session import Change, Route, Session
from .wire import Answer

PATH = "/partner/v1/tenants"
MERGE_PATCH = "application/merge-patch+json"
JSON = "application/json"

Scope = tuple[str, str]


class TenantWriter:
    """Creates and renames tenants; the promises are those of `WriteApi`."""

    def __init__(self, session: Session, hosts: Hosts) -> None:
        self._session = session
        self._hosts = hosts

    def create(self, scope: Scope, account: NewAccount, cancel: Cancel) -> Customer:
        """Create a tenant. Raises `NotOfferedError` where there is no such route."""
        change = Change("POST", body_of(account).encode("ascii"), JSON)
        answer = self._session.write(self._route(scope, PATH), change, cancel)
        try:
            return self._outcome(answer)
        except NotFoundError as error:
            raise NotOfferedError(error.detail, correlation_id=error.correlation_id) from error

    def rename(self, scope: Scope, identifier: str, show_as: str, cancel: Cancel) -> Customer:
        """Change `showAs`. A 404 is `NotFoundError` here: see the caller.

        One implementation reports merge-patch; a server that wants plain JSON says 415, with
        which it has done nothing.
        """
        body = json.dumps({"showAs": show_as}).encode("ascii")
        route = self._route(scope, f"{PATH}/{identifier}")
        answer = self._session.write(route, Change("PATCH", body, MERGE_PATCH), cancel)
        if answer.status == 415:
            answer = self._session.write(route, Change("PATCH", body, JSON), cancel)
        customer = self._outcome(answer)
        if customer.id != identifier:
            raise LostReplyError("the answer is about another tenant")
        return customer

    def _route(self, scope: Scope, path: str) -> Route:
        return Route(self._hosts.api, path, scope=scope, urgency=Urgency.PERSON)

    def _outcome(self, answer: Answer) -> Customer:
        if 200 <= answer.status < 300:
            return self._tenant(answer)
        failure = self._session.failure(answer)
        if _is_clear(answer.status):
            raise failure
        raise LostReplyError(failure.detail, correlation_id=failure.correlation_id)

    def _tenant(self, answer: Answer) -> Customer:
        """The tenant of a success; one that cannot be read leaves open what was done."""
        try:
            return decode_tenant(require_json(answer, self._session.secrets()), self._hosts)
        except (AnswerError, OfflineError) as error:
            raise LostReplyError(error.detail) from error
        except (ValueError, RecursionError):
            raise LostReplyError(f"HTTP {answer.status} without a readable tenant") from None


def _is_clear(status: int) -> bool:
    """Whether a failure says that nothing was done.

    Servers between us and the vendor also answer 408 and 5xx, after the request went on.
    """
    return 400 <= status < 500 and status != 408
