"""A licence and the one rule that tells its state from its dates; not how it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

TYPE_TRIAL = "trial"
TYPE_TERM = "term"
TYPE_USAGE = "usage"
TYPE_ORDERED = "ordered"
TYPE_ENTERPRISE = "enterprise"
TYPE_PERPETUAL = "perpetual"

LICENCE_TYPES = (
    TYPE_TRIAL,
    TYPE_TERM,
    TYPE_USAGE,
    TYPE_ORDERED,
    TYPE_ENTERPRISE,
    TYPE_PERPETUAL,
)
"""The types that are known; others are kept as they came."""

OPEN_ENDED_TYPES = frozenset({TYPE_USAGE, TYPE_PERPETUAL})
"""The types for which the vendor gives no end."""

UNKNOWN_END = -1
"""Stands for the end of a licence that has one which could not be read."""

EXPIRY_WARNING_DAYS = 30
"""The vendor's own warning window before a renewal date."""

REACTIVATION_DAYS = 60
"""How long after its end the vendor lets a licence be reactivated."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How much of a licence was in use on a day."""

    count: int
    day: date | None = None
    collected_at: str = ""


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence of a customer or of one of its firewalls.

    `end` is the last valid day, inclusive; None where there is none (`open_ended`) or where it
    is not known. `quantity` and `usage` are None where they are not known. `serial_number` is
    set for firewall licences only.
    """

    id: str
    product_code: str
    identifier: str = ""
    product_name: str = ""
    generic_code: str = ""
    type: str = ""
    start: date | None = None
    end: date | None = None
    perpetual: bool = False
    unlimited: bool = False
    quantity: int | None = None
    usage: Usage | None = None
    serial_number: str = ""
    extra: str = ""
    """Fields that this version does not know, as a JSON object; empty when there are none."""

    @property
    def open_ended(self) -> bool:
        """Whether it runs without an end: perpetual, or billed by usage."""
        return self.perpetual or self.type in OPEN_ENDED_TYPES


class LicenceState(Enum):
    """What a licence is today; the order of the members is the order of urgency."""

    EXPIRED = "expired"
    OVERUSED = "overuse"
    EXPIRING = "expiring"
    TRIAL = "trial"
    MONTHLY = "monthly"
    ACTIVE = "active"
    UPCOMING = "upcoming"
    LISTED = "listed"
    EXPIRED_LONG_AGO = "expiredLongAgo"
    END_UNKNOWN = "endUnknown"
    INCOMPLETE = "incomplete"
    UNLICENSED = "unlicensed"
    UNAVAILABLE = "unavailable"

    # By identity: hashed for each of a hundred thousand customers at each start.
    __hash__ = object.__hash__


URGENCY = {state: rank for rank, state in enumerate(LicenceState)}

PROTECTING = frozenset(
    {
        LicenceState.OVERUSED,
        LicenceState.EXPIRING,
        LicenceState.TRIAL,
        LicenceState.MONTHLY,
        LicenceState.ACTIVE,
    }
)
"""The states of a licence that runs: what "Nur meinen Schutz anzeigen" shows."""


class Term(NamedTuple):
    """The part of a licence that its state depends on.

    `start` and `end` are proleptic Gregorian ordinals, 0 for none; `end` may be `UNKNOWN_END`.
    `percent` is the usage of the quantity, -1 when unknown or without limit.
    """

    type: str
    start: int
    end: int
    percent: int


def term_of(licence: Licence) -> Term:
    """Reduce a licence to what its state depends on."""
    start = licence.start.toordinal() if licence.start else 0
    return Term(licence.type, start, _end_of(licence), usage_percent([licence]))


def _end_of(licence: Licence) -> int:
    if licence.perpetual or licence.type == TYPE_PERPETUAL:
        return 0
    if licence.end is not None:
        return licence.end.toordinal()
    return 0 if licence.open_ended else UNKNOWN_END


def usage_percent(licences: Sequence[Licence]) -> int:
    """Usage in per cent of what licences of one product allow together, rounded away from 100.

    100.2 % reads 101. -1 where a percentage says nothing: no usage known, no limit, a quantity
    that is not known, or billed by usage. The vendor names the product's usage on each of its
    licences, so the largest counts, not the sum.
    """
    limited = [licence for licence in licences if licence.type != TYPE_USAGE]
    used = max((one.usage.count for one in limited if one.usage is not None), default=-1)
    allowed = 0
    for licence in limited:
        if licence.unlimited or not licence.quantity or licence.quantity < 0:
            return -1
        allowed += licence.quantity
    if used < 0 or not allowed:
        return -1
    if used > allowed:
        return -(-used * 100 // allowed)
    return used * 100 // allowed


def state_of(term: Term, today: int, warning_days: int = EXPIRY_WARNING_DAYS) -> LicenceState:
    """Tell the state on the day `today` (an ordinal of the person's own time zone).

    The last day counts as running: the vendor's console drops a licence in its last day from
    the list although it is still valid, we do not.
    """
    if 0 < term.end < today:
        recent = today - term.end <= REACTIVATION_DAYS
        return LicenceState.EXPIRED if recent else LicenceState.EXPIRED_LONG_AGO
    if term.start > today:
        return LicenceState.UPCOMING
    if term.end == UNKNOWN_END:
        return LicenceState.END_UNKNOWN
    if term.percent > 100:
        return LicenceState.OVERUSED
    if term.type == TYPE_TRIAL:
        return LicenceState.TRIAL
    if term.type == TYPE_USAGE:
        return LicenceState.MONTHLY
    if term.end and term.end - today <= warning_days:
        return LicenceState.EXPIRING
    return LicenceState.ACTIVE
