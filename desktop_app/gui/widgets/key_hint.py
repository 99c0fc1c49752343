"""The small key cap that names a shortcut beside what it does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.key_names import key_text
from desktop_app.gui.widgets.plain_text import make_plain


class KeyHint(QLabel):
    """Shows a key sequence in the words of the platform and language; base.qss draws the cap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self, font("keyHint"))
        # The border of the style sheet would bring an indent that the padding already gives.
        self.setIndent(0)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._keys = QKeySequence()

    def set_keys(self, keys: QKeySequence) -> None:
        """Show another key sequence."""
        self._keys = keys
        self.setText(key_text(keys))
        self.adjustSize()

    def changeEvent(self, event: QEvent) -> None:
        """Name the keys in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_keys(self._keys)
