"""When a call is repeated, after how long, and what a status is called."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.central.failures import failure_of, require_json
from desktop_app.central.retry import (
    LONGEST_WAIT,
    Backoff,
    may_repeat_status,
    may_repeat_unanswered,
    quota_wait,
    retry_after,
)
from desktop_app.central.wire import Answer
from desktop_app.domain import errors

NOW = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)


def http_date(seconds: float) -> str:
    return format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("900", 900.0),
        ("901", LONGEST_WAIT),
        ("1000000000", LONGEST_WAIT),
        (http_date(30), 30.0),
        (http_date(10**6), LONGEST_WAIT),
        (http_date(-30), None),
        (http_date(0), None),
        ("Sun, 22 Nov 2026 12:00:10 -0000", 10.0),
        ("", None),
        ("-5", None),
        ("+5", None),
        ("1.5", 1.5),
        (" 0.25 ", 0.25),
        ("1000.5", LONGEST_WAIT),
        ("1.", None),
        (".5", None),
        ("1,5", None),
        ("1.5.5", None),
        ("1e9", None),
        ("٧", None),
        ("soon", None),
        ("9" * 5_000, None),
        ("Sun, 99 Nov 9999 99:99:99 GMT", None),
        ("Sun, 22 Nov 999999999 12:00:10 GMT", None),
        ("\x00", None),
    ],
)
def test_t14_retry_after(header: str, seconds: float | None) -> None:
    assert retry_after(header, NOW.timestamp()) == seconds


@given(st.text(max_size=80))
def test_no_retry_after_is_unbounded(header: str) -> None:
    found = retry_after(header, NOW.timestamp())
    assert found is None or 0 <= found <= LONGEST_WAIT


@given(st.integers(1, 60), st.integers(0, 2**32))
def test_back_off_is_full_jitter_under_a_growing_cap(attempt: int, seed: int) -> None:
    backoff = Backoff()
    assert 0 <= backoff.delay(attempt, random.Random(seed).random) <= min(30, 2 ** (attempt - 1))
    assert backoff.delay(attempt, lambda: 1.0) == min(30.0, 2.0 ** (attempt - 1))


@pytest.mark.parametrize(
    ("asked", "smallest", "waits"),
    [
        (0.0, 1, [1, 2, 4, 8, 16, 32, 60, 60]),
        (0.0, 60, [60] * 8),
        (0.0, 3_600, [60] * 8),
        (1.5, 1, [1.5] * 8),
        (700.0, 1, [700.0] * 8),
        (0.001, 60, [1.0] * 8),
    ],
)
def test_t14_waits_after_429(asked: float, smallest: float, waits: list[float]) -> None:
    assert [quota_wait(asked, smallest, n) for n in range(1, 9)] == waits
    assert quota_wait(0.0, smallest, 10**6) == 60


PASSING = {429, 500, 502, 503, 504}


def test_which_statuses_are_repeated() -> None:
    every = range(100, 600)
    assert {status for status in every if may_repeat_status(status, repeatable=True)} == PASSING
    assert {status for status in every if may_repeat_status(status, repeatable=False)} == {429}


def test_which_unanswered_calls_are_repeated() -> None:
    assert may_repeat_unanswered(sent=True, repeatable=True)
    assert may_repeat_unanswered(sent=False, repeatable=True)
    assert may_repeat_unanswered(sent=False, repeatable=False)
    assert not may_repeat_unanswered(sent=True, repeatable=False)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (100, errors.AnswerError),
        (301, errors.AnswerError),
        (307, errors.AnswerError),
        (400, errors.RejectedError),
        (401, errors.CredentialsError),
        (403, errors.AccessDenied),
        (404, errors.NotFoundError),
        (405, errors.NotOfferedError),
        (407, errors.OfflineError),
        (409, errors.RejectedError),
        (413, errors.RejectedError),
        (422, errors.RejectedError),
        (429, errors.QuotaError),
        (451, errors.AccessDenied),
        (500, errors.ServerError),
        (501, errors.NotOfferedError),
        (503, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_statuses_and_their_errors(status: int, kind: type[errors.AppError]) -> None:
    body = b'{"error":"someError","message":"Some\\nmessage","correlationId":"abc"}'
    error = failure_of(Answer(status, "application/json", "", body), retry_after=9)
    assert type(error) is kind
    assert error.detail == f"HTTP {status} someError: Some message"
    assert error.correlation_id == "abc"
    if isinstance(error, errors.QuotaError):
        assert error.retry_after == 9


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b"", "HTTP 500"),
        (b"<html>Bad\tgateway</html>", "HTTP 500 <html>Bad gateway</html>"),
        (b"\xff\xfe", "HTTP 500 \ufffd\ufffd"),
        (b'{"message":"only"}', "HTTP 500 only"),
        (b'{"error":"only"}', "HTTP 500 only"),
        (b'{"error":null,"message":null}', 'HTTP 500 {"error":null,"message":null}'),
        (b'{"error":7}', 'HTTP 500 {"error":7}'),
        (b"[" * 100_000, "HTTP 500 " + "[" * 199 + "…"),
        (b"x" * 10_000_000, "HTTP 500 " + "x" * 199 + "…"),
        (b'{"error":"e","message":"sent my-secret"}', "HTTP 500 e: sent ***"),
        (b"client_secret=abc&x=1", "HTTP 500 client_secret=***&x=1"),
        (b'{"x":"Bearer abcdefghijkl"}', 'HTTP 500 {"x":"***"}'),
    ],
)
def test_bodies_of_errors(body: bytes, detail: str) -> None:
    assert failure_of(Answer(500, "", "", body), secrets=["my-secret"]).detail == detail


@pytest.mark.parametrize(
    "kind",
    [
        "application/json",
        "APPLICATION/JSON; charset=latin-1",
        "application/problem+json",
        "text/json",
    ],
)
def test_json_content_types(kind: str) -> None:
    assert require_json(Answer(200, kind, "", b"{}")) == b"{}"


def test_json_without_a_content_type_is_looked_at() -> None:
    assert require_json(Answer(200, "", "", b"[]")) == b"[]"


def test_a_page_for_people_is_no_connection() -> None:
    for kind in ("text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml"):
        with pytest.raises(errors.OfflineError, match="Please sign in to"):
            require_json(Answer(200, kind, "", b"<p>Please sign in to the hotel's network</p>"))


@pytest.mark.parametrize("kind", ["text/plain", "", "application/jsonx", "json"])
def test_other_content_types_are_quoted(kind: str) -> None:
    with pytest.raises(errors.AnswerError, match="Please sign in to"):
        require_json(Answer(200, kind, "", b"<p>Please sign in to the hotel's network</p>"))
