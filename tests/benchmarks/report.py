"""Prints the one table and keeps it as JSON; says on what machine it was measured."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from .result import Line

_HEADS = ("", "what", "median", "p95", "floor", "× floor", "bar", "")
_VERDICTS = {True: "held", False: "MISSED", None: ""}


def machine() -> dict[str, str]:
    """The machine and the versions, without a name or a path of it."""
    from PySide6.QtCore import qVersion

    return {
        "date": time.strftime("%Y-%m-%d"),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": str(os.cpu_count()),
        "memory": _memory(),
        "python": platform.python_version(),
        "qt": str(qVersion()),
        "platform": os.environ.get("QT_QPA_PLATFORM", ""),
        "load": f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "",
    }


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return "unknown"
    return f"{size / 2**30:.0f} GB"


def print_table(lines: Sequence[Line]) -> None:
    """Print the table as Markdown, with the notes below it."""
    rows = [_HEADS, *(_cells(line) for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    out = sys.stdout.write
    for number, row in enumerate(rows):
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        out(f"| {' | '.join(padded)} |\n")
        if not number:
            out(f"|{'|'.join('-' * (width + 2) for width in widths)}|\n")
    out("\n")
    for line in lines:
        if line.note:
            out(f"{line.code}: {line.note}\n")
    sys.stdout.flush()


def in_short(line: Line) -> str:
    """A line's figures alone, for the progress of a run."""
    return " ".join(filter(None, _cells(line)[2:]))


def _cells(line: Line) -> tuple[str, ...]:
    if line.skipped:
        return (line.code, line.what, "–", "", "", "", line.bar_text, f"skipped: {line.skipped}")
    ratio = line.ratio
    return (
        line.code,
        line.what,
        _figure(line.measured, line.unit),
        "" if line.p95 is None else _figure(line.p95, line.unit),
        "" if line.floor is None else _figure(line.floor, line.unit),
        "" if ratio is None else f"{ratio:.2f}",
        line.bar_text,
        _VERDICTS[line.held],
    )


def _figure(value: float, unit: str) -> str:
    digits = 0 if unit in {"", "MB", "calls"} else 2 if value < 100 else 0
    return f"{value:,.{digits}f} {unit}".strip()


def save_json(lines: Sequence[Line], path: Path) -> None:
    """Keep everything that was measured."""
    told = [{**asdict(line), "ratio": line.ratio, "held": line.held} for line in lines]
    text = json.dumps({"machine": machine(), "lines": told}, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", "utf-8")
