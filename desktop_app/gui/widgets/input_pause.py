"""Ignores clicks and keys that were meant for what stood there a moment ago.

The second click of a double click falls on whatever has come under the pointer meanwhile, and a
held or repeated Enter on whatever has become the default. A part of a window whose page has turned
or whose buttons have changed calls `begin()`; for `PAUSE_SECONDS` nothing in it is activated.
"""

from __future__ import annotations

from time import monotonic as clock

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

PAUSE_SECONDS = 0.7

_POINTING = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Shortcut,
    }
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class InputPause(QObject):
    """Belongs to a window or a part of one, and covers everything inside it.

    Going on by Tab, leaving by Esc and typing into a field stay possible.
    """

    def __init__(self, scope: QWidget) -> None:
        super().__init__(scope)
        self._scope = scope
        self._until = 0.0

    @Slot()
    def begin(self) -> None:
        """Ignore activation from now on; a button that is being held down lets go."""
        self._until = clock() + PAUSE_SECONDS
        for button in self._scope.findChildren(QAbstractButton):
            if button.isDown():
                _let_go(button)
        application = QCoreApplication.instance()
        assert application is not None
        # On the application: of a shortcut and of what is made later the scope hears nothing.
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what would activate something in the scope, while the pause lasts."""
        if clock() >= self._until:
            application = QCoreApplication.instance()
            assert application is not None
            application.removeEventFilter(self)
            return False
        if event.type() in _POINTING:
            return self._covers(watched)
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not _activates(watched, event.key()) or not self._covers(watched):
            return False
        if event.isAutoRepeat():
            # As long as a key is held down nobody reads.
            self._until = clock() + PAUSE_SECONDS
        return True

    def _covers(self, watched: QObject | None) -> bool:
        while watched is not None and watched is not self._scope:
            watched = watched.parent()
        return watched is not None


def _let_go(button: QAbstractButton) -> None:
    """Release a button without a click; by `setDown` alone the next move presses it again."""
    button.setDown(False)
    outside = QPointF(-1, -1)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseButtonRelease
    release = QMouseEvent(kind, outside, button.mapToGlobal(outside), left, none, plain)
    QCoreApplication.sendEvent(button, release)


def _activates(watched: QObject, key: int) -> bool:
    if key == Qt.Key.Key_Space and isinstance(watched, QWidget):
        return not watched.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    return key in _ENTER
