"""B7: moments above 50 ms in which the GUI thread hangs while it syncs and somebody types.

Floor: the same watchdog over the same window with nothing to do.
"""

from __future__ import annotations

import random
from collections import Counter

from PySide6.QtCore import QTimer

from desktop_app.gui.desk import Desk
from desktop_app.gui.sync_controller import SyncMode
from desktop_app.simulator.handler import Simulator
from desktop_app.simulator.world import build_world
from desktop_app.storage.store import open_store

from .accounts import simulated
from .plan import Plan
from .result import Line, Times
from .stage import NO_QUOTA, SEED, open_desk, press, settle, wait_for
from .watchdog import GAP_MS, Heartbeat, heartbeat

KEY_MS = 80
_WORDS = ("müller", "haus", "praxis", "gmbh", "technik", "zürich", "ag", "verlag 1")


def run(plan: Plan) -> list[Line]:
    """Sync everybody and all licences into an empty window while typing."""
    path = plan.fresh("b7")
    store = open_store(path)
    simulator = Simulator(build_world(plan.synced, SEED))
    made = simulated(simulator, store, NO_QUOTA, lambda: 0.0)
    with open_desk(store, made.account, path.parent) as desk:
        settle(1.0)
        with heartbeat() as idle:
            settle(min(5.0, plan.licence_seconds))
        with heartbeat() as seen:
            keys = _sync_and_type(desk)
        listed = desk.page.model.roster.total
    if listed != plan.synced:
        raise AssertionError(f"{listed} of {plan.synced} customers were synced")
    return [_line(plan, seen, idle, keys)]


def _sync_and_type(desk: Desk) -> int:
    field, letters = desk.page.searchField, _letters()
    typed = 0

    def type_one() -> None:
        nonlocal typed
        typed += 1
        letter = next(letters)
        if letter == "\n":
            field.clear()
        else:
            press(field, letter)

    typing = QTimer()
    typing.setInterval(KEY_MS)
    typing.timeout.connect(type_one)
    field.setFocus()
    typing.start()
    desk.sync.start()
    wait_for(lambda: desk.sync.mode is SyncMode.IDLE and not desk.sync._box.rows)
    typing.stop()
    settle(2.0)
    field.clear()
    settle(0.5)
    return typed


def _letters():  # type: ignore[no-untyped-def]
    dice = random.Random(SEED)
    while True:
        yield from dice.choice(_WORDS)
        yield "\n"


def _line(plan: Plan, seen: Heartbeat, idle: Heartbeat, keys: int) -> Line:
    beats, quiet = Times(tuple(seen.beats)), Times(tuple(idle.beats))
    places = Counter(gap.place for gap in seen.gaps)
    longest = max((gap.milliseconds for gap in seen.gaps), default=0.0)
    own = sum(gap.worked > GAP_MS for gap in seen.gaps)
    told = "; ".join(f"{count} × {place}" for place, count in places.most_common(4))
    return Line(
        "B7",
        f"GUI gaps > {GAP_MS:.0f} ms while syncing {plan.synced:,} customers and typing",
        "",
        float(len(seen.gaps)),
        floor=float(len(idle.gaps)),
        bar=0.0,
        bar_text="0",
        note=f"{sum(seen.beats) / 1_000:.0f} s with all licences, {keys} keys; the beat is 5 ms: "
        f"median {beats.median:.1f}, p95 {beats.p95:.1f}, longest {max(seen.beats):.0f} ms; "
        f"idle p95 {quiet.p95:.1f}, longest {max(idle.beats):.0f} ms"
        + (
            f"; longest gap {longest:.0f} ms; in {own} gaps the GUI thread itself worked more "
            f"than {GAP_MS:.0f} ms, in the others it waited for the interpreter or the machine; "
            f"{told}"
            if seen.gaps
            else ""
        ),
    )
