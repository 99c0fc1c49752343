"""Customers, a follower and a service over fakes, for the tests of the sync."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.progress import ListingImpact, SyncProgress
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import CustomerStore, PartnerApi
from desktop_app.services.sync import SyncService

NOW = 1_790_000_000.0


def customer(number: int, **fields: str) -> Customer:
    return replace(
        Customer(CustomerId(f"c{number:05}"), f"Kunde {number}", api_host="https://api"), **fields
    )


def customers(count: int) -> list[Customer]:
    return [customer(number) for number in range(count)]


class Follower:
    """Keeps what it was told and answers questions as set."""

    def __init__(self, *, agree: bool = True) -> None:
        self.agree = agree
        self.seen: list[SyncProgress] = []
        self.changes: list[Changes] = []
        self.asked: list[ListingImpact] = []

    def progress(self, progress: SyncProgress) -> None:
        self.seen.append(progress)

    def changed(self, changes: Changes) -> None:
        self.changes.append(changes)

    def consent(self, impact: ListingImpact, cancel: Cancel) -> bool:
        self.asked.append(impact)
        return self.agree


def customer_id(number: int) -> CustomerId:
    return CustomerId(f"c{number:05}")


def service(api: PartnerApi, store: CustomerStore, now: float = NOW) -> SyncService:
    return SyncService(api, store, lambda work: work(), limits=QuotaLimits(), now=lambda: now)
