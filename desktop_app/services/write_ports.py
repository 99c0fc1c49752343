"""The ports of what is written: to customers' accounts, and to the partner's own notes.

Apart from `ports.py` because reading and syncing need none of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.activity import Activity
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Contact, Customer, CustomerId
from desktop_app.domain.intent import Intent
from desktop_app.domain.new_account import NewAccount

from .cancel import Cancel
from .ports import CustomerStore


class WriteApi(Protocol):
    """Writes to customers' accounts, one attempt on the wire each (reliability.md T2).

    `RejectedError`, `AccessDenied`, `NotOfferedError`, `CredentialsError`, `QuotaError` and
    `OfflineError` mean that nothing was changed: the server said so, or no byte of the request
    left. `LostReplyError` means that nobody knows: a time-out, a reset, a 5xx, a success that
    could not be read.
    """

    def create_tenant(self, account: NewAccount, cancel: Cancel) -> Customer:
        """`POST /partner/v1/tenants` (api.md 2.4)."""

    def rename_tenant(self, customer_id: CustomerId, show_as: str, cancel: Cancel) -> Customer:
        """`PATCH /partner/v1/tenants/{id}` with `showAs` (api.md 2.5, reported by one source).

        A 415 is tried once with the other content type. Raises `NotOfferedError` on 404, 405.
        """


class IntentJournal(Protocol):
    """Where intents are kept; every call is durable when it returns (`synchronous=FULL`)."""

    def plan(self, intent: Intent) -> None:
        """Keep a new intent."""

    def update(self, intent: Intent) -> None:
        """Keep what has become of an intent."""

    def settle(self, intent: Intent, customer: Customer | None, activity: Activity) -> Changes:
        """Keep the outcome, the customer that the server told of, and the log line, at once."""

    def open_intents(self) -> list[Intent]:
        """Intents that are not settled, oldest first."""

    def last_rename(self) -> Intent | None:
        """The newest rename that was done, for "Undo"; None when it was undone or there is none."""


class ActivityLog(Protocol):
    """What was done, newest first."""

    def add(self, activity: Activity) -> None:
        """Append a line."""

    def activities(self, limit: int = 500, customer_id: CustomerId | None = None) -> list[Activity]:
        """The newest lines, of everybody or of one customer."""


@dataclass(frozen=True, slots=True)
class LocalNote:
    """What the partner keeps of a customer on this machine alone; always shown as local.

    `alias` is a name of the partner's own; `contact` stands in where Sophos Central gives none;
    `approval_asked_at` is when "Genehmigung anfordern" was last used (seconds since the epoch).
    """

    alias: str = ""
    contact: Contact | None = None
    approval_asked_at: int = 0


class LocalNotes(Protocol):
    """The partner's own notes; a sync never touches them."""

    def note(self, customer_id: CustomerId) -> LocalNote:
        """The note of a customer, an empty one when there is none."""

    def keep_note(self, customer_id: CustomerId, note: LocalNote) -> Changes:
        """Keep a note."""

    def notes(self) -> Sequence[tuple[CustomerId, LocalNote]]:
        """All notes that are not empty."""


class Drafts(Protocol):
    """Half-filled forms, so that a crash or an error loses nothing."""

    def draft(self, key: str) -> str:
        """The text kept under a key, empty for none."""

    def keep_draft(self, key: str, text: str) -> None:
        """Keep a text; an empty one forgets the draft."""


class ContactSearch(Protocol):
    """Finds customers by their contact."""

    def __call__(self, email: str, /) -> Iterable[CustomerId]:
        """Customers whose contact has this e-mail address, in any letter case."""


@dataclass(frozen=True, slots=True)
class WriteStores:
    """Where writes are kept: the parts of one store."""

    customers: CustomerStore
    journal: IntentJournal
    activities: ActivityLog
    notes: LocalNotes
    with_email: ContactSearch
