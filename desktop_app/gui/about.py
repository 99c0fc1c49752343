"""The words about the program: its version, and that it is not the vendor's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app import __version__

translate = QCoreApplication.translate


def make_about(parent: QWidget) -> QMessageBox:
    """A box to `open`; it goes away by itself when closed."""
    box = QMessageBox(parent)
    box.setObjectName("aboutBox")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("About", "About Central Desk"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Central Desk {__version__}")
    box.setInformativeText(
        translate(
            "About",
            "An unofficial client for partners of Sophos. It is not made, endorsed or supported "
            "by Sophos. Sophos and Sophos Central are trademarks of their owner.",
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box
