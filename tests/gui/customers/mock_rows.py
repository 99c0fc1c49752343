"""Example rows of the customers' table, made from domain values: one of each kind."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from desktop_app.domain.access import Access, Assistance, AssistanceReason, AssistanceState
from desktop_app.domain.badge import Badge, Badges
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import filter_bits
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.product import Category
from desktop_app.domain.row import CustomerRow
from desktop_app.domain.search import folded_name
from desktop_app.gui.customers.ranking import NameRanker

TODAY = date(2026, 11, 22).toordinal()
NOW = 1_795_350_000
MINUTE, DAY = 60, 86_400
RANKER = NameRanker(QLocale("de_DE"))

_STATES = {
    "x": LicenceState.EXPIRED,
    "!": LicenceState.OVERUSED,
    "e": LicenceState.EXPIRING,
    "t": LicenceState.TRIAL,
    "m": LicenceState.MONTHLY,
    "a": LicenceState.ACTIVE,
}
_CATEGORIES = {category.value: category for category in Category}
_SHIELDS = {
    "on": AssistanceState(Assistance.ON, AssistanceReason.MONTHLY_USAGE),
    "refused": AssistanceState(Assistance.UNKNOWN, AssistanceReason.REFUSED),
    "?": AssistanceState(Assistance.UNKNOWN, AssistanceReason.SUSPENDED),
}

# name, place, badges, days to the next expiry, billing, assistance, age in seconds
_ROWS = (
    ("Brandt & Söhne GmbH", "Werk Solingen · eu02", "x endpoint/x server/a firewall",
     -7, "term", "refused", 3),
    ("Zahnarztpraxis Dr. Kögel", "Praxis Bonn · eu02", "t xdr 2/a endpoint/a email",
     2, "trial", "on", 3),
    ("Möbelhaus Grünwald KG", "Zentrale Mainz · eu02",
     "e endpoint 5/e server 5/a email/a mdr", 5, "term", "on", 4),
    ("Überörtlicher Gewässerverband Mecklenburg", "Röbel an der Müritz · eu01",
     "e mdr 6/a endpoint/a server/a email/a firewall/a mobile", 6, "term", "on", 4),
    ("Kanzlei Overbeck mbB", "Düsseldorf · eu02", "! mobile 112/e email 8/a endpoint/a server",
     8, "term", "on", 5),
    ("Stadtwerke Ahrensfelde", "Verwaltung · eu02", "e firewall 10/a mdr/a endpoint/a server",
     10, "ordered", "on", 5),
    ("Hotel Alpenblick GmbH", "Garmisch-Partenkirchen · eu02",
     "t phishThreat 12/m endpoint/m server/m email", 12, "usage", "on", 6),
    ("Bäckerei Sünkel OHG", "Filialverbund Coburg · eu01", "", 15, "term", "?", 2880),
    ("Logistik Hansen AG", "Hafen Bremen · eu01", "e mobile 17/m endpoint/m server/m email/m mdr",
     17, "usage", "on", 6),
    ("Autohaus Petersen KG", "Flensburg · eu02", "t endpoint 19/t email 19",
     19, "trial", "on", 7),
    ("Rheinische Druckwerke GmbH", "Hauptsitz Köln · eu02",
     "e endpoint 22/e server 22/a firewall/a email/a mdr", 22, "term", "on", 3),
    ("Pflegedienst Sonnenhügel", "Station Jena · eu02", "e endpoint 25/a mobile/a switch",
     25, "term", "refused", 8),
    ("Buchhandlung Köhler", "Tübingen · eu02", "e endpoint 27/e xdr 27/a server",
     27, "ordered", "on", 8),
    ("Schreinerei Holzapfel", "Kempten · eu02", "a endpoint", 40, "term", "on", 9),
)  # fmt: skip


def badge(text: str) -> Badge:
    """`e endpoint 5` is an endpoint licence that expires in five days."""
    parts = text.split()
    number = int(parts[2]) if len(parts) > 2 else -1
    return Badge(_STATES[parts[0]], _CATEGORIES[parts[1]], number=number)


def badges(text: str) -> Badges:
    """Badges parted by slashes; none means that the status is not available."""
    if not text:
        return (Badge(LicenceState.UNAVAILABLE, access=Access.SUSPENDED),)
    return tuple(map(badge, text.split("/")))


def make_row(
    name: str,
    place: str = "",
    pills: str = "a endpoint",
    days: int | None = None,
    billing: str = "term",
    shield: str = "on",
    minutes: int = 3,
    customer: str = "",
) -> CustomerRow:
    """One row by hand; `days` counts from TODAY, `minutes` is its age."""
    access = Access.OK if pills else Access.SUSPENDED
    found = badges(pills)
    ordered = billing == "ordered"
    return CustomerRow(
        id=CustomerId(customer or f"id-{name}"),
        name=name,
        folded=folded_name(name),
        place=place,
        badges=found,
        next_end=0 if days is None else TODAY + days,
        billing_type=billing,
        managed_order=ordered,
        assistance=_SHIELDS[shield],
        access=access,
        checked_at=NOW - minutes * MINUTE if minutes else 0,
        filters=filter_bits(found, billing, access, managed_order=ordered),
    )


def mock_rows() -> list[CustomerRow]:
    """The fourteen rows."""
    return [make_row(*row) for row in _ROWS]
