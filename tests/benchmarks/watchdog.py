"""Finds the moments when the GUI thread hangs, and what it was doing.

A timer of the GUI thread beats every 5 ms; a plain thread looks as often and keeps the GUI
thread's stack when the last beat is too long ago.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer

BEAT_MS = 5
GAP_MS = 50.0


@dataclass
class Gap:
    """A hang in milliseconds, what of it the GUI thread worked itself, and its stack meanwhile.

    The rest of the time it waited: for the interpreter, or for the machine. The innermost frame
    is the last.
    """

    milliseconds: float
    worked: float
    stack: list[str] = field(default_factory=list)

    @property
    def place(self) -> str:
        """The innermost frame of the program itself, for a note."""
        ours = [one for one in self.stack if "desktop_app" in one]
        return (ours or self.stack or ["outside of Python"])[-1]


@dataclass
class Heartbeat:
    """What was seen: the beats' distances in milliseconds, and the gaps."""

    gap_ms: float = GAP_MS
    beats: list[float] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    _last: float = 0.0
    _worked: float = 0.0
    _seen: list[str] = field(default_factory=list)

    def beat(self) -> None:
        """One beat of the GUI thread."""
        now, worked = time.perf_counter(), time.thread_time()
        if self._last:
            distance = (now - self._last) * 1_000
            self.beats.append(distance)
            if distance > self.gap_ms + BEAT_MS:
                self.gaps.append(
                    Gap(distance - BEAT_MS, (worked - self._worked) * 1_000, self._seen)
                )
        self._seen = []
        self._last, self._worked = now, worked

    def look(self, thread: int) -> None:
        """Keep the GUI thread's stack if it hangs; called from the other thread."""
        if self._last and (time.perf_counter() - self._last) * 1_000 > self.gap_ms:
            frame = sys._current_frames().get(thread)
            if frame is not None and not self._seen:
                self._seen = [
                    f"{one.filename.rpartition('/')[2]}:{one.lineno} {one.name}"
                    if "desktop_app" not in one.filename
                    else f"desktop_app{one.filename.rpartition('desktop_app')[2]}"
                    f":{one.lineno} {one.name}"
                    for one in traceback.extract_stack(frame)
                ]


@contextmanager
def heartbeat(gap_ms: float = GAP_MS) -> Iterator[Heartbeat]:
    """Watch the calling thread, which is the GUI thread, while its event loop runs."""
    seen = Heartbeat(gap_ms)
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(BEAT_MS)
    timer.timeout.connect(seen.beat)
    done = threading.Event()
    watched = threading.get_ident()

    def watch() -> None:
        while not done.wait(BEAT_MS / 1_000):
            seen.look(watched)

    thread = threading.Thread(target=watch, name="watchdog", daemon=True)
    thread.start()
    timer.start()
    try:
        yield seen
    finally:
        timer.stop()
        done.set()
        thread.join()
