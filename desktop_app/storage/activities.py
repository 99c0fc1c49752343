"""The log of what was done to customers' accounts; appended to, never changed."""

from __future__ import annotations

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.customer import CustomerId

from .engine import Engine, Row
from .own_rows import ACTIVITY

_NEWEST = f"{ACTIVITY.selected} ORDER BY number DESC LIMIT ?"
_NEWEST_OF = f"{ACTIVITY.selected} WHERE customer_id = ? ORDER BY number DESC LIMIT ?"


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
        return [_activity(row) for row in ACTIVITY.opened(self._engine, rows)]


def add_within(engine: Engine, activity: Activity) -> None:
    """Append a line as part of somebody else's transaction."""
    number = engine.rows("SELECT COALESCE(MAX(number), 0) + 1 FROM activity")[0][0]
    values = (
        number,
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
    )
    engine.run(ACTIVITY.added, ACTIVITY.sealed(values))


def _activity(row: Row) -> Activity:
    _, at, kind, outcome, who, customer_id, name, old, new, detail, correlation, operation = row
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
