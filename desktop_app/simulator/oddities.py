"""The odd rows: one rare thing each, that a client of the real API may meet any day.

A world from 300 customers on has each of them once among its first 300 rows, and again once in
every further 5,000. Not for states that are common, such as expired licences or 403, and not for
answers that break the API's promises: the fault language makes those.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from . import catalogue
from .lines import LicenceLine

if TYPE_CHECKING:
    from .tenant import Tenant

_LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtenverein"
_FIRST_BLOCK = 300
_BLOCK = 5000
_HIDDEN = "\u200b"
_RIGHT_TO_LEFT = "\u202e"


def _named(name: str) -> Callable[[Tenant], Tenant]:
    return lambda tenant: replace(tenant, name=name, show_as=name)


def _long_name() -> str:
    words = "Überörtlicher Gewässerunterhaltungs- und Landschaftspflegeverband Obere Krähenbach"
    return f"{words} mit angeschlossenen Gemeindewerken".ljust(120, "!")[:120]


class Owned(NamedTuple):
    """A licence of an odd row: it ends in so many days, or ended before."""

    code: str
    days: int
    quantity: int = 25
    used: int | None = None


def _term(tenant: Tenant) -> Tenant:
    return replace(tenant, billing_type="term")


# The licences of rows whose combination of licences is what is odd about them.
_OWN: dict[str, tuple[Owned, ...]] = {
    "no licence": (),
    "legacy support outlives endpoint": (Owned("CIXA", -5), Owned("CW7-SUP", 300)),
    "two licences of a product": (Owned("CIXA", 200, 18, 30), Owned("CIXA", 250, 18, 30)),
    "endpoint ended under XDR": (Owned("CIXA", -5), Owned("CIXAXDR", 200)),
    "endpoint ended under MDR": (Owned("CIXA", -5), Owned("CIXAMTR-ADV", 200)),
    "MDR only": (Owned("CIXAMTR-ADV", 200),),
}
_SOON = ((Owned("xgs_xstream", 20, 1), Owned("xgs_support_enh", 20, 1)),)
# The firewalls of rows that are about them: of each one its licences.
_FIREWALLS: dict[str, tuple[tuple[Owned, ...], ...]] = {
    "firewall ended beside another": (
        (Owned("xgs_xstream", -5, 1), Owned("xgs_support_enh", -5, 1)),
        (Owned("xgs_xstream", 500, 1), Owned("xgs_support_enh", 500, 1)),
    ),
    "support outlives firewall protection": (
        (Owned("xgs_xstream", -5, 1), Owned("xgs_support_enh", 300, 1)),
    ),
    "storage outlives firewall protection": (
        (Owned("xgs_std", -5, 1), Owned("cfr_storage", 300, 1)),
    ),
    "firewall only": _SOON,
    "firewall without access": _SOON,
    "firewall without api host": _SOON,
    "firewall suspended": _SOON,
}

ODDITIES: dict[str, Callable[[Tenant], Tenant]] = {
    "api host null": lambda tenant: replace(tenant, api_host="null", activated=False),
    "api host absent": lambda tenant: replace(tenant, api_host="absent", activated=False),
    "suspended": lambda tenant: replace(tenant, status="suspended"),
    "canceled": lambda tenant: replace(tenant, status="canceled"),
    "status unknown": lambda tenant: replace(tenant, status="hibernating"),
    "billing unknown": lambda tenant: replace(tenant, billing_type="flexible"),
    "region unknown": lambda tenant: replace(tenant, region="ae01", geography="AE"),
    "show as absent": lambda tenant: replace(tenant, show_as=None),
    "contact null": lambda tenant: replace(tenant, contact=None, contact_null=True),
    "status absent": lambda tenant: replace(tenant, status=None),
    "upper case id": lambda tenant: replace(tenant, id=tenant.id.upper()),
    "extra members": lambda tenant: replace(
        tenant, extra={"managed": True, "primary": False, "externalIds": ["K-10023"], "tier": 3}
    ),
    "cyrillic": _named("ООО «Северный Ветер»"),
    "greek": _named("Αφοί Παπαδόπουλοι Ο.Ε."),
    "arabic": _named("شركة النخيل للتجارة"),
    "hebrew": _named("חברת הדקל בע״מ"),
    "japanese": _named("株式会社みどり製作所"),
    "chinese": _named("青松贸易有限公司"),
    "korean": _named("푸른솔 주식회사"),
    "thai": _named("บริษัท ต้นสน จำกัด"),
    "right-to-left override": _named(f"Rechnung{_RIGHT_TO_LEFT}fdp.exe GmbH"),
    "zero width": _named(f"Stein{_HIDDEN}metz{_HIDDEN} Kögel GmbH"),
    "markup": _named("<b>Fett</b> & Söhne GmbH"),
    "formula": _named("=1+1 Handels GmbH"),
    "long name": _named(_long_name()),
    "long word": _named(_LONG_WORD),
    "emoji": _named("🌻 Sonnenblume Floristik e. K. 👩‍🌾"),
    "spaces around": _named("  Blaser Treuhand AG  "),
    "product unknown": lambda tenant: tenant,
    "licence type unknown": lambda tenant: tenant,
    "licence extra members": lambda tenant: tenant,
    "licence without end": lambda tenant: tenant,
    "licence without quantity": lambda tenant: tenant,
    "licence unlimited": lambda tenant: tenant,
    "no licence": lambda tenant: tenant,
    # New ones are added at the end: each stays where it is, see `_block`.
    "licences without api host": lambda tenant: replace(tenant, api_host="absent"),
    "legacy support outlives endpoint": _term,
    "two licences of a product": _term,
    "endpoint ended under XDR": _term,
    "endpoint ended under MDR": _term,
    "MDR only": _term,
    "firewall ended beside another": _term,
    "support outlives firewall protection": _term,
    "storage outlives firewall protection": _term,
    "firewall only": _term,
    "firewall without access": lambda tenant: replace(_term(tenant), reachable=False),
    "firewall without api host": lambda tenant: replace(
        _term(tenant), api_host="absent", activated=False
    ),
    "firewall suspended": lambda tenant: replace(_term(tenant), status="suspended"),
}  # fmt: skip

_LINES: dict[str, Callable[[LicenceLine], LicenceLine]] = {
    "product unknown": lambda line: replace(line, product=catalogue.UNKNOWN),
    "licence type unknown": lambda line: replace(line, type="prepaid"),
    "licence extra members": lambda line: replace(
        line, extra={"features": ["a", "b"], "renewal": {"auto": True}}
    ),
    "licence without end": lambda line: replace(line, end=None),
    "licence without quantity": lambda line: replace(line, quantity=None),
    "licence unlimited": lambda line: replace(line, quantity=None, unlimited=True),
}


@cache
def _block(seed: int, number: int) -> dict[int, str]:
    """Return the odd rows of a block by their index; block 0 is the first 300 rows."""
    size = _FIRST_BLOCK if number == 0 else _BLOCK
    first = 0 if number == 0 else _FIRST_BLOCK + (number - 1) * _BLOCK
    # A longer sample begins with the shorter one as long as it is small beside the block.
    places = Random(seed * 7919 + number).sample(range(size), len(ODDITIES))
    return {first + place: kind for place, kind in zip(places, ODDITIES, strict=True)}


def oddity_of(seed: int, index: int) -> str:
    """Return what is odd about a row, empty for nothing."""
    number = 0 if index < _FIRST_BLOCK else 1 + (index - _FIRST_BLOCK) // _BLOCK
    return _block(seed, number).get(index, "")


def odd_lines(
    oddity: str, lines: list[LicenceLine], row: tuple[int, int], today: date
) -> list[LicenceLine]:
    """Return an odd row's licences: `lines` but for what is odd; `row` is seed and index."""
    if oddity in _OWN or oddity in _FIREWALLS:
        return [
            _line(owned, (*row, position), today)
            for position, owned in enumerate(_OWN.get(oddity, ()))
        ]
    change = _LINES.get(oddity)
    return [change(lines[0]), *lines[1:]] if change and lines else lines


def odd_firewalls(oddity: str, row: tuple[int, int], today: date) -> list[list[LicenceLine]] | None:
    """Return the licences of each firewall of an odd row; None for a row that is as any other."""
    if oddity not in _FIREWALLS:
        return None
    return [
        [
            _line(owned, (*row, "firewall", number, position), today)
            for position, owned in enumerate(licences)
        ]
        for number, licences in enumerate(_FIREWALLS[oddity])
    ]


def _line(owned: Owned, key: tuple[object, ...], today: date) -> LicenceLine:
    end = today + timedelta(days=owned.days)
    start = end - timedelta(days=364 + 365 * max(0, owned.days // 365))
    return LicenceLine(
        key, catalogue.BY_CODE[owned.code], "term", start, end,
        quantity=owned.quantity, used=owned.used, counted=today,
    )  # fmt: skip
