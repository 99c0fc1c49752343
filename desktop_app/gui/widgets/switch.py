"""The on/off switch with its label in front.

A check box in every respect but its looks, so keys, states and screen readers work as people know.
"""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.focus_ring import KeyboardFocus, show_ring
from desktop_app.gui.widgets.themed import Themed

_TRACK = QSize(36, 20)
_GAP = 8
_KNOB_ON = 14
_KNOB_OFF = 12


class Switch(Themed, QAbstractButton):
    """Label and track, the track at the end; the whole line can be clicked. Space switches."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self._focus = KeyboardFocus()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(font("body"))
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Label, gap and track, 32 pixels high like the other controls."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        gap = _GAP if self.text() else 0
        return QSize(text.width() + gap + _TRACK.width(), max(32, text.height()))

    def minimumSizeHint(self) -> QSize:
        """The same: the label is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw label, track and knob."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_label(painter, self.theme)
        self._draw_track(painter, self.theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring around the track if the focus came by key."""
        super().focusInEvent(event)
        if self._focus.entered(event):
            show_ring(self, self.track, _TRACK.height() / 2)

    def track(self) -> QRect:
        """Where the track lies."""
        corner = QPoint(self.width() - _TRACK.width(), (self.height() - _TRACK.height()) // 2)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(corner, _TRACK))

    def _draw_label(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(theme.colour("secondaryText" if self.isEnabled() else "buttonDisabledText"))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = side.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(self.rect(), flags | Qt.TextFlag.TextShowMnemonic.value, self.text())

    def _draw_track(self, painter: QPainter, theme: Theme) -> None:
        area = QRectF(self.track())
        on = self.isChecked()
        edge, fill, knob = (theme.colour(token) for token in self._tokens(on))
        half = area.height() / 2
        painter.setPen(edge)
        painter.setBrush(fill)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), half - 0.5, half - 0.5)
        self._draw_knob(painter, area, _KNOB_ON if on else _KNOB_OFF, knob)

    def _draw_knob(self, painter: QPainter, area: QRectF, size: int, colour: QColor) -> None:
        inset = (area.height() - size) / 2
        at_right = self.isChecked() == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        left = area.right() - inset - size if at_right else area.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(left, area.top() + inset, size, size))

    def _tokens(self, on: bool) -> tuple[str, str, str]:
        if not self.isEnabled():
            return "borderStrong", "buttonDisabledBg", "disabledText"
        if on:
            fill = "accentFillHover" if self.underMouse() else "accentFill"
            return fill, fill, "accentText"
        return "inputBorder", "trackOff", "inputBorder"
