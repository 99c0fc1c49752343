"""The outline around the control that has the keyboard.

A style sheet has no outline outside a widget, so a transparent sibling draws it and follows its
owner. Only focus that came from the keyboard is shown.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.gui.widgets.themed import Themed

_GAP = 1
_WIDTH = 2
_OUTSET = _GAP + _WIDTH
_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
_UNCHANGED = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class FocusRing(QWidget):
    """Two pixels wide, one pixel outside `area` of its owner, above its siblings."""

    def __init__(self, owner: QWidget, area: Callable[[], QRect], radius: float) -> None:
        super().__init__(owner.parentWidget())
        self._owner = owner
        self._area = area
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        owner.installEventFilter(self)
        owner.destroyed.connect(self.deleteLater)

    def follow(self) -> None:
        """Lie around the owner, wherever it is now."""
        outer = self._area().translated(self._owner.pos())
        self.setGeometry(outer.adjusted(-_OUTSET, -_OUTSET, _OUTSET, _OUTSET))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the owner while it moves, and leave with it."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self.follow()
        elif event.type() in {QEvent.Type.Hide, QEvent.Type.FocusOut, QEvent.Type.ParentChange}:
            self.deleteLater()
            watched.removeEventFilter(self)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Stroke the outline."""
        theme = self._owner.theme if isinstance(self._owner, Themed) else None
        if theme is not None:
            stroke_ring(
                self, QRectF(self.rect()), self._radius + _OUTSET, theme.colour("focusRing")
            )


def show_ring(owner: QWidget, area: Callable[[], QRect], radius: float) -> None:
    """Outline `area` of the owner, which has just got the keyboard, until it loses it."""
    if owner.parentWidget() is not None:
        ring = FocusRing(owner, area, radius)
        ring.follow()
        ring.show()


def stroke_ring(widget: QWidget, outer: QRectF, radius: float, colour: QColor) -> None:
    """Stroke a rounded outline just inside `outer`, which is in the widget's coordinates."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _WIDTH))
    half = _WIDTH / 2
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), radius - half, radius - half)


class KeyboardFocus:
    """Tells focus that came by key from focus that came by mouse, for one widget."""

    def __init__(self) -> None:
        # Focus that a window gives by itself when it opens must be seen too.
        self._by_key = True

    def entered(self, event: QFocusEvent) -> bool:
        """Take note of a focusInEvent; True if the focus is to be shown."""
        if event.reason() not in _UNCHANGED:
            self._by_key = event.reason() in _KEYBOARD
        return self._by_key
