"""Files as the store needs them on any engine: private, surely on the disk, with clear errors."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from desktop_app.domain.errors import StorageProblem

_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}


def create_private(path: Path) -> None:
    """Make an empty file that only its owner may read; an error when there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def sync(path: Path) -> None:
    """Wait until a file's content, or a folder's names, have reached the disk."""
    # A folder cannot be opened on Windows, where renaming needs no such care.
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_writable(path: Path) -> bool:
    """Whether this process may write there, by the rights it works with."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def age(path: Path) -> tuple[float, str]:
    """Orders files by their time, then by name."""
    return path.stat().st_mtime, path.name


def os_problem(error: OSError) -> StorageProblem:
    """What an error of the system means for the store."""
    if error.errno in _NOT_ALLOWED:
        return StorageProblem.READ_ONLY
    return StorageProblem.FULL if error.errno in _NO_SPACE else StorageProblem.UNREADABLE
