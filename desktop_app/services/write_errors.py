"""What keeps a write from being sent, or a person's choice from being carried out.

Of every error here nothing was sent to Sophos Central.
"""

from __future__ import annotations

from desktop_app.domain.changes import Changes
from desktop_app.domain.errors import AppError, RejectedError
from desktop_app.domain.intent import Intent
from desktop_app.domain.names import NameProblem
from desktop_app.domain.permission import Reason


class NameRefusedError(RejectedError):
    """The name breaks a rule of `domain.names`; `problem` says which."""

    summary = "This name is not allowed."

    def __init__(self, problem: NameProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class NotPermittedError(AppError):
    """A rule of `domain.permission` forbids it; `reason` says why."""

    summary = "This action is not available."

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class ChangedElsewhereError(AppError):
    """The name is not the one that the person saw: `current` now, `seen` then.

    `changes` is what the store learnt of it, for the views.
    """

    summary = "Someone else has changed the name."

    def __init__(self, current: str, seen: str, changes: Changes | None = None) -> None:
        super().__init__(f"{seen!r} is now {current!r}")
        self.current = current
        self.seen = seen
        self.changes = changes or Changes()


class UnderWayError(AppError):
    """The same is being sent already: a double click, or another window."""

    summary = "This is already in progress."


class AlreadySentError(AppError):
    """An operation is sent once; this one was, or is not known."""

    summary = "This has already been sent."


class UnsettledError(AppError):
    """An account of this name was sent before and its fate is not known; `intent` is that one."""

    summary = "It is unclear whether an account with this name was already created."

    def __init__(self, intent: Intent) -> None:
        super().__init__(intent.new)
        self.intent = intent


class OutdatedPlanError(AppError):
    """Since the person was asked, a customer of this name has appeared."""

    summary = "A customer with this name has appeared in the meantime."


class NothingToUndoError(AppError):
    """There is no rename that could be undone."""

    summary = "There is no rename to undo."


class NotOpenError(AppError):
    """The question has been settled meanwhile."""

    summary = "This question has already been resolved."
