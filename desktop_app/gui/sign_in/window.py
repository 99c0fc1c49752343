"""The window around the sign-in page while there is no account to make the main window for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.main_window import CLIENT_SIZE, SMALLEST_SIZE

from .sign_in_page import SignInPage


class SignInWindow(QWidget):
    """As large as the main window.

    Signals
    -------
    closing: a person closed it, without having signed in.
    """

    closing = Signal()

    def __init__(self, page: SignInPage) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Central Desk")
        self.page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(CLIENT_SIZE)
        # The table of commands is the desk's; this key works in every window of the program.
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)

    def bring_to_front(self) -> None:
        """Show the window to the person, from wherever it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so, then go."""
        self.closing.emit()
        super().closeEvent(event)
