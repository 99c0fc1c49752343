"""What answering open questions needs done, as protocols; whoever builds the window supplies them.

Everything here blocks and runs in worker threads.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import CustomerId
from desktop_app.services.cancel import Cancel
from desktop_app.services.open_questions import OpenQuestion
from desktop_app.services.settle import SettleReport


class Settling(Protocol):
    """Fulfilled by the services `settle`, `open_questions` and `rename` together."""

    def settle(self, cancel: Cancel) -> SettleReport:
        """Look until every open write is settled or the window of each has passed."""

    def adopt(self, operation: str, customer_id: CustomerId, cancel: Cancel) -> Changes:
        """A person says which customer the write made."""

    def dismiss(self, operation: str) -> Changes:
        """A person says that nothing more is to be done; needs no connection."""

    def rename_again(self, operation: str, seen_name: str, cancel: Cancel) -> Changes:
        """A person wants a rename sent again, having seen the name that it replaces."""


class Questions(Protocol):
    """Fulfilled by `services.open_questions.OpenQuestions`; needs no connection."""

    def read(self) -> tuple[OpenQuestion, ...]:
        """What is open and not under way."""

    def learn(self, questions: Iterable[OpenQuestion]) -> None:
        """Take over what a look has found; does not block."""
