"""The times of past calls, kept so that the hour's quota outlives a run; not the counting."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from threading import Lock

from .engine import Engine
from .summaries import damaged


class StoredQuotaLog:
    """The port `QuotaLog`. What is written is the difference to what was kept last."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._kept: list[float] = []
        self._first = 0
        self._loaded = False
        self._lock = Lock()

    def load(self) -> list[float]:
        """Times of past calls, seconds since the epoch, oldest first."""
        with self._lock:
            self._load()
            return list(self._kept)

    def save(self, stamps: Sequence[float]) -> None:
        """Keep exactly these times, oldest first."""
        new = list(stamps)
        with self._lock:
            if not self._loaded:
                self._load()
            gone = bisect_left(self._kept, new[0]) if new else len(self._kept)
            stay = len(self._kept) - gone
            if new[:stay] != self._kept[gone:]:
                gone, stay = len(self._kept), 0
            if gone or len(new) > stay:
                self._write(gone, stay, new)

    def _load(self) -> None:
        rows = self._engine.rows("SELECT number, at FROM call_stamp ORDER BY number")
        if not all(isinstance(at, float) and isinstance(number, int) for number, at in rows):
            raise damaged(self._engine, "the times of past calls cannot be read")
        self._kept = [row[1] for row in rows]
        self._first = rows[0][0] if rows else 0
        self._loaded = True

    def _write(self, gone: int, stay: int, new: list[float]) -> None:
        first = self._first + gone
        with self._engine.writing():
            if gone:
                self._engine.run("DELETE FROM call_stamp WHERE number < ?", (first,))
            self._engine.run_many(
                "INSERT INTO call_stamp (number, at) VALUES (?, ?) "
                "ON CONFLICT (number) DO UPDATE SET at = excluded.at",
                list(enumerate(new[stay:], start=first + stay)),
            )
        self._kept, self._first = new, first
