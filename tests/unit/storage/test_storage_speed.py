"""How long the store takes, against the bare reading of the same rows in the same run."""

from __future__ import annotations

import random
import sys
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from storage_samples import customer_id, customers, random_licences

from desktop_app.storage import Store, summaries

COUNT = 100_000
pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]


def seconds(action: Callable[[], object], repeats: int = 5) -> float:
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - start)
    return best


def tell(what: str, took: float) -> None:
    sys.stderr.write(f"\n{what}: {took * 1000:.1f} ms")


def test_a_hundred_thousand_customers(path: Path, opened: Callable[..., Store]) -> None:
    listing = customers(COUNT)
    store = opened(path)
    first = seconds(lambda: store.replace_customers(listing, 1), 1)
    tell("replace, all new", first)
    tell("replace, all equal", seconds(lambda: store.replace_customers(listing, 2), 1))
    tell("merge a page, equal", seconds(lambda: store.merge_customers(listing[:100], 3)))
    source = random.Random(1)
    tell(
        "save licences",
        seconds(lambda: store.save_licences(customer_id(7), random_licences(source), 4), 50),
    )
    store.close()
    opening = seconds(lambda: opened(path).close())
    tell("open", opening)
    assert opening < 0.01
    store = opened(path)
    picture = seconds(lambda: store.first_summaries(60))
    tell("first 60", picture)
    assert picture < 0.003
    floor = seconds(lambda: list(map(len, store._engine.stream(summaries._ALL, 2_000))))
    whole = seconds(lambda: [len(batch) for batch in store.summaries()])
    tell("bare rows", floor)
    tell("summaries", whole)
    assert whole < 4 * floor
    queue = seconds(
        lambda: store.licence_queue(today=date.today().toordinal(), stale_before=10**10)
    )
    tell("queue", queue)
    tracemalloc.start()
    kept = [summary for batch in store.summaries() for summary in batch]
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    sys.stderr.write(f"\nkept: {size / 1e6:.0f} MB for {len(kept)}\n")
    assert size < 60e6
