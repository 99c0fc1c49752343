"""The health check of one customer's account as scores per area; not its history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .customer import CustomerId


@dataclass(frozen=True, slots=True)
class Snooze:
    """Since when, until when and why a check is not counted; every part may be unknown.

    The vendor gives both `end` and `expiry`; what sets them apart is not documented.
    """

    start: datetime | None = None
    end: datetime | None = None
    expiry: datetime | None = None
    expired: bool | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class CheckedPolicy:
    """A policy that a check has judged.

    `not_on_recommended` is a flag or a number of settings, as the vendor gives it.
    """

    id: str = ""
    name: str = ""
    not_on_recommended: bool | int | None = None
    locked_by_managing_account: bool | None = None


@dataclass(frozen=True, slots=True)
class HealthScore:
    """One check; None and the empty value stand for what the vendor does not give.

    `area` is the path of the check in the vendor's words, such as
    `endpoint.protection.computer`. `score` goes from 0 to 100. Of `total` things those fail that
    one of the four numbers after it counts. `enabled` is the state of a global switch.
    """

    area: str
    score: int | None = None
    total: int | None = None
    not_fully_protected: int | None = None
    not_on_recommended: int | None = None
    security_risks: int | None = None
    disabled: int | None = None
    enabled: bool | None = None
    locked_by_managing_account: bool | None = None
    snoozed: bool = False
    snooze: Snooze | None = None
    policies: tuple[CheckedPolicy, ...] = ()
    extra: str = ""
    """Members that this version does not know, as a JSON object; empty when there are none."""

    @property
    def affected(self) -> int | None:
        """How many of `total` fail the check, whatever the vendor calls them here."""
        counts = (
            self.not_fully_protected,
            self.not_on_recommended,
            self.security_risks,
            self.disabled,
        )
        return next((count for count in counts if count is not None), None)


@dataclass(frozen=True, slots=True)
class AccountHealth:
    """All checks of one customer in the vendor's order.

    There is no score of the whole account. `oddities` names members that are taken as unknown.
    """

    customer_id: CustomerId
    scores: tuple[HealthScore, ...] = ()
    oddities: tuple[str, ...] = ()
