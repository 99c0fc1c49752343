"""The licences of one customer judged on one day; not which of them become badges."""

from __future__ import annotations

from collections.abc import Iterable

from .coverage import OVERUSE, Cover, Coverage
from .licence import (
    EXPIRY_WARNING_DAYS,
    PROTECTING,
    TYPE_TRIAL,
    TYPE_USAGE,
    LicenceState,
    state_of,
)
from .product import Unit, contained_in

Standing = list[tuple[Cover, LicenceState]]
"""Covers with their states on a day, without those that say nothing on that day."""


def standing_of(
    coverage: Coverage, today: int, warning_days: int = EXPIRY_WARNING_DAYS
) -> Standing:
    """Judge every cover on the day `today`, an ordinal.

    What has ended or not begun says nothing beside a licence that runs and protects the same
    unit: each firewall is one of its own, an add-on protects nothing but itself, and a product
    that contains another covers it. A running trial outweighs only trials: the licence that it
    stands beside is still to be renewed.
    """
    judged = [(cover, state_of(cover.term, today, warning_days)) for cover in coverage]
    for _, state in judged:
        if state not in PROTECTING:
            return _telling(judged)
    return judged


def _telling(judged: Standing) -> Standing:
    protected: set[tuple[Unit, bool]] = set()
    for cover, state in judged:
        if state in PROTECTING:
            units = (cover.unit, *contained_in(cover.unit))
            # Whatever protects makes trials meaningless; only what is no trial does the rest.
            protected.update((unit, True) for unit in units)
            if cover.term.type != TYPE_TRIAL:
                protected.update((unit, False) for unit in units)
    return [
        (cover, state)
        for cover, state in judged
        if state in PROTECTING
        or (
            cover.term.type != OVERUSE
            and (
                state is LicenceState.END_UNKNOWN
                or (cover.unit, cover.term.type == TYPE_TRIAL) not in protected
            )
        )
    ]


def earliest_end(standing: Standing) -> int:
    """The "next expiry" as an ordinal, 0 for none.

    The earliest end among running licences and those that ended within the vendor's 60 days
    of reactivation, of these the last one per unit. Usage licences have no end that matters.
    """
    ends: list[int] = []
    ended: dict[Unit, int] = {}
    for cover, state in standing:
        term = cover.term
        if not term.end or term.type in _WITHOUT_END:
            continue
        if state in PROTECTING:
            ends.append(term.end)
        elif state is LicenceState.EXPIRED:
            ended[cover.unit] = max(term.end, ended.get(cover.unit, 0))
    ends.extend(ended.values())
    return min(ends, default=0)


_WITHOUT_END = frozenset({TYPE_USAGE, OVERUSE})


def states_beneath(
    standing: Standing, today: int, warning_days: int = EXPIRY_WARNING_DAYS
) -> Iterable[LicenceState]:
    """What each licence is apart from being over-used.

    A licence that is over-used may be a trial or end soon all the same.
    """
    return [
        state_of(cover.term._replace(percent=-1), today, warning_days)
        if state is LicenceState.OVERUSED
        else state
        for cover, state in standing
        if cover.term.type != OVERUSE
    ]
