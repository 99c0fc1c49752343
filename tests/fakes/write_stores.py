"""The journal, the log and the notes in memory; they implement the ports of `write_ports`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.domain.activity import Activity
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.intent import OPEN_STATES, Intent, IntentKind, IntentState
from desktop_app.services.write_ports import LocalNote

from .customer_store import FakeCustomerStore


class FakeActivities:
    """Implements `ActivityLog`; `lines` are oldest first."""

    def __init__(self) -> None:
        self.lines: list[Activity] = []

    def add(self, activity: Activity) -> None:
        self.lines.append(activity)

    def activities(self, limit: int = 500, customer_id: CustomerId | None = None) -> list[Activity]:
        wanted = [one for one in self.lines if customer_id in (None, one.customer_id)]
        return wanted[::-1][:limit]


class FakeJournal:
    """Implements `IntentJournal` over a store and a log.

    `steps` names what was kept, in order; `before` is called with each name beforehand, and
    may raise in the place of a full disk or of the end of the process.
    """

    def __init__(self, store: FakeCustomerStore, activities: FakeActivities) -> None:
        self._store = store
        self._activities = activities
        self.intents: dict[str, Intent] = {}
        self.steps: list[str] = []
        self.before: Callable[[str], None] = lambda _: None

    def plan(self, intent: Intent) -> None:
        self._step("plan")
        assert intent.operation not in self.intents
        self.intents[intent.operation] = intent

    def update(self, intent: Intent) -> None:
        self._step(intent.state.value)
        assert intent.operation in self.intents
        self.intents[intent.operation] = intent

    def settle(self, intent: Intent, customer: Customer | None, activity: Activity) -> Changes:
        self._step(intent.state.value)
        assert intent.operation in self.intents
        self.intents[intent.operation] = intent
        self._activities.add(activity)
        if customer is None:
            return Changes()
        return self._store.merge_customers([customer], intent.settled_at)

    def open_intents(self) -> list[Intent]:
        return [one for one in self.intents.values() if one.state in OPEN_STATES]

    def last_rename(self) -> Intent | None:
        done = [
            one
            for one in self.intents.values()
            if one.kind is IntentKind.RENAME and one.state is IntentState.DONE
        ]
        return max(done, key=lambda one: one.settled_at) if done else None

    def only(self) -> Intent:
        (intent,) = self.intents.values()
        return intent

    def _step(self, name: str) -> None:
        self.before(name)
        self.steps.append(name)


class FakeNotes:
    """Implements `LocalNotes`."""

    def __init__(self) -> None:
        self.kept: dict[CustomerId, LocalNote] = {}

    def note(self, customer_id: CustomerId) -> LocalNote:
        return self.kept.get(customer_id, LocalNote())

    def keep_note(self, customer_id: CustomerId, note: LocalNote) -> Changes:
        self.kept[customer_id] = note
        return Changes()

    def notes(self) -> Sequence[tuple[CustomerId, LocalNote]]:
        return [(key, note) for key, note in self.kept.items() if note != LocalNote()]
