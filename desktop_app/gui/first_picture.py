"""Tells when a widget was painted for the first time, so that other work can wait for it.

Importing the client and reading the store would otherwise take the interpreter from the very
picture that a person waits for (docs/performance.md, B1).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPicture(QObject):
    """Watches one widget until it was painted.

    Signals:
        painted: once, after the widget's first picture or `give_up`.
    """

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget: QWidget | None = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event; what follows it runs when it is through."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.give_up)
        return super().eventFilter(watched, event)

    def give_up(self) -> None:
        """Wait no longer: a window that starts minimised is not painted."""
        if self._widget is not None:
            self._widget.removeEventFilter(self)
            self._widget = None
            self.painted.emit()
