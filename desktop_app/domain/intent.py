"""An intent: a write to a customer's account, journalled before it is sent.

The vendor knows no idempotency key, so what was sent is never sent again by
itself: the journal says what was wanted, what was sent, and what is known of the outcome.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .customer import NO_CUSTOMER, CustomerId


class IntentKind(Enum):
    """What is to be written."""

    CREATE = "create"
    RENAME = "rename"


class IntentState(Enum):
    """How far an intent has come.

    PLANNED: kept, no byte sent. SENT: about to be sent, or sent. DONE: the server did it.
    REFUSED: the server said no, nothing was changed. UNKNOWN: the reply was lost. DISMISSED: a
    person said that nothing more is to be done.
    """

    PLANNED = "planned"
    SENT = "sent"
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    DISMISSED = "dismissed"


OPEN_STATES = frozenset({IntentState.PLANNED, IntentState.SENT, IntentState.UNKNOWN})
"""States that a restart has to settle."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One write.

    `operation` is a UUID of ours. `customer_id` is the renamed customer, or the one that a
    create made once it is known. `old` and `new` are display names. `body` is the request as
    JSON, without any secret. `baseline` are the ids of customers of that name known before a
    create was sent. Times in seconds since the epoch, 0 for not yet. `who` is the account name,
    on this machine, of the person who wanted it.
    """

    operation: str
    kind: IntentKind
    state: IntentState
    new: str
    old: str = ""
    customer_id: CustomerId = NO_CUSTOMER
    body: str = ""
    baseline: tuple[CustomerId, ...] = ()
    planned_at: int = 0
    sent_at: int = 0
    settled_at: int = 0
    detail: str = ""
    correlation_id: str = ""
    who: str = ""
