"""What somebody who helps needs to know of this machine; no name, no path, nothing secret.

In English whatever the language, because others read it.
"""

from __future__ import annotations

import platform
import sys

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from desktop_app import __version__
from desktop_app.gui.theme import Theme


def support_facts(theme: Theme) -> list[tuple[str, str]]:
    """Pairs of what and its value."""
    kind = "package" if getattr(sys, "frozen", False) else "source"
    return [
        ("Central Desk", f"{__version__} ({kind})"),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, PySide6 {pyside_version}"),
        ("System", f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"),
        ("Kernel", f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"),
        ("Display", _display()),
        ("Language", f"{QLocale().name()}, system {QLocale.system().name()}"),
        ("Appearance", f"{'dark' if theme.dark else 'light'} ({theme.preference})"),
    ]


def support_text(theme: Theme) -> str:
    """The same as lines for the clipboard."""
    return "\n".join(f"{name}: {value}" for name, value in support_facts(theme)) + "\n"


def _display() -> str:
    screens = [
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    return ", ".join([QGuiApplication.platformName(), *screens])
