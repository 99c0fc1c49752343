"""A theme, and a settings dialog with what it handed out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from look import fresh_theme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.gui.theme import Theme
from desktop_app.services.settings import Settings

FOLDER = "/home/anna/.local/share/central-desk"


@dataclass
class Shown:
    """A dialog on screen and the settings that it handed out."""

    qtbot: QtBot
    dialog: SettingsDialog
    changes: list[Settings] = field(default_factory=list)

    def type(self, edit: QLineEdit, text: str, leave: bool = True) -> None:
        """Replace what stands in a field, as a person does with the keyboard."""
        edit.setFocus(Qt.FocusReason.TabFocusReason)
        edit.selectAll()
        if text:
            self.qtbot.keyClicks(edit, text)
        else:
            self.qtbot.keyClick(edit, Qt.Key.Key_Delete)
        if leave:
            self.qtbot.keyClick(edit, Qt.Key.Key_Return)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield from fresh_theme(qapp)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., Shown]]:
    """Makes and shows a dialog."""
    made: list[SettingsDialog] = []

    def make(settings: Settings | None = None, section: int = 0, **more: object) -> Shown:
        dialog = SettingsDialog(settings or Settings(), FOLDER, theme, **more)
        qtbot.addWidget(dialog)
        made.append(dialog)
        shown = Shown(qtbot, dialog)
        dialog.changed.connect(shown.changes.append)
        dialog.show_section(section)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return shown

    yield make
    for dialog in made:
        dialog.close()
