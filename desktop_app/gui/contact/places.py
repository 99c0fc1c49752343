"""Names of countries and data regions, and an address on one line in the order of its country."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.customer import Address
from desktop_app.domain.text import visible

translate = QCoreApplication.translate

_CODE_LAST = frozenset({"GB", "IE", "NZ", "IN", "SG", "ZA", "AE"})
"""Countries that write the postal code after the city."""

_STATE_AND_CODE_LAST = frozenset({"US", "CA", "AU", "BR"})
"""Countries that write city, state, postal code."""


def address_text(address: Address) -> str:
    """Street, town and country, in the order that the country uses; missing parts leave no gap."""
    country = address.country_code.upper()
    town = " ".join(part for part in _town(address, country) if part)
    state = "" if country in _STATE_AND_CODE_LAST else address.state
    parts = (*address.lines, town, state, country_name(address.country_code))
    return ", ".join(visible(part) for part in parts if part)


def _town(address: Address, country: str) -> tuple[str, ...]:
    if country in _STATE_AND_CODE_LAST:
        comma = "," if country == "US" and address.city and address.state else ""
        return address.city + comma, address.state, address.postal_code
    if country in _CODE_LAST:
        return address.city, address.postal_code
    return address.postal_code, address.city


def country_name(code: str) -> str:
    """The country of an ISO 3166-1 code in the program's language, else the code as it came."""
    territory = QLocale.codeToTerritory(code.upper())
    if territory == QLocale.Country.AnyTerritory:
        return code
    spoken = QLocale().language()
    local = QLocale(spoken, territory)
    if local.language() == spoken and local.territory() == territory:
        return local.nativeTerritoryName()
    return _countries().get(code.upper()) or QLocale.territoryToString(territory)


def _countries() -> dict[str, str]:
    # Qt knows names of countries in English and in the country's own language alone.
    return {
        "AE": translate("Places", "United Arab Emirates"),
        "AU": translate("Places", "Australia"),
        "BG": translate("Places", "Bulgaria"),
        "BR": translate("Places", "Brazil"),
        "CA": translate("Places", "Canada"),
        "CZ": translate("Places", "Czechia"),
        "DK": translate("Places", "Denmark"),
        "ES": translate("Places", "Spain"),
        "FI": translate("Places", "Finland"),
        "FR": translate("Places", "France"),
        "GB": translate("Places", "United Kingdom"),
        "GR": translate("Places", "Greece"),
        "HR": translate("Places", "Croatia"),
        "HU": translate("Places", "Hungary"),
        "IE": translate("Places", "Ireland"),
        "IN": translate("Places", "India"),
        "JP": translate("Places", "Japan"),
        "NL": translate("Places", "Netherlands"),
        "NO": translate("Places", "Norway"),
        "NZ": translate("Places", "New Zealand"),
        "PL": translate("Places", "Poland"),
        "PT": translate("Places", "Portugal"),
        "RO": translate("Places", "Romania"),
        "SE": translate("Places", "Sweden"),
        "SG": translate("Places", "Singapore"),
        "SI": translate("Places", "Slovenia"),
        "SK": translate("Places", "Slovakia"),
        "TR": translate("Places", "Türkiye"),
        "UA": translate("Places", "Ukraine"),
        "US": translate("Places", "United States"),
        "ZA": translate("Places", "South Africa"),
    }


def region_text(region: str, geography: str) -> str:
    """A data region as "Germany (eu02)" (api.md 1.4), or the geography where no region is given.

    What this version does not know stays as it came.
    """
    name = _regions().get(region)
    if name:
        return f"{name} ({region})"
    place = country_name(geography) if geography else ""
    if not region:
        return visible(place)
    return visible(f"{place} ({region})" if place else region)


def _regions() -> dict[str, str]:
    return {
        "us01": translate("Places", "US West"),
        "us03": translate("Places", "US East"),
        "eu01": translate("Places", "Ireland"),
        "eu02": translate("Places", "Germany"),
        "ca01": translate("Places", "Canada"),
        "au01": translate("Places", "Australia"),
        "jp01": translate("Places", "Japan"),
        "br01": translate("Places", "Brazil"),
        "in01": translate("Places", "India"),
    }
