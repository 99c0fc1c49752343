"""What the window remembers between runs: sizes, columns, sorting, the toggle; losable at no harm.

An INI file of its own: nothing a person has set on purpose lives here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class WindowState:
    """Small values by name; wrong ones read as their default."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def blob(self, name: str) -> QByteArray:
        """Bytes that Qt made of a geometry or a header."""
        value = self._file.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, name: str, default: str = "") -> str:
        """A short text."""
        value = self._file.value(name, default)
        return value if isinstance(value, str) else default

    def flag(self, name: str) -> bool:
        """Yes or no; no when unset."""
        return self.text(name) == "true"

    def put(self, name: str, value: QByteArray | str | bool) -> None:
        """Remember a value."""
        if isinstance(value, bool):
            value = "true" if value else "false"
        self._file.setValue(name, value)

    def remove(self, name: str) -> None:
        """Forget a value."""
        self._file.remove(name)

    def save(self) -> None:
        """Write now; trouble with the file is no trouble of the person's."""
        self._file.sync()
