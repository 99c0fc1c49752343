"""Customers as rows and back: which column holds what; not when they are written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.domain.access import Access, access_of
from desktop_app.domain.customer import (
    Address,
    Contact,
    Customer,
    CustomerId,
    display_name_of,
)
from desktop_app.domain.search import folded_name

from .checksum import checksum
from .coverage_text import decode_texts, encode_texts
from .licence_rows import LicenceRow, checksum_of

NO_END = 9_999_999
"""Stands for "no next expiry" in `next_end`: behind every date, so that none sorts last."""


class SourceRow(NamedTuple):
    """The columns that the listing sets as they came."""

    id: str
    name: str
    show_as: str
    geography: str
    region: str
    billing_type: str
    status: str
    api_host: str
    organization_id: str
    product_codes: str
    extra: str
    city: str


class ListingRow(NamedTuple):
    """The columns that the listing sets, and those that are made of them."""

    id: str
    name: str
    show_as: str
    geography: str
    region: str
    billing_type: str
    status: str
    api_host: str
    organization_id: str
    product_codes: str
    extra: str
    city: str
    display_name: str
    folded: str
    reachable: int
    checksum: int


_SOURCES = len(SourceRow._fields)
_CLOSED = frozenset({Access.SUSPENDED, Access.CANCELED})


class StateRow(NamedTuple):
    """The columns that reading the licences sets."""

    probe: str
    checked_at: int
    read_at: int
    next_end: int
    partner_trial: int
    licences_checksum: int
    coverage: str | None
    failed_at: int
    failures: int
    incomplete: int
    state_checksum: int


UNREAD = StateRow(
    probe=Access.UNKNOWN.value,
    checked_at=0,
    read_at=0,
    next_end=NO_END,
    partner_trial=0,
    licences_checksum=0,
    coverage=None,
    failed_at=0,
    failures=0,
    incomplete=0,
    state_checksum=0,
)
"""The state of a customer whose licences were never asked for; not sealed."""


class ContactRow(NamedTuple):
    """The columns of a contact but for whose it is."""

    first_name: str
    last_name: str
    email: str
    phone: str
    mobile: str
    fax: str
    lines: str
    city: str
    state: str
    postal_code: str
    country_code: str


class StoredCustomer(NamedTuple):
    """All rows of one customer but its licences."""

    listing: ListingRow
    contact: ContactRow | None
    state: StateRow

    def is_from(self, source: SourceRow, contact: ContactRow | None) -> bool:
        """Whether this is what the listing says; damaged rows are not, and so are healed."""
        return (
            self.listing[:_SOURCES] == source
            and self.contact == contact
            and self.listing.checksum == _listing_checksum(self.listing[:-1], contact)
        )

    def summary(self) -> tuple[object, ...]:
        """The values of `summaries.SUMMARY_COLUMNS`."""
        listing, state = self.listing, self.state
        return (
            listing.id,
            listing.display_name,
            listing.folded,
            listing.city,
            listing.region,
            listing.billing_type,
            listing.status,
            listing.api_host,
            listing.product_codes,
            state.coverage,
            state.probe,
            state.checked_at,
            state.partner_trial,
            state.incomplete,
            state.read_at,
        )

    def is_sound(self, licences: Sequence[LicenceRow]) -> bool:
        """Whether these rows and the licences are what was written.

        Each licence may be right and one of them out of reach, hence the checksum of all.
        """
        listing, state = self.listing, self.state
        return (
            listing.checksum == _listing_checksum(listing[:-1], self.contact)
            and state.state_checksum == _state_checksum(listing.id, state[:-1])
            and state.licences_checksum == checksum_of(licences)
            and all(row.is_sound() for row in licences)
        )


def source_row(customer: Customer) -> tuple[SourceRow, ContactRow | None]:
    """What of a customer's rows comes from the listing as it is."""
    contact = _encode_contact(customer.contact) if customer.contact else None
    return SourceRow(
        customer.id,
        customer.name,
        customer.show_as,
        customer.data_geography,
        customer.data_region,
        customer.billing_type,
        customer.status,
        customer.api_host,
        customer.organization_id,
        encode_texts(customer.product_codes),
        customer.extra,
        contact.city if contact else "",
    ), contact


def listing_row(source: SourceRow, contact: ContactRow | None) -> ListingRow:
    """The columns of a listing with those that are made of them."""
    display_name = display_name_of(source.show_as, source.name, source.id)
    # Reading licences needs no regional host.
    access = access_of(source.status, True, Access.UNKNOWN)
    values = (
        *source,
        display_name,
        folded_name(display_name, source.name),
        int(access not in _CLOSED),
    )
    return ListingRow(*values, _listing_checksum(values, contact))


def decode_customer(listing: ListingRow, contact: ContactRow | None) -> Customer:
    """The reverse of `encode_customer`."""
    return Customer(
        id=CustomerId(listing.id),
        name=listing.name,
        show_as=listing.show_as,
        data_geography=listing.geography,
        data_region=listing.region,
        billing_type=listing.billing_type,
        status=listing.status,
        api_host=listing.api_host,
        product_codes=decode_texts(listing.product_codes),
        contact=_decode_contact(contact) if contact else None,
        organization_id=listing.organization_id,
        extra=listing.extra,
    )


def sealed(customer_id: str, state: StateRow) -> StateRow:
    """The state with the checksum of its other columns."""
    return state._replace(state_checksum=_state_checksum(customer_id, state[:-1]))


def _encode_contact(contact: Contact) -> ContactRow:
    address = contact.address
    return ContactRow(
        contact.first_name,
        contact.last_name,
        contact.email,
        contact.phone,
        contact.mobile,
        contact.fax,
        encode_texts(address.lines),
        address.city,
        address.state,
        address.postal_code,
        address.country_code,
    )


def _decode_contact(row: ContactRow) -> Contact:
    address = Address(
        decode_texts(row.lines), row.city, row.state, row.postal_code, row.country_code
    )
    return Contact(*row[:6], address)


def _listing_checksum(values: tuple[str | int, ...], contact: ContactRow | None) -> int:
    return checksum((*values, *contact) if contact else values)


def _state_checksum(customer_id: str, values: tuple[str | int | None, ...]) -> int:
    return checksum((customer_id, *values))
