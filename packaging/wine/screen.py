"""A real screen without a person: Xvfb, a window manager, and xdotool for keys.

Not for Wine (`prefix`); windows of Windows programs are windows of X like others.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from steps import Failed, check, wait_for

_SIZE = "1400x900x24"


class Screen:
    """Keys, windows and pictures of one screen."""

    def __init__(self, name: str) -> None:
        self.name = name

    def tool(self, *words: str) -> str:
        """Run xdotool; empty where it found nothing."""
        return self._run("xdotool", *words).stdout.strip()

    def windows(self, title: str) -> list[str]:
        """The ids of the visible windows whose title holds `title`, a regular expression."""
        return self.tool("search", "--onlyvisible", "--name", title).split()

    def window(self, title: str, seconds: float = 60) -> str:
        """The id of the visible window of a title, waited for."""
        wait_for(lambda: bool(self.windows(title)), f"no window {title!r}", seconds)
        return self.windows(title)[-1]

    def press(self, window: str, *keys: str) -> None:
        """Press keys as a keyboard does, in a window that has the focus."""
        self.tool("windowactivate", "--sync", window)
        self.tool("key", *keys)

    def type(self, window: str, text: str) -> None:
        """Type as a keyboard does."""
        self.tool("windowactivate", "--sync", window)
        self.tool("type", "--delay", "30", text)

    def picture(self, window: str, target: Path) -> None:
        """Save what the screen shows of a window."""
        done = self._run("import", "-window", window, str(target))
        check(done.returncode == 0, f"no picture of the window: {done.stderr}")

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        known = {**os.environ, "DISPLAY": self.name}
        return subprocess.run(words, env=known, capture_output=True, encoding="utf-8", check=False)


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen of its own, gone when the block is left."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    null = subprocess.DEVNULL
    server = subprocess.Popen(words, pass_fds=(writing,), stdout=null, stderr=null)
    os.close(writing)
    with os.fdopen(reading) as told:
        name = f":{told.readline().strip()}"
    if name == ":":
        raise Failed("Xvfb does not start")
    known = {**os.environ, "DISPLAY": name}
    manager = subprocess.Popen(["openbox"], env=known, stdout=null, stderr=null)
    try:
        yield Screen(name)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)
