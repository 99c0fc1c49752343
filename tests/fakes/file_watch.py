"""Tells whether a file was opened by anybody, as the system's kernel sees it (Linux only)."""

from __future__ import annotations

import ctypes
import os
import select
import struct
import sys
from pathlib import Path
from typing import Self

import pytest

_IN_ACCESS, _IN_OPEN = 0x1, 0x20
_NONBLOCK = 0o4000
_HEAD = struct.Struct("iIII")


class FileWatch:
    """Watches one existing file; `events` counts how often it was opened or read so far."""

    def __init__(self, path: Path) -> None:
        if not sys.platform.startswith("linux"):
            pytest.skip("only Linux tells who opened a file")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.path = path
        self._handle = -1

    def __enter__(self) -> Self:
        self._handle = self._libc.inotify_init1(_NONBLOCK)
        if self._handle < 0:
            raise OSError(ctypes.get_errno(), "inotify_init1")
        name = os.fsencode(self.path)
        if self._libc.inotify_add_watch(self._handle, name, _IN_OPEN | _IN_ACCESS) < 0:
            raise OSError(ctypes.get_errno(), "inotify_add_watch")
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def events(self) -> int:
        """How often since the last call."""
        count = 0
        while select.select([self._handle], [], [], 0)[0]:
            data = os.read(self._handle, 4_096)
            while data:
                *_, length = _HEAD.unpack_from(data)
                data = data[_HEAD.size + length :]
                count += 1
        return count
