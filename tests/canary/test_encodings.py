"""The scanner finds what was planted, in each of the twelve ways, and nothing that was not."""

from __future__ import annotations

import gzip
import json
import sqlite3
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from pathlib import Path
from random import Random
from urllib.parse import quote, quote_plus, urlencode

import pytest

from tests.canary.encodings import AWKWARD, MARK, Canary, canary, ways
from tests.canary.places import hits, hits_in_files

SEED = 20_261_123
SECRET = canary(Random(SEED))
CANARY = Canary("secret", SECRET, "an-id")
RAW = SECRET.encode()


def found_in(data: bytes) -> set[str]:
    """The ways in which the secret is found, by the whole way that a scan goes."""
    return {way for hit in hits("here", data, [CANARY]) for way in hit.ways}


PLANTS: dict[str, Callable[[], bytes]] = {
    "raw": lambda: b"x" + RAW + b"x",
    "UTF-16LE": lambda: f"ü{SECRET}".encode("utf-16-le"),
    "UTF-16BE": lambda: f"ü{SECRET}".encode("utf-16-be"),
    "base64+0": lambda: b64encode(b"abc" + RAW + b"d"),
    "base64+1": lambda: b64encode(b"a" + RAW + b"yz"),
    "base64+2": lambda: b64encode(b"ab" + RAW),
    "base64url": lambda: urlsafe_b64encode(b"abcd" + RAW + b"e"),
    "hex": lambda: (b"q" + RAW).hex().upper().encode(),
    "URL": lambda: urlencode({"client_secret": SECRET, "scope": "token"}).encode(),
    "JSON": lambda: json.dumps({"a": SECRET}).encode(),
    "gzip": lambda: b"head" + gzip.compress(b"a" * 99 + RAW) + b"tail",
    "Basic": lambda: b"Basic " + b64encode(f"an-id:{SECRET}".encode()),
}


def test_twelve_ways_are_known() -> None:
    assert len(ways()) == 12
    assert set(PLANTS) == ways()


@pytest.mark.parametrize("way", PLANTS)
def test_each_way_is_found(way: str, tmp_path: Path) -> None:
    """The positive control: 12 of 12, alone and in the middle of a large file."""
    print(f"seed {SEED}")  # noqa: T201
    assert way in found_in(PLANTS[way]())
    noise = Random(SEED).randbytes(300_000)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file.bin").write_bytes(noise + PLANTS[way]() + noise)
    (hit,) = hits_in_files([tmp_path], [CANARY])
    assert way in hit.ways


@pytest.mark.parametrize(
    "planted",
    [
        pytest.param(lambda: quote_plus(SECRET).lower().encode(), id="url-in-lower-case"),
        pytest.param(lambda: gzip.compress(gzip.compress(RAW)), id="packed-twice"),
        pytest.param(lambda: gzip.compress(RAW * 3)[:-8], id="packed-and-cut"),
        pytest.param(lambda: gzip.compress(b64encode(b"a" + RAW)), id="base64-packed"),
        pytest.param(lambda: RAW[: len(MARK) + 16], id="first-half"),
        pytest.param(lambda: SECRET[-16:].encode("utf-16-le"), id="second-half"),
        pytest.param(lambda: quote(quote(SECRET)).encode(), id="escaped-twice"),
        pytest.param(lambda: json.dumps(json.dumps(SECRET)).encode(), id="json-in-json"),
        pytest.param(lambda: repr(RAW).encode(), id="repr-of-bytes"),
    ],
)
def test_more_than_the_twelve_is_found(planted: Callable[[], bytes]) -> None:
    assert found_in(planted())


def test_near_misses_are_not_found() -> None:
    other = canary(Random(SEED + 1))
    near = MARK + SECRET[len(MARK) : -1] + ("0" if SECRET[-1] != "0" else "1")
    for text in (other, near[: len(MARK) + 15] + near[len(MARK) + 16 :], MARK + AWKWARD):
        raw = text.encode()
        for data in (
            raw, text.encode("utf-16-le"), b64encode(raw), raw.hex().encode(), gzip.compress(raw),
            quote(text).encode(), json.dumps(text).encode(), b64encode(b"an-id:" + raw),
        ):  # fmt: skip
            found = found_in(data)
            assert not found - {"half"}, text
            # A secret that differs in its last letter has the same first half.
            assert not found or SECRET[len(MARK) :][:16] in text
    assert not found_in(Random(SEED).randbytes(1_000_000))
    assert not found_in(b"Basic " + b64encode(b"an-id:wrong"))


def test_free_pages_of_a_store_are_looked_at(tmp_path: Path) -> None:
    """What was deleted stands on in the file until its page is used again."""
    path = tmp_path / "customers.db"
    store = sqlite3.connect(path)
    store.executescript("pragma secure_delete = off; create table t (a text)")
    store.executemany("insert into t values (?)", [("x" * 3_000,)] * 20 + [(SECRET,)])
    store.commit()
    store.execute("delete from t")
    store.commit()
    store.close()
    (hit,) = hits_in_files([tmp_path], [CANARY])
    assert hit.place == str(path)
