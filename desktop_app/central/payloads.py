"""Partner objects of the vendor's JSON to domain values: whoami and tenants.

Only the id is vital to either; null is the same as missing; words outside the known vocabularies
are kept. Licences are `licences`', reports `reports`'.
"""

from __future__ import annotations

import logging

import msgspec

from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.errors import AnswerError, ForeignHostError
from desktop_app.domain.identity import Identity, IdentityKind

from .envelope import decode_body
from .hosts import Hosts
from .lenient import Lenient, Oddities
from .values import text_of, uuid_of, word_of

_log = logging.getLogger(__name__)

_KINDS = {kind.value: kind for kind in IdentityKind}


class Reference(msgspec.Struct, frozen=True):
    """An object that names another one."""

    id: str | None = None


class _ApiHosts(msgspec.Struct, frozen=True, rename="camel"):
    global_: str | None = msgspec.field(default=None, name="global")
    data_region: str | None = None


class _WhoAmI(msgspec.Struct, frozen=True, rename="camel"):
    id: str | None = None
    id_type: str | None = None
    api_hosts: _ApiHosts | None = None


class _Product(msgspec.Struct, frozen=True):
    code: str | None = None


class _Address(msgspec.Struct, frozen=True, rename="camel"):
    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    city: str | None = None
    state: str | None = None
    country_code: str | None = None
    postal_code: str | None = None


class _Contact(msgspec.Struct, frozen=True, rename="camel"):
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    fax: str | None = None
    address: _Address | None = None


class _Tenant(msgspec.Struct, frozen=True, rename="camel"):
    id: str | None = None
    name: str | None = None
    show_as: str | None = None
    data_geography: str | None = None
    data_region: str | None = None
    billing_type: str | None = None
    status: str | None = None
    api_host: str | None = None
    products: list[_Product] | None = None
    contact: _Contact | None = None
    organization: Reference | None = None
    partner: Reference | None = None


_whoami = Lenient(_WhoAmI)
_reference = Lenient(Reference)
_tenant = Lenient(_Tenant)


def decode_identity(body: bytes, hosts: Hosts) -> Identity:
    """Decode whoami. Raises `AnswerError`, and `ForeignHostError` for hosts not allowed."""
    odd = Oddities()
    answer = decode_body(body, lambda whole: _whoami.decode(whole, odd))
    for line in odd.lines():
        _log.info("taken as unknown in whoami: %s", line)
    if not uuid_of(answer.id):
        raise AnswerError("the answer does not say whose credentials these are")
    named = answer.api_hosts or _ApiHosts()
    return Identity(
        id=uuid_of(answer.id),
        kind=_KINDS.get(word_of(answer.id_type), IdentityKind.OTHER),
        global_host=hosts.checked(named.global_) if named.global_ else hosts.api,
        region_host=hosts.checked(named.data_region) if named.data_region else "",
    )


def decode_tenant(item: msgspec.Raw | bytes, hosts: Hosts, odd: Oddities | None = None) -> Customer:
    """Decode one tenant; it may have no name at all. Raises `ValueError` for one without an id."""
    odd = Oddities() if odd is None else odd
    tenant = _tenant.decode(item, odd)
    identifier = uuid_of(tenant.id)
    if not identifier:
        raise odd.lost("id", "not a UUID" if tenant.id else "missing")
    show_as = text_of(tenant.show_as)
    return Customer(
        id=CustomerId(identifier),
        name=text_of(tenant.name) or show_as,
        show_as=show_as,
        data_geography=text_of(tenant.data_geography),
        data_region=text_of(tenant.data_region),
        billing_type=word_of(tenant.billing_type),
        status=word_of(tenant.status),
        api_host=_host_of(tenant.api_host, hosts),
        product_codes=_codes_of(tenant.products),
        contact=_contact_of(tenant.contact),
        organization_id=_organization_of(tenant.organization),
        extra=_tenant.unknown(item),
    )


def require_own(raw: msgspec.Raw, customer_id: str, odd: Oddities) -> None:
    """Check the `tenant` of an answer. Raises `AnswerError` when it names another customer.

    Some routes answer a wrong scope header with somebody's data instead of an error.
    """
    reference = _reference.member(raw, "tenant", odd) or Reference()
    if names_other(reference, customer_id, odd):
        raise AnswerError("the answer is about another tenant")


def names_other(reference: Reference | None, customer_id: str, odd: Oddities) -> bool:
    """Whether the member `tenant` names a customer other than `customer_id`."""
    if reference is None or not reference.id or not customer_id:
        return False
    named = uuid_of(reference.id)
    if not named:
        odd.note("tenant.id", "not a UUID")
    return bool(named) and named != customer_id


def _host_of(given: str | None, hosts: Hosts) -> str:
    """The checked origin; a host that is not allowed is kept as it came and never called."""
    if not given:
        return ""
    try:
        return hosts.checked(given)
    except ForeignHostError:
        return text_of(given)


def _codes_of(products: list[_Product] | None) -> tuple[str, ...]:
    if not products:
        return ()
    codes = dict.fromkeys([text_of(product.code) for product in products])
    return tuple(filter(None, codes))


def _organization_of(organization: Reference | None) -> str:
    if organization is None:
        return ""
    return uuid_of(organization.id) or text_of(organization.id)


def _contact_of(contact: _Contact | None) -> Contact | None:
    if contact is None:
        return None
    return Contact(
        first_name=text_of(contact.first_name),
        last_name=text_of(contact.last_name),
        email=text_of(contact.email),
        phone=text_of(contact.phone),
        mobile=text_of(contact.mobile),
        fax=text_of(contact.fax),
        address=_address_of(contact.address),
    )


def _address_of(address: _Address | None) -> Address:
    if address is None:
        return Address()
    lines = [text_of(address.address1), text_of(address.address2), text_of(address.address3)]
    return Address(
        lines=tuple(filter(None, lines)),
        city=text_of(address.city),
        state=text_of(address.state),
        postal_code=text_of(address.postal_code),
        country_code=text_of(address.country_code),
    )
