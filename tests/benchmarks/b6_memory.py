"""B6: the peak of resident memory with everybody on screen, beside a bare PySide6 window."""

from __future__ import annotations

from statistics import median

from .plan import Plan
from .processes import start_bare, start_program
from .result import Line

BAR = 250.0


def run(plan: Plan) -> list[Line]:
    """Start both as processes; the program until everybody is loaded and painted."""
    what = f"peak memory, {plan.customers:,} customers on screen"
    bar_text = f"≤ {BAR:.0f} MB"
    peaks = [start_program(plan, "everybody") for _ in range(3)]
    measured = median(told.megabytes for told in peaks)
    if not measured:
        return [Line("B6", what, bar_text=bar_text, skipped="this system tells no peak")]
    floor = start_bare(plan).megabytes
    note = "VmHWM of the process in millions of bytes, without a sync; floor: a bare window"
    return [Line("B6", what, "MB", measured, floor=floor, bar=BAR, bar_text=bar_text, note=note)]
