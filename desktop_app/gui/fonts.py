"""The program's type sizes: one font family, and one font for each role of text.

The system's font on Windows and macOS, the shipped one on Linux and wherever pictures are
compared, which must not differ from machine to machine. Not for colours.
"""

import sys

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop_app import assets

_WINDOWS_FAMILIES = ["Segoe UI Variable Text", "Segoe UI"]
_TABULAR = QFont.Tag("tnum")

# Pixel size and weight of every role.
ROLES = {
    "pageTitle": (20, 600),
    "dialogTitle": (16, 600),
    "sectionTitle": (13, 600),
    "body": (13, 400),
    "bodyStrong": (13, 600),
    "label": (13, 500),
    "small": (12, 400),
    "smallStrong": (12, 500),
    "header": (12, 500),
    "headerSorted": (12, 600),
    "chip": (12, 500),
    "chipSelected": (12, 600),
    "chipCount": (12, 400),
    "badge": (11, 500),
    "statusBar": (12, 400),
    "keyHint": (11, 500),
}


def apply_base_font(app: QApplication, bundled: bool | None = None) -> None:
    """Set the application's font; `bundled` forces or forbids the shipped one (None: Linux only).

    Where the shipped font cannot be loaded, the system's stays.
    """
    if bundled is None:
        bundled = sys.platform not in {"win32", "darwin"}
    families = _load_bundled() if bundled else _system_families()
    base = app.font()
    if families:
        base.setFamilies(families)
    if bundled:
        # The shipped font carries no hints; made-up ones spoil its spacing.
        base.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    base.setPixelSize(ROLES["body"][0])
    app.setFont(base)


def font(role: str, tabular: bool = False) -> QFont:
    """The font of a role; `tabular` gives every digit the same width. KeyError: no such role."""
    pixels, weight = ROLES[role]
    made = QFont(QApplication.font())
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(_TABULAR, 1)
    return made


def _system_families() -> list[str]:
    return _WINDOWS_FAMILIES if sys.platform == "win32" else []


def _load_bundled() -> list[str]:
    families: list[str] = []
    for path in assets.font_files():
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    # Each file also offers a family of its own weight; the plain one holds them all.
    return [min(families, key=len)] if families else []
