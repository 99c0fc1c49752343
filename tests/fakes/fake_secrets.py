"""A key store behind the port, in memory; implements `services.secrets_port.SecretStore`."""

from __future__ import annotations

from threading import Event

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.secret import Secret
from desktop_app.services.secrets_port import SecretsError, SecretsProblem


class FakeSecrets:
    """Keeps secrets in `kept`. While `problem` is set, every call fails with it.

    With `slow` set, calls wait for it, or for the end.
    """

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}
        self.problem: SecretsProblem | None = None
        self.slow: Event | None = None
        self.closed = False

    def get(self, profile_id: str) -> Secret | None:
        self._answer()
        return self.kept.get(profile_id)

    def put(self, profile_id: str, secret: Secret) -> None:
        self._answer()
        self.kept[profile_id] = secret

    def delete(self, profile_id: str) -> None:
        self._answer()
        self.kept.pop(profile_id, None)

    def close(self) -> None:
        self.closed = True
        if self.slow is not None:
            self.slow.set()

    def _answer(self) -> None:
        if self.slow is not None:
            self.slow.wait()
        if self.closed:
            raise Cancelled
        if self.problem is not None:
            raise SecretsError(self.problem)
