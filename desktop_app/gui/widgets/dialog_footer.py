"""The lower edge of a dialog: a ground of its own and a line above; the buttons are the form's."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.gui.widgets.themed import Themed

_HEIGHT = 56


class DialogFooter(Themed, QFrame):
    """The buttons of a dialog on a ground of their own; of one height everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and line."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("window"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.colour("border"))
