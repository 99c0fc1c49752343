"""A person answers open questions while the program is killed again and again, at any moment.

Every answer sends at most one request, and what is not settled is a question after the next start.
"""

from __future__ import annotations

import multiprocessing
import random
import threading
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.intent import IntentState
from desktop_app.services.open_questions import OpenQuestions
from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.server import SimulatorServer
from desktop_app.storage.store import open_store
from tests.fakes.answering_child import answer_for_ever
from tests.fakes.central_wire import until
from tests.fakes.write_office import at_once

FAULTS = (
    "create:p=0.4:delay=15ms,create:p=0.3:drop-before,create:p=0.2:drop-after,"
    "rename:p=0.4:delay=15ms,rename:p=0.3:drop-before,rename:p=0.2:reset"
)
LONGEST_LIFE = 0.6

Access = tuple[str, str, str]


def killed_once(path: Path, access: Access, customer_id: str, seconds: float) -> list[str]:
    """What a process was about to send before it was killed."""
    forks = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if forks else "spawn")
    if forks:
        context.set_forkserver_preload(["tests.fakes.answering_child"])
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=answer_for_ever, args=(path, access, customer_id, theirs))
    child.start()
    theirs.close()
    told: list[str] = [ours.recv()]
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
    return told[1:]


def nothing_is_being_answered() -> bool:
    """Whether the simulator is done with what the dead process had sent."""
    return not any("process_request" in thread.name for thread in threading.enumerate())


def check_log(lines: Sequence[Activity], simulator: Simulator) -> None:
    """Nobody is noted as created who was not, and nobody twice."""
    done = [
        line.customer_id
        for line in lines
        if line.kind is ActivityKind.CREATED and line.outcome is ActivityOutcome.DONE
    ]
    assert len(done) == len(set(done))
    assert set(done) <= {one.id for one in simulator.world.changes.created}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("kills", [25, pytest.param(300, marks=pytest.mark.sweep)])
def test_every_answer_sends_at_most_once_wherever_the_program_dies(
    tmp_path: Path, kills: int
) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    dice, path = random.Random(seed), tmp_path / "store.db"
    simulator = Simulator(build_world(20, seed=3, plain=True), faults=parse_faults(FAULTS))
    own = simulator.credentials
    answers, states = Counter[str](), Counter[IntentState]()
    with SimulatorServer(simulator) as server:
        access = (server.address, own.client_id, own.client_secret)
        customer_id = simulator.world.base_id(1)
        for _ in range(kills):
            answers.update(killed_once(path, access, customer_id, dice.uniform(0, LONGEST_LIFE)))
            assert until(nothing_is_being_answered)
            store = open_store(path)
            questions = OpenQuestions(store.journal, at_once, who="me").read()
            states.update(one.intent.state for one in questions)
            assert store.verify() == []
            for kind in ("create", "rename"):
                assert simulator.count(kind) <= answers[kind]
            check_log(store.activities.activities(1_000_000), simulator)
            store.close()
    print(dict(answers), dict(states), simulator.count("create"))  # noqa: T201
    assert set(states) <= {IntentState.UNKNOWN, IntentState.PLANNED}
    assert states[IntentState.UNKNOWN]
    assert simulator.count("create") > 1
    assert simulator.count("rename") > 1
