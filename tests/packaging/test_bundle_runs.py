"""The built bundle proves itself: elsewhere, as somebody else, without a PATH, in silence."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / ("Central Desk.app" if sys.platform == "darwin" else "central-desk")
PROGRAMS = {"win32": "central-desk-cli.exe", "darwin": "Contents/MacOS/central-desk"}
PROGRAM = PROGRAMS.get(sys.platform, "central-desk")
NOBODY = 65534
SECONDS = 120
STEPS = [
    "program", "window", "300 customers synced", "search", "quick filter", "sort",
    "own protection", "launch", "icons", "both themes", "both languages", "fonts", "forms",
    "export", "migration", "TLS", "signatures", "key store", "quit",
]  # fmt: skip
KEY_STORE_TOOLS = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.bundle
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux")


class Ended(NamedTuple):
    """How the bundle's program ended."""

    code: int
    out: str
    err: str

    def found(self, step: str) -> str:
        """What the self-test says of one of its steps."""
        (said,) = re.findall(rf"^self-test: {step}: (.*) \([\d.]+ s\)$", self.out, re.MULTILINE)
        return str(said)


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder that everybody can read, with the bundle in it under another name."""
    assert BUNDLE.is_dir(), "there is no bundle: run dev.py build --only bundle"
    # Not pytest's own folder: nobody else can look into that.
    with tempfile.TemporaryDirectory(prefix="cd-bundle-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        shutil.copytree(BUNDLE, folder / "other place", symlinks=True)
        yield folder


def run(place: Path, *arguments: str, before: tuple[str, ...] = (), **variables: str) -> Ended:
    """Run the program from another folder; only `variables` are in its environment."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=place))
    home.chmod(0o555)
    nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    somebody = nobody if hasattr(os, "geteuid") and os.geteuid() == 0 else {}
    if sys.platform == "win32":
        variables = {
            "SystemRoot": os.environ["SYSTEMROOT"],
            "TEMP": os.environ["TEMP"],
            **variables,
        }
    done = subprocess.run(
        [*before, str(place / "other place" / PROGRAM), *arguments],
        cwd=home,
        env={"HOME": str(home), "PATH": "", **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
        **somebody,  # type: ignore[call-overload]
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def tried(place: Path) -> Ended:
    return run(place, "--self-test", QT_QPA_PLATFORM="offscreen")


def test_the_self_test_passes_as_a_stranger_and_says_nothing_on_stderr(tried: Ended) -> None:
    assert (tried.code, tried.err) == (0, "")
    names = re.findall(r"^self-test: ([^:]+): ", tried.out, re.MULTILINE)
    assert names == STEPS


def test_it_is_the_bundle_that_ran_and_not_the_source(tried: Ended) -> None:
    import desktop_app

    assert tried.found("program").startswith(f"ok, {desktop_app.__version__} (bundle), Python ")
    assert "on offscreen" in tried.found("program")


def test_all_icons_and_forms_of_the_source_are_there(tried: Ended) -> None:
    for step, folder, pattern in (("icons", "resources/icons", "*.svg"), ("forms", "ui", "*.ui")):
        assert tried.found(step) == f"ok, {len(list((ROOT / folder).glob(pattern)))}"


@on_linux
def test_connections_are_checked_against_the_authorities_of_the_system(tried: Ended) -> None:
    count = re.fullmatch(
        r"ok, OpenSSL 3\S+ .*, (\d+) authorities of the system", tried.found("TLS")
    )
    assert count
    assert int(count[1]) > 50


@on_linux
def test_without_a_key_store_it_says_so(tried: Ended) -> None:
    assert tried.found("key store") == "none (no store: noBackend)"


@pytest.mark.skipif(sys.platform == "linux", reason="Linux' has a test of its own")
def test_the_key_store_of_the_system_keeps_and_forgets(tried: Ended) -> None:
    assert tried.found("key store") in {"ok, Windows Credential Manager", "ok, macOS Keychain"}


@on_linux
@pytest.mark.skipif(
    not all(map(shutil.which, KEY_STORE_TOOLS)), reason=f"needs {' and '.join(KEY_STORE_TOOLS)}"
)
def test_a_real_key_store_keeps_and_forgets(place: Path, tmp_path: Path) -> None:
    unlock = "echo -n pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
    program, errors = place / "other place" / PROGRAM, tmp_path / "errors"
    home = tempfile.mkdtemp(prefix="keys-", dir=place)
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            f"{unlock}\nexec '{program}' --self-test 2>{errors}",
        ],
        env={
            "PATH": os.environ["PATH"],
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    # What the bus itself has to say on standard error does not matter.
    ended = Ended(done.returncode, done.stdout, errors.read_text("utf-8"))
    assert (ended.code, ended.err) == (0, "")
    assert ended.found("key store") == "ok, Secret Service"


@on_linux
@pytest.mark.window
def test_the_self_test_passes_in_a_real_window() -> None:
    assert shutil.which("xvfb-run"), "a build tries its window out: install xvfb and xauth"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    done = subprocess.run(
        ["xvfb-run", "-a", BUNDLE / PROGRAM, "--self-test"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    ended = Ended(done.returncode, done.stdout, done.stderr)
    assert (ended.code, ended.err) == (0, "")
    assert "on xcb" in ended.found("program")


def test_commands_without_a_window_work(place: Path) -> None:
    import desktop_app

    said = run(place, "version")
    assert said == (0, f"Central Desk {desktop_app.__version__}\n", "")
    folder = Path(tempfile.mkdtemp(prefix="profile-", dir=place))
    folder.chmod(0o777)
    where = ("--demo", "--customers", "20", "--profile-dir", str(folder / "p"))
    assert run(place, "sync", "--quiet", *where).code == 0
    listed = run(place, "list", "--json", *where)
    assert (listed.code, len(listed.out.splitlines()), listed.err) == (0, 20, "")
