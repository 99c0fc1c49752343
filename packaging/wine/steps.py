"""Says what the Wine way is doing, how long it took, and why it stopped.

Not for what the steps do.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Failed(Exception):
    """A step did not hold; the text is the one message for the person."""


class Clock:
    """Prints each step with its seconds, and their sum at the end."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time one step; a failure inside it carries the step's name."""
        began = time.monotonic()
        try:
            yield
        except Failed as failure:
            raise Failed(f"{name}: {failure}") from failure
        print(f"wine: {time.monotonic() - began:6.1f} s  {name}", flush=True)

    def end(self) -> None:
        """Print the time of everything."""
        print(f"wine: {time.monotonic() - self._began:6.1f} s  in all", flush=True)


def note(text: str) -> None:
    """Print a figure that belongs to the step at work."""
    print(f"wine:           {text}", flush=True)


def check(holds: bool, problem: str) -> None:
    """Stop with `problem` unless it holds."""
    if not holds:
        raise Failed(problem)


def wait_for(condition: Callable[[], bool], problem: str, seconds: float) -> None:
    """Look again and again until a condition of another process holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        check(time.monotonic() < deadline, f"{problem} ({seconds:.0f} s)")
        time.sleep(0.2)
