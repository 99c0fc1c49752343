"""The quick filters: to which ones a customer belongs."""

from __future__ import annotations

import pytest

from desktop_app.domain.access import UNREACHABLE, Access
from desktop_app.domain.badge import Badge
from desktop_app.domain.filters import QuickFilter, filter_bits
from desktop_app.domain.licence import LicenceState

F, S = QuickFilter, LicenceState


@pytest.mark.parametrize(
    ("state", "bits"),
    [
        (S.EXPIRING, F.EXPIRING),
        (S.EXPIRED, F.EXPIRED),
        (S.EXPIRED_LONG_AGO, F.EXPIRED),
        (S.TRIAL, F.TRIAL),
        (S.MONTHLY, F.MONTHLY),
        (S.ACTIVE, F.ALL),
        (S.OVERUSED, F.ALL),
        (S.UPCOMING, F.ALL),
        (S.END_UNKNOWN, F.END_UNKNOWN),
        (S.LISTED, F.ALL),
        (S.INCOMPLETE, F.ALL),
        (S.UNLICENSED, F.ALL),
        (S.UNAVAILABLE, F.ALL),
    ],
)
def test_each_state_leads_to_its_filter(state: LicenceState, bits: QuickFilter) -> None:
    assert filter_bits((Badge(state),), "", Access.OK, managed_order=False) == bits


@pytest.mark.parametrize(
    ("billing", "bits"),
    [
        ("trial", F.TRIAL),
        ("usage", F.MONTHLY),
        ("ordered", F.ORDERED),
        ("term", F.ALL),
        ("", F.ALL),
        ("something new", F.ALL),
    ],
)
def test_the_billing_type_counts_before_any_licence_was_read(
    billing: str, bits: QuickFilter
) -> None:
    assert filter_bits((), billing, Access.UNKNOWN, managed_order=False) == bits


def test_a_managed_order_is_found_without_its_billing_type() -> None:
    assert filter_bits((), "term", Access.OK, managed_order=True) == F.ORDERED


@pytest.mark.parametrize("access", list(Access))
def test_no_access_means_every_account_out_of_reach(access: Access) -> None:
    bits = filter_bits((), "", access, managed_order=False)
    assert bool(bits & F.NO_ACCESS) == (access in UNREACHABLE)


def test_a_customer_may_belong_to_several() -> None:
    badges = (Badge(S.EXPIRED), Badge(S.EXPIRING), Badge(S.MONTHLY))
    bits = filter_bits(badges, "trial", Access.OK, managed_order=True)
    assert bits == F.EXPIRED | F.EXPIRING | F.MONTHLY | F.TRIAL | F.ORDERED


def test_every_filter_has_a_bit_of_its_own() -> None:
    assert [one.value for one in F if one] == [1, 2, 4, 8, 16, 32, 64]
