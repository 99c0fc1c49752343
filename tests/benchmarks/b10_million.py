"""B10: search and sort with a million customers, to see how the cost grows."""

from __future__ import annotations

import gc
import os

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.desk import Desk

from .b2_search import search_line
from .b3_sort import sort_line
from .plan import Plan
from .result import Line
from .stage import say, settle

SEARCH_BAR, SORT_BAR = 100.0, 400.0
_BYTES_PER_ROW = 3_000


def run(plan: Plan) -> list[Line]:
    """Multiply the rows of the shared store, then do B2 and B3."""
    need = plan.many * _BYTES_PER_ROW
    if _free_memory() < need:
        why = f"needs {need / 2**30:.1f} GB of free memory"
        return [
            Line("B10", f"{what}, {plan.many:,} customers", bar_text=bar, skipped=why)
            for what, bar in (("search", "p95 ≤ 100 ms"), ("sort", "≤ 400 ms"))
        ]
    with plan.desk() as desk:
        say(f"making {plan.many:,} rows …")
        _multiply(desk, plan.many)
        settle()
        return [
            search_line(desk, max(1, plan.names // 20), "B10", SEARCH_BAR, plan.calm),
            sort_line(desk, max(1, plan.repetitions // 20), "B10", SORT_BAR),
        ]


def _multiply(desk: Desk, wanted: int) -> None:
    model = desk.page.model
    rows = [model.customer_at(at) for at in range(model.rowCount())]
    many = [
        _sibling(row, number) if number else row
        for number in range(-(-wanted // len(rows)))
        for row in rows
    ][:wanted]
    # The rows come by name: siblings share their rank, as equal names do.
    ranks = [index % len(rows) for index in range(len(many))]
    model.replace(many, ranks)
    gc.collect()


def _sibling(row: CustomerRow, number: int) -> CustomerRow:
    return row._replace(
        id=CustomerId(f"{row.id}-{number}"),
        name=f"{row.name} {number}",
        folded=f"{row.folded} {number}",
    )


def _free_memory() -> float:
    try:
        return float(os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, OSError, ValueError):
        return 0.0
