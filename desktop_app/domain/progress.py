"""Where a sync stands, as the status bar tells it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .quota import NO_QUOTA, QuotaState


class SyncPhase(Enum):
    """The two steps of a sync (DESIGN.md 1) and what comes before them."""

    SIGNING_IN = "signingIn"
    LISTING = "listing"
    LICENCES = "licences"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """Progress of one phase.

    `total` is None while the server has not said; `seconds_left` is an estimate, None while
    there is no ground for one. `waiting` is the number of seconds that the quota holds the
    next call back.
    """

    phase: SyncPhase
    done: int = 0
    total: int | None = None
    seconds_left: float | None = None
    quota: QuotaState = NO_QUOTA
    waiting: float = 0.0


@dataclass(frozen=True, slots=True)
class ListingImpact:
    """What applying a complete listing would do; shown before a mass removal is agreed to."""

    listed: int
    known: int
    removed: int


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """How a sync ended.

    `listed` customers were seen, `read` had their licences read, `refused` answered that there
    is no access, `bad_records` could not be understood (by page and position). `partial` says
    that the server's listing never came out whole, `declined` that a person kept the customers
    which the listing no longer has.
    """

    listed: int = 0
    read: int = 0
    refused: int = 0
    failed: int = 0
    removed: int = 0
    bad_records: tuple[str, ...] = ()
    partial: bool = False
    declined: bool = False
    finished_at: int = 0


def needs_consent(impact: ListingImpact) -> bool:
    """The mass-change guard (reliability.md T4): empty, or more than 5 % or 20 customers gone."""
    if not impact.removed:
        return False
    return impact.listed == 0 or impact.removed > 20 or impact.removed * 20 > impact.known
