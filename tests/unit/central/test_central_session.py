"""Calls from the first attempt to the last: what is repeated, what is not, and when it ends."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import httpx2
import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.domain import errors
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import ScriptedTransport, answer, client_over, token_answer

ID = CustomerId("0afef0e6-5df7-4cc0-b8d4-068cfd6820d1")
OFF = QuotaLimits(0, 0, 0, 0)
Serve = Callable[[httpx2.Request], httpx2.Response]


def failing(*statuses: int, then: object = None, **headers: str) -> Serve:
    left = list(statuses)
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def serve(request: httpx2.Request) -> httpx2.Response:
        if left:
            return answer({"error": "e", "correlationId": "c"}, left.pop(0), named)
        return answer({"licenses": []} if then is None else then)

    return serve


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_passing_failures_are_tried_three_times(status: int) -> None:
    time = FakeTime()
    transport = ScriptedTransport(failing(status, status))
    assert client_over(transport, time).licences(ID, Cancel()).licences == ()
    assert time.waits == [0.5, 1.0]
    transport = ScriptedTransport(failing(status, status, status))
    with pytest.raises((errors.ServerError, errors.QuotaError)) as caught:
        client_over(transport).licences(ID, Cancel())
    assert caught.value.correlation_id == "c"
    assert len(transport.requests) == 4


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, errors.AnswerError),
        (400, errors.RejectedError),
        (403, errors.AccessDenied),
        (404, errors.NotFoundError),
        (405, errors.NotOfferedError),
        (409, errors.RejectedError),
        (422, errors.RejectedError),
        (501, errors.NotOfferedError),
    ],
)
def test_lasting_failures_are_tried_once(status: int, kind: type[errors.AppError]) -> None:
    transport = ScriptedTransport(failing(status))
    with pytest.raises(kind):
        client_over(transport).licences(ID, Cancel())
    assert len(transport.requests) == 2


def test_retry_after_is_followed_and_holds_everybody_back() -> None:
    time = FakeTime()
    transport = ScriptedTransport(failing(429, retry_after="40"))
    api = client_over(transport, time)
    api.licences(ID, Cancel())
    assert time.waits == [40.0]
    assert api.quota().wait == 0
    transport = ScriptedTransport(failing(429, 429, 429, retry_after="86400"))
    api = client_over(transport, time)
    with pytest.raises(errors.QuotaError) as caught:
        api.licences(ID, Cancel())
    assert caught.value.retry_after == 900
    assert time.waits[1:] == [900.0, 900.0]
    assert api.quota().wait == pytest.approx(900)


def test_an_expired_token_is_renewed_once() -> None:
    tokens: Iterator[int] = iter(range(9))
    transport = ScriptedTransport(
        lambda r: answer(
            {"licenses": []}, 200 if r.headers["authorization"] == "Bearer t1" else 401
        ),
        lambda r: token_answer(f"t{next(tokens)}"),
    )
    assert client_over(transport).licences(ID, Cancel()).licences == ()
    assert sum("token" in path for path in transport.paths()) == 2


def test_a_token_that_is_never_taken_is_two_calls() -> None:
    tokens = iter(range(9))
    transport = ScriptedTransport(
        lambda r: answer({"error": "Unauthorized"}, 401), lambda r: token_answer(f"t{next(tokens)}")
    )
    with pytest.raises(errors.CredentialsError):
        client_over(transport).licences(ID, Cancel())
    assert len(transport.requests) == 4


def test_a_storm_of_refusals_is_one_renewal() -> None:
    tokens = iter(range(99))
    transport = ScriptedTransport(
        lambda r: answer(
            {"licenses": []}, 401 if r.headers["authorization"] == "Bearer t0" else 200
        ),
        lambda r: token_answer(f"t{next(tokens)}"),
    )
    api = client_over(transport)
    api._session._tokens.token(Cancel())
    threads = [threading.Thread(target=lambda: api.licences(ID, Cancel())) for _ in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum("token" in path for path in transport.paths()) == 2


def test_whoami_is_asked_once_by_many_threads() -> None:
    transport = ScriptedTransport(lambda r: answer({"items": [], "pages": {"total": 0}}))
    api = client_over(transport)
    threads = [threading.Thread(target=lambda: list(api.tenant_pages(Cancel()))) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert transport.paths().count("/whoami/v1") == 1


@pytest.mark.parametrize(
    ("error", "kind", "requests"),
    [
        (httpx2.ConnectError("refused"), errors.OfflineError, 3),
        (httpx2.ConnectTimeout("slow"), errors.OfflineError, 3),
        (httpx2.ReadTimeout("silent"), errors.OfflineError, 3),
        (httpx2.RemoteProtocolError("cut"), errors.OfflineError, 3),
        (httpx2.ProxyError("407"), errors.OfflineError, 3),
        (httpx2.DecodingError("bad"), errors.AnswerError, 1),
    ],
)
def test_errors_of_the_network(
    error: Exception, kind: type[errors.AppError], requests: int
) -> None:
    def serve(request: httpx2.Request) -> httpx2.Response:
        raise error

    transport = ScriptedTransport(serve)
    with pytest.raises(kind):
        client_over(transport).licences(ID, Cancel())
    assert len(transport.requests) == requests + 1


def test_a_page_for_people_instead_of_json_is_no_connection() -> None:
    page = answer(b"<html><h1>Welcome to Hotel Wifi</h1>", content_type="text/html")
    transport = ScriptedTransport(lambda r: page)
    with pytest.raises(errors.OfflineError, match="Hotel Wifi"):
        client_over(transport).licences(ID, Cancel())
    assert transport.paths().count("/licenses/v1/licenses") == 3


@pytest.mark.parametrize(("status", "body"), [(202, b""), (204, b""), (200, b""), (200, b"null")])
def test_a_success_without_an_answer_is_an_error(status: int, body: bytes) -> None:
    with pytest.raises(errors.AnswerError):
        client_over(ScriptedTransport(lambda r: answer(body, status))).licences(ID, Cancel())


def test_waits_of_retries_end_when_the_client_closes() -> None:
    transport = ScriptedTransport(failing(503, retry_after="600"))
    api = SophosCentralApi(Credentials("i", Secret("s")), transport=transport, limits=OFF)
    raised: list[str] = []

    def work() -> None:
        try:
            api.licences(ID, Cancel())
        except errors.AppError as error:
            raised.append(type(error).__name__)

    thread = threading.Thread(target=work)
    thread.start()
    while len(transport.requests) < 2:
        threading.Event().wait(0.002)
    api.close()
    thread.join(2)
    assert raised == ["Cancelled"]
