"""The chip at the end of a row that opens the menu of the chips for which there was no room."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QToolButton, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.focus_ring import KeyboardFocus, stroke_ring
from desktop_app.gui.widgets.themed import Themed

_HEIGHT = 24
_PADDING = 11
_GAP = 4
_ARROW = 12


class MoreChip(Themed, QToolButton):
    """Label and arrow in the outline of a chip; a click, Space or Enter opens its menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_key = False
        self._focus = KeyboardFocus()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_text(self, text: str) -> None:
        """Show another label."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for label and arrow."""
        text = QFontMetrics(font("chip")).horizontalAdvance(self.text())
        return QSize(_PADDING + text + _GAP + _ARROW + _PADDING, _HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the outline if the focus came by key."""
        self._by_key = self._focus.entered(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw outline, label and arrow."""
        theme = self.theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(theme.colour("hover" if lit else "base"))
        painter.setPen(theme.colour("border"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(theme.colour("secondaryText"))
        painter.setFont(font("chip"))
        painter.drawText(self._words(), Qt.AlignmentFlag.AlignCenter, self.text())
        picture = theme.icons.pixmap(
            "chevron-down", theme.colour("mutedText"), _ARROW, self.devicePixelRatioF()
        )
        painter.drawPixmap(self._arrow(), picture)
        painter.end()
        if self.hasFocus() and self._by_key:
            stroke_ring(self, QRectF(self.rect()), _HEIGHT / 2, theme.colour("focusRing"))

    def _words(self) -> QRect:
        width = self.width() - 2 * _PADDING - _GAP - _ARROW
        return self._visual(QRect(_PADDING, 0, width, self.height()))

    def _arrow(self) -> QPoint:
        left = self.width() - _PADDING - _ARROW
        top = (self.height() - _ARROW) // 2
        return self._visual(QRect(left, top, _ARROW, _ARROW)).topLeft()

    def _visual(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
