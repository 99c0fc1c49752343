"""Licences reduced to what the list needs, without losing what they say together."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.access import Access
from desktop_app.domain.badge import Badges, badges_of, next_end
from desktop_app.domain.coverage import Cover, Coverage, coverage_of
from desktop_app.domain.licence import PROTECTING, Licence, LicenceState, Usage
from desktop_app.domain.product import Category
from desktop_app.domain.row import is_managed_order
from desktop_app.domain.standing import standing_of

DAY = date(2026, 11, 23)
TODAY = DAY.toordinal()


def on(days: int) -> date:
    return DAY + timedelta(days=days)


def licence(
    code: str = "CIXA", kind: str = "term", start: int = -365, end: int | None = 365, **more: object
) -> Licence:
    last = None if end is None else on(end)
    return Licence("id", code, type=kind, start=on(start), end=last, **more)  # type: ignore[arg-type]


def judged(coverage: Coverage, day: int) -> Badges:
    """The badges of a customer whose licences were read completely."""
    return badges_of(standing_of(coverage, day), (), Access.OK, day, read=True)


def test_no_licences_make_an_empty_coverage() -> None:
    assert coverage_of([]) == ()


def test_a_licence_becomes_its_category_and_term() -> None:
    (cover,) = coverage_of([licence(quantity=10, usage=Usage(5))])
    assert cover == Cover(Category.ENDPOINT, "", cover.term)
    assert cover.term == ("term", on(-365).toordinal(), on(365).toordinal(), 50)


def test_a_product_without_a_category_keeps_its_own_name() -> None:
    named = coverage_of([licence("ABC", product_name="Sophos Something")])
    unnamed = coverage_of([licence("ABC")])
    assert [cover.label for cover in (*named, *unnamed)] == ["Sophos Something", "ABC"]
    assert {cover.category for cover in (*named, *unnamed)} == {Category.OTHER}


def test_a_firewalls_licence_is_a_firewall_licence_whatever_its_code() -> None:
    (cover,) = coverage_of([licence("CIXA", serial_number="C1")])
    assert (cover.category, cover.part) == (Category.FIREWALL, "C1")


def test_a_trial_stands_beside_a_term_of_the_same_product() -> None:
    kinds = {cover.term.type for cover in coverage_of([licence(kind="trial"), licence()])}
    assert kinds == {"trial", "term"}


def test_the_end_that_a_renewal_made_meaningless_is_gone() -> None:
    coverage = coverage_of([licence(end=-5), licence(start=-4, end=361)])
    assert [cover.term.end for cover in coverage] == [TODAY + 361]


def test_two_firewalls_keep_their_own_ends() -> None:
    coverage = coverage_of(
        [licence("xg", serial_number="A", end=-5), licence("xg", serial_number="B", end=300)]
    )
    assert {cover.term.end for cover in coverage} == {TODAY - 5, TODAY + 300}


@pytest.mark.parametrize("gap", [0, 1])
def test_a_renewal_that_follows_on_does_not_stop_the_protection(gap: int) -> None:
    """The running licence ends in ten days, its renewal begins then: it protects today."""
    coverage = coverage_of([licence(end=10), licence(start=10 + gap, end=375)])
    badge = judged(coverage, TODAY)[0]
    assert badge.state in PROTECTING
    assert next_end(coverage, TODAY) == TODAY + 375


def test_a_renewal_after_a_gap_does_not_hide_that_the_licence_has_ended() -> None:
    coverage = coverage_of([licence(end=-5), licence(start=20, end=385)])
    assert judged(coverage, TODAY)[0].state is LicenceState.EXPIRED


def test_an_order_stays_an_order_beside_a_longer_licence() -> None:
    """The dollar symbol is about any licence of type `ordered`."""
    coverage = coverage_of([licence(kind="ordered", end=100), licence(end=365)])
    assert is_managed_order("", coverage)


def test_of_two_alike_the_over_used_one_is_not_lost() -> None:
    """The vendor co-terms duplicates: equal dates, each with its own usage."""
    half = licence(quantity=10, usage=Usage(5))
    over = licence(quantity=10, usage=Usage(25))
    for both in ([half, over], [over, half]):
        badge = judged(coverage_of(both), TODAY)[0]
        assert badge.state is LicenceState.OVERUSED


@pytest.mark.parametrize(
    ("day", "state"), [(-10, LicenceState.OVERUSED), (10, LicenceState.ACTIVE)]
)
def test_over_use_ends_with_the_licence_and_not_with_its_renewal(
    day: int, state: LicenceState
) -> None:
    """A partner sees the over-use and renews with more seats."""
    over = licence(end=0, quantity=10, usage=Usage(12))
    more = licence(start=1, end=365, quantity=20, usage=Usage(12))
    coverage = coverage_of([more, over])
    assert judged(coverage, TODAY + day)[0].state is state


_ORDINARY = st.builds(
    licence,
    code=st.sampled_from(["CIXA", "SVRX"]),
    kind=st.sampled_from(["term", "trial", "usage"]),
    start=st.sampled_from([-400, -30]),
    end=st.sampled_from([None, -70, -5, 5, 100]),
    quantity=st.just(10),
    usage=st.builds(Usage, st.sampled_from([5, 20])),
)


@given(
    st.lists(_ORDINARY, max_size=5).flatmap(
        lambda some: st.tuples(st.just(some), st.permutations(some))
    )
)
def test_the_order_of_the_answer_does_not_matter(pair: tuple[list[Licence], list[Licence]]) -> None:
    one, other = pair
    assert set(coverage_of(one)) == set(coverage_of(other))


@given(st.lists(_ORDINARY, max_size=6))
def test_a_product_that_protects_today_is_seen_to_protect(licences: list[Licence]) -> None:
    running = {
        one.product_code
        for one in licences
        if (one.open_ended if one.end is None else one.end >= DAY)
    }
    badges = judged(coverage_of(licences), TODAY)
    shown = {badge.category for badge in badges if badge.state in PROTECTING}
    assert len(shown) == len(running)
