"""An activity log and a journal of intents in memory."""

from __future__ import annotations

from desktop_app.domain.activity import Activity
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import Intent


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


class FakeJournal:
    """Fulfils `IntentJournal` as far as reading goes."""

    def __init__(self, *intents: Intent) -> None:
        self.intents = list(intents)

    def plan(self, intent: Intent) -> None:
        """Keep a new intent."""
        self.intents.append(intent)

    def update(self, intent: Intent) -> None:
        """Keep what has become of an intent."""
        self.intents = [
            intent if one.operation == intent.operation else one for one in self.intents
        ]

    def settle(self, intent: Intent, customer: Customer | None, activity: Activity) -> Changes:
        """Forget an open intent."""
        self.intents = [one for one in self.intents if one.operation != intent.operation]
        return Changes()

    def open_intents(self) -> list[Intent]:
        """What is not settled."""
        return list(self.intents)

    def last_rename(self) -> Intent | None:
        """There is none."""
        return None
