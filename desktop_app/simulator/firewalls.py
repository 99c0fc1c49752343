"""The firewalls of the simulated customers and their licences.

Not part of a tenant's own licences: the vendor lists them apart, partner-wide.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from . import catalogue
from .dice import Dice, share
from .lines import LicenceLine
from .oddities import odd_firewalls
from .world import World

_SHARE = 0.18
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def count_of(world: World, index: int) -> int:
    """Return how many firewalls a customer has, without making them."""
    odd = odd_firewalls(world.oddity(index), (world.seed, index), world.today)
    if odd is not None:
        return len(odd)
    place = share(world.seed, index, "firewall")
    if place >= _SHARE:
        return 0
    return 1 if place < _SHARE * 0.8 else 2


def firewall(world: World, index: int, place: int, *, with_tenant: bool) -> dict[str, Any]:
    """Return one firewall as the API tells it.

    In a partner-wide answer `tenant` is often an empty object and `billingTenant` says whose it
    is; `with_tenant` is for the answer to one tenant.
    """
    dice = Dice(world.seed, index, 8 + place)
    model = dice.pick(catalogue.FIREWALL_MODELS)
    tenant = {"id": world.tenant(index).id}
    told = dice.chance(0.3) or with_tenant
    seen = world.today - timedelta(days=dice.pick((0, 0, 0, 1, 2, 45)))
    letters = "".join(dice.pick(_SIGNS) for _ in range(10))
    body: dict[str, Any] = {
        "serialNumber": f"{'V' if model.startswith('SFV') else 'X'}{index:04d}{letters}",
        "owner": {"id": world.partner_id, "type": "partner"},
        "partner": {"id": world.partner_id},
        "tenant": tenant if told else {},
        "billingTenant": tenant,
        "model": model,
        "modelType": "virtual" if model.startswith("SFV") else "hardware",
        "lastSeenAt": f"{seen.isoformat()}T05:12:44.000Z",
        "licenses": [line.as_json() for line in _lines(world, index, place, dice)],
    }
    if world.in_organization(index):
        body["organization"] = {"id": world.organization_id}
    return body


def _lines(world: World, index: int, place: int, dice: Dice) -> list[LicenceLine]:
    odd = odd_firewalls(world.oddity(index), (world.seed, index), world.today)
    if odd is not None:
        return odd[place]
    left = dice.between(0, 30) if dice.chance(0.04) else dice.between(31, 1200)
    if dice.chance(0.03):
        left = -dice.between(1, 200)
    end = world.today + timedelta(days=left)
    # Begun already, for one year or several.
    start = end - timedelta(days=364 + 365 * max(0, left // 365))
    kind = "trial" if dice.chance(0.03) else "term"
    bundle = dice.pick(catalogue.FIREWALL[:2])
    products = [bundle, catalogue.FIREWALL[3]]
    if dice.chance(0.2):
        products.append(catalogue.FIREWALL[2])
    return [
        LicenceLine(
            (world.seed, index, "firewall", place, product.code),
            product, kind, start, end, quantity=1,
        )
        for product in products
    ]  # fmt: skip
