"""One line of the log as the page keeps it, and which lines a person wants to see.

Not for words (words.py) and not for reading the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.search import SEPARATOR, folded_name

_K = ActivityKind


class ActivityFilter(Enum):
    """The kinds of activity that can be shown alone."""

    ALL = "all"
    CREATED = "created"
    RENAMED = "renamed"
    LAUNCHED = "launched"
    APPROVAL = "approval"
    LOCAL = "local"
    SIGN_IN = "signIn"
    NOT_DONE = "notDone"


_KINDS = {
    ActivityFilter.CREATED: frozenset({_K.CREATED}),
    ActivityFilter.RENAMED: frozenset({_K.RENAMED, _K.RENAME_UNDONE}),
    ActivityFilter.LAUNCHED: frozenset({_K.LAUNCHED}),
    ActivityFilter.APPROVAL: frozenset({_K.APPROVAL_ASKED}),
    ActivityFilter.LOCAL: frozenset({_K.ALIAS_SET, _K.CONTACT_KEPT}),
    ActivityFilter.SIGN_IN: frozenset({_K.SIGNED_IN, _K.SIGNED_OUT}),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An activity with the folded text that a search looks into."""

    activity: Activity
    folded: str


def entries_of(activities: Sequence[Activity]) -> list[Entry]:
    """Fold what can be searched; takes tens of milliseconds for ten thousand, so in a worker."""
    return [Entry(activity, _folded(activity)) for activity in activities]


def _folded(activity: Activity) -> str:
    ids = f"{activity.correlation_id} {activity.customer_id} {activity.operation}".lower()
    names = folded_name(
        activity.customer_name, activity.old, activity.new, activity.who, activity.detail
    )
    return f"{names}{SEPARATOR}{ids}"


def belongs(kind: ActivityKind, outcome: ActivityOutcome, wanted: ActivityFilter) -> bool:
    """Whether an activity is shown under a filter."""
    if wanted is ActivityFilter.ALL:
        return True
    if wanted is ActivityFilter.NOT_DONE:
        return outcome is not ActivityOutcome.DONE
    return kind in _KINDS[wanted]
