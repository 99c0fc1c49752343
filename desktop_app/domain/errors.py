"""What can go wrong, as a small tree of errors; the words for a person are the GUI's.

Everything that is not an `AppError` is a bug. `str(error)` is one plain English line for logs
and the headless commands; it never holds a secret.
"""

from __future__ import annotations

from enum import Enum

from .text import clean_text, visible


class AppError(Exception):
    """An expected failure.

    `detail` is what the machine said, already cleaned; `correlation_id` is the vendor's, for
    its support.
    """

    summary = "The action could not be completed."

    def __init__(self, detail: str = "", *, correlation_id: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
        self.correlation_id = correlation_id

    def __str__(self) -> str:
        parts = [self.summary, self.detail]
        if self.correlation_id:
            parts.append(f"(correlation id {self.correlation_id})")
        return " ".join(part for part in parts if part)


class DefectError(AppError):
    """A bug of this program, told to a person as what it is; the log says where it lies."""

    summary = "An unexpected error occurred in Central Desk."


class Cancelled(AppError):
    """A person or the end of the program stopped the work."""

    summary = "Canceled."


class OfflineError(AppError):
    """No connection: name not resolved, refused, reset, timed out, a proxy in the way."""

    summary = "No connection to Sophos Central."


class InsecureError(AppError):
    """The server could not prove who it is; never retried."""

    summary = "The connection to Sophos Central is not secure."


class ForeignHostError(AppError):
    """A host that is not on the allow-list; nothing was sent to it."""

    summary = "Sophos Central returned a server address that is not allowed."


class CredentialsError(AppError):
    """Client id or secret were rejected."""

    summary = "Sophos Central rejected the API credentials."


class WrongKindError(AppError):
    """The credentials are not a partner's."""

    summary = "These API credentials are not from a partner account."


class AccessDenied(AppError):
    """403: the credentials may not do this, or not for this customer."""

    summary = "Sophos Central refused access."


class NotFoundError(AppError):
    """404 where something was expected."""

    summary = "Not found in Sophos Central."


class NotOfferedError(AppError):
    """404 or 405 for a route: the server does not offer it to these credentials."""

    summary = "Not available with these API credentials."


class RejectedError(AppError):
    """400, 409 or 422: the request itself was refused; nothing was changed."""

    summary = "Sophos Central rejected the request."


class QuotaError(AppError):
    """429 after the allowed number of attempts; `retry_after` in seconds."""

    summary = "The API quota has been used up."

    def __init__(
        self, detail: str = "", *, correlation_id: str = "", retry_after: float = 0.0
    ) -> None:
        super().__init__(detail, correlation_id=correlation_id)
        self.retry_after = retry_after


class ServerError(AppError):
    """5xx after the allowed number of attempts."""

    summary = "Sophos Central reported a server error."


class AnswerError(AppError):
    """An answer that could not be understood: not JSON, cut, too large, lying pages."""

    summary = "The response from Sophos Central could not be processed."


class LostReplyError(AppError):
    """A write was sent and its reply lost: whether the server did it is not known."""

    summary = "It is unclear whether Sophos Central carried out the operation."


class StorageProblem(Enum):
    """Kinds of trouble with the local store."""

    LOCKED = "locked"
    READ_ONLY = "readOnly"
    NEWER = "newer"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    FULL = "full"
    UNREADABLE = "unreadable"


_REASONS = {
    StorageProblem.LOCKED: "Another program holds it.",
    StorageProblem.READ_ONLY: "It is read-only.",
    StorageProblem.NEWER: "A newer version of Central Desk made it.",
    StorageProblem.DAMAGED: "It is damaged; opening the window saves what can be saved.",
    StorageProblem.FOREIGN: "It does not belong to Central Desk.",
    StorageProblem.FULL: "The disk is full.",
    StorageProblem.UNREADABLE: "It cannot be opened.",
}


class StorageError(AppError):
    """The local store cannot be used; `problem` says why, `path` where.

    The engine's words may hold line breaks and what stands in a damaged file: not so `detail`.
    """

    summary = "The saved data cannot be used."

    def __init__(self, problem: StorageProblem, detail: str = "", *, path: str = "") -> None:
        super().__init__(visible(clean_text(detail)))
        self.problem = problem
        self.path = path

    def __str__(self) -> str:
        place = visible(clean_text(self.path))
        parts = (
            self.summary,
            _REASONS[self.problem],
            place,
            f"({self.detail})" * bool(self.detail),
        )
        return " ".join(part for part in parts if part)


class ProfileError(AppError):
    """The profile folder cannot be used; `detail` holds its path and the reason."""

    summary = "The data folder cannot be used."


class SettingsError(AppError):
    """The settings file cannot be read; it is left as it is and the defaults apply."""

    summary = "Some settings could not be read."
