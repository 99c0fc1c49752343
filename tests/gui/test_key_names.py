"""Keys are named as on the keyboard, in both languages."""

import sys

import pytest
from desk_bench import SpokenLanguage
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop_app import assets
from desktop_app.gui.key_names import key_text

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="macOS has signs of its own")

ENGLISH = {
    "Return": "Enter",
    "Ctrl+Return": "Ctrl+Enter",
    "Ctrl+Shift+Down": "Ctrl+Shift+↓",
    "Ctrl++": "Ctrl++",
    "Ctrl+K, Alt+PgUp": "Ctrl+K, Alt+Page Up",
    "F1": "F1",
    "": "",
}
GERMAN = {
    "Return": "Eingabe",
    "Ctrl+Enter": "Strg+Eingabe",
    "Shift+Down": "Umschalt+Pfeil nach unten",
    "Ctrl+Home": "Strg+Pos1",
    "Ctrl+End": "Strg+Ende",
    "Del": "Entf",
    "Space": "Leertaste",
    "PgUp": "Bild auf",
    "Esc": "Esc",
}


@pytest.mark.parametrize(("keys", "text"), ENGLISH.items())
def test_english_keyboard(qapp: QApplication, keys: str, text: str) -> None:
    assert key_text(QKeySequence(keys)) == text


def test_german_keyboard(qapp: QApplication) -> None:
    if not (assets.translations() / "desktop_app_de.qm").exists():
        pytest.skip("the translations are not compiled")
    spoken = SpokenLanguage("de", qapp)
    try:
        assert {keys: key_text(QKeySequence(keys)) for keys in GERMAN} == GERMAN
    finally:
        spoken.withdraw()
