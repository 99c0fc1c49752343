"""Starts the program as a process, offscreen or in a real window, and always ends it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 40


class Ended(NamedTuple):
    """How a run of the program ended."""

    code: int
    out: str
    err: str


class Served(NamedTuple):
    """What `central-desk simulator` says of itself."""

    address: str
    client_id: str
    secret: str


def environment(**extra: str) -> dict[str, str]:
    """The test's own environment, offscreen, with development warnings as they are at home."""
    known = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**known, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **extra}


def command(*arguments: object) -> list[str]:
    """The command line of the program."""
    return [sys.executable, "-m", "desktop_app", *map(str, arguments)]


def run(*arguments: object, stdin: str = "", cwd: Path | None = None, **extra: str) -> Ended:
    """Run the program to its end."""
    done = subprocess.run(
        command(*arguments),
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        env=environment(**extra),
        cwd=cwd,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@contextmanager
def started(
    *arguments: object, stdin: int | None = subprocess.DEVNULL, **extra: str
) -> Iterator[subprocess.Popen[str]]:
    """The program as a running process; ended at the latest when the block is left."""
    process = subprocess.Popen(
        command(*arguments),
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(**extra),
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        except ValueError:
            # The test has read the outputs to their ends already.
            process.wait()


@contextmanager
def simulator(*arguments: object) -> Iterator[Served]:
    """`central-desk simulator` on a free port, with what its first three lines say."""
    with started("simulator", "--port", 0, *arguments) as process:
        assert process.stdout is not None
        said = dict(process.stdout.readline().rstrip("\n").split(": ", 1) for _ in range(3))
        yield Served(said["address"], said["client id"], said["client secret"])
