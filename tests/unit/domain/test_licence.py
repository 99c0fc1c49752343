"""The one rule that tells a licence's state from its dates: every edge of it (DESIGN.md 7)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.licence import (
    EXPIRY_WARNING_DAYS,
    PROTECTING,
    REACTIVATION_DAYS,
    TYPE_ENTERPRISE,
    TYPE_ORDERED,
    TYPE_PERPETUAL,
    TYPE_TERM,
    TYPE_TRIAL,
    TYPE_USAGE,
    UNKNOWN_END,
    URGENCY,
    Licence,
    LicenceState,
    Term,
    Usage,
    state_of,
    term_of,
    usage_percent,
)

TODAY = date(2026, 11, 23).toordinal()
S = LicenceState


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (-10_000, S.EXPIRED_LONG_AGO),
        (-61, S.EXPIRED_LONG_AGO),
        (-60, S.EXPIRED),
        (-1, S.EXPIRED),
        (0, S.EXPIRING),
        (1, S.EXPIRING),
        (30, S.EXPIRING),
        (31, S.ACTIVE),
        (10_000, S.ACTIVE),
    ],
)
@pytest.mark.parametrize("kind", [TYPE_TERM, TYPE_ENTERPRISE, TYPE_ORDERED, "partner", ""])
def test_a_dated_licence_goes_from_active_to_expired_long_ago(
    kind: str, days: int, state: LicenceState
) -> None:
    assert state_of(Term(kind, TODAY - 20_000, TODAY + days, -1), TODAY) is state


def test_the_windows_are_the_vendors() -> None:
    assert (EXPIRY_WARNING_DAYS, REACTIVATION_DAYS) == (30, 60)


@pytest.mark.parametrize(
    ("days", "state"),
    [(-61, S.EXPIRED_LONG_AGO), (-1, S.EXPIRED), (0, S.TRIAL), (5, S.TRIAL), (300, S.TRIAL)],
)
def test_a_trial_stays_a_trial_until_it_has_ended(days: int, state: LicenceState) -> None:
    assert state_of(Term(TYPE_TRIAL, 0, TODAY + days, -1), TODAY) is state


@pytest.mark.parametrize(("end", "state"), [(0, S.MONTHLY), (TODAY + 3, S.MONTHLY)])
def test_a_usage_licence_is_monthly_whatever_end_is_to_come(end: int, state: LicenceState) -> None:
    assert state_of(Term(TYPE_USAGE, 0, end, -1), TODAY) is state


def test_a_usage_licence_that_has_ended_has_expired() -> None:
    assert state_of(Term(TYPE_USAGE, 0, TODAY - 1, -1), TODAY) is S.EXPIRED


@pytest.mark.parametrize("kind", [TYPE_TERM, TYPE_PERPETUAL, ""])
def test_a_licence_without_an_end_is_active(kind: str) -> None:
    assert state_of(Term(kind, TODAY - 5, 0, -1), TODAY) is S.ACTIVE


def test_a_trial_without_an_end_is_a_trial() -> None:
    assert state_of(Term(TYPE_TRIAL, 0, 0, -1), TODAY) is S.TRIAL


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        (TODAY + 1, 0, S.UPCOMING),
        (TODAY + 1, TODAY + 10, S.UPCOMING),
        (TODAY, TODAY + 400, S.ACTIVE),
        (TODAY, TODAY, S.EXPIRING),
        (TODAY + 5, TODAY - 5, S.EXPIRED),
    ],
)
def test_a_licence_counts_from_its_first_day(start: int, end: int, state: LicenceState) -> None:
    assert state_of(Term(TYPE_TERM, start, end, -1), TODAY) is state


@pytest.mark.parametrize(
    ("term", "state"),
    [
        (Term(TYPE_TERM, 0, TODAY + 300, 100), S.ACTIVE),
        (Term(TYPE_TERM, 0, TODAY + 300, 101), S.OVERUSED),
        (Term(TYPE_TERM, 0, TODAY + 3, 101), S.OVERUSED),
        (Term(TYPE_TERM, 0, 0, 500), S.OVERUSED),
        (Term(TYPE_TRIAL, 0, TODAY + 3, 101), S.OVERUSED),
        (Term(TYPE_TERM, 0, TODAY - 1, 500), S.EXPIRED),
        (Term(TYPE_TERM, TODAY + 1, 0, 500), S.UPCOMING),
    ],
)
def test_over_use_counts_while_a_licence_runs(term: Term, state: LicenceState) -> None:
    assert state_of(term, TODAY) is state


@pytest.mark.parametrize(
    ("warning", "days", "state"),
    [(0, 0, S.EXPIRING), (0, 1, S.ACTIVE), (90, 90, S.EXPIRING), (90, 91, S.ACTIVE)],
)
def test_the_warning_window_can_be_set(warning: int, days: int, state: LicenceState) -> None:
    assert state_of(Term(TYPE_TERM, 0, TODAY + days, -1), TODAY, warning) is state


@given(
    st.sampled_from(["trial", "term", "usage", "ordered", "enterprise", "perpetual", "x", ""]),
    st.integers(0, 3_652_059),
    st.integers(0, 3_652_059),
    st.integers(-1, 10**6),
    st.integers(1, 3_652_059),
)
def test_a_licence_protects_from_its_first_to_its_last_day(
    kind: str, start: int, end: int, percent: int, today: int
) -> None:
    protects = state_of(Term(kind, start, end, percent), today) in PROTECTING
    assert protects == (start <= today and (end == 0 or today <= end))


@pytest.mark.parametrize(
    ("count", "quantity", "percent"),
    [
        (0, 100, 0),
        (1, 3, 33),
        (999, 1_000, 99),
        (100, 100, 100),
        (501, 500, 101),
        (1_002, 1_000, 101),
        (1_000_001, 1_000_000, 101),
        (200, 100, 200),
        (5, 1, 500),
    ],
)
def test_usage_in_per_cent_never_rounds_across_the_limit(
    count: int, quantity: int, percent: int
) -> None:
    assert usage_percent([Licence("i", "c", quantity=quantity, usage=Usage(count))]) == percent


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_over_use_is_above_100_exactly_when_it_is(count: int, quantity: int) -> None:
    percent = usage_percent([Licence("i", "c", quantity=quantity, usage=Usage(count))])
    assert (percent > 100) == (count > quantity)


@pytest.mark.parametrize(
    "licence",
    [
        Licence("i", "c", quantity=10),
        Licence("i", "c", usage=Usage(5)),
        Licence("i", "c", quantity=0, usage=Usage(5)),
        Licence("i", "c", quantity=-1, usage=Usage(5)),
        Licence("i", "c", quantity=10, usage=Usage(-5)),
        Licence("i", "c", quantity=10, unlimited=True, usage=Usage(500)),
        Licence("i", "c", type=TYPE_USAGE, quantity=10, usage=Usage(500)),
    ],
    ids=["no usage", "no limit", "zero", "negative", "negative use", "unlimited", "monthly"],
)
def test_no_percentage_where_it_says_nothing(licence: Licence) -> None:
    assert usage_percent([licence]) == -1


@pytest.mark.parametrize(
    ("licence", "end"),
    [
        (Licence("i", "c", end=date(2027, 1, 1)), date(2027, 1, 1).toordinal()),
        (Licence("i", "c"), UNKNOWN_END),
        (Licence("i", "c", type="usage"), 0),
        (Licence("i", "c", perpetual=True, end=date(2027, 1, 1)), 0),
        (Licence("i", "c", type=TYPE_PERPETUAL, end=date(2020, 1, 1)), 0),
        (Licence("i", "c", unlimited=True, end=date(2020, 1, 1)), date(2020, 1, 1).toordinal()),
    ],
)
def test_a_perpetual_licence_has_no_end_but_an_unlimited_one_may(
    licence: Licence, end: int
) -> None:
    assert term_of(licence).end == end


def test_a_term_keeps_what_the_state_depends_on() -> None:
    licence = Licence(
        "i", "c", type="term", start=date(2026, 1, 1), end=date(2026, 12, 31),
        quantity=10, usage=Usage(11),
    )  # fmt: skip
    assert term_of(licence) == Term(
        "term", date(2026, 1, 1).toordinal(), date(2026, 12, 31).toordinal(), 110
    )


def test_urgency_is_the_order_of_the_design() -> None:
    order = [
        S.EXPIRED,
        S.OVERUSED,
        S.EXPIRING,
        S.TRIAL,
        S.MONTHLY,
        S.ACTIVE,
        S.EXPIRED_LONG_AGO,
        S.UNLICENSED,
    ]
    assert sorted(order, key=URGENCY.__getitem__) == order


def test_what_protects_is_what_the_toggle_names() -> None:
    assert {S.ACTIVE, S.EXPIRING, S.TRIAL, S.MONTHLY, S.OVERUSED} == PROTECTING
