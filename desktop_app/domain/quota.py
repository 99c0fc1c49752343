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

    The defaults are known from third parties only (api.md 5.1): a cautious assumption that
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
    """An estimate of how long `calls` background calls take at the least, in seconds."""
    if calls <= 0:
        return 0.0
    needed = 0.0
    for window, allowed in limits.windows():
        spent = min(spent_this_hour, allowed) if window == HOUR else 0
        over = calls - (allowed - spent)
        if over > 0:
            needed = max(needed, over / allowed * window)
    return needed
