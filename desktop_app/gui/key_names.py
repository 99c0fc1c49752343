"""Names of keys as they are printed on the keyboard, in the language of the program.

Qt calls some keys otherwise ("Return", "Herunter"), so every key that is shown is named here.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


def key_text(keys: QKeySequence) -> str:
    """A key sequence as the keyboard names it; on macOS in the signs of its menus."""
    if sys.platform == "darwin":
        return keys.toString(QKeySequence.SequenceFormat.NativeText)
    names = _names()
    portable = keys.toString(QKeySequence.SequenceFormat.PortableText)
    return ", ".join(_one(part, names) for part in portable.split(", "))


def _one(portable: str, names: dict[str, str]) -> str:
    # "Ctrl++" is the key "+" with "Ctrl" held.
    held, _, key = portable[:-1].rpartition("+")
    parts = [*held.split("+"), key + portable[-1:]] if held else [key + portable[-1:]]
    return "+".join(names.get(part, part) for part in parts)


def _names() -> dict[str, str]:
    enter = translate("KeyNames", "Enter")
    return {
        "Ctrl": translate("KeyNames", "Ctrl"),
        "Shift": translate("KeyNames", "Shift"),
        "Alt": translate("KeyNames", "Alt"),
        "Return": enter,
        "Enter": enter,
        "Esc": translate("KeyNames", "Esc"),
        "Space": translate("KeyNames", "Space"),
        "Tab": translate("KeyNames", "Tab"),
        "Menu": translate("KeyNames", "Menu"),
        "Home": translate("KeyNames", "Home"),
        "End": translate("KeyNames", "End"),
        "Del": translate("KeyNames", "Del"),
        "PgUp": translate("KeyNames", "Page Up"),
        "PgDown": translate("KeyNames", "Page Down"),
        "Up": translate("KeyNames", "↑"),
        "Down": translate("KeyNames", "↓"),
        "Left": translate("KeyNames", "←"),
        "Right": translate("KeyNames", "→"),
    }
