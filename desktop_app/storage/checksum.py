"""The checksum of a row: what the engine's own checks do not see (reliability.md F8)."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b


def checksum(values: Iterable[str | int | None]) -> int:
    """An 8-byte BLAKE2 of the values, as the signed number that fits a column."""
    text = "\x1f".join(map(str, values))
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
