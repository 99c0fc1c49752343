"""Replace a file whole or not at all; not for the database, which has its own journal.

Used by every writer of a file that a person or the next start reads (reliability.md T10).
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.errors import AppError
from desktop_app.domain.text import clean_text, visible


class FileError(AppError):
    """A file could not be written; what stood there before is untouched."""

    summary = "The file could not be written."


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Give a stream whose bytes become `target` when the block ends without an error.

    The bytes go to a new file beside the target (O_EXCL, mode 0600), reach the disk, and take
    the target's name in one step: a crash leaves the old or the new file, never a part. A link
    at the target is replaced, not followed. Raises `FileError` when the system refuses.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    except OSError as error:
        raise _refused(target, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    # Without it a power loss may forget the new name; Windows knows no handle for a folder.
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refused(target: Path, error: OSError) -> FileError:
    return FileError(f"{visible(clean_text(str(target)))}: {reason(error)}.")


def reason(error: OSError) -> str:
    """What the system said of a refused file operation, without numbers and paths."""
    return error.strerror or type(error).__name__
