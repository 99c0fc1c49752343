"""Starts the drivers as processes of their own and reads what they tell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
_SECONDS = 300


class Told(NamedTuple):
    """Seconds from the process's start to its picture, and its peak memory in megabytes."""

    seconds: float
    megabytes: float


def start(driver: str, *arguments: str) -> Told:
    """Run a driver to its end. Raises `CalledProcessError` when it fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{driver}", *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=_SECONDS,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return Told(told["painted"] - begun, told["memory"] / 1e6)


def start_program(profile: Path, customers: int, until: str) -> Told:
    return start("driver_program", str(profile), str(customers), until)


def start_bare() -> Told:
    return start("driver_bare")
