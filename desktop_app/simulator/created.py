"""Customers that were created over the API: from the request's body to a tenant with licences.

Not for checking the body: `routes_create.py` does that before anything is kept.
"""

from __future__ import annotations

from datetime import timedelta

from . import catalogue
from .catalogue import Product
from .lines import LicenceLine
from .tenant import GEOGRAPHIES, REGIONS, Tenant
from .world import Created, World

_DEFAULT_PRODUCTS = {"trial": ("CIXA", "SVRCLOUDADV"), "usage": ("CIXA-MSP",)}
_TRIAL_DAYS = 30


def tenant_of_created(world: World, index: int, created: Created, *, active: bool) -> Tenant:
    """Return the tenant; Partner Assistance is on by rule for what a partner creates."""
    body = created.body
    region = body.get("dataRegion") or REGIONS[body["dataGeography"]]
    name = body["name"]
    shown = world.changes.renames.get(created.id, body.get("showAs") or name)
    return Tenant(
        index=index,
        id=created.id,
        name=name,
        show_as=shown,
        billing_type=body["billingType"],
        region=region,
        geography=body.get("dataGeography") or GEOGRAPHIES.get(region, "DE"),
        products=tuple(line.product.code for line in lines_of_created(world, created)),
        api_host="present" if active else "absent",
        activated=active,
        contact=body["contact"],
    )


def lines_of_created(world: World, created: Created) -> list[LicenceLine]:
    """Return the licences: those that were asked for, or the usual ones of the billing type."""
    billing = created.body["billingType"]
    asked = created.body.get("products") or []
    wanted = {item["code"]: item.get("quantity") for item in asked}
    if not wanted:
        wanted = dict.fromkeys(_DEFAULT_PRODUCTS.get(billing, ("CIXA",)))
    start = created.at.date()
    lines = []
    for code, quantity in wanted.items():
        product = catalogue.BY_CODE.get(code) or Product(code, code, "unknown")
        end = None if billing == "usage" else start + timedelta(days=_TRIAL_DAYS)
        if billing == "ordered":
            end = start + timedelta(days=364)
        key = (world.seed, created.id, code)
        lines.append(
            LicenceLine(
                key, product, billing, start, end,
                quantity=quantity, unlimited=billing == "usage" and quantity is None,
            )
        )  # fmt: skip
    return lines
