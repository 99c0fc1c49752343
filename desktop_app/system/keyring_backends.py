"""Which key stores of the operating system may keep a secret: a fixed list, no other.

`keyring` would choose by configuration files, variables and installed plug-ins, and so load any
module or lose the secret in silence. Here a class is named and made, and
nothing of the environment reaches it. Not for using them (`secrets`).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

APP_NAME = "Central Desk"


class KeyStore(Protocol):
    """What is used of a backend of `keyring`."""

    def get_password(self, service: str, username: str) -> object:
        """The secret, None where there is none; a broken store may give anything."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Delete a secret."""


class Backend(NamedTuple):
    """A key store and the name by which a report calls it."""

    name: str
    store: KeyStore


def system_backends(platform: str = sys.platform) -> Sequence[Backend]:
    """The key stores that answer on this machine, best first; may block.

    Imports `keyring`, so only the thread of the key store calls it.
    """
    if platform == "win32":
        return _windows()
    return _macos() if platform == "darwin" else _desktop_bus()


def _windows() -> list[Backend]:
    from keyring.backends.Windows import WinVaultKeyring

    return _made(
        "Windows Credential Manager",
        WinVaultKeyring,
        # The default would let the secret roam to other machines.
        persist="local machine",
    )


def _macos() -> list[Backend]:
    from keyring.backends.macOS import Keyring

    # KEYCHAIN_PATH is read when the class is made.
    return _made("macOS Keychain", Keyring, keychain=None)


def _desktop_bus() -> list[Backend]:
    """Secret Service first, whatever the desktop calls itself: KDE's wallet offers it as well."""
    from keyring.backends import SecretService, kwallet

    class KWallet6(kwallet.DBusKeyring):
        bus_name = "org.kde.kwalletd6"
        object_path = "/modules/kwalletd6"

    return [
        *_made("Secret Service", SecretService.Keyring, appid=APP_NAME),
        *_made("KWallet 6", KWallet6, appid=APP_NAME),
        *_made("KWallet 5", kwallet.DBusKeyring, appid=APP_NAME),
    ]


def _made(name: str, kind: type[KeyringBackend], **values: object) -> list[Backend]:
    """The backend in a list, an empty list where it does not work on this machine."""

    class Isolated(kind):  # type: ignore[misc, valid-type]
        def set_properties_from_env(self) -> None:
            """KEYRING_PROPERTY_… changes nothing here."""

    if not Isolated.viable:
        return []
    store = Isolated()
    for attribute, value in values.items():
        setattr(store, attribute, value)
    return [Backend(name, store)]
