"""Clocks that a test sets, in place of `time.monotonic`."""

from __future__ import annotations


class HastyClock:
    """An hour later at every reading: whatever is to be waited for is over."""

    def __init__(self) -> None:
        self._now = 0.0

    def __call__(self) -> float:
        self._now += 3_600
        return self._now


class StillClock:
    """Shows the same time until it is set on."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now
