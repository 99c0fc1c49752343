"""The monthly usage report, paged by key.

There is data for this month and the eleven before it; any other month is 404.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Any

from .catalogue import Product
from .dice import Dice, digest
from .lines import LicenceLine
from .protocol import Response, bad_request, json_response, not_found
from .routes_tenants import partial
from .site import Call, is_number, require_scope, wants_total, whole_number
from .world import World

_MAX_SIZE = 1000
_DEFAULT_SIZE = 50
_MONTHS = 12


def usage_report(call: Call) -> Response:
    """Tell the usage lines of a month, in the order of the customers."""
    world = call.site.world
    require_scope(call, "X-Partner-ID", "partner", world.partner_id)
    month = _month(call)
    rows = _rows(call)
    size = whole_number(call, "pageSize", _DEFAULT_SIZE, _MAX_SIZE)
    key = call.query.get("pageFromKey", "")
    first = _first(key)
    pages: dict[str, Any] = {"fromKey": key, "size": size, "maxSize": _MAX_SIZE}
    if first + size < len(rows):
        pages["nextKey"] = _key(first + size)
    if wants_total(call):
        pages |= {"total": -(-len(rows) // size), "items": len(rows)}
    items = [
        partial(_line(world, index, place, month), call.fields)
        for index, place in rows[first : first + size]
    ]
    return json_response({"items": items, "pages": pages})


def _month(call: Call) -> date:
    year, month = int(call.parts["year"]), int(call.parts["month"])
    if not 1 <= month <= 12 or year < 1:
        raise bad_request("year or month is not valid")
    back = (call.now.year - year) * 12 + call.now.month - month
    if not 0 <= back < _MONTHS:
        raise not_found("No data for requested year or month")
    return date(year, month, 1)


def _rows(call: Call) -> list[tuple[int, int]]:
    """Return customer and licence of each line, of the wanted customers only."""
    world = call.site.world
    rows = call.site.remember("billing rows", lambda: _all_rows(world))
    accounts = {one.lower() for one in call.query.get("accountId", "").split(",") if one}
    if accounts:
        rows = [row for row in rows if world.base_id(row[0]) in accounts]
    emails = {one.lower() for one in call.query.get("contactEmail", "").split(",") if one}
    if emails:
        rows = [row for row in rows if _email(world, row[0]).lower() in emails]
    return rows


def _all_rows(world: World) -> list[tuple[int, int]]:
    billed = (index for index in range(world.customers) if world.billing_type(index) == "usage")
    return [
        (index, place)
        for index in billed
        for place, line in enumerate(world.licences(index))
        if line.type == "usage"
    ]


def _email(world: World, index: int) -> str:
    contact = world.tenant(index).contact or {}
    return str(contact.get("email", ""))


def _key(first: int) -> str:
    return f"line-{first:08d}"


def _first(key: str) -> int:
    if not key:
        return 0
    number = key.removeprefix("line-")
    if number == key or not is_number(number):
        raise bad_request("pageFromKey is not valid")
    return int(number)


def swapped(tenant_id: str) -> str:
    """Return an id with the two digits of every byte swapped, as the console writes it."""
    return "-".join(
        "".join(group[place + 1] + group[place] for place in range(0, len(group), 2))
        for group in tenant_id.split("-")
    )


def _line(world: World, index: int, place: int, month: date) -> dict[str, Any]:
    tenant = world.tenant(index)
    line: LicenceLine = world.licences(index)[place]
    dice = Dice(world.seed + month.toordinal(), index, 32 + place)
    count = max(1, int((line.used or 1) * (0.85 + 0.15 * dice.roll())))
    order = digest(world.seed, "order", month) % 1_000_000_000
    ended = month.replace(day=monthrange(month.year, month.month)[1])
    return {
        "partnerAccountId": world.partner_id,
        "partnerEdiAccountNumber": f"{digest(world.seed, 'edi') % 10_000_000:07d}",
        "partnerAccountName": world.partner_name,
        "billingStartDate": month.isoformat(),
        "billingEndDate": ended.isoformat(),
        "orderNumber": f"OrderID-{order:09d}",
        "orderLineItemNumber": f"OrderLine-{digest(index, place) % 100_000_000:08d}",
        "accountNumberOrSerialNumber": f"C{digest(world.seed, 'account', index) % 10**12:012d}",
        **_priced(line.product, count),
        "externalId": swapped(tenant.id),
        "accountId": tenant.id,
        "accountStatus": tenant.status or "active",
        "assignedAccountIdentifier": tenant.name,
        **_contact(tenant.contact or {}),
        "distributorAccountName": "Beispiel Distribution AG",
        "additionalDiscountPercentage": 0,
    }


def _priced(product: Product, count: int) -> dict[str, Any]:
    net = f"{float(product.unit_price) * count:.2f}"
    return {
        "productDescription": product.name,
        "productGroup": product.group,
        "productCode": product.code,
        "sku": f"{product.generic_code.replace('-', '')[:6]}1CSMG",
        "billableQuantity": count,
        "actualQuantity": count,
        "orderedQuantity": count,
        "unitMsrpCurrency": "EUR",
        "unitMsrp": f"{float(product.unit_price) * 1.4:.2f}",
        "unitPriceCurrency": "EUR",
        "unitPrice": product.unit_price,
        "netPriceCurrency": "EUR",
        "netPrice": net,
        "priceWithTaxesCurrency": "EUR",
        "priceWithTaxes": f"{float(net) * 1.19:.2f}",
    }


def _contact(contact: Any) -> dict[str, str]:
    address = contact.get("address", {})
    name = f"{contact.get('firstName', '')} {contact.get('lastName', '')}".strip()
    return {
        "contactName": name,
        "contactEmail": contact.get("email", ""),
        "contactStreet": address.get("address1", ""),
        "contactCity": address.get("city", ""),
        "contactCountry": address.get("countryCode", ""),
        "contactZip": address.get("postalCode", ""),
    }
