"""The partner's own rows, each sealed by a checksum: nobody could give them back.

Which tables they are, and how a row is sealed and tried; what they mean is for `notes`, `intents`
and `activities`, and saving them from a damaged file for `rebuild`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .checksum import checksum
from .engine import Engine, Row
from .summaries import damaged


class OwnTable(NamedTuple):
    """A table of own rows; the first column is its key."""

    name: str
    columns: tuple[str, ...]

    @property
    def selected(self) -> str:
        """The beginning of a statement that reads sealed rows."""
        return f"SELECT {', '.join(self.columns)}, checksum FROM {self.name}"  # noqa: S608

    @property
    def added(self) -> str:
        """The statement that writes a sealed row; an error where its key is taken."""
        names = ", ".join((*self.columns, "checksum"))
        marks = ", ".join("?" * (len(self.columns) + 1))
        return f"INSERT INTO {self.name} ({names}) VALUES ({marks})"  # noqa: S608

    @property
    def kept(self) -> str:
        """The statement that writes a sealed row, over the one of the same key."""
        key, *others = (*self.columns, "checksum")
        changes = ", ".join(f"{column} = excluded.{column}" for column in others)
        return f"{self.added} ON CONFLICT ({key}) DO UPDATE SET {changes}"

    def sealed(self, values: Sequence[object]) -> Row:
        """The values with their checksum."""
        return (*values, _seal(self.name, values))

    def is_sound(self, row: Row) -> bool:
        """Whether a row is what was written."""
        *values, seal = row
        return bool(seal == _seal(self.name, values))

    def opened(self, engine: Engine, rows: Iterable[Row]) -> list[Row]:
        """The rows without their checksums. Raises `StorageError` with `DAMAGED`."""
        found = list(rows)
        for row in found:
            if not self.is_sound(row):
                raise damaged(engine, f"an own entry is not what was written ({self.name})")
        return [row[:-1] for row in found]


NOTE = OwnTable("note", ("customer_id", "alias", "contact", "approval_asked_at"))
DRAFT = OwnTable("draft", ("name", "content"))
INTENT = OwnTable(
    "intent",
    (
        "operation",
        "kind",
        "state",
        "new_name",
        "old_name",
        "customer_id",
        "body",
        "baseline",
        "planned_at",
        "sent_at",
        "settled_at",
        "detail",
        "correlation_id",
        "who",
    ),
)
ACTIVITY = OwnTable(
    "activity",
    (
        "number",
        "at",
        "kind",
        "outcome",
        "who",
        "customer_id",
        "customer_name",
        "old_name",
        "new_name",
        "detail",
        "correlation_id",
        "operation",
    ),
)
OWN_TABLES = (INTENT, ACTIVITY, NOTE, DRAFT)


def seal_own_rows(engine: Engine) -> None:
    """A step of the schema: give every own row its checksum."""
    for table in OWN_TABLES:
        engine.run(f"ALTER TABLE {table.name} ADD COLUMN checksum BIGINT NOT NULL DEFAULT 0")
        rows = engine.rows(table.selected)
        engine.run_many(
            f"UPDATE {table.name} SET checksum = ? WHERE {table.columns[0]} = ?",  # noqa: S608
            [(_seal(table.name, row[:-1]), row[0]) for row in rows],
        )


def check_own_rows(engine: Engine) -> None:
    """Raise `StorageError` with `DAMAGED` when an own row is not what was written."""
    for table in OWN_TABLES:
        table.opened(engine, engine.rows(table.selected))


def _seal(name: str, values: Sequence[object]) -> int:
    return checksum((name, *values))
