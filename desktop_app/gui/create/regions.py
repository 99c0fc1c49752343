"""Where a new customer's data can be stored: data regions and geographies.

The regions are those in docs/reference/vendor-api.md (Hosts and scope headers).

A region names the data centre itself; a geography leaves the choice among its data centres to
the vendor. Not for what an existing customer's region is called (contact/places.py).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

GEOGRAPHY_MARK = "geo:"


class Place(NamedTuple):
    """A region, or a geography where `region` is empty."""

    region: str = ""
    geography: str = ""

    @property
    def key(self) -> str:
        """One text for both, for drafts and combo boxes."""
        return self.region or (f"{GEOGRAPHY_MARK}{self.geography}" if self.geography else "")


def place_of_key(key: str) -> Place:
    """The place of a key; of nothing for an empty one."""
    if key.startswith(GEOGRAPHY_MARK):
        return Place(geography=key.removeprefix(GEOGRAPHY_MARK))
    return Place(region=key)


def place_choices() -> list[tuple[str, str]]:
    """Key and name of every place: regions first, then the geographies that add to them.

    Regions as the vendor's own specification lists them; a geography with one data centre is
    the same as its region and left out.
    """
    own_choice = translate("Regions", "{name} (data center chosen by Sophos)")
    regions = (
        ("eu02", translate("Regions", "Germany")),
        ("eu01", translate("Regions", "Ireland")),
        ("us01", translate("Regions", "US West")),
        ("us03", translate("Regions", "US East")),
        ("ca01", translate("Regions", "Canada")),
        ("au01", translate("Regions", "Australia")),
        ("jp01", translate("Regions", "Japan")),
        ("br01", translate("Regions", "Brazil")),
        ("in01", translate("Regions", "India")),
    )
    geographies = (
        ("US", translate("Regions", "United States")),
        ("AE", translate("Regions", "United Arab Emirates")),
    )
    choices = [(Place(region=code).key, f"{name} ({code})") for code, name in regions]
    return choices + [
        (Place(geography=code).key, own_choice.format(name=name)) for code, name in geographies
    ]
