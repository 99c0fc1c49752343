"""Everything that is known of one customer, with the source and age of each part."""

from __future__ import annotations

from dataclasses import dataclass

from .access import Access
from .customer import Customer
from .licence import Licence


@dataclass(frozen=True, slots=True)
class CustomerDetails:
    """A customer with its licences.

    `listed_at` is when the list last had it, `checked_at` when its licences were last read or
    refused, `read_at` when they were last read with success; seconds since the epoch, 0 for
    never.
    """

    customer: Customer
    licences: tuple[Licence, ...]
    probe: Access
    listed_at: int
    checked_at: int
    read_at: int
    partner_trial: bool = False
    """The partner created this customer's trial, so Partner Assistance is on."""
    incomplete: bool = False
    """The last reading of the licences lost something."""
