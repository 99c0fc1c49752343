"""Finds out what became of writes whose reply was lost.

It looks, it adopts what can only be ours, and it asks a person about the rest. It never sends a
write: whoever wants an account sent again decides that with `CreateService.plan_again`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AppError, NotFoundError, StorageError
from desktop_app.domain.intent import Intent, IntentKind, IntentState

from .account_api import AccountApi
from .account_body import account_known
from .cancel import Cancel
from .intent_book import IntentBook
from .likeness import Likeness, likeness
from .listing import Listing, read_listing
from .open_questions import OpenQuestion, OpenQuestions
from .operations import Operations
from .ports import RunWrite
from .rename import shows
from .write_errors import NotOpenError, UnderWayError
from .write_ports import IntentJournal

WINDOW = 5 * 60.0
"""Seconds for which the list may lag behind a creation."""

LONGEST_REQUEST = 60.0
"""Seconds that a request may be on its way: so late after SENT the server may have done it."""

PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0)
"""Seconds between two looks at the list; a long list is looked at less often."""

SHARE = 3
"""A pause is at least so many times as long as the look before it: looking costs quota."""


@dataclass(slots=True)
class SettleReport:
    """What a settling found out.

    `settled` are writes that turned out to be done, with their customers, which is to be said
    to the person; `unsent` were planned and never sent; `failure` is why not all of them could be
    looked for.
    """

    changes: list[Changes] = field(default_factory=list)
    settled: list[tuple[Intent, Customer]] = field(default_factory=list)
    questions: list[OpenQuestion] = field(default_factory=list)
    unsent: list[Intent] = field(default_factory=list)
    failure: AppError | None = None


class SettleService:
    """Settles the open intents of one account; every method blocks.

    `window` in seconds; the rest is as for `RenameService`.
    """

    def __init__(
        self,
        api: AccountApi,
        journal: IntentJournal,
        write: RunWrite,
        *,
        who: str = "",
        now: Callable[[], float] = time.time,
        wait: Callable[[float, Cancel], None] = lambda seconds, cancel: cancel.wait(seconds),
        window: float = WINDOW,
        operations: Operations | None = None,
    ) -> None:
        self._api = api
        self._book = IntentBook(journal, write, who=who, now=now)
        self._now = now
        self._wait = wait
        self._window = window
        self._operations = operations or Operations()
        self._questions = OpenQuestions(
            journal, write, who=who, now=now, operations=self._operations
        )

    def recover(self) -> list[Intent]:
        """The open intents, without asking the server; for the start of the program."""
        return self._questions.recover()

    def settle(self, cancel: Cancel) -> SettleReport:
        """Look until every open write is settled or the window of each has passed.

        Raises `StorageError` only; any other trouble is the report's `failure`.
        """
        report = SettleReport()
        intents = self.recover()
        report.unsent = [one for one in intents if one.state is IntentState.PLANNED]
        unknown = [one for one in intents if one.state is IntentState.UNKNOWN]
        for intent in unknown:
            if intent.kind is IntentKind.RENAME:
                with _noting(report):
                    self._settle_rename(intent, report, cancel)
        creates = [one for one in unknown if one.kind is IntentKind.CREATE]
        with _noting(report):
            self._settle_creates(creates, report, cancel)
        self._ask_about_the_rest(unknown, report)
        return report

    def adopt(self, operation: str, customer_id: CustomerId, cancel: Cancel) -> Changes:
        """A person says which customer a creation made; a rename is believed only when read.

        Raises `NotOpenError`, `UnderWayError`, and what reading the tenant raises.
        """
        with self._operations.claim(operation):
            intent = self._questions.in_state(operation, IntentState.UNKNOWN)
            if intent.kind is not IntentKind.CREATE:
                raise NotOpenError
            customer = self._api.tenant(customer_id, cancel)
            return self._book.done(intent, customer, "confirmed by a person")

    def dismiss(self, operation: str) -> Changes:
        """A person says that nothing more is to be done. Raises `NotOpenError`."""
        return self._questions.leave(operation)

    def _settle_rename(self, intent: Intent, report: SettleReport, cancel: Cancel) -> None:
        """Only reading the new name proves it; an old one may still change."""
        try:
            customer = self._api.tenant(intent.customer_id, cancel)
        except NotFoundError:
            report.questions.append(OpenQuestion(intent))
            return
        if shows(customer, intent.new):
            self._adopt(intent, customer, report)
        else:
            report.questions.append(OpenQuestion(intent, (customer,)))

    def _settle_creates(
        self, intents: Sequence[Intent], report: SettleReport, cancel: Cancel
    ) -> None:
        ends = {intent.operation: self._end_of(intent) for intent in intents}
        left = list(intents)
        look = 0
        while left:
            began = self._now()
            listing = read_listing(self._api, cancel, lambda _page, _listing: None)
            if listing.error is not None:
                raise listing.error
            left = [
                intent
                for intent in left
                if not self._judge(intent, listing, began >= ends[intent.operation], report)
            ]
            if not left:
                return
            pause = max(PAUSES[min(look, len(PAUSES) - 1)], SHARE * (self._now() - began))
            next_end = min(ends[intent.operation] for intent in left)
            self._wait(max(0.0, min(pause, next_end - self._now())), cancel)
            look += 1

    def _end_of(self, intent: Intent) -> float:
        """When the list must show it; a clock that was wrong then does not make it longer."""
        longest = LONGEST_REQUEST + self._window
        return min(float(intent.sent_at), self._now()) + longest

    def _judge(self, intent: Intent, listing: Listing, is_last: bool, report: SettleReport) -> bool:
        """Whether no further look is needed.

        A list without the contact's e-mail address is believed only when it has had its time:
        until then the namesake that it shows may be somebody else's.
        """
        adopted = {customer.id for _, customer in report.settled}
        alike = _alike(intent, listing.customers.values(), adopted)
        likely = [customer for customer, how in alike if how >= Likeness.PROBABLE]
        certain = [customer for customer, how in alike if how is Likeness.CERTAIN]
        found = likely if is_last else certain
        if listing.consistent and len(likely) == len(found) == 1:
            self._adopt(intent, found[0], report)
            return True
        if is_last or len(likely) > 1:
            candidates = likely or [customer for customer, _ in alike]
            report.questions.append(OpenQuestion(intent, tuple(candidates)))
            return True
        return False

    def _adopt(self, intent: Intent, customer: Customer, report: SettleReport) -> None:
        try:
            with self._operations.claim(intent.operation):
                current = self._questions.in_state(intent.operation, IntentState.UNKNOWN)
                changes = self._book.done(current, customer, "found by looking")
        except (NotOpenError, UnderWayError):
            return
        report.changes.append(changes)
        report.settled.append((intent, customer))

    def _ask_about_the_rest(self, unknown: Sequence[Intent], report: SettleReport) -> None:
        answered = {intent.operation for intent, _ in report.settled}
        answered |= {question.intent.operation for question in report.questions}
        still_open = {intent.operation for intent in self._questions.recover()}
        for intent in unknown:
            if intent.operation in still_open - answered:
                report.questions.append(OpenQuestion(intent, looked=False))


@contextmanager
def _noting(report: SettleReport) -> Iterator[None]:
    """Note trouble with one part of the looking, which keeps nobody from the next part."""
    try:
        yield
    except StorageError:
        raise
    except AppError as error:
        report.failure = error


def _alike(
    intent: Intent, customers: Iterable[Customer], adopted: set[CustomerId]
) -> list[tuple[Customer, Likeness]]:
    """Customers of the name that were not known before it was sent."""
    account = account_known(intent.body, intent.new)
    known = adopted.union(intent.baseline)
    judged = [(one, likeness(account, one)) for one in customers if one.id not in known]
    return [(one, how) for one, how in judged if how is not Likeness.NONE]
