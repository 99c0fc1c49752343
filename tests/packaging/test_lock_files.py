"""The lists in requirements/: complete, checked by hash, free of any address."""

import re
import struct
import sys
import tomllib
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)( ; .+?)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def lines(name: str) -> list[str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.lstrip().startswith("#")]


def pins(name: str) -> dict[str, str]:
    found = (PINNED.match(line) for line in lines(name))
    return {canonicalize_name(match[1]): match[2] for match in found if match}


def direct(name: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    texts = list(project["project"]["dependencies"])
    if name == "dev":
        texts += project["dependency-groups"]["dev"]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_every_line_is_a_pin_with_hashes(name: str) -> None:
    previous = ""
    for line in lines(name):
        assert PINNED.match(line) or HASH.match(line), line
        if PINNED.match(line):
            assert not previous.endswith("\\"), f"no hash before {line}"
        previous = line
    assert HASH.match(previous)


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_no_address_of_a_registry_is_recorded(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_each_direct_dependency_is_locked_within_its_range(name: str) -> None:
    locked = pins(name)
    for requirement in direct(name):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not locked: run `python3 dev.py lock`"
        assert requirement.specifier.contains(version), f"{requirement} is locked at {version}"


def test_both_locks_agree_on_what_is_shipped() -> None:
    development = pins("dev")
    assert {name: development.get(name) for name in pins("runtime")} == pins("runtime")


# Of the C library and of what dpkg itself needs.
ALWAYS_THERE = {
    "ld-linux-x86-64.so.2", "libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0",
    "libresolv.so.2", "librt.so.1",
}  # fmt: skip


def needed(file: Path) -> set[str]:
    """The sonames that an ELF file of 64 bits itself asks for."""
    data = file.read_bytes()
    (begin,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<2I4Q2I2Q", data, begin + size * at) for at in range(count)]
    found = set()
    for _, kind, _, _, offset, length, link, *_ in sections:
        for at in range(offset, offset + length, 16) if kind == _DYNAMIC else ():
            tag, value = struct.unpack_from("<qQ", data, at)
            if tag == _NEEDED:
                name = sections[link][4] + value
                found.add(data[name : data.index(b"\0", name)].decode("ascii"))
    return found


_DYNAMIC, _NEEDED = 6, 1


def said_of_qt(kind: str) -> list[str]:
    text = (ROOT / "requirements" / "qt-on-linux.txt").read_text(encoding="ascii")
    return re.findall(rf"^{kind} (\S+)$", text, re.MULTILINE)


@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt asks the system for libraries")
def test_every_library_that_qt_expects_from_the_system_is_listed() -> None:
    wheel = Path(PySide6.__file__).parent
    carried = {path.name for path in wheel.parent.glob("shiboken6/*.so*")}
    files: set[Path] = set()
    for pattern in said_of_qt("use"):
        found = set(wheel.glob(pattern))
        assert found, f"the wheel has no {pattern}"
        files |= found
    asked: set[str] = set()
    while files:
        new = set().union(*map(needed, files)) - asked
        asked |= new
        files = {path for name in new if (path := wheel / "Qt" / "lib" / name).exists()}
        carried |= {path.name for path in files}
    # Qt's own that only the bigger wheel has, and the bindings' library.
    own = {name for name in asked if name.startswith(("libQt6", "libpyside6"))}
    assert sorted(asked - own - carried - ALWAYS_THERE) == sorted(said_of_qt("expect"))
