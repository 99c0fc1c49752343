"""The services that write, made in the worker thread that first needs them.

Making them connects, which may ask the key store: never on the GUI thread. Every method blocks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.changes import Changes
    from desktop_app.domain.customer import Customer, CustomerId
    from desktop_app.domain.intent import Intent
    from desktop_app.domain.new_account import NewAccount
    from desktop_app.services.account import Account
    from desktop_app.services.approval import ApprovalMail
    from desktop_app.services.cancel import Cancel
    from desktop_app.services.create import Created, CreatePlan
    from desktop_app.services.customer_writes import CustomerWrites
    from desktop_app.services.open_questions import OpenQuestion, OpenQuestions
    from desktop_app.services.settle import SettleReport

    from .tasks import TaskRunner


class LateWrites:
    """Fulfils what the contact and create dialogs ask for, by the account's own services."""

    def __init__(self, account: Account, tasks: TaskRunner) -> None:
        self._account = account
        self._tasks = tasks

    # Renaming

    def rename(
        self, customer_id: CustomerId, seen_name: str, new_name: str, cancel: Cancel
    ) -> Changes:
        """Change the display name at Sophos Central."""
        return self._services().rename.rename(customer_id, seen_name, new_name, cancel)

    def undoable(self) -> Intent | None:
        """The rename that `undo` would take back."""
        return self._services().rename.undoable()

    def undo(self, cancel: Cancel) -> Changes:
        """Take the last rename back."""
        return self._services().rename.undo(cancel)

    def set_alias(self, customer_id: CustomerId, alias: str) -> Changes:
        """Keep a name on this machine alone."""
        return self._services().rename.set_alias(customer_id, alias)

    # Creating

    def products(self) -> tuple[str, ...]:
        """Product codes seen at the partner's own monthly customers."""
        return self._services().create.products()

    def plan(self, account: NewAccount, replaces: str = "") -> CreatePlan:
        """Check an account and look for customers that it could be taken for."""
        return self._services().create.plan(account, replaces)

    def plan_again(self, operation: str) -> CreatePlan:
        """The plan of an account that was not created when it was sent."""
        return self._services().create.plan_again(operation)

    def reopen(self, operation: str) -> NewAccount:
        """The account of an intent that was never sent; the intent is closed."""
        return self._services().create.reopen(operation)

    def send(self, operation: str, cancel: Cancel) -> Created:
        """Create the planned account by one request."""
        return self._services().create.send(operation, cancel)

    # Settling

    def settle(self, cancel: Cancel) -> SettleReport:
        """Look until every open write is settled."""
        return self._services().settle.settle(cancel)

    def adopt(self, operation: str, customer_id: CustomerId, cancel: Cancel) -> Changes:
        """A person says which customer the write made."""
        return self._services().settle.adopt(operation, customer_id, cancel)

    def dismiss(self, operation: str) -> Changes:
        """A person says that nothing more is to be done."""
        return self._questions().leave(operation)

    def rename_again(self, operation: str, seen_name: str, cancel: Cancel) -> Changes:
        """A person wants a rename sent again, having seen the name that it replaces."""
        return self._services().rename.rename_again(operation, seen_name, cancel)

    def read(self) -> tuple[OpenQuestion, ...]:
        """The writes whose outcome is not known; connects to nothing."""
        return self._questions().read()

    def learn(self, questions: Iterable[OpenQuestion]) -> None:
        """Take over what a look has found."""
        self._questions().learn(questions)

    # Asking for approval

    def asked(self, customer: Customer, mail: ApprovalMail) -> Changes:
        """Keep that a customer was asked for approval."""
        return self._services().approval.asked(customer, mail)

    def _questions(self) -> OpenQuestions:
        return self._account.questions(self._tasks.write)

    def _services(self) -> CustomerWrites:
        return self._account.writes(self._tasks.write)
