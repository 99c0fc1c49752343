"""The head of a part that can be folded away: an arrow, its name, and quiet words at the end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.focus_ring import KeyboardFocus, stroke_ring
from desktop_app.gui.widgets.themed import Themed

_HEIGHT = 28
_ICON = 16
_GAP = 6
_RADIUS = 4
_KEYS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}


class Disclosure(Themed, QAbstractButton):
    """Checked while the part is open; the arrow keys open and close it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self._by_key = False
        self._focus = KeyboardFocus()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_note(self, note: str) -> None:
        """Say something quiet at the end, as how much there is."""
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    def note(self) -> str:
        """What stands at the end."""
        return self._note

    def sizeHint(self) -> QSize:
        """Room for arrow and name."""
        name = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_ICON + _GAP + name, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right opens, left closes."""
        wanted = _KEYS.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        elif wanted is not self.isChecked():
            self.click()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the outline if the focus came by key."""
        self._by_key = self._focus.entered(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw arrow, name, note."""
        if self.theme is None:
            return
        painter = QPainter(self)
        theme = self.theme
        top = (self.height() - _ICON) // 2
        icon = "chevron-up" if self.isChecked() else "chevron-down"
        colour = theme.colour("text" if self.underMouse() else "mutedText")
        picture = theme.icons.pixmap(icon, colour, _ICON, self.devicePixelRatioF())
        painter.setFont(font("sectionTitle"))
        painter.setPen(theme.colour("text"))
        name = painter.fontMetrics().horizontalAdvance(self.text())
        self._write(painter, QRect(0, 0, name, self.height()), self.text(), leading=True)
        arrow = QRect(name + _GAP, top, _ICON, _ICON)
        painter.drawPixmap(self._visual(arrow).topLeft(), picture)
        painter.setFont(font("small", tabular=True))
        painter.setPen(theme.colour("mutedText"))
        left = arrow.right() + _GAP
        room = QRect(left, 0, self.width() - left, self.height())
        note = painter.fontMetrics().elidedText(
            self._note, Qt.TextElideMode.ElideRight, room.width()
        )
        self._write(painter, room, note, leading=False)
        painter.end()
        if self.hasFocus() and self._by_key:
            stroke_ring(self, QRectF(self.rect()), _RADIUS, theme.colour("focusRing"))

    def _write(self, painter: QPainter, area: QRect, text: str, *, leading: bool) -> None:
        side = Qt.AlignmentFlag.AlignLeft if leading else Qt.AlignmentFlag.AlignRight
        aligned = QStyle.visualAlignment(self.layoutDirection(), side).value
        flags = aligned | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(self._visual(area), flags, text)

    def _visual(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
