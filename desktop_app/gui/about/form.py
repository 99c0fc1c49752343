"""The About dialog's controls by their names, and their look; what they do is the dialog's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from desktop_app import __version__, assets
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.widgets.button import Button, IconButton
from desktop_app.gui.widgets.dialog_footer import DialogFooter
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.section_rail import SectionRail

_ICON = 48
_TEXT_PIXELS = 12
_NAME_COLUMN = 96


class ProgramIcon(IconLabel):
    """The program's drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_ICON, parent)
        self.show_icon("app", "accent")


_PARTS = (Button, DialogFooter, IconButton, ProgramIcon, SectionRail)


class AboutForm(QDialog):
    """Looks and words; modeless, and gone when it is closed."""

    aboutSections: SectionRail
    aboutPages: QStackedWidget
    aboutProgramScroll: QScrollArea
    aboutProgramPage: QWidget
    aboutName: QLabel
    aboutVersion: QLabel
    aboutStatement: QLabel
    aboutUpdateStatus: QLabel
    checkNowButton: Button
    aboutDownloadButton: Button
    aboutFactsHint: QLabel
    aboutFacts: QWidget
    aboutFindEdit: QLineEdit
    aboutFindStatus: QLabel
    aboutPreviousButton: IconButton
    aboutNextButton: IconButton
    aboutText: QPlainTextEdit
    aboutSaid: QLabel
    copySupportButton: Button
    aboutCloseButton: Button

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(assets.form("about_dialog"), self, _PARTS)
        self.setObjectName("aboutDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._dress()
        self._dress_text()
        self._facts = QGridLayout(self.aboutFacts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnMinimumWidth(0, _NAME_COLUMN)
        self._facts.setColumnStretch(1, 1)
        self.retranslate_form()

    def retranslate_form(self) -> None:
        """Take the words of the language in force, where the form does not by itself."""
        version = self.tr("Version {version}").format(version=__version__)
        self.aboutVersion.setText(version)
        self.aboutPreviousButton.set_name(self.tr("Previous match"))
        self.aboutNextButton.set_name(self.tr("Next match"))

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show pairs of what and its value, in place of those before."""
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (name, value) in enumerate(facts):
            for column, text in enumerate((name, value)):
                tone = "" if column else "muted"
                label = plain_label(self.aboutFacts, font("small", tabular=True), tone)
                label.setText(text)
                label.setWordWrap(bool(column))
                self._facts.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _dress(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.aboutProgramScroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.aboutProgramPage.setBackgroundRole(QPalette.ColorRole.Base)
        self.aboutName.setFont(font("pageTitle"))
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("Title"):
                label.setFont(font("sectionTitle"))
        for label, tone in (
            (self.aboutVersion, "secondary"),
            (self.aboutFactsHint, "muted"),
            (self.aboutSaid, "muted"),
            (self.aboutFindStatus, "muted"),
        ):
            label.setFont(font("small", tabular=True))
            label.setProperty("tone", tone)
        self.copySupportButton.set_icon_name("copy")
        self.checkNowButton.set_icon_name("refresh")
        self.aboutDownloadButton.set_icon_name("external")
        self.aboutDownloadButton.hide()

    def _dress_text(self) -> None:
        self.aboutPreviousButton.set_icon_name("chevron-up")
        self.aboutNextButton.set_icon_name("chevron-down")
        # The texts are laid out by hand, for letters of one width.
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(_TEXT_PIXELS)
        self.aboutText.setFont(fixed)
        self.aboutText.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
