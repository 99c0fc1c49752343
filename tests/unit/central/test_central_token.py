"""The life of a token: fetched once for all threads, renewed early, never tried in a loop."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.token import FRESH, REJECTION_HOLDS, TokenSource
from desktop_app.central.wire import Answer
from desktop_app.domain.errors import (
    AnswerError,
    AppError,
    Cancelled,
    CredentialsError,
    OfflineError,
    ServerError,
)
from desktop_app.services.cancel import Cancel
from tests.fakes.central_time import FakeTime

SECRET = "cnry-the-secret"


def told(**fields: object) -> Answer:
    import json

    body = {"access_token": "t0", "token_type": "bearer", "expires_in": 3600, **fields}
    return Answer(200, "application/json", "", json.dumps(body).encode())


class Office:
    """Hands out numbered tokens, or what it was told."""

    def __init__(self, answering: Callable[[int], Answer] | None = None) -> None:
        self._answering = answering or (lambda n: told(access_token=f"t{n}", errorCode="success"))
        self.calls = 0
        self.gate: threading.Event | None = None

    def __call__(self, cancel: Cancel) -> Answer:
        self.calls += 1
        if self.gate is not None:
            assert self.gate.wait(5)
        return self._answering(self.calls)


def source(office: Office, time: FakeTime | None = None) -> TokenSource:
    time = time or FakeTime()
    credentials = Credentials("an-id", Secret(SECRET))
    return TokenSource(credentials, office, clock=time.wall, monotonic=time.monotonic)


@pytest.mark.parametrize(
    ("life", "used"), [(3_600, 3_240), (600, 540), (300, 240), (120, 60), (60, 0), (0, 0)]
)
def test_a_token_is_renewed_at_90_percent_and_60_seconds_early(life: int, used: int) -> None:
    office, time = Office(lambda n: told(access_token=f"t{n}", expires_in=life)), FakeTime()
    tokens = source(office, time)
    assert tokens.token(Cancel()).reveal() == "t1"
    if used:
        time.pass_by(used - 0.1)
        assert tokens.token(Cancel()).reveal() == "t1"
        time.pass_by(0.2)
    assert tokens.token(Cancel()).reveal() == "t2"


@pytest.mark.parametrize("life", [None, 10**15])
def test_a_missing_or_huge_life_has_a_limit(life: int | None) -> None:
    office, time = Office(lambda n: told(expires_in=life)), FakeTime()
    tokens = source(office, time)
    tokens.token(Cancel())
    time.pass_by(86_400)
    tokens.token(Cancel())
    assert office.calls == 2


def test_a_jump_of_either_clock_renews_and_never_prolongs() -> None:
    office, time = Office(), FakeTime()
    tokens = source(office, time)
    tokens.token(Cancel())
    time.wall_now -= 10**8
    tokens.token(Cancel())
    assert office.calls == 1
    time.pass_by(3_300)
    tokens.token(Cancel())
    assert office.calls == 2
    time.wall_now += 4_000
    tokens.token(Cancel())
    assert office.calls == 3


def test_a_hundred_threads_share_one_request() -> None:
    office = Office()
    office.gate = threading.Event()
    tokens = source(office)
    got: list[str] = []
    threads = [
        threading.Thread(target=lambda: got.append(tokens.token(Cancel()).reveal()))
        for _ in range(100)
    ]
    for thread in threads:
        thread.start()
    office.gate.set()
    for thread in threads:
        thread.join()
    assert got == ["t1"] * 100
    assert office.calls == 1


def test_a_hundred_refused_threads_share_one_renewal() -> None:
    office = Office()
    tokens = source(office)
    old = tokens.token(Cancel())
    got: list[str] = []
    threads = [
        threading.Thread(target=lambda: got.append(tokens.replaced(old, Cancel()).reveal()))
        for _ in range(100)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["t2"] * 100
    assert office.calls == 2


def test_a_wrong_secret_is_one_request_for_everybody() -> None:
    office, time = Office(lambda n: Answer(401, "application/json", "", REFUSAL)), FakeTime()
    tokens = source(office, time)
    for _ in range(50):
        with pytest.raises(CredentialsError) as caught:
            tokens.token(Cancel())
        assert caught.value.correlation_id == "track"
        assert "oauth.invalid_client_secret" in caught.value.detail
    assert office.calls == 1
    time.pass_by(REJECTION_HOLDS)
    with pytest.raises(CredentialsError):
        tokens.token(Cancel())
    assert office.calls == 2


REFUSAL = (
    b'{"errorCode":"oauth.invalid_client_secret","message":"Unauthorized","trackingId":"track"}'
)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(400, "application/json", "", REFUSAL), CredentialsError),
        (Answer(401, "text/html", "", b"<p>no</p>"), CredentialsError),
        (Answer(403, "application/json", "", REFUSAL), CredentialsError),
        (Answer(500, "application/json", "", b"{}"), ServerError),
        (Answer(302, "", "", b""), AnswerError),
        (Answer(200, "text/html", "", b"<p>Hotel</p>"), OfflineError),
        (Answer(200, "application/json", "", b""), AnswerError),
        (Answer(200, "application/json", "", b"[" * 100_000), AnswerError),
        (told(access_token=None), AnswerError),
        (told(access_token=""), AnswerError),
        (told(access_token="a\r\nX-Evil: 1"), AnswerError),
        (told(access_token="é"), AnswerError),
        (told(access_token="x" * 20_000), AnswerError),
        (told(access_token=7), AnswerError),
        (told(access_token=["t0"]), AnswerError),
        (told(token_type="mac"), AnswerError),
    ],
)
def test_what_is_no_token(answer: Answer, kind: type[AppError]) -> None:
    with pytest.raises(kind):
        source(Office(lambda n: answer)).token(Cancel())


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"errorCode": "success"},
        {"errorCode": "Ok"},
        {"errorCode": "OK"},
        {"errorCode": ""},
        {"errorCode": None},
        {"errorCode": 0},
        {"errorCode": {"code": "success"}, "message": ["OK"]},
        {"errorCode": "oauth.locked"},
        {"token_type": "Bearer"},
        {"token_type": 7},
        {"expires_in": "soon"},
        {"expires_in": "3600"},
        {"trackingId": 7},
    ],
)
def test_t19_status_and_token_decide(fields: dict[str, object]) -> None:
    office, time = Office(lambda n: told(**fields)), FakeTime()
    tokens = source(office, time)
    assert tokens.token(Cancel()).reveal() == "t0"
    time.pass_by(3_000)
    tokens.token(Cancel())
    assert office.calls == 1


def test_t19_a_success_without_a_token_says_what_came_with_it() -> None:
    refused = told(access_token=None, errorCode="oauth.locked", message="Locked")
    with pytest.raises(AnswerError, match=r"oauth\.locked Locked"):
        source(Office(lambda n: refused)).token(Cancel())


def test_t13_a_fresh_token_that_was_accepted_is_beyond_doubt() -> None:
    office, time = Office(), FakeTime()
    tokens = source(office, time)
    first = tokens.token(Cancel())
    assert not tokens.is_beyond_doubt(first)
    tokens.accepted(first)
    assert tokens.is_beyond_doubt(first)
    time.pass_by(FRESH)
    assert not tokens.is_beyond_doubt(first)
    second = tokens.replaced(first, Cancel())
    assert tokens.is_beyond_doubt(second)
    assert not tokens.is_beyond_doubt(first)


def test_a_failure_of_the_network_is_not_remembered() -> None:
    def answering(number: int) -> Answer:
        if number == 1:
            raise OfflineError
        return told()

    tokens = source(Office(answering))
    with pytest.raises(OfflineError):
        tokens.token(Cancel())
    assert tokens.token(Cancel()).reveal() == "t0"


def test_waiting_for_another_thread_s_request_can_be_cancelled() -> None:
    office = Office()
    office.gate = threading.Event()
    tokens = source(office)
    first = threading.Thread(target=lambda: tokens.token(Cancel()))
    first.start()
    while not office.calls:
        threading.Event().wait(0.002)
    cancel, outcome = Cancel(), []

    def second() -> None:
        with pytest.raises(Cancelled):
            tokens.token(cancel)
        outcome.append("cancelled")

    thread = threading.Thread(target=second)
    thread.start()
    cancel.set()
    thread.join(2)
    assert outcome == ["cancelled"]
    office.gate.set()
    first.join()


def test_secrets_do_not_show_themselves() -> None:
    import copy
    import pickle

    credentials = Credentials("an-id", Secret(SECRET))
    for shown in (repr(credentials), str(credentials), f"{credentials.secret}", f"{credentials!r}"):
        assert SECRET not in shown
    for write in (pickle.dumps, copy.copy):
        with pytest.raises(TypeError):
            write(credentials.secret)
    assert Secret("a") == Secret("a") != Secret("b")
    assert len({Secret("a"), Secret("a")}) == 1
