"""One open question in the list: an outline around what is known and the answers."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .outcome_panel import UnknownOutcome


class QuestionCard(QFrame):
    """A frame with the panel; which question it is, the panel knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "outlined")
        self.panel = UnknownOutcome(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 11, 12, 8)
        column.addWidget(self.panel)
