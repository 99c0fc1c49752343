"""What a status says: the table from HTTP statuses to the program's errors, and error objects."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    CredentialsError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    QuotaError,
    RejectedError,
    ServerError,
)

from .envelope import is_whole
from .lenient import Lenient, Oddities
from .redact import quoted, redacted
from .wire import Answer

_BY_STATUS: dict[int, type[AppError]] = {
    401: CredentialsError,
    403: AccessDenied,
    404: NotFoundError,
    405: NotOfferedError,
    407: OfflineError,
    410: NotFoundError,
    451: AccessDenied,
    501: NotOfferedError,
}
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_BY_CLASS: dict[int, type[AppError]] = {3: AnswerError, 4: RejectedError, 5: ServerError}


class _ErrorObject(msgspec.Struct, frozen=True, rename="camel"):
    """The vendor's error object, and the identity service's in the same members."""

    error: str | None = None
    message: str | None = None
    error_code: str | None = None
    correlation_id: str | None = None
    tracking_id: str | None = None


_error = Lenient(_ErrorObject)


def failure_of(
    answer: Answer, *, secrets: Iterable[str] = (), retry_after: float = 0.0
) -> AppError:
    """The error for an answer that is not a success; `secrets` are kept out of its words."""
    hidden = tuple(secrets)
    found = _error_object(answer.body)
    if found is None:
        detail, correlation = quoted(answer.body, hidden), ""
    else:
        words = (found.error or found.error_code or "", found.message or "")
        detail = redacted(": ".join(word for word in words if word), hidden)
        correlation = redacted(found.correlation_id or found.tracking_id or "", hidden, 64)
    detail = f"HTTP {answer.status} {detail}".strip()
    if answer.status == 429:
        return QuotaError(detail, correlation_id=correlation, retry_after=retry_after)
    kind = _BY_STATUS.get(answer.status) or _BY_CLASS.get(answer.status // 100, AnswerError)
    return kind(detail, correlation_id=correlation)


def is_broken(answer: Answer) -> bool:
    """Whether a success holds no whole JSON object: cut, empty, garbage, or a page for people."""
    if not 200 <= answer.status < 300:
        return False
    try:
        return not is_whole(require_json(answer))
    except AppError:
        return True


def require_json(answer: Answer, secrets: Iterable[str] = ()) -> bytes:
    """The body of a successful answer.

    Raises `OfflineError` for a page for people, which comes from a hotel's or an airport's
    sign-in page and not from the vendor; `AnswerError` for what else does not claim to be JSON.
    """
    kind = answer.content_type.partition(";")[0].strip().lower()
    if kind in _PAGES:
        raise OfflineError(f"a web page came in place of an answer: {quoted(answer.body, secrets)}")
    if kind in {"application/json", "text/json"} or kind.endswith("+json"):
        return answer.body
    if not kind and answer.body[:1] in {b"{", b"["}:
        return answer.body
    name = redacted(kind, secrets, 40) or "no content type"
    raise AnswerError(f"HTTP {answer.status}, {name}: {quoted(answer.body, secrets)}")


def _error_object(body: bytes) -> _ErrorObject | None:
    try:
        found = _error.decode(body, Oddities())
    except (ValueError, RecursionError):
        return None
    return found if found.error or found.error_code or found.message else None
