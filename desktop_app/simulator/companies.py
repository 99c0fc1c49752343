"""Invented companies: their names, the names shown for them, and whom to call there.

Not for the odd rows (`oddities.py`) and not for licences (`lines.py`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from . import names
from .dice import Dice

_SPECIAL = str.maketrans({"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue"})
# German numbers are from the ranges that the regulator keeps for films; Austria and Switzerland
# keep none that is known here, so theirs begin with zeros after the area code: nobody has those.
_PHONES = {"DE": "+49 30 23125 {:03d}", "AT": "+43 1 00000 {:03d}", "CH": "+41 44 000 00 {:02d}"}
_MOBILES = {"DE": "+49 171 39200 {:02d}", "AT": "+43 664 000 {:04d}", "CH": "+41 79 000 00 {:02d}"}
_WORD = re.compile("[a-z0-9]+")
_FORMS = {
    "DE": names.words(
        "GmbH GmbH GmbH GmbH GmbH_&_Co._KG GmbH_&_Co._KG KG AG OHG e._K. UG_(haftungsbeschränkt)"
    ),
    "AT": names.words("GmbH GmbH GmbH KG AG OG e.U. GmbH_&_Co_KG Ges.m.b.H."),
    "CH": names.words("AG AG AG GmbH GmbH KlG SA Sàrl Genossenschaft"),
}
_TAILS = ("", "", "", "technik", "-Gruppe", " Service", " Systeme", " Handel", " Solutions")


def country_of(place: float) -> str:
    """Return a country for a number from 0 to 1: most customers are German."""
    if place < 0.72:
        return "DE"
    return "AT" if place < 0.87 else "CH"


def city(dice: Dice, country: str) -> names.City:
    """Return a city of the country."""
    return dice.pick({"DE": names.GERMAN, "AT": names.AUSTRIAN, "CH": names.SWISS}[country])


def town(dice: Dice) -> str:
    """Return the name of a town that is invented."""
    return dice.pick(names.TOWN_STARTS) + dice.pick(names.TOWN_ENDS)


def _trade(dice: Dice, form: str) -> str:
    first = "" if dice.chance(0.6) else f"{dice.pick(names.FIRST_NAMES)} "
    return f"{first}{dice.pick(names.SURNAMES)} {dice.pick(names.TRADES)} {form}"


def _family(dice: Dice, form: str) -> str:
    kin = dice.pick(("& Söhne", "& Sohn", "& Töchter", "& Partner", "Gebrüder", "Geschwister"))
    trade = dice.pick(names.TRADES)
    surname = dice.pick(names.SURNAMES)
    if kin.startswith("&"):
        return f"{surname} {kin} {trade} {form}"
    return f"{kin} {surname} {trade} {form}"


def _pair(dice: Dice, form: str) -> str:
    pair = f"{dice.pick(names.SURNAMES)} & {dice.pick(names.SURNAMES)}"
    if form.startswith("GmbH") and dice.chance(0.6):
        return f"{pair} {dice.pick(names.PROFESSIONS)} PartG mbB"
    return f"{pair} {dice.pick(names.TRADES)} {form}"


def _practice(dice: Dice, _form: str) -> str:
    first = "" if dice.chance(0.3) else f" {dice.pick(names.FIRST_NAMES)}"
    title = dice.pick(("Dr.", "Dr.", "Dr. med.", "Prof. Dr."))
    return f"{dice.pick(names.PRACTICES)} {title}{first} {dice.pick(names.SURNAMES)}"


def _shop(dice: Dice, form: str) -> str:
    shop = dice.pick(names.SHOPS)
    if dice.chance(0.3):
        return f"{shop} {dice.pick(names.FANCY)} {town(dice)} {form}"
    first = f" {dice.pick(names.FIRST_NAMES)}" if dice.chance(0.5) else ""
    return f"{shop}{first} {dice.pick(names.SURNAMES)} {form}"


def _stem(dice: Dice, form: str) -> str:
    brand = dice.pick(names.STEMS) + dice.pick(names.ENDINGS) + dice.pick(_TAILS)
    return f"{brand} {dice.pick(names.SURNAMES)} {form}"


def _public(dice: Dice, _form: str) -> str:
    return f"{dice.pick(names.PUBLIC)} {town(dice)}"


_PATTERNS: tuple[Callable[[Dice, str], str], ...] = (
    _trade,
    _trade,
    _trade,
    _trade,
    _family,
    _pair,
    _pair,
    _practice,
    _shop,
    _shop,
    _stem,
    _public,
)


def company(dice: Dice, country: str) -> str:
    """Return the name of a company of the country, with its legal form where it has one."""
    return dice.pick(_PATTERNS)(dice, dice.pick(_FORMS[country]))


def shown_as(dice: Dice, name: str, place: names.City) -> str | None:
    """Return the display name: mostly the name itself, sometimes another, now and then none."""
    roll = dice.roll()
    if roll < 0.74:
        return name
    if roll < 0.86:
        return f"{name} – {dice.pick(names.POSITIONS)} {place.name}"
    if roll < 0.96:
        return f"{name.rsplit(' ', 1)[0]} ({place.name})"
    return None


def slug(text: str) -> str:
    """Return a text in the letters of a mail address."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_SPECIAL)).encode(
        "ascii", "ignore"
    )
    return "-".join(_WORD.findall(plain.decode())[:3])


def contact(dice: Dice, name: str, place: names.City, *, whole: bool) -> Mapping[str, Any]:
    """Return the contact of a tenant; unless `whole`, some members may be missing."""
    first, last = dice.pick(names.FIRST_NAMES), dice.pick(names.SURNAMES)
    number = dice.between(0, 99)
    entry: dict[str, Any] = {
        "firstName": first,
        "lastName": last,
        "email": f"{slug(first)}.{slug(last)}@{slug(name) or 'kunde'}.example",
        "phone": _PHONES[place.country].format(number),
    }
    if dice.chance(0.35):
        entry["mobile"] = _MOBILES[place.country].format(number)
    if dice.chance(0.1):
        entry["fax"] = _PHONES[place.country].format((number + 1) % 100)
    entry["address"] = {
        "address1": f"{dice.pick(names.STREETS)} {dice.between(1, 189)}",
        "city": place.name,
        "state": place.state,
        "countryCode": place.country,
        "postalCode": place.postal_code,
    }
    if not whole and dice.chance(0.1):
        for missing in dice.pick((("phone", "mobile"), ("email",), ("address",), ("firstName",))):
            entry.pop(missing, None)
    return entry
