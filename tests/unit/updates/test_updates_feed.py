"""The form of the feed: what was signed is read, and not one bit of anything else is believed."""

from __future__ import annotations

import json
import random
import secrets

import pytest
from nacl.signing import SigningKey

from desktop_app.domain.update import Release, UpdateError, UpdateProblem, Version
from desktop_app.services.updates import LARGEST_FEED
from desktop_app.updates.feed import LONGEST_NOTE, SignedFeed, document_of, payload_of
from tests.fakes.update_feed import KEY_ID, NOW, PLACE, Publisher, good_values

FLIPS = 1_000


@pytest.fixture
def publisher() -> Publisher:
    return Publisher()


def problem_of(publisher: Publisher, document: bytes) -> UpdateProblem:
    with pytest.raises(UpdateError) as caught:
        SignedFeed(publisher.trust).read(document)
    return caught.value.problem


def test_a_good_feed_is_read(publisher: Publisher) -> None:
    release = SignedFeed(publisher.trust).read(publisher.feed("1.2.0"))
    notes = (("de", "Neu: alles."), ("en", "New: everything."))
    month = 31 * 86_400
    assert release == Release(Version.parse("1.2.0"), f"{PLACE}1.2.0", notes, NOW, NOW + month)


def test_what_is_written_is_what_is_read(publisher: Publisher) -> None:
    notes = (("de", "Größer & <b>schöner</b>"), ("en", "Larger"))
    release = Release(Version.parse("3.0.0rc2"), PLACE, notes, NOW, NOW + 9)
    assert SignedFeed(publisher.trust).read(publisher.sign(payload_of(release))) == release


def test_fields_of_a_later_version_are_left_alone(publisher: Publisher) -> None:
    feed = publisher.feed(channel={"stable": [1, None]}, notes={"en": "x", "fr": 7})
    assert SignedFeed(publisher.trust).read(feed).notes == (("en", "x"),)


def test_no_flipped_bit_is_believed(publisher: Publisher) -> None:
    seed = secrets.randbits(32)
    print("seed", seed)  # noqa: T201
    dice = random.Random(seed)
    feed, reader = publisher.feed(), SignedFeed(publisher.trust)
    refused = 0
    for _ in range(FLIPS):
        flipped = bytearray(feed)
        flipped[dice.randrange(len(feed))] ^= 1 << dice.randrange(8)
        with pytest.raises(UpdateError):
            reader.read(bytes(flipped))
        refused += 1
    assert refused == FLIPS


def test_every_flipped_bit_of_the_first_line_is_refused(publisher: Publisher) -> None:
    feed, reader = publisher.feed(), SignedFeed(publisher.trust)
    for place in range(feed.index(b"\n") + 1):
        for bit in range(8):
            flipped = bytearray(feed)
            flipped[place] ^= 1 << bit
            with pytest.raises(UpdateError):
                reader.read(bytes(flipped))


def test_nothing_may_be_added_or_cut(publisher: Publisher) -> None:
    feed = publisher.feed()
    for other in (feed + b"\n", feed[:-1], b" " + feed, b"\xef\xbb\xbf" + feed, feed + feed):
        with pytest.raises(UpdateError):
            SignedFeed(publisher.trust).read(other)
    assert SignedFeed(publisher.trust).read(feed)


def test_another_key_is_refused(publisher: Publisher) -> None:
    stranger = Publisher()
    assert problem_of(publisher, stranger.feed()) is UpdateProblem.WRONG_SIGNATURE


def test_an_unknown_key_is_refused_by_name(publisher: Publisher) -> None:
    document = publisher.sign(b"{}", "test-2")
    assert problem_of(publisher, document) is UpdateProblem.UNKNOWN_KEY


def test_a_signature_of_the_payload_alone_stands_for_nothing(publisher: Publisher) -> None:
    payload = json.dumps(good_values()).encode()
    bare = publisher.key.sign(payload).signature
    assert problem_of(publisher, document_of(KEY_ID, bare, payload)) is (
        UpdateProblem.WRONG_SIGNATURE
    )


