"""Starts the drivers as processes of their own and reads what they tell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from .plan import Plan

ROOT = Path(__file__).resolve().parent.parent.parent
_SECONDS = 300


class Told(NamedTuple):
    """Seconds from the process's start to its picture, and its peak memory in megabytes."""

    seconds: float
    megabytes: float


def start(bytecode: Path, driver: str, *arguments: str) -> Told:
    """Run a driver to its end, compiled files in `bytecode`, as an installed program has them.

    Raises `RuntimeError` when it fails.
    """
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(bytecode),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{driver}", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )
    if done.returncode:
        raise RuntimeError(f"{driver} ended with {done.returncode}:\n{done.stderr[-2_000:]}")
    told = json.loads(done.stdout.splitlines()[-1])
    return Told(told["painted"] - begun, told["memory"] / 1e6)


def start_program(plan: Plan, until: str) -> Told:
    """Start the program on the shared profile; until its first "picture" or "everybody"."""
    profile, customers = str(plan.profile), str(plan.customers)
    return start(plan.folder / "bytecode", "driver_program", profile, customers, until)


def start_bare(plan: Plan) -> Told:
    """Start the bare window."""
    return start(plan.folder / "bytecode", "driver_bare")
