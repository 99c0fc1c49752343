"""Small named values of the sync state; not settings, which are the person's."""

from __future__ import annotations

from .engine import Engine

LISTED_AT = "store.listed_at"
"""When the last complete listing was applied: every customer was in it, so it is kept once."""


def get_state(engine: Engine, key: str) -> str:
    """A value, empty when unset."""
    rows = engine.rows("SELECT value FROM sync_state WHERE key = ?", (key,))
    return str(rows[0][0]) if rows else ""


def put_state(engine: Engine, key: str, value: str) -> None:
    """Keep a value, inside `writing()`."""
    engine.run(
        "INSERT INTO sync_state (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def set_state(engine: Engine, key: str, value: str) -> None:
    """Keep a value in a transaction of its own; nothing is written when it is there."""
    if get_state(engine, key) != value:
        with engine.writing():
            put_state(engine, key, value)
