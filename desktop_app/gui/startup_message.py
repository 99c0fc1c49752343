"""The message of a start that cannot go on: one window, the words, and a way to close it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.domain.errors import AppError

from .messages import message_for

translate = QCoreApplication.translate


def make_startup_message(error: AppError) -> QMessageBox:
    """A box with the words of `messages`, plain text; `show` it, its closing ends the program."""
    message = message_for(error)
    box = QMessageBox()
    box.setObjectName("startupMessage")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle("Central Desk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message.title)
    box.setInformativeText("\n".join(part for part in (message.text, error.detail) if part))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.finished.connect(QApplication.quit)
    return box
