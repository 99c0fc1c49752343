"""Licence badges of one customer: which, in what order, and which the toggle leaves.

Not how they look: colours, glyphs and words are the GUI's.
"""

from __future__ import annotations

from typing import NamedTuple

from .access import UNREACHABLE, Access
from .coverage import Cover, Coverage
from .licence import (
    EXPIRY_WARNING_DAYS,
    PROTECTING,
    URGENCY,
    LicenceState,
)
from .product import CATEGORY_ORDER, MAIN_CATEGORIES, Category, category_of
from .standing import Standing, earliest_end, standing_of
from .text import LABEL_LENGTH, visible

_ENDED = frozenset({LicenceState.EXPIRED, LicenceState.EXPIRED_LONG_AGO})
_DATED = frozenset({LicenceState.EXPIRING, LicenceState.TRIAL})
_NO_NUMBER = -1


class Badge(NamedTuple):
    """One badge.

    `number` is days left (expiring, trial), per cent (over-used) or the count of categories
    (not licensed); -1 for none. `label` is the product's own name in category OTHER. `access`
    is the reason of a badge in state UNAVAILABLE.
    """

    state: LicenceState
    category: Category = Category.OTHER
    label: str = ""
    number: int = _NO_NUMBER
    access: Access = Access.OK


Badges = tuple[Badge, ...]

_UNAVAILABLE = {access: (Badge(LicenceState.UNAVAILABLE, access=access),) for access in UNREACHABLE}
_UNLICENSED = tuple(
    Badge(LicenceState.UNLICENSED, number=count) for count in range(len(MAIN_CATEGORIES) + 1)
)


def badges_of(
    coverage: Coverage | None,
    product_codes: tuple[str, ...],
    access: Access,
    today: int,
    warning_days: int = EXPIRY_WARNING_DAYS,
    standing: Standing | None = None,
) -> Badges:
    """All badges of a customer, most urgent first.

    Without coverage the product codes of the list speak, without dates and marked as such
    (DESIGN.md 1). An account that cannot be reached has one badge that says so. `standing` is
    the coverage judged already, where the caller has it.
    """
    if access in UNREACHABLE:
        return _UNAVAILABLE[access]
    if coverage is None:
        return _listed(product_codes)
    if standing is None:
        standing = standing_of(coverage, today, warning_days)
    badges = [_badge(cover, state, today) for cover, state in _leading(standing)]
    badges.sort(key=_order)
    missing = len(MAIN_CATEGORIES - {badge.category for badge in badges})
    if missing:
        badges.append(_UNLICENSED[missing])
    return tuple(badges)


def _listed(product_codes: tuple[str, ...]) -> Badges:
    found = dict.fromkeys(
        (category, _shown(code) if category is Category.OTHER else "")
        for code in product_codes
        for category in (category_of(code),)
    )
    return tuple(
        sorted(
            (Badge(LicenceState.LISTED, category, label) for category, label in found),
            key=_order,
        )
    )


def _leading(standing: Standing) -> Standing:
    """The most urgent licence per category.

    A running trial may stand beside a licence of its category (portal.md 1.3), and so may what
    has ended: `standing_of` left it where it still says something.
    """
    leading: dict[tuple[Category, str, bool, bool], tuple[Cover, LicenceState]] = {}
    for cover, state in standing:
        kind = state in PROTECTING, state is LicenceState.TRIAL
        key = (cover.category, _shown(cover.label), *kind)
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
    """What "Nur meinen Schutz anzeigen" leaves (DESIGN.md 7).

    What is only listed or cannot be read stays: it may protect, and hiding it would claim to
    know that it does not.
    """
    kept = {LicenceState.LISTED, LicenceState.UNAVAILABLE} | PROTECTING
    return tuple(badge for badge in badges if badge.state in kept)


def next_end(coverage: Coverage | None, today: int) -> int:
    """The "next expiry" of a coverage as an ordinal, 0 for none; see `earliest_end`."""
    return earliest_end(standing_of(coverage or (), today))
