"""What somebody puts into the environment or into a folder changes nothing of the start.

Each case has a control that shows the bait to work on a Python or a Qt without our care. The key
store's variables and files have their cases in `test_secrets_backends`, netrc and proxies in
`test_central_wire`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.settings import ProxyMode, Settings
from desktop_app.wiring import proxy_for
from tests.fakes.authority import TlsServer, make_certificate

ROOT = Path(__file__).resolve().parents[2]
DEMO = ("--demo", "--customers", "3", "--profile-dir", "profile", "--screenshot", "window.png")
MODULES = ("json", "copy", "ssl", "logging", "random", "keyring", "httpx2", "peewee", "PySide6")
BAIT = "import pathlib; pathlib.Path({mark!r}).write_text('loaded')\n"

WINDOW = f"""
import sys
from desktop_app.cli import main
code = main({list(DEMO)!r})
from PySide6.QtCore import QCoreApplication
print(code, *QCoreApplication.libraryPaths())
print(*[name for name in sys.modules if "Qml" in name or "Quick" in name])
"""
BARE_WINDOW = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(0, *QApplication.libraryPaths())
"""
ASK = """
import sys
from desktop_app.cli import main
main(["version"])
from desktop_app.central.transport import network_transport
from desktop_app.central.wire import Outgoing, Wire
from desktop_app.domain.errors import AppError
from desktop_app.services.cancel import Cancel
context = None
if sys.argv[2:]:
    import httpx2
    context = httpx2.create_ssl_context(trust_env=False)
    context.load_verify_locations(sys.argv[2])
wire = Wire(network_transport(context=context))
try:
    print(wire.send(Outgoing("GET", sys.argv[1], "/x"), Cancel()).status)
except AppError as error:
    print(type(error).__name__)
"""
BARE_ASK = """
import ssl, sys, urllib.request
ssl.create_default_context()
try:
    print(urllib.request.urlopen(sys.argv[1] + "/x").status)
except OSError as error:
    print(type(error).__name__)
"""


def python(code: str, cwd: Path, *arguments: object, **more: str) -> list[str]:
    """Run code as the installed command is run: with `-P`, nothing of the working folder."""
    known = {name: value for name, value in os.environ.items() if "PROXY" not in name.upper()}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *map(str, arguments)],
        cwd=cwd,
        env={**known, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def ask(folder: Path, *arguments: object, **more: str) -> str:
    """What comes of a request of the program's own way to the network."""
    return python(ASK, folder, *arguments, **more)[-1]


# Python's own


def test_modules_in_the_working_folder_are_not_loaded(tmp_path: Path) -> None:
    baits = {name: tmp_path / f"{name}.loaded" for name in MODULES}
    for name, mark in baits.items():
        (tmp_path / f"{name}.py").write_text(BAIT.format(mark=str(mark)))
    assert python(WINDOW, tmp_path)[0].startswith("0 ")
    assert not [name for name, mark in baits.items() if mark.exists()]
    # Without -P the folder comes first.
    subprocess.run([sys.executable, "-c", "import httpx2, json"], cwd=tmp_path, check=True)
    assert baits["json"].exists()
    assert baits["httpx2"].exists()


def test_a_startup_file_is_not_run(tmp_path: Path) -> None:
    mark, startup = tmp_path / "mark", tmp_path / "startup.py"
    startup.write_text(BAIT.format(mark=str(mark)))
    assert python(WINDOW, tmp_path, PYTHONSTARTUP=str(startup))[0].startswith("0 ")
    assert not mark.exists()
    environment = {**os.environ, "PYTHONSTARTUP": str(startup)}
    subprocess.run(
        [sys.executable, "-i"],
        input="",
        text=True,
        env=environment,
        check=True,
        capture_output=True,
    )
    assert mark.exists()


# Qt's


@pytest.mark.parametrize("variable", ["QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"])
def test_qt_loads_plugins_from_no_folder_of_a_variable(variable: str, tmp_path: Path) -> None:
    import PySide6

    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins"
    if not (plugins / "platforms").is_dir():
        pytest.skip("the plugins lie elsewhere on this system")
    bait = tmp_path / "bait"
    shutil.copytree(plugins / "platforms", bait / "platforms")
    given = bait if variable == "QT_PLUGIN_PATH" else bait / "platforms"
    told = libraries(WINDOW, tmp_path, **{variable: str(given)})
    assert told.startswith("0 ")
    assert "bait" not in told
    if variable == "QT_PLUGIN_PATH":
        # In the other folder Qt looks only for what it has not found in its own.
        assert "bait" in libraries(BARE_WINDOW, tmp_path, **{variable: str(given)})


def libraries(code: str, cwd: Path, **more: str) -> str:
    """All files that are mapped into the process at its end, and Qt's own list of folders."""
    if not Path("/proc/self/maps").exists():
        pytest.skip("needs /proc")
    return "\n".join(python(f"{code}\nprint(open('/proc/self/maps').read())", cwd, **more))


def test_a_qt_conf_in_the_working_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "qt.conf").write_text(f"[Paths]\nPrefix={tmp_path}/bait\nPlugins=bait\n")
    assert "bait" not in python(WINDOW, tmp_path)[0]


