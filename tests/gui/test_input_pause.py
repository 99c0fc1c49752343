"""The pause after something has come under the pointer, for every part of the program with one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scripted_person import Person, scripted_person

from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.gui.widgets.button import ButtonSpec
from desktop_app.gui.widgets.input_pause import PAUSE_SECONDS, InputPause
from desktop_app.gui.widgets.notice_bar import NoticeBar
from desktop_app.gui.widgets.row_notice import RowNotice
from tests.fakes.clocks import StillClock

LEFT = Qt.MouseButton.LeftButton


class Pane(QDialog):
    """A button that is the default, a field, a shortcut, and a neighbour outside of the pause."""

    def __init__(self) -> None:
        super().__init__()
        self.done_by: list[str] = []
        self.inside = QWidget(self)
        self.edit = QLineEdit(self.inside)
        self.button = QPushButton("&Press", self.inside)
        self.neighbour = QPushButton("&Neighbour", self)
        self.button.setDefault(True)
        self.neighbour.setAutoDefault(False)
        column, inner = QVBoxLayout(self), QVBoxLayout(self.inside)
        for layout, widgets in (
            (column, [self.inside, self.neighbour]),
            (inner, [self.edit, self.button]),
        ):
            for widget in widgets:
                layout.addWidget(widget)
        shortcut = QShortcut(QKeySequence("Ctrl+J"), self.inside)
        self._on(shortcut.activated, "shortcut")
        self._on(self.button.clicked, "button")
        self._on(self.neighbour.clicked, "neighbour")
        self.pause = InputPause(self.inside)

    def _on(self, signal: object, what: str) -> None:
        signal.connect(lambda: self.done_by.append(what))


@pytest.fixture
def pane(qtbot: QtBot, still_clock: StillClock) -> Pane:
    made = Pane()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.edit.setFocus()
    return made


def click(pane: Pane) -> None:
    QTest.mouseClick(pane.button, LEFT)


def double_click(pane: Pane) -> None:
    place = pane.button.mapTo(pane, pane.button.rect().center())
    QTest.mouseDClick(pane.windowHandle(), LEFT, pos=place)


def key(pressed: Qt.Key, where: str, modifier: str = "NoModifier") -> Callable[[Pane], None]:
    def press(pane: Pane) -> None:
        getattr(pane, where).setFocus()
        modifiers = Qt.KeyboardModifier[modifier]
        QTest.keyClick(pane.windowHandle(), pressed, modifiers)

    return press


WAYS = {
    "click": click,
    "double-click": double_click,
    "Enter on the button": key(Qt.Key.Key_Enter, "button"),
    "Space on the button": key(Qt.Key.Key_Space, "button"),
    "Return in the field": key(Qt.Key.Key_Return, "edit"),
    "shortcut": key(Qt.Key.Key_J, "edit", "ControlModifier"),
    "mnemonic": key(Qt.Key.Key_P, "edit", "AltModifier"),
}


@pytest.mark.parametrize("way", WAYS)
def test_for_700_ms_nothing_is_activated(
    qtbot: QtBot, pane: Pane, still_clock: StillClock, way: str
) -> None:
    assert PAUSE_SECONDS == 0.7
    pane.pause.begin()
    WAYS[way](pane)
    still_clock.now += 0.699
    WAYS[way](pane)
    assert pane.done_by == []
    # A mnemonic presses its button, and clicks it a moment later.
    assert not pane.button.isDown()
    still_clock.now += 0.002
    WAYS[way](pane)
    qtbot.waitUntil(lambda: bool(pane.done_by))


def test_typing_going_on_and_the_neighbours_are_not_held_up(pane: Pane) -> None:
    pane.pause.begin()
    QTest.keyClicks(pane.edit, "a b")
    assert pane.edit.text() == "a b"
    QTest.keyClick(pane.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane.button
    QTest.mouseClick(pane.neighbour, LEFT)
    assert pane.done_by == ["neighbour"]


def test_after_the_pause_the_program_hears_no_filter(pane: Pane, still_clock: StillClock) -> None:
    """A filter on the application costs time at every event."""
    pane.pause.begin()
    still_clock.now += 1
    QApplication.processEvents()
    click(pane)
    still_clock.now -= 1
    click(pane)
    assert pane.done_by == ["button", "button"]


@pytest.mark.parametrize("kind", [RowNotice, NoticeBar])
def test_the_buttons_of_a_notice_come_with_a_pause(
    qtbot: QtBot, still_clock: StillClock, kind: type[RowNotice | NoticeBar]
) -> None:
    notice = kind()
    qtbot.addWidget(notice)
    pressed: list[str] = []
    notice.action_triggered.connect(pressed.append)
    actions = (ButtonSpec("renameAnywayButton", "Rename anyway"),)
    if isinstance(notice, RowNotice):
        notice.show_notice("warning", "Somebody was faster.", actions)
    else:
        notice.show_notice("warning", "", "Somebody was faster.", actions)
    button = notice.findChild(QPushButton, "renameAnywayButton")
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == []
    still_clock.now += PAUSE_SECONDS
    QTest.mouseClick(button, LEFT)
    assert pressed == ["renameAnywayButton"]


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    with scripted_person(qtbot, qapp, tmp_path, monkeypatch) as made:
        made.sign_in()
        yield made


def ask_to_forget(person: Person) -> str:
    person.desk.forget_wanted.emit()
    return "forgetBox"


def ask_to_undo(person: Person) -> str:
    last = Intent("op-1", IntentKind.RENAME, IntentState.DONE, "New", old="Old")
    person.desk.doors._ask_to_undo(last)
    return "undoRenameBox"


@pytest.mark.parametrize("ask", [ask_to_forget, ask_to_undo])
def test_a_question_before_something_is_done_comes_with_a_pause(
    person: Person, request: pytest.FixtureRequest, ask: Callable[[Person], str]
) -> None:
    still_clock: StillClock = request.getfixturevalue("still_clock")
    name = ask(person)
    person.qtbot.waitUntil(lambda: person.desk.window.findChild(QMessageBox, name) is not None)
    box = person.desk.window.findChild(QMessageBox, name)
    keep = box.button(QMessageBox.StandardButton.Cancel)
    (act,) = [button for button in box.buttons() if button is not keep]
    assert box.defaultButton() is keep
    QTest.mouseClick(act, LEFT)
    QTest.keyClick(act, Qt.Key.Key_Return)
    QTest.keyClick(act, Qt.Key.Key_Space)
    assert box.isVisible()
    still_clock.now += PAUSE_SECONDS
    QTest.mouseClick(keep, LEFT)
    person.qtbot.waitUntil(lambda: not box.isVisible())
