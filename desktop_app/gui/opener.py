"""The one place that hands an address to the browser, the mail or phone program (T9)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

Opener = Callable[[str], bool]

_SCHEMES = frozenset({"https", "mailto", "tel"})


def open_address(address: str) -> bool:
    """Open an address of ours; False when nothing opened.

    Ours are those that `services.settings.console_url`, `services.approval.mailto_url` and
    `gui.contact.links` have made: no address of a server gets here.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() not in _SCHEMES or not url.isValid():
        return False
    return QDesktopServices.openUrl(url)
