"""Product codes: the licence category, what the product contains, and whether it protects at all.

No official list of codes is public (docs/reference/vendor-api.md). A code that is not in the
table is classified by the vendor's own building blocks (`SVR…` for servers, MTR and MDR, XDR),
then by the words of its name, and otherwise stands under its own product name.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple


class Category(Enum):
    """Licence categories in the order in which equal badges stand: that of the vendor's console.

    ADD_ON is support, storage, reporting and the like: it protects nothing by itself.
    """

    ENDPOINT = "endpoint"
    SERVER = "server"
    XDR = "xdr"
    MDR = "mdr"
    EMAIL = "email"
    FIREWALL = "firewall"
    MOBILE = "mobile"
    ENCRYPTION = "encryption"
    PHISH_THREAT = "phishThreat"
    ZTNA = "ztna"
    NDR = "ndr"
    DNS = "dns"
    CLOUD = "cloud"
    WEB = "web"
    WIRELESS = "wireless"
    SWITCH = "switch"
    OTHER = "other"
    ADD_ON = "addOn"

    # By identity: hashed for each of a hundred thousand customers at each start.
    __hash__ = object.__hash__


CATEGORY_ORDER = {category: rank for rank, category in enumerate(Category)}

MAIN_CATEGORIES = frozenset(
    {
        Category.ENDPOINT,
        Category.SERVER,
        Category.XDR,
        Category.MDR,
        Category.EMAIL,
        Category.FIREWALL,
        Category.MOBILE,
        Category.ENCRYPTION,
        Category.PHISH_THREAT,
        Category.ZTNA,
    }
)
"""The ten categories of which "n not licensed" counts the missing ones."""

NAMED_BY_PRODUCT = frozenset({Category.OTHER, Category.ADD_ON})
"""Categories without a name of their own: a badge shows the product's name."""

_CODES = {
    "CIXA": Category.ENDPOINT,
    "CIXE": Category.ENDPOINT,
    "CEA": Category.ENDPOINT,
    "CES": Category.ENDPOINT,
    "CW7-SUP": Category.ADD_ON,
    "CIXAXDR": Category.XDR,
    "XDR": Category.XDR,
    "CEMA": Category.EMAIL,
    "CEMS": Category.EMAIL,
    "CEMA-PE-ADDON": Category.ADD_ON,
    "CDE": Category.ENCRYPTION,
    "CPHISH": Category.PHISH_THREAT,
    "CMS": Category.MOBILE,
    "CMA": Category.MOBILE,
    "NDR": Category.NDR,
    "COPX": Category.CLOUD,
    "ZTNA": Category.ZTNA,
    "CWG": Category.WEB,
    "CWIFI": Category.WIRELESS,
    "CSWITCH": Category.SWITCH,
    "DNS": Category.DNS,
}

_PARTS = (
    (("MDR", "MTR"), Category.MDR),
    (("SVR", "SERVER"), Category.SERVER),
    (("XDR", "EDR"), Category.XDR),
    (("NDR",), Category.NDR),
    (("ZTNA",), Category.ZTNA),
    (("PHISH",), Category.PHISH_THREAT),
    (("EMAIL",), Category.EMAIL),
    (("ENCRYPT",), Category.ENCRYPTION),
    (("MOBILE",), Category.MOBILE),
    (("WIRELESS", "WIFI"), Category.WIRELESS),
    (("SWITCH",), Category.SWITCH),
    (("DNS",), Category.DNS),
    (("OPTIX", "COPX"), Category.CLOUD),
    (("FIREWALL",), Category.FIREWALL),
)
_FIREWALL_CODES = ("xg_", "xgs_", "fw_", "sfos_")
_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"\b(?:WITH|INCL|INCLUDING)\b|[+&(]")
_ADD_ONS = frozenset(
    {
        "ADDON",
        "CFR",
        "LEGACY",
        "ORCHESTRATION",
        "REPORTER",
        "REPORTING",
        "RETENTION",
        "STORAGE",
        "SUP",
        "SUPPORT",
        "WARRANTY",
    }
)
_FIREWALL_ADD_ONS = _ADD_ONS | {"BASE"}
"""The base licence of a firewall runs for ever and is no subscription that protects."""

_SERVER_EDITION = "server"
_SENSOR_EDITION = "sensor"


class Unit(NamedTuple):
    """What a licence is for: licences of one unit cover one another, those of another do not.

    `part` is a firewall's serial number, or the edition of a product that comes for users, for
    servers and as a mere sensor. `label` is the product's own name in `NAMED_BY_PRODUCT`.
    """

    category: Category
    label: str = ""
    part: str = ""


_CONTAINS = {
    Unit(Category.XDR): (Unit(Category.ENDPOINT),),
    Unit(Category.MDR): (Unit(Category.XDR), Unit(Category.ENDPOINT)),
    Unit(Category.MDR, part=_SERVER_EDITION): (Unit(Category.SERVER),),
}
"""The editions for users contain the protection of endpoints, those for servers that of servers;
a sensor only watches what another product protects."""


@lru_cache(maxsize=4096)
def unit_of(code: str, name: str = "", serial_number: str = "") -> Unit:
    """Tell what a licence protects by its product's code and name, or by its firewall."""
    category = category_of(code, name, firewall=bool(serial_number))
    label = (name or code) if category in NAMED_BY_PRODUCT else ""
    part = serial_number
    if not part and category in {Category.XDR, Category.MDR}:
        part = _edition(code.upper(), name.upper())
    return Unit(category, label, part)


def contained_in(unit: Unit) -> tuple[Unit, ...]:
    """The units that a product covers besides its own."""
    return _CONTAINS.get(unit, ())


@lru_cache(maxsize=4096)
def category_of(code: str, name: str = "", *, firewall: bool = False) -> Category:
    """Classify a product by its code, then by its name.

    A licence that hangs on a firewall's serial number is a firewall licence whatever its code
    says (`xg_email_std` is a firewall subscription), but for what protects nothing.
    """
    upper = code.upper()
    of_firewall = firewall or code.lower().startswith(_FIREWALL_CODES)
    plain = upper.removesuffix("-MSP")
    known = None if of_firewall else _CODES.get(plain)
    if known is not None:
        return known
    if _is_add_on(upper, name.upper(), _FIREWALL_ADD_ONS if of_firewall else _ADD_ONS):
        return Category.ADD_ON
    if of_firewall:
        return Category.FIREWALL
    for parts, category in _PARTS:
        if any(part in plain for part in parts):
            return category
    return _by_name(name.upper())


def _is_add_on(code: str, name: str, words: frozenset[str]) -> bool:
    """Whether the product itself is an add-on, not one that comes with it ("… with support")."""
    leading = _JOINT.split(name, maxsplit=1)[0].replace("ADD-ON", "ADDON")
    return not words.isdisjoint(_WORD.findall(code)) or not words.isdisjoint(_WORD.findall(leading))


def _edition(code: str, name: str) -> str:
    words = _WORD.findall(name)
    if "SENSOR" in code or "SENSOR" in words:
        return _SENSOR_EDITION
    if "SVR" in code or "SERVER" in code or "SERVER" in words or "SERVERS" in words:
        return _SERVER_EDITION
    return ""


def _by_name(name: str) -> Category:
    # By the beginnings of words: there is an NDR in every Android.
    words = _WORD.findall(name)
    for parts, category in _PARTS:
        if any(word.startswith(parts) for word in words):
            return category
    if "ENDPOINT" in name or "INTERCEPT X" in name:
        return Category.ENDPOINT
    return Category.OTHER
