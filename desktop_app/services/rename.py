"""Changes a customer's display name, at Sophos Central or on this machine alone (M11, api.md 2.5).

Order: reliability.md T2. The tenant is read before, so that nobody's change is overwritten, and
read again after: what is read decides, not what was answered.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.changes import Changes
from desktop_app.domain.coverage import coverage_of
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AppError, Cancelled, LostReplyError
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.names import name_problem, tidied_name
from desktop_app.domain.permission import may_rename
from desktop_app.domain.row import is_managed_order

from .account_api import AccountApi
from .cancel import Cancel
from .intent_book import UNDO, IntentBook, is_undo, undo_mark
from .operations import Operations
from .ports import CustomerStore, RunWrite
from .write_errors import (
    ChangedElsewhereError,
    NameRefusedError,
    NothingToUndoError,
    NotPermittedError,
    UnderWayError,
)
from .write_ports import ActivityLog, IntentJournal, LocalNotes

READ_BACK_AFTER = (0.0, 1.0, 3.0)
"""Seconds before each reading after a rename: the server may need a moment to show the name."""


class RenameService:
    """Renames customers of one account; every method blocks.

    `write` runs a callable on the thread that owns all writes; `who` is the person's account
    name on this machine.
    """

    def __init__(
        self,
        api: AccountApi,
        store: CustomerStore,
        journal: IntentJournal,
        activities: ActivityLog,
        notes: LocalNotes,
        write: RunWrite,
        *,
        who: str = "",
        now: Callable[[], float] = time.time,
        wait: Callable[[float, Cancel], None] = lambda seconds, cancel: cancel.wait(seconds),
        operations: Operations | None = None,
    ) -> None:
        self._api = api
        self._store = store
        self._journal = journal
        self._activities = activities
        self._notes = notes
        self._book = IntentBook(journal, write, who=who, now=now)
        self._who = who
        self._wait = wait
        self._operations = operations or Operations()

    def rename(
        self, customer_id: CustomerId, seen_name: str, new_name: str, cancel: Cancel
    ) -> Changes:
        """Change the display name at Sophos Central; `seen_name` is the one that is replaced.

        Raises `NameRefusedError`, `NotPermittedError`, `ChangedElsewhereError`, `UnderWayError`
        before anything is sent; `LostReplyError` when it is not known whether the name was
        changed; what `WriteApi.rename_tenant` raises when it was not.
        """
        return self._rename(customer_id, seen_name, new_name, "", cancel)

    def rename_again(self, operation: str, seen_name: str, cancel: Cancel) -> Changes:
        """Send a rename again that, as a person says, was not done; they saw `seen_name` since.

        The old operation is closed and names the new one; it counts as done when the name is
        there after all. Raises `NotOpenError`, and what `rename` raises.
        """
        intent = self._book.open_intent(operation, IntentKind.RENAME)
        mark = undo_mark(intent) or f"sent again after {operation}"
        return self._rename(
            intent.customer_id, seen_name, intent.new, mark, cancel, replaces=operation
        )

    def undoable(self) -> Intent | None:
        """The rename that `undo` would take back; an undo itself is not undone."""
        last = self._journal.last_rename()
        return None if last is None or is_undo(last) else last

    def undo(self, cancel: Cancel) -> Changes:
        """Give the customer of the last rename its old name back, by the same rules.

        Raises `NothingToUndoError`, and what `rename` raises.
        """
        last = self.undoable()
        if last is None:
            raise NothingToUndoError
        mark = f"{UNDO}{last.operation}"
        return self._rename(last.customer_id, last.new, last.old, mark, cancel)

    def set_alias(self, customer_id: CustomerId, alias: str) -> Changes:
        """Keep a name of the partner's own, on this machine alone; an empty one takes it away.

        Sophos Central learns nothing of it. Raises `NameRefusedError`.
        """
        name = _accepted(alias) if alias.strip() else ""
        return self._book.write(lambda: self._keep_alias(customer_id, name))

    def _keep_alias(self, customer_id: CustomerId, alias: str) -> Changes:
        note = self._notes.note(customer_id)
        if note.alias == alias:
            return Changes()
        changes = self._notes.keep_note(customer_id, replace(note, alias=alias))
        details = self._store.details(customer_id)
        self._activities.add(
            Activity(
                at=self._book.now(),
                kind=ActivityKind.ALIAS_SET,
                outcome=ActivityOutcome.DONE,
                who=self._who,
                customer_id=customer_id,
                customer_name=details.customer.display_name if details else "",
                old=note.alias,
                new=alias,
            )
        )
        return changes

    def _rename(
        self,
        customer_id: CustomerId,
        seen_name: str,
        new_name: str,
        mark: str,
        cancel: Cancel,
        *,
        replaces: str = "",
    ) -> Changes:
        name = _accepted(new_name, seen_name)
        operation = str(uuid.uuid4())
        names = {f"rename {customer_id}", operation, replaces}
        with self._operations.claim(*filter(None, names)):
            replaced = self._book.open_intent(replaces, IntentKind.RENAME) if replaces else None
            current = self._api.tenant(customer_id, cancel)
            if replaced is not None and shows(current, name):
                return self._there_already(replaced, current)
            self._require_permission(current)
            if current.display_name == name:
                return self._saved(current)
            if current.display_name != seen_name:
                changes = self._saved(current)
                raise ChangedElsewhereError(current.display_name, seen_name, changes)
            intent = Intent(
                operation=operation,
                kind=IntentKind.RENAME,
                state=IntentState.PLANNED,
                new=name,
                old=seen_name,
                customer_id=customer_id,
                body=json.dumps({"showAs": name}),
                detail=mark,
            )
            planned = self._book.planned(intent)
            if replaced is not None:
                self._book.dismissed(replaced, f"not done; sent again as {operation}")
            return self._patch(self._book.sent(planned), cancel)

    def _there_already(self, replaced: Intent, current: Customer) -> Changes:
        """What was lost was done after all; what was never sent has nothing left to do."""
        if replaced.state is not IntentState.PLANNED:
            return self._book.done(replaced, current, "found by looking")
        self._book.dismissed(replaced, "never sent; the name is there already")
        return self._saved(current)

    def _require_permission(self, customer: Customer) -> None:
        details = self._store.details(customer.id)
        coverage = coverage_of(details.licences) if details else None
        managed = is_managed_order(customer.billing_type, coverage)
        permission = may_rename(managed_order=managed)
        if not permission.allowed:
            raise NotPermittedError(permission.reason)

    def _patch(self, intent: Intent, cancel: Cancel) -> Changes:
        lost: LostReplyError | None = None
        try:
            self._api.rename_tenant(intent.customer_id, intent.new, cancel)
        except LostReplyError as error:
            lost = error
        except AppError as error:
            self._book.refused(intent, error)
            raise
        except Exception as error:
            raise self._book.lost_by_defect(intent, error) from error
        read = self._read_back(intent, cancel)
        if read is not None and shows(read, intent.new):
            changes = self._book.done(intent, read)
        elif read is not None and lost is None and not shows(read, intent.old):
            changes = self._book.done(intent, read, f"since changed to {read.display_name!r}")
        else:
            raise self._unknown(intent, read, lost)
        self._supersede(intent)
        return changes

    def _read_back(self, intent: Intent, cancel: Cancel) -> Customer | None:
        """The tenant as it is now, read until the old name is gone; None when it cannot be."""
        read: Customer | None = None
        try:
            for seconds in READ_BACK_AFTER:
                self._wait(seconds, cancel)
                read = self._api.tenant(intent.customer_id, cancel)
                if not shows(read, intent.old):
                    break
        except Cancelled:
            return read
        except AppError:
            return None
        return read

    def _unknown(
        self, intent: Intent, read: Customer | None, lost: LostReplyError | None
    ) -> LostReplyError:
        """Keep that it is not known, and the error that says so; it is never sent again here."""
        found = "it could not be read again" if read is None else f"it shows {read.display_name!r}"
        said = lost.detail if lost is not None else "the answer was a success"
        detail = f"{said}; {found}"
        correlation = lost.correlation_id if lost is not None else ""
        self._book.unknown(intent, detail, correlation)
        return LostReplyError(detail, correlation_id=correlation)

    def _supersede(self, done: Intent) -> None:
        """Older renames of the customer that nobody knew of no longer matter."""
        for intent in self._book.open_intents():
            same = intent.kind is done.kind and intent.customer_id == done.customer_id
            if same and intent.operation != done.operation:
                with suppress(UnderWayError), self._operations.claim(intent.operation):
                    self._book.dismissed(intent, "a later rename was done")

    def _saved(self, customer: Customer) -> Changes:
        listed_at = self._book.now()
        return self._book.write(lambda: self._store.merge_customers([customer], listed_at))


def shows(customer: Customer, name: str) -> bool:
    """Whether the customer's display name is `name`, whatever the server did to its spaces."""
    return tidied_name(customer.display_name) == tidied_name(name)


def _accepted(text: str, current: str | None = None) -> str:
    """The name as it is sent. Raises `NameRefusedError`."""
    problem = name_problem(text, current)
    if problem is not None:
        raise NameRefusedError(problem)
    return tidied_name(text)
