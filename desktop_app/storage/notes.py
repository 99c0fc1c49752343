"""The partner's own notes and half-filled forms; a sync never touches them."""

from __future__ import annotations

import json
from dataclasses import asdict

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Address, Contact, CustomerId
from desktop_app.services.write_ports import LocalNote

from .engine import Engine, Row
from .own_rows import DRAFT, NOTE


class StoredNotes:
    """The port `LocalNotes`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def note(self, customer_id: CustomerId) -> LocalNote:
        """The note of a customer, an empty one when there is none."""
        rows = self._engine.rows(f"{NOTE.selected} WHERE customer_id = ?", (customer_id,))
        return _note(NOTE.opened(self._engine, rows)[0]) if rows else LocalNote()

    def keep_note(self, customer_id: CustomerId, note: LocalNote) -> Changes:
        """Keep a note; an empty one is forgotten. Nothing of the list changes by it."""
        with self._engine.writing():
            if note == LocalNote():
                self._engine.run("DELETE FROM note WHERE customer_id = ?", (customer_id,))
            else:
                contact = json.dumps(asdict(note.contact)) if note.contact else ""
                values = (customer_id, note.alias, contact, note.approval_asked_at)
                self._engine.run(NOTE.kept, NOTE.sealed(values))
        return Changes()

    def notes(self) -> list[tuple[CustomerId, LocalNote]]:
        """All notes that are not empty."""
        rows = self._engine.rows(f"{NOTE.selected} ORDER BY customer_id")
        return [(CustomerId(row[0]), _note(row)) for row in NOTE.opened(self._engine, rows)]


class StoredDrafts:
    """The port `Drafts`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def draft(self, key: str) -> str:
        """The text kept under a key, empty for none."""
        rows = self._engine.rows(f"{DRAFT.selected} WHERE name = ?", (key,))
        return str(DRAFT.opened(self._engine, rows)[0][1]) if rows else ""

    def keep_draft(self, key: str, text: str) -> None:
        """Keep a text; an empty one forgets the draft."""
        with self._engine.writing():
            if text:
                self._engine.run(DRAFT.kept, DRAFT.sealed((key, text)))
            else:
                self._engine.run("DELETE FROM draft WHERE name = ?", (key,))


def _note(row: Row) -> LocalNote:
    _, alias, contact, approval_asked_at = row
    return LocalNote(alias, _contact(contact) if contact else None, approval_asked_at)


def _contact(text: str) -> Contact:
    parts = json.loads(text)
    address = parts.pop("address")
    return Contact(**parts, address=Address(**{**address, "lines": tuple(address["lines"])}))
