"""A small button that puts a value on the clipboard and says so for a moment with a tick."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.widgets.button import IconButton

TICK_MS = 1_500
"""How long the tick stands: long enough to be seen, gone before the next copy."""

_SIZE = 24


class CopyButton(IconButton):
    """Copies `value`, a plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "copy", "flat")
        self.set_size(_SIZE)
        self.set_compact(True)
        self.value = ""
        self._tick = QTimer(self, singleShot=True, interval=TICK_MS)
        self._tick.timeout.connect(self._show_copy)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.value)
        self.set_icon_name("check", "successIcon")
        said = QAccessibleAnnouncementEvent(self, self.tr("Copied"))
        QAccessible.updateAccessibility(said)
        self._tick.start()

    def _show_copy(self) -> None:
        self.set_icon_name("copy", "mutedText")
