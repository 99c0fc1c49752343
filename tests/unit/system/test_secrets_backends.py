"""Which key stores are made: the fixed ones, whatever the environment asks for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.system import keyring_backends

ROOT = Path(__file__).resolve().parents[3]

_SCRIPT = """
import sys
import desktop_app.system.secrets, desktop_app.services.sign_in
assert "keyring" not in sys.modules, "imported before the first use"
from desktop_app.system.secrets import KeyringSecrets
from desktop_app.services.secrets_port import SecretsError
from desktop_app.domain.secret import Secret
secrets = KeyringSecrets()
try:
    secrets.put("p", Secret("x"))
except SecretsError as error:
    print(error.problem.value)
print("spy" in sys.modules)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the session bus is Linux's")
def test_neither_variables_nor_files_choose_the_key_store(tmp_path: Path) -> None:
    """A `keyringrc.cfg` would load any module, the null backend would lose in silence."""
    (tmp_path / "spy.py").write_text("from keyring.backends.null import Keyring\n")
    config = tmp_path / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=spy.Keyring\nkeyring-path={tmp_path}\n"
    )
    environment = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PATH": "/usr/bin:/bin",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus",
    }
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["noBackend", "False"]


def test_properties_of_the_environment_reach_no_key_store(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from keyring.backend import KeyringBackend

    class Plain(KeyringBackend):
        priority = 1  # type: ignore[assignment]
        scheme = "default"

        def get_password(self, service: str, username: str) -> str | None:
            return None

        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
    assert Plain().scheme == "KeePassXC"
    (made,) = keyring_backends._made("plain", Plain, persist="local machine")
    assert made.store.scheme == "default"  # type: ignore[attr-defined]
    assert made.store.persist == "local machine"  # type: ignore[attr-defined]


@pytest.mark.skipif(sys.platform == "win32", reason="it works there")
def test_a_key_store_that_does_not_work_here_is_left_out() -> None:
    from keyring.backends import Windows

    assert keyring_backends._made("Windows", Windows.WinVaultKeyring) == []


def test_only_the_fixed_classes_are_named() -> None:
    source = Path(keyring_backends.__file__).read_text("utf-8")
    assert "get_keyring" not in source
    assert "keyrings.alt" not in source
    for kind in ("WinVaultKeyring", "macOS import Keyring", "SecretService.Keyring", "kwalletd6"):
        assert kind in source
