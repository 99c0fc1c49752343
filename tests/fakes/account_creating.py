"""Creating and settling accounts as a test wants them to go, and drafts in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event, Lock

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.new_account import NewAccount
from desktop_app.services.cancel import Cancel
from desktop_app.services.create import Created, CreatePlan
from desktop_app.services.settle import SettleReport

NEW_ID = CustomerId("11111111-2222-4333-8444-555555555555")


def lost_intent(operation: str = "op-1", name: str = "Tischlerei Böhm GmbH") -> Intent:
    """An account that was sent and whose reply was lost."""
    return Intent(operation, IntentKind.CREATE, IntentState.UNKNOWN, name, sent_at=1_790_000_000)


class FakeCreating:
    """Plans in order; `answer` says what each sending does: a customer, or an error to raise.

    While `gate` is cleared, sending waits; while `plan_gate` is, planning does.
    """

    def __init__(self) -> None:
        self.plans: list[CreatePlan | AppError] = []
        self.answers: list[Customer | AppError] = []
        self.planned: list[NewAccount] = []
        self.planned_again: list[str] = []
        self.replacing: list[str] = []
        self.sent: list[str] = []
        self.gate, self.plan_gate = Event(), Event()
        self.gate.set()
        self.plan_gate.set()
        self._lock = Lock()
        self._accounts: dict[str, NewAccount] = {}
        self.account_of_operation = NewAccount()

    def plan(self, account: NewAccount, replaces: str = "") -> CreatePlan:
        self.plan_gate.wait(5)
        with self._lock:
            self.planned.append(account)
            self.replacing.append(replaces)
            return replace(self._next_plan(account), replaces=replaces)

    def plan_again(self, operation: str) -> CreatePlan:
        self.planned_again.append(operation)
        return replace(self._next_plan(self.account_of_operation), replaces=operation)

    def send(self, operation: str, cancel: Cancel) -> Created:
        with self._lock:
            self.sent.append(operation)
        self.gate.wait(5)
        answer: Customer | AppError | None = self.answers.pop(0) if self.answers else None
        if isinstance(answer, AppError):
            raise answer
        account = self._accounts[operation]
        customer = answer or Customer(NEW_ID, account.name, show_as=account.show_as)
        return Created(customer, Changes())

    def _next_plan(self, account: NewAccount) -> CreatePlan:
        planned = self.plans.pop(0) if self.plans else CreatePlan(account)
        if isinstance(planned, AppError):
            raise planned
        free = not planned.problems and planned.unsettled is None
        operation = f"op-{len(self._accounts) + 1}" if free else ""
        self._accounts[operation] = account
        return replace(planned, account=account, operation=operation)


class FakeSettling:
    """Reports in order; `error` is raised instead of doing what is asked."""

    def __init__(self) -> None:
        self.reports: list[SettleReport | AppError] = []
        self.looks = 0
        self.adopted: list[tuple[str, CustomerId]] = []
        self.dismissed: list[str] = []
        self.renamed: list[tuple[str, str]] = []
        self.error: AppError | None = None
        self.gate = Event()
        self.gate.set()

    def settle(self, cancel: Cancel) -> SettleReport:
        self.looks += 1
        self.gate.wait(5)
        report = self.reports.pop(0) if self.reports else SettleReport()
        if isinstance(report, AppError):
            raise report
        return report

    def adopt(self, operation: str, customer_id: CustomerId, cancel: Cancel) -> Changes:
        self._maybe_fail()
        self.adopted.append((operation, customer_id))
        return Changes()

    def dismiss(self, operation: str) -> Changes:
        self._maybe_fail()
        self.dismissed.append(operation)
        return Changes()

    def rename_again(self, operation: str, seen_name: str, cancel: Cancel) -> Changes:
        self._maybe_fail()
        self.renamed.append((operation, seen_name))
        return Changes()

    def _maybe_fail(self) -> None:
        if self.error is not None:
            raise self.error


class MemoryDrafts:
    """The port `Drafts`; `written` are all texts in the order in which they came."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.written: list[str] = []
        self.error: AppError | None = None
        self.on_write: Callable[[], None] = lambda: None

    def draft(self, key: str) -> str:
        return self.kept.get(key, "")

    def keep_draft(self, key: str, text: str) -> None:
        self.on_write()
        if self.error is not None:
            raise self.error
        self.written.append(text)
        self.kept[key] = text
