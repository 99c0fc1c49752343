"""The product codes that the simulated customers own, with their names and families.

No official list of codes is public: many here were seen in answers of the API, the others follow
their pattern. Not a price list and not a source for the program: that shows the name the API gives.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Product:
    """A product as a licence names it; `group` is the billing report's productGroup."""

    code: str
    name: str
    family: str
    group: str = "User"
    unit_price: str = "2.10"

    @property
    def generic_code(self) -> str:
        """Return the code without the mark of monthly billing."""
        return self.code.removesuffix("-MSP")


TERM = (
    Product("CIXA", "Sophos Endpoint - User", "endpoint"),
    Product("CIXE", "Intercept X Essentials - User", "endpoint"),
    Product("CIXAXDR", "Sophos XDR - User", "xdr"),
    Product("CIXAMTR-ADV", "Sophos MDR Complete - User", "mdr"),
    Product("CIXAMTR-STD", "Sophos MDR Essentials - User", "mdr"),
    Product("SVRCLOUDADV", "Sophos Endpoint - Server", "server", "Server"),
    Product("SVRCIXAXDR", "Sophos XDR - Server", "xdr", "Server"),
    Product("SVRCIXAMTR-ADV", "Sophos MDR Complete - Server", "mdr", "Server"),
    Product("SVRCIXAMTR-STD", "Sophos MDR Essentials - Server", "mdr", "Server"),
    Product("CEMA", "Sophos Email Advanced", "email"),
    Product("CEMA-PE-ADDON", "Sophos Email Portal Encryption", "email"),
    Product("CMS", "Sophos Mobile Standard", "mobile"),
    Product("CMA", "Sophos Mobile Advanced", "mobile"),
    Product("CDE", "Sophos Device Encryption", "encryption"),
    Product("CPHISH", "Sophos Phish Threat", "phish threat"),
    Product("ZTNA", "Sophos ZTNA", "ztna"),
    Product("NDR", "Sophos NDR", "ndr"),
    Product("COPX", "Sophos Cloud Optix Advanced", "cloud optix", "Device"),
    Product("DNS", "Sophos DNS Protection", "dns protection"),
    Product("CWIFI", "Sophos Wireless Standard", "wireless", "Device"),
    Product("CWG", "Sophos Web Gateway Advanced", "web gateway"),
    Product("CW7-SUP", "Sophos Endpoint for Legacy Platforms", "endpoint"),
)
MONTHLY = (
    Product("CIXA-MSP", "Sophos Endpoint - User MSP Monthly", "endpoint", "User", "1.40"),
    Product("XDR-MSP", "Sophos XDR - User MSP Monthly", "xdr", "User", "2.35"),
    Product("CIXAMTR-ADV-MSP", "Sophos MDR Complete - User MSP Monthly", "mdr", "User", "5.20"),
    Product("CIXAMTR-STD-MSP", "Sophos MDR Essentials - User MSP Monthly", "mdr", "User", "3.80"),
    Product("SVRCLOUDADV-MSP", "Sophos Endpoint - Server MSP Monthly", "server", "Server", "3.10"),
    Product("SVRCIXAMTR-ADV-MSP", "Sophos MDR Complete - Server MSP Monthly", "mdr", "Server"),
    Product("SVRCIXAMTR-STD-MSP", "Sophos MDR Essentials - Server MSP Monthly", "mdr", "Server"),
    Product("CEMA-MSP", "Sophos Email Advanced MSP Monthly", "email", "User", "1.15"),
    Product("CEMA-PE-ADDON-MSP", "Sophos Email Portal Encryption MSP Monthly", "email"),
    Product("CMS-MSP", "Sophos Mobile Standard MSP Monthly", "mobile", "User", "0.95"),
    Product("CMA-MSP", "Sophos Mobile Advanced MSP Monthly", "mobile", "User", "1.60"),
    Product("CDE-MSP", "Sophos Device Encryption MSP Monthly", "encryption", "User", "0.80"),
    Product("CPHISH-MSP", "Sophos Phish Threat MSP Monthly", "phish threat", "User", "0.70"),
    Product("ZTNA-MSP", "Sophos ZTNA MSP Monthly", "ztna", "User", "2.90"),
    Product("NDR-MSP", "Sophos NDR MSP Monthly", "ndr", "User", "1.25"),
    Product("CW7-SUP-MSP", "Sophos Endpoint for Legacy Platforms MSP Monthly", "endpoint"),
)
FIREWALL = (
    Product("xgs_std", "Sophos Firewall Standard Protection", "firewall", "Device"),
    Product("xgs_xstream", "Sophos Firewall Xstream Protection", "firewall", "Device"),
    Product("xg_email_std", "Sophos Firewall Email Protection", "firewall", "Device"),
    Product("xgs_support_enh", "Sophos Firewall Enhanced Support", "firewall", "Device"),
    Product("cfr_storage", "Central Firewall Reporting storage", "firewall", "Device"),
)
UNKNOWN = Product("XQ-SHIELD-7", "Sophos Quantum Shield - User", "unknown")

# Firewall models on sale, hardware first: the last two are virtual.
FIREWALL_MODELS = (
    "XGS 87",
    "XGS 107",
    "XGS 116w",
    "XGS 126",
    "XGS 136",
    "XGS 2100",
    "XGS 3100",
    "SFV4C6",
    "SFV2C4",
)

BY_CODE = {product.code: product for product in (*TERM, *MONTHLY, *FIREWALL, UNKNOWN)}
_WEIGHTS = {"endpoint": 9, "server": 6, "mdr": 4, "xdr": 3, "email": 4, "mobile": 2}


def weighted(products: tuple[Product, ...]) -> tuple[Product, ...]:
    """Return the products, each as often as customers own it beside the others."""
    return tuple(product for product in products for _ in range(_WEIGHTS.get(product.family, 1)))


TERM_MIX = weighted(TERM)
MONTHLY_MIX = weighted(MONTHLY)
