"""A process that is killed while it writes leaves whole transactions and all acknowledged ones."""

from __future__ import annotations

import multiprocessing
import os
import random
from pathlib import Path
from typing import Any

import pytest
from storage_samples import customer_id, customers, licence

from desktop_app.domain.coverage import coverage_of
from desktop_app.storage import Store, open_store

CUSTOMERS = 60


def write_for_ever(path: Path, start: int, told: Any) -> None:
    """Whole generations: every customer bears the same, and two licences agree on one."""
    store = open_store(path)
    generation = start
    while True:
        generation += 1
        store.replace_customers(customers(CUSTOMERS, f" g{generation}"), generation)
        told.send(("listing", generation))
        pair = [licence("CIXA", generation % 900), licence("MDR", generation % 900)]
        store.save_licences(customer_id(1 + generation % CUSTOMERS), pair, generation)
        told.send(("licences", generation))


def kill_one(path: Path, start: int, source: random.Random) -> dict[str, int]:
    """The last generation of each kind that the process acknowledged before it was killed."""
    context = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
    told, theirs = context.Pipe(duplex=False)
    child = context.Process(target=write_for_ever, args=(path, start, theirs))
    child.start()
    last: dict[str, int] = dict([told.recv()])
    child.join(source.uniform(0, 0.06))
    child.kill()
    child.join()
    child.close()
    theirs.close()
    try:
        while told.poll():
            last.update([told.recv()])
    except EOFError:
        pass
    told.close()
    return last


def check(store: Store, last: dict[str, int]) -> int:
    """That only whole transactions are there, and none that was acknowledged is missing."""
    assert store.verify() == []
    rows = [summary for batch in store.summaries() for summary in batch]
    generations = {int(row.display_name.split(" g")[1]) for row in rows}
    assert len(rows) == CUSTOMERS
    assert len(generations) == 1
    generation = generations.pop()
    assert generation >= last["listing"]
    if "licences" in last:
        details = store.details(customer_id(1 + last["licences"] % CUSTOMERS))
        assert details is not None
        assert details.checked_at >= last["licences"]
    for row in rows:
        details = store.details(row.id)
        assert details is not None
        assert len(details.licences) in {0, 2}
        assert len({one.end for one in details.licences}) < 2
        assert (row.coverage or ()) == coverage_of(details.licences)
    return generation


@pytest.mark.parametrize(
    "trials", [60, pytest.param(500, marks=[pytest.mark.sweep, pytest.mark.timeout(600)])]
)
def test_a_kill_leaves_whole_transactions(path: Path, trials: int) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    source = random.Random(seed)
    generation = 0
    for _ in range(trials):
        last = kill_one(path, generation, source)
        store = open_store(path)
        try:
            generation = check(store, last)
        finally:
            store.close()
