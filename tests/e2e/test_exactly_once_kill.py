"""Create and rename under SIGKILL: a real process, a real store, a simulator beyond a socket.

After each death the store is opened again and settled; the simulator's world is the truth.
"""

from __future__ import annotations

import multiprocessing
import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.intent import IntentKind, IntentState
from desktop_app.services.cancel import Cancel
from desktop_app.services.customer_writes import CustomerWrites
from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.server import SimulatorServer
from desktop_app.storage.store import Store, open_store
from tests.fakes.central_wire import until
from tests.fakes.write_child import connected, write_for_ever, writes_over

FAULTS = (
    "create:p=0.5:delay=15ms,create:p=0.1:drop-after,create:p=0.1:drop-before,create:p=0.05:400,"
    "rename:p=0.5:delay=15ms,rename:p=0.1:reset,rename:p=0.1:drop-before,rename:p=0.05:403"
)
AFTER_THE_WINDOW = 3_600.0
LONGEST_LIFE = 0.2

Access = tuple[str, str, str]
Told = tuple[str, str, str]


@contextmanager
def serving() -> Iterator[tuple[Simulator, Access]]:
    simulator = Simulator(build_world(40, seed=3, plain=True), faults=parse_faults(FAULTS))
    own = simulator.credentials
    with SimulatorServer(simulator) as server:
        yield simulator, (server.address, own.client_id, own.client_secret)


def processes() -> BaseContext:
    """Processes that begin without the threads of this one, at once where the system can."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.fakes.write_child"])
    return context


def killed_once(
    path: Path, access: Access, trial: int, customer_id: str, seconds: float
) -> list[Told]:
    """What a process told of before it was killed."""
    context = processes()
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(  # type: ignore[attr-defined]
        target=write_for_ever, args=(path, access, trial, customer_id, theirs)
    )
    child.start()
    theirs.close()
    told: list[Told] = [ours.recv()]
    child.join(seconds)
    child.kill()
    child.join()
    child.close()
    try:
        while ours.poll():
            told.append(ours.recv())
    except EOFError:
        pass
    ours.close()
    return told


def nothing_is_being_answered() -> bool:
    """Whether the simulator is done with what the dead process had sent."""
    names = [thread.name for thread in threading.enumerate()]
    return not any("process_request" in name for name in names)


class Found(Counter[str]):
    """What deaths left behind, so that a run can tell that they came at all moments."""


def recovered(path: Path, access: Access, found: Found) -> tuple[Store, CustomerWrites]:
    """Open the store after a death and settle what is open, as the program does at its start."""
    store, api = open_store(path), connected(*access)
    found.update(intent.state.value for intent in store.journal.open_intents())
    writes = writes_over(store, api, AFTER_THE_WINDOW)
    report = writes.settle.settle(Cancel())
    assert report.failure is None
    for intent in report.unsent:
        if intent.kind is IntentKind.CREATE:
            assert writes.create.reopen(intent.operation).name
        else:
            writes.settle.dismiss(intent.operation)
    api.close()
    return store, writes


def last_words(store: Store) -> dict[str, Activity]:
    """The last line of the log of each operation."""
    lines = store.activities.activities(1_000_000)
    return {line.operation: line for line in reversed(lines)}


def check(store: Store, simulator: Simulator, told: list[Told]) -> None:
    """Zero duplicates, nothing unrecorded, nothing recorded that is not so."""
    assert store.verify() == []
    world = simulator.world.changes
    words = last_words(store)
    done = [line for line in words.values() if line.outcome is ActivityOutcome.DONE]
    open_ones = store.journal.open_intents()
    assert {intent.state for intent in open_ones} <= {IntentState.UNKNOWN}

    names = Counter(one.body["name"] for one in world.created)
    assert max(names.values(), default=0) <= 1
    recorded = {line.customer_id: line.new for line in done if line.kind is ActivityKind.CREATED}
    assert recorded == {one.id: one.body["name"] for one in world.created}
    not_done = [line.new for line in words.values() if line.outcome is not ActivityOutcome.DONE]
    assert not names.keys() & set(not_done)

    renamed = [line for line in done if line.kind is ActivityKind.RENAMED]
    for customer_id, name in world.renames.items():
        ours = [line.new for line in renamed if line.customer_id == customer_id]
        assert name in ours
    for what, name, customer_id in told:
        kind = ActivityKind.CREATED if what == "created" else ActivityKind.RENAMED
        assert what == "ready" or any(
            (line.kind, line.new, line.customer_id) == (kind, name, customer_id) for line in done
        )


@pytest.mark.timeout(600)
@pytest.mark.parametrize("trials", [40, pytest.param(500, marks=pytest.mark.sweep)])
def test_a_kill_at_any_moment_leaves_no_duplicate_and_a_truthful_journal(
    tmp_path: Path, trials: int
) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    dice, found = random.Random(seed), Found()
    path, told = tmp_path / "store.db", list[Told]()
    with serving() as (simulator, access):
        for trial in range(trials):
            customer_id = simulator.world.base_id(trial % 40)
            told += killed_once(path, access, trial, customer_id, dice.uniform(0, LONGEST_LIFE))
            assert until(nothing_is_being_answered)
            store, writes = recovered(path, access, found)
            try:
                check(store, simulator, told)
                for intent in store.journal.open_intents():
                    writes.settle.dismiss(intent.operation)
            finally:
                store.close()
    print(dict(found), len(told), simulator.count("create"), simulator.count("rename"))  # noqa: T201
    assert found["sent"]
    assert simulator.count("create") > trials / 4
