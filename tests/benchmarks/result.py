"""What a benchmark gives: one line with its figure, its floor and its bar; not its print."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Times:
    """Measured values of one kind, in the unit of their line."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def p95(self) -> float:
        ordered = sorted(self.values)
        return ordered[math.ceil(len(ordered) * 0.95) - 1]


def own_work(seconds: Sequence[float]) -> str:
    """The words for a note: what the GUI thread alone took."""
    own = in_milliseconds(seconds)
    return f"the GUI thread's own work: median {own.median:.1f}, p95 {own.p95:.1f} ms"


def in_milliseconds(seconds: Sequence[float]) -> Times:
    return Times(tuple(value * 1_000 for value in seconds))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table.

    `judged` is the figure that the bar is about, such as a ratio in B1 and a 95th percentile in B2;
    `bar` None says that the line is there for the reader only. `skipped` says why there is
    no figure.
    """

    code: str
    what: str
    unit: str = ""
    measured: float = 0.0
    p95: float | None = None
    floor: float | None = None
    judged: float | None = None
    bar: float | None = None
    bar_text: str = ""
    note: str = ""
    skipped: str = ""

    @property
    def ratio(self) -> float | None:
        return self.measured / self.floor if self.floor else None

    @property
    def held(self) -> bool | None:
        """Whether the bar was held; None without a bar or a figure."""
        if self.bar is None or self.skipped:
            return None
        judged = self.measured if self.judged is None else self.judged
        return judged <= self.bar
