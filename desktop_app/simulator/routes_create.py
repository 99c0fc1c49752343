"""Creating a tenant: what is checked before it is kept.

Our reading where the sources differ: `contact` needs first and last name, an e-mail address or a
telephone number, street, city, postal code and a two-letter country; an `admin` e-mail that
another customer already uses is 409; the same name twice is allowed, as the console allows it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .dice import identifier
from .protocol import ApiError, Response, bad_request, encode, json_response
from .routes_tenants import partial
from .site import Call, Site, require_scope
from .tenant import GEOGRAPHIES, REGIONS
from .world import Created

_BILLING = ("trial", "usage", "ordered")
_LONGEST_NAME = 255
_COUNTRY = re.compile(r"[A-Z]{2}\Z")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+\Z")


def create_tenant(call: Call) -> Response:
    """Create a customer; 201 with the tenant, which has no apiHost for its first seconds."""
    require_scope(call, "X-Partner-ID", "partner", call.site.world.partner_id)
    body = _checked(call)
    site = call.site
    _refuse_known_admin(site, body)
    place = len(site.world.changes.created)
    created = Created(identifier(site.world.seed, "created", place), call.now, body)
    site.world.changes.created.append(created)
    site.changed()
    tenant = site.created_tenant(site.world.customers + place, created, call.now)
    return json_response(partial(site.told(tenant), call.fields), 201)


def _checked(call: Call) -> dict[str, Any]:
    """Return the body; raises 400 with the name of the first member that is wrong."""
    try:
        body = json.loads(call.request.body)
        encode(body).decode("utf-8")
    except (ValueError, RecursionError) as error:
        raise bad_request("Body is not JSON") from error
    if not isinstance(body, dict):
        raise bad_request("Body must be an object")
    _text(body, "name", "name")
    if len(body["name"]) > _LONGEST_NAME:
        raise bad_request(f"name must have at most {_LONGEST_NAME} characters")
    if body.get("billingType") not in _BILLING:
        raise bad_request(f"billingType must be one of {', '.join(_BILLING)}")
    _check_place(body)
    _check_contact(body.get("contact"))
    _check_admin(body.get("admin"))
    _check_products(body.get("products"))
    if body.get("showAs") is not None:
        _text(body, "showAs", "showAs")
    return body


def _text(body: Mapping[str, Any], member: str, path: str) -> None:
    value = body.get(member)
    if not isinstance(value, str) or not value.strip():
        raise bad_request(f"{path} is required")


def _check_place(body: Mapping[str, Any]) -> None:
    geography, region = body.get("dataGeography"), body.get("dataRegion")
    if geography is None and region is None:
        raise bad_request("One of dataGeography or dataRegion is required")
    if geography is not None and geography not in REGIONS:
        raise bad_request("dataGeography is unknown")
    if region is not None and region not in GEOGRAPHIES:
        raise bad_request("dataRegion is unknown")


def _check_contact(contact: Any) -> None:
    if not isinstance(contact, dict):
        raise bad_request("contact is required")
    for member in ("firstName", "lastName"):
        _text(contact, member, f"contact.{member}")
    if not contact.get("email") and not contact.get("phone"):
        raise bad_request("contact.email or contact.phone is required")
    if contact.get("email"):
        _check_email(contact["email"], "contact.email")
    address = contact.get("address")
    if not isinstance(address, dict):
        raise bad_request("contact.address is required")
    for member in ("address1", "city", "postalCode"):
        _text(address, member, f"contact.address.{member}")
    country = address.get("countryCode")
    if not isinstance(country, str) or not _COUNTRY.match(country):
        raise bad_request("contact.address.countryCode must be two letters")


def _check_email(value: Any, path: str) -> None:
    if not isinstance(value, str) or not _EMAIL.match(value):
        raise bad_request(f"{path} is not an e-mail address")


def _check_admin(admin: Any) -> None:
    if admin is None:
        return
    if not isinstance(admin, dict):
        raise bad_request("admin must be an object")
    _text(admin, "name", "admin.name")
    _check_email(admin.get("email"), "admin.email")


def _check_products(products: Any) -> None:
    if products is None:
        return
    if not isinstance(products, list):
        raise bad_request("products must be a list")
    for item in products:
        if not isinstance(item, dict):
            raise bad_request("products must be objects")
        _text(item, "code", "products.code")
        if not isinstance(item.get("quantity", 1), int):
            raise bad_request("products.quantity must be a whole number")


def _refuse_known_admin(site: Site, body: Mapping[str, Any]) -> None:
    admin = body.get("admin")
    if admin is None:
        return
    wanted = admin["email"].lower()
    created = (one.body.get("admin") for one in site.world.changes.created)
    taken = {other["email"].lower() for other in created if other}
    if wanted in taken or wanted in site.world.contact_emails:
        raise ApiError(409, "resourceConflict", f"E-mail address is already in use: {wanted}")
