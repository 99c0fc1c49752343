"""The settings dialog: what is right holds at once, what is wrong is refused where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from settings_fields import FIELDS

from desktop_app.domain.quota import QuotaLimits
from desktop_app.gui.settings.words import problem_text, setting_name
from desktop_app.services.settings import (
    Language,
    Problem,
    ProfileSettings,
    ProxyMode,
    Settings,
    Theme,
)

Make = Callable[..., object]


def test_a_choice_holds_at_once(shown: Make) -> None:
    made = shown()
    made.dialog.languageBox.setCurrentIndex(1)
    made.dialog.themeBox.setCurrentIndex(2)
    assert made.changes[0].language is Language.GERMAN
    assert made.changes[1] == replace(Settings(), language=Language.GERMAN, theme=Theme.DARK)
    assert made.dialog.settings() == made.changes[-1]


def test_looking_for_newer_versions_is_off_until_it_is_chosen(shown: Make) -> None:
    made = shown()
    box = made.dialog.checkUpdatesBox
    assert not box.isChecked()
    assert not made.dialog.checkUpdatesOff.isVisible()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    made.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert [change.check_updates for change in made.changes] == [True]
    made.qtbot.mouseClick(made.dialog.resetButton, Qt.MouseButton.LeftButton)
    assert not box.isChecked()
    assert not made.changes[-1].check_updates


def test_a_build_that_cannot_look_says_why(shown: Make) -> None:
    dialog = shown(can_check_updates=False).dialog
    assert not dialog.checkUpdatesBox.isEnabled()
    assert dialog.checkUpdatesOff.isVisible()
    assert dialog.checkUpdatesOff.text()


@pytest.mark.parametrize(("name", "edit", "section", "text", "value"), FIELDS)
def test_every_field_hands_out_its_value(
    shown: Make, name: str, edit: str, section: int, text: str, value: object
) -> None:
    from desktop_app.gui.settings.values import value_of

    made = shown(section=section)
    if name == "proxy_address":
        made.dialog.proxyModeBox.setCurrentIndex(2)
    made.type(getattr(made.dialog, edit), text)
    assert [value_of(change, name) for change in made.changes] == [value]


def test_a_value_is_taken_when_the_keyboard_leaves_the_field(shown: Make) -> None:
    made = shown(section=1)
    made.type(made.dialog.refreshMinutesEdit, "30", leave=False)
    assert made.changes == []
    made.qtbot.keyClick(made.dialog.refreshMinutesEdit, Qt.Key.Key_Tab)
    assert [change.refresh_minutes for change in made.changes] == [30]
    assert made.dialog.licenceAgeEdit.hasFocus()


def test_a_wrong_value_is_refused_with_the_reason_beside_it(shown: Make) -> None:
    made = shown(section=1)
    dialog = made.dialog
    made.type(dialog.warningDaysEdit, "999")
    assert made.changes == []
    assert dialog.settings().warning_days == 30
    assert dialog.warningDaysEdit.text() == "999"
    assert dialog.warningDaysProblem.isVisible()
    assert "1" in dialog.warningDaysProblem.text()
    assert "365" in dialog.warningDaysProblem.text()
    assert dialog.warningDaysEdit.property("invalid") is True
    assert dialog.warningDaysEdit.accessibleDescription() == dialog.warningDaysProblem.text()
    assert dialog.wrongFieldsButton.isVisible()


def test_a_mended_value_is_no_longer_marked_while_typing(shown: Make) -> None:
    made = shown(section=1)
    dialog = made.dialog
    made.type(dialog.warningDaysEdit, "999")
    made.type(dialog.warningDaysEdit, "99", leave=False)
    assert not dialog.warningDaysProblem.isVisible()
    assert not dialog.wrongFieldsButton.isVisible()
    made.qtbot.keyClick(dialog.warningDaysEdit, Qt.Key.Key_Return)
    assert [change.warning_days for change in made.changes] == [99]


def test_esc_brings_the_value_back_before_it_closes(shown: Make) -> None:
    made = shown(section=1)
    edit = made.dialog.warningDaysEdit
    made.type(edit, "999")
    made.qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "30"
    assert made.dialog.isVisible()
    assert not made.dialog.warningDaysProblem.isVisible()
    made.qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not made.dialog.isVisible()


def test_enter_clicks_no_button(shown: Make) -> None:
    made = shown(section=1, problems={"api_host": Problem.HOST_NOT_ALLOWED})
    made.qtbot.keyClick(made.dialog.refreshMinutesEdit, Qt.Key.Key_Return)
    assert made.dialog.isVisible()
    assert made.dialog.settingsNotice.isVisible()


def test_closing_takes_what_was_typed_last(shown: Make) -> None:
    made = shown(section=1)
    made.type(made.dialog.refreshMinutesEdit, "45", leave=False)
    made.dialog.close()
    assert [change.refresh_minutes for change in made.changes] == [45]


def test_a_wrong_text_is_still_there_when_the_dialog_is_opened_again(shown: Make) -> None:
    made = shown(section=3)
    made.type(made.dialog.apiHostEdit, "https://evil.example")
    made.dialog.close()
    made.dialog.show_settings(replace(Settings(), theme=Theme.DARK))
    made.dialog.show()
    assert made.dialog.apiHostEdit.text() == "https://evil.example"
    assert made.dialog.apiHostProblem.isVisible()
    assert made.dialog.themeBox.currentIndex() == 2
    assert made.changes == []


def test_the_button_leads_to_the_first_wrong_field(shown: Make) -> None:
    made = shown(section=3)
    made.type(made.dialog.identityHostEdit, "nonsense")
    made.dialog.show_section(0)
    made.qtbot.mouseClick(made.dialog.wrongFieldsButton, Qt.MouseButton.LeftButton)
    assert made.dialog.settingsPages.currentIndex() == 3
    assert made.dialog.identityHostEdit.hasFocus()


def test_manual_holds_only_with_an_address(shown: Make) -> None:
    made = shown(section=3)
    dialog = made.dialog
    dialog.proxyModeBox.setCurrentIndex(2)
    assert made.changes == []
    assert dialog.proxyAddressEdit.isVisible()
    assert dialog.proxyAddressProblem.isVisible()
    made.type(dialog.proxyAddressEdit, "http://me:secret@proxy:3128")
    assert made.changes == []
    made.type(dialog.proxyAddressEdit, "http://proxy:3128")
    assert [(c.proxy_mode, c.proxy_address) for c in made.changes] == [
        (ProxyMode.MANUAL, "http://proxy:3128")
    ]


def test_another_choice_of_proxy_forgets_the_pending_one(shown: Make) -> None:
    made = shown(section=3)
    dialog = made.dialog
    dialog.proxyModeBox.setCurrentIndex(2)
    dialog.proxyModeBox.setCurrentIndex(1)
    assert [change.proxy_mode for change in made.changes] == [ProxyMode.NONE]
    assert not dialog.proxyAddressEdit.isVisible()
    assert not dialog.wrongFieldsButton.isVisible()


def test_manual_holds_at_once_with_the_address_of_before(shown: Make) -> None:
    made = shown(replace(Settings(), proxy_address="http://proxy:3128"), section=3)
    made.dialog.proxyModeBox.setCurrentIndex(2)
    assert [change.proxy_mode for change in made.changes] == [ProxyMode.MANUAL]


def test_the_example_follows_while_typing(shown: Make) -> None:
    made = shown(section=4)
    dialog = made.dialog
    made.type(dialog.consoleAddressEdit, "https://central.sophos.com/t/", leave=False)
    made.qtbot.mouseClick(dialog.insertVariableButton, Qt.MouseButton.LeftButton)
    assert dialog.consoleAddressEdit.text() == "https://central.sophos.com/t/{tenantId}"
    assert dialog.consoleExampleEdit.text().startswith("https://central.sophos.com/t/3f8c21d4-")
    made.type(dialog.consoleAddressEdit, "ftp://x", leave=False)
    assert "sophos" not in dialog.consoleExampleEdit.text()


def test_the_variable_goes_to_the_end_where_nobody_put_the_cursor(shown: Make) -> None:
    made = shown(section=4)
    made.qtbot.mouseClick(made.dialog.insertVariableButton, Qt.MouseButton.LeftButton)
    assert made.dialog.consoleAddressEdit.text().endswith("/partner{tenantId}")


def test_a_reset_keeps_the_profiles_and_can_be_undone(shown: Make) -> None:
    profile = ProfileSettings("muster", "Muster")
    chosen = Settings(
        refresh_minutes=5,
        quota=QuotaLimits(1, 2, 3, 4),
        theme=Theme.DARK,
        profiles=(profile,),
        current_profile="muster",
    )
    made = shown(chosen, section=1)
    dialog = made.dialog
    made.type(dialog.warningDaysEdit, "999")
    made.qtbot.mouseClick(dialog.resetButton, Qt.MouseButton.LeftButton)
    assert made.changes[-1] == Settings(profiles=(profile,), current_profile="muster")
    assert dialog.warningDaysEdit.text() == "30"
    assert not dialog.wrongFieldsButton.isVisible()
    made.qtbot.mouseClick(dialog.undoResetButton, Qt.MouseButton.LeftButton)
    assert made.changes[-1] == chosen
    assert dialog.refreshMinutesEdit.text() == "5"
    assert not dialog.undoResetButton.isVisible()


def test_a_change_after_a_reset_ends_its_undoing(shown: Make) -> None:
    made = shown(Settings(refresh_minutes=5), section=0)
    made.qtbot.mouseClick(made.dialog.resetButton, Qt.MouseButton.LeftButton)
    assert made.dialog.undoResetButton.isVisible()
    made.dialog.themeBox.setCurrentIndex(1)
    assert not made.dialog.undoResetButton.isVisible()


def test_settings_changed_elsewhere_are_followed_without_an_echo(shown: Make) -> None:
    made = shown()
    made.dialog.show_settings(Settings(theme=Theme.LIGHT, refresh_minutes=7))
    assert made.dialog.themeBox.currentIndex() == 1
    assert made.dialog.refreshMinutesEdit.text() == "7"
    assert made.changes == []


def test_what_the_file_held_wrongly_is_named(shown: Make) -> None:
    made = shown(problems={"api_host": Problem.HOST_NOT_ALLOWED, "quota.per_day": Problem.MISSING})
    text = made.dialog.settingsNotice.accessibleName()
    assert setting_name("api_host") in text
    assert setting_name("quota.per_day") in text


def test_every_problem_has_words_for_every_setting() -> None:
    names = [row[0] for row in FIELDS]
    for problem in Problem:
        for name in (*names, "", "profiles[0].id", "quota", "language"):
            assert problem_text(name, problem)
            assert setting_name(name)


def test_the_data_folder_is_copied_and_opened(shown: Make) -> None:
    made = shown(section=5)
    opened: list[str] = []
    made.dialog.open_folder_wanted.connect(opened.append)
    made.qtbot.mouseClick(made.dialog.dataFolderCopyButton, Qt.MouseButton.LeftButton)
    made.qtbot.mouseClick(made.dialog.openFolderButton, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == made.dialog.dataFolderEdit.text()
    assert opened == [made.dialog.dataFolderEdit.text()]


def test_arrow_keys_go_through_the_sections(shown: Make) -> None:
    made = shown()
    first = made.dialog.settingsSections.items()[0]
    assert first.hasFocus()
    made.qtbot.keyClick(first, Qt.Key.Key_Down)
    assert made.dialog.settingsPages.currentIndex() == 1
    assert QApplication.focusWidget() is made.dialog.settingsSections.items()[1]


def test_every_control_has_a_name_and_every_label_is_plain(shown: Make) -> None:
    dialog = shown(problems={"theme": Problem.WRONG_VALUE}).dialog
    dialog.proxyModeBox.setCurrentIndex(2)
    controls = [
        *dialog.findChildren(QLineEdit),
        *dialog.findChildren(QComboBox),
        *dialog.findChildren(QPushButton),
    ]
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control.objectName()
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()


def test_a_small_dialog_scrolls_to_every_field(shown: Make) -> None:
    made = shown(section=2)
    dialog = made.dialog
    dialog.resize(dialog.minimumSize())
    made.qtbot.waitUntil(lambda: dialog.height() == dialog.minimumHeight())
    dialog.quotaSecondEdit.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        made.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.quotaDayEdit.hasFocus()
    made.qtbot.waitUntil(lambda: not dialog.quotaDayEdit.visibleRegion().isEmpty())
