"""Keeps what was typed so that a crash or a closed dialog loses nothing, off the GUI thread.

The terms are not kept: they are accepted anew each time. Not for accounts that were sent, which
are the journal's.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop_app.domain.errors import AppError
from desktop_app.gui.tasks import TaskRunner
from desktop_app.services.write_ports import Drafts

from .entries import CHOSEN, TYPED, Entries

DRAFT_KEY = "createAccount"
_LONGEST = 4_096
_MOST_PRODUCTS = 200


class Draft(NamedTuple):
    """Entries and when they were typed, in seconds since the epoch."""

    at: int
    entries: Entries


def encoded(draft: Draft) -> str:
    """The text under which a draft is kept."""
    kept = {key: draft.entries.text(key) for key in (*TYPED, *CHOSEN)}
    told = {"at": draft.at, "texts": kept, "products": list(draft.entries.products)}
    return json.dumps(told)


def decoded(text: str) -> Draft | None:
    """The draft of a kept text; None where there is none or it cannot be read."""
    try:
        told = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    texts, products, at = told.get("texts"), told.get("products"), told.get("at")
    if not isinstance(texts, dict) or not isinstance(at, int):
        return None
    kept = {
        key: texts[key][:_LONGEST] for key in (*TYPED, *CHOSEN) if isinstance(texts.get(key), str)
    }
    codes = products[:_MOST_PRODUCTS] if isinstance(products, list) else []
    entries = Entries(kept, tuple(code for code in codes if isinstance(code, str)))
    return None if entries.blank else Draft(at, entries)


class DraftKeeper:
    """Writes drafts one after the other, the newest last; what is overtaken is never written.

    It outlives the dialog: what was typed last is still written after it was closed.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        drafts: Drafts,
        on_error: Callable[[AppError], None],
        now: Callable[[], float] = time.time,
    ) -> None:
        self._tasks = tasks
        self._drafts = drafts
        self._on_error = on_error
        self._now = now
        self._next: str | None = None
        self._busy = False

    def load(self, owner: QObject, then: Callable[[Draft | None], None]) -> None:
        """Read the draft; one that cannot be read is none."""
        self._tasks.reading(
            lambda: decoded(self._drafts.draft(DRAFT_KEY)),
            owner=owner,
            then=then,
            error=lambda _error: then(None),
        )

    def keep(self, entries: Entries) -> None:
        """Keep these entries; blank ones forget the draft."""
        self._write("" if entries.blank else encoded(Draft(int(self._now()), entries)))

    def forget(self) -> None:
        """Forget the draft."""
        self._write("")

    def _write(self, text: str) -> None:
        self._next = text
        if not self._busy:
            self._go_on()

    def _go_on(self) -> None:
        text, self._next = self._next, None
        self._busy = text is not None
        if text is not None:
            self._tasks.network(
                lambda: self._tasks.write(lambda: self._drafts.keep_draft(DRAFT_KEY, text)),
                owner=self._tasks,
                then=lambda _none: self._go_on(),
                error=self._failed,
            )

    def _failed(self, error: AppError) -> None:
        self._on_error(error)
        self._go_on()
