"""An alert of one customer's account; not what may be done about it elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

SEVERITY_HIGH = "high"
SEVERITY_MEDIUM = "medium"
SEVERITY_LOW = "low"


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert; every field but `id` may be empty.

    `raised_at` has a time zone: UTC where the vendor leaves it out. `agent_name` is the name of
    the device, `person_name` that of its user. `allowed_actions` are spelt exactly as the vendor
    spells them: that is how they are asked for.
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
    agent_name: str = ""
    person_id: str = ""
    person_name: str = ""
    allowed_actions: tuple[str, ...] = ()
    extra: str = ""
    """Fields that this version does not know, as a JSON object; empty when there are none."""
