"""Time that passes only when somebody waits, for the client's clocks and its limiter."""

from __future__ import annotations

from threading import Condition, Event

from desktop_app.central.session import Clocks
from desktop_app.services.cancel import Cancel


class FakeTime:
    """A wall clock and a monotonic clock that waiting moves; `waits` are the seconds asked for."""

    def __init__(self, wall: float = 1_700_000_000.0, monotonic: float = 5_000.0) -> None:
        self.wall_now = wall
        self.now = monotonic
        self.waits: list[float] = []

    def wall(self) -> float:
        return self.wall_now

    def monotonic(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        self.wall_now += seconds

    def wait(self, seconds: float, cancel: Cancel, closed: Event) -> None:
        cancel.check()
        self.waits.append(seconds)
        self.pass_by(seconds)

    def pause(self, condition: Condition, seconds: float) -> None:
        self.pass_by(max(seconds, 0.0001))

    def clocks(self, draw: float = 0.5) -> Clocks:
        return Clocks(wall=self.wall, monotonic=self.monotonic, wait=self.wait, draw=lambda: draw)
