"""What the contact dialogs need done, as protocols; whoever builds the window supplies them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Contact, CustomerId
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.services.cancel import Cancel

ReadCard = Callable[[CustomerId], CustomerCard | None]
"""Reads a customer from the store, None for one that is not there; runs in a worker thread."""

KeepContact = Callable[[CustomerId, Contact | None], Changes]
"""Keeps a contact on this machine, None forgets it; runs in a worker thread."""


class RenameCommands(Protocol):
    """Fulfilled by `services.rename.RenameService`; every method runs in a worker thread."""

    def rename(
        self, customer_id: CustomerId, seen_name: str, new_name: str, cancel: Cancel
    ) -> Changes:
        """Change the display name at Sophos Central."""

    def undo(self, cancel: Cancel) -> Changes:
        """Take the last rename back."""

    def set_alias(self, customer_id: CustomerId, alias: str) -> Changes:
        """Keep a name on this machine alone; an empty one takes it away."""
