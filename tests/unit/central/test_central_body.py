"""Bodies: cut, damaged, too large, wrongly packed; never a shorter body than was sent."""

from __future__ import annotations

import gzip
import random
import zlib
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.central.body import BodyCaps, read_body
from desktop_app.central.watch import Watch
from desktop_app.domain.errors import AnswerError
from desktop_app.services.cancel import Cancel

CAPS = BodyCaps(wire=10_000, unpacked=50_000)


def read(chunks: list[bytes], encoding: str = "", length: str = "") -> bytes:
    return read_body(chunks, encoding, length, CAPS, Watch(60, Cancel(), Event()))


def pieces(body: bytes, size: int) -> list[bytes]:
    return [body[at : at + size] for at in range(0, len(body), size)]


@given(st.binary(max_size=3_000), st.integers(1, 500), st.sampled_from(["", "gzip", "x-GZIP "]))
def test_a_whole_body_comes_out_as_it_went_in(body: bytes, size: int, encoding: str) -> None:
    sent = gzip.compress(body) if encoding else body
    assert read(pieces(sent, size), encoding, str(len(sent))) == body


def test_no_byte_may_be_missing_from_a_packed_body() -> None:
    sent = gzip.compress(random.Random(1).randbytes(2_000))
    for end in range(1, len(sent)):
        with pytest.raises(AnswerError):
            read(pieces(sent[:end], 97), "gzip", str(end))


def test_no_damaged_bit_passes() -> None:
    body = b'{"items":[' + b'{"id":1},' * 40 + b"]}"
    sent = gzip.compress(body, mtime=0)
    for at in range(10, len(sent)):
        damaged = bytearray(sent)
        damaged[at] ^= 0x10
        try:
            assert read([bytes(damaged)], "gzip") == body
        except AnswerError:
            continue


@pytest.mark.parametrize("length", ["5", "7", "-6", "six", "6, 6", "٦", "9" * 40])
def test_the_length_must_be_right(length: str) -> None:
    with pytest.raises(AnswerError):
        read([b"123", b"456"], "", length)


@pytest.mark.parametrize("encoding", ["br", "zstd", "deflate", "gzip, gzip", "gzip,br", "*", "é"])
def test_only_what_was_asked_for_is_unpacked(encoding: str) -> None:
    with pytest.raises(AnswerError, match="not asked for"):
        read([gzip.compress(b"{}")], encoding)


def test_caps_on_the_wire_and_unpacked() -> None:
    assert len(read([b"x" * 10_000])) == 10_000
    with pytest.raises(AnswerError, match="too large"):
        read([b"x" * 9_000, b"x" * 1_001])
    with pytest.raises(AnswerError, match="too large"):
        read([], "", "10001")
    assert len(read([gzip.compress(b"x" * 50_000)], "gzip")) == 50_000
    with pytest.raises(AnswerError, match="too large"):
        read([gzip.compress(b"x" * 50_001)], "gzip")


def test_a_bomb_needs_little_memory() -> None:
    import tracemalloc

    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b"\0" * 2**20) for _ in range(200)) + packer.flush()
    caps = BodyCaps()
    tracemalloc.start()
    with pytest.raises(AnswerError, match="too large"):
        read_body(pieces(bomb, 65_536), "gzip", "", caps, Watch(60, Cancel(), Event()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40_000_000


def test_nothing_may_follow_a_packed_body() -> None:
    for tail in (b"x", gzip.compress(b"more")):
        with pytest.raises(AnswerError, match="after the end"):
            read([gzip.compress(b"{}") + tail], "gzip")
        with pytest.raises(AnswerError, match="after the end"):
            read([gzip.compress(b"{}"), tail], "gzip")


def test_nothing_at_all_is_an_empty_body() -> None:
    assert read([], "gzip", "0") == b""
