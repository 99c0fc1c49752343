"""The end of the process at a chosen step, and what stands between the services and the world."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from desktop_app.domain.activity import Activity
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.intent import Intent
from desktop_app.domain.new_account import NewAccount
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import TenantPage, Urgency
from desktop_app.services.write_ports import IntentJournal

T = TypeVar("T")


class Killed(BaseException):
    """Stands for SIGKILL: nothing of ours catches it, nothing is tidied up."""


class Fate:
    """Counts the steps and ends the process at step number `last`, from 1; 0 for never."""

    def __init__(self, last: int = 0) -> None:
        self._last = last
        self.steps: list[str] = []

    def around(self, name: str, work: Callable[[], T]) -> T:
        """Do a step, or die right before or right after it."""
        self.step(f"before {name}")
        done = work()
        self.step(f"after {name}")
        return done

    def step(self, name: str) -> None:
        self.steps.append(name)
        if len(self.steps) == self._last:
            raise Killed(name)


class DyingJournal:
    """A journal whose every write may be the last thing that the process does."""

    def __init__(self, journal: IntentJournal, fate: Fate) -> None:
        self._journal = journal
        self._fate = fate

    def plan(self, intent: Intent) -> None:
        self._fate.around("plan", lambda: self._journal.plan(intent))

    def update(self, intent: Intent) -> None:
        self._fate.around(intent.state.value, lambda: self._journal.update(intent))

    def settle(self, intent: Intent, customer: Customer | None, activity: Activity) -> Changes:
        return self._fate.around(
            intent.state.value, lambda: self._journal.settle(intent, customer, activity)
        )

    def open_intents(self) -> list[Intent]:
        return self._journal.open_intents()

    def last_rename(self) -> Intent | None:
        return self._journal.last_rename()


class DyingApi:
    """A client during whose calls the process may end; hands all else through."""

    def __init__(self, api: Any, fate: Fate) -> None:
        self._api = api
        self._fate = fate

    def create_tenant(self, account: NewAccount, cancel: Cancel) -> Customer:
        self._fate.step("before request")
        try:
            return self._api.create_tenant(account, cancel)  # type: ignore[no-any-return]
        finally:
            self._fate.step("after request")

    def rename_tenant(self, customer_id: CustomerId, show_as: str, cancel: Cancel) -> Customer:
        self._fate.step("before request")
        try:
            return self._api.rename_tenant(  # type: ignore[no-any-return]
                customer_id, show_as, cancel
            )
        finally:
            self._fate.step("after request")

    def tenant_pages(
        self, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> Iterator[TenantPage]:
        self._fate.step("before listing")
        yield from self._api.tenant_pages(cancel, urgency)
        self._fate.step("after listing")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)
