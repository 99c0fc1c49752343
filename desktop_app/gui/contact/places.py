"""Names of data regions, and an address on one line in the order of its country."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.customer import Address
from desktop_app.domain.text import visible
from desktop_app.gui.create.countries import country_name

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
    parts = (*address.lines, town, state, country_name(country))
    return ", ".join(visible(part) for part in parts if part)


def _town(address: Address, country: str) -> tuple[str, ...]:
    if country in _STATE_AND_CODE_LAST:
        comma = "," if country == "US" and address.city and address.state else ""
        return address.city + comma, address.state, address.postal_code
    if country in _CODE_LAST:
        return address.city, address.postal_code
    return address.postal_code, address.city


def region_text(region: str, geography: str) -> str:
    """A data region as "Germany (eu02)", or the geography where no region is given.

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
