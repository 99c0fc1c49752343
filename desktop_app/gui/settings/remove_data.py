"""Asks before everything on this computer is removed: what goes, what stays, and a typed word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QWidget

from desktop_app import assets
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.themed import hand_theme

translate = QCoreApplication.translate
_POINT = "•"
_WIDTH = 520


def confirming_word() -> str:
    """What has to be typed; in letters that every keyboard has."""
    return translate("RemoveDataDialog", "REMOVE")


def what_goes() -> list[str]:
    """What is removed: everything that the program wrote on this computer."""
    return [
        translate("RemoveDataDialog", "customers, licenses and usage of all accounts"),
        translate(
            "RemoveDataDialog",
            "the activity log, including operations with an unknown outcome",
        ),
        translate("RemoveDataDialog", "local names, local contacts and drafts"),
        translate(
            "RemoveDataDialog", "all accounts and their client secrets in the system keychain"
        ),
        translate("RemoveDataDialog", "settings, window positions and log files"),
    ]


def what_stays() -> list[str]:
    """What is not touched."""
    return [
        translate(
            "RemoveDataDialog", "everything in Sophos Central: nothing is changed or deleted there"
        ),
        translate(
            "RemoveDataDialog",
            "the API credentials in Sophos Central Partner; delete them there if you no longer "
            "need them",
        ),
        translate("RemoveDataDialog", "files that you exported, and the program itself"),
    ]


class PointList(QWidget):
    """Points below each other, each with a bullet that its further lines keep clear of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_points(self, points: list[str]) -> None:
        """Show these points; asked once."""
        for row, text in enumerate(points):
            for column, words in enumerate((_POINT, text)):
                label = plain_label(self, font("body"), "secondary")
                label.setText(words)
                label.setWordWrap(column == 1)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)


class RemoveDataDialog(QDialog):
    """Blocks its parent window alone (`open()`); deletes itself when closed.

    Signals
    -------
    confirmed: the word was typed and the button clicked.
    """

    confirmed = Signal()

    removeTitle: QLabel
    goesTitle: QLabel
    goesList: PointList
    staysTitle: QLabel
    staysList: PointList
    confirmLabel: QLabel
    confirmEdit: QLineEdit
    removeCancelButton: Button
    removeNowButton: Button

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(assets.form("remove_data"), self, (Button, PointList))
        self.setObjectName("removeDataDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dress()
        word = confirming_word()
        ask = translate("RemoveDataDialog", "This cannot be undone. To confirm, type {word}.")
        self.confirmLabel.setText(ask.format(word=word))
        self.confirmEdit.setPlaceholderText(word)
        self.confirmEdit.textChanged.connect(self._on_typed)
        self.confirmEdit.returnPressed.connect(self._on_remove)
        self.removeNowButton.clicked.connect(self._on_remove)
        self.removeCancelButton.clicked.connect(self.reject)
        hand_theme(self, theme)
        self._on_typed()
        self._fit()
        self.confirmEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.removeTitle.setFont(font("dialogTitle"))
        for title in (self.goesTitle, self.staysTitle, self.confirmLabel):
            title.setFont(font("smallStrong"))
        self.goesList.show_points(what_goes())
        self.staysList.show_points(what_stays())
        self.removeNowButton.set_kind("danger")

    def _fit(self) -> None:
        """As high as the texts need in this font and language; nothing is cut."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumSize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
            self.resize(self.minimumSize())

    @Slot()
    def _on_typed(self) -> None:
        self.removeNowButton.setEnabled(self._is_confirmed())

    def _is_confirmed(self) -> bool:
        return self.confirmEdit.text().strip().casefold() == confirming_word().casefold()

    @Slot()
    def _on_remove(self) -> None:
        if self._is_confirmed():
            self.confirmed.emit()
            self.accept()
