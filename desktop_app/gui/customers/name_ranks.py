"""The rank of every name in the person's own alphabet, kept up to date one name at a time.

Comparing names by collation is far too slow for a click; ranks are made once, away from the GUI
thread (ranking.py), and a name that comes later finds its place by bisection.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.gui.customers.sorting import Ranker

_SPAN = 1 << 29
"""Ranks are spread over this span; above 2**30 Python compares integers more slowly."""

FEW = 200
"""Up to so many names are placed one by one; more are cheaper ranked all together."""


class NameRanks:
    """Ranks by handle (a row's place in the roster); room between them is left for new names."""

    def __init__(self, ranker: Ranker) -> None:
        self._ranker = ranker
        self._names: list[str] = []
        self.values: list[int] = []
        self._sorted: list[int] | None = None

    def replace(self, names: list[str], ranks: Sequence[int] | None) -> None:
        """Take other names; `ranks` that were made elsewhere save ranking them here."""
        self._names = names
        self.values = _spread(self._ranker(names) if ranks is None else ranks)
        self._sorted = None

    def name(self, handle: int) -> str:
        """The name that a handle was ranked by."""
        return self._names[handle]

    def place(self, names: dict[int, str]) -> None:
        """Set names by handle: changed ones, and new ones whose handles go on from the last."""
        order = [handle for handle in self.sorted() if handle not in names]
        self._names += [""] * (max(names, default=-1) + 1 - len(self._names))
        self.values += [0] * (len(self._names) - len(self.values))
        for handle, name in names.items():
            self._names[handle] = name
        if len(names) > FEW:
            self.replace(self._names, None)
            return
        for handle in names:
            order = self._insert(order, handle)
        self._sorted = order

    def sorted(self) -> list[int]:
        """All handles in the order of their names."""
        if self._sorted is None or len(self._sorted) != len(self.values):
            self._sorted = sorted(range(len(self.values)), key=self.values.__getitem__)
        return self._sorted

    def _insert(self, order: list[int], handle: int) -> list[int]:
        name = self._names[handle]
        low, high = 0, len(order)
        while low < high:
            middle = (low + high) // 2
            there, here = self._ranker([self._names[order[middle]], name])
            if there == here:
                self.values[handle] = self.values[order[middle]]
                order.insert(middle + 1, handle)
                return order
            low, high = (middle + 1, high) if there < here else (low, middle)
        self._squeeze(order, handle, low)
        order.insert(low, handle)
        return order

    def _squeeze(self, order: list[int], handle: int, at: int) -> None:
        below = self.values[order[at - 1]] if at else -_SPAN
        above = self.values[order[at]] if at < len(order) else 2 * _SPAN - 1
        if above - below < 2:
            self._respread(order)
            self._squeeze(order, handle, at)
            return
        self.values[handle] = (below + above) // 2

    def _respread(self, order: list[int]) -> None:
        values = [self.values[handle] for handle in order]
        dense = {value: number for number, value in enumerate(dict.fromkeys(values))}
        spread = _spread([dense[value] for value in values])
        for handle, rank in zip(order, spread, strict=True):
            self.values[handle] = rank


def _spread(ranks: Sequence[int]) -> list[int]:
    """Ranks counted from 0 without gaps, with equal distances over the whole span."""
    gap = max(2, _SPAN // (max(ranks, default=0) + 2))
    return [(rank + 1) * gap for rank in ranks]
