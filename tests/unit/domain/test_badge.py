"""Badges: which, in what order, and what the toggle leaves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.access import UNREACHABLE, Access
from desktop_app.domain.badge import Badge, Badges, next_end, protecting
from desktop_app.domain.badge import badges_of as badges_of_standing
from desktop_app.domain.coverage import Cover, Coverage
from desktop_app.domain.licence import (
    PROTECTING,
    UNKNOWN_END,
    URGENCY,
    LicenceState,
    Term,
    state_of,
)
from desktop_app.domain.product import MAIN_CATEGORIES, Category
from desktop_app.domain.standing import standing_of

TODAY = date(2026, 11, 23).toordinal()
S, C = LicenceState, Category


def cover(
    category: Category = C.ENDPOINT,
    end: int | None = 365,
    kind: str = "term",
    percent: int = -1,
    start: int = -365,
    label: str = "",
    part: str = "",
) -> Cover:
    last = 0 if end is None else TODAY + end
    return Cover(category, label, Term(kind, TODAY + start, last, percent), part)


def badges_of(
    coverage: Coverage | None,
    codes: tuple[str, ...],
    access: Access,
    today: int,
    warning_days: int = 30,
    *,
    complete: bool = True,
) -> Badges:
    """The badges of a customer whose licences were read unless `coverage` is None."""
    standing = standing_of(coverage or (), today, warning_days)
    read = coverage is not None
    return badges_of_standing(standing, codes, access, today, read=read, complete=complete)


def badges(*covers: Cover) -> list[Badge]:
    """The badges without the count of what is not licensed."""
    return [
        badge
        for badge in badges_of(covers, (), Access.OK, TODAY)
        if badge.state is not S.UNLICENSED
    ]


def states(*covers: Cover) -> list[LicenceState]:
    return [badge.state for badge in badges(*covers)]


def test_a_customer_without_any_licence_has_ten_categories_not_licensed() -> None:
    assert badges_of((), (), Access.OK, TODAY) == (Badge(S.UNLICENSED, number=10),)


def test_what_is_not_licensed_is_counted_once_and_stands_last() -> None:
    found = badges_of((cover(end=-100), cover(C.MDR)), (), Access.OK, TODAY)
    assert found[-1] == Badge(S.UNLICENSED, number=7)


def test_categories_beside_the_ten_are_not_missed() -> None:
    found = badges_of((cover(C.NDR), cover(C.OTHER, label="X")), (), Access.OK, TODAY)
    assert found[-1].number == 10


def test_a_customer_with_everything_misses_nothing() -> None:
    found = badges_of([cover(one) for one in MAIN_CATEGORIES], (), Access.OK, TODAY)  # type: ignore[arg-type]
    assert len(found) == 10
    assert S.UNLICENSED not in {badge.state for badge in found}


def test_badges_stand_in_the_order_of_severity() -> None:
    assert states(
        cover(C.ZTNA, -100),
        cover(C.SERVER, 100),
        cover(C.XDR, None, "usage"),
        cover(C.MDR, 20, "trial"),
        cover(C.EMAIL, 20),
        cover(C.FIREWALL, 300, percent=120),
        cover(C.MOBILE, -20),
        cover(C.WEB, UNKNOWN_END - TODAY),
    ) == [
        S.EXPIRED,
        S.OVERUSED,
        S.EXPIRING,
        S.TRIAL,
        S.MONTHLY,
        S.ACTIVE,
        S.EXPIRED_LONG_AGO,
        S.END_UNKNOWN,
    ]


def test_the_nearer_end_stands_first_among_those_that_expire() -> None:
    found = badges(cover(C.ENDPOINT, 20), cover(C.SERVER, 3), cover(C.XDR, 11))
    assert [badge.number for badge in found] == [3, 11, 20]


def test_equal_badges_stand_in_the_order_of_the_categories() -> None:
    found = badges(cover(C.OTHER, label="B"), cover(C.MDR), cover(C.OTHER, label="A"), cover())
    assert [(badge.category, badge.label) for badge in found] == [
        (C.ENDPOINT, ""),
        (C.MDR, ""),
        (C.OTHER, "A"),
        (C.OTHER, "B"),
    ]


@pytest.mark.parametrize(
    ("one", "number"),
    [
        (cover(end=0), 0),
        (cover(end=30), 30),
        (cover(end=7, kind="trial"), 7),
        (cover(end=None, kind="trial"), -1),
        (cover(percent=101), 101),
        (cover(end=31), -1),
        (cover(end=-3), -1),
        (cover(end=None, kind="usage"), -1),
    ],
)
def test_the_number_is_days_left_or_per_cent(one: Cover, number: int) -> None:
    assert badges(one)[0].number == number


def test_an_ended_licence_is_not_shown_beside_one_that_protects() -> None:
    assert states(cover(end=-10), cover(end=100)) == [S.ACTIVE]
    assert states(cover(end=-10), cover(end=None, kind="usage")) == [S.MONTHLY]
    assert states(cover(end=-10, kind="trial"), cover(end=100)) == [S.ACTIVE]


def test_an_ended_licence_of_another_category_or_product_is_shown() -> None:
    assert states(cover(C.ENDPOINT, -10), cover(C.SERVER, 100)) == [S.EXPIRED, S.ACTIVE]
    others = (cover(C.OTHER, -10, label="A"), cover(C.OTHER, 100, label="B"))
    assert states(*others) == [S.EXPIRED, S.ACTIVE]


def test_a_trial_stands_beside_a_licence_of_its_category() -> None:
    assert states(cover(end=10, kind="trial"), cover(end=300)) == [S.TRIAL, S.ACTIVE]


def test_an_ended_licence_stays_beside_a_trial() -> None:
    assert states(cover(end=10, kind="trial"), cover(end=-5)) == [S.EXPIRED, S.TRIAL]


def test_of_two_licences_of_a_category_the_more_urgent_is_shown() -> None:
    assert states(cover(end=10), cover(end=300)) == [S.EXPIRING]
    assert [badge.number for badge in badges(cover(end=20), cover(end=10))] == [10]


def test_an_ended_trial_does_not_hide_a_running_one_of_its_category() -> None:
    """Two products of one category, both trials: the running one protects (M3)."""
    found = badges(cover(end=-10, kind="trial"), cover(end=20, kind="trial"))
    assert S.TRIAL in {badge.state for badge in protecting(tuple(found))}


@given(
    st.lists(
        st.builds(
            cover,
            category=st.sampled_from([C.ENDPOINT, C.SERVER, C.OTHER]),
            end=st.none() | st.integers(-100, 100),
            kind=st.sampled_from(["term", "trial", "usage", "perpetual"]),
            percent=st.sampled_from([-1, 50, 120]),
            start=st.integers(-200, 50),
        ),
        max_size=6,
    )
)
def test_a_category_is_shown_as_protected_exactly_when_it_is(covers: list[Cover]) -> None:
    found = badges_of(tuple(covers), (), Access.OK, TODAY)
    shown = {badge.category for badge in protecting(found)}
    assert shown == {one.category for one in covers if state_of(one.term, TODAY) in PROTECTING}
    ranks = [URGENCY[badge.state] for badge in found]
    assert ranks == sorted(ranks)
    assert len(found) == len(set(found))


@pytest.mark.parametrize("access", sorted(UNREACHABLE, key=lambda one: one.value))
def test_t5_an_account_that_cannot_be_read_says_why_beside_what_is_known(access: Access) -> None:
    why = Badge(S.UNAVAILABLE, access=access)
    assert badges_of((), ("CIXA",), access, TODAY) == (why,)
    assert badges_of((cover(),), ("CIXA",), access, TODAY) == (Badge(S.ACTIVE, C.ENDPOINT), why)
    listed = badges_of(None, ("CIXA",), access, TODAY)
    assert listed == (Badge(S.LISTED, C.ENDPOINT), why)
    assert protecting(listed) == listed


def test_t5_firewalls_are_known_before_the_own_licences_are() -> None:
    standing = standing_of((cover(C.FIREWALL, 20, part="C1"),), TODAY)
    found = badges_of_standing(standing, ("CIXA", "xgs_any"), Access.NO_ACCESS, TODAY, read=False)
    assert found == (
        Badge(S.EXPIRING, C.FIREWALL, number=20),
        Badge(S.LISTED, C.ENDPOINT),
        Badge(S.UNAVAILABLE, access=Access.NO_ACCESS),
    )


def test_t3_what_is_not_licensed_is_never_counted_after_a_loss() -> None:
    assert badges_of((), (), Access.OK, TODAY, complete=False) == (Badge(S.INCOMPLETE),)
    assert badges_of((cover(),), (), Access.OK, TODAY, complete=False) == (
        Badge(S.ACTIVE, C.ENDPOINT),
        Badge(S.INCOMPLETE),
    )


@pytest.mark.parametrize("access", [Access.OK, Access.UNKNOWN])
def test_without_licences_the_product_codes_speak_without_dates(access: Access) -> None:
    found = badges_of(None, ("SVRX", "CIXA-MSP", "CIXA", "zzz", "AAA", "zzz"), access, TODAY)
    assert found == (
        Badge(S.LISTED, C.ENDPOINT),
        Badge(S.LISTED, C.SERVER),
        Badge(S.LISTED, C.OTHER, "AAA"),
        Badge(S.LISTED, C.OTHER, "zzz"),
    )


def test_nothing_known_shows_nothing() -> None:
    assert badges_of(None, (), Access.UNKNOWN, TODAY) == ()


def test_the_toggle_leaves_what_protects_and_what_may() -> None:
    every = tuple(Badge(state) for state in LicenceState)
    assert {badge.state for badge in protecting(every)} == PROTECTING | {
        S.LISTED,
        S.UNAVAILABLE,
        S.END_UNKNOWN,
        S.INCOMPLETE,
    }


def test_the_toggle_keeps_the_order() -> None:
    found = tuple(badges(cover(C.ENDPOINT, -5), cover(C.SERVER, 5), cover(C.EMAIL)))
    assert protecting(found) == found[1:]


def test_the_warning_days_of_the_settings_count() -> None:
    for days, state in ((10, S.ACTIVE), (45, S.EXPIRING)):
        assert badges_of((cover(end=40),), (), Access.OK, TODAY, days)[0].state is state


@pytest.mark.parametrize(
    ("covers", "days"),
    [
        ((), None),
        ((cover(end=None),), None),
        ((cover(end=100),), 100),
        ((cover(C.ENDPOINT, 100), cover(C.SERVER, 50)), 50),
        ((cover(end=0),), 0),
        ((cover(end=-60),), -60),
        ((cover(end=-61),), None),
        ((cover(C.ENDPOINT, -61), cover(C.SERVER, 90)), 90),
        ((cover(C.ENDPOINT, -5), cover(C.SERVER, 90)), -5),
        ((cover(end=-5), cover(end=90)), 90),
        ((cover(end=10, kind="usage"),), None),
        ((cover(end=20, kind="trial"),), 20),
        ((cover(end=20, kind="trial"), cover(end=90)), 20),
    ],
)
def test_the_next_end_is_the_earliest_that_matters(
    covers: tuple[Cover, ...], days: int | None
) -> None:
    assert next_end(covers, TODAY) == (0 if days is None else TODAY + days)


@pytest.mark.parametrize(
    ("hider", "reason"),
    [
        (cover(end=300, percent=150), "over-used"),
        (cover(end=None, kind="usage"), "monthly"),
        (cover(end=None), "perpetual"),
    ],
    ids=["over-used", "monthly", "perpetual"],
)
def test_no_other_licence_of_the_category_hides_the_next_end(hider: Cover, reason: str) -> None:
    """ "Next expiry" is the earliest end among ALL running licences (DESIGN.md 7)."""
    assert next_end((hider, cover(end=100)), TODAY) == TODAY + 100, reason


def test_over_use_does_not_hide_that_another_licence_of_the_category_expires() -> None:
    assert next_end((cover(end=300, percent=150), cover(end=5)), TODAY) == TODAY + 5


def test_a_licence_that_has_not_begun_does_not_run() -> None:
    assert next_end((cover(start=10, end=20), cover(C.SERVER, end=90)), TODAY) == TODAY + 90


def test_a_trial_and_a_licence_that_are_over_used_make_one_badge() -> None:
    found = badges(cover(end=20, kind="trial", percent=120), cover(end=90, percent=150))
    assert found == [Badge(S.OVERUSED, C.ENDPOINT, "", 120)]


def test_a_products_own_name_cannot_pretend_and_has_an_end() -> None:
    covers = (cover(C.OTHER, label="A\u202eB"), cover(C.OTHER, label="x" * 100))
    assert [badge.label for badge in badges(*covers)] == ["A[RLO]B", "x" * 59 + "…"]
    assert badges_of(None, ("Q\u202e",), Access.OK, TODAY)[0].label == "Q[RLO]"


def test_without_licences_there_is_no_next_end() -> None:
    assert next_end(None, TODAY) == 0
