"""Every window under the Tab key, Enter, Esc and its shortcuts; new windows and controls as well.

A window that is missing from `SCENES` fails `test_no_window_is_missing`.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyboard_scenes import SCENES, Scene, help_sheet, sign_in
from keyboard_walk import (
    against_the_layout,
    controls,
    name_of,
    native,
    ring,
    shortcuts,
    spoken,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scripted_person import Person, scripted_person

import desktop_app.gui
from desktop_app.gui.help.sheet import HelpSheet


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    with scripted_person(qtbot, qapp, tmp_path, monkeypatch) as made:
        yield made


@pytest.fixture(params=SCENES)
def scene(request: pytest.FixtureRequest) -> Scene:
    return SCENES[request.param]


def on_stage(scene: Scene, person: Person) -> QWidget:
    """Open the scene and let it come to rest."""
    window = scene.open(person)
    window.activateWindow()
    person.qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()
    return window


def test_tab_meets_every_control_in_the_order_of_the_layout(scene: Scene, person: Person) -> None:
    """And Esc, from where the keyboard was at first, closes what may be closed."""
    window = on_stage(scene, person)
    focused = QApplication.focusWidget() or window
    wanted = controls(window)
    there, back = ring(window), ring(window, back=True)
    missed = [name_of(one) for one in wanted if one not in there]
    assert missed == [], f"Tab does not reach them; it goes {[name_of(one) for one in there]}"
    assert set(back) == set(there), "Shift+Tab goes another way"
    assert against_the_layout(there) == []
    assert [name_of(one) for one in wanted if not spoken(one)] == [], "have no accessible name"
    focused.setFocus()
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    QApplication.processEvents()
    still = [one for one in QApplication.topLevelWidgets() if one is window and one.isVisible()]
    assert not still if scene.escapes else still


def test_enter_and_shortcuts_do_what_they_say(scene: Scene, person: Person) -> None:
    """No key twice, the right default button, and on each button Enter presses that one."""
    window = on_stage(scene, person)
    given = [key for key, _ in shortcuts(window)]
    assert [found for found in shortcuts(window) if given.count(found[0]) > 1] == []
    assert window.windowTitle(), "the frame would show the name of the process"
    if isinstance(window, QDialog):
        assert default_of(window, scene.default)
    pressed: list[QAbstractButton] = []
    buttons = [one for one in controls(window) if isinstance(one, QPushButton)]
    for button in buttons:
        # What it would do is not wanted here: some of it closes the window.
        button.clicked.disconnect()
        button.clicked.connect(lambda _=False, one=button: pressed.append(one))
    for button in buttons:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert [name_of(one) for one in pressed] == [name_of(one) for one in buttons]


def default_of(window: QDialog, wanted: str) -> bool:
    """Whether the button that Enter presses from a field is the wanted one."""
    default = next((b for b in window.findChildren(QPushButton) if b.isDefault()), None)
    if default is None:
        return wanted == ""
    return wanted in (default.objectName(), default.text().replace("&", ""))


def test_a_page_that_comes_by_its_key_has_the_keyboard_in_its_lines(person: Person) -> None:
    person.sign_in()
    window = person.desk.window
    person.qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is person.desk.page.customerTable
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget().objectName() == "activityTable"
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is person.desk.page.customerTable


def test_the_key_for_quitting_works_before_anybody_has_signed_in(person: Person) -> None:
    window = sign_in(person)
    person.qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.waitUntil(lambda: person.windows.sign_in_window is None)


def test_the_help_sheet_names_every_shortcut(person: Person) -> None:
    """Of the main window and of the dialogs; keys that hardly any keyboard has are left out."""
    sheet = help_sheet(person)
    assert isinstance(sheet, HelpSheet)
    text = sheet.text()
    person.choose(person.find())
    dialog = person.contact(person.find())
    from desktop_app.gui.help.content import _RARE_KEYS

    for window in (person.desk.window, dialog, sheet):
        for key, whose in shortcuts(window):
            assert key in _RARE_KEYS or native(key) in text, f"{key} of {whose}"


def test_no_window_is_missing() -> None:
    """Every dialog class and every message box of the program is a scene above."""
    for module in pkgutil.walk_packages(desktop_app.gui.__path__, "desktop_app.gui."):
        importlib.import_module(module.name)
    classes = {one for one in _leaves(QDialog) if one.__module__.startswith("desktop_app.")}
    covered = {
        "ContactDialog", "CreateAccountDialog", "SettingsDialog", "RemoveDataDialog", "HelpSheet",
        "AboutDialog", "QuestionsDialog",
    }  # fmt: skip
    assert {one.__name__ for one in classes} <= covered
    boxes = set()
    for path in Path(desktop_app.gui.__path__[0]).rglob("*.py"):
        text = path.read_text("utf-8")
        made = len(re.findall(r"QMessageBox\(", text))
        if not made:
            continue
        names = re.findall(r'box\.setObjectName\("(\w+)"\)', text)
        assert made == len(names), f"{path.name}: a message box without a name"
        boxes |= set(names)
    assert boxes <= {
        "forgetBox", "undoRenameBox", "troubleBox", "startupMessage", "aboutBox", "rescueBox",
    }  # fmt: skip


def _leaves(kind: type) -> set[type]:
    below = kind.__subclasses__()
    return set().union(*map(_leaves, below)) if below else {kind}


def test_the_walk_finds_what_is_wrong(qtbot: QtBot) -> None:
    """The judges of this file, on a window that is wrong in every way."""
    window = QWidget()
    qtbot.addWidget(window)
    first, second, third = (QPushButton(text, window) for text in ("one", "two", ""))
    for place, button in enumerate((third, second, first)):
        button.setGeometry(10, 10 + 40 * place, 80, 30)
    trap = QToolButton(window)
    trap.setGeometry(10, 200, 80, 30)
    trap.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    order = ring(window)
    assert set(order) == {first, second, third} == set(controls(window))
    assert len(against_the_layout(order)) == 1
    assert [spoken(one) for one in (first, third)] == ["one", ""]
    assert isinstance(QMessageBox(window), QDialog)
