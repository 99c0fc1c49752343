"""The checksum of a row: of a value that changed on the disk the engine's checks see nothing."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b


def checksum(values: Iterable[object]) -> int:
    """An 8-byte BLAKE2 of the values, as the signed number that fits a column."""
    text = "\x1f".join(map(str, values))
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
