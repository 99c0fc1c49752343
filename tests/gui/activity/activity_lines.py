"""Lines of a log for tests."""

from __future__ import annotations

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.customer import CustomerId

NOW = 1_795_000_000
CUSTOMER = CustomerId("11111111-2222-4333-8444-555555555555")


def renamed(at: int = NOW, **more: object) -> Activity:
    """A rename that was done."""
    values: dict[str, object] = {
        "who": "anna",
        "customer_id": CUSTOMER,
        "customer_name": "Müller GmbH",
        "old": "Müller",
        "new": "Müller GmbH",
        "correlation_id": "aaaa-bbbb",
    }
    values.update(more)
    return Activity(at, ActivityKind.RENAMED, ActivityOutcome.DONE, **values)
