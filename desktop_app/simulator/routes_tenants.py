"""Who-am-I, and the partner's and the organization's tenants: list, one, and the `showAs` patch.

Creating one is in `routes_create.py`. Where nothing is published, this is our reading:
a page size above 100 is served as 100, page 0 and page sizes that are no number are 400, a page
behind the last is empty, and `fields` returns exactly the named members of the top level.
"""

from __future__ import annotations

import json
from typing import Any

from .protocol import ApiError, Response, bad_request, encode, json_response, not_found, raw_json
from .site import Call, Listing, require_scope, wants_total, whole_number
from .tenant import Tenant

MAX_SIZE = 100
_DEFAULT_SIZE = 50
_LAST_PAGE = 999_999_999
_LONGEST_NAME = 255
_MERGE, _JSON = "application/merge-patch+json", "application/json"


def whoami(call: Call) -> Response:
    """Tell who the caller is; `dataRegion` for tenant credentials only."""
    hosts = {"global": call.site.global_address}
    if call.caller.id_type == "tenant":
        tenant = call.site.tenant(call.caller.id, call.now)
        if tenant is not None:
            hosts["dataRegion"] = call.site.regional_address(tenant.region)
    return json_response({"id": call.caller.id, "idType": call.caller.id_type, "apiHosts": hosts})


def partner_tenants(call: Call) -> Response:
    """List the partner's tenants."""
    require_scope(call, "X-Partner-ID", "partner", call.site.world.partner_id)
    return _page(call, call.site.listed(call.now))


def organization_tenants(call: Call) -> Response:
    """List the organization's tenants."""
    require_scope(call, "X-Organization-ID", "organization", call.site.world.organization_id)
    return _page(call, call.site.organization_listing(call.now))


def partner_tenant(call: Call) -> Response:
    """Tell one of the partner's tenants."""
    require_scope(call, "X-Partner-ID", "partner", call.site.world.partner_id)
    return _told(call, _found(call))


def organization_tenant(call: Call) -> Response:
    """Tell one of the organization's tenants."""
    require_scope(call, "X-Organization-ID", "organization", call.site.world.organization_id)
    tenant = _found(call)
    if tenant.organization != call.caller.id:
        raise not_found("Tenant not found")
    return _told(call, tenant)


def rename_tenant(call: Call) -> Response:
    """Change `showAs` by a JSON merge patch; null removes it.

    The vendor's published collection has no such route: one foreign client reports it.
    """
    if call.site.options.rename == "missing":
        raise ApiError(405, "methodNotAllowed", "Method Not Allowed")
    require_scope(call, "X-Partner-ID", "partner", call.site.world.partner_id)
    given = call.request.headers.get("content-type", "").split(";")[0].strip().lower()
    if given != (_MERGE if call.site.options.rename == "merge" else _JSON):
        raise ApiError(415, "unsupportedMediaType", f"Content type not supported: {given}")
    tenant = _found(call)
    shown = _wanted_name(call)
    site = call.site
    site.world.changes.renames[tenant.id.lower()] = shown
    site.changed(tenant.index if tenant.index < site.world.customers else None)
    return _told(call, _found(call))


def partial(body: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """Return the named members of an object, all of them without names."""
    if not fields:
        return body
    return {name: value for name, value in body.items() if name in fields}


def page_numbers(call: Call, count: int, most: int) -> tuple[int, int, dict[str, int]]:
    """Return the first record of the page asked for, the one behind its last, and `pages`."""
    size = whole_number(call, "pageSize", _DEFAULT_SIZE, most)
    current = whole_number(call, "page", 1, _LAST_PAGE)
    pages = {"current": current, "size": size}
    if wants_total(call):
        pages |= {"total": -(-count // size), "items": count}
    pages["maxSize"] = most
    first = (current - 1) * size
    return first, first + size, pages


def _page(call: Call, listing: Listing) -> Response:
    first, last, pages = page_numbers(call, len(listing), MAX_SIZE)
    if call.fields:
        told = call.site.told
        rows = listing.tenants(first, last)
        items = [encode(partial(told(tenant), call.fields)) for tenant in rows]
    else:
        items = listing.encoded(first, last)
    return raw_json(b'{"items":[%b],"pages":%b}' % (b",".join(items), encode(pages)))


def _found(call: Call) -> Tenant:
    tenant = call.site.tenant(call.parts["tenant"], call.now)
    if tenant is None:
        raise not_found("Tenant not found")
    return tenant


def _told(call: Call, tenant: Tenant) -> Response:
    return json_response(partial(call.site.told(tenant), call.fields))


def _wanted_name(call: Call) -> str | None:
    """Return the new display name of a patch; raises 400 for anything but `showAs`."""
    try:
        body = json.loads(call.request.body)
        encode(body).decode("utf-8")
    except (ValueError, RecursionError) as error:
        raise bad_request("Body is not JSON") from error
    if not isinstance(body, dict) or set(body) != {"showAs"}:
        raise bad_request("Only showAs can be changed")
    shown = body["showAs"]
    if shown is None:
        return None
    if not isinstance(shown, str) or not shown.strip() or len(shown) > _LONGEST_NAME:
        raise bad_request(f"showAs must have 1 to {_LONGEST_NAME} characters")
    return shown
