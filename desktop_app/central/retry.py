"""When a call is tried again and after how long; pure rules, no waiting and no sending."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime

from desktop_app.domain.quota import MINUTE

ATTEMPTS = 3
LONGEST_WAIT = 15 * 60.0
"""The longest time in seconds that a server's Retry-After is followed."""

SHORTEST_QUOTA_WAIT = 1.0
"""Seconds between two attempts after a 429, whatever smaller time a server names."""

_PASSING = frozenset({429, 500, 502, 503, 504})
_SECONDS = re.compile(r"\A[0-9]{1,12}(\.[0-9]{1,9})?\Z", re.ASCII)
_MOST_DOUBLINGS = 6


@dataclass(frozen=True, slots=True)
class Backoff:
    """Exponential back-off with full jitter; seconds."""

    base: float = 1.0
    cap: float = 30.0

    def delay(self, attempt: int, draw: Callable[[], float]) -> float:
        """The wait after the failed attempt number `attempt` (from 1); `draw` gives [0, 1)."""
        return min(self.cap, self.base * 2.0 ** (attempt - 1)) * draw()


def may_repeat_status(status: int, *, repeatable: bool) -> bool:
    """Whether a call that was answered with `status` may be sent again.

    A call that changes something only after 429, when the server has refused to do it.
    """
    return status in _PASSING if repeatable else status == 429


def may_repeat_unanswered(*, sent: bool, repeatable: bool) -> bool:
    """Whether a call without an answer may be sent again.

    A call that changes something only when it never left this machine.
    """
    return repeatable or not sent


def quota_wait(asked: float, smallest_window: float, refusals: int) -> float:
    """Seconds to wait after the `refusals`-th 429 in a row (from 1).

    `asked` is the time that the server names, 0 for none: then the smallest window of the quota
    must have been used up, and if it was not, a longer one, up to a minute.
    """
    if asked:
        return max(asked, SHORTEST_QUOTA_WAIT)
    grown = smallest_window * 2.0 ** min(refusals - 1, _MOST_DOUBLINGS)
    return min(grown, float(MINUTE))


def retry_after(header: str, now: float) -> float | None:
    """Seconds that a Retry-After header asks for, at most `LONGEST_WAIT`; `now` since the epoch.

    None for a header that is missing, garbage, negative or in the past: then the back-off rules.
    """
    text = header.strip()
    if _SECONDS.match(text):
        return min(float(text), LONGEST_WAIT)
    if not text or len(text) > 64:
        return None
    try:
        moment = parsedate_to_datetime(text)
        left = moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() - now
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return min(left, LONGEST_WAIT) if left > 0 else None
