"""B9: how many calls pass until every customer is listed, with the vendor's quota on.

On a clock that only waiting moves, so that minutes of the quota take no time. Floor: the pages.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

from desktop_app.domain.changes import Changes
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.progress import ListingImpact, SyncProgress
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.simulator.handler import Simulator
from desktop_app.simulator.quota import VENDOR
from desktop_app.simulator.world import build_world
from desktop_app.storage.store import open_store
from tests.fakes.central_time import FakeTime

from .accounts import simulated
from .plan import Plan
from .result import Line
from .stage import SEED

BESIDES = 2
"""The token and whoami."""


class _UntilListed:
    """Notes what was asked when the store has all customers, and stops the sync then."""

    def __init__(self, simulator: Simulator, cancel: Cancel) -> None:
        self._simulator = simulator
        self._cancel = cancel
        self._seen: set[str] = set()
        self.asked: list[str] = []

    def progress(self, _progress: SyncProgress) -> None:
        """Not of interest."""

    def changed(self, changes: Changes) -> None:
        self._seen.update(summary.id for summary in changes.upserted)
        if len(self._seen) >= self._simulator.world.customers and not self.asked:
            self.asked = [entry.endpoint for entry in self._simulator.log]
            self._cancel.set()

    def consent(self, _impact: ListingImpact, _cancel: Cancel) -> bool:
        return True


def run(plan: Plan) -> list[Line]:
    """Sync until everybody is in the store, and look at what the simulator was asked."""
    passing = FakeTime()
    simulator = Simulator(
        build_world(plan.synced, SEED),
        clock=lambda: datetime.fromtimestamp(passing.wall(), UTC),
        quota=VENDOR,
    )
    store = open_store(plan.fresh("b9"))
    made = simulated(simulator, store, QuotaLimits(), passing.monotonic, passing.clocks())
    made.api._limiter._pause = passing.pause
    cancel, begun = Cancel(), passing.monotonic()
    follower = _UntilListed(simulator, cancel)
    sync = made.account.sync(lambda work: work())
    with suppress(Cancelled):
        sync.run(cancel, follower)
    seconds, listed = passing.monotonic() - begun, store.count()
    made.account.close()
    store.close()
    return [_line(plan, simulator, follower.asked, seconds, listed)]


def _line(plan: Plan, simulator: Simulator, asked: list[str], seconds: float, listed: int) -> Line:
    refused = sum(entry.status == 429 for entry in simulator.log)
    pages = -(-plan.synced // 100)
    expected = ["token", "whoami", *["list"] * pages]
    ordered = asked == expected and listed == plan.synced
    return Line(
        "B9",
        f"calls until everybody is listed, {plan.synced:,} customers, vendor's quota on",
        "calls",
        float(len(asked)),
        floor=float(pages),
        judged=float(len(asked)) if ordered else float("inf"),
        bar=float(pages + BESIDES),
        bar_text=f"{pages} pages, token, whoami",
        note=f"{listed:,} listed; {asked.count('list')} page calls, nothing else but "
        f"{sorted(set(asked) - {'list'})}; {refused} answers 429; {seconds:.0f} s on the quota's "
        "clock",
    )
