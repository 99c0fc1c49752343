"""Sees the program as assistive technology does (AT-SPI), from outside; None where it cannot.

With these eyes a test knows which control has the keyboard and where a control lies; without
them a test has the picture of the screen alone (`picture.py`).
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

SYSTEM_PYTHON = "/usr/bin/python3"
PROOF = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@cache
def installed() -> bool:
    """Whether this machine has what it takes."""
    if not Path(SYSTEM_PYTHON).exists() or not any(map(os.path.exists, LAUNCHERS)):
        return False
    done = subprocess.run([SYSTEM_PYTHON, "-I", "-c", PROOF], check=False, capture_output=True)
    return done.returncode == 0


@contextmanager
def eyes(environment: dict[str, str]) -> Iterator[Eyes | None]:
    """Eyes in a session, as long as it has a bus."""
    address = environment["DBUS_SESSION_BUS_ADDRESS"]
    if address == "disabled:" or not installed():
        yield None
        return
    script = Path(__file__).with_name("eyes_process.py")
    process = subprocess.Popen(
        [SYSTEM_PYTHON, "-I", str(script)],
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        # The program looks once, when it starts, whether anybody listens.
        assert process.stdout.readline() == '"open"\n', "the eyes do not open"
        yield Eyes(process)
    finally:
        process.terminate()
        process.communicate(timeout=10)


class Control(dict[str, Any]):
    """What is known of one object on the screen."""

    @property
    def id(self) -> str:
        """Its object name."""
        return str(self["id"])

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return str(self["name"])

    @property
    def centre(self) -> tuple[int, int]:
        """Where to point at."""
        left, top, width, height = self["area"]
        return left + width // 2, top + height // 2

    def __str__(self) -> str:
        return f"{self['role']} {self.id!r} “{self.name}” at {self['area']}"


class Eyes:
    """Questions about what is on the screen now."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def focus(self) -> Control | None:
        """What has the keyboard."""
        return self._one(self._ask("focus"))

    def everything(self) -> list[Control]:
        """Every object that shows; none while something is going away."""
        found = self._ask("everything")
        return [Control(one) for one in found] if isinstance(found, list) else []

    def find(self, object_name: str) -> Control | None:
        """The object of a name."""
        return next((one for one in self.everything() if one.id == object_name), None)

    def text(self, object_name: str) -> str | None:
        """The text in the object of a name."""
        found = self._ask("text", id=object_name)
        return found if isinstance(found, str) else None

    def row(self, table: str, begins: str, most: int = 50) -> Control | None:
        """The row of a table whose first cell begins so, among the first ones."""
        return self._one(self._ask("row", id=table, begins=begins, most=most))

    def _one(self, found: Any) -> Control | None:
        return Control(found) if isinstance(found, dict) and "gone" not in found else None

    def _ask(self, question: str, **more: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"ask": question, **more}) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the eyes have closed"
        return json.loads(answer)
