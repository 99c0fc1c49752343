"""Finds a secret in bytes, however it is written there.

Twelve ways to write it, and the halves of it as they are, which a cut or an unknown escape would
leave. Not for where to look; that is `places`.
"""

from __future__ import annotations

import json
import re
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from random import Random
from urllib.parse import quote

MARK = "cnry-"
AWKWARD = '???~~~+/"\\&%'
"""Between the halves: each way of writing has to change something of it."""

_DIGITS = 16
_DIGIT_RUN = re.compile(rf"[0-9a-f]{{{_DIGITS},}}".encode())
_DEEPEST = 3
_LARGEST = 50_000_000
_GZIP = re.compile(re.escape(b"\x1f\x8b\x08"))


def canary(dice: Random, awkward: str = AWKWARD) -> str:
    """A secret that nothing else on this machine looks like: 32 hexadecimal digits around signs."""
    digits = f"{dice.getrandbits(128):032x}"
    return f"{MARK}{digits[:_DIGITS]}{awkward}{digits[_DIGITS:]}"


@dataclass(frozen=True)
class Canary:
    """A secret to look for, under a name that may be shown; with `user` also as Basic."""

    name: str
    value: str
    user: str = ""

    @cached_property
    def spellings(self) -> Mapping[str, re.Pattern[bytes]]:
        """The eleven ways that are a pattern of bytes; the twelfth is to pack any of them."""
        raw = self.value.encode()
        ways = {
            "raw": [raw],
            "UTF-16LE": [self.value.encode("utf-16-le")],
            "UTF-16BE": [self.value.encode("utf-16-be")],
            **{f"base64+{lead}": [_inner(b64encode, raw, lead)] for lead in range(3)},
            "base64url": [_inner(urlsafe_b64encode, raw, lead) for lead in range(3)],
            "URL": [quote(self.value, safe="").encode(), quote(self.value).encode()],
            "JSON": [_json(self.value), _json(self.value).replace(b"/", rb"\/")],
        }
        if self.user:
            pair = f"{self.user}:{self.value}".encode()
            # The beginning of the pair is no secret, so all of it has to be there.
            ways["Basic"] = [b64encode(pair).rstrip(b"=")]
        found = {name: _either(texts) for name, texts in ways.items()}
        found["hex"] = re.compile(raw.hex().encode(), re.IGNORECASE)
        return found

    @cached_property
    def halves(self) -> frozenset[bytes]:
        """The random parts by themselves."""
        found = frozenset(_DIGIT_RUN.findall(self.value.encode()))
        assert len(found) == 2
        return found

    def ways_in(self, look: Look) -> set[str]:
        """In which ways the secret stands in the bytes; "half" for a part of it."""
        found = set(self._plain_ways(look))
        if any(self._plain_ways(inner) for inner in look.unpacked):
            found.add("gzip")
        return found

    def _plain_ways(self, look: Look) -> list[str]:
        found = [name for name, pattern in self.spellings.items() if pattern.search(look.data)]
        return found or (["half"] if look.digits & self.halves else [])


class Look:
    """Bytes to look at, with what every secret wants to know of them."""

    def __init__(self, data: bytes, depth: int = 0) -> None:
        self.data = data
        self._depth = depth

    @cached_property
    def digits(self) -> frozenset[bytes]:
        """All runs of as many digits as a half has, written with one byte or two a letter."""
        found: set[bytes] = set()
        for text in (self.data, self.data.replace(b"\0", b"")):
            for run in _DIGIT_RUN.findall(text):
                found.update(run[at : at + _DIGITS] for at in range(len(run) - _DIGITS + 1))
        return frozenset(found)

    @cached_property
    def unpacked(self) -> tuple[Look, ...]:
        """What the gzip members in the bytes hold, also of those that are cut or nested."""
        if self._depth == _DEEPEST:
            return ()
        inner = [Look(data, self._depth + 1) for data in _members(self.data)]
        return (*inner, *(deeper for one in inner for deeper in one.unpacked))

    def may_hold(self, halves: frozenset[bytes]) -> bool:
        """Whether one of many secrets may be here: a look that is quick.

        False only where none can be: no half of one, and in no way of writing the mark that all
        of them begin with.
        """
        return any(one._holds_mark or one.digits & halves for one in (self, *self.unpacked))

    @property
    def _holds_mark(self) -> bool:
        in_hex = MARK.encode().hex().encode()
        return any(text in self.data for text in _MARKS) or in_hex in self.data.lower()


def ways() -> set[str]:
    """The names of all ways."""
    return {*Canary("any", canary(Random(0)), "id").spellings, "gzip"}


def _members(data: bytes) -> Iterator[bytes]:
    for start in _GZIP.finditer(data):
        with suppress(zlib.error):
            yield zlib.decompressobj(31).decompress(data[start.start() :], _LARGEST)


def _either(texts: list[bytes]) -> re.Pattern[bytes]:
    return re.compile(b"|".join(map(re.escape, texts)))


def _inner(encode: Callable[[bytes], bytes], raw: bytes, lead: int) -> bytes:
    """The letters that the secret alone decides, behind `lead` letters of something else."""
    text = encode(b"\0" * lead + raw).rstrip(b"=")
    first = -(-8 * lead // 6)
    last = 8 * (lead + len(raw)) // 6
    return text[first:last]


def _json(text: str) -> bytes:
    return json.dumps(text)[1:-1].encode()


def _marks() -> tuple[bytes, ...]:
    raw = MARK.encode()
    wide = [MARK.encode(code) for code in ("utf-16-le", "utf-16-be")]
    return (raw, *wide, *(_inner(b64encode, raw, lead) for lead in range(3)))


_MARKS = _marks()
