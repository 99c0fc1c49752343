"""What is remembered of newer versions, as one JSON file; may be lost without harm.

Not for the rules (`services.updates`). Whoever can write this file could write the program's
other files too; still the feed in it is checked anew each time, so that it can offer nothing
that was not signed.
"""

from __future__ import annotations

import json
from pathlib import Path

from desktop_app.domain.update import Seen, Version
from desktop_app.services.atomic_file import replacing
from desktop_app.services.updates import LARGEST_FEED, Remembered

_LARGEST_FILE = 16 * LARGEST_FEED
_LATEST = 1 << 40


class UpdateFile:
    """Fulfils `services.updates.UpdateMemory` with one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Remembered:
        """Read the file; what cannot be read is as if it had never been."""
        try:
            with self._path.open("rb") as stream:
                content = stream.read(_LARGEST_FILE)
            raw = json.loads(content.decode("utf-8"))
        except (OSError, ValueError, RecursionError):
            return Remembered()
        return _remembered(raw) if isinstance(raw, dict) else Remembered()

    def save(self, remembered: Remembered) -> None:
        """Write the file with mode 0600. Raises `FileError`; the old file then stays."""
        seen = remembered.seen
        values = {
            "checked_at": remembered.checked_at,
            "put_off_at": remembered.put_off_at,
            "skipped": str(remembered.skipped or ""),
            "seen": {"version": str(seen.version), "published": seen.published} if seen else None,
            # Bytes one to one, whatever they are.
            "document": remembered.document.decode("latin-1"),
        }
        with replacing(self._path) as stream:
            stream.write(json.dumps(values, indent=1).encode("ascii") + b"\n")


def _remembered(raw: dict[str, object]) -> Remembered:
    return Remembered(
        checked_at=_moment(raw.get("checked_at")),
        put_off_at=_moment(raw.get("put_off_at")),
        skipped=_version(raw.get("skipped")),
        seen=_seen(raw.get("seen")),
        document=_document(raw.get("document")),
    )


def _moment(value: object) -> int:
    # A JSON `true` is an int to Python.
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and isinstance(value, int) and 0 <= value < _LATEST else 0


def _version(value: object) -> Version | None:
    try:
        return Version.parse(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _seen(value: object) -> Seen | None:
    if not isinstance(value, dict):
        return None
    version = _version(value.get("version"))
    return Seen(version, _moment(value.get("published"))) if version else None


def _document(value: object) -> bytes:
    try:
        return value.encode("latin-1") if isinstance(value, str) else b""
    except UnicodeEncodeError:
        return b""
