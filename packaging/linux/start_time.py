"""Measures how long the bundle takes from its start to the painted list, beside the source tree.

`python3 dev.py build --start-time` calls it; needs Xvfb. Both show a stored profile of 1,284 demo
customers in a real window, in turns, and are ended as soon as the first rows stand on the screen:
what counts is what a person sees, read from the screen itself, so neither is changed for it.
Whole processes, warm file cache; the first start of each is not counted. Other work on the
machine shows in the spread. Not a test: nothing here asserts a time.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import product

STARTS = 15
WIDTH, HEIGHT = 1400, 900
ROWS = (300, 700, 230, 420)
"""Left, right, top and bottom of what only rows fill: names, below the header of the table."""
DARK = 110
"""A pixel of text on the light ground: none of the empty list's is as dark."""
ENOUGH = 200
PATIENCE = 60.0
EVERY = 0.002

BUNDLE = product.ROOT / "dist" / product.ID / product.ID
PYTHON = product.ROOT / ".venv" / "bin" / "python"


@contextmanager
def screen(folder: Path) -> Iterator[str]:
    """A virtual screen whose picture lies in `folder`."""
    reading, writing = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    options = ["-screen", "0", size, "-nolisten", "tcp", "-wr", "-fbdir", str(folder)]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *options],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def dark_pixels(picture: Path) -> int:
    """How many pixels of text stand where the rows go; the picture is an XWD file at its end."""
    left, right, top, bottom = ROWS
    stride = WIDTH * 4
    with picture.open("rb") as stream:
        stream.seek(-HEIGHT * stride + top * stride, os.SEEK_END)
        lines = stream.read((bottom - top) * stride)
    count = 0
    for line in range(0, len(lines), 4 * stride):
        # Every fourth line, its green parts.
        count += sum(value < DARK for value in lines[line + left * 4 + 1 : line + right * 4 : 4])
    return count


def profile(folder: Path) -> list[str]:
    """A profile with everybody in it already; the arguments that open it."""
    world = ["--demo", "--customers", "1284", "--profile-dir", str(folder / "profile")]
    subprocess.run([str(BUNDLE), "sync", "--quiet", *world], check=True)
    return [*world, "--language", "de", "--theme", "light"]


def seconds(command: list[str], picture: Path, environment: dict[str, str]) -> float:
    """From the start of a process to its first rows on the screen; then the process is ended."""
    before = dark_pixels(picture)
    if before >= ENOUGH:
        raise RuntimeError("something stands on the screen already")
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, cwd=product.ROOT)
    try:
        while dark_pixels(picture) < ENOUGH:
            if time.monotonic() - began > PATIENCE or process.poll() is not None:
                raise RuntimeError(f"no rows on the screen: {command[0]}")
            time.sleep(EVERY)
        return time.monotonic() - began
    finally:
        process.terminate()
        process.wait(30)
        while dark_pixels(picture) >= ENOUGH:
            time.sleep(EVERY)


def main() -> None:
    """Start both in turns and print medians and spread."""
    with tempfile.TemporaryDirectory(prefix="cd-start-") as name, screen(Path(name)) as display:
        folder = Path(name)
        arguments = profile(folder)
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        environment.pop("PYTHONPATH", None)
        commands = {
            "bundle": [str(BUNDLE), *arguments],
            "source": [str(PYTHON), "-m", "desktop_app", *arguments],
        }
        taken: dict[str, list[float]] = {kind: [] for kind in commands}
        for number in range(STARTS + 1):
            for kind, command in commands.items():
                time_taken = seconds(command, folder / "Xvfb_screen0", environment)
                if number:
                    taken[kind].append(time_taken * 1000)
    for kind, values in taken.items():
        low, middle, high = min(values), statistics.median(values), max(values)
        print(f"start: {kind}: median {middle:.0f} ms, {low:.0f} to {high:.0f}, {STARTS} starts")
    ratio = statistics.median(taken["bundle"]) / statistics.median(taken["source"])
    print(f"start: bundle / source = {ratio:.2f} (at most 1.3), load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
