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
    before, after = set(old), set(new)
    gone, fresh = before - after, after - before
    if len(gone) + len(fresh) > len(old) // 2 + 1:
        return None
    remove, insert = runs(_places(old, gone)), runs(_places(new, fresh))
    if len(remove) + len(insert) > MOST_RUNS:
        return None
    kept = _without(new, fresh)
    return Plan(remove[::-1], kept, kept != _without(old, gone), insert)


def _places(handles: Sequence[int], wanted: set[int]) -> list[int]:
    return [at for at, handle in enumerate(handles) if handle in wanted] if wanted else []


def _without(handles: Sequence[int], unwanted: set[int]) -> list[int]:
    return [handle for handle in handles if handle not in unwanted] if unwanted else list(handles)


def runs(positions: Iterable[int]) -> list[Run]:
    """Ascending positions gathered into runs of neighbours."""
    found: list[Run] = []
    for at in positions:
        if found and at == found[-1][1] + 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found
