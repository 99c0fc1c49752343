"""The lower edge of a dialog: a ground of its own and a line above; the buttons are the form's."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

_HEIGHT = 56


class DialogFooter(QFrame):
    """56 pixels high, like the header of a page is deep."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "footer")
        self.setMinimumHeight(_HEIGHT)
