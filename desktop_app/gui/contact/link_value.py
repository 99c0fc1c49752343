"""A value that can be clicked, such as an e-mail address; it opens nothing by itself.

Not a QLabel with a link in it: that would have to read its text as markup.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.focus_ring import KeyboardFocus, show_ring
from desktop_app.gui.widgets.plain_text import plain_tooltip
from desktop_app.gui.widgets.themed import Themed

_RADIUS = 4
_HEIGHT = 24
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinkValue(Themed, QAbstractButton):
    """Shows text in the colour of links; `clicked` says that a person wants to follow it.

    The text is kept apart from the button's own, which would read & as a shortcut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._hovered = False
        self._focus = KeyboardFocus()
        self.setFont(font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def value(self) -> str:
        """The text shown."""
        return self._value

    def set_value(self, text: str) -> None:
        """Show another text."""
        self._value = text
        self.updateGeometry()
        self.update()

    def set_name(self, name: str) -> None:
        """Say what following the link does."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._value) + 1, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for an ellipsis."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text; underlined under the pointer and with the keyboard."""
        if self.theme is None:
            return
        painter = QPainter(self)
        shown = self.font()
        shown.setUnderline(self._hovered or self.hasFocus())
        painter.setFont(shown)
        painter.setPen(self.theme.colour("link"))
        right = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self._value, right, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter.value, text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline."""
        super().enterEvent(event)
        self._set_hovered(True)

    def leaveEvent(self, event: QEvent) -> None:
        """No longer underline."""
        super().leaveEvent(event)
        self._set_hovered(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if the focus came by key."""
        super().focusInEvent(event)
        if self._focus.entered(event):
            show_ring(self, self.rect, _RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link, as Space does."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _set_hovered(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()
