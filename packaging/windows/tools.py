"""Runs the tools that make and sign the Windows packages, and says what failed.

Not for what they make (`setup_exe`, `msi`, `signing`).
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path


class Failed(Exception):
    """A package could not be made; the text is the one message for the person."""


def run(command: Sequence[str | Path], folder: Path | None = None) -> str:
    """Run a tool and return what it said; raises `Failed` with its last words."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise Failed(f"cannot run {words[0]}: {error.strerror}") from error
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-12:])
        raise Failed(f"{Path(words[0]).name} failed (exit code {done.returncode}):\n{last}")
    return done.stdout
