"""Writes the notices on the work of others that ends in a package.

    python3 packaging/notices.py               resources/app/licences/third-party-notices.txt
    python3 packaging/notices.py linux BUNDLE  linux-system-libraries.txt into a bundle (build.py)

The first is made from requirements/runtime.txt, the licence files of the installed wheels and
licences/parts.toml; run it on Linux after a change of the lock and commit what it writes.
tests/packaging/test_notices.py fails while names or versions differ. The second copies what Debian
says about each library that PyInstaller took from the system it ran on, which differs from machine
to machine. Not for the list of every file: that is sbom.py.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import ownership
import product
from packaging.markers import Marker, default_environment

TEXTS = Path(__file__).resolve().parent / "licences"
LOCK = product.ROOT / "requirements" / "runtime.txt"
FOLDER = product.ROOT / "resources" / "app" / "licences"
TARGET = FOLDER / "third-party-notices.txt"
LINUX_TARGET = Path("_internal/desktop_app/resources/app/licences/linux-system-libraries.txt")
TOC = product.ROOT / "build" / "pyinstaller" / "build" / "COLLECT-00.toc"
DEBIAN_DOC = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")

SYSTEMS = (
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
)
QT_WHEELS = ("pyside6-essentials", "shiboken6")
"""Their licence is that of Qt, which stands in the head; the wheels bring no text."""

NOT_IN_METADATA = {
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "peewee": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
}
"""The licences of wheels whose metadata name none, or that Linux does not install."""

_PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>.+?))? \\$", re.M)
_LICENCE_FILE = re.compile(r"(?i)\.dist-info/.*(licen[cs]e|copying|notice|authors)[^/]*$")
_NAMED_COMMON = re.compile(r"/usr/share/common-licenses/(LGPL-\d(?:\.\d)?|Apache-2\.0)\b")
_RULE = "=" * 80


class Locked(NamedTuple):
    """A wheel of the lock that ends in a package on some system."""

    name: str
    version: str


class Notice(NamedTuple):
    """One work: what the list says of it, and its licence texts."""

    title: str
    said: str
    texts: tuple[str, ...]


def locked() -> list[Locked]:
    """The wheels of the lock that any of the three systems installs."""
    found = _PIN.finditer(LOCK.read_text(encoding="utf-8"))
    return [Locked(one["name"], one["version"]) for one in found if _wanted(one["marker"])]


def _wanted(marker: str | None) -> bool:
    if not marker:
        return True
    base = {key: str(value) for key, value in default_environment().items()}
    # The packages are made with the oldest Python that the program runs on.
    base |= {"python_version": "3.11", "python_full_version": "3.11.9"}
    return any(Marker(marker).evaluate({**base, **system}) for system in SYSTEMS)


def plain(text: str) -> str:
    """A text without the marks that differ between its copies: line ends, blanks at line ends."""
    lines = [line.rstrip() for line in text.replace("\f", "").splitlines()]
    return "\n".join(lines).strip("\n") + "\n"


def licence_texts(name: str) -> tuple[str, ...]:
    """The licence files of a wheel: of the installed one, or kept beside for other systems."""
    kept = TEXTS / f"{name}.txt"
    if kept.is_file():
        return (plain(kept.read_text(encoding="utf-8")),)
    wheel = metadata.distribution(name)
    found = [file for file in wheel.files or () if _LICENCE_FILE.search(file.as_posix())]
    texts = (file.read_text(encoding="utf-8") for file in sorted(found, key=str))
    return tuple(plain(text) for text in texts)


def licence_name(name: str) -> str:
    """The short name of a wheel's licence."""
    if name in NOT_IN_METADATA:
        return NOT_IN_METADATA[name]
    wheel = metadata.metadata(name)
    said: list[str] = wheel.get_all("License-Expression") or wheel.get_all("License") or [""]
    return said[0].strip()


def wheel_notices() -> Iterator[Notice]:
    """One notice for each wheel of the lock."""
    for name, version in locked():
        title = f"{name} {version}"
        if name in QT_WHEELS:
            yield Notice(title, "LGPL-3.0-only (LGPL-3.0.txt)", ())
            continue
        texts = licence_texts(name)
        if not texts:
            raise ValueError(f"{name} brings no licence text: put one into {TEXTS.name}/{name}.txt")
        yield Notice(title, licence_name(name), texts)


