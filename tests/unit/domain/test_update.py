"""Which release may be offered: versions in order, feeds in time, addresses in their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import __version__
from desktop_app.domain.update import (
    DAY,
    LONGEST_VALIDITY,
    Release,
    Seen,
    UpdateError,
    UpdateProblem,
    Version,
    demand_timely,
    is_download,
    is_place,
    parts_of,
)

NOW = 1_800_000_000


def release(version: str = "2.0.0", published: int = NOW, expires: int = NOW + DAY) -> Release:
    return Release(Version.parse(version), "https://a.example/x", (), published, expires)


def test_versions_are_in_order() -> None:
    texts = ["0.1.0", "0.9.9", "0.10.0", "1.0.0a1", "1.0.0a2", "1.0.0b1", "1.0.0rc1", "1.0.0rc10"]
    texts += ["1.0.0", "1.0.1a1", "1.0.1", "2.0.0"]
    versions = [Version.parse(text) for text in texts]
    assert versions == sorted(versions, key=lambda version: version)
    assert len(set(versions)) == len(texts)
    assert [str(version) for version in versions] == texts


def test_the_running_version_is_one() -> None:
    assert str(Version.parse(__version__)) == __version__


@pytest.mark.parametrize(
    "text",
    [
        *("", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.0-1", "v1.0.0", "1.0.0 ", "1.0.0\n"),
        *("1.0.0rc0", "1.0.0rc", "-1.0.0", "1.0.١", "999999.0.0", "1.0.0+x", "1.0.0dev1"),
    ],
)
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a version"):
        Version.parse(text)


@given(
    st.tuples(*[st.integers(0, 99_999)] * 3), st.sampled_from(["", "a", "b", "rc"]), st.integers(1)
)
def test_every_version_reads_back(numbers: tuple[int, int, int], stage: str, number: int) -> None:
    text = ".".join(map(str, numbers)) + (f"{stage}{number % 9_999 + 1}" if stage else "")
    assert str(Version.parse(text)) == text


@pytest.mark.parametrize(
    ("given_release", "problem"),
    [
        (release(published=NOW - 9, expires=NOW), UpdateProblem.EXPIRED),
        (release(published=NOW - 9, expires=NOW - 1), UpdateProblem.EXPIRED),
        (release(published=NOW + 2 * DAY, expires=NOW + 3 * DAY), UpdateProblem.FROM_THE_FUTURE),
        (release(published=NOW, expires=NOW + LONGEST_VALIDITY + 1), UpdateProblem.NOT_A_FEED),
        (release(published=NOW, expires=NOW), UpdateProblem.NOT_A_FEED),
        (release("1.4.9"), UpdateProblem.REPLAYED),
        (release("1.5.0", published=NOW - 1), UpdateProblem.REPLAYED),
    ],
)
def test_a_feed_out_of_time_is_refused(given_release: Release, problem: UpdateProblem) -> None:
    seen = Seen(Version.parse("1.5.0"), NOW)
    with pytest.raises(UpdateError) as caught:
        demand_timely(given_release, seen, NOW)
    assert caught.value.problem is problem


def test_a_feed_in_time_is_taken() -> None:
    demand_timely(release(), None, NOW)
    demand_timely(release("1.5.0"), Seen(Version.parse("1.5.0"), NOW), NOW)
    demand_timely(release(published=NOW + DAY - 1, expires=NOW + 2 * DAY), None, NOW)
    demand_timely(release(expires=NOW + LONGEST_VALIDITY), None, NOW)


def test_notes_are_in_the_language_or_in_english() -> None:
    both = Release(Version.parse("2.0.0"), "", (("de", "Neu"), ("en", "New")), 0, 1)
    assert (both.note("de"), both.note("en"), both.note("fr")) == ("Neu", "New", "New")
    assert release().note("de") == ""


@pytest.mark.parametrize(
    "address",
    [
        "http://downloads.example.com/a/1",
        "HTTPS://downloads.example.com/a/1",
        "https://downloads.example.com.evil.example/a/1",
        "https://evil.example/a/1",
        "https://downloads.example.com/b/1",
        "https://downloads.example.com/a",
        "https://downloads.example.com:8443/a/1",
        "https://me@downloads.example.com/a/1",
        "https://downloads.example.com@evil.example/a/1",
        "https://downloads.example.com\\@evil.example/a/1",
        "https://downloads.example.com/a/../b",
        "https://downloads.example.com/a/..",
        "https://downloads.example.com/a/%2e%2e/b",
        "https://downloads.example.com/a//b",
        "https://downloads.example.com/a/1?x=y",
        "https://downloads.example.com/a/1#x",
        "https://downloads.example.com/a/1\n",
        " https://downloads.example.com/a/1",
        "https://downloads.example.com/a/ü",
        "https://downloads.example.com/a/1 2",
        "https://127.0.0.1/a/1",
        "https://localhost/a/1",
        "https://dоwnloads.example.com/a/1",
        "javascript:alert(1)",
        "file:///a/1",
        "https://downloads.example.com/a/" + "x" * 300,
        "",
    ],
)
def test_another_address_than_a_download_of_ours_is_refused(address: str) -> None:
    assert not is_download(address, ["https://downloads.example.com/a/"])


def test_a_download_lies_in_a_place() -> None:
    places = ["https://one.example/x/", "https://downloads.example.com/a/"]
    assert is_download("https://downloads.example.com/a/v1.2.0", places)
    assert is_download("https://downloads.example.com/a/b/c-d_e~f/", places)
    assert not is_download("https://downloads.example.com/a/v1", [])


def test_a_place_ends_in_a_slash() -> None:
    assert is_place("https://a.example/")
    assert is_place("https://a.example/b/")
    assert not is_place("https://a.example")
    assert not is_place("https://a.example/b")
    assert not is_place("http://a.example/")


def test_the_parts_of_an_address() -> None:
    assert parts_of("https://a.example/b/c.feed") == ("https://a.example", "/b/c.feed")
    assert parts_of("https://a.example") == ("https://a.example", "/")
