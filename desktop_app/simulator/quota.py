"""The vendor's quota as sliding windows: who asked how often, and when there is room again.

The four numbers come from third parties only. Token calls do not count; a refused
call does not count either, so a client that waits as told is always served.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class QuotaPolicy:
    """Windows as pairs of how many calls and in how many seconds."""

    windows: tuple[tuple[int, float], ...]


VENDOR = QuotaPolicy(((10, 1.0), (100, 60.0), (1_000, 3_600.0), (200_000, 86_400.0)))
_SLACK = 4096


@dataclass(slots=True)
class Meter:
    """The calls that one credential was granted, as seconds, oldest first."""

    policy: QuotaPolicy
    granted: list[float] = field(default_factory=list)

    def refused_for(self, now: float) -> int:
        """Count a call at `now` and return 0, or return the whole seconds until there is room.

        A window of s seconds holds the calls after `now - s`. A clock that went back is read as
        standing still.
        """
        now = max(now, self.granted[-1]) if self.granted else now
        wait = max(self._wait(count, span, now) for count, span in self.policy.windows)
        if wait > 0:
            return math.ceil(wait)
        self.granted.append(now)
        self._forget()
        return 0

    def _wait(self, count: int, span: float, now: float) -> float:
        if len(self.granted) < count:
            return 0.0
        return self.granted[-count] + span - now

    def _forget(self) -> None:
        most = max(count for count, _span in self.policy.windows)
        if len(self.granted) > most + _SLACK:
            del self.granted[:-most]
