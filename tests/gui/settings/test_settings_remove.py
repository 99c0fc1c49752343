"""Removing all data asks for a typed word and says what goes and what stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.gui.settings.remove_data import (
    RemoveDataDialog,
    confirming_word,
    what_goes,
    what_stays,
)

Asking = Callable[[], tuple[RemoveDataDialog, list[bool]]]


@pytest.fixture
def asking(shown: Callable[..., object]) -> Asking:
    """Asks, as a click on the button does."""

    def ask() -> tuple[RemoveDataDialog, list[bool]]:
        made = shown(section=5)
        wanted: list[bool] = []
        made.dialog.remove_all_wanted.connect(lambda: wanted.append(True))
        made.qtbot.mouseClick(made.dialog.removeAllButton, Qt.MouseButton.LeftButton)
        box = made.dialog.findChild(RemoveDataDialog)
        made.qtbot.waitUntil(box.isActiveWindow)
        return box, wanted

    return ask


def test_it_says_what_goes_and_what_stays(asking: Asking) -> None:
    box, _ = asking()
    said = {label.text() for label in box.findChildren(QLabel)}
    assert {*what_goes(), *what_stays()} <= said


def test_only_the_word_frees_the_button(asking: Asking, qtbot: object) -> None:
    box, wanted = asking()
    assert box.confirmEdit.hasFocus()
    qtbot.keyClicks(box.confirmEdit, "yes")
    assert not box.removeNowButton.isEnabled()
    qtbot.keyClick(box.confirmEdit, Qt.Key.Key_Return)
    assert wanted == []
    assert box.isVisible()
    box.confirmEdit.clear()
    qtbot.keyClicks(box.confirmEdit, f" {confirming_word().lower()} ")
    qtbot.mouseClick(box.removeNowButton, Qt.MouseButton.LeftButton)
    assert wanted == [True]


def test_the_word_and_enter_are_enough(asking: Asking, qtbot: object) -> None:
    box, wanted = asking()
    qtbot.keyClicks(box.confirmEdit, confirming_word())
    qtbot.keyClick(box.confirmEdit, Qt.Key.Key_Return)
    assert wanted == [True]


def test_esc_and_cancel_remove_nothing(asking: Asking, qtbot: object) -> None:
    box, wanted = asking()
    qtbot.keyClicks(box.confirmEdit, confirming_word())
    with qtbot.waitSignal(box.rejected):
        qtbot.keyClick(box.confirmEdit, Qt.Key.Key_Escape)
    assert wanted == []