def part_notices(kind: str) -> Iterator[Notice]:
    """The notices of parts.toml: `part`, or `inside` for what lies within another."""
    parts = tomllib.loads((TEXTS / "parts.toml").read_text(encoding="utf-8"))
    for part in parts[kind]:
        title = f"{part['name']} (in {part['of']})" if kind == "inside" else part["name"]
        about = [part.get("about", ""), part["copyright"], part.get("home", "")]
        said = "\n".join(line for line in about if line)
        licence = part["licence"]
        if licence.endswith(".txt"):
            if not (FOLDER / licence).is_file():
                raise ValueError(f"{part['name']}: there is no {licence} in {FOLDER.name}")
            yield Notice(title, f"{said}\nLicence: {licence}, beside this file", ())
        elif licence:
            text = plain((TEXTS / f"{licence}.txt").read_text(encoding="utf-8"))
            yield Notice(title, f"{said}\nLicence: {licence}, below", (text,))
        else:
            yield Notice(title, said, ())


def head() -> str:
    """What stands before the lists, Qt's notice above all."""
    qt = dict(locked())["pyside6-essentials"]
    values = {"NAME": product.NAME, "ID": product.ID, "QT": qt}
    values["QT_SERIES"] = ".".join(qt.split(".")[:2])
    text = (TEXTS / "head.txt").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)@", lambda found: values[found[1]], text)


def listed(heading: str, notices: Sequence[Notice]) -> str:
    """A list of works with what is said of each."""
    blocks = [f"{one.title}\n" + _indented(one.said) for one in notices]
    return f"\n\n{heading}\n\n" + "\n".join(blocks)


def _indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())


def licences(notices: Sequence[Notice]) -> str:
    """Every text once, under the names of all the works that it is the licence of."""
    owners: dict[str, list[str]] = {}
    for notice in notices:
        for text in notice.texts:
            owners.setdefault(text, []).append(notice.title)
    blocks = [f"{_RULE}\n{'; '.join(names)}\n{_RULE}\n\n{text}" for text, names in owners.items()]
    return "\n\nLICENCE TEXTS\n\n" + "\n\n".join(blocks)


def document() -> str:
    """The whole file; the same on every Linux for the same lock."""
    wheels, parts = list(wheel_notices()), list(part_notices("part"))
    inside = list(part_notices("inside"))
    lists = listed("PYTHON PACKAGES", wheels) + listed("OTHER PARTS", parts)
    lists += listed("WHAT THESE HOLD OF OTHERS", inside)
    return head() + lists + licences([*wheels, *parts, *inside])


def system_document(bundle: Path, toc: Path) -> str:
    """What Debian says about each library that a bundle has from the system."""
    records, sources = ownership.recorded(), ownership.collected(toc)
    places = [ownership.place_of(file) for file in ownership.files(bundle)]
    # OpenSSL and others that have a name of their own come from the system as well, on Linux.
    wheels = {place for place in places if place in records}
    asked = {sources[place] for place in places if place in sources and place not in wheels}
    packages = {(one.name, one.version) for one in ownership.debian_packages(asked).values()}
    texts = {name: _copyright(name) for name, _ in packages}
    missing = [name for name, text in texts.items() if not text]
    if missing:
        raise ValueError(f"no copyright file of {', '.join(sorted(missing))} in {DEBIAN_DOC}")
    common = {word for text in texts.values() for word in _NAMED_COMMON.findall(text)}
    notices = [
        Notice(f"{name} {version}", "", (texts[name],)) for name, version in sorted(packages)
    ]
    notices += [Notice(word, "", (_common(word),)) for word in sorted(common)]
    names = "".join(f"    {notice.title}\n" for notice in notices)
    return f"{_SYSTEM_HEAD}\n{names}{licences(notices)}"


_SYSTEM_HEAD = """\
LIBRARIES OF THE SYSTEM THAT THIS PACKAGE WAS MADE ON

Unchanged (but for stripped debug symbols) from packages of Debian or Ubuntu, named here with
their versions. Each is a file of its own in _internal and may be replaced there. Their sources
are kept by the distribution (https://snapshot.debian.org/, https://launchpad.net/ubuntu) under
the same names and versions. Below is what the distribution says about their licences.
"""


def _common(name: str) -> str:
    """A licence text that Debian's files only point to."""
    return plain((COMMON / name).read_text(encoding="utf-8"))


def _copyright(package: str) -> str:
    file = DEBIAN_DOC / package / "copyright"
    return plain(file.read_text(encoding="utf-8", errors="replace")) if file.is_file() else ""


def main(arguments: Sequence[str]) -> int:
    """Write one of the two files; returns the exit code."""
    if list(arguments[:1]) == ["linux"] and len(arguments) == 2:
        bundle = Path(arguments[1])
        target, text = bundle / LINUX_TARGET, system_document(bundle, TOC)
    elif not arguments:
        target, text = TARGET, document()
    else:
        print("usage: notices.py [linux BUNDLE]", file=sys.stderr)
        return 2
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"notices: {len(text.splitlines())} lines in {target.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
