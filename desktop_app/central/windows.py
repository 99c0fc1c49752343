"""Exact counting of calls over several sliding windows; no threads and no clock of its own."""

from __future__ import annotations

from bisect import bisect_left
from math import inf

from desktop_app.domain.quota import DAY, HOUR, QuotaLimits

RESERVE_PERCENT = 2
"""The part of each window that only a person's clicks may use; 98 % stay for a sync."""

_SMALLEST_SHARED = 10
"""A window with fewer calls than this has no reserve: it would cost too large a part."""

GRAIN = 0.001
"""Seconds that a stamp outlives its window, so that rounding never makes one call too many."""


def reserve_of(allowed: int) -> int:
    """How many calls of a window are kept for a person."""
    if allowed < _SMALLEST_SHARED:
        return 0
    return max(1, allowed * RESERVE_PERCENT // 100)


def binding_windows(limits: QuotaLimits) -> tuple[tuple[int, int], ...]:
    """The windows that can ever hold a call back.

    1,000 an hour can never become 200,000 a day: such a window needs no stamps of a whole day.
    """
    binding: list[tuple[int, int]] = []
    for window, allowed in limits.windows():
        if all(most * -(-window // shorter) > allowed for shorter, most in binding):
            binding.append((window, allowed))
    return tuple(binding)


class Windows:
    """The calls of the longest window that binds, as the times at which they ended.

    A call in flight counts in every window, and its time is when its answer came: the server
    counted it some time before that, so that we never count a call as older than the server
    does. Times are seconds of one clock that never goes back.
    """

    def __init__(self, limits: QuotaLimits) -> None:
        self._stamps: list[float] = []
        self._in_flight = 0
        self.set_limits(limits)

    def set_limits(self, limits: QuotaLimits) -> None:
        """Use other figures; the calls made so far still count."""
        self._limits = limits
        self._windows = binding_windows(limits)
        self._reach = max((window for window, _ in self._windows), default=0)
        if limits.per_hour:
            self._reach = max(self._reach, HOUR)

    def load(self, stamps: list[float]) -> None:
        """Start from calls of an earlier run, in any order."""
        self._stamps = sorted(stamps)

    def stamps(self, now: float) -> list[float]:
        """The times that are worth keeping, oldest first; calls in flight count as of now."""
        self._forget(now)
        return [*self._stamps, *[now] * self._in_flight]

    def delay(self, now: float, *, reserved: bool) -> float:
        """Seconds until a call may start, 0 for at once, infinity while too many are in flight.

        `reserved` says that the call may use the part that is kept for a person.
        """
        longest = 0.0
        for window, allowed in self._windows:
            usable = allowed if reserved else allowed - reserve_of(allowed)
            free = usable - self._in_flight
            if free <= 0:
                return inf
            if len(self._stamps) >= free:
                longest = max(longest, self._stamps[-free] + window + GRAIN - now)
        return longest

    def start(self) -> None:
        """Count a call that starts now."""
        self._in_flight += 1

    def finish(self, now: float) -> None:
        """Count the call as ended at `now`, which is never before an earlier end."""
        self._in_flight -= 1
        if self._reach:
            self._stamps.append(now)
        if len(self._stamps) > 2 * self._room():
            self._forget(now)

    def left_this_hour(self, now: float) -> int:
        """How many calls the hour still has; 0 when there is no such limit."""
        if not self._limits.per_hour:
            return 0
        recent = len(self._stamps) - bisect_left(self._stamps, now - HOUR)
        return max(0, self._limits.per_hour - recent - self._in_flight)

    def _room(self) -> int:
        return max((allowed for _, allowed in self._windows), default=0) + 1_000

    def _forget(self, now: float) -> None:
        oldest = now - min(self._reach, DAY) - 2 * GRAIN
        del self._stamps[: bisect_left(self._stamps, oldest)]
