"""Makes the application object; where Qt cannot, one message in place of its abort.

Without a screen, or with a library of the system missing, Qt says several things and then kills
the process. Not for messages at work: `qt_log` brings those to the log.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


def make_application() -> QApplication:
    """The application object: the one there is, or a new one."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _end(heard)
        heard.append(text)

    before = qInstallMessageHandler(hear)
    try:
        made = QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
    for text in heard:
        _log.warning("Qt at its start: %s", text)
    return made


def _end(heard: list[str]) -> NoReturn:
    """Say why there is no window and end at once: Qt aborts when its handler comes back."""
    reason = _missing_library() or " ".join(heard[:1]) or "no platform plug-in could be started"
    sys.stderr.write(f"central-desk: The window cannot be opened: {reason.strip()}\n")
    sys.stderr.flush()
    os._exit(1)


def _missing_library() -> str:
    """What the system's linker says of the plug-in for X11, which needs the most; else empty."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    if sys.platform != "linux":
        return ""
    if not plugins.is_dir():
        return f"the folder {plugins} is missing"
    try:
        ctypes.CDLL(str(plugins / "libqxcb.so"))
    except OSError as error:
        # In a bundle a general sentence stands before the linker's own words.
        return str(error.__cause__ or error)
    return ""
