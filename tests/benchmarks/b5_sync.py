"""B5: the first sync of everybody with the quota off: client and store, then also the window.

The simulator makes its pages beforehand: how fast it invents customers is not the client's
matter. Floor: its answers alone, and a bare `executemany` of the same rows.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.changes import Changes
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.progress import ListingImpact, SyncPhase, SyncProgress
from desktop_app.domain.row import row_of
from desktop_app.services.cancel import Cancel
from desktop_app.simulator.handler import Simulator
from desktop_app.simulator.transport import SimulatorTransport
from desktop_app.simulator.world import build_world
from desktop_app.storage.store import open_store

from .accounts import simulated
from .pages import fetch_all
from .plan import Plan
from .result import Line
from .stage import NO_QUOTA, SEED, open_desk, say, wait_for

BAR = 15.0


@dataclass
class _Follower:
    """Judges rows as the window's observer does, and counts the licences that were read."""

    today: int
    cancel: Cancel
    licence_seconds: float
    first: float = 0.0
    read: int = 0

    def progress(self, progress: SyncProgress) -> None:
        if progress.phase is SyncPhase.LICENCES:
            self.first = self.first or time.perf_counter()
            self.read += 1
            if time.perf_counter() - self.first > self.licence_seconds:
                self.cancel.set()

    def changed(self, changes: Changes) -> None:
        for summary in changes.upserted:
            row_of(summary, self.today)

    def consent(self, _impact: ListingImpact, _cancel: Cancel) -> bool:
        return True


def run(plan: Plan) -> list[Line]:
    """Sync into an empty store, alone and behind the window."""
    simulator = Simulator(build_world(plan.customers, SEED))
    say(f"making {plan.customers:,} customers of the simulator …")
    fetch_all(SimulatorTransport(simulator), simulator)
    answers, pages = fetch_all(SimulatorTransport(simulator), simulator)
    inserting = _bare_insert(pages, plan.fresh("b5"))
    del pages
    return [
        _headless(plan, simulator, answers, inserting),
        _in_window(plan, simulator, answers + inserting),
    ]


def _headless(plan: Plan, simulator: Simulator, answers: float, inserting: float) -> Line:
    store = open_store(plan.fresh("b5"))
    made = simulated(simulator, store, NO_QUOTA, time.perf_counter)
    cancel = Cancel()
    today = simulator.world.today.toordinal()
    follower = _Follower(today, cancel, plan.licence_seconds)
    with ThreadPoolExecutor(1) as writer:
        begun = time.perf_counter()
        _run_until_cancelled(
            lambda: made.account.sync(lambda work: writer.submit(work).result()).run(
                cancel, follower
            )
        )
        rate = follower.read / (time.perf_counter() - follower.first)
    listed = store.count()
    store.close()
    if listed != plan.customers:
        raise AssertionError(f"{listed} of {plan.customers} customers were listed")
    return Line(
        "B5",
        f"first sync, everybody listed in the store, {plan.customers:,} customers, quota off",
        "s",
        made.api.marks.listed - begun,
        floor=answers + inserting,
        bar=BAR,
        bar_text=f"≤ {BAR:.0f} s",
        note="token, whoami, all pages, decoding, all rows committed (synchronous FULL), the "
        "complete listing applied, rows judged; then licences, one call and one commit each, "
        f"in the same thread: {rate:,.0f} a second; floor: the simulator's answers alone "
        f"({answers:.1f} s) and a bare executemany of the same rows ({inserting:.1f} s)",
    )


def _run_until_cancelled(work: Callable[[], object]) -> None:
    """In a thread, as in the program."""
    with ThreadPoolExecutor(1) as network, suppress(Cancelled):
        network.submit(work).result()


def _in_window(plan: Plan, simulator: Simulator, floor: float) -> Line:
    path = plan.fresh("b5")
    store = open_store(path)
    made = simulated(simulator, store, NO_QUOTA, time.perf_counter)
    with open_desk(store, made.account, path.parent) as desk:
        begun = time.perf_counter()
        desk.sync.start()
        wait_for(lambda: desk.page.model.roster.total == plan.customers)
        seconds = time.perf_counter() - begun
    return Line(
        "B5",
        f"the same behind the window, until everybody is in its list, {plan.customers:,} customers",
        "s",
        seconds,
        floor=floor,
        note="",
    )


def _bare_insert(pages: list[bytes], path: Path) -> float:
    rows = [tuple(_texts(item)) for page in pages for item in json.loads(page)["items"]]
    begun = time.perf_counter()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        columns = ", ".join(f"c{number}" for number in range(1, 24))
        connection.execute(f"CREATE TABLE customer (c0 TEXT PRIMARY KEY, {columns})")
        marks = ", ".join("?" * 24)
        connection.executemany(f"INSERT OR REPLACE INTO customer VALUES ({marks})", rows)
    connection.close()
    return time.perf_counter() - begun


def _texts(item: dict[str, object]) -> list[str]:
    texts = [str(item["id"]), *(str(value) for name, value in sorted(item.items()) if name != "id")]
    return (texts + [""] * 24)[:24]
