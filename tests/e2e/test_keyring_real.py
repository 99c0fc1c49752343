"""The key store against a real Secret Service: gnome-keyring in a private D-Bus session.

Each case runs in a process of its own, with a home and a bus of its own; nothing of the
person's key store is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MISSING = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(name)]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(MISSING),
    reason=f"needs a Linux with {', '.join(MISSING) or 'D-Bus'}",
)

_HEAD = """
import logging, sys, time
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.secret import Secret
from desktop_app.services.secrets_port import SecretsError
from desktop_app.system.secrets import KeyringSecrets
CANARY = "cnry-" + "7f" * 16
def problem(call):
    try:
        call()
    except SecretsError as error:
        return error.problem.value
    return "none"
"""

_UNLOCK = "echo -n pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
_START = "gnome-keyring-daemon --start --components=secrets </dev/null >/dev/null 2>&1"

_BARE_BUS = """<busconfig>
<type>session</type><listen>unix:tmpdir={home}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>"""


@pytest.fixture
def home() -> Iterator[Path]:
    # Short, because the path of a socket may not be long.
    with tempfile.TemporaryDirectory(prefix="cd-", dir="/tmp", ignore_cleanup_errors=True) as name:
        yield Path(name)


def run(home: Path, before: str, script: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a script on a bus of its own, `before` in the shell ahead of it."""
    program = home / "script.py"
    program.write_text(_HEAD + script, "utf-8")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    line = f"{before}\nexec '{sys.executable}' '{program}'"
    return subprocess.run(
        ["dbus-run-session", *options, "--", "sh", "-c", line],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )


def test_a_secret_is_kept_found_and_forgotten_and_stands_in_no_log(home: Path) -> None:
    done = run(
        home,
        _UNLOCK,
        """
secrets = KeyringSecrets()
print(secrets.try_out())
secrets.put("p", Secret(CANARY))
print(secrets.get("p") == Secret(CANARY))
secrets.put("p", Secret("x" * 1280))
print(KeyringSecrets().get("p") == Secret("x" * 1280))
secrets.delete("p")
print(secrets.get("p"))
""",
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert done.stdout.splitlines() == ["Secret Service", "True", "True", "None"]
    assert "7f" * 16 not in done.stderr


def test_the_kept_secret_lies_in_no_file_as_it_is(home: Path) -> None:
    done = run(home, _UNLOCK, 'KeyringSecrets().put("p", Secret(CANARY))\nprint("kept")')
    assert done.stdout.strip() == "kept", done.stderr[-2_000:]
    files = [path for path in home.rglob("*") if path.is_file() and path.name != "script.py"]
    assert any(path.suffix == ".keyring" for path in files)
    assert not [path for path in files if b"7f" * 16 in path.read_bytes()]


def test_a_locked_key_store_is_told_from_others_and_nothing_hangs(home: Path) -> None:
    """Nobody can answer its prompt here: it is dismissed, or it waits until the deadline."""
    done = run(
        home,
        _UNLOCK,
        """
import secretstorage
secrets = KeyringSecrets(deadline=8)
secrets.put("p", Secret(CANARY))
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
bus.close()
begun = time.monotonic()
print(problem(lambda: secrets.get("p")))
print(problem(lambda: secrets.put("p", Secret(CANARY))))
print(time.monotonic() - begun < 20)
""",
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    first, second, in_time = done.stdout.split()
    assert {first, second} <= {"locked", "dismissed", "timedOut"}
    assert in_time == "True"


def test_a_service_that_was_never_unlocked_keeps_nothing(home: Path) -> None:
    done = run(
        home,
        _START,
        """
secrets = KeyringSecrets(deadline=8)
print(problem(lambda: secrets.put("p", Secret(CANARY))))
""",
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert done.stdout.strip() in {"locked", "dismissed", "timedOut"}
    assert "7f" * 16 not in done.stderr


def test_a_bus_without_any_key_store_is_called_so(home: Path) -> None:
    """Its configuration names no folder of services that could be started."""
    config = home / "bus.conf"
    config.write_text(_BARE_BUS.format(home=home), "utf-8")
    done = run(
        home,
        "true",
        'print(problem(lambda: KeyringSecrets(deadline=8).put("p", Secret(CANARY))))',
        f"--config-file={config}",
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert done.stdout.strip() == "noBackend"


def test_a_hanging_service_does_not_hold_up_the_end_of_the_program(home: Path) -> None:
    done = run(
        home,
        _UNLOCK,
        """
import os, signal
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
asked = new_method_call(bus, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
with open_dbus_connection() as connection:
    service = connection.send_and_get_reply(asked).body[0]
os.kill(service, signal.SIGSTOP)
begun = time.monotonic()
print(problem(lambda: KeyringSecrets(deadline=2).get("p")))
print(time.monotonic() - begun < 10)
import atexit
atexit.register(os.kill, service, signal.SIGKILL)
""",
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert done.stdout.split() == ["timedOut", "True"]
