"""The box to tick for the vendor's terms; its words wrap, and a click on them ticks as well."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.plain_text import make_plain, plain_label
from desktop_app.gui.widgets.themed import Themed

_BOX = 16
_RADIUS = 3


class WordsLabel(QLabel):
    """Words that stand for a box.

    Signals
    -------
    clicked: a person clicked the words.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self)
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click inside."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()


class OutlinedBox(Themed, QCheckBox):
    """A check box without words that shows a wrong state by a red outline."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the outline over it."""
        super().paintEvent(event)
        if self.theme is None or not self.property("invalid"):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("errorBorder"), 2))
        top = (self.height() - _BOX) / 2
        area = QRectF(1, top + 1, _BOX - 2, _BOX - 2)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)


class TermsBox(Themed, QWidget):
    """Box, words and, below them, what is wrong.

    Signals
    -------
    edited: a person ticked or cleared the box.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = OutlinedBox(self)
        self.box.setObjectName("termsBox")
        self.box.setFixedWidth(_BOX)
        self._words = WordsLabel(self)
        self._words.setFont(font("body"))
        self._problem = plain_label(self, font("small"), "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._required = ""
        top = Qt.AlignmentFlag.AlignTop
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.box, 0, 0, top)
        grid.addWidget(self._words, 0, 1, top)
        grid.addWidget(self._problem, 1, 1)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.edited)
        self._words.clicked.connect(self.box.click)

    def set_words(self, words: str, required: str) -> None:
        """Say what is accepted; `required` is how "required field" is called."""
        self._words.setText(f"{words} *")
        self._required = required
        self.box.setAccessibleName(words)
        self._describe()

    def set_problem(self, text: str) -> None:
        """Say what is wrong, or that nothing is."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.box.setProperty("invalid", bool(text))
        self._describe()
        self.box.update()

    def problem(self) -> str:
        """What is said to be wrong; empty for nothing."""
        return self._problem.text()

    def set_locked(self, locked: bool) -> None:
        """Make the box unchangeable, or changeable again."""
        self.box.setEnabled(not locked)
        self._words.setEnabled(not locked)

    def _describe(self) -> None:
        self.box.setAccessibleDescription(". ".join(filter(None, (self._required, self.problem()))))
