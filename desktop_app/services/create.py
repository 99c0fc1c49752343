"""Creates a customer's account exactly once (M6, M7, api.md 2.4, reliability.md T2).

A plan is made first and shown to the person with whatever speaks against it; sending it is a
step of its own. What became of an account whose reply was lost is found out by `settle`.
"""

from __future__ import annotations

import time
import uuid
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from threading import Lock

from desktop_app.domain.activity import ActivityKind, ActivityOutcome
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import BILLING_USAGE, Customer, CustomerId
from desktop_app.domain.errors import AppError, LostReplyError
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.new_account import FieldProblem, NewAccount, account_problems
from desktop_app.domain.permission import (
    Programme,
    may_create_monthly_account,
    may_create_trial,
)

from .account_body import account_known, body_of, tidied_account
from .cancel import Cancel
from .intent_book import IntentBook
from .likeness import Resemblance, Similar, normalised, resembling
from .operations import Operations
from .ports import CustomerStore, RunWrite
from .write_errors import (
    AlreadySentError,
    NotOpenError,
    NotPermittedError,
    OutdatedPlanError,
    UnsettledError,
)
from .write_ports import ActivityLog, ContactSearch, IntentJournal, WriteApi

PLANS_KEPT = 16


@dataclass(frozen=True, slots=True)
class CreatePlan:
    """What would be sent, and what a person should know before.

    `operation` is empty when it may not be sent: because of `problems`, by field name, or
    because of `unsettled`, an account of this name whose fate is not known. `replaces` is the
    operation that a person has declared not to have created anything.
    """

    account: NewAccount
    operation: str = ""
    problems: Mapping[str, FieldProblem] = field(default_factory=dict)
    similar: tuple[Similar, ...] = ()
    unsettled: Intent | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Created:
    """The new customer, and what the store learnt."""

    customer: Customer
    changes: Changes


