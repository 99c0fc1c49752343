"""The routes on a data region's host: account health and alerts of one tenant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

from . import names
from .dice import Dice, identifier
from .protocol import Response, bad_request, json_response, timestamp
from .routes_tenants import partial
from .site import Call, is_number, require_region, scoped_tenant, wants_total, whole_number
from .tenant import Tenant

_MAX_SIZE = 100
_DEFAULT_SIZE = 50
# category, product, severity, type, description, allowed actions
_KINDS = (
    ("updating", "endpoint", "medium", "Event::Endpoint::OutOfDate", "{} is out of date.",
     ["acknowledge"]),
    ("malware", "endpoint", "high", "Event::Endpoint::Threat::CleanupFailed",
     "Manual cleanup required on {}.", ["acknowledge", "clearThreat"]),
    ("pua", "endpoint", "medium", "Event::Endpoint::Threat::PuaDetected",
     "PUA detected on {}.", ["acknowledge", "cleanPua"]),
    ("protection", "server", "high", "Event::Server::NotProtected", "{} is not protected.",
     ["acknowledge"]),
    ("connectivity", "firewall", "low", "Event::Firewall::LostConnection",
     "Firewall {} lost its connection.", ["acknowledge"]),
)  # fmt: skip


def account_health(call: Call) -> Response:
    """Tell the account health; `checks` and `products` leave out what is not asked for."""
    tenant = scoped_tenant(call)
    require_region(call, tenant)
    dice = Dice(call.site.world.seed, tenant.index, 5)
    checks, products = _listed(call, "checks"), _listed(call, "products")
    found = {name: make(dice, call.now) for name, make in _CHECKS.items()}
    body: dict[str, Any] = {"tenant": {"id": tenant.id, "name": tenant.name}}
    if not products or "endpoint" in products:
        body["endpoint"] = {
            name: detail for name, detail in found.items() if not checks or name in checks
        }
    if not products or "networkDevice" in products:
        backup = _score(dice, "notOnRecommended")
        body["networkDevice"] = {"firewall": {"firewallAutomaticBackup": backup}}
    return json_response(body)


def alerts(call: Call) -> Response:
    """List a tenant's alerts, newest first, paged by key.

    A full page has a key even if it is the last one: an empty page ends such a list.
    """
    tenant = scoped_tenant(call)
    require_region(call, tenant)
    rows = [row for row in _alerts(call, tenant) if _wanted(call, row)]
    size = whole_number(call, "pageSize", _DEFAULT_SIZE, _MAX_SIZE)
    key = call.query.get("pageFromKey", "")
    if key and not is_number(key):
        raise bad_request("pageFromKey is not valid")
    first = int(key or 0)
    pages: dict[str, Any] = {"size": size, "maxSize": _MAX_SIZE}
    if first + size <= len(rows):
        pages["nextKey"] = str(first + size)
    if wants_total(call):
        pages |= {"total": -(-len(rows) // size), "items": len(rows)}
    items = [partial(row, call.fields) for row in rows[first : first + size]]
    return json_response({"items": items, "pages": pages})


def _score(dice: Dice, affected: str, most: int = 40) -> dict[str, Any]:
    """Return a score, of how many things it is one, and how many of them are `affected`."""
    total = dice.between(0, most)
    missing = min(total, int(dice.between(0, 100) * dice.roll() * total / 200))
    score = 100 if not total else round(100 * (total - missing) / total)
    return {"score": score, "total": total, affected: missing}


def _machines(dice: Dice, now: datetime) -> dict[str, Any]:
    def part(most: int) -> dict[str, Any]:
        found = _score(dice, "notFullyProtected", most)
        snoozed = dice.chance(0.1)
        if not snoozed:
            return {**found, "snoozed": False}
        start, end = now - timedelta(days=3), now + timedelta(days=27)
        detail = {
            "start": timestamp(start),
            "end": timestamp(end),
            "expiry": timestamp(end),
            "expired": False,
            "comment": "Austausch der Geräte läuft",
        }
        return {**found, "snoozed": True, "snoozeDetail": detail}

    return {"computer": part(120), "server": part(12)}


def _policies(dice: Dice, _now: datetime) -> dict[str, Any]:
    def part() -> dict[str, Any]:
        found = _score(dice, "notOnRecommended", 4)
        policies = [
            {
                "id": identifier("policy", number, dice.roll()),
                "name": f"Richtlinie {number + 1}",
                "notOnRecommended": number < found["notOnRecommended"],
                "lockedByManagingAccount": dice.chance(0.2),
            }
            for number in range(found["total"])
        ]
        return {**found, "policies": policies}

    return {
        "computer": {"threat-protection": part()},
        "server": {"server-threat-protection": part()},
    }


def _exclusions(dice: Dice, _now: datetime) -> dict[str, Any]:
    everywhere = _score(dice, "numberOfSecurityRisks", 5)
    del everywhere["total"]
    return {
        "policy": {
            "computer": _score(dice, "numberOfSecurityRisks"),
            "server": _score(dice, "numberOfSecurityRisks"),
        },
        "global": {**everywhere, "lockedByManagingAccount": dice.chance(0.2)},
    }


def _tamper_protection(dice: Dice, _now: datetime) -> dict[str, Any]:
    enabled = dice.chance(0.9)
    return {
        "computer": _score(dice, "disabled"),
        "server": _score(dice, "disabled"),
        "globalDetail": {"score": 100 if enabled else 0, "enabled": enabled},
    }


_CHECKS: dict[str, Callable[[Dice, datetime], dict[str, Any]]] = {
    "protection": _machines,
    "policy": _policies,
    "exclusions": _exclusions,
    "tamperProtection": _tamper_protection,
}


def _listed(call: Call, name: str) -> list[str]:
    return [one for one in call.query.get(name, "").split(",") if one]


def _alerts(call: Call, tenant: Tenant) -> list[dict[str, Any]]:
    world = call.site.world
    dice = Dice(world.seed, tenant.index, 6)
    midnight = datetime.combine(world.today, time(), UTC)
    count = 0 if dice.chance(0.4) else dice.between(1, 12)
    rows = []
    for place in range(count):
        category, product, severity, kind, text, actions = dice.pick(_KINDS)
        raised = midnight - timedelta(hours=dice.between(1, 9) + 20 * place)
        machine = f"PC-{dice.between(1, 99):02d}"
        rows.append(
            {
                "id": identifier(world.seed, "alert", tenant.index, place),
                "allowedActions": actions,
                "category": category,
                "description": text.format(machine),
                "groupKey": f"group-{kind.rsplit(':', 1)[-1]}",
                "managedAgent": {
                    "id": identifier(world.seed, "agent", tenant.index, machine),
                    "name": machine,
                    "type": "server" if product == "server" else "computer",
                },
                **_person(world.seed, tenant.index, place, category),
                "product": product,
                "raisedAt": timestamp(raised),
                "severity": severity,
                "tenant": {"id": tenant.id, "name": tenant.name},
                "type": kind,
            }
        )
    return rows


def _person(seed: int, index: int, number: int, category: str) -> dict[str, Any]:
    """Return the member that says at whose computer it was, empty for what is nobody's."""
    if category not in ("malware", "pua"):
        return {}
    dice = Dice(seed, index, 48 + number)
    name = f"{dice.pick(names.FIRST_NAMES)} {dice.pick(names.SURNAMES)}"
    return {"person": {"id": identifier(seed, "person", index, name), "name": name}}


def _wanted(call: Call, row: dict[str, Any]) -> bool:
    for name in ("severity", "product", "category"):
        wanted = call.query.get(name)
        if wanted and row[name] not in wanted.split(","):
            return False
    since, before = call.query.get("from"), call.query.get("to")
    return not (since and row["raisedAt"] < since) and not (before and row["raisedAt"] >= before)
