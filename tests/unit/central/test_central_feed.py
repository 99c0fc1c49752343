"""Fetching the update feed over a real socket: what is sent, and what is not taken."""

from __future__ import annotations

import gzip
import socket
from threading import Thread

import pytest

from desktop_app.central.body import BodyCaps
from desktop_app.central.feed_source import LIMITS, FeedFetcher
from desktop_app.central.wire import WireLimits
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.update import UpdateError, UpdateProblem
from desktop_app.services.cancel import Cancel
from desktop_app.services.updates import LARGEST_FEED
from desktop_app.updates.feed import SignedFeed
from tests.fakes.central_wire import RawServer, http_answer, until
from tests.fakes.update_feed import Publisher

QUICK = WireLimits(connect=2.0, idle=0.5, total=1.0, caps=BodyCaps(LARGEST_FEED, LARGEST_FEED))
PATIENT = WireLimits(connect=2.0, idle=50.0, total=50.0)


def fetcher(
    server: RawServer | str, limits: WireLimits = QUICK, proxy: str | None = None
) -> FeedFetcher:
    origin = server if isinstance(server, str) else server.origin
    return FeedFetcher(origin, "/central-desk.feed", lambda: proxy, limits)


def problem_of(fetching: FeedFetcher) -> UpdateProblem:
    with pytest.raises(UpdateError) as caught:
        fetching.fetch(Cancel())
    return caught.value.problem


def test_a_good_feed_comes_through_byte_by_byte() -> None:
    publisher = Publisher()
    feed = publisher.feed()
    with RawServer([http_answer(feed, headers={"Content-Type": "text/plain"})]) as server:
        document = fetcher(server).fetch(Cancel())
    assert document == feed
    assert SignedFeed(publisher.trust).read(document).address.startswith("https://")


def test_nothing_but_the_request_is_sent() -> None:
    with RawServer([http_answer(b"x", headers={"Set-Cookie": "who=you"})]) as server:
        fetcher(server).fetch(Cancel())
        fetcher(server).fetch(Cancel())
    first, second = (received.decode("ascii") for received in server.received)
    assert first == second
    lines = first.split("\r\n")
    assert lines[0] == "GET /central-desk.feed HTTP/1.1"
    names = {line.split(":")[0].lower(): line.split(": ", 1)[1] for line in lines[1:] if line}
    assert set(names) == {"host", "accept", "accept-encoding", "user-agent"}
    assert names["user-agent"] == "central-desk"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_refused(status: int) -> None:
    with RawServer([http_answer(b"{}")]) as elsewhere:
        moved = http_answer(b"", f"{status} Moved", {"Location": elsewhere.origin + "/x"})
        with RawServer([moved]) as server:
            assert problem_of(fetcher(server)) is UpdateProblem.MOVED
    assert elsewhere.received == []


@pytest.mark.parametrize("status", ["404 Not Found", "403 Forbidden", "500 Oops", "204 Nothing"])
def test_another_status_is_refused(status: str) -> None:
    with RawServer([http_answer(b"", status)]) as server:
        assert problem_of(fetcher(server)) is UpdateProblem.REFUSED


def test_a_page_of_a_hotel_is_no_feed() -> None:
    page = http_answer(b"<html>Please sign in</html>", headers={"Content-Type": "text/html"})
    with RawServer([page]) as server:
        document = fetcher(server).fetch(Cancel())
    with pytest.raises(UpdateError) as caught:
        SignedFeed(Publisher().trust).read(document)
    assert caught.value.problem is UpdateProblem.NOT_A_FEED


def test_the_largest_feed_passes_and_one_byte_more_does_not() -> None:
    with RawServer([http_answer(b"x" * LARGEST_FEED)]) as server:
        assert len(fetcher(server).fetch(Cancel())) == LARGEST_FEED
    with RawServer([http_answer(b"x" * (LARGEST_FEED + 1))]) as server:
        assert problem_of(fetcher(server)) is UpdateProblem.NOT_A_FEED


def test_a_body_without_end_is_cut_off() -> None:
    endless = http_answer(b"", headers={"Content-Length": "-"})
    with RawServer([endless], repeat=b"x" * 8_192) as server:
        assert problem_of(fetcher(server)) is UpdateProblem.NOT_A_FEED


def test_a_packed_body_may_not_become_larger_either() -> None:
    packed = http_answer(gzip.compress(b"x" * 9_000_000), headers={"Content-Encoding": "gzip"})
    assert len(packed) < LARGEST_FEED
    with RawServer([packed]) as server:
        assert problem_of(fetcher(server)) is UpdateProblem.NOT_A_FEED


def test_a_cut_body_is_refused() -> None:
    with RawServer([http_answer(b"xx", headers={"Content-Length": "999"})]) as server:
        assert problem_of(fetcher(server)) in {
            UpdateProblem.NOT_A_FEED,
            UpdateProblem.UNREACHABLE,
        }


def test_a_slow_server_meets_the_deadline() -> None:
    head = http_answer(b"", headers={"Content-Length": "60000"})
    with RawServer([head], pause=0.05, repeat=b"x") as server:
        assert problem_of(fetcher(server)) is UpdateProblem.UNREACHABLE


def test_a_silent_server_meets_the_deadline() -> None:
    with RawServer([], linger=True) as server:
        assert problem_of(fetcher(server)) is UpdateProblem.UNREACHABLE


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert problem_of(fetcher(f"http://127.0.0.1:{port}")) is UpdateProblem.UNREACHABLE


def test_no_tls_where_tls_is_asked_for_is_not_secure() -> None:
    with RawServer([b"HTTP/1.1 200 OK\r\n\r\n"]) as server:
        origin = server.origin.replace("http://", "https://")
        assert problem_of(fetcher(origin)) is UpdateProblem.INSECURE


def test_a_waiting_call_ends_at_once_when_it_is_cancelled() -> None:
    cancel = Cancel()
    ended: list[type[Exception]] = []

    def run(fetching: FeedFetcher) -> None:
        try:
            fetching.fetch(cancel)
        except Cancelled as error:
            ended.append(type(error))

    with RawServer([], linger=True) as server:
        thread = Thread(target=run, args=(fetcher(server, PATIENT),))
        thread.start()
        assert until(lambda: bool(server.received))
        cancel.set()
        thread.join(10)
    assert ended == [Cancelled]


def test_the_proxy_of_the_settings_is_used() -> None:
    with RawServer([http_answer(b"x")]) as proxy:
        assert fetcher("http://127.0.0.1:9", proxy=proxy.origin).fetch(Cancel()) == b"x"
    assert proxy.received[0].startswith(b"GET http://127.0.0.1:9/central-desk.feed ")


def test_the_limits_of_the_program() -> None:
    assert LIMITS.total <= 30
    assert LIMITS.caps == BodyCaps(LARGEST_FEED, LARGEST_FEED)
    assert LARGEST_FEED == 64 * 1024
