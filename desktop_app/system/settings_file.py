"""The settings as one JSON file: forgiving when read, written whole or not at all.

Not for the rules of what is valid (`services.settings`), secrets or window positions.
"""

from __future__ import annotations

import json
from pathlib import Path

from desktop_app.services.atomic_file import replacing
from desktop_app.services.settings import LoadedSettings, Problem, Settings

from .settings_json import decoded, joined

LARGEST_FILE = 1_000_000
"""In bytes; a larger file is not ours."""


class SettingsFile:
    """Keeps the settings of `services.settings` in one file.

    Keys that this version does not know are kept. A file that was not understood is left as
    it is until the next save, which keeps it beside the new one with the ending `.old`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> LoadedSettings:
        """Read the file; a missing one means the defaults."""
        try:
            raw = _read(self._path)
        except (OSError, ValueError, RecursionError):
            return LoadedSettings(Settings(), {"": Problem.UNREADABLE})
        return decoded(raw)

    def save(self, settings: Settings) -> None:
        """Write the file with mode 0600. Raises `FileError`; the old file then stays."""
        try:
            old = _read(self._path)
        except (OSError, ValueError, RecursionError):
            old = {}
        if self.load().problems:
            self._keep_old()
        text = json.dumps(joined(old, settings), indent=2, ensure_ascii=False)
        with replacing(self._path) as stream:
            stream.write(text.encode("utf-8", errors="replace") + b"\n")

    def _keep_old(self) -> None:
        try:
            content = self._path.read_bytes()
        except OSError:
            return
        with replacing(self._path.with_name(self._path.name + ".old")) as stream:
            stream.write(content)


def _read(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return {}
    if len(content) > LARGEST_FILE:
        raise ValueError("too large")
    raw = json.loads(content.decode("utf-8-sig"))
    if not isinstance(raw, dict):
        raise ValueError("not an object")  # noqa: TRY004 - one kind of error for one caller
    return raw
