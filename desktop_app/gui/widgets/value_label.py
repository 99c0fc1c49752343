"""A value that can be selected and copied by mouse and keyboard; never markup, never too wide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.plain_text import make_plain, plain_tooltip
from desktop_app.gui.widgets.themed import repolish

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class ValueLabel(QLabel):
    """Wraps at words; a single word wider than the label is cut, and the tooltip has it all."""

    def __init__(self, parent: QWidget | None = None, role: str = "body", tone: str = "") -> None:
        super().__init__(parent)
        # The style sheet remembers the font that a widget has when it is first polished.
        make_plain(self, font(role), tone)
        self._value = ""
        self.setWordWrap(True)
        self.setTextInteractionFlags(_SELECTABLE)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> str:
        """The whole text."""
        return self._value

    def set_value(self, text: str) -> None:
        """Show another text."""
        if text != self._value:
            self._value = text
            self.setAccessibleName(text)
            self._fit()

    def set_tone(self, tone: str) -> None:
        """Take another of the text colours of base.qss."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            repolish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        right = Qt.TextElideMode.ElideRight
        words = (metrics.elidedText(word, right, room) for word in self._value.split(" "))
        shown = " ".join(words)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tooltip(self._value) if shown != self._value else "")
