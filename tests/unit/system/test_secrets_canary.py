"""A secret is found nowhere but in the key store: no record, no words of an error."""

from __future__ import annotations

import logging
import traceback

import pytest

from desktop_app.domain.secret import Secret
from desktop_app.services.secrets_port import SecretsError, SessionSecrets
from desktop_app.system.keyring_backends import Backend
from desktop_app.system.logs import LineFormatter
from desktop_app.system.secrets import KeyringSecrets
from tests.fakes import key_stores as fakes

CANARY = "cnry-5e0c3a7f91b24d6c8e0f1a2b3c4d5e6f"
TALKING = ("desktop_app", "keyring", "secretstorage", "jeepney")
STORES = [
    fakes.KeyStoreInMemory,
    fakes.MissingKeyStore,
    fakes.NullKeyStore,
    fakes.LockedKeyStore,
    fakes.DismissedKeyStore,
    fakes.ForgetfulKeyStore,
    fakes.MuddledKeyStore,
    fakes.StickyKeyStore,
    fakes.DoubledKeyStore,
    fakes.BytesKeyStore,
    fakes.TalkativeKeyStore,
    fakes.HalfWrittenKeyStore,
]


@pytest.mark.parametrize("kind", STORES)
def test_neither_log_nor_error_holds_the_secret(
    kind: type[fakes.KeyStoreInMemory], caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("", *TALKING):
        caplog.set_level(logging.DEBUG, name)
    store = kind()
    secrets = KeyringSecrets(lambda: [Backend("fake", store)])
    said = [repr(secrets), repr(vars(secrets))]
    for call in (
        lambda: secrets.put("p", Secret(CANARY)),
        lambda: secrets.get("p"),
        lambda: secrets.delete("p"),
    ):
        try:
            said.append(repr(call()))
        except SecretsError as error:
            logging.getLogger("desktop_app.test").exception("It failed.")
            said += [str(error), repr(error), *traceback.format_exception(error)]
            said.append("".join(map(repr, (error.__cause__, error.__context__))))
    formatter = LineFormatter()
    said += [formatter.format(record) for record in caplog.records]
    said += [repr(vars(record)) for record in caplog.records]
    assert not [text for text in said if CANARY in text]


def test_the_scan_would_find_it() -> None:
    with pytest.raises(OSError, match=CANARY):
        fakes.TalkativeKeyStore().set_password("s", "u", CANARY)


def test_the_session_store_says_nothing_and_forgets_at_its_end() -> None:
    session = SessionSecrets()
    session.put("p", Secret(CANARY))
    assert CANARY not in repr(session) + repr(vars(session))
    assert session.get("p") == Secret(CANARY)
    session.close()
    assert session.get("p") is None
