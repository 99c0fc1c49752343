"""The settings dialog's controls by their names, their look, and the texts beside the form's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from desktop_app import assets
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.sign_in.card import ProblemLine
from desktop_app.gui.update_words import off_text
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.copy_button import CopyButton
from desktop_app.gui.widgets.dialog_footer import DialogFooter
from desktop_app.gui.widgets.notice_bar import NoticeBar
from desktop_app.gui.widgets.section_rail import SectionRail
from desktop_app.gui.widgets.themed import repolish
from desktop_app.services.settings import TENANT_VARIABLE, ProxyMode

from .values import example_address
from .words import language_texts, proxy_texts, section_texts, theme_texts

_PARTS = (Button, CopyButton, DialogFooter, NoticeBar, ProblemLine, SectionRail)
_TONES = {"Hint": "muted", "Unit": "secondary", "Off": "warning"}


class SettingsForm(QDialog):
    """Looks and words; what happens with what is typed is the dialog's matter."""

    settingsNotice: NoticeBar
    settingsSections: SectionRail
    settingsPages: QStackedWidget
    languageBox: QComboBox
    themeBox: QComboBox
    checkUpdatesBox: QCheckBox
    checkUpdatesOff: QLabel
    refreshMinutesEdit: QLineEdit
    refreshMinutesProblem: ProblemLine
    licenceAgeEdit: QLineEdit
    licenceAgeProblem: ProblemLine
    warningDaysEdit: QLineEdit
    warningDaysProblem: ProblemLine
    quotaSecondEdit: QLineEdit
    quotaSecondProblem: ProblemLine
    quotaMinuteEdit: QLineEdit
    quotaMinuteProblem: ProblemLine
    quotaHourEdit: QLineEdit
    quotaHourProblem: ProblemLine
    quotaDayEdit: QLineEdit
    quotaDayProblem: ProblemLine
    identityHostEdit: QLineEdit
    identityHostProblem: ProblemLine
    apiHostEdit: QLineEdit
    apiHostProblem: ProblemLine
    proxyModeBox: QComboBox
    proxyPart: QWidget
    proxyAddressEdit: QLineEdit
    proxyAddressProblem: ProblemLine
    consoleAddressEdit: QLineEdit
    consoleAddressProblem: ProblemLine
    consoleAddressHint: QLabel
    insertVariableButton: Button
    consoleExampleEdit: QLineEdit
    dataFolderEdit: QLineEdit
    dataFolderCopyButton: CopyButton
    openFolderButton: Button
    removeAllButton: Button
    settingsFooter: DialogFooter
    resetButton: Button
    undoResetButton: Button
    wrongFieldsButton: Button
    settingsCloseButton: Button

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(assets.form("settings_dialog"), self, _PARTS)
        self.setObjectName("settingsDialog")
        self.setModal(False)
        self._dress()
        for box, texts in self._choices():
            for value, text in texts.items():
                box.addItem(text, value)
        self.settingsSections.show_sections(section_texts())
        self.settingsSections.choose(0)
        self.show_proxy_part()
        self.retranslate_form()

    def retranslate_form(self) -> None:
        """Take the words of the language in force, where the form does not by itself."""
        self.settingsSections.show_sections(section_texts())
        for box, texts in self._choices():
            for place, text in enumerate(texts.values()):
                box.setItemText(place, text)
        hint = self.tr(
            "Opens when you launch a customer. {variable} is replaced with the customer ID. "
            "Sophos does not document an address for individual customers; without "
            "{variable}, the partner console opens."
        )
        self.consoleAddressHint.setText(hint.format(variable=TENANT_VARIABLE))
        insert = self.tr("Insert {variable}").format(variable=TENANT_VARIABLE)
        self.insertVariableButton.setText(insert)
        self.dataFolderCopyButton.set_name(self.tr("Copy folder path"))
        self.checkUpdatesOff.setText(off_text())
        self.show_example()

    def show_example(self) -> None:
        """Show what the console's address comes to for a made-up customer."""
        address = example_address(self.consoleAddressEdit.text())
        self.consoleExampleEdit.setText(address or self.tr("No valid address"))
        self.consoleExampleEdit.setCursorPosition(0)

    def show_update_part(self, *, possible: bool) -> None:
        """Say why there is nothing to choose where newer versions cannot be looked for."""
        self.checkUpdatesBox.setEnabled(possible)
        self.checkUpdatesOff.setVisible(not possible)

    def show_proxy_part(self) -> None:
        """The address is asked for in mode manual alone."""
        self.proxyPart.setVisible(self.chosen_proxy_mode() is ProxyMode.MANUAL)

    def chosen_proxy_mode(self) -> ProxyMode:
        """What the box says, in force or not."""
        return ProxyMode(self.proxyModeBox.currentData())

    def _choices(self) -> list[tuple[QComboBox, Mapping[Any, str]]]:
        return [
            (self.languageBox, language_texts()),
            (self.themeBox, theme_texts()),
            (self.proxyModeBox, proxy_texts()),
        ]

    def _dress(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        for area in self.findChildren(QScrollArea):
            area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
            if (page := area.widget()) is not None:
                page.setBackgroundRole(QPalette.ColorRole.Base)
        for button in self.findChildren(QPushButton):
            # Enter takes what was typed; it must not click some button as well.
            button.setAutoDefault(False)
        for label in self.findChildren(QLabel):
            self._dress_label(label)
        for edit in self.findChildren(QLineEdit):
            edit.setFont(font("body", tabular=True))
        self.openFolderButton.set_icon_name("external")
        self.removeAllButton.set_kind("danger")
        self.resetButton.set_kind("flat")
        self.undoResetButton.set_kind("flat")
        self.undoResetButton.hide()
        self.wrongFieldsButton.set_kind("danger")
        self.wrongFieldsButton.set_icon_name("alert")
        self.wrongFieldsButton.hide()

    def _dress_label(self, label: QLabel) -> None:
        name = label.objectName()
        tone = next((tone for end, tone in _TONES.items() if name.endswith(end)), "")
        if tone:
            label.setProperty("tone", tone)
            label.setFont(font("small"))
            repolish(label)
        elif name.endswith("Title"):
            label.setFont(font("sectionTitle"))
        elif name.endswith("Label"):
            label.setFont(font("smallStrong"))
