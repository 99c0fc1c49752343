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


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; every part may be empty (api.md 2.2)."""

    lines: tuple[str, ...] = ()
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country_code: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """The contact person of a tenant; every part may be empty (api.md 2.2)."""

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

    Every field but `id` and `name` is optional at the source; a missing one is the empty
    value. Values outside the known vocabularies are kept as they came (api.md 2.2).
    """

    id: CustomerId
    name: str
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
        """The name that the vendor's console shows: `showAs`, else `name` (api.md 2.2)."""
        return self.show_as or self.name
