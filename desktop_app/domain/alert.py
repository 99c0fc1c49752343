"""An alert of one customer's account; not what may be done about it elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert (api.md 4.2); every field but `id` may be empty.

    `raised_at` has a time zone: UTC where the vendor leaves it out.
    """

    id: str
    severity: str = ""
    category: str = ""
    product: str = ""
    type: str = ""
    description: str = ""
    raised_at: datetime | None = None
    group_key: str = ""
    agent_id: str = ""
    agent_type: str = ""
    person_id: str = ""
    allowed_actions: tuple[str, ...] = ()
    extra: str = ""
    """Fields that this version does not know, as a JSON object; empty when there are none."""
