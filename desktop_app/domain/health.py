"""The health check of one customer's account as scores per area; not its history."""

from __future__ import annotations

from dataclasses import dataclass

from .customer import CustomerId


@dataclass(frozen=True, slots=True)
class HealthScore:
    """The score of one check, 0 to 100 as the vendor gives it; None where it gives none.

    `area` is the path of the check in the vendor's words, such as
    `endpoint.protection.computer`. `affected` of `total` things fail it.
    """

    area: str
    score: int | None = None
    total: int | None = None
    affected: int | None = None
    snoozed: bool = False


@dataclass(frozen=True, slots=True)
class AccountHealth:
    """All checks of one customer in the vendor's order (api.md 4.1)."""

    customer_id: CustomerId
    scores: tuple[HealthScore, ...] = ()
