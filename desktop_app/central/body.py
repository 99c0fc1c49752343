"""Reads the body of an answer within limits and notices when it was cut; not what it says."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.domain.errors import AnswerError

from .watch import Watch

_GZIP_WINDOW = 16 + zlib.MAX_WBITS


@dataclass(frozen=True, slots=True)
class BodyCaps:
    """The largest body in bytes, as sent and as unpacked."""

    wire: int = 2_000_000
    unpacked: int = 8_000_000


def read_body(
    chunks: Iterable[bytes], encoding: str, length: str, caps: BodyCaps, watch: Watch
) -> bytes:
    """Read a whole body. `encoding` and `length` are the header's words, empty when missing.

    Raises `AnswerError` when the body is too large, cut, damaged, or in an encoding that was
    not asked for; the HTTP library would hand out a cut gzip body as if it were whole.
    """
    expected = _length_of(length)
    if expected is not None and expected > caps.wire:
        raise AnswerError(f"the answer is too large: {expected} bytes")
    counted = _Counted(chunks, caps.wire, watch)
    kind = encoding.strip().lower()
    if kind in {"", "identity"}:
        body = b"".join(counted)
    elif kind in {"gzip", "x-gzip"}:
        body = _unpacked(counted, caps.unpacked)
    else:
        raise AnswerError("the answer is packed in a way that was not asked for")
    if expected is not None and expected != counted.total:
        raise AnswerError(f"the answer was cut: {counted.total} of {expected} bytes")
    return body


class _Counted:
    """The chunks as sent, counted and checked against limit and deadline."""

    def __init__(self, chunks: Iterable[bytes], cap: int, watch: Watch) -> None:
        self._chunks = chunks
        self._cap = cap
        self._watch = watch
        self.total = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            self._watch.left()
            self.total += len(chunk)
            if self.total > self._cap:
                raise AnswerError(f"the answer is too large: more than {self._cap} bytes")
            yield chunk


def _unpacked(chunks: _Counted, cap: int) -> bytes:
    unpacker = zlib.decompressobj(_GZIP_WINDOW)
    parts: list[bytes] = []
    total = 0
    try:
        for chunk in chunks:
            if unpacker.eof and chunk:
                raise AnswerError("there is something after the end of the packed answer")
            part = unpacker.decompress(chunk, cap - total + 1)
            total += len(part)
            if total > cap or unpacker.unconsumed_tail:
                raise AnswerError(f"the answer is too large: more than {cap} bytes unpacked")
            parts.append(part)
    except zlib.error as error:
        raise AnswerError("the packed answer is damaged") from error
    if chunks.total and not unpacker.eof:
        raise AnswerError("the packed answer was cut")
    if unpacker.unused_data:
        raise AnswerError("there is something after the end of the packed answer")
    return b"".join(parts)


def _length_of(header: str) -> int | None:
    text = header.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise AnswerError("the length of the answer is not a number")
    return int(text)
