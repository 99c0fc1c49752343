"""What a write changed, as the views need to know it."""

from __future__ import annotations

from dataclasses import dataclass

from .customer import CustomerId
from .row import CustomerSummary


@dataclass(frozen=True, slots=True)
class Changes:
    """Customers that were added or changed, with their new summaries, and those removed."""

    upserted: tuple[CustomerSummary, ...] = ()
    removed: tuple[CustomerId, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.upserted or self.removed)
