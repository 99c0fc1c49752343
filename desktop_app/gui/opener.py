"""The one place that hands an address to the default browser (reliability.md T9)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

Opener = Callable[[str], bool]


def open_address(address: str) -> bool:
    """Open an address that `services.settings.console_url` has made; False when nothing opened."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() != "https" or not url.isValid():
        return False
    return QDesktopServices.openUrl(url)
