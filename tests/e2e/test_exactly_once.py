"""Create and rename exactly once: no lost reply and no death makes a second.

The rules are in docs/reference/promises.md (Writes happen once).
The real client, services and store over the simulator; what it holds in the end is the truth.
"""

from __future__ import annotations

import contextlib
import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.activity import ActivityOutcome
from desktop_app.domain.customer import Address, Contact, CustomerId
from desktop_app.domain.errors import AppError, LostReplyError
from desktop_app.domain.intent import IntentState
from desktop_app.domain.new_account import NewAccount
from desktop_app.services.account_body import body_of
from desktop_app.services.cancel import Cancel
from desktop_app.services.settle import SettleReport
from desktop_app.services.write_errors import (
    AlreadySentError,
    ChangedElsewhereError,
    UnsettledError,
)
from desktop_app.simulator import Simulator
from desktop_app.simulator.world import Created
from tests.fakes.central_time import FakeTime
from tests.fakes.dying import Fate, Killed
from tests.fakes.write_office import Office, client, simulated

ACCOUNT = NewAccount(
    name="Neue Kundin GmbH",
    data_geography="DE",
    contact=Contact(
        "Eva",
        "Muster",
        "eva@neue-kundin.example",
        "+49 30 23125 001",
        address=Address(("Am Markt 1",), "Ulm", "", "89073", "DE"),
    ),
    terms_accepted=True,
)
STRANGER = replace(ACCOUNT, contact=replace(ACCOUNT.contact, email="chef@andere.example"))

LOST_AT = ("drop", "cut-head=1", "cut-head=40", "cut=30", "cut=-1")
"""The reply is lost at byte 0, at byte 1, within the header, within the body, at the last byte."""

STEPS = (
    "before plan", "after plan", "before sent", "after sent", "before request", "after request",
    "before unknown", "after unknown", "before listing", "after listing", "before done",
    "after done",
)  # fmt: skip


class World:
    """A simulator on a time of its own, with one office that works on it."""

    def __init__(self, path: Path, faults: str = "", *, list_lag: float = 0.0) -> None:
        self.time = FakeTime()
        self.simulator: Simulator = simulated(self.time, faults, list_lag=list_lag)
        self.office = Office(path, lambda: client(self.simulator, self.time), self.time)
        self.decoys: set[str] = set()

    def ours(self) -> list[str]:
        """The ids of customers that our requests created."""
        created = self.simulator.world.changes.created
        return [one.id for one in created if one.id not in self.decoys]

    def stranger_creates(self, account: NewAccount = STRANGER) -> str:
        """Somebody else creates a customer, in the vendor's own console."""
        changes = self.simulator.world.changes
        number = len(self.decoys)
        made = f"dec0{number:04}-0000-4000-8000-000000000000"
        changes.created.append(Created(made, self.simulator.clock(), json.loads(body_of(account))))
        self.decoys.add(made)
        return made

    def settled(self) -> SettleReport:
        self.office.reopen()
        return self.office.settle.settle(Cancel())


def fault_of(lost_at: str, *, done: bool) -> str:
    """The fault by which the reply is lost; a server that does nothing begins a 503."""
    if lost_at == "drop":
        return "create:drop-after" if done else "create:drop-before"
    return f"create:{lost_at}" if done else f"create:503,create:{lost_at}"


def run_until_death(office: Office, account: NewAccount) -> None:
    """Create, and look what became of it, until it is settled or the process dies."""
    try:
        plan = office.create.plan(account)
        try:
            office.create.send(plan.operation, Cancel())
        except LostReplyError:
            office.settle.settle(Cancel())
    except Killed:
        return


@pytest.mark.parametrize("list_lag", [0, 60, 300])
@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("lost_at", LOST_AT)
def test_no_lost_reply_and_no_death_creates_twice_or_adopts_a_stranger(
    tmp_path: Path, lost_at: str, done: bool, list_lag: float
) -> None:
    for number, step in enumerate(STEPS, start=1):
        world = World(tmp_path / f"{number}.db", fault_of(lost_at, done=done), list_lag=list_lag)
        fate = Fate(number)
        world.office.reopen(fate)
        world.stranger_creates()
        run_until_death(world.office, ACCOUNT)
        if number <= len(fate.steps):
            assert fate.steps[number - 1] == step or not done or list_lag
        check_truth(world, world.settled(), asked=step not in STEPS[:5], done=done)
        world.office.close()


