"""What a check of credentials found out, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.widgets.plain_text import make_plain
from desktop_app.services.sign_in import SignInResult


class FoundText(QLabel):
    """A class of its own, because Qt looks up plural texts by the class of `self` alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self)

    def show_result(self, result: SignInResult) -> None:
        """Say how many customers there are, and what may be changed."""
        known = self.tr("You have signed in to this account before.") if result.known else ""
        count = result.customers
        found = self.tr("%Ln customer(s) found.", "", count) if count is not None else ""
        proposed = self.tr("Name and program are suggestions. You can change both.")
        self.setText(" ".join(part for part in (found, known, proposed) if part))
