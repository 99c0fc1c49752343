"""The short texts of the summary under a customer's name."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.badge import Badge
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.product import Category
from desktop_app.gui.contact.contact_look import SummaryWords


@pytest.mark.parametrize(
    ("days", "text"),
    [(0, "Expires soon, today"), (1, "Expires soon, tomorrow"), (2, "Expires soon, 2 d")],
)
def test_the_next_end_says_today_and_tomorrow(qapp: QApplication, days: int, text: str) -> None:
    badge = Badge(LicenceState.EXPIRING, Category.ENDPOINT, number=days)
    assert SummaryWords().pill(badge) == text
