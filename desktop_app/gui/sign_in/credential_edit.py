"""The fields for client id and client secret: pasted blanks go, the secret is hidden.

Not for whether what stands in them is right.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import IconButton
from desktop_app.gui.widgets.themed import Themed, repolish

_LONGEST = 4_096
_EYE = 24
_EYE_EDGE = 4


class CredentialEdit(QLineEdit):
    """One line without blanks at its ends, however they came there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setFont(font("body"))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.textChanged.connect(self._trim)

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field as wrong, or no longer."""
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            repolish(self)

    @Slot(str)
    def _trim(self, text: str) -> None:
        trimmed = text.strip()
        if trimmed != text:
            place = self.cursorPosition() - (len(text) - len(text.lstrip()))
            self.setText(trimmed)
            self.setCursorPosition(min(max(0, place), len(trimmed)))


class SecretEdit(Themed, CredentialEdit):
    """Shows dots; the eye behind them shows what was typed until it is clicked again.

    What is marked while it is shown does not become X11's selection, which every program may
    read; copying it by its key or the menu is a person's own wish.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = IconButton(self, "eye", "flat")
        self._eye.setObjectName("showSecretButton")
        self._eye.set_size(_EYE)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.clicked.connect(self._toggle)
        self.setTextMargins(0, 0, _EYE, 0)
        self._show_state()

    def set_hidden(self, hidden: bool) -> None:
        """Show dots or what was typed."""
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)
        self._show_state()

    def forget(self) -> None:
        """Empty the field so that no undoing brings the text back."""
        self.setText("")
        self.set_hidden(True)

    def theme_changed(self) -> None:
        """Pass the theme on to the eye."""
        if self.theme is not None:
            self._eye.set_theme(self.theme)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_state()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end."""
        super().resizeEvent(event)
        self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark text, for this field alone."""
        super().mouseReleaseEvent(event)
        self._withdraw_selection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark text, for this field alone."""
        super().keyPressEvent(event)
        self._withdraw_selection()

    def _withdraw_selection(self) -> None:
        # In the same event: nobody can have been answered in between.
        clipboard, selection = QGuiApplication.clipboard(), QClipboard.Mode.Selection
        if clipboard.ownsSelection() and clipboard.text(selection) in self.text():
            clipboard.clear(selection)

    @Slot()
    def _toggle(self) -> None:
        self.set_hidden(self.echoMode() == QLineEdit.EchoMode.Normal)

    def _show_state(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self._eye.set_icon_name("eye", "mutedText" if hidden else "accent")
        name = self.tr("Show client secret") if hidden else self.tr("Hide client secret")
        self._eye.set_name(name)

    def _arrange(self) -> None:
        left = self.width() - _EYE - _EYE_EDGE
        area = QRect(left, (self.height() - _EYE) // 2, _EYE, _EYE)
        self._eye.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))