class CreateService:
    """Creates customers of one account; every method blocks.

    `programme` tells the profile's partner programme; `with_email` finds customers by their
    contact; the rest is as for `RenameService`.
    """

    def __init__(
        self,
        api: WriteApi,
        store: CustomerStore,
        journal: IntentJournal,
        activities: ActivityLog,
        write: RunWrite,
        *,
        programme: Callable[[], Programme],
        with_email: ContactSearch,
        who: str = "",
        now: Callable[[], float] = time.time,
        operations: Operations | None = None,
    ) -> None:
        self._api = api
        self._store = store
        self._activities = activities
        self._book = IntentBook(journal, write, who=who, now=now)
        self._programme = programme
        self._with_email = with_email
        self._operations = operations or Operations()
        self._plans: OrderedDict[str, CreatePlan] = OrderedDict()
        self._lock = Lock()

    def products(self) -> tuple[str, ...]:
        """Product codes seen at the partner's own monthly customers, the most frequent first."""
        counted: Counter[str] = Counter()
        for summary in chain.from_iterable(self._store.summaries()):
            if summary.billing_type == BILLING_USAGE:
                counted.update(summary.product_codes)
        return tuple(sorted(counted, key=lambda code: (-counted[code], code)))

    def plan(self, account: NewAccount, replaces: str = "") -> CreatePlan:
        """Check an account and look for customers that it could be taken for; sends nothing.

        `replaces` is the operation of one that, as a person says, was not created, and that this
        one is sent for. Raises `NotPermittedError` for a programme that does not allow it, and
        `NotOpenError`.
        """
        if replaces:
            self._book.open_intent(replaces, IntentKind.CREATE)
        return self._planned(account, replaces)

    def plan_again(self, operation: str) -> CreatePlan:
        """The plan of an account that, as a person says, was not created when it was sent.

        Sending it dismisses the old operation and names it. The terms were accepted then. What
        the journal cannot tell any more is a problem of the plan. Raises `NotOpenError`.
        """
        intent = self._book.open_intent(operation, IntentKind.CREATE)
        account = replace(account_known(intent.body, intent.new), terms_accepted=True)
        return self._planned(account, operation)

    def reopen(self, operation: str) -> NewAccount:
        """The account of an intent that was never sent, for the form; the intent is closed.

        Raises `NotOpenError`.
        """
        intent = self._book.open_intent(operation, IntentKind.CREATE)
        if intent.state is not IntentState.PLANNED or self._operations.under_way(operation):
            raise NotOpenError
        account = account_known(intent.body, intent.new)
        self._book.dismissed(intent, "never sent; taken up again")
        return account

    def send(self, operation: str, cancel: Cancel) -> Created:
        """Create the planned account by one request.

        Raises `AlreadySentError`, `UnderWayError`, `UnsettledError`, `OutdatedPlanError` before
        anything is sent; `LostReplyError` when it is not known whether the account was created;
        what `WriteApi.create_tenant` raises when it was not. None of them may be followed by
        sending the same plan again.
        """
        plan = self._taken(operation)
        names = {operation, plan.replaces, f"create {normalised(plan.account.name)}"}
        with self._operations.claim(*filter(None, names)):
            self._require_permission(plan.account)
            replaced = self._replaced(plan)
            baseline = self._baseline(plan)
            intent = self._book.planned(
                Intent(
                    operation=operation,
                    kind=IntentKind.CREATE,
                    state=IntentState.PLANNED,
                    new=plan.account.show_as or plan.account.name,
                    body=body_of(plan.account),
                    baseline=baseline,
                    detail=f"sent again after {plan.replaces}" if plan.replaces else "",
                )
            )
            if replaced is not None:
                self._book.dismissed(replaced, f"not created; sent again as {operation}")
            return self._post(self._book.sent(intent), plan.account, cancel)

    def _planned(self, account: NewAccount, replaces: str) -> CreatePlan:
        self._require_permission(account)
        tidied = tidied_account(account)
        plan = CreatePlan(tidied, problems=self._problems(tidied), replaces=replaces)
        if plan.problems:
            return plan
        plan = replace(
            plan, similar=self._similar(tidied), unsettled=self._unsettled(tidied, replaces)
        )
        if plan.unsettled is not None:
            return plan
        plan = replace(plan, operation=str(uuid.uuid4()))
        with self._lock:
            self._plans[plan.operation] = plan
            if len(self._plans) > PLANS_KEPT:
                self._plans.popitem(last=False)
        return plan

    def _taken(self, operation: str) -> CreatePlan:
        """The plan, which from now on nobody can take again."""
        with self._lock:
            plan = self._plans.pop(operation, None)
        if plan is None:
            raise AlreadySentError
        return plan

    def _require_permission(self, account: NewAccount) -> None:
        if account.billing_type == BILLING_USAGE:
            permission = may_create_monthly_account(self._programme())
        else:
            permission = may_create_trial()
        if not permission.allowed:
            raise NotPermittedError(permission.reason)

    def _problems(self, account: NewAccount) -> dict[str, FieldProblem]:
        found = account_problems(account)
        if account.products and not set(account.products) <= set(self.products()):
            found["products"] = FieldProblem.NOT_OFFERED
        return found

    def _similar(self, account: NewAccount) -> tuple[Similar, ...]:
        known = chain.from_iterable(self._store.summaries())
        found = {one.id: one for one in resembling(account, known)}
        for one in self._created_here(account):
            found.setdefault(one.id, one)
        for customer_id in self._with_email(account.contact.email):
            details = self._store.details(customer_id)
            if details is not None:
                name = details.customer.display_name
                found.setdefault(customer_id, Similar(customer_id, name, Resemblance.SAME_EMAIL))
        return tuple(found.values())

    def _created_here(self, account: NewAccount) -> Iterable[Similar]:
        """Customers of the name that were made here: the list may not show them yet."""
        wanted = {normalised(name) for name in (account.name, account.show_as) if name}
        for line in self._activities.activities():
            made = line.kind is ActivityKind.CREATED and line.outcome is ActivityOutcome.DONE
            if made and wanted & {normalised(line.new), normalised(line.customer_name)}:
                yield Similar(line.customer_id, line.customer_name, Resemblance.SAME_NAME)

    def _unsettled(self, account: NewAccount, replaced: str) -> Intent | None:
        for intent in self._book.open_intents():
            if intent.kind is not IntentKind.CREATE or intent.state is IntentState.PLANNED:
                continue
            sent = account_known(intent.body, intent.new)
            same = normalised(sent.name) == normalised(account.name)
            if same and intent.operation != replaced:
                return intent
        return None

    def _baseline(self, plan: CreatePlan) -> tuple[CustomerId, ...]:
        """The ids of customers like it; raises when the person was not told of all of them."""
        unsettled = self._unsettled(plan.account, plan.replaces)
        if unsettled is not None:
            raise UnsettledError(unsettled)
        told = {one.id for one in plan.similar}
        ids = tuple(one.id for one in self._similar(plan.account))
        if not told.issuperset(ids):
            raise OutdatedPlanError
        return ids

    def _replaced(self, plan: CreatePlan) -> Intent | None:
        if not plan.replaces:
            return None
        return self._book.open_intent(plan.replaces, IntentKind.CREATE)

    def _post(self, intent: Intent, account: NewAccount, cancel: Cancel) -> Created:
        try:
            customer = self._api.create_tenant(account, cancel)
        except LostReplyError as error:
            self._book.unknown(intent, error.detail, error.correlation_id)
            raise
        except AppError as error:
            self._book.refused(intent, error)
            raise
        except Exception as error:
            raise self._book.lost_by_defect(intent, error) from error
        return Created(customer, self._book.done(intent, customer))
