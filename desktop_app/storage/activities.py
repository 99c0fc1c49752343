"""The log of what was done to customers' accounts; appended to, never changed."""

from __future__ import annotations

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.customer import CustomerId

from .engine import Engine, Row

_COLUMNS = (
    "at, kind, outcome, who, customer_id, customer_name, old_name, new_name, detail, "
    "correlation_id, operation"
)
_INSERT = (
    f"INSERT INTO activity (number, {_COLUMNS}) "  # noqa: S608 - the columns are ours
    "SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM activity"
)
_NEWEST = f"SELECT {_COLUMNS} FROM activity ORDER BY number DESC LIMIT ?"  # noqa: S608
_NEWEST_OF = (
    f"SELECT {_COLUMNS} FROM activity WHERE customer_id = ? "  # noqa: S608
    "ORDER BY number DESC LIMIT ?"
)


class StoredActivities:
    """The port `ActivityLog`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, activity: Activity) -> None:
        """Append a line."""
        with self._engine.writing():
            add_within(self._engine, activity)

    def activities(self, limit: int = 500, customer_id: CustomerId | None = None) -> list[Activity]:
        """The newest lines, of everybody or of one customer."""
        if customer_id is None:
            rows = self._engine.rows(_NEWEST, (limit,))
        else:
            rows = self._engine.rows(_NEWEST_OF, (customer_id, limit))
        return [_activity(row) for row in rows]


def add_within(engine: Engine, activity: Activity) -> None:
    """Append a line as part of somebody else's transaction."""
    engine.run(
        _INSERT,
        (
            activity.at,
            activity.kind.value,
            activity.outcome.value,
            activity.who,
            activity.customer_id,
            activity.customer_name,
            activity.old,
            activity.new,
            activity.detail,
            activity.correlation_id,
            activity.operation,
        ),
    )


def _activity(row: Row) -> Activity:
    at, kind, outcome, who, customer_id, name, old, new, detail, correlation, operation = row
    return Activity(
        at=at,
        kind=ActivityKind(kind),
        outcome=ActivityOutcome(outcome),
        who=who,
        customer_id=CustomerId(customer_id),
        customer_name=name,
        old=old,
        new=new,
        detail=detail,
        correlation_id=correlation,
        operation=operation,
    )
