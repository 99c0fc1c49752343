"""The one place that hands an address to the browser, the mail or phone program.

Which addresses pass, and why: docs/reference/promises.md (Hosts and addresses).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

Opener = Callable[[str], bool]

_SCHEMES = frozenset({"https", "mailto", "tel", "file"})


def open_address(address: str) -> bool:
    """Open an address of ours, or a folder of ours by its `file:` address; False when nothing did.

    Ours are those that `services.settings.console_url`, `services.approval.mailto_url`,
    `gui.contact.links` and `folder_address` have made, and the download page of a
    `domain.update.Release`: signed by a release key, and in a place that the program names.
    No other address of a server gets here.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() not in _SCHEMES or not url.isValid():
        return False
    if url.isLocalFile() and not Path(url.toLocalFile()).is_dir():
        return False
    return QDesktopServices.openUrl(url)


def folder_address(folder: str) -> str:
    """The address of a folder of this machine."""
    return QUrl.fromLocalFile(folder).toString(QUrl.ComponentFormattingOption.FullyEncoded)
