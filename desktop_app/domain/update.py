"""A newer version of this program: what a release is, and which may be offered to a person.

Pure rules over what a signed feed says. Not for its form and its signature (`updates`), not for
fetching it (`central.feed_source`), and not for when to ask (`services.updates`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from .errors import AppError

DAY = 86_400
LONGEST_VALIDITY = 400 * DAY
"""In seconds. A feed that holds for ever could be shown for ever by who stands in the way."""

_LONGEST_ADDRESS = 300
_VERSION = re.compile(
    r"\A(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})(?:(a|b|rc)([1-9][0-9]{0,3}))?\Z"
)
_STAGES = {"a": 0, "b": 1, "rc": 2}
_FINAL = (3, 0)

# On the raw string and in ASCII: parsers disagree on hostile addresses.
_ADDRESS = re.compile(
    r"\A(https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24})"
    r"((?:/[A-Za-z0-9~_-][A-Za-z0-9._~-]*)*/?)\Z"
)


class UpdateProblem(Enum):
    """Why there is no answer to the question for a newer version."""

    OFF = "off"
    UNREACHABLE = "unreachable"
    INSECURE = "insecure"
    REFUSED = "refused"
    MOVED = "moved"
    NOT_A_FEED = "notAFeed"
    UNKNOWN_KEY = "unknownKey"
    WRONG_SIGNATURE = "wrongSignature"
    FOREIGN_ADDRESS = "foreignAddress"
    EXPIRED = "expired"
    FROM_THE_FUTURE = "fromTheFuture"
    REPLAYED = "replayed"


class UpdateError(AppError):
    """There is no answer, or none that may be believed; nothing is offered."""

    summary = "The update check failed:"

    def __init__(self, problem: UpdateProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}" if detail else problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """Three numbers and, before a final version, its stage: 1.2.0a1 < 1.2.0rc1 < 1.2.0."""

    numbers: tuple[int, int, int]
    stage: tuple[int, int] = _FINAL

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read a version. Raises `ValueError`."""
        match = _VERSION.match(text)
        if match is None:
            raise ValueError("not a version")
        stage = (_STAGES[match[4]], int(match[5])) if match[4] else _FINAL
        return cls((int(match[1]), int(match[2]), int(match[3])), stage)

    def __str__(self) -> str:
        text = ".".join(str(number) for number in self.numbers)
        name = next((name for name, rank in _STAGES.items() if rank == self.stage[0]), "")
        return f"{text}{name}{self.stage[1]}" if name else text


@dataclass(frozen=True, slots=True)
class Release:
    """What a signed feed says; times in seconds since the epoch.

    `address` is a page that a person opens: the program itself downloads nothing. `notes` are
    pairs of language code and text.
    """

    version: Version
    address: str
    notes: tuple[tuple[str, str], ...]
    published: int
    expires: int

    def note(self, language: str) -> str:
        """What is new, in this language or else in English."""
        texts = dict(self.notes)
        return texts.get(language) or texts.get("en", "")


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest feed that was ever believed."""

    version: Version
    published: int


def demand_timely(release: Release, seen: Seen | None, now: float) -> None:
    """Refuse a feed that is too old, too young, or older than one seen before.

    Raises `UpdateError`. A feed may come a day early: clocks differ.
    """
    if not release.published < release.expires <= release.published + LONGEST_VALIDITY:
        raise UpdateError(UpdateProblem.NOT_A_FEED, "it holds for too long or not at all")
    if release.published > now + DAY:
        raise UpdateError(UpdateProblem.FROM_THE_FUTURE)
    if release.expires <= now:
        raise UpdateError(UpdateProblem.EXPIRED)
    if seen and (release.version < seen.version or release.published < seen.published):
        raise UpdateError(UpdateProblem.REPLAYED, f"{release.version} after {seen.version}")


def parts_of(address: str) -> tuple[str, str] | None:
    """Origin and path of a plain https address; None for any other.

    Plain is: a host's name without port or user, and a path without dots at the beginning of a
    part, escapes, query or fragment.
    """
    match = _ADDRESS.match(address) if len(address) <= _LONGEST_ADDRESS else None
    return (match[1], match[2] or "/") if match else None


def is_download(address: str, places: Iterable[str]) -> bool:
    """Whether an address is a plain one in one of the places that the program names."""
    return parts_of(address) is not None and any(address.startswith(place) for place in places)


def is_place(address: str) -> bool:
    """Whether an address can stand for all that lies below it: plain, with a slash at its end."""
    parts = parts_of(address)
    return parts is not None and parts[1].endswith("/") and address.endswith("/")
