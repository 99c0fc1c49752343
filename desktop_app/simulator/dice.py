"""Numbers that look random and are the same for the same seed, one row independent of the next.

Not for secrets, and not for statistics: only for making worlds.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from random import Random
from typing import TypeVar
from uuid import UUID

T = TypeVar("T")
_MASK = 0xFFFFFFFF
# Odd constants near 2**32 times an irrational number: multiples of one spread evenly over the
# range, so that every world of every size has the wanted share of each kind of customer.
_STEPS = {
    "billing": 0x9E3779B9,
    "state": 0x6A09E667,
    "access": 0xBB67AE85,
    "region": 0x3C6EF373,
    "firewall": 0xA54FF53B,
}


def digest(*parts: object) -> int:
    """Return 128 bits made of the parts."""
    text = "\0".join(map(str, parts)).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(text, digest_size=16).digest(), "big")


def identifier(*parts: object) -> str:
    """Return a UUID made of the parts, in lower case."""
    return str(UUID(int=digest(*parts), version=4))


def share(seed: int, index: int, kind: str) -> float:
    """Return this row's place in 0 to 1 for a kind of choice; neighbours are far apart."""
    return ((index * _STEPS[kind] + _offset(seed, kind)) & _MASK) / (_MASK + 1)


@cache
def _offset(seed: int, kind: str) -> int:
    return digest(seed, kind)


class Dice:
    """One row's own stream of choices."""

    def __init__(self, seed: int, index: int, purpose: int) -> None:
        # The multipliers keep the streams of neighbouring rows and purposes apart.
        self.roll = Random((seed * 1_000_003 + index) * 64 + purpose).random

    def pick(self, options: Sequence[T]) -> T:
        """Return one of the options, each as likely as the next."""
        return options[int(self.roll() * len(options))]

    def between(self, low: int, high: int) -> int:
        """Return a whole number from low to high, both included."""
        return low + int(self.roll() * (high - low + 1))

    def chance(self, probability: float) -> bool:
        """Return True with this probability."""
        return self.roll() < probability