def test_one_of_two_keys_is_enough(publisher: Publisher) -> None:
    keys = {**publisher.trust.keys, "test-2": bytes(SigningKey.generate().verify_key)}
    trust = type(publisher.trust)(publisher.trust.feed, publisher.trust.downloads, keys)
    assert SignedFeed(trust).read(publisher.feed())


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"\n",
        b"<!DOCTYPE html><html><body>Sign in to the network</body></html>",
        b'{"version": "9.0.0"}',
        b"\x00" * 500,
        "central-desk-feed-1 ключ 00\n{}".encode(),
        b"central-desk-feed-2 test-1 " + b"0" * 128 + b"\n{}",
        b"central-desk-feed-1 test-1 " + b"0" * 127 + b"\n{}",
        b"central-desk-feed-1 test-1 " + b"0" * 128 + b"\r\n{}",
        b"central-desk-feed-1  test-1 " + b"0" * 128 + b"\n{}",
        b"central-desk-feed-1 ../../key " + b"0" * 128 + b"\n{}",
    ],
)
def test_what_is_no_feed_is_refused(publisher: Publisher, document: bytes) -> None:
    assert problem_of(publisher, document) is UpdateProblem.NOT_A_FEED


def test_capital_digits_are_another_document(publisher: Publisher) -> None:
    head, rest = publisher.feed().split(b"\n", 1)
    form, key_id, signature = head.split(b" ")
    document = b" ".join([form, key_id, signature.upper()]) + b"\n" + rest
    assert problem_of(publisher, document) is UpdateProblem.NOT_A_FEED


def test_a_feed_that_is_too_large_is_refused_although_it_is_signed(publisher: Publisher) -> None:
    document = publisher.feed(more="x" * LARGEST_FEED)
    assert len(document) > LARGEST_FEED
    assert problem_of(publisher, document) is UpdateProblem.NOT_A_FEED


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe",
        b'{"version": "9.0.0"}',
        b"[" * 50_000,
        b'"' + b"\xc3\x28" + b'"',
        json.dumps(good_values()).encode("utf-16"),
    ],
)
def test_a_signed_payload_that_is_none_is_refused(publisher: Publisher, payload: bytes) -> None:
    assert problem_of(publisher, publisher.sign(payload)) is UpdateProblem.NOT_A_FEED


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("version", None),
        ("version", 9),
        ("version", "9"),
        ("version", "latest"),
        ("address", None),
        ("address", ["https://downloads.example.com/central-desk/"]),
        ("notes", None),
        ("notes", "New"),
        ("published", None),
        ("published", 1_800_000_000),
        ("published", "2027-01-15"),
        ("published", "2027-13-15T08:00:00Z"),
        ("published", "2027-01-15T08:00:00+01:00"),
        ("expires", "never"),
        ("expires", "9999-01-15T08:00:00Z"),
    ],
)
def test_a_spoiled_field_spoils_the_feed(publisher: Publisher, name: str, value: object) -> None:
    assert problem_of(publisher, publisher.feed(**{name: value})) is UpdateProblem.NOT_A_FEED


@pytest.mark.parametrize(
    "address",
    [
        "http://downloads.example.com/central-desk/9.0.0",
        "https://evil.example/central-desk/9.0.0",
        "https://downloads.example.com/other/9.0.0",
        "https://downloads.example.com/central-desk/../other",
        "javascript:alert(1)",
    ],
)
def test_an_address_elsewhere_is_refused_although_it_is_signed(
    publisher: Publisher, address: str
) -> None:
    feed = publisher.feed(address=address)
    assert problem_of(publisher, feed) is UpdateProblem.FOREIGN_ADDRESS


def test_long_and_hostile_notes_become_one_line(publisher: Publisher) -> None:
    feed = publisher.feed(notes={"en": "one\ntwo\x00\x1b[31m" + "x" * 9_000})
    note = SignedFeed(publisher.trust).read(feed).note("en")
    assert note.startswith("one two")
    assert len(note) <= LONGEST_NOTE
    assert note.isprintable()
