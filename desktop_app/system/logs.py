"""The program's log: files, format, and the last resort for errors that nobody caught.

Not for what may stand in it (`redaction`). Qt's own messages are brought here by the GUI.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any, TextIO

from desktop_app.domain.errors import ProfileError
from desktop_app.services.atomic_file import reason

from .redaction import log_text

LOG_FILE = "central-desk.log"
CRASH_FILE = "crash.log"
FILE_SIZE = 1_000_000
"""In bytes, of each of the files."""
FILES = 5

_OURS = "desktop_app"
_log = logging.getLogger(__name__)


class LineFormatter(logging.Formatter):
    """One line per record, a traceback included: time in UTC, level, logger, thread, text."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line without its end."""
        text = record.getMessage()
        if record.exc_info:
            text = f"{text}\n{self.formatException(record.exc_info)}"
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        head = f"{stamp}.{int(record.msecs):03d}Z {record.levelname} {record.name}"
        return f"{head} [{log_text(record.threadName or '')}] {log_text(text)}"


class BriefFormatter(logging.Formatter):
    """A line for a person at a terminal: no time and no traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line without its end."""
        return f"central-desk: {record.levelname.lower()}: {log_text(record.getMessage())}"


class PrivateRotatingHandler(RotatingFileHandler):
    """Rotating files that nobody else may read; a full disk costs the record, not the program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            maxBytes=FILE_SIZE,
            backupCount=FILES - 1,
            encoding="utf-8",
            errors="backslashreplace",
        )

    def _open(self) -> Any:
        return _open_private(Path(self.baseFilename), "a", self.encoding, self.errors)

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: the standard error of a windowed program leads nowhere."""


class Logs:
    """The running log; `close` puts everything back as it was.

    Our own loggers speak from `level` on, all others from WARNING on: an HTTP library's debug
    records hold what it sends, Peewee's hold contact data.
    """

    def __init__(self, folder: Path, level: str = "info", stderr: TextIO | None = None) -> None:
        """Open the files in `folder`. WARNING and above also go to `stderr`, when there is one.

        Raises `ProfileError` when the files cannot be opened.
        """
        try:
            self._crash = _open_crash_file(folder / CRASH_FILE)
            self._handlers: list[logging.Handler] = [PrivateRotatingHandler(folder / LOG_FILE)]
        except OSError as error:
            raise ProfileError(f"The log cannot be written ({reason(error)}).") from error
        self._handlers[0].setFormatter(LineFormatter())
        if stderr is not None:
            self._handlers.append(_brief(stderr))
        root, ours = logging.getLogger(), logging.getLogger(_OURS)
        self._levels = (root.level, ours.level)
        root.setLevel(logging.WARNING)
        ours.setLevel(level.upper())
        for handler in self._handlers:
            root.addHandler(handler)
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = _log_uncaught
        threading.excepthook = _log_uncaught_in_thread
        # To a file: a windowed bundle has no standard error.
        faulthandler.enable(self._crash)

    def close(self) -> None:
        """Flush and close the files and put hooks and levels back."""
        faulthandler.disable()
        sys.excepthook, threading.excepthook = self._hooks
        root, ours = logging.getLogger(), logging.getLogger(_OURS)
        for handler in self._handlers:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(self._levels[0])
        ours.setLevel(self._levels[1])
        self._crash.close()


def _brief(stderr: TextIO) -> logging.Handler:
    handler = logging.StreamHandler(stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(BriefFormatter())
    return handler


def _open_private(
    path: Path, mode: str, encoding: str | None = None, errors: str | None = None
) -> IO[Any]:
    def opener(name: str, flags: int) -> int:
        return os.open(name, flags, 0o600)

    stream = open(path, mode, encoding=encoding, errors=errors, opener=opener)  # noqa: SIM115
    if os.name == "posix":
        # A file that a person had made readable does not stay so.
        os.fchmod(stream.fileno(), 0o600)
    return stream


def _open_crash_file(path: Path) -> IO[bytes]:
    grown = path.is_file() and path.stat().st_size > FILE_SIZE
    return _open_private(path, "wb" if grown else "ab")


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("Uncaught error.", exc_info=(kind, error, trace))


def _log_uncaught_in_thread(details: threading.ExceptHookArgs) -> None:
    if details.exc_value is None or issubclass(details.exc_type, SystemExit):
        return
    _log.critical(
        "Uncaught error in a thread.",
        exc_info=(details.exc_type, details.exc_value, details.exc_traceback),
    )
