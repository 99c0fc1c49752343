"""Languages: what the system speaks, changing while running, and whole translations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from desk_bench import SpokenLanguage
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop_app import assets
from desktop_app.gui import i18n

BRACES = re.compile(r"\{[a-z_]*\}|%L?[n1-9]")


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[SpokenLanguage]:
    made = SpokenLanguage("en", qapp)
    yield made
    made.withdraw()


def compiled() -> None:
    if not (assets.translations() / "desktop_app_de.qm").exists():
        pytest.skip("the translations are not compiled")


def test_choosing_changes_words_and_numbers(spoken: SpokenLanguage) -> None:
    compiled()
    spoken.choose("de")
    assert QCoreApplication.translate("QuickFilters", "Monthly") == "Monatlich"
    assert QLocale().toString(1_284) == "1.284"
    spoken.choose("en")
    assert QCoreApplication.translate("QuickFilters", "Monthly") == "Monthly"
    assert QLocale().toString(1_284) == "1,284"


def test_a_change_is_told_once_and_the_same_choice_not_at_all(spoken: SpokenLanguage) -> None:
    told: list[int] = []
    spoken.changed.connect(lambda: told.append(1))
    spoken.choose("en")
    assert told == []
    spoken.choose("de")
    assert told == [1]


def test_plurals_are_said_right_in_both_languages(spoken: SpokenLanguage) -> None:
    compiled()

    def days(count: int) -> str:
        return QCoreApplication.translate("When", "in %n day(s)", "", count)

    assert (days(1), days(2)) == ("in 1 day", "in 2 days")
    spoken.choose("de")
    assert (days(1), days(2)) == ("in 1\xa0Tag", "in 2\xa0Tagen")


@pytest.mark.parametrize(
    ("system", "code"), [("de_DE", "de"), ("de_CH", "de"), ("en_GB", "en"), ("fr_FR", "en")]
)
def test_as_the_system_means_german_or_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, code: str
) -> None:
    monkeypatch.setattr(i18n.QLocale, "system", staticmethod(lambda: QLocale(system)))
    made = SpokenLanguage("system", qapp)
    try:
        assert made.code == code
        # The person's own region where it speaks the language: Swiss dates stay Swiss.
        wanted = system if system[:2] == code else QLocale("en").name()
        assert QLocale().name() == wanted
    finally:
        made.withdraw()


def messages() -> list[ElementTree.Element]:
    source = assets.translations() / "desktop_app_de.ts"
    if not source.exists():
        pytest.skip("there is no German translation here")
    return ElementTree.parse(source).getroot().findall("./context/message")


def test_every_german_text_is_there() -> None:
    missing = [
        message.findtext("source")
        for message in messages()
        if message.find("translation").get("type") not in (None, "vanished", "obsolete")  # type: ignore[union-attr]
        or not "".join(message.find("translation").itertext()).strip()  # type: ignore[union-attr]
    ]
    assert missing == []


def test_german_texts_keep_the_places_of_their_values() -> None:
    wrong = []
    for message in messages():
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        for text in filter(None, forms or [translation.text or ""]):
            wanted = set(BRACES.findall(source))
            # "one" may be said without its number.
            given = set(BRACES.findall(text))
            if given - wanted or (wanted - given) - {"%n", "%Ln"}:
                wrong.append(source)
    assert wrong == []
