"""The packages in dist/: whole, signed off by their own tools, no larger than promised."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import desktop_app

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
VERSION = desktop_app.__version__
LARGEST = 45_000_000
"""Bytes of a download (issue: at most 45 MB on Windows and Linux)."""

NAMES = {
    "linux": [
        f"central-desk_{VERSION}_amd64.deb",
        f"central-desk-{VERSION}-1.x86_64.rpm",
        f"central-desk-{VERSION}-linux-x86_64.tar.xz",
    ],
    "win32": [
        f"central-desk-{VERSION}-windows-x64-setup.exe",
        f"central-desk-{VERSION}-windows-x64.msi",
    ],
}
SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")

pytestmark = pytest.mark.bundle
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux' packages")


def test_every_package_of_this_system_is_made() -> None:
    wanted = [*NAMES.get(sys.platform, []), f"central_desk-{VERSION}.tar.gz"]
    wanted += [f"central_desk-{VERSION}-py3-none-any.whl", "SHA256SUMS"]
    assert [name for name in wanted if not (DIST / name).is_file()] == []
    if sys.platform == "darwin":
        assert list(DIST.glob(f"central-desk-{VERSION}-macos-*.dmg"))


@pytest.mark.parametrize("name", NAMES.get(sys.platform, []))
def test_a_download_stays_small(name: str) -> None:
    assert (DIST / name).stat().st_size <= LARGEST


def test_the_sums_are_those_of_the_files() -> None:
    lines = (DIST / "SHA256SUMS").read_text("utf-8").splitlines()
    said = {name: digest for digest, name in (line.split("  ") for line in lines)}
    there = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in DIST.iterdir()
        if path.is_file() and path.name != "SHA256SUMS"
    }
    assert said == there


def bundled() -> set[str]:
    """Each path below the bundle, links included."""
    bundle = DIST / "central-desk"
    return {path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if not path.is_dir()}


def told(*command: str | Path) -> str:
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


@on_linux
def test_the_deb_holds_the_bundle_and_what_a_desktop_needs() -> None:
    assert shutil.which("dpkg-deb"), "looking into a .deb needs dpkg"
    lines = told("dpkg-deb", "--contents", DIST / NAMES["linux"][0]).splitlines()
    # Mode, owner, size, day, hour, name.
    fields = [line.split(maxsplit=5) for line in lines]
    names = {field[5].split(" -> ")[0].removeprefix(".") for field in fields}
    inside = "/opt/central-desk/"
    program = {n.removeprefix(inside) for n in names if n.startswith(inside) and n[-1] != "/"}
    assert program == bundled()
    assert_desktop(names)
    assert {field[1] for field in fields} == {"root/root"}
    modes = {field[5].removeprefix("."): field[0] for field in fields}
    assert modes[f"{inside}central-desk"] == "-rwxr-xr-x"
    assert all(mode[7] == "r" for mode in modes.values() if mode[0] == "-")


def assert_desktop(names: set[str]) -> None:
    sizes = (16, 24, 32, 48, 64, 128, 256, 512)
    icons = [f"{size}x{size}/apps/central-desk.png" for size in sizes]
    for name in (
        "/usr/bin/central-desk",
        "/usr/share/applications/central-desk.desktop",
        "/usr/share/metainfo/io.github.central_desk.CentralDesk.metainfo.xml",
        "/usr/share/doc/central-desk/copyright",
        "/usr/share/icons/hicolor/scalable/apps/central-desk.svg",
        *(f"/usr/share/icons/hicolor/{icon}" for icon in icons),
    ):
        assert name in names


@on_linux
@pytest.mark.skipif(not shutil.which("rpm"), reason="rpm is not installed")
def test_the_rpm_is_sound_and_holds_the_same() -> None:
    package = DIST / NAMES["linux"][1]
    checked = told("rpm", "--checksig", "--verbose", package)
    assert checked.count(": OK") == 4
    names = set(told("rpm", "--query", "--package", "--list", package).splitlines())
    links = {
        n.removeprefix("/opt/central-desk/") for n in names if n.startswith("/opt/central-desk/")
    }
    assert bundled() <= links
    assert_desktop(names)
    # The payload is what the header says of it.
    payload = subprocess.run(["rpm2cpio", package], capture_output=True, check=True).stdout
    assert payload.startswith(b"070701")
    assert b"TRAILER!!!" in payload[-512:]


@on_linux
def test_the_archive_unpacks_into_one_folder_that_runs(tmp_path: Path) -> None:
    with tarfile.open(DIST / NAMES["linux"][2]) as archive:
        assert {name.split("/")[0] for name in archive.getnames()} == {f"central-desk-{VERSION}"}
        assert {entry.uname for entry in archive.getmembers()} == {"root"}
        archive.extractall(tmp_path, filter="tar")
    folder = tmp_path / f"central-desk-{VERSION}"
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir()}
    assert {name for name in there if not name.startswith("share/")} == bundled()
    assert told(folder / "central-desk", "version") == f"Central Desk {VERSION}\n"


def test_the_list_of_contents_is_of_this_version() -> None:
    (found,) = DIST.glob(f"central-desk-*-{SYSTEM}-*.cdx.json")
    assert re.fullmatch(rf"central-desk-{VERSION}-{SYSTEM}-\w+\.cdx\.json", found.name)
    contents = json.loads(found.read_text("utf-8"))
    assert contents["metadata"]["component"]["version"] == VERSION
