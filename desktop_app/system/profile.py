"""What lies where in a profile, and the lock that lets one program at a time use it.

Not for making the folders (`folders`) nor for bringing the first window to the front (`gui`).
"""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import ProfileError
from desktop_app.domain.text import clean_text, visible
from desktop_app.services.atomic_file import reason

from .folders import Folders


@dataclass(frozen=True, slots=True)
class Profile:
    """The files of one profile; none of them need exist."""

    folders: Folders

    @property
    def store(self) -> Path:
        """The customers."""
        return self.folders.data / "customers.db"

    @property
    def settings(self) -> Path:
        """What a person has set."""
        return self.folders.config / "settings.json"

    @property
    def window_state(self) -> Path:
        """Window and column positions; may be lost without harm."""
        return self.folders.state / "window.ini"

    @property
    def updates(self) -> Path:
        """What is known of newer versions of the program; may be lost without harm."""
        return self.folders.state / "updates.json"

    @property
    def lock(self) -> Path:
        """Held by the one program that uses the profile."""
        return self.folders.state / "lock"


_LOCKED_BYTE = 1 << 30
"""Windows locks are mandatory: a byte far behind the process id leaves that readable."""

_LONGEST_PID = 20


class ProfileLock:
    """An advisory lock on a file, let go by the operating system when the process ends.

    One mechanism for the window and the headless commands. The file stays:
    removing it would let two processes lock two files of the same name.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another holds it. Never waits.

        Raises `ProfileError` when the file cannot be opened or locked at all.
        """
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | _no_follow(), 0o600)
        except OSError as error:
            raise self._refused(error) from error
        try:
            _lock(handle)
            _write(handle, str(os.getpid()))
        except (BlockingIOError, PermissionError):
            os.close(handle)
            return False
        except OSError as error:
            os.close(handle)
            raise self._refused(error) from error
        self._handle = handle
        return True

    def release(self) -> None:
        """Let the lock go; nothing happens when it is not held."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        with contextlib.suppress(OSError):
            _write(handle, "")
        os.close(handle)

    def holder(self) -> int | None:
        """The process id of the holder, for a message; None when it cannot be told.

        Means something only after `acquire` answered False.
        """
        try:
            with self._path.open("rb") as stream:
                text = stream.read(_LONGEST_PID)
        except OSError:
            return None
        return int(text) if text.strip().isdigit() else None

    def _refused(self, error: OSError) -> ProfileError:
        place = visible(clean_text(str(self._path)))
        return ProfileError(f"{place}: it cannot be locked ({reason(error)}).")


def _write(handle: int, pid: str) -> None:
    # Of one length, because Windows may refuse to cut a file with a locked part.
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, pid.ljust(_LONGEST_PID).encode("ascii"))


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _no_follow() -> int:
        return 0

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _no_follow() -> int:
        return os.O_NOFOLLOW
