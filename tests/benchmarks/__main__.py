"""`python -m tests.benchmarks`: runs the benchmarks and prints the table of docs/performance.md."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from . import (
    b1_start,
    b2_search,
    b3_sort,
    b4_scroll,
    b5_sync,
    b6_memory,
    b7_gaps,
    b9_calls,
    b10_million,
)
from .plan import Plan
from .report import in_short, machine, print_table, save_json
from .result import Line
from .stage import SEED, say

BENCHMARKS: dict[str, Callable[[Plan], list[Line]]] = {
    "B1": b1_start.run,
    "B2": b2_search.run,
    "B3": b3_sort.run,
    "B4": b4_scroll.run,
    "B5": b5_sync.run,
    "B6": b6_memory.run,
    "B7": b7_gaps.run,
    "B9": b9_calls.run,
    "B10": b10_million.run,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; 1 when a bar was missed."""
    parsed = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="central-desk-", ignore_cleanup_errors=True) as folder:
        plan = Plan(Path(folder), parsed.customers, parsed.synced, parsed.many, parsed.names)
        plan.kept = parsed.keep
        if parsed.quick:
            plan.starts, plan.repetitions = 1, 6
            plan.licence_seconds = plan.calm = 0.2
        lines = run_benchmarks(parsed.only, plan)
    say("")
    told = ", ".join(f"{name} {value}" for name, value in machine().items() if value)
    sys.stdout.write(f"{told}, seed {SEED}\n\n")
    print_table(lines)
    if parsed.json:
        save_json(lines, parsed.json)
    return 1 if any(line.held is False for line in lines) else 0


def run_benchmarks(codes: Sequence[str], plan: Plan) -> list[Line]:
    """The lines of these benchmarks, in their order."""
    lines: list[Line] = []
    raised: list[BaseException] = []
    # Qt goes on after a slot that raised; a benchmark of a broken program means nothing.
    sys.excepthook = lambda _kind, error, _trace: raised.append(error)
    try:
        for code in codes:
            begun = time.monotonic()
            found = BENCHMARKS[code](plan)
            lines += found
            if raised:
                raise raised[0]
            say(f"{code}: {time.monotonic() - begun:.0f} s; " + "; ".join(map(in_short, found)))
    finally:
        sys.excepthook = sys.__excepthook__
    return lines


def _codes(text: str) -> list[str]:
    wanted = {code.strip().upper() for code in text.split(",")}
    if strange := wanted - BENCHMARKS.keys():
        raise argparse.ArgumentTypeError(f"no benchmark {', '.join(sorted(strange))}")
    return [code for code in BENCHMARKS if code in wanted]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=main.__doc__)
    parser.add_argument(
        "--only", type=_codes, default=list(BENCHMARKS), metavar="B2,B3", help="a part of them"
    )
    parser.add_argument("--customers", type=int, default=100_000, help="of B1-B6 (100000)")
    parser.add_argument("--synced", type=int, default=10_000, help="of B7 and B9 (10000)")
    parser.add_argument("--many", type=int, default=1_000_000, help="of B10 (1000000)")
    parser.add_argument("--names", type=int, default=200, help="typed in B2 (200)")
    parser.add_argument(
        "--quick", action="store_true", help="few repetitions: shows that they run, no more"
    )
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep the filled store there for the next run"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the figures as JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
