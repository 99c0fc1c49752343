"""Partner objects of the vendor's JSON to domain values: whoami and tenants (api.md 1.2, 2.2).

Every field is optional but those that make no sense without; null is the same as missing;
words outside the known vocabularies are kept. Licences are `licences`', reports `reports`'.
"""

from __future__ import annotations

import msgspec

from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.errors import AnswerError, ForeignHostError
from desktop_app.domain.identity import Identity, IdentityKind

from .envelope import decode_body
from .hosts import Hosts
from .values import extra_of, text_of, uuid_of

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


_KNOWN = frozenset(_Tenant.__struct_encode_fields__)
_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])
_tenant = msgspec.json.Decoder(_Tenant)


def decode_identity(body: bytes, hosts: Hosts) -> Identity:
    """Decode whoami. Raises `AnswerError`, and `ForeignHostError` for hosts not allowed."""
    told = decode_body(body, _WhoAmI)
    if not uuid_of(told.id):
        raise AnswerError("the answer does not say whose credentials these are")
    named = told.api_hosts or _ApiHosts()
    return Identity(
        id=uuid_of(told.id),
        kind=_KINDS.get(told.id_type or "", IdentityKind.OTHER),
        global_host=hosts.checked(named.global_) if named.global_ else hosts.api,
        region_host=hosts.checked(named.data_region) if named.data_region else "",
    )


def decode_tenant(item: msgspec.Raw | bytes, hosts: Hosts) -> Customer:
    """Decode one tenant. Raises `ValueError` that names the field."""
    tenant = _tenant.decode(item)
    identifier = uuid_of(tenant.id)
    if not identifier:
        raise ValueError("not a UUID - at `$.id`" if tenant.id else "missing - at `$.id`")
    name, show_as = text_of(tenant.name), text_of(tenant.show_as)
    if not name and not show_as:
        raise ValueError("missing - at `$.name`")
    return Customer(
        id=CustomerId(identifier),
        name=name or show_as,
        show_as=show_as,
        data_geography=text_of(tenant.data_geography),
        data_region=text_of(tenant.data_region),
        billing_type=text_of(tenant.billing_type),
        status=text_of(tenant.status),
        api_host=_host_of(tenant.api_host, hosts),
        product_codes=_codes_of(tenant.products),
        contact=_contact_of(tenant.contact),
        organization_id=_organization_of(tenant.organization),
        extra=extra_of(_fields.decode(item), _KNOWN),
    )


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
