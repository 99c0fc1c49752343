"""The odd rows: one rare thing each, that a client of the real API may meet any day.

A world from 300 customers on has each of them once among its first 300 rows, and again once in
every further 5,000. Not for states that are common, such as expired licences or 403.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from random import Random
from typing import TYPE_CHECKING

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


ODDITIES: dict[str, Callable[[Tenant], Tenant]] = {
    "api host null": lambda tenant: replace(tenant, api_host="null"),
    "api host absent": lambda tenant: replace(tenant, api_host="absent"),
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
    places = Random(seed * 7919 + number).sample(range(size), len(ODDITIES))
    return {first + place: kind for place, kind in zip(places, ODDITIES, strict=True)}


def oddity_of(seed: int, index: int) -> str:
    """Return what is odd about a row, empty for nothing."""
    number = 0 if index < _FIRST_BLOCK else 1 + (index - _FIRST_BLOCK) // _BLOCK
    return _block(seed, number).get(index, "")


def odd_lines(oddity: str, lines: list[LicenceLine]) -> list[LicenceLine]:
    """Return a customer's licences with what is odd about the first of them."""
    if oddity == "no licence":
        return []
    change = _LINES.get(oddity)
    return [change(lines[0]), *lines[1:]] if change and lines else lines
