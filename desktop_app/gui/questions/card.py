"""One open question in the list: a ground of its own around what is known and the answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.gui.widgets.themed import Themed

from .outcome_panel import UnknownOutcome

_RADIUS = 6


class QuestionCard(Themed, QFrame):
    """A frame with the panel; which question it is, the panel knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = UnknownOutcome(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 12, 13, 9)
        column.addWidget(self.panel)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("border"), 1))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
