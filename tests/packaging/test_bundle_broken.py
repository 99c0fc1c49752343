"""What a person sees of a broken installation: one message, no traceback, exit code 1.

Where Python itself cannot start, the words are those of the bundle's starter (PyInstaller's
bootloader); docs/packaging.md lists them.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "central-desk"
RESOURCES = "_internal/desktop_app/resources"
MISSING = "a part of the program is missing or damaged. Please install it again."
SECONDS = 60

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(sys.platform != "linux", reason="breaks Linux' bundle"),
]


@pytest.fixture
def bundle() -> Iterator[Path]:
    """A copy to break: its files are the bundle's own (hard links), so only replace or remove."""
    assert BUNDLE.is_dir(), "there is no bundle: run dev.py build --only bundle"
    with tempfile.TemporaryDirectory(prefix="broken-", dir=ROOT / "build") as name:
        copy = Path(name) / "central-desk"
        shutil.copytree(BUNDLE, copy, symlinks=True, copy_function=os.link)
        yield copy


def start(
    bundle: Path, *arguments: str, platform: str = "offscreen"
) -> subprocess.CompletedProcess[str]:
    """Start the program, the self-test if nothing else is asked for."""
    known = {"HOME": str(bundle.parent), "PATH": "", "QT_QPA_PLATFORM": platform}
    return subprocess.run(
        [bundle / "central-desk", *(arguments or ["--self-test"])],
        env=known,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )


def remove(*names: str) -> Callable[[Path], None]:
    """Takes files or folders away, all copies of a name."""

    def work(bundle: Path) -> None:
        for name in names:
            found = [path for path in bundle.rglob("*") if path.match(name)]
            assert found, name
            for path in found:
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)

    return work


def replace(name: str, content: bytes) -> Callable[[Path], None]:
    """Puts other content in a file's place."""

    def work(bundle: Path) -> None:
        path = bundle / name
        assert path.is_file()
        path.unlink()
        path.write_bytes(content)

    return work


def cut(name: str) -> Callable[[Path], None]:
    """Leaves the first half of a file."""

    def work(bundle: Path) -> None:
        content = (bundle / name).read_bytes()
        replace(name, content[: len(content) // 2])(bundle)

    return work


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(remove("libQt6Core.so.6"), id="library of Qt"),
        # Half a library kills the process inside the system's loader, before anybody can speak.
        pytest.param(replace("_internal/PySide6/QtWidgets.abi3.so", b""), id="empty binding"),
        pytest.param(remove("lib-dynload/_sqlite3*.so"), id="module of Python"),
        pytest.param(remove("libsqlite3.so.0", "_sqlite3*.so"), id="SQLite"),
        pytest.param(remove("resources/themes"), id="themes"),
        pytest.param(replace(f"{RESOURCES}/themes/light.json", b"{"), id="garbled theme"),
        pytest.param(remove("resources/fonts"), id="fonts"),
        pytest.param(remove("resources/icons"), id="icons"),
        pytest.param(remove("resources/translations"), id="translations"),
        pytest.param(remove("ui/customers_page.ui"), id="form"),
        pytest.param(
            replace("_internal/desktop_app/ui/customers_page.ui", b"<ui"), id="half a form"
        ),
    ],
)
def test_a_missing_or_damaged_part_is_one_message(
    bundle: Path, damage: Callable[[Path], None]
) -> None:
    damage(bundle)
    ended = start(bundle)
    assert ended.returncode == 1, ended.stderr
    assert "Traceback" not in ended.stderr
    # Two languages and what exactly is wrong; Qt may have complained before.
    english, german, _exactly = ended.stderr.splitlines()[-3:]
    assert english.endswith(MISSING), ended.stderr
    assert german.endswith("Bitte neu installieren."), ended.stderr


@pytest.mark.parametrize(
    ("damage", "platform", "reason"),
    [
        (lambda _: None, "xcb", "could not connect to display"),
        (remove("libQt6XcbQpa.so.6"), "xcb", "libQt6XcbQpa.so.6: cannot open shared object file"),
        (remove("plugins/platforms"), "offscreen", "plugins/platforms is missing"),
    ],
)
def test_where_no_window_can_open_the_reason_is_told(
    bundle: Path, damage: Callable[[Path], None], platform: str, reason: str
) -> None:
    damage(bundle)
    ended = start(bundle, platform=platform)
    assert ended.returncode == 1, ended.stderr
    (line,) = ended.stderr.splitlines()
    assert line.startswith("central-desk: The window cannot be opened: ")
    assert reason in line


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (remove("libpython3*"), "Failed to load Python shared library"),
        (remove("base_library.zip"), "encodings"),
        (remove("_internal"), "Failed to load Python shared library"),
        (cut("central-desk"), "PKG"),
    ],
)
def test_without_python_the_starter_says_what_is_missing(
    bundle: Path, damage: Callable[[Path], None], words: str
) -> None:
    damage(bundle)
    (bundle / "central-desk").chmod(0o755)
    ended = start(bundle)
    assert ended.returncode != 0
    assert words in ended.stderr


def test_a_profile_that_cannot_be_written_is_one_message(bundle: Path) -> None:
    taken = bundle.parent / "taken"
    taken.write_text("a file", "utf-8")
    ended = start(bundle, "list", "--demo", "--profile-dir", str(taken / "profile"))
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("central-desk: The data folder cannot be used.")


def test_wrong_usage_stays_wrong_usage(bundle: Path) -> None:
    ended = start(bundle, "--nonsense")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert MISSING not in ended.stderr
