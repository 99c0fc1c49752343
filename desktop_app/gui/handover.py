"""Lets one window take the place of others without losing the keyboard on the way.

A window that closes while the next one is still getting the focus can leave the program without
an active window: keys then go nowhere until a click.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

LONGEST_MS = 1_000
"""So long the old windows stay where nobody gives the new one the focus."""


class Handover(QObject):
    """Closes and deletes `old` as soon as `new` has the focus, closes, or has waited enough."""

    def __init__(self, new: QWidget, old: Sequence[QWidget]) -> None:
        super().__init__(new)
        self._old = list(old)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._longest.timeout.connect(self._close_old)
        for window in self._old:
            window.setEnabled(False)
        if new.isActiveWindow():
            self._close_old()
        else:
            new.installEventFilter(self)
            self._longest.start()

    def eventFilter(self, _new: QObject, event: QEvent) -> bool:
        """Wait for the focus."""
        if event.type() == QEvent.Type.WindowActivate:
            # Its own news of the focus comes first.
            self._longest.start(0)
        elif event.type() == QEvent.Type.Close:
            self._close_old()
        return False

    @Slot()
    def _close_old(self) -> None:
        old, self._old = self._old, []
        for window in old:
            window.close()
            window.deleteLater()
