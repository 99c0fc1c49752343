"""Every window under the Tab key, Enter, Esc and its shortcuts; new windows and controls as well.

A window that is missing from `SCENES` fails `test_no_window_is_missing`.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
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
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.gui.contact.contact_dialog import ContactDialog
from desktop_app.gui.create.create_dialog import Step as CreateStep
from desktop_app.gui.help.sheet import HelpSheet
from desktop_app.gui.sign_in.sign_in_page import Step as SignInStep
from desktop_app.gui.startup_message import make_startup_message
from desktop_app.services.atomic_file import FileError
from desktop_app.services.secrets_port import SecretsProblem


class Scene(NamedTuple):
    """One window as it is at one moment.

    `default` is the button that Enter presses from a field; empty for none. `escapes` says that
    Esc closes the window at once.
    """

    open: Callable[[Person], QWidget]
    default: str = ""
    escapes: bool = True


def dialog_of(person: Person, name: str) -> QWidget:
    """The dialog of an object name, waited for."""
    found: list[QWidget] = []

    def there() -> bool:
        found[:] = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.objectName() == name and widget.isVisible()
        ]
        return bool(found)

    person.qtbot.waitUntil(there)
    return found[0]


# Windows without an account


def sign_in(person: Person) -> QWidget:
    return person.windows.show_sign_in().window()


def sign_in_where(person: Person) -> QWidget:
    page = person.windows.show_sign_in()
    page.whereButton.click()
    return page.window()


def sign_in_filled(person: Person) -> QWidget:
    page = person.windows.show_sign_in()
    page.clientIdEdit.setText(person.simulator.credentials.client_id)
    page.clientSecretEdit.setText(person.simulator.credentials.client_secret)
    return page.window()


def sign_in_naming(person: Person) -> QWidget:
    window = sign_in_filled(person)
    page = person.windows.sign_in_window.page
    page.signInButton.click()
    person.qtbot.waitUntil(lambda: page.step is SignInStep.NAMING)
    return window


def sign_in_trouble(person: Person) -> QWidget:
    window = sign_in_naming(person)
    page = person.windows.sign_in_window.page
    person.secrets.problem = SecretsProblem.NO_BACKEND
    page.finishButton.click()
    person.qtbot.waitUntil(lambda: page.step is SignInStep.TROUBLE)
    return window


def startup_message(person: Person) -> QWidget:
    box = make_startup_message(FileError("gone"))
    person.qtbot.addWidget(box)
    box.finished.disconnect(QApplication.quit)
    box.show()
    return box


# The main window


def customers(person: Person) -> QWidget:
    person.sign_in()
    person.choose(person.find())
    return person.desk.window


def customers_narrow(person: Person) -> QWidget:
    window = customers(person)
    window.resize(960, 600)
    return window


def customers_told(person: Person) -> QWidget:
    window = customers(person)
    person.desk.page.notices.tell("info", "Something happened.", "More of it.")
    bar = person.desk.page.noticeBar
    bar.show_notice("warning", "Something happened.", "More of it.", [("again", "Try again", "x")])
    return window


def activity(person: Person) -> QWidget:
    window = customers(person)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.waitUntil(lambda: window.rail.page() == "activity")
    return window


# Dialogs


def contact(person: Person) -> QWidget:
    person.sign_in()
    row = person.find()
    person.choose(row)
    return person.contact(row)


def contact_editing(person: Person) -> QWidget:
    dialog = contact(person)
    assert isinstance(dialog, ContactDialog)
    dialog.showAsRow.begin_edit()
    return dialog


def contact_renamed(person: Person) -> QWidget:
    dialog = contact_editing(person)
    assert isinstance(dialog, ContactDialog)
    dialog.showAsRow.editor.edit.setText("Another name")
    dialog.showAsRow.editor.save()
    person.qtbot.waitUntil(lambda: bool(dialog.showAsRow.notice.text()))
    return dialog


def create(person: Person) -> QWidget:
    person.sign_in()
    person.desk.actions["create"].trigger()
    dialog = dialog_of(person, "createAccountDialog")
    person.qtbot.waitUntil(lambda: bool(dialog.productsField.boxes))
    return dialog


def create_from_draft(person: Person) -> QWidget:
    dialog = create(person)
    QTest.keyClicks(dialog.nameField.edit, "Half an account")
    dialog.close()
    person.qtbot.waitUntil(lambda: person.desk.dialogs._create is None)
    person.desk.actions["create"].trigger()
    again = dialog_of(person, "createAccountDialog")
    person.qtbot.waitUntil(again.draftBar.isVisible)
    person.qtbot.waitUntil(lambda: bool(again.productsField.boxes))
    return again


def create_asking(person: Person) -> QWidget:
    dialog = create(person)
    twin = person.find()
    texts = {
        "name": twin.name,
        "show_as": twin.name,
        "first_name": "Anna",
        "last_name": "Beck",
        "email": "a@b.example",
        "phone": "+49 30 1",
        "address": "Weg 1",
        "postal_code": "10115",
        "city": "Berlin",
        "country": "DE",
        "region": "eu02",
    }
    for key, text in texts.items():
        dialog.fields[key].set_text(text)
    dialog.termsBox.box.setChecked(True)
    dialog.submit()
    person.qtbot.waitUntil(lambda: dialog.step is CreateStep.ASKING)
    return dialog


def settings(section: int) -> Callable[[Person], QWidget]:
    def opened(person: Person) -> QWidget:
        person.sign_in()
        person.desk.actions["settings"].trigger()
        dialog = dialog_of(person, "settingsDialog")
        dialog.show_section(section)
        return dialog

    return opened


def settings_wrong(person: Person) -> QWidget:
    dialog = settings(1)(person)
    person.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.refreshMinutesEdit.setFocus()
    dialog.refreshMinutesEdit.selectAll()
    QTest.keyClicks(dialog.refreshMinutesEdit, "no number\t")
    person.qtbot.waitUntil(dialog.wrongFieldsButton.isVisible)
    return dialog


def settings_reset(person: Person) -> QWidget:
    dialog = settings(0)(person)
    dialog.themeBox.setCurrentIndex(dialog.themeBox.count() - 1)
    dialog.resetButton.click()
    person.qtbot.waitUntil(dialog.undoResetButton.isVisible)
    return dialog


def remove_data(person: Person) -> QWidget:
    settings(5)(person).removeAllButton.click()
    return dialog_of(person, "removeDataDialog")


def help_sheet(person: Person) -> QWidget:
    person.sign_in()
    person.desk.actions["help"].trigger()
    return dialog_of(person, "helpSheet")


def forget_box(person: Person) -> QWidget:
    person.sign_in()
    person.desk.forget_wanted.emit()
    return dialog_of(person, "forgetBox")


def undo_box(person: Person) -> QWidget:
    person.sign_in()
    last = Intent("op-1", IntentKind.RENAME, IntentState.DONE, "New", old="Old")
    person.desk.doors._ask_to_undo(last)
    return dialog_of(person, "undoRenameBox")


def trouble_box(person: Person) -> QWidget:
    person.sign_in()
    person.windows._on_failed(FileError("gone"))
    return dialog_of(person, "troubleBox")


def about(person: Person) -> QWidget:
    person.sign_in()
    person.desk.window.about_wanted.emit()
    person.qtbot.waitUntil(lambda: QApplication.activeWindow() is not person.desk.window)
    return QApplication.activeWindow()


SCENES = {
    "sign in": Scene(sign_in, escapes=False),
    "sign in, where": Scene(sign_in_where, escapes=False),
    "sign in, filled": Scene(sign_in_filled, escapes=False),
    "sign in, naming": Scene(sign_in_naming, escapes=False),
    "sign in, trouble": Scene(sign_in_trouble, escapes=False),
    "startup message": Scene(startup_message, "Close"),
    "customers": Scene(customers, escapes=False),
    "customers, narrow": Scene(customers_narrow, escapes=False),
    "customers, told": Scene(customers_told, escapes=False),
    "activity": Scene(activity, escapes=False),
    "contact": Scene(contact),
    "contact, editing": Scene(contact_editing, escapes=False),
    "contact, renamed": Scene(contact_renamed),
    "create": Scene(create, "createAccountButton"),
    "create, draft": Scene(create_from_draft, "createAccountButton"),
    "create, asking": Scene(create_asking, "cancelButton", escapes=False),
    "settings, general": Scene(settings(0)),
    "settings, updating": Scene(settings(1)),
    "settings, quota": Scene(settings(2)),
    "settings, connection": Scene(settings(3)),
    "settings, console": Scene(settings(4)),
    "settings, data": Scene(settings(5)),
    "settings, wrong": Scene(settings_wrong),
    "settings, reset": Scene(settings_reset),
    "remove data": Scene(remove_data),
    "help": Scene(help_sheet, "helpCloseButton"),
    "forget": Scene(forget_box, "Cancel"),
    "undo a rename": Scene(undo_box, "Undo the rename"),
    "trouble": Scene(trouble_box, "Close"),
    "about": Scene(about),
}


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
        "AboutDialog",
    }  # fmt: skip
    assert {one.__name__ for one in classes} <= covered
    boxes = set()
    for path in Path(desktop_app.gui.__path__[0]).rglob("*.py"):
        text = path.read_text("utf-8")
        made = len(re.findall(r"QMessageBox\(", text))
        names = re.findall(r'box\.setObjectName\("(\w+)"\)', text)
        assert made == len(names), f"{path.name}: a message box without a name"
        boxes |= set(names)
    assert boxes <= {"forgetBox", "undoRenameBox", "troubleBox", "startupMessage", "aboutBox"}


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
