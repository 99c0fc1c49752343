"""The writes whose outcome is not known, as a person is asked about them (reliability.md T2).

It needs no server: questions can be seen and closed while Sophos Central cannot be reached.
Looking is done by `settle`, sending again by `create` and `rename`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer
from desktop_app.domain.intent import Intent, IntentState

from .intent_book import IntentBook
from .operations import Operations
from .ports import RunWrite
from .write_errors import NotOpenError, UnderWayError
from .write_ports import IntentJournal


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A write that only a person can settle.

    `candidates` are the customers that a creation may have made, or the renamed customer as it
    is now. Without `looked` the server was not asked yet, and their absence says nothing.
    """

    intent: Intent
    candidates: tuple[Customer, ...] = ()
    looked: bool = True


class OpenQuestions:
    """The open questions of one account; every method but `learn` blocks.

    `write` runs a callable on the thread that owns all writes; `who` is the person's account
    name on this machine.
    """

    def __init__(
        self,
        journal: IntentJournal,
        write: RunWrite,
        *,
        who: str = "",
        now: Callable[[], float] = time.time,
        operations: Operations | None = None,
    ) -> None:
        self._book = IntentBook(journal, write, who=who, now=now)
        self._operations = operations or Operations()
        self._found: dict[str, OpenQuestion] = {}

    def read(self) -> tuple[OpenQuestion, ...]:
        """What is open and not under way, oldest first, with what was found so far."""
        return tuple(self._with_findings(intent) for intent in self.recover())

    def learn(self, questions: Iterable[OpenQuestion]) -> None:
        """Take over what a look has found; a look that failed takes nothing back."""
        self._found |= {one.intent.operation: one for one in questions if one.looked}

    def recover(self) -> list[Intent]:
        """The open intents that are not under way.

        One that is SENT but not under way belongs to a program that died: whether its request
        left is not known.
        """
        for intent in self._idle():
            if intent.state is IntentState.SENT:
                self._mark_lost(intent.operation)
        return self._idle()

    def leave(self, operation: str) -> Changes:
        """A person says that nothing more is to be done. Raises `NotOpenError`."""
        with self._operations.claim(operation):
            for intent in self._book.open_intents():
                if intent.operation == operation:
                    return self._book.dismissed(intent, "dismissed by a person")
            raise NotOpenError

    def in_state(self, operation: str, state: IntentState) -> Intent:
        """One intent, still in this state. Raises `NotOpenError`."""
        for intent in self._book.open_intents():
            if intent.operation == operation and intent.state is state:
                return intent
        raise NotOpenError

    def _idle(self) -> list[Intent]:
        return [
            intent
            for intent in self._book.open_intents()
            if not self._operations.under_way(intent.operation)
        ]

    def _mark_lost(self, operation: str) -> None:
        """Only what nobody holds is lost; its state is read again, now that nobody changes it."""
        try:
            with self._operations.claim(operation):
                sent = self.in_state(operation, IntentState.SENT)
                self._book.unknown(sent, "the program ended while it was sent")
        except (NotOpenError, UnderWayError):
            return

    def _with_findings(self, intent: Intent) -> OpenQuestion:
        known = self._found.get(intent.operation)
        if known is None:
            return OpenQuestion(intent, looked=False)
        return replace(known, intent=intent)
