"""What an error of a key store means for a person; tells by names, never by what it quotes.

A key store's own words may hold what it was given, so only the class of an error is passed on.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.services.secrets_port import SecretsError, SecretsProblem

_DISMISSED = {"PromptDismissedException", "KeychainDenied"}
_MISSING = {"NoKeyringError", "SecretServiceNotAvailableException", "InitError"}
_LOCKED = {"KeyringLocked", "LockedException"}
_KDE_DISMISSED = "Cancelled by user"


def failure_of(error: Exception) -> SecretsError:
    """The error for a person. A dismissed prompt hides in the causes of others."""
    if isinstance(error, SecretsError):
        return error
    names = {type(one).__name__ for one in _causes(error)}
    detail = type(error).__name__
    if names & _DISMISSED or _KDE_DISMISSED in error.args:
        return SecretsError(SecretsProblem.DISMISSED, detail)
    if names & _LOCKED:
        return SecretsError(SecretsProblem.LOCKED, detail)
    if names & _MISSING:
        return SecretsError(SecretsProblem.NO_BACKEND, detail)
    return SecretsError(SecretsProblem.REFUSED, detail)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
