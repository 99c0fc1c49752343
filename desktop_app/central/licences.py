"""Licences of the vendor's JSON to domain values: a tenant's and its firewalls'.

Vital are the product code of a licence and the serial number of a firewall.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AnswerError
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.licence import Licence, Usage
from desktop_app.services.ports import FirewallPage, LicenceAnswer

from .envelope import Records, decode_body, decode_records
from .lenient import Lenient, LostRecordError, Oddities
from .payloads import Reference, require_own
from .values import Whole, text_of, uuid_of, word_of


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
    tenant: msgspec.Raw = msgspec.Raw(b"null")


class _Owner(msgspec.Struct, frozen=True):
    id: str | None = None
    type: str | None = None


class _Firewall(msgspec.Struct, frozen=True, rename="camel"):
    serial_number: str | None = None
    owner: _Owner | None = None
    tenant: Reference | None = None
    billing_tenant: Reference | None = None
    licenses: msgspec.Raw = msgspec.Raw(b"null")


class _FirewallLicences(NamedTuple):
    """What one firewall adds to a page; `customer_id` is empty where it belongs to none."""

    customer_id: str
    records: Records[Licence]


_body = msgspec.json.Decoder(_LicenceBody)
_licence = Lenient(_Licence)
_firewall = Lenient(_Firewall)
_list = msgspec.json.Decoder(list[msgspec.Raw] | None)


def decode_licences(body: bytes, customer_id: str = "") -> LicenceAnswer:
    """Decode a tenant's licences.

    Raises `AnswerError` when there is no list of licences, which is not the same as having none,
    and when the answer names a tenant other than `customer_id`.
    """
    answer = decode_body(body, _body.decode)
    odd = Oddities()
    require_own(answer.tenant, customer_id, odd)
    if answer.licenses is None:
        raise AnswerError("the answer has no licenses")
    records = decode_records(answer.licenses, decode_licence, "licenses")
    return LicenceAnswer(records.good, records.problems, (*odd.lines(), *records.oddities))


def decode_licence(item: msgspec.Raw, odd: Oddities, serial_number: str = "") -> Licence:
    """Decode one licence. Raises `ValueError` for one without a product code.

    Without `id` it is known by its `licenseIdentifier`, without that by its product, start and end.
    """
    licence = _licence.decode(item, odd)
    product = licence.product or _Product()
    code = text_of(product.code)
    if not code:
        raise odd.lost("product.code" if licence.product else "product", "missing")
    identifier = text_of(licence.license_identifier)
    start = odd.day("startDate", licence.start_date)
    end = odd.day("endDate", licence.end_date)
    return Licence(
        id=text_of(licence.id) or identifier or f"{code}:{start or ''}:{end or ''}",
        product_code=code,
        identifier=identifier,
        product_name=text_of(product.name),
        generic_code=text_of(product.generic_code),
        type=word_of(licence.type),
        start=start,
        end=end,
        perpetual=bool(licence.perpetual),
        unlimited=bool(licence.unlimited),
        quantity=licence.quantity,
        usage=_usage_of(licence.usage, odd),
        serial_number=serial_number,
        extra=_licence.unknown(item),
    )


def decode_firewalls(items: Iterable[msgspec.Raw], where: str) -> FirewallPage:
    """Group the licences of firewalls by their customer.

    A firewall that the partner or an organisation keeps for itself belongs to no customer and is
    left out; one of which that is not certain is lost.
    """
    by_customer: dict[CustomerId, tuple[Licence, ...]] = {}
    firewalls = decode_records(items, _decode_firewall, where)
    problems, oddities = [*firewalls.problems], [*firewalls.oddities]
    for firewall in firewalls.good:
        problems += firewall.records.problems
        oddities += firewall.records.oddities
        if firewall.customer_id:
            customer_id = CustomerId(firewall.customer_id)
            by_customer[customer_id] = by_customer.get(customer_id, ()) + firewall.records.good
    return FirewallPage(by_customer, tuple(problems), tuple(oddities))


def _decode_firewall(item: msgspec.Raw, odd: Oddities) -> _FirewallLicences:
    firewall = _firewall.decode(item, odd)
    serial = text_of(firewall.serial_number)
    if not serial:
        raise odd.lost("serialNumber", "missing")
    customer_id = _customer_of(firewall, odd)
    try:
        licences = _list.decode(firewall.licenses) or []
    except ValueError as error:
        raise LostRecordError(f"licenses: {error}") from None
    records = decode_records(
        licences, lambda raw, odd: decode_licence(raw, odd, serial), f"{serial}: licenses"
    )
    return _FirewallLicences(customer_id, records)


def _customer_of(firewall: _Firewall, odd: Oddities) -> str:
    """The customer's id, empty for a firewall that nobody's customer owns.

    In a partner-wide answer `tenant` may be empty; `billingTenant` has the id then. Raises
    `LostRecordError` where a customer is or may be named, but not in a way that can be read.
    """
    owner = firewall.owner or _Owner()
    owner_type = word_of(owner.type)
    owned_by_tenant = owner_type == IdentityKind.TENANT.value
    references = [one.id for one in (firewall.tenant, firewall.billing_tenant) if one]
    named = [one for one in (*references, owner.id if owned_by_tenant else None) if one]
    found = next(filter(None, map(uuid_of, named)), "")
    if found:
        return found
    if named or owned_by_tenant or not owner_type or odd.concerns("tenant", "billingTenant"):
        raise LostRecordError("tenant: no UUID of the customer, neither here nor in its owner")
    return ""


def _usage_of(usage: _Usage | None, odd: Oddities) -> Usage | None:
    current = usage.current if usage else None
    if current is None or current.count is None:
        return None
    day = odd.day("usage.current.date", current.date)
    return Usage(current.count, day, text_of(current.collected_at))
