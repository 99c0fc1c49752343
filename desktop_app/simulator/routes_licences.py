"""The licensing API on the global host: a tenant's licences, and firewalls partner-wide."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from .firewalls import count_of, firewall
from .protocol import Response, forbidden, json_response
from .routes_tenants import page_numbers
from .site import Call, require_scope, scoped_tenant
from .world import World

_MAX_SIZE = 100


def tenant_licences(call: Call) -> Response:
    """Tell all licences of one tenant; not paged, and empty for one without."""
    tenant = scoped_tenant(call)
    body: dict[str, object] = {}
    if tenant.organization:
        body["organization"] = {"id": tenant.organization}
    body["tenant"] = {"id": tenant.id}
    body["licenses"] = [line.as_json() for line in call.site.lines(tenant)]
    return json_response(body)


def firewall_licences(call: Call) -> Response:
    """List firewalls of one tenant or of the whole partner; `sort` is ignored."""
    world = call.site.world
    if "x-tenant-id" in call.request.headers:
        tenant = scoped_tenant(call)
        count = count_of(world, tenant.index) if tenant.index < world.customers else 0
        rows = [(tenant.index, place) for place in range(count)]
        first, last, pages = page_numbers(call, len(rows), _MAX_SIZE)
        picked, with_tenant = rows[first:last], True
    else:
        if call.caller.id_type != "partner":
            raise forbidden()
        require_scope(call, "X-Partner-ID", "partner", world.partner_id)
        ends = _ends(call)
        first, last, pages = page_numbers(call, ends[-1] if ends else 0, _MAX_SIZE)
        picked, with_tenant = _between(ends, first, last), False
    items = [firewall(world, index, place, with_tenant=with_tenant) for index, place in picked]
    return json_response({"items": items, "pages": pages})


def firewall_ends(world: World) -> list[int]:
    """Return, for each customer, how many firewalls there are up to and including its own."""
    return list(accumulate(count_of(world, index) for index in range(world.customers)))


def _ends(call: Call) -> list[int]:
    return call.site.remember("firewall ends", lambda: firewall_ends(call.site.world))


def _between(ends: list[int], first: int, last: int) -> list[tuple[int, int]]:
    rows = []
    for number in range(first, min(last, ends[-1] if ends else 0)):
        index = bisect_right(ends, number)
        before = ends[index - 1] if index else 0
        rows.append((index, number - before))
    return rows
