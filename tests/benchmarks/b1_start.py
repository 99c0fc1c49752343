"""B1: from the start of the process to the first painted rows, beside a bare PySide6 window."""

from __future__ import annotations

from .plan import Plan
from .processes import start_bare, start_program
from .result import Line, in_milliseconds

BAR = 1.5


def run(plan: Plan) -> list[Line]:
    """Start both in turns; the first start of each only warms the caches."""
    program, bare = [], []
    for number in range(plan.starts + 1):
        first = start_program(plan, "picture").seconds
        second = start_bare(plan).seconds
        if number:
            program.append(first)
            bare.append(second)
    measured, floor = in_milliseconds(program), in_milliseconds(bare)
    return [
        Line(
            "B1",
            f"start to first painted rows, {plan.customers:,} customers in the store",
            "ms",
            measured.median,
            measured.p95,
            floor.median,
            judged=measured.median / floor.median,
            bar=BAR,
            bar_text=f"≤ {BAR} × floor",
            note=f"whole processes, {plan.starts} starts of each in turns, warm file cache; "
            "floor: a window with an empty table",
        )
    ]
