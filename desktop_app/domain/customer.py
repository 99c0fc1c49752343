"""A partner's customer as the vendor's tenant object describes it; not its licences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

CustomerId = NewType("CustomerId", str)
"""The tenant's UUID, lower case."""

NO_CUSTOMER = CustomerId("")
"""Where no customer is meant, or none is known yet."""

BILLING_TRIAL = "trial"
BILLING_TERM = "term"
BILLING_USAGE = "usage"
BILLING_ORDERED = "ordered"

STATUS_ACTIVE = "active"
STATUS_SUSPENDED = "suspended"
STATUS_CANCELED = "canceled"


BILLING_TYPES = (BILLING_TRIAL, BILLING_TERM, BILLING_USAGE, BILLING_ORDERED)
STATUSES = (STATUS_ACTIVE, STATUS_SUSPENDED, STATUS_CANCELED)
"""The words that are known; others are kept as they came."""

_ID_START = 8


def display_name_of(show_as: str, name: str, customer_id: str) -> str:
    """The name that the vendor's console shows: `showAs`, else `name`.

    A tenant without any name, which the vendor's own samples have, goes by the start of its id.
    """
    return show_as or name or customer_id[:_ID_START]


def is_nameless(display_name: str, customer_id: str) -> bool:
    """Whether a display name is only the start of the id."""
    return len(display_name) == _ID_START and customer_id.startswith(display_name)


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; every part may be empty."""

    lines: tuple[str, ...] = ()
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country_code: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """The contact person of a tenant; every part may be empty."""

    first_name: str = ""
    last_name: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    fax: str = ""
    address: Address = Address()


NO_CONTACT = Contact()
"""Nobody is named."""


@dataclass(frozen=True, slots=True)
class Customer:
    """One tenant of the partner.

    Every field but `id` is optional at the source; a missing one is the empty value. Values
    outside the known vocabularies are kept as they came.
    """

    id: CustomerId
    name: str = ""
    show_as: str = ""
    data_geography: str = ""
    data_region: str = ""
    billing_type: str = ""
    status: str = ""
    api_host: str = ""
    product_codes: tuple[str, ...] = ()
    contact: Contact | None = None
    organization_id: str = ""
    extra: str = ""
    """Fields that this version does not know, as a JSON object; empty when there are none."""

    @property
    def display_name(self) -> str:
        """The name that stands for the customer; see `display_name_of`."""
        return display_name_of(self.show_as, self.name, self.id)
