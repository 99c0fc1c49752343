"""The log of what was done to customers' accounts, for the partner's own records and support."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .customer import NO_CUSTOMER, CustomerId


class ActivityKind(Enum):
    """What was done."""

    CREATED = "created"
    RENAMED = "renamed"
    RENAME_UNDONE = "renameUndone"
    ALIAS_SET = "aliasSet"
    CONTACT_KEPT = "contactKept"
    APPROVAL_ASKED = "approvalAsked"
    LAUNCHED = "launched"
    SIGNED_IN = "signedIn"
    SIGNED_OUT = "signedOut"


class ActivityOutcome(Enum):
    """How it ended; UNKNOWN until a lost reply is settled."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the log: who, when, what, old → new, outcome (issue: activity log).

    `at` is in seconds since the epoch; `who` the person's account name on this machine.
    """

    at: int
    kind: ActivityKind
    outcome: ActivityOutcome
    who: str = ""
    customer_id: CustomerId = NO_CUSTOMER
    customer_name: str = ""
    old: str = ""
    new: str = ""
    detail: str = ""
    correlation_id: str = ""
    operation: str = ""
