"""The help sheet: keys from the table of actions, the badges' meanings, a text to take along."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from look import fresh_theme
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.licence import LicenceState
from desktop_app.gui.actions import Actions
from desktop_app.gui.help import content
from desktop_app.gui.help.parts import BadgePicture
from desktop_app.gui.help.sheet import HelpSheet
from desktop_app.gui.key_names import key_text
from desktop_app.gui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield from fresh_theme(qapp)


@pytest.fixture
def actions(qapp: QApplication, theme: Theme) -> Iterator[Actions]:
    made = Actions(theme.icons, qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, actions: Actions) -> HelpSheet:
    made = HelpSheet(actions, theme, lambda: [("Customers", "Ctrl+1"), ("Activity", "Ctrl+2")])
    # It deletes itself when it is closed.
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def shown_texts(sheet: HelpSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def test_every_command_with_a_key_is_listed(sheet: HelpSheet, actions: Actions) -> None:
    texts = shown_texts(sheet)
    with_keys = [action for action in actions.all() if action.shortcuts()]
    assert with_keys
    for action in with_keys:
        assert action.text() in texts
        assert key_text(action.shortcut()) in texts
    without = [action.text() for action in actions.all() if not action.shortcuts()]
    assert not set(without) & set(texts)


def test_pages_and_ways_of_the_table_are_listed(sheet: HelpSheet) -> None:
    texts = shown_texts(sheet)
    for keys in ("Ctrl+1", "Ctrl+2", "Alt+Down", "F1"):
        assert content.native(keys) in texts
    for way in (*content.table_ways(), *content.other_ways()):
        assert way.what in texts


def test_every_state_has_a_painted_badge_and_a_meaning(sheet: HelpSheet) -> None:
    meanings = content.meanings()
    assert {one.badge.state for one in meanings} == set(LicenceState)
    texts = shown_texts(sheet)
    assert all(one.text in texts for one in meanings)
    pictures = sheet.findChildren(BadgePicture)
    assert len(pictures) == len(meanings)
    assert all(picture.width() > 30 and picture.accessibleName() for picture in pictures)


def test_the_days_of_the_settings_are_the_days_of_the_legend(qapp: QApplication) -> None:
    expiring = {one.badge.state: one.text for one in content.meanings(45)}
    assert "45" in expiring[LicenceState.EXPIRING]


def test_the_text_holds_everything(sheet: HelpSheet, qtbot: QtBot) -> None:
    qtbot.mouseClick(sheet.helpCopyButton, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text == sheet.text()
    for one in content.meanings():
        assert one.text in text
    for source in content.sources():
        assert source.what in text
        assert source.source in text
    assert sheet.helpStatus.text()


def test_the_keyboard_scrolls_and_closes(sheet: HelpSheet, qtbot: QtBot) -> None:
    assert sheet.helpScroll.hasFocus()
    qtbot.keyClick(sheet.helpScroll, Qt.Key.Key_PageDown)
    assert sheet.helpScroll.verticalScrollBar().value() > 0
    qtbot.keyClick(sheet.helpScroll, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_another_theme_repaints_the_badges(sheet: HelpSheet, theme: Theme) -> None:
    picture = sheet.findChildren(BadgePicture)[0]
    light = picture.grab().toImage()
    theme.set_preference("dark")
    assert picture.grab().toImage() != light


def test_labels_are_plain_text(sheet: HelpSheet) -> None:
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in sheet.findChildren(QLabel)
    )
