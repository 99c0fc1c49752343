"""Licence badges of one customer: which, in what order, and which the toggle leaves.

Not how they look: colours, glyphs and words are the GUI's.
"""

from __future__ import annotations

from typing import NamedTuple

from .access import UNREACHABLE, Access
from .coverage import Cover, Coverage
from .licence import PROTECTING, URGENCY, LicenceState
from .product import CATEGORY_ORDER, MAIN_CATEGORIES, Category, contained_in, unit_of
from .standing import Standing, earliest_end, standing_of
from .text import LABEL_LENGTH, visible

_ENDED = frozenset({LicenceState.EXPIRED, LicenceState.EXPIRED_LONG_AGO})
_DATED = frozenset({LicenceState.EXPIRING, LicenceState.TRIAL})
_MAY_RUN = PROTECTING | {LicenceState.END_UNKNOWN}
_CONTAINERS = frozenset({Category.XDR, Category.MDR})
_NO_NUMBER = -1


class Badge(NamedTuple):
    """One badge.

    `number` is days left (expiring, trial), per cent (over-used) or the count of categories
    (not licensed); -1 for none. `label` is the product's own name in a category without one.
    `access` is the reason of a badge in state UNAVAILABLE.
    """

    state: LicenceState
    category: Category = Category.OTHER
    label: str = ""
    number: int = _NO_NUMBER
    access: Access = Access.OK


Badges = tuple[Badge, ...]

_UNAVAILABLE = {access: (Badge(LicenceState.UNAVAILABLE, access=access),) for access in UNREACHABLE}
_INCOMPLETE = Badge(LicenceState.INCOMPLETE)
_UNLICENSED = tuple(
    Badge(LicenceState.UNLICENSED, number=count) for count in range(len(MAIN_CATEGORIES) + 1)
)


def badges_of(
    standing: Standing,
    product_codes: tuple[str, ...],
    access: Access,
    today: int,
    *,
    read: bool,
    complete: bool = True,
) -> Badges:
    """All badges of a customer, most urgent first.

    `standing` is what is known of licences, its own and its firewalls', whatever became of the
    last reading; `read` says whether its own were ever read. Until then the product codes of
    the list speak, without dates and marked as such. Where the account cannot be read, a badge
    says so beside what is known, and so it does after a reading that lost something (not
    `complete`): what is not licensed is counted only where neither is so.
    """
    badges = [_badge(cover, state, today) for cover, state in _leading(standing)]
    if not read:
        badges += _listed(product_codes, {badge.category for badge in badges})
    badges.sort(key=_order)
    if access in UNREACHABLE:
        badges += _UNAVAILABLE[access]
    elif read and not complete:
        badges.append(_INCOMPLETE)
    elif read and (missing := len(MAIN_CATEGORIES - _licensed(badges, standing))):
        badges.append(_UNLICENSED[missing])
    return tuple(badges)


def _licensed(badges: list[Badge], standing: Standing) -> set[Category]:
    """The categories with a licence, and those that a licence which may run contains."""
    found = {badge.category for badge in badges}
    for category in _CONTAINERS & found:
        for cover, state in standing:
            if cover.category is category and state in _MAY_RUN:
                found.update(unit.category for unit in contained_in(cover.unit))
    return found


def _listed(product_codes: tuple[str, ...], known: set[Category]) -> list[Badge]:
    """A badge without a date for each product of the list that nothing else tells of."""
    units = (unit_of(code) for code in product_codes)
    found = dict.fromkeys((unit.category, _shown(unit.label)) for unit in units)
    return [
        Badge(LicenceState.LISTED, category, label)
        for category, label in found
        if category not in known or label
    ]


def _leading(standing: Standing) -> Standing:
    """The most urgent licence per category.

    A running trial may stand beside a licence of its category, and so may what has ended or
    whose end is not known: `standing_of` left it where it still says something.
    """
    leading: dict[tuple[Category, str, bool, bool, bool], tuple[Cover, LicenceState]] = {}
    for cover, state in standing:
        trial, unknown = state is LicenceState.TRIAL, state is LicenceState.END_UNKNOWN
        key = (cover.category, _shown(cover.label), state in PROTECTING, trial, unknown)
        other = leading.get(key)
        if other is None or _urgency(cover, state) < _urgency(*other):
            leading[key] = (cover, state)
    return list(leading.values())


def _urgency(cover: Cover, state: LicenceState) -> tuple[int, int, int]:
    # Of two ended licences the one that ended last tells more.
    term = cover.term
    return URGENCY[state], -term.end if state in _ENDED else term.end, -term.percent


def _shown(label: str) -> str:
    return visible(label, LABEL_LENGTH) if label else ""


def _badge(cover: Cover, state: LicenceState, today: int) -> Badge:
    number = _NO_NUMBER
    if state is LicenceState.OVERUSED:
        number = cover.term.percent
    elif state in _DATED and cover.term.end:
        number = cover.term.end - today
    return Badge(state, cover.category, _shown(cover.label), number)


def _order(badge: Badge) -> tuple[int, int, int, str]:
    days = badge.number if badge.state in _DATED else 0
    return URGENCY[badge.state], days, CATEGORY_ORDER[badge.category], badge.label


def protecting(badges: Badges) -> Badges:
    """What "Nur meinen Schutz anzeigen" leaves.

    What is only listed, cannot be read or has an unknown end stays: it may protect, and hiding
    it would claim to know that it does not. An add-on protects nothing.
    """
    return tuple(
        badge for badge in badges if badge.state in _KEPT and badge.category is not Category.ADD_ON
    )


_KEPT = PROTECTING | {
    LicenceState.LISTED,
    LicenceState.END_UNKNOWN,
    LicenceState.INCOMPLETE,
    LicenceState.UNAVAILABLE,
}


def next_end(coverage: Coverage | None, today: int) -> int:
    """The "next expiry" of a coverage as an ordinal, 0 for none."""
    return earliest_end(standing_of(coverage, today)) if coverage else 0
