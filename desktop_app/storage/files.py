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


def keep_newest(folder: Path, pattern: str, count: int) -> None:
    """Delete all but the newest files of a pattern."""
    files = sorted(folder.glob(pattern), key=_age, reverse=True)
    for old in files[count:]:
        old.unlink(missing_ok=True)


def new_folder(wanted: Path) -> Path:
    """Make a private folder of this name, or with a number behind it where there is one."""
    folder, number = wanted, 1
    while folder.exists():
        number += 1
        folder = wanted.with_name(f"{wanted.name}-{number}")
    folder.mkdir(mode=0o700)
    return folder


def starts_with(path: Path, content: bytes) -> bool:
    """Whether a file begins so."""
    with path.open("rb") as file:
        return file.read(len(content)) == content


def os_problem(error: OSError) -> StorageProblem:
    """What an error of the system means for the store."""
    if error.errno in _NOT_ALLOWED:
        return StorageProblem.READ_ONLY
    return StorageProblem.FULL if error.errno in _NO_SPACE else StorageProblem.UNREADABLE


def _age(path: Path) -> tuple[float, str]:
    return path.stat().st_mtime, path.name
