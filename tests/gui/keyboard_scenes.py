"""Every window of the program as it is at one moment, and how a test gets there.

What the keyboard does in them is `test_keyboard_everywhere`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from scripted_person import Person

from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.gui.contact.contact_dialog import ContactDialog
from desktop_app.gui.create.create_dialog import Step as CreateStep
from desktop_app.gui.sign_in.sign_in_page import Step as SignInStep
from desktop_app.gui.startup_message import make_startup_message
from desktop_app.services.atomic_file import FileError
from desktop_app.services.opened_account import Rescue
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


def rescue_box(person: Person) -> QWidget:
    person.sign_in()
    rescue = Rescue("customers.db.corrupt-1", saved=2, lost=1, whole=True, copied_at=0)
    person.windows._tell_of_rescue(person.desk, rescue)
    return dialog_of(person, "rescueBox")


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


def questions(person: Person) -> QWidget:
    person.sign_in()
    person.desk.dialogs.questions.open()
    return dialog_of(person, "questionsDialog")


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
    "create, asking": Scene(create_asking, "openExistingButton", escapes=False),
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
    "rescued": Scene(rescue_box, "Close"),
    "undo a rename": Scene(undo_box, "Cancel"),
    "trouble": Scene(trouble_box, "Close"),
    "about": Scene(about),
    "questions": Scene(questions),
}
