"""Renames in memory; implements the dialogs' `RenameCommands` and keeps local contacts."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Contact, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.services.cancel import Cancel


class FakeCustomers:
    """Cards by id. `error` is raised instead of the next write; `gate` holds writes back.

    `calls` are the writes in the order in which they came.
    """

    def __init__(self, *cards: CustomerCard) -> None:
        self.cards = {card.id: card for card in cards}
        self.calls: list[tuple[str, ...]] = []
        self.error: AppError | None = None
        self.gate = Event()
        self.gate.set()
        self.last: tuple[CustomerId, str] | None = None

    def read(self, customer_id: CustomerId) -> CustomerCard | None:
        return self.cards.get(customer_id)

    def rename(
        self, customer_id: CustomerId, seen_name: str, new_name: str, cancel: Cancel
    ) -> Changes:
        self._begin("rename", customer_id, seen_name, new_name)
        cancel.check()
        self.last = (customer_id, seen_name)
        return self._name(customer_id, new_name)

    def undo(self, cancel: Cancel) -> Changes:
        assert self.last is not None
        self._begin("undo", *self.last)
        return self._name(*self.last)

    def set_alias(self, customer_id: CustomerId, alias: str) -> Changes:
        self._begin("alias", customer_id, alias)
        card = self.cards[customer_id]
        self.cards[customer_id] = replace(card, note=replace(card.note, alias=alias))
        return Changes(removed=(customer_id,))

    def keep_contact(self, customer_id: CustomerId, contact: Contact | None) -> Changes:
        self._begin("contact", customer_id)
        card = self.cards[customer_id]
        self.cards[customer_id] = replace(card, note=replace(card.note, contact=contact))
        return Changes(removed=(customer_id,))

    def set_name(self, customer_id: CustomerId, name: str, listed_at: int = 0) -> None:
        """Somebody else gives a customer another name, or a sync reads it at another time."""
        card = self.cards[customer_id]
        details = replace(
            card.details,
            customer=replace(card.details.customer, show_as=name),
            listed_at=listed_at or card.details.listed_at,
        )
        self.cards[customer_id] = replace(card, details=details)

    def _name(self, customer_id: CustomerId, name: str) -> Changes:
        self.set_name(customer_id, name)
        return Changes(removed=(customer_id,))

    def _begin(self, *call: str) -> None:
        self.calls.append(call)
        assert self.gate.wait(10)
        error, self.error = self.error, None
        if error is not None:
            raise error
