"""A licence and the one rule that tells its state from its dates; not how it is shown."""

from __future__ import annotations

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

EXPIRY_WARNING_DAYS = 30
"""The vendor's own warning window before a renewal date (portal.md 1.3)."""

REACTIVATION_DAYS = 60
"""How long after its end a licence may be reactivated (portal.md 1.3, UNL-it)."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How much of a licence was in use on a day."""

    count: int
    day: date | None = None
    collected_at: str = ""


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence of a customer (api.md 3.1) or of one of its firewalls (api.md 3.2).

    `end` is the last valid day, inclusive. `serial_number` is set for firewall licences only.
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


class LicenceState(Enum):
    """What a licence is today; the order of the members is the order of urgency (DESIGN.md 7)."""

    EXPIRED = "expired"
    OVERUSED = "overuse"
    EXPIRING = "expiring"
    TRIAL = "trial"
    MONTHLY = "monthly"
    ACTIVE = "active"
    UPCOMING = "upcoming"
    LISTED = "listed"
    EXPIRED_LONG_AGO = "expiredLongAgo"
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
"""The states that "Nur meinen Schutz anzeigen" shows (M3, DESIGN.md 7)."""


class Term(NamedTuple):
    """The part of a licence that its state depends on.

    `start` and `end` are proleptic Gregorian ordinals, 0 for none; `percent` is the usage of
    the quantity, -1 when unknown or without limit.
    """

    type: str
    start: int
    end: int
    percent: int


def term_of(licence: Licence) -> Term:
    """Reduce a licence to what its state depends on."""
    open_ended = licence.perpetual or licence.type == TYPE_PERPETUAL
    end = 0 if open_ended or licence.end is None else licence.end.toordinal()
    start = licence.start.toordinal() if licence.start else 0
    return Term(licence.type, start, end, usage_percent(licence))


def usage_percent(licence: Licence) -> int:
    """Usage in per cent of the quantity, rounded away from 100 so that 100.2 % reads 101.

    -1 where a percentage says nothing: no usage, no limit, or billed by usage.
    """
    if licence.usage is None or licence.unlimited or licence.type == TYPE_USAGE:
        return -1
    if not licence.quantity or licence.quantity < 0 or licence.usage.count < 0:
        return -1
    exact = licence.usage.count * 100
    if exact > licence.quantity * 100:
        return -(-exact // licence.quantity)
    return exact // licence.quantity


def state_of(term: Term, today: int, warning_days: int = EXPIRY_WARNING_DAYS) -> LicenceState:
    """Tell the state on the day `today` (an ordinal of the person's own time zone).

    The last day counts as running: the vendor's console drops a licence in its last day from
    the list although it is still valid (portal.md 1.3), we do not.
    """
    if term.end and term.end < today:
        recent = today - term.end <= REACTIVATION_DAYS
        return LicenceState.EXPIRED if recent else LicenceState.EXPIRED_LONG_AGO
    if term.start > today:
        return LicenceState.UPCOMING
    if term.percent > 100:
        return LicenceState.OVERUSED
    if term.type == TYPE_TRIAL:
        return LicenceState.TRIAL
    if term.type == TYPE_USAGE:
        return LicenceState.MONTHLY
    if term.end and term.end - today <= warning_days:
        return LicenceState.EXPIRING
    return LicenceState.ACTIVE
