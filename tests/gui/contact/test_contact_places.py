"""Addresses stand in the order of their country; regions have names; nothing leaves a gap."""

import pytest
from PySide6.QtCore import QLocale

from desktop_app.domain.customer import Address
from desktop_app.gui.contact.places import address_text, region_text


@pytest.mark.parametrize(
    ("address", "text"),
    [
        (Address(("Werftstraße 8",), "Köln", "", "50670", "DE"),
         "Werftstraße 8, 50670 Köln, Germany"),
        (Address(("1 Main St", "Suite 2"), "Austin", "TX", "78701", "US"),
         "1 Main St, Suite 2, Austin, TX 78701, United States"),
        (Address(("10 Downing Street",), "London", "", "SW1A 2AA", "gb"),
         "10 Downing Street, London SW1A 2AA, United Kingdom"),
        (Address((), "Köln"), "Köln"),
        (Address(("", "Hof 2"), "", "", "", "ZZ"), "Hof 2, ZZ"),
        (Address(), ""),
    ],
)  # fmt: skip
def test_an_address_has_the_order_of_its_country(english, address, text):
    assert address_text(address) == text


def test_the_country_has_its_german_name_in_german(english):
    english.choose("de")
    address = Address(city="Zürich", postal_code="8001", country_code="CH")
    assert address_text(address) == "8001 Zürich, Schweiz"


def test_a_hostile_address_shows_its_hidden_characters(english):
    hostile = Address(("<img src=x>",), "Kö\u202eln", "", "1", "\u200bDE")
    assert "<img src=x>" in address_text(hostile)
    assert "[RLO]" in address_text(hostile)
    assert "\u202e" not in address_text(hostile)


@pytest.mark.parametrize(
    ("region", "geography", "text"),
    [
        ("eu02", "DE", "Germany (eu02)"),
        ("us02", "US", "United States (us02)"),
        ("mars01", "", "mars01"),
        ("", "JP", "Japan"),
        ("", "", ""),
    ],
)
def test_a_region_has_its_name(english, region, geography, text):
    assert region_text(region, geography) == text
    assert QLocale().language() == QLocale.Language.English
