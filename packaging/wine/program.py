"""The installed program: its commands, its self-test, its window, and how it takes damage.

Not for how it came there (`setup_trial`, `msi_trial`).
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import product
from prefix import Ended, Prefix, windows
from screen import Screen
from steps import check, note, wait_for

CUSTOMERS = 1_284
SYNC_SECONDS = 400
_TITLE = f"^{product.NAME} "
_DETAILS = "Kundendetails"
_WINE_LACKS = (
    "Qt at its start: QtWindows::DpiAwareness::PerMonitorVersion2 is not supported by current "
    "system.\n"
)
"""The one thing that Qt finds missing in Wine 8; Windows 10 1903 has it."""


class Program:
    """What was installed into one folder of Windows."""

    def __init__(self, prefix: Prefix, folder: str) -> None:
        self._prefix = prefix
        self._folder = folder
        self.screen: Screen | None = None
        self._profile = prefix.folder.parent / "profile"

    @property
    def exe(self) -> str:
        """The program with a window."""
        return f"{self._folder}\\{product.ID}.exe"

    def command(self, *words: object, seconds: float = 120) -> Ended:
        """Run a command of the program that has a console."""
        cli = f"{self._folder}\\{product.ID}-cli.exe"
        # Nothing beside it that it could take for its own.
        empty = self._prefix.folder.parent / "empty"
        empty.mkdir(exist_ok=True)
        return self._prefix.run(cli, *words, seconds=seconds, folder=empty)

    def prove(self) -> None:
        """Commands answer with their exit codes, and the self-test holds."""
        ended = self.command("version")
        wanted = f"{product.NAME} {product.VERSION}\n"
        check((ended.code, ended.out, ended.err) == (0, wanted, ""), f"version: {ended}")
        ended = self.command("list", "--profile-dir", windows(self._profile.with_name("none")))
        lines = ended.err.splitlines()
        check((ended.code, ended.out, len(lines)) == (1, "", 1), f"list without data: {ended}")
        ended = self.command("nonsense")
        check(ended.code == 2, f"wrong usage: {ended}")
        began = time.monotonic()
        ended = self.command("--self-test", seconds=300)
        check(ended.code == 0 and ended.err in ("", _WINE_LACKS), f"--self-test: {ended}")
        for line in ("key store: ok, Windows Credential Manager", "TLS: ok", "quit: ok"):
            check(f"self-test: {line}" in ended.out, f"no {line!r} in:\n{ended.out}")
        check("on windows," in ended.out, f"not on Windows' own platform:\n{ended.out}")
        note(f"self-test {time.monotonic() - began:.1f} s: {ended.out.splitlines()[0]}")

    def prove_damage(self) -> None:
        """A missing library or form ends in one message, not in a traceback."""
        inside = self._prefix.unix(self._folder) / "_internal"
        for name in ("PySide6/Qt6Widgets.dll", "desktop_app/ui", "python311.dll"):
            part = inside / name
            hidden = part.with_name(f"{part.name}.hidden")
            part.rename(hidden)
            try:
                ended = self.command("--self-test")
            finally:
                hidden.rename(part)
            check(ended.code != 0, f"without {name} nothing failed")
            check("Traceback" not in ended.err, f"without {name}: {ended}")
            lines = [line for line in ended.err.replace(_WINE_LACKS, "").splitlines() if line]
            check(1 <= len(lines) <= 3, f"without {name}: {ended}")
            check(Path(name).name in ended.err or name.endswith("Widgets.dll"), f"{name}: {ended}")
            note(f"without {name}: {lines[-1]}")

    # The window

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """The program with its window open; ended by force if it still runs afterwards."""
        screen = self._screen()
        words = ["--demo", "--customers", CUSTOMERS, "--language", "de", "--theme", "light"]
        began = time.monotonic()
        process = self._prefix.start(self.exe, *words, "--profile-dir", windows(self._profile))
        try:
            screen.window(_TITLE)
            note(f"window after {time.monotonic() - began:.1f} s")
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
        wait_for(lambda: not screen.windows(_TITLE), "a window stayed behind", 20)

    def use(self, picture: Path) -> None:
        """Work as a person does: wait for the list, search, open a customer, quit."""
        screen = self._screen()
        with self.window() as process:
            wait_for(self._synced, "the demo is not synced", SYNC_SECONDS)
            window = screen.window(_TITLE)
            # The last news reaches the status line a moment after the store.
            wait_for(lambda: self._quiet(window, picture), "the window does not rest", 30)
            customer = self._somebody()
            screen.press(window, "ctrl+f")
            screen.type(window, customer)
            title = f"{_DETAILS}.*{customer}$"

            def opened() -> bool:
                # Enter before the list is the one that was searched for opens nobody.
                screen.press(window, "Down", "Return")
                time.sleep(1)
                return bool(screen.windows(title))

            wait_for(opened, f"no window {title!r}", 30)
            details = screen.window(title)
            screen.picture(details, picture.with_name(f"{picture.stem}-details.png"))
            note(f"searched and opened {customer!r}")
            screen.press(details, "Escape")
            wait_for(lambda: not screen.windows(_DETAILS), "the dialog stays", 20)
            screen.press(window, "ctrl+q")
            out, err = process.communicate(timeout=30)
            check((process.returncode, out, err) == (0, b"", b""), f"it said {out + err!r}")

    def _screen(self) -> Screen:
        check(self.screen is not None, "there is no screen to show a window on")
        assert self.screen is not None
        return self.screen

    def _listed(self) -> list[dict[str, object]]:
        ended = self.command("list", "--json", "--profile-dir", windows(self._profile))
        return [json.loads(line) for line in ended.out.splitlines()] if ended.code == 0 else []

    def _synced(self) -> bool:
        """Whether everybody is listed and everybody that answers was asked."""
        listed = self._listed()
        asked = [one for one in listed if one["checkedAt"] or one["access"] != "unknown"]
        return len(listed) == CUSTOMERS and len(asked) == CUSTOMERS

    def _somebody(self) -> str:
        """A customer whose name is plain enough for every keyboard and part of no other."""
        names = [str(one["name"]) for one in self._listed()]
        plain = [name for name in names if re.fullmatch(r"[A-Za-z ]{12,30}", name)]
        return next(one for one in plain if sum(one in name for name in names) == 1)

    def _quiet(self, window: str, picture: Path) -> bool:
        """Take pictures until two that follow one another are the same."""
        before = picture.read_bytes() if picture.exists() else b""
        time.sleep(1.5)
        self._screen().picture(window, picture)
        return picture.read_bytes() == before
