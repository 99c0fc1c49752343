"""A real screen without a person: Xvfb, and xdotool for keys and clicks."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from picture import Pictures

NEEDED = ("Xvfb", "xdotool")


def require_display() -> None:
    """Skip the test visibly where there is no such screen."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed")


@contextmanager
def display(size: str = "1400x900x24") -> Iterator[Display]:
    """A screen of its own for one test."""
    require_display()
    with tempfile.TemporaryDirectory(prefix="cd-screen-") as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            [
                "Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp",
                "-fbdir", folder,
            ],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            yield Display(f":{number}", Pictures(Path(folder) / "Xvfb_screen0"))
        finally:
            server.terminate()
            server.wait(10)


class Display:
    """Keys, windows and pictures of one screen."""

    def __init__(self, name: str, pictures: Pictures) -> None:
        self.name = name
        self.pictures = pictures

    def environment(self) -> dict[str, str]:
        """What a program needs to open its window here."""
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def tool(self, *arguments: str) -> str:
        """Run xdotool; empty where it found nothing."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, "DISPLAY": self.name},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.stdout.strip()

    def window(self, title: str, seconds: float = 20.0) -> str:
        """The id of the visible window of a title, waited for."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self.tool("search", "--onlyvisible", "--name", title).splitlines()
            return bool(found)

        wait_for(there, f"no window {title!r}", seconds)
        return found[-1]

    def key(self, window: str, *keys: str) -> None:
        """Press keys in a window; without a window manager it must be given the focus."""
        self.tool("windowfocus", "--sync", window)
        self.tool("key", "--window", window, *keys)

    def press(self, window: str, *keys: str) -> None:
        """Press keys as a keyboard does, in the window that has the focus."""
        self.tool("windowfocus", "--sync", window)
        self.tool("key", *keys)

    def type(self, window: str, text: str) -> None:
        """Type as a keyboard does."""
        self.tool("windowfocus", "--sync", window)
        self.tool("type", "--delay", "20", text)


def wait_for(condition: Callable[[], bool], problem: str, seconds: float = 20.0) -> None:
    """Look again and again until a condition of another process holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, problem
        time.sleep(0.05)
