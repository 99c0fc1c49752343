"""Which product each file of a bundle comes from, and each Python module inside its program.

Standard library only, so that the tests of the source tree can try it. Not for the format of
the list of contents: that is sbom.py.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import product

OWN = product.NAME
PYTHON, QT, PYINSTALLER = "Python", "Qt", "PyInstaller"
UNKNOWN = "not attributed"

# By parts of the path inside the bundle; the first that fits counts. A wheel's own record comes
# before these, but for what the wheel of PySide6 merely carries along.
_CARRIED = (
    (re.compile(r"(^|/)libicu\w+\.so"), "ICU"),
    (
        re.compile(r"(?i)(^|/)(vcruntime|msvcp|concrt|ucrtbase|api-ms-win)[^/]*\.dll$"),
        "MSVC runtime",
    ),
    (re.compile(r"^PySide6/Qt/"), QT),
    (re.compile(r"^PySide6/(plugins|translations|resources)/"), QT),
    (re.compile(r"(^|/)Qt6\w+\.dll$"), QT),
)
_BARE = (
    (re.compile(r"(^|/)(lib(ssl|crypto)[.-])"), "OpenSSL"),
    (re.compile(r"(^|/)(lib)?sqlite3[.-]"), "SQLite"),
    (re.compile(r"(^|/)libffi[.-]"), "libffi"),
    (
        re.compile(r"^base_library\.zip$|/lib-dynload/|(^|/)(lib)?python3[\w.]*\.(so|dll|dylib)"),
        PYTHON,
    ),
    (re.compile(r"^Python(\.framework/.*)?$|^[^/]+\.pyd$"), PYTHON),
    (re.compile(r"^desktop_app/resources/fonts/"), "Inter"),
    (re.compile(r"^desktop_app/|^central-desk(-cli)?(\.exe)?$"), OWN),
    (re.compile(r"^(Info\.plist|PkgInfo|central-desk\.icns|_CodeSignature/.*)$"), OWN),
)
_OF_SYSTEM = ("/lib", "/usr/lib")
_VERSION = "${binary:Package}\t${Version}\n"
_MACOS_PLACE = re.compile(r"^Contents/(Frameworks|Resources|MacOS)/|^Contents/")


class Origin(NamedTuple):
    """A product: its name, its version where it tells, and a package URL where it has one."""

    name: str
    version: str = ""
    purl: str = ""
    licence: str = ""


def files(folder: Path) -> list[str]:
    """The regular files of a bundle, as posix paths inside it, sorted; links are not files."""
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def place_of(file: str) -> str:
    """The path as PyInstaller's recipe has it, the same on all systems."""
    inner = file.removeprefix("_internal/")
    # Apple's code signing cannot bear folders with a dot.
    return _MACOS_PLACE.sub("", inner).replace("__dot__", ".")


def recorded() -> dict[str, str]:
    """Each file that a wheel in this environment has brought, with the wheel's name."""
    found: dict[str, str] = {}
    for wheel in metadata.distributions():
        for file in wheel.files or ():
            found[file.as_posix()] = wheel.metadata["Name"]
    return found


def owner_of(place: str, records: Mapping[str, str]) -> str:
    """The name of the product that a file comes from."""
    for pattern, name in _CARRIED:
        if pattern.search(place):
            return name
    if place in records:
        return records[place]
    for pattern, name in _BARE:
        if pattern.search(place):
            return name
    return UNKNOWN


def module_owner(module: str, records: Mapping[str, str]) -> str:
    """The name of the product that a module inside the program comes from."""
    path = module.replace(".", "/")
    for candidate in (f"{path}.py", f"{path}/__init__.py"):
        if candidate in records:
            return records[candidate]
    top = module.split(".", maxsplit=1)[0]
    if top == "desktop_app":
        return OWN
    if top.startswith(("pyimod", "pyi_rth", "pyiboot", "_pyi_")):
        return PYINSTALLER
    if top in sys.stdlib_module_names:
        return PYTHON
    # A package without a file of its own, such as `jaraco`, belongs to whoever brings parts of it.
    parts = sorted(owner for file, owner in records.items() if file.startswith(f"{path}/"))
    return parts[0] if parts else UNKNOWN


def collected(toc: Path) -> dict[str, str]:
    """Each file of the bundle with the path it was taken from, by PyInstaller's own list."""
    if not toc.is_file():
        return {}
    entries = ast.literal_eval(toc.read_text(encoding="utf-8"))[0]
    return {
        PurePosixPath(name.replace("\\", "/")).as_posix(): source for name, source, _ in entries
    }


def debian_packages(sources: Iterable[str]) -> dict[str, Origin]:
    """The Debian package of each file of the system, where dpkg knows it."""
    # dpkg knows a library by the path it was shipped under, with or without /usr.
    paths = {
        path: source
        for source in sorted(set(sources))
        if source.startswith(_OF_SYSTEM)
        for path in (source, f"/usr{source}", source.removeprefix("/usr"), os.path.realpath(source))
    }
    owners: dict[str, str] = {}
    for line in _told(["dpkg-query", "--search", *paths]).splitlines():
        name, _, path = line.partition(": ")
        if path in paths:
            owners[paths[path]] = name
    if not owners:
        return {}
    versions = dict(
        line.split("\t", 1)
        for line in _told(
            ["dpkg-query", "--show", "--showformat", _VERSION, *sorted(set(owners.values()))]
        ).splitlines()
    )
    return {source: _debian(name, versions.get(name, "")) for source, name in owners.items()}


def _debian(name: str, version: str) -> Origin:
    plain, _, architecture = name.partition(":")
    purl = f"pkg:deb/debian/{plain}@{version.replace('+', '%2B')}?arch={architecture}"
    return Origin(plain, version, purl)


def _told(command: list[str]) -> str:
    """What a command prints, also where it did not find everything; empty without the command."""
    try:
        answer = subprocess.run(command, check=False, capture_output=True, text=True)
    except OSError:
        return ""
    return answer.stdout
