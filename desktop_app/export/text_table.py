"""Tables for a terminal and lines of JSON for programs, of the headless commands.

What a server sent cannot steer the terminal: controls are dropped, hidden marks are shown.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop_app.domain.text import clean_text, visible

_GAP = "  "


def text_table(
    header: Sequence[str], rows: Iterable[Sequence[str]], *, widest: int = 60
) -> Iterator[str]:
    """The lines of a table with aligned columns, none wider than `widest` terminal cells.

    Nothing trails the last column. Short rows are filled up with empty cells.
    """
    lines = [_cells(row, len(header), widest) for row in (header, *rows)]
    widths = [max(cell_width(line[column]) for line in lines) for column in range(len(header))]
    lines.insert(1, ["-" * width for width in widths])
    for line in lines:
        padded = (
            cell + " " * (width - cell_width(cell))
            for cell, width in zip(line, widths, strict=True)
        )
        yield _GAP.join(padded).rstrip()


def json_lines(rows: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """One JSON object a line, in ASCII: safe in any terminal and any encoding of a pipe."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def cell_width(text: str) -> int:
    """How many cells of a terminal a text takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _cells(row: Sequence[str], count: int, widest: int) -> list[str]:
    cells = [_cut(visible(clean_text(cell)), widest) for cell in row[:count]]
    return cells + [""] * (count - len(cells))


def _cut(text: str, widest: int) -> str:
    if cell_width(text) <= widest:
        return text
    taken, width = 0, 0
    for character in text:
        width += _width(character)
        if width > widest - 1:
            break
        taken += 1
    return text[:taken] + "…"
