"""How one list of rows becomes another in few steps: runs to remove, an order, runs to insert.

Pure lists; the signals are the model's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Run = tuple[int, int]
"""First and last position, both included."""

MOST_RUNS = 60
"""Each run is a signal that views answer; above this a reset is cheaper."""


class Plan(NamedTuple):
    """Steps in this order: `remove` (last run first), then `kept` if it moved, then `insert`."""

    remove: list[Run]
    kept: list[int]
    moved: bool
    insert: list[Run]


def plan(old: Sequence[int], new: Sequence[int]) -> Plan | None:
    """The steps from `old` to `new`, lists without repeats; None where a reset is cheaper.

    That is where more than half of the rows come or go, or they do so in too many runs.
    """
    staying = set(old).intersection(new)
    leaving = [at for at, handle in enumerate(old) if handle not in staying]
    coming = [at for at, handle in enumerate(new) if handle not in staying]
    if len(leaving) + len(coming) > len(old) // 2 + 1:
        return None
    remove, insert = runs(leaving), runs(coming)
    if len(remove) + len(insert) > MOST_RUNS:
        return None
    kept = [handle for handle in new if handle in staying]
    moved = kept != [handle for handle in old if handle in staying]
    return Plan(remove[::-1], kept, moved, insert)


def runs(positions: Iterable[int]) -> list[Run]:
    """Ascending positions gathered into runs of neighbours."""
    found: list[Run] = []
    for at in positions:
        if found and at == found[-1][1] + 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found