def test_no_qml_is_loaded_for_whose_folders_a_variable_could_ask(tmp_path: Path) -> None:
    told = python(WINDOW, tmp_path, QML2_IMPORT_PATH=str(tmp_path), QML_IMPORT_PATH=str(tmp_path))
    assert told[1] == ""


# OpenSSL's


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_an_authority_of_the_environment_is_not_trusted(variable: str, tmp_path: Path) -> None:
    signed = make_certificate(tmp_path, "127.0.0.1", root=True)
    given = {variable: str(signed.certificate)}
    if variable == "SSL_CERT_DIR":
        folder = tmp_path / "authorities"
        folder.mkdir()
        shutil.copy(signed.certificate, folder / f"{subject_hash(signed.certificate)}.0")
        given = {variable: str(folder)}
    with TlsServer(signed) as server:
        assert ask(tmp_path, server.origin, **given) == "InsecureError"
    with TlsServer(signed) as server:
        assert python(BARE_ASK, tmp_path, server.origin, **given) == ["200"]


def subject_hash(certificate: Path) -> str:
    """The name under which OpenSSL looks for an authority in a folder."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    command = ["openssl", "x509", "-noout", "-hash", "-in", str(certificate)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_an_authority_for_other_libraries_is_not_trusted(variable: str, tmp_path: Path) -> None:
    """No control: neither library is part of the program."""
    signed = make_certificate(tmp_path, "127.0.0.1", root=True)
    with TlsServer(signed) as server:
        given = {variable: str(signed.certificate)}
        assert ask(tmp_path, server.origin, **given) == "InsecureError"


def test_the_keys_of_connections_are_written_nowhere(tmp_path: Path) -> None:
    signed, keys = make_certificate(tmp_path, "127.0.0.1", root=True), tmp_path / "keys.txt"
    given = {"SSLKEYLOGFILE": str(keys)}
    with TlsServer(signed) as server:
        assert ask(tmp_path, server.origin, signed.certificate, **given) == "200"
    assert not keys.exists()
    with TlsServer(signed) as server:
        python(BARE_ASK, tmp_path, server.origin, **given)
    assert keys.exists()


def test_a_configuration_of_openssl_is_not_read(tmp_path: Path) -> None:
    """It could load any library; this one only takes every algorithm away."""
    configuration = tmp_path / "openssl.cnf"
    configuration.write_text(
        "openssl_conf = begin\n[begin]\nalg_section = algorithms\n"
        "[algorithms]\ndefault_properties = fips=yes\n"
    )
    given = {"OPENSSL_CONF": str(configuration)}
    signed = make_certificate(tmp_path, "127.0.0.1", root=True)
    with TlsServer(signed) as server:
        assert ask(tmp_path, server.origin, signed.certificate, **given) == "200"
    with pytest.raises(AssertionError, match="SSL"):
        python("import ssl; ssl.create_default_context()", tmp_path, **given)


# Proxies


@pytest.mark.parametrize(
    ("mode", "address", "used"),
    [
        (ProxyMode.NONE, "", None),
        (ProxyMode.MANUAL, "http://proxy.example:3128", "http://proxy.example:3128"),
        (ProxyMode.SYSTEM, "", "http://of.the.environment:1"),
    ],
)
def test_a_proxy_of_the_environment_is_used_only_where_the_settings_say_so(
    mode: ProxyMode, address: str, used: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://of.the.environment:1")
    assert proxy_for(Settings(proxy_mode=mode, proxy_address=address)) == used
