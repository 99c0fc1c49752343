"""Activities as a compact block of text for the vendor's support.

In English and UTC whatever the language, because others read it. It names no persons and holds
nothing that looks like a secret: names of contacts and recipients of mails are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from desktop_app import __version__
from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.text import clean_text, visible

_NAMED_KINDS = {ActivityKind.CREATED, ActivityKind.RENAMED, ActivityKind.RENAME_UNDONE}
"""Only these changed something at the vendor's; what is kept locally is no matter of theirs."""

_UUID = re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b", re.IGNORECASE)
_NAMED_SECRET = re.compile(
    r"(?i)((?:authorization|bearer|client[_-]?secret|[a-z_]*token|password|secret|api[_-]?key)"
    r"['\"]?\s*[:= ]\s*)(?:(?:bearer|basic)\s+)?['\"]?[^\s'\",;]+"
)
_LONG_WORD = re.compile(r"[A-Za-z0-9+/=_.~-]{24,}")
_MAIL = re.compile(r"[^\s@<>()]+@[^\s@<>()]+")
_HIDDEN = "***"
_DETAIL_LENGTH = 160


def support_text(activities: Sequence[Activity]) -> str:
    """One paragraph per activity, in the order given."""
    head = f"Central Desk {__version__}, activities: {len(activities)} (times in UTC)"
    return "\n\n".join([head, *(_block(activity) for activity in activities)]) + "\n"


def _block(activity: Activity) -> str:
    first = f"{_utc(activity.at)}  {activity.kind.value}  {activity.outcome.value}"
    facts = [
        ("correlation id", activity.correlation_id),
        ("tenant", activity.customer_id),
        ("customer", activity.customer_name if activity.customer_id else ""),
        *_change(activity),
        ("operation", activity.operation),
        ("detail", _safe(activity.detail) if activity.outcome is not ActivityOutcome.DONE else ""),
    ]
    lines = [f"  {name}: {visible(clean_text(value))}" for name, value in facts if value]
    return "\n".join([first, *lines])


def _change(activity: Activity) -> list[tuple[str, str]]:
    if activity.kind not in _NAMED_KINDS:
        return []
    return [("old name", activity.old), ("new name", activity.new)]


def _utc(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _safe(detail: str) -> str:
    """Hide what looks like a secret: better a word too many than one too few."""
    kept = _NAMED_SECRET.sub(rf"\1{_HIDDEN}", _MAIL.sub(_HIDDEN, detail))
    kept = _LONG_WORD.sub(lambda m: m[0] if _UUID.fullmatch(m[0].strip(".")) else _HIDDEN, kept)
    return visible(clean_text(kept), _DETAIL_LENGTH)
