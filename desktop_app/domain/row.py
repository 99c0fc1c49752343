"""One customer as the table needs it: a summary from the store judged by today's date.

Named tuples, not data classes: a hundred thousand are made at each start.
"""

from __future__ import annotations

from typing import NamedTuple

from .access import Access, AssistanceState, access_of, assistance_of
from .badge import Badges, badges_of
from .coverage import Coverage
from .customer import BILLING_ORDERED, CustomerId
from .filters import filter_bits
from .licence import EXPIRY_WARNING_DAYS, TYPE_ORDERED
from .standing import earliest_end, standing_of, states_beneath
from .text import LABEL_LENGTH, visible


class CustomerSummary(NamedTuple):
    """What the store keeps of a customer for the list; nothing in it depends on the date.

    `display_name` is `showAs`, else `name`, else empty; `folded` is what search reads; `probe`
    the outcome of the last licence read; `checked_at` its time in seconds since the epoch, 0
    for never. `coverage` is None until a licence of the customer or its firewalls was read;
    `read_at` is when its own were last read with success, 0 for never, and `incomplete` says
    that this reading lost something.
    """

    id: CustomerId
    display_name: str
    folded: str
    city: str
    region: str
    billing_type: str
    status: str
    has_host: bool
    product_codes: tuple[str, ...]
    coverage: Coverage | None
    probe: Access
    checked_at: int
    partner_trial: bool = False
    incomplete: bool = False
    read_at: int = 0


class CustomerRow(NamedTuple):
    """One row of the customers table.

    `next_end` is an ordinal, 0 for none; `filters` are bits of `QuickFilter`; `checked_at` as
    in `CustomerSummary`; `managed_order` is the dollar symbol.
    """

    id: CustomerId
    name: str
    folded: str
    place: str
    badges: Badges
    next_end: int
    billing_type: str
    managed_order: bool
    assistance: AssistanceState
    access: Access
    checked_at: int
    filters: int


def row_of(
    summary: CustomerSummary, today: int, warning_days: int = EXPIRY_WARNING_DAYS
) -> CustomerRow:
    """Judge a summary on the day `today` (an ordinal of the person's own time zone)."""
    access = access_of(summary.status, summary.has_host, summary.probe)
    standing = standing_of(summary.coverage or (), today, warning_days)
    badges = badges_of(
        standing,
        summary.product_codes,
        access,
        today,
        read=summary.read_at > 0,
        complete=not summary.incomplete,
    )
    managed_order = is_managed_order(summary.billing_type, summary.coverage)
    return CustomerRow(
        id=summary.id,
        name=visible(summary.display_name),
        folded=summary.folded,
        place=place_of(summary.city, summary.region),
        badges=badges,
        next_end=earliest_end(standing),
        billing_type=summary.billing_type,
        managed_order=managed_order,
        assistance=assistance_of(
            summary.billing_type,
            access,
            managed_order=managed_order,
            partner_trial=summary.partner_trial,
        ),
        access=access,
        checked_at=summary.checked_at,
        filters=filter_bits(
            badges,
            summary.billing_type,
            access,
            managed_order=managed_order,
            states=states_beneath(standing, today, warning_days),
        ),
    )


def is_managed_order(billing_type: str, coverage: Coverage | None) -> bool:
    """The dollar symbol: `billingType` or a licence `type` is `ordered`."""
    if billing_type == BILLING_ORDERED:
        return True
    return any(cover.term.type == TYPE_ORDERED for cover in coverage or ())


def place_of(city: str, region: str) -> str:
    """City and data region; a missing part leaves no separator behind."""
    return " · ".join(
        part for part in (visible(city, LABEL_LENGTH), visible(region, LABEL_LENGTH)) if part
    )
