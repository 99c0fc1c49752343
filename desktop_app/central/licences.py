"""Licences of the vendor's JSON to domain values: a tenant's and its firewalls' (api.md 3)."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AnswerError
from desktop_app.domain.licence import Licence, Usage
from desktop_app.services.ports import FirewallPage, LicenceAnswer

from .envelope import decode_body, decode_records
from .payloads import Reference
from .values import Whole, day_of, extra_of, text_of, uuid_of


class _Product(msgspec.Struct, frozen=True, rename="camel"):
    code: str | None = None
    generic_code: str | None = None
    name: str | None = None


class _Current(msgspec.Struct, frozen=True, rename="camel"):
    count: Whole | None = None
    date: str | None = None
    collected_at: str | None = None


class _Usage(msgspec.Struct, frozen=True):
    current: _Current | None = None


class _Licence(msgspec.Struct, frozen=True, rename="camel"):
    id: str | None = None
    license_identifier: str | None = None
    product: _Product | None = None
    start_date: str | None = None
    end_date: str | None = None
    perpetual: bool | None = None
    type: str | None = None
    quantity: Whole | None = None
    unlimited: bool | None = None
    usage: _Usage | None = None


class _LicenceBody(msgspec.Struct, frozen=True):
    licenses: list[msgspec.Raw] | None = None
    tenant: Reference | None = None


class _Owner(msgspec.Struct, frozen=True):
    id: str | None = None
    type: str | None = None


class _Firewall(msgspec.Struct, frozen=True, rename="camel"):
    serial_number: str | None = None
    owner: _Owner | None = None
    tenant: Reference | None = None
    billing_tenant: Reference | None = None
    licenses: list[msgspec.Raw] | None = None


_KNOWN = frozenset(_Licence.__struct_encode_fields__)
_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])
_licence = msgspec.json.Decoder(_Licence)
_firewall = msgspec.json.Decoder(_Firewall)


def decode_licences(body: bytes, customer_id: str = "") -> LicenceAnswer:
    """Decode a tenant's licences.

    A tenant in the answer other than `customer_id` is reported as a problem. Raises
    `AnswerError` when there is no list of licences: that is not the same as having none.
    """
    told = decode_body(body, _LicenceBody)
    if told.licenses is None:
        raise AnswerError("the answer has no licenses")
    records = decode_records(told.licenses, decode_licence, "licenses")
    problems = records.problems
    named = uuid_of(told.tenant.id) if told.tenant else ""
    if customer_id and named and named != customer_id:
        problems = (f"tenant: the answer names another one, {named}", *problems)
    return LicenceAnswer(records.good, problems)


def decode_licence(item: msgspec.Raw, serial_number: str = "") -> Licence:
    """Decode one licence. Raises `ValueError` that names the field."""
    licence = _licence.decode(item)
    product = licence.product or _Product()
    code = text_of(product.code)
    identifier = text_of(licence.license_identifier)
    if not code:
        raise ValueError("missing - at `$.product.code`")
    if not (licence.id or identifier):
        raise ValueError("missing - at `$.id`")
    return Licence(
        id=text_of(licence.id) or identifier,
        product_code=code,
        identifier=identifier,
        product_name=text_of(product.name),
        generic_code=text_of(product.generic_code),
        type=text_of(licence.type),
        start=day_of(licence.start_date),
        end=day_of(licence.end_date),
        perpetual=bool(licence.perpetual),
        unlimited=bool(licence.unlimited),
        quantity=licence.quantity,
        usage=_usage_of(licence.usage),
        serial_number=serial_number,
        extra=extra_of(_fields.decode(item), _KNOWN),
    )


def decode_firewalls(items: Iterable[msgspec.Raw], where: str) -> FirewallPage:
    """Group the licences of firewalls by their customer.

    In a partner-wide answer `tenant` may be empty; `billingTenant` has the id then (api.md 3.2).
    A firewall that the partner or an organisation keeps for itself belongs to no customer and
    is left out.
    """
    by_customer: dict[CustomerId, tuple[Licence, ...]] = {}
    problems: list[str] = []
    firewalls = decode_records(items, _decode_firewall, where)
    for customer_id, licences, faults in firewalls.good:
        problems.extend(faults)
        if customer_id:
            by_customer[customer_id] = by_customer.get(customer_id, ()) + licences
    return FirewallPage(by_customer, (*firewalls.problems, *problems))


def _decode_firewall(
    item: msgspec.Raw,
) -> tuple[CustomerId, tuple[Licence, ...], tuple[str, ...]]:
    firewall = _firewall.decode(item)
    serial = text_of(firewall.serial_number)
    if not serial:
        raise ValueError("missing - at `$.serialNumber`")
    records = decode_records(
        firewall.licenses or (), lambda raw: decode_licence(raw, serial), f"{serial}: licenses"
    )
    return CustomerId(_customer_of(firewall)), records.good, records.problems


def _customer_of(firewall: _Firewall) -> str:
    for reference in (firewall.tenant, firewall.billing_tenant):
        if reference is not None and reference.id:
            return _required_uuid(reference.id)
    owner = firewall.owner
    if owner is not None and owner.id and owner.type == "tenant":
        return _required_uuid(owner.id)
    return ""


def _required_uuid(given: str) -> str:
    found = uuid_of(given)
    if not found:
        raise ValueError("the tenant's id is not a UUID")
    return found


def _usage_of(usage: _Usage | None) -> Usage | None:
    current = usage.current if usage else None
    if current is None or current.count is None:
        return None
    return Usage(current.count, day_of(current.date), text_of(current.collected_at))
