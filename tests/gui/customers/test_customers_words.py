"""Words, dates and what is copied."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from german import GermanTranslator
from mock_rows import TODAY, badge, make_row
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.domain.access import Access, Assistance, AssistanceReason, AssistanceState
from desktop_app.domain.badge import Badge
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.product import Category
from desktop_app.gui.customers.clipboard import rows_to_mime
from desktop_app.gui.customers.columns import Reader
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.when import When
from desktop_app.gui.words import Words

GERMAN = QLocale("de_DE")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = GermanTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_value_has_a_word(qapp: QApplication) -> None:
    words = Words()
    assert all(words.category(category) for category in Category)
    assert all(words.state(state) for state in LicenceState)
    assert all(words.reason(reason) for reason in AssistanceReason)
    assert all(
        words.assistance(AssistanceState(state, AssistanceReason.NOT_TOLD)) for state in Assistance
    )
    for state in LicenceState:
        one = Badge(state, number=3, access=Access.SUSPENDED)
        assert words.pill(one)
        assert words.phrase(one)


def test_an_add_on_is_short_in_the_cell_and_named_in_the_tooltip(qapp: QApplication) -> None:
    badge = Badge(LicenceState.ACTIVE, Category.ADD_ON, "Enhanced Support")
    assert Words().pill(badge) == "Add-on"
    assert Words().phrase(badge) == "Enhanced Support: active"


def test_pills_say_days_per_cent_and_counts(qapp: QApplication) -> None:
    words = Words()
    assert words.pill(badge("e endpoint 5")) == "Endpoint 5 d"
    assert words.pill(badge("t xdr 0")) == "XDR today"
    assert words.pill(badge("e endpoint 1")) == "Endpoint tomorrow"
    assert words.pill(badge("! mobile 112")) == "Mobile 112%"
    assert words.pill(badge("a mdr")) == "MDR"
    assert words.pill(Badge(LicenceState.UNLICENSED, number=4)) == "4 not licensed"


def test_an_end_today_or_tomorrow_is_said_so(qapp: QApplication) -> None:
    words = Words()
    assert words.phrase(badge("e endpoint 0")) == "Endpoint: expires today"
    assert words.phrase(badge("e endpoint 1")) == "Endpoint: expires tomorrow"
    assert words.phrase(badge("t xdr 0")) == "XDR: trial ends today"
    assert words.phrase(badge("t xdr 1")) == "XDR: trial ends tomorrow"


def test_unknown_values_are_shown_as_they_came(qapp: QApplication) -> None:
    words = Words()
    assert words.billing("flex\u202e2030") == "flex[RLO]2030"
    assert words.billing("") == ""
    assert words.billing("term", managed_order=True) == "Managed order"
    assert words.category(Category.OTHER, "Sophos DNS {0} %n") == "Sophos DNS {0} %n"
    assert words.pill(Badge(LicenceState.TRIAL, Category.OTHER, "{name}", 3)) == "{name} 3 d"


def test_words_change_with_the_language(qapp: QApplication) -> None:
    words = Words()
    assert words.pill(badge("a email")) == "Email"
    version = words.version
    translator = GermanTranslator()
    qapp.installTranslator(translator)
    try:
        words.retranslate()
        assert words.pill(badge("a email")) == "E-Mail"
        assert words.pill(badge("e endpoint 5")) == "Endpoint 5\xa0Tg."
        assert words.version != version
    finally:
        qapp.removeTranslator(translator)


def test_dates_have_four_digits_of_the_year(qapp: QApplication) -> None:
    day = date(2026, 3, 5).toordinal()
    assert When(GERMAN).date(day) == "05.03.2026"
    assert When(QLocale("en_GB")).date(day) == "05/03/2026"
    assert When(QLocale("en_US")).date(day) == "3/5/2026"
    assert When(GERMAN).date(0) == ""


def test_days_and_ages_in_words(german: None) -> None:
    when = When(GERMAN)
    assert when.days(5) == "in 5\xa0Tagen"
    assert when.days(-7) == "vor 7\xa0Tagen"
    assert when.days(1) == "morgen"
    assert when.age(59) == "just now"
    assert when.age(3 * 60 + 59) == "vor 3\xa0Min."
    assert when.age(5 * 3600) == "vor 5\xa0Std."
    assert when.age(49 * 3600) == "vor 2\xa0Tagen"
    assert when.age(-20) == "just now"


def reader() -> Reader:
    return Reader(Words(), When(GERMAN), TODAY)


def test_one_row_is_copied_without_headers_and_several_with(qapp: QApplication) -> None:
    row = make_row("Haus", days=5)
    one = rows_to_mime([row], reader()).text().split("\n")
    assert len(one) == 1
    assert one[0].split("\t")[:3] == ["Haus", "Endpoint: active", "27.11.2026"]
    several = rows_to_mime([row, row], reader()).text().split("\n")
    assert len(several) == 3
    assert several[0].split("\t")[0] == "Customer"


def test_copied_cells_are_text_whatever_they_look_like(qapp: QApplication) -> None:
    mime = rows_to_mime([make_row("=cmd|'/C calc'!A0"), make_row("<b>\tx\n</b>")], reader())
    lines = mime.text().split("\n")
    assert len(lines) == 3
    assert lines[1].startswith("=cmd|'/C calc'!A0\t")
    assert {line.count("\t") for line in lines} == {len(ColumnId) - 1}
    html = mime.html()
    assert "<b>" not in html
    assert "&lt;b&gt;" in html
    assert "mso-number-format" in html
