"""The licence texts that the program carries, each with a title; read when it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app import assets
from desktop_app.domain.text import visible

from .qt_notice import qt_notice

translate = QCoreApplication.translate

_PROGRAM = "Central-Desk-MIT"
_NOTICES = "third-party-notices"
_FONT = "Inter-OFL"
_LGPL = "LGPL-3.0"
_GPL = "GPL-3.0"
_SYSTEM = "linux-system-libraries"
_FIRST = (_PROGRAM, _LGPL, _GPL, _NOTICES, _SYSTEM)


class LicenceText(NamedTuple):
    """A title, and what gives the text."""

    title: str
    read: Callable[[], str]


def licence_texts() -> list[LicenceText]:
    """The program's own licence, Qt's notice, the notices of third parties, and the rest."""
    files = {path.stem: path for path in sorted(assets.licences().glob("*.txt"))}
    titles = _titles()
    found = [_of_file(titles.get(name, name), files[name]) for name in _FIRST if name in files]
    rest = [
        _of_file(titles.get(name, name.replace("-", " ")), path)
        for name, path in files.items()
        if name not in _FIRST
    ]
    return [*found[:1], LicenceText(translate("About", "Qt"), qt_notice), *found[1:], *rest]


def _titles() -> dict[str, str]:
    return {
        _PROGRAM: translate("About", "License"),
        _NOTICES: translate("About", "Third-party licenses"),
        _SYSTEM: translate("About", "System libraries"),
        _FONT: translate("About", "Inter (font)"),
        _LGPL: "GNU LGPL 3.0",
        _GPL: "GNU GPL 3.0",
    }


def _of_file(title: str, path: Path) -> LicenceText:
    return LicenceText(visible(title), lambda: _read(path))


def _read(path: Path) -> str:
    try:
        text = path.read_bytes().decode("utf-8", errors="replace")
    except OSError as error:
        return translate("About", "{file} cannot be read: {reason}").format(
            file=path.name, reason=error.strerror
        )
    # Form feeds and other marks of printers show as boxes.
    kept = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    return "".join(c for c in kept if c in "\n\t" or c.isprintable())
