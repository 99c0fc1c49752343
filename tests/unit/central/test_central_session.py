"""Calls from the first attempt to the last: what is repeated, what is not, and when it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import httpx2
import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.domain import errors
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import Urgency
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import ScriptedTransport, answer, client_over, failing, token_answer

ID = CustomerId("0afef0e6-5df7-4cc0-b8d4-068cfd6820d1")
OFF = QuotaLimits(0, 0, 0, 0)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_passing_failures_are_tried_three_times(status: int) -> None:
    time, urgency = FakeTime(), Urgency.PERSON
    transport = ScriptedTransport(failing(status, status))
    assert client_over(transport, time).licences(ID, Cancel(), urgency).licences == ()
    assert time.waits == ([1, 2] if status == 429 else [0.5, 1.0])
    transport = ScriptedTransport(failing(status, status, status))
    with pytest.raises((errors.ServerError, errors.QuotaError)) as caught:
        client_over(transport).licences(ID, Cancel(), urgency)
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
        api.licences(ID, Cancel(), Urgency.PERSON)
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
    with pytest.raises(errors.AccessDenied):
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
        (httpx2.DecodingError("bad"), errors.AnswerError, 3),
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


JSON = "application/json"
BROKEN: list[tuple[bytes, int, dict[str, str]]] = [
    (b"", 200, {}),
    (b"", 202, {}),
    (b"", 204, {}),
    (b'{"licenses":[', 200, {}),
    (b'{"licenses":[]', 200, {}),
    (b"garbage", 200, {}),
    (b"null", 200, {}),
    (b"[]", 200, {}),
    (b"7", 200, {}),
    (b'{"licenses":[tru]}', 200, {}),
    (b'{"licenses":[]}', 200, {"content-type": "text/plain"}),
    (b"\x1f\x8b", 200, {"content-encoding": "gzip"}),
    (b"{}", 200, {"content-encoding": "br"}),
    (b"{}", 200, {"content-length": "9"}),
    (b'{"a":' + b"[" * 100_000, 200, {}),
]


def broken(body: bytes, status: int, headers: dict[str, str], times: int) -> ScriptedTransport:
    left = [times]

    def serve(request: httpx2.Request) -> httpx2.Response:
        left[0] -= 1
        if left[0] < 0:
            return answer({"licenses": []})
        merged = {"content-type": JSON, **headers}
        return httpx2.Response(status, headers=merged, stream=httpx2.ByteStream(body))

    return ScriptedTransport(serve)


@pytest.mark.parametrize(("body", "status", "headers"), BROKEN, ids=range(len(BROKEN)))
@pytest.mark.parametrize("urgency", Urgency)
def test_t18_a_broken_success_is_repeated_like_a_502(
    body: bytes, status: int, headers: dict[str, str], urgency: Urgency
) -> None:
    time = FakeTime()
    transport = broken(body, status, headers, 2)
    assert client_over(transport, time).licences(ID, Cancel(), urgency).licences == ()
    assert time.waits == [0.5, 1.0]
    transport = broken(body, status, headers, 99)
    with pytest.raises(errors.AnswerError):
        client_over(transport).licences(ID, Cancel(), urgency)
    assert transport.paths().count("/licenses/v1/licenses") == 3


@pytest.mark.parametrize("bad", [b"", b'{"access_token":"t', b"garbage"])
def test_t18_so_is_a_broken_answer_to_the_sign_in(bad: bytes) -> None:
    left = [bad]
    transport = ScriptedTransport(
        lambda r: answer({"licenses": []}), lambda r: answer(left.pop()) if left else token_answer()
    )
    assert client_over(transport).licences(ID, Cancel()).licences == ()


def test_t18_a_listing_survives_a_page_that_is_cut_once() -> None:
    cut = [b'{"items":[{"id":']

    def serve(request: httpx2.Request) -> httpx2.Response:
        number = int(request.url.params["page"])
        if number == 2 and cut:
            return answer(cut.pop())
        items = [{"id": f"{number:08x}-cc4a-4a9f-bb9c-632c936dfb9f", "name": "N"}]
        return answer({"items": items, "pages": {"total": 3}})

    pages = list(client_over(ScriptedTransport(serve)).tenant_pages(Cancel()))
    assert [len(page.customers) for page in pages] == [1, 1, 1]


def test_t18_what_is_whole_but_not_understood_is_not_repeated() -> None:
    transport = ScriptedTransport(lambda r: answer({"licenses": "x"}))
    with pytest.raises(errors.AnswerError):
        client_over(transport).licences(ID, Cancel())
    assert len(transport.requests) == 2


def test_t24_no_token_goes_to_a_host_that_is_not_allowed() -> None:
    transport = ScriptedTransport()
    customer = Customer(ID, "N", api_host="https://api-eu01.central.sophos.com.evil.example")
    with pytest.raises(errors.ForeignHostError):
        client_over(transport).account_health(customer, Cancel())
    assert transport.requests == []
    capitals = Customer(ID, "N", api_host="HTTPS://API-EU02.Central.Sophos.com/")
    transport = ScriptedTransport(lambda r: answer({}))
    client_over(transport).account_health(capitals, Cancel())
    assert transport.requests[-1].url.host == "api-eu02.central.sophos.com"
