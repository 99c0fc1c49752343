"""Product codes and the licence categories that they belong to; a table and one rule.

No official list of codes is public. The codes come from api.md 3.4; a code that is not in the
table is classified by the vendor's own building blocks (`SVR…` for servers, MTR and MDR, XDR),
then by the words of its name, and otherwise stands under its own product name (DESIGN.md 7).
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache


class Category(Enum):
    """Licence categories in the order in which equal badges stand (portal.md 1.6)."""

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
"""The ten categories of which "n not licensed" counts the missing ones (mock NOTES.md)."""

_CODES = {
    "CIXA": Category.ENDPOINT,
    "CIXE": Category.ENDPOINT,
    "CEA": Category.ENDPOINT,
    "CES": Category.ENDPOINT,
    "CW7-SUP": Category.ENDPOINT,
    "CIXAXDR": Category.XDR,
    "XDR": Category.XDR,
    "CEMA": Category.EMAIL,
    "CEMS": Category.EMAIL,
    "CEMA-PE-ADDON": Category.EMAIL,
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


@lru_cache(maxsize=4096)
def category_of(code: str, name: str = "", *, firewall: bool = False) -> Category:
    """Classify a product by its code, then by its name.

    A licence that hangs on a firewall's serial number is a firewall licence whatever its
    code says (`xg_email_std` is a firewall subscription, api.md 3.4).
    """
    if firewall or code.lower().startswith(_FIREWALL_CODES):
        return Category.FIREWALL
    plain = code.upper().removesuffix("-MSP")
    known = _CODES.get(plain)
    if known is not None:
        return known
    for parts, category in _PARTS:
        if any(part in plain for part in parts):
            return category
    return _by_name(name.upper())


def _by_name(name: str) -> Category:
    # By the beginnings of words: there is an NDR in every Android.
    words = _WORD.findall(name)
    for parts, category in _PARTS:
        if any(word.startswith(parts) for word in words):
            return category
    if "ENDPOINT" in name or "INTERCEPT X" in name:
        return Category.ENDPOINT
    return Category.OTHER
