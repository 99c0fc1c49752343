"""Prepares the next search while nobody wants anything; not what is prepared (roster.py).

First what every search needs, soon after the list changed; then, once the list has been calm, one
short step after the other, so that whatever a person does in between comes first.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.gui.customers.roster import Roster

_SOON_MS = 50
_CALM_MS = 1_000
_STEP_MS = 10


class IdleWork(QObject):
    """Works ahead on the roster that `roster` gives, or not while it gives None."""

    def __init__(self, roster: Callable[[], Roster | None], parent: QObject) -> None:
        super().__init__(parent)
        self._roster = roster
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._warm)
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self._prepare)

    @Slot()
    def begin_anew(self) -> None:
        """The list has changed: wait until it is calm again."""
        self._calm.stop()
        self._soon.start()

    @Slot()
    def _warm(self) -> None:
        roster = self._roster()
        if roster is not None:
            roster.warm()
            self._calm.start(_CALM_MS)

    @Slot()
    def _prepare(self) -> None:
        roster = self._roster()
        if roster is not None and roster.prepare():
            self._calm.start(_STEP_MS)
