"""The port behind which client secrets are kept, and what can go wrong there.

Not for the operating system's key stores (`system.secrets`). There is no other place for a
secret than such a store or the memory of one session (reliability.md T8).
"""

from __future__ import annotations

from enum import Enum
from threading import Lock
from typing import Protocol

from desktop_app.domain.errors import AppError
from desktop_app.domain.secret import Secret

LONGEST_SECRET = 1_280
"""In UTF-16 units: Windows keeps 2,560 bytes (libraries.md 7). A client secret has about 100."""


class SecretsProblem(Enum):
    """Why a key store did not do it (reliability.md T8)."""

    NO_BACKEND = "noBackend"
    LOCKED = "locked"
    DISMISSED = "dismissed"
    TIMED_OUT = "timedOut"
    LOST = "lost"
    """Written, but not there or another one when read back."""
    TOO_LONG = "tooLong"
    REFUSED = "refused"


class SecretsError(AppError):
    """The key store did not do it; `problem` says why. Never holds a word of the secret."""

    summary = "The system keychain could not be used."

    def __init__(self, problem: SecretsProblem, detail: str = "") -> None:
        super().__init__(detail or problem.value)
        self.problem = problem


class SecretStore(Protocol):
    """Keeps one secret per profile. Every method blocks, so call it in a worker thread.

    Each may raise `SecretsError`, and `Cancelled` once the store is closed.
    """

    def get(self, profile_id: str) -> Secret | None:
        """The secret of a profile, None when none is kept."""

    def put(self, profile_id: str, secret: Secret) -> None:
        """Keep a secret in place of the one before; when it raises, nothing new is kept."""

    def delete(self, profile_id: str) -> None:
        """Forget the secret of a profile; fine when none is kept."""

    def close(self) -> None:
        """Let waiting callers go with `Cancelled`; never waits."""


class SessionSecrets:
    """A `SecretStore` in memory: gone with the program, for whoever chose it (T8)."""

    def __init__(self) -> None:
        self._kept: dict[str, Secret] = {}
        self._lock = Lock()

    def get(self, profile_id: str) -> Secret | None:
        """The secret of a profile, None when none is kept."""
        with self._lock:
            return self._kept.get(profile_id)

    def put(self, profile_id: str, secret: Secret) -> None:
        """Keep a secret until the program ends."""
        with self._lock:
            self._kept[profile_id] = secret

    def delete(self, profile_id: str) -> None:
        """Forget the secret of a profile."""
        with self._lock:
            self._kept.pop(profile_id, None)

    def close(self) -> None:
        """Forget them all."""
        with self._lock:
            self._kept.clear()
