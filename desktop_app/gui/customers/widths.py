"""How the columns share the width of the table. Plain numbers, free of Qt."""

from __future__ import annotations

from collections.abc import Sequence


def share(wanted: Sequence[int], minimums: Sequence[int], stretching: int, room: int) -> list[int]:
    """Widths for `room` pixels.

    The stretching column takes what the others leave. Where that is less than its minimum, the
    others give way in proportion to what they have above theirs; below the sum of all minimums
    every column has its minimum and the table scrolls.
    """
    widths = [max(want, least) for want, least in zip(wanted, minimums, strict=True)]
    others = sum(widths) - widths[stretching]
    widths[stretching] = max(minimums[stretching], room - others)
    missing = sum(widths) - room
    if missing <= 0:
        return widths
    slack = [width - least for width, least in zip(widths, minimums, strict=True)]
    if sum(slack) <= missing:
        return list(minimums)
    total = sum(slack)
    for column, free in enumerate(slack):
        # Rounding off what is left each time makes the parts add up.
        part = round(missing * free / total) if total else 0
        widths[column] -= part
        missing -= part
        total -= free
    return widths
