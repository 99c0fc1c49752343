"""The field of the client secret gives its text to nobody: no undoing, copying, reading aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.sign_in.credential_edit import SecretEdit

CANARY = "cnry-0f1e2d3c4b5a69788796a5b4c3d2e1f0"
MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


@pytest.fixture
def edit(qtbot: QtBot) -> SecretEdit:
    made = SecretEdit()
    qtbot.addWidget(made)
    made.resize(300, 32)
    made.show()
    qtbot.waitUntil(made.isVisible)
    QGuiApplication.clipboard().clear()
    qtbot.keyClicks(made, CANARY)
    assert made.text() == CANARY
    return made


def spoken(edit: SecretEdit) -> list[str]:
    """Everything that assistive technology is given."""
    interface = QAccessible.queryAccessibleInterface(edit)
    found = [interface.text(kind) for kind in QAccessible.Text if kind.name != "UserText"]
    text = interface.textInterface()
    assert isinstance(text, QAccessibleTextInterface)
    return [*found, text.text(0, text.characterCount())]


def pasted() -> list[str]:
    clipboard = QGuiApplication.clipboard()
    return [
        clipboard.text(mode) for mode in MODES if mode in MODES[:1] or clipboard.supportsSelection()
    ]


def test_nothing_brings_a_forgotten_secret_back(edit: SecretEdit, qtbot: QtBot) -> None:
    edit.set_hidden(False)
    edit.forget()
    assert not edit.isUndoAvailable()
    assert not edit.isRedoAvailable()
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    edit.undo()
    edit.redo()
    assert (edit.text(), edit.displayText()) == ("", "")
    assert edit.echoMode() == edit.EchoMode.Password


def test_a_hidden_secret_is_neither_copied_nor_read_aloud(edit: SecretEdit, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_Insert):
        qtbot.keyClick(edit, key, control)
    assert edit.text() == CANARY
    assert not any(pasted())
    assert CANARY not in edit.displayText()
    assert not [text for text in spoken(edit) if CANARY[:8] in text]
    assert QAccessible.queryAccessibleInterface(edit).state().passwordEdit


def test_a_shown_secret_is_copied_by_a_persons_wish_alone(edit: SecretEdit, qtbot: QtBot) -> None:
    edit.set_hidden(False)
    qtbot.mouseDClick(edit, Qt.MouseButton.LeftButton)
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClick(edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert edit.selectedText() == CANARY
    assert not any(pasted())
    qtbot.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == CANARY
    QGuiApplication.clipboard().clear()
