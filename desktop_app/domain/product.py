"""Product codes and the licence categories that they belong to; a table and one rule.

No official list of codes is public. The codes come from api.md 3.4; a code that is not in the
table is classified by the vendor's own building blocks (`SVR…` for servers, MTR and MDR, XDR)
and otherwise stands under its own product name (DESIGN.md 7).
"""

from __future__ import annotations

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
    (("SVR",), Category.SERVER),
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


@lru_cache(maxsize=4096)
def category_of(code: str, name: str = "", *, firewall: bool = False) -> Category:
    """Classify a product by its code, then by its name.

    A licence that hangs on a firewall's serial number is a firewall licence whatever its
    code says (`xg_email_std` is a firewall subscription, api.md 3.4).
    """
    if firewall or code.lower().startswith(("xg_", "fw_", "sfos_")):
        return Category.FIREWALL
    plain = code.upper().removesuffix("-MSP")
    known = _CODES.get(plain)
    if known is not None:
        return known
    for text in (plain, name.upper()):
        for parts, category in _PARTS:
            if any(part in text for part in parts):
                return category
    return _by_name(name.upper())


def _by_name(name: str) -> Category:
    if "SERVER" in name:
        return Category.SERVER
    if "ENDPOINT" in name or "INTERCEPT X" in name:
        return Category.ENDPOINT
    return Category.OTHER


def is_monthly_code(code: str) -> bool:
    """Codes of monthly licences end in `-MSP` (api.md 3.4)."""
    return code.upper().endswith("-MSP")