def check_truth(world: World, report: SettleReport, *, asked: bool, done: bool) -> None:
    """That the journal says what the server holds, of one creation whose reply was lost."""
    assert world.simulator.count("create") == (1 if asked else 0)
    made = world.ours()
    assert len(made) == (1 if asked and done else 0)
    lines = [line for line in world.office.lines() if line.outcome is ActivityOutcome.DONE]
    assert [line.customer_id for line in lines] == made
    intents = world.office.store.journal.open_intents()
    states = [intent.state for intent in intents]
    assert states in ([], [IntentState.PLANNED], [IntentState.UNKNOWN])
    if made:
        assert not states
        assert world.office.store.details(CustomerId(made[0])) is not None
    for question in report.questions:
        assert not made
        assert {one.id for one in question.candidates} <= world.decoys


def test_the_steps_at_which_it_may_die_are_all_that_there_are(tmp_path: Path) -> None:
    world = World(tmp_path / "store.db", "create:drop-after")
    run_until_death(world.office, ACCOUNT)
    assert tuple(world.office.fate.steps) == STEPS
    world.office.close()


@pytest.mark.parametrize("number", range(1, 9))
def test_a_creation_that_is_answered_survives_a_death_at_each_step(
    tmp_path: Path, number: int
) -> None:
    world = World(tmp_path / "store.db")
    fate = Fate(number)
    world.office.reopen(fate)
    run_until_death(world.office, ACCOUNT)
    report = world.settled()
    asked = number >= 6
    check_truth(world, report, asked=asked, done=True)
    assert [one.state for one in report.unsent] == [IntentState.PLANNED] * (number in (2, 3))
    world.office.close()


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("number", range(1, 11))
def test_a_rename_survives_a_death_at_each_step(tmp_path: Path, number: int, done: bool) -> None:
    fault = "rename:drop-after@1" if done else "rename:drop-before@1"
    world = World(tmp_path / "store.db", fault)
    customer_id = CustomerId(world.simulator.world.base_id(0))
    seen = world.office.api.tenant(customer_id, Cancel()).display_name
    fate = Fate(number)
    world.office.reopen(fate)
    with contextlib.suppress(Killed, LostReplyError):
        world.office.rename.rename(customer_id, seen, "Neuer Name", Cancel())
    report = world.settled()
    renamed = world.simulator.world.changes.renames
    assert world.simulator.count("rename") <= 1
    assert bool(renamed) == (number >= 6 and done)
    done_lines = [one for one in world.office.lines() if one.outcome is ActivityOutcome.DONE]
    assert len(done_lines) == len(renamed)
    for question in report.questions:
        assert [one.display_name for one in question.candidates] == [seen]
    world.office.close()


# Persons


