"""B3: a click on a column's header to the repainted list, with the selection kept.

Floor: `sorted` over a ready list of whole numbers of that length, and a repaint.
"""

from __future__ import annotations

import random
import time
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.desk import Desk

from .plan import Plan
from .result import Line, in_milliseconds, own_work
from .stage import SEED, PaintWatch, settle

BAR = 40.0


def run(plan: Plan) -> list[Line]:
    """Sort the window of the shared store."""
    with plan.desk() as desk:
        return [sort_line(desk, plan.repetitions // 6, "B3", BAR)]


def sort_line(desk: Desk, clicks: int, code: str, bar: float) -> Line:
    """Click each header so many times; the slowest column is what counts."""
    table, total = desk.page.customerTable, desk.page.model.roster.total
    chosen = desk.page.model.customer_at(total // 2).id
    table.select_customer(chosen)
    by_column, floor, worked = _clicks(desk, clicks)
    if [row.id for row in table.selected_rows()] != [chosen]:
        raise AssertionError("sorting lost the selection")
    medians = {column: median(times) * 1_000 for column, times in by_column.items()}
    slowest = max(medians, key=medians.__getitem__)
    every = in_milliseconds([one for times in by_column.values() for one in times])
    told = ", ".join(f"{column.name.lower()} {value:.0f}" for column, value in medians.items())
    return Line(
        code,
        f"sort by any column, selection kept, {total:,} customers",
        "ms",
        medians[slowest],
        every.p95,
        in_milliseconds(floor).median,
        bar=bar,
        bar_text=f"≤ {bar:.0f} ms",
        note=f"median of the slowest column; p95 over all {len(every.values)} clicks; {told} ms; "
        f"{own_work(worked)}",
    )


def _clicks(
    desk: Desk, clicks: int
) -> tuple[dict[ColumnId, list[float]], list[float], list[float]]:
    table = desk.page.customerTable
    header, viewport = table.horizontalHeader(), table.viewport()
    watch = PaintWatch(viewport)
    numbers = list(range(desk.page.model.roster.total))
    random.Random(SEED).shuffle(numbers)
    times: dict[ColumnId, list[float]] = {column: [] for column in ColumnId}
    floor = []
    for _ in range(max(1, clicks)):
        for column in ColumnId:
            place = header.viewport().rect().center()
            place.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
            times[column].append(
                watch.after(
                    lambda at=place: QTest.mouseClick(
                        header.viewport(), Qt.MouseButton.LeftButton, pos=at
                    )
                )
            )
            # Two clicks at one place within the double-click time are another gesture.
            settle(0.06)
        begun = time.perf_counter()
        sorted(range(len(numbers)), key=numbers.__getitem__)
        viewport.repaint()
        floor.append(time.perf_counter() - begun)
    return times, floor, watch.worked
