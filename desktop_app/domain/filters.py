"""The quick filters of the customers page as bits, so that counting is cheap."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntFlag

from .access import UNREACHABLE, Access
from .badge import Badges
from .customer import BILLING_ORDERED, BILLING_TRIAL, BILLING_USAGE
from .licence import LicenceState


class QuickFilter(IntFlag):
    """One bit per quick filter; ALL has none and matches everybody."""

    ALL = 0
    EXPIRING = 1
    EXPIRED = 2
    TRIAL = 4
    MONTHLY = 8
    ORDERED = 16
    NO_ACCESS = 32
    END_UNKNOWN = 64


_BY_STATE = {
    LicenceState.EXPIRING: QuickFilter.EXPIRING.value,
    LicenceState.EXPIRED: QuickFilter.EXPIRED.value,
    LicenceState.EXPIRED_LONG_AGO: QuickFilter.EXPIRED.value,
    LicenceState.TRIAL: QuickFilter.TRIAL.value,
    LicenceState.MONTHLY: QuickFilter.MONTHLY.value,
    LicenceState.END_UNKNOWN: QuickFilter.END_UNKNOWN.value,
}
_BY_BILLING = {
    BILLING_TRIAL: QuickFilter.TRIAL.value,
    BILLING_USAGE: QuickFilter.MONTHLY.value,
    BILLING_ORDERED: QuickFilter.ORDERED.value,
}


def filter_bits(
    badges: Badges,
    billing_type: str,
    access: Access,
    *,
    managed_order: bool,
    states: Iterable[LicenceState] = (),
) -> int:
    """All quick filters that a customer belongs to.

    Billing type and product codes come with the list, so trials, monthly accounts and managed
    orders are found before a single licence was read. A trial that ends soon is no "expiring"
    licence: the vendor's own 30-day warning leaves trials out. `states` are those of licences
    which a more urgent badge of their category hides. An account that cannot be read belongs
    to NO_ACCESS beside what is known of it.
    """
    bits = _BY_BILLING.get(billing_type, 0)
    if managed_order:
        bits |= QuickFilter.ORDERED.value
    if access in UNREACHABLE:
        bits |= QuickFilter.NO_ACCESS.value
    for state in states:
        bits |= _BY_STATE.get(state, 0)
    for badge in badges:
        bits |= _BY_STATE.get(badge.state, 0)
    return bits
