"""An activity log in memory."""

from __future__ import annotations

from desktop_app.domain.activity import Activity
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError


class FakeActivityLog:
    """Fulfils `ActivityLog`; `failure` is raised by the next readings while it is set."""

    def __init__(self, *activities: Activity) -> None:
        self.lines = list(activities)
        self.failure: AppError | None = None
        self.readings = 0

    def add(self, activity: Activity) -> None:
        """Put a line on top."""
        self.lines.insert(0, activity)

    def activities(self, limit: int = 500, customer_id: CustomerId | None = None) -> list[Activity]:
        """The newest lines."""
        self.readings += 1
        if self.failure is not None:
            raise self.failure
        found = [a for a in self.lines if customer_id in (None, a.customer_id)]
        return found[:limit]
