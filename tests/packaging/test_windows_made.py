"""The Windows packages, made of a tiny tree in place of the bundle; nothing is installed.

Skipped where NSIS or wixl is missing. The whole way is `dev.py build --windows-on-wine`.
"""

import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
FOLDERS = (PACKAGING, PACKAGING / "windows", PACKAGING / "wine")
VERSION = "3.20.1"
ICON = b"\0\0\1\0\1\0\1\1\0\0\1\0\x20\0\x30\0\0\0\x16\0\0\0" + (
    b"\x28\0\0\0\1\0\0\0\2\0\0\0\1\0\x20\0" + bytes(24) + b"\xff\xff\xff\xff" + bytes(4)
)
"""One white pixel."""

needs_nsis = pytest.mark.skipif(
    shutil.which("makensis") is None, reason="makensis (Debian: nsis) is not installed"
)
needs_wixl = pytest.mark.skipif(
    shutil.which("wixl") is None or shutil.which("msiinfo") is None,
    reason="wixl and msiinfo (Debian: wixl, msitools) are not installed",
)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Imports a script of packaging/ as its neighbours do; all are forgotten afterwards."""
    monkeypatch.setattr(sys, "path", [*map(str, FOLDERS), *sys.path])
    before = set(sys.modules)
    yield importlib.import_module
    names = {path.stem for folder in FOLDERS for path in folder.glob("*.py")}
    for name in (set(sys.modules) - before) & names:
        del sys.modules[name]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """What stands in for the bundle: the names at its top are the real ones."""
    made = tmp_path / "central-desk"
    (made / "_internal" / "PySide6" / "plugins").mkdir(parents=True)
    for name in ("central-desk.exe", "central-desk-cli.exe"):
        (made / name).write_bytes(b"MZ" + name.encode())
    (made / "_internal" / "Ünicode name.txt").write_text("x")
    (made / "_internal" / "PySide6" / "plugins" / "qwindows.dll").write_bytes(b"MZ")
    return made


@pytest.fixture
def icon(tmp_path: Path) -> Path:
    made = tmp_path / "icon.ico"
    made.write_bytes(ICON)
    return made


# The setup program


@needs_nsis
def test_the_setup_compiles_without_a_warning(
    script: Callable[[str], ModuleType], bundle: Path, icon: Path, tmp_path: Path
) -> None:
    target = tmp_path / "made-setup.exe"
    script("setup_exe").make(bundle, icon, target, VERSION)
    content = target.read_bytes()
    assert content.startswith(b"MZ")
    for text in ("Central Desk contributors", "Installs Central Desk", "Installiert Central Desk"):
        assert text.encode("utf-16-le") in content
    assert VERSION.encode("utf-16-le") in content


@needs_nsis
@pytest.mark.skipif(sys.platform == "win32", reason="the signing command is a shell script")
def test_the_signing_command_sees_setup_and_uninstaller(
    script: Callable[[str], ModuleType], bundle: Path, icon: Path, tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    sign = tmp_path / "sign.sh"
    sign.write_text(f'#!/bin/sh\nbasename "$1" >> "{seen}"\n')
    sign.chmod(0o755)
    script("setup_exe").make(
        bundle, icon, tmp_path / "made-setup.exe", VERSION, str(sign), quick=True
    )
    assert len(seen.read_text().splitlines()) == 2
    assert "made-setup.exe" in seen.read_text()


@needs_nsis
@pytest.mark.skipif(sys.platform == "win32", reason="the signing command is a shell script")
def test_a_signing_command_that_fails_ends_the_build(
    script: Callable[[str], ModuleType], bundle: Path, icon: Path, tmp_path: Path
) -> None:
    made = script("setup_exe")
    with pytest.raises(script("tools").Failed, match="makensis"):
        made.make(bundle, icon, tmp_path / "made-setup.exe", VERSION, "/bin/false", quick=True)


def test_a_bundle_with_something_more_in_it_is_refused(
    script: Callable[[str], ModuleType], bundle: Path, icon: Path, tmp_path: Path
) -> None:
    (bundle / "surprise.exe").write_bytes(b"MZ")
    with pytest.raises(script("tools").Failed, match=re.escape("surprise.exe")):
        script("setup_exe").make(bundle, icon, tmp_path / "made-setup.exe", VERSION)


# The MSI


def table(msi: Path, name: str) -> list[dict[str, str]]:
    """The rows of one of the MSI's tables."""
    told = subprocess.run(
        ["msiinfo", "export", msi, name], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    head, _kinds, _key, *rows = (line.split("\t") for line in told.splitlines())
    return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.fixture
def msi(script: Callable[[str], ModuleType], bundle: Path, icon: Path, tmp_path: Path) -> Path:
    target = tmp_path / "made.msi"
    script("msi").make(bundle, icon, target, tmp_path / "work", VERSION)
    return target


@needs_wixl
def test_the_msi_holds_the_whole_tree_and_its_version(msi: Path, bundle: Path) -> None:
    files = {row["FileName"].split("|")[-1] for row in table(msi, "File")}
    assert files == {path.name for path in bundle.rglob("*") if path.is_file()}
    properties = {row["Property"]: row["Value"] for row in table(msi, "Property")}
    assert properties["ProductVersion"] == VERSION
    assert properties["ProductName"] == "Central Desk"
    assert properties["ALLUSERS"] == "1"


@needs_wixl
def test_the_msi_replaces_older_versions_inside_one_transaction(msi: Path) -> None:
    order = {row["Action"]: int(row["Sequence"]) for row in table(msi, "InstallExecuteSequence")}
    assert order["AppSearch"] < order["LaunchConditions"]
    assert order["InstallInitialize"] < order["RemoveExistingProducts"] < order["InstallFiles"]
    upgrades = {row["ActionProperty"]: row for row in table(msi, "Upgrade")}
    assert upgrades["WIX_UPGRADE_DETECTED"]["VersionMax"] == VERSION
    assert upgrades["WIX_DOWNGRADE_DETECTED"]["VersionMin"] == VERSION


@needs_wixl
def test_the_msi_keeps_its_umlauts(msi: Path) -> None:
    texts = " ".join(row["Description"] for row in table(msi, "LaunchCondition"))
    assert "benötigt Windows 10" in texts


def test_the_file_list_is_the_same_for_the_same_tree(
    script: Callable[[str], ModuleType], bundle: Path
) -> None:
    made = script("msi")
    first = made.file_list(bundle)
    assert first == made.file_list(bundle)
    assert first.count("<Component ") == first.count("<ComponentRef ") == 4
    identifiers = re.findall(r' Id="([^"]+)"', first.partition("ComponentGroup")[0])
    assert len(set(identifiers)) == len(identifiers)
    assert all(re.fullmatch(r"[A-Za-z_][\w.]{0,71}", one) for one in identifiers)


# Signing, and the lock for Windows


def test_nothing_is_signed_without_a_command(
    script: Callable[[str], ModuleType], bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signing = script("signing")
    monkeypatch.delenv(signing.VARIABLE, raising=False)

    def never(*_: object) -> None:
        raise AssertionError("a command was run")

    monkeypatch.setattr(signing, "run", never)
    assert signing.command() == ""
    assert signing.main(bundle) == 0


def test_each_program_is_signed_once_and_a_path_with_spaces_stays_whole(
    script: Callable[[str], ModuleType], bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signing = script("signing")
    commands: list[list[object]] = []
    monkeypatch.setattr(signing, "run", commands.append)
    monkeypatch.setenv(signing.VARIABLE, '"/opt/sign tool" sign -n "Central Desk"')
    assert signing.main(bundle) == 0
    assert commands == [
        ["/opt/sign tool", "sign", "-n", "Central Desk", bundle / name]
        for name in ("central-desk-cli.exe", "central-desk.exe")
    ]


def test_the_lock_for_windows_has_what_windows_needs_and_no_more(
    script: Callable[[str], ModuleType],
) -> None:
    lock = (PACKAGING.parent / "requirements" / "build.txt").read_text(encoding="utf-8")
    wanted = script("interpreter").for_windows(lock)
    names = set(re.findall(r"^([\w.-]+)==", wanted, re.MULTILINE))
    assert {"pywin32-ctypes", "pyside6-essentials", "pyinstaller", "keyring"} <= names
    assert not {"secretstorage", "jeepney", "cryptography", "macholib"} & names
    # Each name keeps all its hashes.
    for name in ("peewee", "pywin32-ctypes"):
        here = re.search(rf"^{name}==.*?(?=^\w)", lock, re.MULTILINE | re.DOTALL)
        there = re.search(rf"^{name}==.*?(?=^\w)", wanted, re.MULTILINE | re.DOTALL)
        assert here is not None
        assert there is not None
        assert re.findall(r"sha256:\w+", here[0]) == re.findall(r"sha256:\w+", there[0])
