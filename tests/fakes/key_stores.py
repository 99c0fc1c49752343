"""Backends of `keyring` that behave and that misbehave, each in one way."""

from __future__ import annotations

from threading import Event, get_ident

from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

LOST_AFTER = 1_280


class PromptDismissedException(Exception):
    """Named as in `secretstorage`, which hides it behind an `InitError`."""


class KeyStoreInMemory:
    """Behaves: keeps entries, as many of a name as were put there."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], list[str]] = {}
        self.calls: list[str] = []
        self.threads: set[int] = set()

    def note(self, call: str) -> None:
        self.calls.append(call)
        self.threads.add(get_ident())

    def get_password(self, service: str, username: str) -> object:
        self.note("get")
        found = self.entries.get((service, username))
        return found[0] if found else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.note("set")
        self.entries[service, username] = [password]

    def delete_password(self, service: str, username: str) -> None:
        self.note("delete")
        found = self.entries.get((service, username))
        if not found:
            raise PasswordDeleteError("No such password!")
        found.pop(0)

    def kept(self) -> list[str]:
        """Every secret that lies here."""
        return [text for texts in self.entries.values() for text in texts]


class MissingKeyStore(KeyStoreInMemory):
    """Looks usable and is not there at the first use."""

    def get_password(self, service: str, username: str) -> object:
        raise NoKeyringError("No recommended backend was available.")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError("No recommended backend was available.")


class NullKeyStore(KeyStoreInMemory):
    """Takes everything, keeps nothing, says nothing: `keyring.backends.null`."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.note("set")


class LockedKeyStore(KeyStoreInMemory):
    """Is locked while `locked`."""

    locked = True

    def get_password(self, service: str, username: str) -> object:
        self._open()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        super().set_password(service, username, password)

    def _open(self) -> None:
        self.note("unlock")
        if self.locked:
            raise KeyringLocked("Failed to unlock the collection!")


class DismissedKeyStore(KeyStoreInMemory):
    """Asks, and the person says no."""

    def get_password(self, service: str, username: str) -> object:
        self.note("prompt")
        try:
            raise PromptDismissedException("dismissed")
        except PromptDismissedException as error:
            raise InitError(f"Failed to create the collection: {error}.") from error


class HangingKeyStore(KeyStoreInMemory):
    """Does not come back before `released` is set; then it does what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = Event()
        self.released = Event()

    def get_password(self, service: str, username: str) -> object:
        self.reached.set()
        self.released.wait()
        return super().get_password(service, username)


class SlowKeyStore(KeyStoreInMemory):
    """Writes at last, long after the deadline: when `released` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = Event()
        self.released = Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.reached.set()
        self.released.wait()
        super().set_password(service, username, password)


class ForgetfulKeyStore(KeyStoreInMemory):
    """Keeps an entry that reads as nothing."""

    def get_password(self, service: str, username: str) -> object:
        self.note("get")
        return None


class MuddledKeyStore(KeyStoreInMemory):
    """Gives something else back."""

    def get_password(self, service: str, username: str) -> object:
        found = super().get_password(service, username)
        return None if found is None else "something else"


class CuttingKeyStore(KeyStoreInMemory):
    """Cuts what it keeps."""

    longest = LOST_AFTER

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[: self.longest])


class StickyKeyStore(KeyStoreInMemory):
    """Never deletes."""

    def delete_password(self, service: str, username: str) -> None:
        self.note("delete")
        raise PasswordDeleteError("Can't delete password in keychain")


class DoubledKeyStore(KeyStoreInMemory):
    """Writes behind what is there already, so that two entries have one name."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.note("set")
        self.entries.setdefault((service, username), []).append(password)


class BytesKeyStore(KeyStoreInMemory):
    """Gives bytes instead of text."""

    def get_password(self, service: str, username: str) -> object:
        found = super().get_password(service, username)
        return found.encode() if isinstance(found, str) else found


class TalkativeKeyStore(KeyStoreInMemory):
    """Fails with the secret in its own words, and with an error that is not keyring's."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.note("set")
        raise OSError(1783, f"The stub received bad data: {password}", "CredWrite")


class HalfWrittenKeyStore(KeyStoreInMemory):
    """Writes, then fails all the same."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        raise RuntimeError("connection lost")
