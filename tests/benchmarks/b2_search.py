"""B2: key press in the search field to the repainted list, for every prefix of many names.

Floor: one bare scan for the same letters over the same folded names, and the same repaint.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from desktop_app.gui.desk import Desk

from .plan import Plan
from .result import Line, Times, in_milliseconds, own_work
from .stage import SEED, PaintWatch, press, settle

BAR = 10.0
_LONGEST = 60


def run(plan: Plan) -> list[Line]:
    """Type names into the window of the shared store."""
    with plan.desk() as desk:
        return [search_line(desk, plan.names, "B2", BAR, plan.calm)]


def search_line(desk: Desk, names: int, code: str, bar: float, calm: float) -> Line:
    """Type every prefix of so many names, key by key, after `calm` seconds of nothing."""
    settle(calm)
    total = desk.page.model.roster.total
    measured, floor, worked = type_names(desk, names)
    return Line(
        code,
        f"key press to repainted list, {total:,} customers",
        "ms",
        measured.median,
        measured.p95,
        floor.median,
        judged=measured.p95,
        bar=bar,
        bar_text=f"p95 ≤ {bar:.0f} ms",
        note=f"{len(measured.values):,} keys, every prefix of {names} names, seed {SEED}, "
        f"the window open for {calm:.0f} s before the first; "
        f"floor: a scan without memory and a repaint, p95 {floor.p95:.1f} ms; "
        f"{own_work(worked)}",
    )


def type_names(desk: Desk, names: int) -> tuple[Times, Times, list[float]]:
    """Times of all keys, of the floor for the same prefixes, and the GUI thread's own work."""
    page = desk.page
    field, viewport = page.searchField, page.customerTable.viewport()
    rows = [page.model.customer_at(at) for at in range(page.model.rowCount())]
    picked = random.Random(SEED).choices(rows, k=names)
    # Fresh copies that lie side by side, as a program with nothing but the names would have.
    folded = "\n".join(row.folded for row in rows).split("\n")
    del rows
    watch = PaintWatch(viewport)
    field.setFocus()
    measured, floor = [], []
    for row in picked:
        for letter in row.name[:_LONGEST]:
            measured.append(watch.after(lambda letter=letter: press(field, letter)))
        for prefix in _some_prefixes(row.folded):
            floor.append(_bare(folded, prefix, viewport.repaint))
        field.clear()
        settle(0.06)
    return in_milliseconds(measured), in_milliseconds(floor), watch.worked


def _some_prefixes(folded: str) -> Iterator[str]:
    return (folded[:size] for size in (1, 2, 4, 8, 16) if size <= len(folded))


def _bare(folded: list[str], wanted: str, repaint: object) -> float:
    begun = time.perf_counter()
    [place for place, text in enumerate(folded) if wanted in text]
    repaint()  # type: ignore[operator]
    return time.perf_counter() - begun
