"""The journal of intents: what was wanted, what was sent, what is known of the outcome."""

from __future__ import annotations

import json

from desktop_app.domain.activity import Activity
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import BILLING_TRIAL, Customer, CustomerId
from desktop_app.domain.intent import OPEN_STATES, Intent, IntentKind, IntentState

from .activities import add_within
from .engine import Engine, Row
from .own_rows import INTENT

_OPEN = tuple(state.value for state in OPEN_STATES)
_SELECT_OPEN = (
    f"{INTENT.selected} WHERE state IN ({', '.join('?' * len(_OPEN))}) "
    "ORDER BY planned_at, operation"
)
_LAST_RENAME = (
    f"{INTENT.selected} WHERE kind = ? AND state = ? "
    "ORDER BY settled_at DESC, planned_at DESC LIMIT 1"
)


class StoredIntents:
    """The port `IntentJournal`; each call is durable when it returns."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def plan(self, intent: Intent) -> None:
        """Keep a new intent."""
        with self._engine.writing():
            self._engine.run(INTENT.added, INTENT.sealed(_row(intent)))

    def update(self, intent: Intent) -> None:
        """Keep what has become of an intent."""
        with self._engine.writing():
            self._keep(intent)

    def settle(self, intent: Intent, customer: Customer | None, activity: Activity) -> Changes:
        """Keep the outcome, the customer that the server told of, and the log line, at once."""
        from .customers import merge_within
        from .licences import mark_partner_trial

        with self._engine.writing():
            self._keep(intent)
            add_within(self._engine, activity)
            if customer is None:
                return Changes()
            changes = merge_within(self._engine, [customer], intent.settled_at)
            if intent.kind is IntentKind.CREATE and customer.billing_type == BILLING_TRIAL:
                return mark_partner_trial(self._engine, customer.id) or changes
            return changes

    def open_intents(self) -> list[Intent]:
        """Intents that are not settled, oldest first."""
        rows = self._engine.rows(_SELECT_OPEN, _OPEN)
        return [_intent(row) for row in INTENT.opened(self._engine, rows)]

    def last_rename(self) -> Intent | None:
        """The newest rename that was done; None when there is none."""
        values = (IntentKind.RENAME.value, IntentState.DONE.value)
        rows = self._engine.rows(_LAST_RENAME, values)
        return _intent(INTENT.opened(self._engine, rows)[0]) if rows else None

    def _keep(self, intent: Intent) -> None:
        self._engine.run(INTENT.kept, INTENT.sealed(_row(intent)))


def _row(intent: Intent) -> tuple[object, ...]:
    return (
        intent.operation,
        intent.kind.value,
        intent.state.value,
        intent.new,
        intent.old,
        intent.customer_id,
        intent.body,
        json.dumps(intent.baseline),
        intent.planned_at,
        intent.sent_at,
        intent.settled_at,
        intent.detail,
        intent.correlation_id,
        intent.who,
    )


def _intent(row: Row) -> Intent:
    operation, kind, state, new, old, customer_id, body, baseline, *rest = row
    planned_at, sent_at, settled_at, detail, correlation_id, who = rest
    return Intent(
        operation=operation,
        kind=IntentKind(kind),
        state=IntentState(state),
        new=new,
        old=old,
        customer_id=CustomerId(customer_id),
        body=body,
        baseline=tuple(CustomerId(one) for one in json.loads(baseline)),
        planned_at=planned_at,
        sent_at=sent_at,
        settled_at=settled_at,
        detail=detail,
        correlation_id=correlation_id,
        who=who,
    )
