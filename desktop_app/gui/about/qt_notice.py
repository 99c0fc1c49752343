"""The notice that Qt's licence asks for, and how a person replaces Qt's libraries."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

translate = QCoreApplication.translate

# On Windows the program itself has no console to answer on.
_COMMAND = "central-desk-cli" if sys.platform == "win32" else "central-desk"

QT_SOURCES = "https://download.qt.io/official_releases/qt/"
PYSIDE_SOURCES = "https://download.qt.io/official_releases/QtForPython/"


def qt_notice() -> str:
    """Plain text in the language in force."""
    paragraphs = [_licence(), _texts(), _right(), _sources(), _steps(), _systems(), _folder()]
    return "\n\n".join(paragraphs) + "\n"


def _licence() -> str:
    return translate(
        "QtNotice",
        "Central Desk uses Qt {version} and Qt for Python (PySide6, Shiboken) under the GNU "
        "Lesser General Public License, version 3 (LGPL-3.0). Copyright (C) The Qt Company Ltd. "
        "and other contributors. Qt is a trademark of The Qt Company Ltd.",
    ).format(version=qVersion())


def _texts() -> str:
    return translate(
        "QtNotice",
        "The full texts of the LGPL-3.0 and of the GPL-3.0, on which it builds, are also shown in "
        "this window.",
    )


def _right() -> str:
    return translate(
        "QtNotice",
        "These libraries are separate files, loaded when Central Desk starts. You may change them, "
        "replace them with your own builds, and reverse engineer the program as far as needed to "
        "debug such changes. Central Desk neither checks these files nor prevents changes to them.",
    )


def _sources() -> str:
    text = translate(
        "QtNotice",
        "Source code: {qt} and {pyside}, each in the folder of the version given above.",
    )
    return text.format(qt=QT_SOURCES, pyside=PYSIDE_SOURCES)


def _steps() -> str:
    steps = [
        translate("QtNotice", "How to replace them:"),
        translate("QtNotice", "1. Close Central Desk and make a copy of the folder given below."),
        translate(
            "QtNotice",
            "2. Build Qt or PySide6 in a version of the same series, with the same compiler family "
            "and for the same processor.",
        ),
        translate("QtNotice", "3. Replace the files of the same names with yours."),
        translate(
            "QtNotice",
            "4. Start Central Desk. “{command} --self-test” shows whether everything works.",
        ).format(command=_COMMAND),
    ]
    return "\n".join(steps)


def _systems() -> str:
    lines = [
        translate("QtNotice", "Windows: Qt6*.dll and pyside6*.dll."),
        translate("QtNotice", "Linux: libQt6*.so.6 (in Qt/lib) and libpyside6*.so*."),
        translate(
            "QtNotice",
            "macOS: the frameworks in Qt/lib. Sign the program again afterwards, because "
            "macOS does not start anything that was changed after signing: codesign --force "
            '--deep --sign - "Central Desk.app"',
        ),
    ]
    return "\n".join(lines)


def _folder() -> str:
    folder = Path(PySide6.__file__).parent
    return translate("QtNotice", "The folder on this computer: {folder}").format(folder=folder)
