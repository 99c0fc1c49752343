"""The secret and the tokens stand nowhere but in the key store, whatever went wrong.

A scripted session in a real window; then everything that it left or showed is looked through.
`docs/security.md` says what is looked at and what was found.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from tests.canary import script
from tests.canary.driver import RECORDS
from tests.canary.encodings import Canary
from tests.canary.places import copies_in_memory
from tests.canary.stage import Program, Stage, stage


def tell(text: str) -> None:
    """For whoever reads the output of the test."""
    sys.stdout.write(f"{text}\n")


def a_seed() -> int:
    """A new one each time, printed; CANARY_SEED runs an old one again."""
    seed = int(os.environ.get("CANARY_SEED") or random.SystemRandom().randrange(1 << 32))
    tell(f"seed {seed} (CANARY_SEED={seed} runs it again)")
    return seed


def count_in_memory(played: Stage, program: Program, when: str) -> None:
    """Say how often the secret stands in the program's memory: Python cannot wipe it, so no bar."""
    try:
        tell(f"memory, {when}: {copies_in_memory(program.pid, played.secret)}")
    except PermissionError:
        tell(f"memory, {when}: this user may not read it")


def raise_below(played: Stage, program: Program) -> None:
    """Errors in the layers that signing in does not come through."""
    program.until("choose", 0)
    script.raise_in(played, program, "storage", lambda: program.do("trigger", "details"))
    script.raise_in(played, program, "domain", lambda: program.do("choose", 2))


def work_a_while(played: Stage, program: Program) -> None:
    """Something of everything."""
    script.sync_with_faults(played, program, script.SOME_LIST_FAULTS, script.SOME_TOKEN_FAULTS)
    script.rename(played, program, "rename:drop-after@1", program.do("customers")[0])
    script.create(played, program, "create:drop-after@1", "Schreinerei Süd KG")
    script.use_commands(played, program, ("de",))


def work_all_day(played: Stage, program: Program) -> None:
    """Every fault at every kind of call, twice."""
    customers = iter(program.do("customers"))
    for number in range(2):
        for fault in ("delay=1ms", "drop-after", *script.WRITE_FAULTS):
            customer = next(customers)
            script.rename(played, program, f"rename:{fault}@1", customer)
            script.create(played, program, f"create:{fault}@1", f"Bau {number} {fault} GmbH")
            script.refresh_one(played, program, f"licences:{fault}@1", customer)
        script.sync_with_faults(played, program, script.LIST_FAULTS, script.TOKEN_FAULTS)
        script.use_commands(played, program, ("de", "en"))


def crash_next_time(played: Stage) -> None:
    """Start the program as it is, let it use the kept secret, abort it."""
    asked = played.server.served("GET", "/tenants")
    with played.program(hand=False) as program:
        script.wait_for(lambda: played.server.served("GET", "/tenants") > asked, "no sync")
        script.crash(played, program)


def forget_at_last(played: Stage) -> None:
    """Sign out; the key store has nothing more."""
    with played.program() as program:
        program.wait_state(desk=True, up_to_date=True)
        script.forget(played, program)
        count_in_memory(played, program, "after forgetting")


def judge(played: Stage) -> None:
    """Nothing is found; and the same look finds what was planted, in all places."""
    found = played.scan(played.canaries)
    assert not found, "\n".join(map(str, found))
    assert not list(played.folders["work"].glob("core*")), "a core file was written"
    (played.folders["tmp"] / "planted.log").write_text(f"x{played.planted}x")
    hits = played.scan([Canary("planted", played.planted)])
    places = " ".join(hit.place for hit in hits)
    wanted = {RECORDS, "planted.log", "a text of a window", "clipboard", "selection"}
    wanted |= {"cmdline", "environ"} if not played.watch.unreadable else {"cmdline"}
    wanted |= {"the accessibility tree"} if played.eyes is not None else set()
    assert not [place for place in wanted if place not in places], places
    tell(f"0 hits of {len(played.canaries)} secrets; planted ones found in {len(hits)} places")


@pytest.mark.window
@pytest.mark.timeout(150)
def test_the_secret_is_nowhere_but_in_the_key_store(tmp_path: Path) -> None:
    with stage(tmp_path, a_seed(), customers=12) as played:
        with played.program() as program:
            script.sign_in(played, program, ("whoami:html@1",))
            count_in_memory(played, program, "after signing in")
            work_a_while(played, program)
            raise_below(played, program)
            program.do("dump")
            script.plant(played, program)
        script.export(played)
        crash_next_time(played)
        judge(played)


@pytest.mark.sweep
@pytest.mark.window
@pytest.mark.timeout(3_600)
def test_the_secret_is_nowhere_after_every_fault(tmp_path: Path) -> None:
    with stage(tmp_path, a_seed(), customers=150) as played:
        with played.program() as program:
            script.sign_in(played, program, script.SIGN_IN_FAULTS)
            count_in_memory(played, program, "after signing in")
            work_all_day(played, program)
            raise_below(played, program)
            script.be_rejected(played, program)
            program.do("dump")
            count_in_memory(played, program, "after work")
            script.plant(played, program)
        script.export(played)
        crash_next_time(played)
        forget_at_last(played)
        judge(played)
