"""Small named values of the sync state, each with its checksum; not settings, a person's own."""

from __future__ import annotations

from .checksum import checksum
from .engine import Engine
from .summaries import damaged

LISTED_AT = "store.listed_at"
"""When the last complete listing was applied: every customer was in it, so it is kept once."""

_SEAL = "\x1f"


def get_state(engine: Engine, key: str) -> str:
    """A value, empty when unset. Raises `StorageError` when it is not what was written."""
    text = stored_state(engine, key)
    value, _, seal = text.rpartition(_SEAL)
    if text and seal != _seal(key, value):
        raise damaged(engine, f"a value is not what was written ({key})")
    return value


def stored_state(engine: Engine, key: str) -> str:
    """A value as it lies there, with its checksum."""
    rows = engine.rows("SELECT value FROM sync_state WHERE key = ?", (key,))
    return str(rows[0][0]) if rows else ""


def put_state(engine: Engine, key: str, value: str) -> None:
    """Keep a value, inside `writing()`."""
    engine.run(
        "INSERT INTO sync_state (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, sealed(key, value)),
    )


def set_state(engine: Engine, key: str, value: str) -> None:
    """Keep a value in a transaction of its own; nothing is written when it is there."""
    if stored_state(engine, key) != sealed(key, value):
        with engine.writing():
            put_state(engine, key, value)


def sealed(key: str, value: str) -> str:
    """A value with its checksum."""
    return f"{value}{_SEAL}{_seal(key, value)}"


def seal_states(engine: Engine) -> None:
    """A step of the schema: give every value its checksum."""
    rows = engine.rows("SELECT key, value FROM sync_state")
    engine.run_many(
        "UPDATE sync_state SET value = ? WHERE key = ?",
        [(sealed(key, value), key) for key, value in rows if _SEAL not in value],
    )


def check_states(engine: Engine) -> None:
    """Raise `StorageError` with `DAMAGED` when a value is not what was written."""
    for (key,) in engine.rows("SELECT key FROM sync_state"):
        get_state(engine, key)


def _seal(key: str, value: str) -> str:
    return f"{checksum((key, value)):x}"
