"""One partner's desk in memory: the services that write, over fakes and a clock that waits move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.permission import Programme
from desktop_app.services.approval import ApprovalService
from desktop_app.services.cancel import Cancel
from desktop_app.services.create import CreateService
from desktop_app.services.open_questions import OpenQuestions
from desktop_app.services.operations import Operations
from desktop_app.services.rename import RenameService
from desktop_app.services.settle import SettleService

from .customer_store import FakeCustomerStore
from .write_api import FakeWriteApi
from .write_stores import FakeActivities, FakeJournal, FakeNotes

START = 1_790_000_000.0
ONE = CustomerId("c1")

ACCOUNT = NewAccount(
    name="Neue Kundin GmbH",
    show_as="Neue Kundin",
    data_geography="DE",
    contact=Contact(
        first_name="Eva",
        last_name="Muster",
        email="eva@neue-kundin.example",
        phone="+49 30 23125 001",
        address=Address(("Am Markt 1",), city="Ulm", postal_code="89073", country_code="DE"),
    ),
    terms_accepted=True,
)


def customer(number: int = 1, name: str = "Alt GmbH", **fields: object) -> Customer:
    made = Customer(CustomerId(f"c{number}"), name, api_host="https://api", billing_type="term")
    return replace(made, **fields)  # type: ignore[arg-type]


class FakeDesk:
    """Everything that the services share; `restart` drops them and builds them anew."""

    def __init__(self, *customers: Customer, programme: Programme = Programme.MSP_FLEX) -> None:
        self.now = START
        self.waits: list[float] = []
        self.programme = programme
        self.api = FakeWriteApi(list(customers))
        self.store = FakeCustomerStore(customers)
        self.activities = FakeActivities()
        self.journal = FakeJournal(self.store, self.activities)
        self.notes = FakeNotes()
        self.restart()

    def restart(self) -> None:
        operations = Operations()
        shared = {"who": "me", "now": lambda: self.now}
        self.rename = RenameService(
            self.api, self.store, self.journal, self.activities, self.notes, _at_once,
            wait=self.wait, operations=operations, **shared,  # type: ignore[arg-type]
        )  # fmt: skip
        self.create = CreateService(
            self.api, self.store, self.journal, self.activities, _at_once,
            programme=lambda: self.programme, with_email=self.with_email,
            operations=operations, **shared,  # type: ignore[arg-type]
        )  # fmt: skip
        self.settle = SettleService(
            self.api, self.journal, _at_once, wait=self.wait, operations=operations,
            **shared,  # type: ignore[arg-type]
        )  # fmt: skip
        self.questions = OpenQuestions(
            self.journal, _at_once, operations=operations,
            **shared,  # type: ignore[arg-type]
        )  # fmt: skip
        self.approval = ApprovalService(
            self.notes,
            self.activities,
            _at_once,
            **shared,  # type: ignore[arg-type]
        )

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()
        self.waits.append(seconds)
        self.now += seconds

    def with_email(self, email: str) -> list[CustomerId]:
        return [
            one.id
            for one in self.store.customers.values()
            if one.contact and one.contact.email.casefold() == email.casefold()
        ]

    def outcomes(self) -> list[tuple[str, str]]:
        """Kind and outcome of each line of the log, oldest first."""
        return [(line.kind.value, line.outcome.value) for line in self.activities.lines]


def _at_once(work: Callable[[], object]) -> object:
    return work()
