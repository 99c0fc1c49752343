"""Refusals: whose fault a 401 is, and how long a used-up quota is waited for."""

from __future__ import annotations

import threading
from collections.abc import Callable

import httpx2
import pytest

from desktop_app.domain import errors
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import Urgency
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import (
    Answering,
    ScriptedTransport,
    answer,
    client_over,
    failing,
    token_answer,
)

ID = CustomerId("0afef0e6-5df7-4cc0-b8d4-068cfd6820d1")
OTHER = CustomerId("11f104c5-cc4a-4a9f-bb9c-632c936dfb9f")


class Tokens:
    """Gives out numbered tokens; counts them."""

    def __init__(self) -> None:
        self.given = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.given += 1
        return token_answer(f"t{self.given}")


def refusing(*customers: str, status: int = 401) -> Answering:
    """Refuses what is asked about these customers, whatever the token."""

    def serve(request: httpx2.Request) -> httpx2.Response:
        if request.headers.get("x-tenant-id") in customers:
            return answer({"error": "Unauthorized", "correlationId": "c"}, status)
        if request.url.path == "/partner/v1/tenants":
            return answer({"items": [], "pages": {"total": 0}})
        return answer({"licenses": []})

    return serve


class WatchingTime(FakeTime):
    """Notes a value whenever somebody begins to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.watched: Callable[[], float] = float
        self.seen: list[float] = []

    def wait(self, seconds: float, cancel: Cancel, closed: threading.Event) -> None:
        self.seen.append(self.watched())
        super().wait(seconds, cancel, closed)


def test_t13_a_401_of_one_customer_is_its_own() -> None:
    tokens, time = Tokens(), FakeTime()
    api = client_over(ScriptedTransport(refusing(ID), tokens), time)
    list(api.tenant_pages(Cancel()))
    for _ in range(3):
        with pytest.raises(errors.AccessDenied, match="401") as caught:
            api.licences(ID, Cancel())
        assert caught.value.correlation_id == "c"
        assert api.licences(OTHER, Cancel()).licences == ()
    assert tokens.given == 1


def test_t13_with_an_older_token_each_such_customer_costs_one_token_a_minute_at_most() -> None:
    tokens, time = Tokens(), FakeTime()
    many = [f"{n:08x}-cc4a-4a9f-bb9c-632c936dfb9f" for n in range(25)]
    transport = ScriptedTransport(refusing(*many), tokens)
    api = client_over(transport, time)
    list(api.tenant_pages(Cancel()))
    time.pass_by(1_000)
    for customer in many:
        with pytest.raises(errors.AccessDenied):
            api.licences(CustomerId(customer), Cancel())
    assert tokens.given == 2
    assert transport.paths().count("/licenses/v1/licenses") == 26


def test_t13_everybody_refused_is_no_storm_of_tokens() -> None:
    tokens = Tokens()
    api = client_over(ScriptedTransport(refusing(ID, OTHER), tokens))
    for customer in (ID, OTHER) * 5:
        with pytest.raises(errors.AccessDenied):
            api.licences(customer, Cancel())
    assert tokens.given == 2


def test_t13_a_401_of_the_partner_is_the_credentials_fault() -> None:
    def serve(request: httpx2.Request) -> httpx2.Response:
        return answer({"error": "Unauthorized"}, 401)

    tokens = Tokens()
    api = client_over(ScriptedTransport(serve, tokens))
    with pytest.raises(errors.CredentialsError):
        list(api.tenant_pages(Cancel()))
    assert tokens.given == 2
    whoami = ScriptedTransport(whoami=answer({"error": "Unauthorized"}, 401))
    with pytest.raises(errors.CredentialsError):
        client_over(whoami).identity(Cancel())


def test_t13_an_outdated_token_is_still_renewed_for_a_customer_s_call() -> None:
    tokens, time = Tokens(), FakeTime()

    def serve(request: httpx2.Request) -> httpx2.Response:
        outdated = tokens.given == 1 and time.now > 5_100
        return answer({"licenses": []}, 401 if outdated else 200)

    api = client_over(ScriptedTransport(serve, tokens), time)
    api.licences(ID, Cancel())
    time.pass_by(101)
    api.licences(ID, Cancel())
    assert tokens.given == 2


def test_t13_a_405_of_one_customer_is_its_own() -> None:
    api = client_over(ScriptedTransport(refusing(ID, status=405)))
    with pytest.raises(errors.NotOfferedError):
        api.licences(ID, Cancel())
    assert api.licences(OTHER, Cancel()).licences == ()


def test_t14_background_calls_wait_until_the_server_allows_them() -> None:
    time = FakeTime()
    transport = ScriptedTransport(failing(*[429] * 12))
    assert client_over(transport, time).licences(ID, Cancel()).licences == ()
    assert time.waits == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]


def test_t14_the_first_wait_is_the_smallest_window_that_is_on() -> None:
    time = FakeTime()
    api = client_over(ScriptedTransport(failing(429, 429)), time, QuotaLimits(0, 100, 1_000, 0))
    api.licences(ID, Cancel())
    assert time.waits == [60, 60]


def test_t14_a_person_s_call_ends_after_three_attempts() -> None:
    time = FakeTime()
    transport = ScriptedTransport(failing(*[429] * 99))
    api = client_over(transport, time)
    with pytest.raises(errors.QuotaError):
        api.licences(ID, Cancel(), Urgency.PERSON)
    assert time.waits == [1, 2]
    assert len(transport.requests) == 4
    assert api.quota().wait == pytest.approx(1)


def test_t14_a_refusal_holds_everybody_back() -> None:
    time = WatchingTime()
    api = client_over(ScriptedTransport(failing(429, 429)), time)
    time.watched = lambda: api.quota().wait
    api.licences(ID, Cancel())
    assert time.seen == pytest.approx([1, 2])


def test_t14_fractions_of_seconds_are_waited() -> None:
    time = FakeTime()
    client_over(ScriptedTransport(failing(429, retry_after="1.5")), time).licences(ID, Cancel())
    assert time.waits == [1.5]


def test_t14_other_failures_between_refusals_still_count() -> None:
    time = FakeTime()
    transport = ScriptedTransport(failing(429, 500, 429, 500, 429, 500))
    with pytest.raises(errors.ServerError):
        client_over(transport, time).licences(ID, Cancel())
    assert time.waits == [1, 0.5, 2, 1.0, 4]


def test_t14_waiting_ends_when_cancelled() -> None:
    cancel, time = Cancel(), FakeTime()

    def serve(request: httpx2.Request) -> httpx2.Response:
        if time.now > 5_600:
            cancel.set()
        return answer({}, 429)

    with pytest.raises(errors.Cancelled):
        client_over(ScriptedTransport(serve), time).licences(ID, cancel)


def test_t14_a_wait_that_outlives_the_token_costs_no_refused_call() -> None:
    tokens = Tokens()
    transport = ScriptedTransport(failing(*[429] * 5, retry_after="900"), tokens)
    client_over(transport).licences(ID, Cancel())
    assert tokens.given == 2
    assert transport.paths().count("/licenses/v1/licenses") == 6
