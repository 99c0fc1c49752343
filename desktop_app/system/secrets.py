"""Client secrets in the operating system's key store, and nowhere else (docs/security.md).

Every call runs in one thread of its own with a deadline; `keyring` is imported there, at the
first call. Not for which stores are used (`keyring_backends`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop_app.domain.secret import Secret
from desktop_app.services.secrets_port import LONGEST_SECRET, SecretsError, SecretsProblem

from .keyring_backends import Backend, system_backends
from .keyring_failures import failure_of
from .one_at_a_time import DeadlineError, OneAtATime

T = TypeVar("T")

DEADLINE = 15.0
"""Seconds for a call, the time in which a person answers the store's prompt included."""

USER = "client-secret"
_SELF_TEST = "self-test"
_MOST_ENTRIES = 5
_HOPELESS = {SecretsProblem.LOCKED, SecretsProblem.DISMISSED, SecretsProblem.NO_BACKEND}

_log = logging.getLogger(__name__)


def service_name(profile_id: str) -> str:
    """The name of a profile's entry; one each, for Windows moves entries that share one."""
    return f"central-desk/{profile_id}"


class KeyringSecrets:
    """Fulfils `services.secrets_port.SecretStore`.

    Writes to the best key store that answers, and looks in all of them: the best may be another
    one after a change of desktop.
    """

    def __init__(
        self,
        backends: Callable[[], Sequence[Backend]] = system_backends,
        *,
        deadline: float = DEADLINE,
    ) -> None:
        self._find = backends
        self._deadline = deadline
        self._worker = OneAtATime("key-store")
        self._found: Sequence[Backend] = ()

    @property
    def backend(self) -> str:
        """The name of the key store that is written to; empty before the first call."""
        return self._found[0].name if self._found else ""

    def get(self, profile_id: str) -> Secret | None:
        """The secret of a profile, None when no key store has it. Raises `SecretsError`."""
        return self._call(lambda: self._got(service_name(profile_id)))

    def put(self, profile_id: str, secret: Secret) -> None:
        """Keep a secret: written, read back, compared; deleted again when it did not hold.

        Raises `SecretsError`; one that is too long is refused before it is written.
        """
        if len(secret.reveal().encode("utf-16-le", "surrogatepass")) > 2 * LONGEST_SECRET:
            raise SecretsError(SecretsProblem.TOO_LONG)
        service = service_name(profile_id)
        self._call(
            lambda: _keep(self._stores()[0], service, secret),
            undo=lambda: _clear(self._stores()[0], service),
        )

    def delete(self, profile_id: str) -> None:
        """Delete the secret from every key store. Raises `SecretsError`."""
        self._call(lambda: self._cleared(service_name(profile_id)))

    def try_out(self) -> str:
        """Keep, read and delete something of no worth; the name of the key store that did it.

        For the self-test of a bundle. Raises `SecretsError`.
        """
        self.put(_SELF_TEST, Secret("nothing secret"))
        self.delete(_SELF_TEST)
        return self.backend

    def close(self) -> None:
        """Let waiting callers go with `Cancelled`; never waits for a key store that hangs."""
        self._worker.close()

    def _call(self, work: Callable[[], T], undo: Callable[[], object] | None = None) -> T:
        try:
            return self._worker.call(lambda: _judged(work), self._deadline, undo)
        except DeadlineError:
            problem = SecretsError(SecretsProblem.TIMED_OUT)
        except SecretsError as error:
            problem = error
        _log.info("The key store %r did not do it: %s", self.backend, problem.problem.value)
        if problem.problem is SecretsProblem.NO_BACKEND:
            self._found = ()
        raise problem

    def _stores(self) -> Sequence[Backend]:
        # Asked again until there is one: a key store may be started later.
        if not self._found:
            self._found = tuple(self._find())
        if not self._found:
            raise SecretsError(SecretsProblem.NO_BACKEND)
        return self._found

    def _got(self, service: str) -> Secret | None:
        first_problem: SecretsError | None = None
        for backend in self._stores():
            try:
                found = _read(backend, service)
            except Exception as error:  # noqa: BLE001 - judged
                first_problem = first_problem or failure_of(error)
                continue
            if found is not None:
                return found
        if first_problem is not None:
            raise first_problem
        return None

    def _cleared(self, service: str) -> None:
        first_problem: SecretsError | None = None
        deleted = False
        for backend in self._stores():
            try:
                deleted = _clear(backend, service) or deleted
            except Exception as error:  # noqa: BLE001 - judged
                first_problem = first_problem or failure_of(error)
        # A second store that is locked does not matter once the secret was found in the first.
        if first_problem is not None and not deleted:
            raise first_problem


def _judged(work: Callable[[], T]) -> T:
    """Run it; whatever a key store raises becomes a new `SecretsError` without a past."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - key stores raise anything
        problem = failure_of(error)
        problem.__cause__ = problem.__context__ = problem.__traceback__ = None
    raise problem


def _read(backend: Backend, service: str) -> Secret | None:
    found = backend.store.get_password(service, USER)
    if found is None or found == "":
        return None
    if not isinstance(found, str):
        raise SecretsError(SecretsProblem.LOST)
    return Secret(found)


def _keep(backend: Backend, service: str, secret: Secret) -> None:
    """Write where nothing stands: Windows would keep the old secret under a second name."""
    try:
        _clear(backend, service)
    except Exception as error:
        if failure_of(error).problem in _HOPELESS:
            raise
    try:
        backend.store.set_password(service, USER, secret.reveal())
    except Exception as error:
        # Deleting would only ask the person for the key store's password once more.
        if failure_of(error).problem not in _HOPELESS:
            _quietly_clear(backend, service)
        raise
    try:
        _compare(backend, service, secret)
    except Exception:
        _quietly_clear(backend, service)
        raise


def _compare(backend: Backend, service: str, secret: Secret) -> None:
    if _read(backend, service) != secret:
        raise SecretsError(SecretsProblem.LOST)


def _quietly_clear(backend: Backend, service: str) -> None:
    try:
        _clear(backend, service)
    except Exception as error:  # noqa: BLE001 - what went wrong before is what is told
        _log.info("The key store %r did not delete: %s", backend.name, type(error).__name__)


def _clear(backend: Backend, service: str) -> bool:
    """Delete every entry of this name, for a key store deletes the first one only.

    True when there was one.
    """
    for count in range(_MOST_ENTRIES):
        if backend.store.get_password(service, USER) is None:
            return count > 0
        backend.store.delete_password(service, USER)
    if backend.store.get_password(service, USER) is not None:
        raise SecretsError(SecretsProblem.REFUSED)
    return True
