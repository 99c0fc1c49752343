"""The simulated partner and its customers; every row is made when it is asked for.

A row follows from the seed and its index alone, so a world of 100,000 customers costs nothing
until it is read. Changes (created customers, display names) lie on top of it. Not for the API's
rules: those are in the `routes_*` modules.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

from . import companies
from .dice import Dice, digest, identifier, share
from .lines import LicenceLine, Owner, codes_of, lines_of
from .oddities import ODDITIES, odd_lines, oddity_of
from .tenant import GEOGRAPHIES, Tenant

MOST_CUSTOMERS = 1_000_000
# Shares of all customers, as bounds in 0 to 1: those of an MSP with many monthly accounts.
_TRIAL, _USAGE, _ORDERED = 0.04, 0.44, 0.51
_REGIONS = ((0.72, "eu02"), (0.96, "eu01"), (0.975, "us03"), (0.985, "us01"), (1.0, "ca01"))
# Shares without access: no Partner Assistance among term customers, then rare states of any row.
_UNASSISTED, _OWN_TRIAL = 0.018, 0.06
_NOT_ACTIVATED, _SUSPENDED = 0.0015, 0.003


@dataclass(slots=True)
class Created:
    """A customer that was created over the API: the request's body and when it came."""

    id: str
    at: datetime
    body: dict[str, Any]


@dataclass(slots=True)
class Changes:
    """What happened to a world since it was made. `renames` maps ids in lower case."""

    created: list[Created] = field(default_factory=list)
    renames: dict[str, str | None] = field(default_factory=dict)


@dataclass
class World:
    """The partner with all its customers; `today` is the day that dates are relative to."""

    seed: int
    customers: int
    today: date
    plain: bool = False
    changes: Changes = field(default_factory=Changes)

    @cached_property
    def partner_id(self) -> str:
        """Return the partner's id."""
        return identifier(self.seed, "partner")

    @cached_property
    def organization_id(self) -> str:
        """Return the id of the one organization in this world."""
        return identifier(self.seed, "organization")

    @cached_property
    def partner_name(self) -> str:
        """Return the partner's own name."""
        return "Muster IT-Systemhaus GmbH"

    @cached_property
    def index_by_id(self) -> dict[str, int]:
        """Return the index of each customer that was there from the start, by lower-case id."""
        return {self.base_id(index): index for index in range(self.customers)}

    @cached_property
    def organization_members(self) -> list[int]:
        """Return the indices of the organization's customers."""
        return [index for index in range(self.customers) if self.in_organization(index)]

    @cached_property
    def contact_emails(self) -> frozenset[str]:
        """Return the e-mail addresses of all contacts in lower case; makes every row once."""
        contacts = (self.tenant(index).contact for index in range(self.customers))
        return frozenset(one["email"].lower() for one in contacts if one and "email" in one)

    def base_id(self, index: int) -> str:
        """Return the id of a row in lower case."""
        return identifier(self.seed, "tenant", index)

    def in_organization(self, index: int) -> bool:
        """Tell whether a row belongs to the organization: one in forty, the first among them."""
        return index % 40 == 0

    def billing_type(self, index: int) -> str:
        """Return how a row is billed, without making the row."""
        place = share(self.seed, index, "billing")
        if place < _TRIAL:
            return "trial"
        if place < _USAGE:
            return "usage"
        return "ordered" if place < _ORDERED else "term"

    def oddity(self, index: int) -> str:
        """Return what is odd about a row, empty for nothing."""
        return "" if self.plain else oddity_of(self.seed, index)

    def licences(self, index: int) -> list[LicenceLine]:
        """Return the licences of a row that was there from the start."""
        lines = lines_of(self._owner(index), self.today)
        oddity = self.oddity(index)
        return odd_lines(oddity, lines, (self.seed, index), self.today) if oddity else lines

    def product_codes(self, index: int) -> tuple[str, ...]:
        """Return the codes of a row's licences, each once."""
        if not self.oddity(index):
            return codes_of(self._owner(index))
        return tuple(dict.fromkeys(line.product.code for line in self.licences(index)))

    def _owner(self, index: int) -> Owner:
        place = share(self.seed, index, "state")
        return Owner(self.seed, index, self.billing_type(index), place)

    def tenant(self, index: int) -> Tenant:
        """Return a row that was there from the start, with its display name as it is now."""
        tenant = self._base(index)
        renamed = self.changes.renames
        if renamed and tenant.id.lower() in renamed:
            return replace(tenant, show_as=renamed[tenant.id.lower()])
        return tenant

    def _base(self, index: int) -> Tenant:
        dice = Dice(self.seed, index, 1)
        place = share(self.seed, index, "region")
        city = companies.city(dice, companies.country_of(dice.roll()))
        name = companies.company(dice, city.country)
        shown = companies.shown_as(dice, name, city)
        has_contact = self.plain or not dice.chance(0.04)
        region = next(region for bound, region in _REGIONS if place < bound)
        tenant = Tenant(
            index=index,
            id=self.base_id(index),
            name=name,
            show_as=name if self.plain and shown is None else shown,
            billing_type=self.billing_type(index),
            region=region,
            geography=GEOGRAPHIES[region],
            products=self.product_codes(index),
            organization=self.organization_id if self.in_organization(index) else "",
            contact=companies.contact(dice, name, city, whole=self.plain) if has_contact else None,
        )
        return tenant if self.plain else self._states(tenant)

    def _states(self, tenant: Tenant) -> Tenant:
        oddity = self.oddity(tenant.index)
        if oddity:
            return replace(ODDITIES[oddity](tenant), oddity=oddity)
        place = share(self.seed, tenant.index, "access")
        if place < _NOT_ACTIVATED:
            return replace(tenant, api_host="absent", activated=False)
        if place < _SUSPENDED:
            return replace(tenant, status="suspended")
        unassisted = {"term": _UNASSISTED, "trial": _OWN_TRIAL}.get(tenant.billing_type, 0.0)
        if place < _SUSPENDED + unassisted:
            return replace(tenant, reachable=False)
        return tenant


def build_world(
    customers: int = 1284, seed: int = 1, *, today: date | None = None, plain: bool = False
) -> World:
    """Return a world of that many customers.

    `plain` leaves out the odd rows: every row is complete, active and accessible. Raises
    ValueError for a number of customers that cannot be served.
    """
    if not 0 <= customers <= MOST_CUSTOMERS:
        raise ValueError(f"customers must be between 0 and {MOST_CUSTOMERS}, not {customers}")
    return World(seed, customers, today or date.today(), plain)


def derived_secret(seed: int, purpose: str, length: int) -> str:
    """Return hexadecimal digits that follow from the seed: stable between runs, not secret."""
    text = "".join(f"{digest(seed, purpose, part):032x}" for part in range(length // 32 + 1))
    return text[:length]