@pytest.mark.parametrize("seed", range(20))
def test_two_operators_who_create_the_same_name_get_one_each(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    time = FakeTime()
    simulator = simulated(time, "create:p=0.5:drop-after", list_lag=dice.choice([0, 60, 300]))
    offices = [
        Office(tmp_path / f"{name}.db", lambda: client(simulator, time), time) for name in "ab"
    ]
    for office, account in zip(offices, (ACCOUNT, STRANGER), strict=True):
        plan = office.create.plan(account)
        with contextlib.suppress(LostReplyError):
            office.create.send(plan.operation, Cancel())
    for office in offices:
        office.settle.settle(Cancel())
    created = simulator.world.changes.created
    assert simulator.count("create") == len(created) == 2
    adopted = [line.customer_id for line in offices[0].lines() + offices[1].lines()
               if line.outcome is ActivityOutcome.DONE]  # fmt: skip
    assert adopted == [one.id for one in created]
    for office in offices:
        office.close()


def test_a_twin_that_somebody_else_made_at_once_is_a_question(tmp_path: Path) -> None:
    world = World(tmp_path / "store.db", "create:drop-after")
    plan = world.office.create.plan(ACCOUNT)
    twin = world.stranger_creates(ACCOUNT)
    with pytest.raises(LostReplyError):
        world.office.create.send(plan.operation, Cancel())
    (question,) = world.settled().questions
    assert {one.id for one in question.candidates} == {twin, *world.ours()}
    assert world.simulator.count("create") == 1
    world.office.settle.adopt(plan.operation, CustomerId(world.ours()[0]), Cancel())
    assert world.office.lines()[-1].customer_id == world.ours()[0]
    world.office.close()


def test_clicking_again_and_again_sends_one_request(tmp_path: Path) -> None:
    world = World(tmp_path / "store.db", "create:503-after")
    plans = [world.office.create.plan(ACCOUNT) for _ in range(5)]
    for plan in [plans[0], *plans]:
        with pytest.raises((LostReplyError, AlreadySentError, UnsettledError)):
            world.office.create.send(plan.operation, Cancel())
    assert world.simulator.count("create") == 1
    world.settled()
    with pytest.raises(AlreadySentError):
        world.office.create.send(plans[0].operation, Cancel())
    assert world.office.create.plan(ACCOUNT).similar
    world.office.close()


def test_a_person_who_sends_again_after_looking_gets_one_customer(tmp_path: Path) -> None:
    world = World(tmp_path / "store.db", "create:drop-before@1")
    plan = world.office.create.plan(ACCOUNT)
    with pytest.raises(LostReplyError):
        world.office.create.send(plan.operation, Cancel())
    (question,) = world.settled().questions
    again = world.office.create.plan_again(question.intent.operation)
    created = world.office.create.send(again.operation, Cancel())
    assert world.ours() == [created.customer.id]
    assert not world.office.store.journal.open_intents()
    world.office.close()


def test_a_hundred_renames_that_somebody_else_crosses_overwrite_nothing(tmp_path: Path) -> None:
    world = World(tmp_path / "store.db")
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    dice = random.Random(seed)
    customer_id = CustomerId(world.simulator.world.base_id(1))
    for number in range(100):
        seen = world.office.api.tenant(customer_id, Cancel()).display_name
        crossed = dice.random() < 0.5
        if crossed:
            world.simulator.world.changes.renames[customer_id] = f"Fremd {number}"
            with pytest.raises(ChangedElsewhereError) as caught:
                world.office.rename.rename(customer_id, seen, f"Unser {number}", Cancel())
            assert (caught.value.current, caught.value.seen) == (f"Fremd {number}", seen)
        else:
            world.office.rename.rename(customer_id, seen, f"Unser {number}", Cancel())
        expected = f"Fremd {number}" if crossed else f"Unser {number}"
        assert world.simulator.world.changes.renames[customer_id] == expected
        world.time.pass_by(1)
    world.office.close()


# What goes wrong around a rename

FAULTS = ("503", "404", "401", "429=99", "hang", "reset", "cut=5", "html", "garbage", "refuse")


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("endpoint", ["token", "whoami", "get"])
def test_trouble_before_a_rename_sends_nothing_and_keeps_nothing(
    tmp_path: Path, endpoint: str, fault: str
) -> None:
    world = World(tmp_path / "store.db", f"{endpoint}:{fault}")
    customer_id = CustomerId(world.simulator.world.base_id(0))
    with pytest.raises(AppError):
        world.office.rename.rename(customer_id, "Alt", "Neu", Cancel())
    assert world.simulator.count("rename") == 0
    assert not world.office.store.journal.open_intents()
    assert not world.office.lines()
    world.office.close()


@pytest.mark.parametrize("fault", [*FAULTS, "403", "drop-after", "stall=3", "gzip-cut"])
def test_a_rename_that_cannot_be_read_back_is_settled_later(tmp_path: Path, fault: str) -> None:
    world = World(tmp_path / "store.db", f"get:{fault}@3*9")
    customer_id = CustomerId(world.simulator.world.base_id(0))
    seen = world.office.api.tenant(customer_id, Cancel()).display_name
    with pytest.raises(LostReplyError):
        world.office.rename.rename(customer_id, seen, "Neu", Cancel())
    reports = [world.settled() for _ in range(10)]
    assert sum(len(report.settled) for report in reports) == 1
    assert world.simulator.count("rename") == 1
    assert not world.office.store.journal.open_intents()
    assert world.office.store.details(customer_id) is not None
    world.office.close()
