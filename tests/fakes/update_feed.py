"""Signed feeds for tests: a release key of their own, and what is remembered in memory alone."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from threading import Event

from nacl.signing import SigningKey

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.update import DAY
from desktop_app.services.cancel import Cancel
from desktop_app.services.updates import Remembered, UpdateService
from desktop_app.updates.feed import SignedFeed, document_of, message_of
from desktop_app.updates.trust import Trust

KEY_ID = "test-1"
PLACE = "https://downloads.example.com/central-desk/"
NOW = 1_800_000_000
TODAY = "2027-01-15T08:00:00Z"
"""The same moment, as a feed writes it."""


@dataclass
class Publisher:
    """Who signs; `trust` is that of a program that believes this publisher."""

    key: SigningKey = field(default_factory=SigningKey.generate)

    @property
    def trust(self) -> Trust:
        keys = {KEY_ID: bytes(self.key.verify_key)}
        return Trust("https://downloads.example.com/central-desk.feed", (PLACE,), keys)

    def sign(self, payload: bytes, key_id: str = KEY_ID) -> bytes:
        """A feed of exactly these bytes."""
        signature = self.key.sign(message_of(key_id, payload)).signature
        return document_of(key_id, signature, payload)

    def feed(self, version: str = "9.0.0", **changed: object) -> bytes:
        """A good feed, unless `changed` spoils a field; None takes the field away."""
        values = {**good_values(version), **changed}
        kept = {name: value for name, value in values.items() if value is not None}
        return self.sign(json.dumps(kept).encode())


def good_values(version: str = "9.0.0") -> dict[str, object]:
    """The fields of a feed that is published today and holds for a month."""
    return {
        "version": version,
        "address": f"{PLACE}{version}",
        "notes": {"de": "Neu: alles.", "en": "New: everything."},
        "published": TODAY,
        "expires": "2027-02-15T08:00:00Z",
    }


class MemoryInMemory:
    """Fulfils `UpdateMemory` without a file."""

    def __init__(self, kept: Remembered | None = None) -> None:
        self.kept = kept or Remembered()

    def load(self) -> Remembered:
        return self.kept

    def save(self, remembered: Remembered) -> None:
        self.kept = remembered


class PreparedSource:
    """Fulfils `FeedSource` with a document or an error; `hold` keeps the caller waiting."""

    def __init__(self, answer: bytes | Exception) -> None:
        self.answer = answer
        self.asked = 0
        self.hold: Event | None = None
        self.cancelled = Event()

    def fetch(self, cancel: Cancel) -> bytes:
        self.asked += 1
        while self.hold is not None and not self.hold.wait(0.01):
            if cancel.is_set():
                self.cancelled.set()
                raise Cancelled
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Clock:
    """A clock that goes only when it is told to."""

    def __init__(self, now: float = NOW) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def pass_days(self, days: float) -> None:
        self.now += days * DAY


@dataclass
class UpdateBench:
    """A service over a prepared source, with everything that a test may want to turn."""

    publisher: Publisher = field(default_factory=Publisher)
    memory: MemoryInMemory = field(default_factory=MemoryInMemory)
    clock: Clock = field(default_factory=Clock)
    running: str = "1.0.0"

    def __post_init__(self) -> None:
        self.source = PreparedSource(self.publisher.feed())
        self.service = self.service_of(self.running)

    def service_of(self, running: str) -> UpdateService:
        """The same as a program of another version would have it."""
        reader = SignedFeed(self.publisher.trust)
        return UpdateService(running, self.source, reader, self.memory, self.clock)

    def switched_off(self) -> UpdateService:
        """A service of a build without a release key."""
        return UpdateService(self.running, None, None, self.memory, self.clock)
