"""The whole way of a notice but TLS: web server, wire, signature, rules, file of what was seen."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.central.feed_source import FeedFetcher
from desktop_app.domain.update import UpdateError, UpdateProblem
from desktop_app.services.cancel import Cancel
from desktop_app.services.updates import LARGEST_FEED, Remembered, UpdateService
from desktop_app.system.update_file import UpdateFile
from desktop_app.updates.feed import SignedFeed
from tests.fakes.feed_server import FeedServer
from tests.fakes.update_feed import Clock, Publisher

FLIPS = 50
"""A thousand of them, without the network, are `test_updates_feed`'s."""

ELSEWHERE = "https://evil.example/"
UNSAFE = "http://downloads.example.com/central-desk/"


@pytest.fixture
def publisher() -> Publisher:
    return Publisher()


@pytest.fixture
def server(publisher: Publisher) -> Iterator[FeedServer]:
    with FeedServer(publisher.feed()) as made:
        yield made


@pytest.fixture
def memory(tmp_path: Path) -> UpdateFile:
    return UpdateFile(tmp_path / "updates.json")


@pytest.fixture
def service(server: FeedServer, publisher: Publisher, memory: UpdateFile) -> UpdateService:
    source = FeedFetcher(server.origin, "/central-desk.feed", lambda: None)
    return UpdateService("1.0.0", source, SignedFeed(publisher.trust), memory, Clock())


def problem_of(service: UpdateService) -> UpdateProblem:
    with pytest.raises(UpdateError) as caught:
        service.check(Cancel())
    return caught.value.problem


def test_a_good_feed_is_offered_and_kept(
    service: UpdateService, server: FeedServer, memory: UpdateFile
) -> None:
    found = service.check(Cancel())
    assert found is not None
    assert str(found.version) == "9.0.0"
    assert server.asked == ["/central-desk.feed"]
    assert memory.load().document == server.body


Spoil = Callable[[FeedServer, Publisher], None]


def _body(make: Callable[[Publisher], bytes]) -> Spoil:
    def spoil(server: FeedServer, publisher: Publisher) -> None:
        server.body = make(publisher)

    return spoil


def _status(status: int, **headers: str) -> Spoil:
    def spoil(server: FeedServer, _publisher: Publisher) -> None:
        server.status, server.headers = status, headers

    return spoil


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (_body(lambda _: Publisher().feed()), UpdateProblem.WRONG_SIGNATURE),
        (_body(lambda one: one.sign(b"{}", "other")), UpdateProblem.UNKNOWN_KEY),
        (_body(lambda one: one.feed(expires="2027-01-15T08:00:00Z")), UpdateProblem.NOT_A_FEED),
        (
            _body(
                lambda one: one.feed(
                    published="2026-12-01T00:00:00Z", expires="2027-01-15T07:59:59Z"
                )
            ),
            UpdateProblem.EXPIRED,
        ),
        (_body(lambda one: one.feed(address=ELSEWHERE)), UpdateProblem.FOREIGN_ADDRESS),
        (_body(lambda one: one.feed(address=UNSAFE)), UpdateProblem.FOREIGN_ADDRESS),
        (_body(lambda one: one.feed(more="x" * LARGEST_FEED)), UpdateProblem.NOT_A_FEED),
        (_body(lambda _: b"<html>Sign in</html>"), UpdateProblem.NOT_A_FEED),
        (_body(lambda _: b""), UpdateProblem.NOT_A_FEED),
        (_body(lambda one: one.feed().decode().encode("utf-16")), UpdateProblem.NOT_A_FEED),
        (_status(404), UpdateProblem.REFUSED),
        (_status(500), UpdateProblem.REFUSED),
        (_status(302, Location="http://127.0.0.1:1/elsewhere"), UpdateProblem.MOVED),
        (_status(200, **{"Content-Encoding": "br"}), UpdateProblem.NOT_A_FEED),
    ],
)  # fmt: skip
def test_nothing_else_is_believed_and_nothing_of_it_is_kept(
    service: UpdateService,
    server: FeedServer,
    publisher: Publisher,
    memory: UpdateFile,
    spoil: Spoil,
    problem: UpdateProblem,
) -> None:
    spoil(server, publisher)
    assert problem_of(service) is problem
    kept = memory.load()
    assert (kept.seen, kept.document) == (None, b"")
    assert len(server.asked) == 1


def test_a_replayed_old_feed_is_refused(
    service: UpdateService, server: FeedServer, publisher: Publisher
) -> None:
    service.check(Cancel())
    server.body = publisher.feed("8.9.9")
    assert problem_of(service) is UpdateProblem.REPLAYED


def test_every_flipped_bit_is_a_refusal(
    service: UpdateService, server: FeedServer, memory: UpdateFile
) -> None:
    seed = secrets.randbits(32)
    print("seed", seed)  # noqa: T201
    dice, good = random.Random(seed), server.body
    refused = 0
    for _ in range(FLIPS):
        flipped = bytearray(good)
        flipped[dice.randrange(len(good))] ^= 1 << dice.randrange(8)
        server.body = bytes(flipped)
        problem_of(service)
        refused += 1
    assert refused == FLIPS == len(server.asked)
    assert memory.load().document == Remembered().document


def test_a_server_that_is_gone_is_told(publisher: Publisher, memory: UpdateFile) -> None:
    with FeedServer() as gone:
        origin = gone.origin
    source = FeedFetcher(origin, "/central-desk.feed", lambda: None)
    service = UpdateService("1.0.0", source, SignedFeed(publisher.trust), memory, Clock())
    assert problem_of(service) is UpdateProblem.UNREACHABLE
    assert memory.load() == Remembered()
