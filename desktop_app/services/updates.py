"""Is there a newer version of this program? Asks a signed feed; offers, and never installs.

Not for the feed's form (`updates`), its fetching (`central.feed_source`), the file of what is
remembered (`system.update_file`), or what a person sees of it (`gui`).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Protocol

from desktop_app.domain.errors import AppError
from desktop_app.domain.update import (
    DAY,
    Release,
    Seen,
    UpdateError,
    UpdateProblem,
    Version,
    demand_timely,
)

from .cancel import Cancel

LARGEST_FEED = 65_536
"""In bytes."""

_log = logging.getLogger(__name__)


class FeedSource(Protocol):
    """Where the feed comes from."""

    def fetch(self, cancel: Cancel) -> bytes:
        """Get the document; blocks for seconds. Raises `UpdateError` and `Cancelled`."""


class FeedReader(Protocol):
    """Who knows the form of the feed and the keys that may sign it."""

    def read(self, document: bytes) -> Release:
        """Check the signature, then the content. Raises `UpdateError`."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is kept between runs; times in seconds since the epoch, 0 for never.

    `document` is the newest feed that was believed, as it came: it is checked anew whenever it
    is used.
    """

    checked_at: int = 0
    put_off_at: int = 0
    skipped: Version | None = None
    seen: Seen | None = None
    document: bytes = b""


class UpdateMemory(Protocol):
    """Where that is kept."""

    def load(self) -> Remembered:
        """Read it; what cannot be read is as if it had never been."""

    def save(self, remembered: Remembered) -> None:
        """Keep it, whole or not at all. Raises `FileError`."""


class UpdateService:
    """Used from any thread. `source` and `reader` are None in a build that has no release key."""

    def __init__(
        self,
        running: str,
        source: FeedSource | None,
        reader: FeedReader | None,
        memory: UpdateMemory,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._running = Version.parse(running)
        self._source = source
        self._reader = reader
        self._memory = memory
        self._now = now
        self._lock = Lock()

    @property
    def can_check(self) -> bool:
        """Whether this build knows a feed and a key that signs it."""
        return self._source is not None and self._reader is not None

    def check(self, cancel: Cancel) -> Release | None:
        """Ask now; the newer version, None when there is none. Blocks for seconds.

        Raises `UpdateError` and `Cancelled`.
        """
        if self._source is None or self._reader is None:
            raise UpdateError(UpdateProblem.OFF)
        try:
            document = self._source.fetch(cancel)
        except UpdateError as error:
            # Who reached nobody has not asked, and may try again soon.
            if error.problem is not UpdateProblem.UNREACHABLE:
                self._change(lambda old: replace(old, checked_at=int(self._now())))
            raise
        self._change(lambda old: replace(old, checked_at=int(self._now())))
        release = self._reader.read(document)
        self._believe(release, document)
        return self._newer(release)

    def daily(self, cancel: Cancel) -> Release | None:
        """Ask if nobody was asked for a day, and say what may be offered. Raises `Cancelled`.

        Trouble is a line in the log, no more: nobody has asked for anything.
        """
        if not self.can_check:
            return None
        if self._is_due():
            try:
                self.check(cancel)
            except UpdateError as error:
                _log.info("%s", error)
        return self._offer()

    def skip(self, version: Version) -> None:
        """Never offer this version again."""
        self._change(lambda old: replace(old, skipped=version))

    def put_off(self) -> None:
        """Offer nothing for a day."""
        self._change(lambda old: replace(old, put_off_at=int(self._now())))

    def _is_due(self) -> bool:
        return not _within_a_day(self._load().checked_at, self._now())

    def _offer(self) -> Release | None:
        kept = self._load()
        if self._reader is None or not kept.document:
            return None
        try:
            release = self._reader.read(kept.document)
            demand_timely(release, kept.seen, self._now())
        except UpdateError as error:
            _log.info("The feed of before holds no longer. %s", error)
            return None
        if release.version == kept.skipped or _within_a_day(kept.put_off_at, self._now()):
            return None
        return self._newer(release)

    def _newer(self, release: Release) -> Release | None:
        return release if release.version > self._running else None

    def _believe(self, release: Release, document: bytes) -> None:
        def taken(old: Remembered) -> Remembered:
            demand_timely(release, old.seen, self._now())
            return replace(old, seen=Seen(release.version, release.published), document=document)

        self._change(taken)

    def _load(self) -> Remembered:
        with self._lock:
            return self._memory.load()

    def _change(self, change: Callable[[Remembered], Remembered]) -> None:
        with self._lock:
            wanted = change(self._memory.load())
            try:
                self._memory.save(wanted)
            except AppError as error:
                # What cannot be kept is asked and offered again; that harms nobody.
                _log.warning("What is known of newer versions was not kept. %s", error)


def _within_a_day(moment: int, now: float) -> bool:
    # A moment in the future comes from a clock that was wrong.
    return moment <= now < moment + DAY
