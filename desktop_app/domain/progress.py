"""Where a sync stands, how it ended, and when a listing changes too much to be applied unasked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .errors import AppError
from .quota import NO_QUOTA, QuotaState

MOST_REMOVED = 20
MOST_RENAMED = 20
"""So many customers may change unasked, if they are not too large a share."""


class SyncPhase(Enum):
    """The two steps of a sync and what comes before them."""

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
    """What applying a listing would do; shown before a mass change is agreed to.

    `removed` known customers would go, `renamed` ones would change their display name.
    """

    listed: int
    known: int
    removed: int
    renamed: int = 0


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """How a sync ended.

    `listed` customers were seen, `read` had their licences read, `refused` answered that there
    is no access, `failed` could not be read and are named in `failed_names`. `role_refused` says
    that every call for licences was refused: that speaks about the credentials.

    `list_error` broke the listing off, `partial` says that it never came out whole, `declined`
    that a person kept the customers as they were. `bad_records` of the listing could not be
    understood (by page and position).

    What does not pass by itself is reported once: `contradictory` (the list's totals contradict
    its records), `incomplete` (customers of whose licences something was lost) and
    `firewalls_incomplete` are set when that is new, and `bad_records` hold nothing that the run
    before has reported.
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
    failed_names: tuple[str, ...] = ()
    role_refused: bool = False
    list_error: AppError | None = None
    contradictory: bool = False
    incomplete: int = 0
    firewalls_incomplete: bool = False

    @property
    def complete(self) -> bool:
        """Whether the list came out whole and nobody's licences are missing."""
        missing = self.failed or self.role_refused
        return not (missing or self.partial or self.list_error is not None)


def removes_many(impact: ListingImpact) -> bool:
    """Whether nobody is listed any more, or more than 5 % or `MOST_REMOVED` customers are gone."""
    if not impact.removed:
        return False
    share = impact.removed * 20 > impact.known
    return impact.listed == 0 or impact.removed > MOST_REMOVED or share


def renames_many(impact: ListingImpact) -> bool:
    """Whether more than 20 % and more than `MOST_RENAMED` display names changed at once."""
    share = impact.renamed * 5 > min(impact.listed, impact.known)
    return impact.renamed > MOST_RENAMED and share


def needs_consent(impact: ListingImpact) -> bool:
    """The mass-change guard: a person is asked before so much changes."""
    return removes_many(impact) or renames_many(impact)
