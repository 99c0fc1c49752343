"""Keeps the journal of intents and the log of activities together, one entry per step.

It knows what is written at each step of an intent's life, and that all writing happens on the
thread that owns the store; not when a step is due.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer
from desktop_app.domain.errors import (
    AccessDenied,
    AppError,
    CredentialsError,
    LostReplyError,
    NotFoundError,
    NotOfferedError,
    QuotaError,
    RejectedError,
)
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.text import clean_text

from .ports import RunWrite
from .write_errors import NotOpenError
from .write_ports import IntentJournal

T = TypeVar("T")

_log = logging.getLogger(__name__)

UNDO = "undo of "
"""Begins the detail of a rename that undoes another one, before that one's operation."""

_SAID_BY_THE_SERVER = (
    RejectedError,
    AccessDenied,
    NotFoundError,
    NotOfferedError,
    CredentialsError,
    QuotaError,
)


class IntentBook:
    """The journal and the log of one account.

    `now` gives seconds since the epoch; `who` is the person's account name on this machine.
    """

    def __init__(
        self, journal: IntentJournal, write: RunWrite, *, who: str, now: Callable[[], float]
    ) -> None:
        self._journal = journal
        self._run_write = write
        self._who = who
        self._now = now

    def now(self) -> int:
        """The time in whole seconds since the epoch."""
        return int(self._now())

    def write(self, work: Callable[[], T]) -> T:
        """Run `work` on the thread that owns all writes."""
        return self._run_write(work)  # type: ignore[return-value]

    def planned(self, intent: Intent) -> Intent:
        """Keep a new intent."""
        planned = replace(intent, state=IntentState.PLANNED, planned_at=self.now(), who=self._who)
        self.write(lambda: self._journal.plan(planned))
        return planned

    def sent(self, intent: Intent) -> Intent:
        """Keep that it is about to be sent; durable when this returns (reliability.md T2)."""
        sent = replace(intent, state=IntentState.SENT, sent_at=self.now())
        self.write(lambda: self._journal.update(sent))
        return sent

    def done(self, intent: Intent, customer: Customer, detail: str = "") -> Changes:
        """Keep that the server did it, with the customer as it is now."""
        return self._settle(
            replace(intent, state=IntentState.DONE, customer_id=customer.id),
            ActivityOutcome.DONE,
            customer=customer,
            detail=detail,
        )

    def refused(self, intent: Intent, error: AppError) -> Changes:
        """Keep that nothing was done: the server said no, or the request never left."""
        said = isinstance(error, _SAID_BY_THE_SERVER)
        return self._settle(
            replace(intent, state=IntentState.REFUSED, correlation_id=error.correlation_id),
            ActivityOutcome.REFUSED if said else ActivityOutcome.FAILED,
            detail=str(error),
        )

    def unknown(self, intent: Intent, detail: str, correlation_id: str = "") -> Changes:
        """Keep that nobody knows."""
        return self._settle(
            replace(intent, state=IntentState.UNKNOWN, correlation_id=correlation_id),
            ActivityOutcome.UNKNOWN,
            detail=detail,
        )

    def lost_by_defect(self, intent: Intent, error: Exception) -> LostReplyError:
        """Keep that a bug hides what became of a request that may have left; what is to be raised.

        Whatever a bug has spoilt, the request is not taken for one that never left.
        """
        _log.error("A defect while %s was sent.", intent.operation, exc_info=error)
        detail = f"unexpected {type(error).__name__} in the program"
        self.unknown(intent, detail)
        return LostReplyError(detail)

    def dismissed(self, intent: Intent, detail: str) -> Changes:
        """Keep that nothing more is to be done about it."""
        never_sent = intent.state is IntentState.PLANNED
        return self._settle(
            replace(intent, state=IntentState.DISMISSED),
            ActivityOutcome.FAILED if never_sent else ActivityOutcome.UNKNOWN,
            detail=detail,
        )

    def open_intents(self) -> list[Intent]:
        """Intents that are not settled, oldest first."""
        return self._journal.open_intents()

    def open_intent(self, operation: str, kind: IntentKind) -> Intent:
        """One of them. Raises `NotOpenError`."""
        for intent in self.open_intents():
            if intent.operation == operation and intent.kind is kind:
                return intent
        raise NotOpenError

    def _settle(
        self,
        intent: Intent,
        outcome: ActivityOutcome,
        *,
        customer: Customer | None = None,
        detail: str = "",
    ) -> Changes:
        noted = clean_text(detail)
        settled = replace(intent, settled_at=self.now(), detail=_detail(intent, noted))
        activity = self._activity(settled, outcome, noted, customer)
        return self.write(lambda: self._journal.settle(settled, customer, activity))

    def _activity(
        self, intent: Intent, outcome: ActivityOutcome, detail: str, customer: Customer | None
    ) -> Activity:
        return Activity(
            at=self.now(),
            kind=_kind(intent),
            outcome=outcome,
            who=self._who,
            customer_id=intent.customer_id,
            customer_name=customer.display_name if customer else intent.old or intent.new,
            old=intent.old,
            new=intent.new,
            detail=detail,
            correlation_id=intent.correlation_id,
            operation=intent.operation,
        )


def is_undo(intent: Intent) -> bool:
    """Whether this rename undoes another one."""
    return intent.kind is IntentKind.RENAME and intent.detail.startswith(UNDO)


def undo_mark(intent: Intent) -> str:
    """Which rename this one undoes, as its detail begins; empty where it undoes none."""
    return intent.detail.partition(";")[0] if is_undo(intent) else ""


def _kind(intent: Intent) -> ActivityKind:
    if intent.kind is IntentKind.CREATE:
        return ActivityKind.CREATED
    return ActivityKind.RENAME_UNDONE if is_undo(intent) else ActivityKind.RENAMED


def _detail(intent: Intent, noted: str) -> str:
    """An undo stays recognisable whatever becomes of it."""
    mark = undo_mark(intent)
    return "; ".join(part for part in (mark, noted) if part)
