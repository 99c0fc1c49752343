"""The vendor's call quota as numbers; the counting itself is `central`'s."""

from __future__ import annotations

from dataclasses import dataclass

SECOND = 1
MINUTE = 60
HOUR = 3_600
DAY = 86_400


@dataclass(frozen=True, slots=True)
class QuotaLimits:
    """Calls allowed per sliding window; 0 means no limit.

    The defaults are known from third parties only: a cautious assumption that
    the settings may change.
    """

    per_second: int = 10
    per_minute: int = 100
    per_hour: int = 1_000
    per_day: int = 200_000

    def windows(self) -> tuple[tuple[int, int], ...]:
        """Pairs of (window in seconds, calls allowed) for the limits that are on."""
        pairs = (
            (SECOND, self.per_second),
            (MINUTE, self.per_minute),
            (HOUR, self.per_hour),
            (DAY, self.per_day),
        )
        return tuple(pair for pair in pairs if pair[1])


@dataclass(frozen=True, slots=True)
class QuotaState:
    """How much of the hour's quota is left; `limit` 0 means that there is none.

    `wait` is the number of seconds until the next background call may start.
    """

    left: int = 0
    limit: int = 0
    wait: float = 0.0


NO_QUOTA = QuotaState()
"""What is said while nothing is known of a quota."""


def seconds_needed(calls: int, limits: QuotaLimits, spent_this_hour: int = 0) -> float:
    """An estimate of how long `calls` background calls take, in seconds.

    Calls are made as soon as they may be: the hour's are gone after ten minutes, and the next
    one waits for the rest of the hour. When the calls of `spent_this_hour` were made is not
    known; they are taken as just made.
    """
    return _last_start(calls, limits.windows(), spent_this_hour) if calls > 0 else 0.0


def _last_start(calls: int, windows: tuple[tuple[int, int], ...], spent_this_hour: int) -> float:
    """When the last of `calls` starts; `windows` come shortest first."""
    if not windows:
        return 0.0
    *shorter, (window, allowed) = windows
    inner = tuple(shorter)
    spent = min(spent_this_hour, allowed) if window == HOUR else 0
    times_full, rest = divmod(calls + spent - 1, allowed)
    if not times_full:
        return _last_start(calls, inner, spent_this_hour)
    # A shorter window may take longer for as many calls than this one does.
    period = max(window, _last_start(allowed + 1, inner, 0))
    return times_full * period + _last_start(rest + 1, inner, 0)
