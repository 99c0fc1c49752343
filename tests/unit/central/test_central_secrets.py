"""No secret and no token in any log record, error, traceback or repr."""

from __future__ import annotations

import base64
import json
import logging
import traceback
import urllib.parse
from collections.abc import Iterator

import httpx2
import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.hosts import Hosts
from desktop_app.central.redact import SHOWN, redacted
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import Urgency
from desktop_app.simulator import Simulator, build_world
from desktop_app.simulator.server import SimulatorServer
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import ScriptedTransport, answer, token_answer

SECRET = "cnry-5f0c1d/+=&%\u00e9-secret"
TOKEN = "cnry-token-9a8b7c6d5e4f3a2b1c0d"
ID = CustomerId("0afef0e6-5df7-4cc0-b8d4-068cfd6820d1")


class Records(logging.Handler):
    """Keeps everything that any logger says at any level, formatted with its traceback."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(logging.Formatter("%(name)s %(message)s %(args)s").format(record))


@pytest.fixture
def records() -> Iterator[Records]:
    root, handler = logging.getLogger(), Records()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def spellings(canary: str) -> list[str]:
    raw = canary.encode()
    return [
        canary,
        json.dumps(canary)[1:-1],
        urllib.parse.quote(canary),
        urllib.parse.quote_plus(canary),
        base64.b64encode(raw).decode(),
        base64.urlsafe_b64encode(raw).decode(),
        raw.hex(),
    ]


def assert_clean(text: str) -> None:
    for canary in (SECRET, TOKEN):
        for spelling in spellings(canary):
            assert spelling not in text


ECHO = json.dumps(
    {
        "error": f"e {SECRET}",
        "message": TOKEN,
        "correlationId": TOKEN,
        "trackingId": SECRET,
        "errorCode": f"client_secret={urllib.parse.quote_plus(SECRET)}",
    }
)
ANSWERS = [
    *(answer(ECHO.encode(), status) for status in (200, 301, 400, 401, 403, 404, 409, 422)),
    *(answer(ECHO.encode(), status) for status in (429, 500, 503, 599)),
    answer(ECHO.encode(), 200, content_type="text/html"),
    answer(("x" * (SHOWN - 10) + TOKEN).encode(), 500),
    answer(f"Authorization: Bearer {TOKEN}".encode(), 500),
    answer({"licenses": [{"id": SECRET, "quantity": SECRET}]}),
    answer({"licenses": [TOKEN]}),
    answer(b"<p>", content_type=TOKEN),
    answer(b"{}", headers={"retry-after": TOKEN}),
]


@pytest.mark.parametrize("reply", ANSWERS, ids=range(len(ANSWERS)))
@pytest.mark.parametrize("where", ["api", "token"])
def test_nothing_that_a_server_echoes_comes_out(
    records: Records, reply: httpx2.Response, where: str
) -> None:
    if where == "token":
        # No token was given out yet that a server could echo.
        reply = httpx2.Response(
            reply.status_code,
            headers={name: v.replace(TOKEN, "x/t") for name, v in reply.headers.items()},
            content=reply.content.replace(TOKEN.encode(), b"t" * len(TOKEN)),
        )
    transport = ScriptedTransport(
        lambda request: reply,
        lambda request: reply if where == "token" else token_answer(TOKEN),
    )
    credentials = Credentials("an-id", Secret(SECRET))
    api = SophosCentralApi(
        credentials, transport=transport, clocks=FakeTime().clocks(), limits=QuotaLimits(0, 0, 0, 0)
    )
    try:
        found = api.licences(ID, Cancel(), Urgency.PERSON)
        assert_clean("\n".join((*found.problems, *found.oddities)))
    except AppError as error:
        assert_clean(str(error) + repr(error) + error.detail)
        assert_clean("".join(traceback.format_exception(error)))
    assert_clean(repr(vars(api)) + repr(vars(api._session)) + repr(api._session._sign_in))
    assert_clean("\n".join(records.lines))


def test_errors_of_the_network_do_not_carry_the_request(records: Records) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadError(f"while sending {request.headers!r}", request=request)

    transport = ScriptedTransport(fail, lambda request: token_answer(TOKEN))
    api = SophosCentralApi(
        Credentials("an-id", Secret(SECRET)), transport=transport, clocks=FakeTime().clocks()
    )
    with pytest.raises(AppError) as caught:
        api.licences(ID, Cancel())
    assert_clean(str(caught.value) + repr(caught.value))
    assert_clean("".join(traceback.format_exception(caught.value)))
    assert_clean("\n".join(records.lines))


def test_a_session_over_a_socket_logs_only_method_path_status_and_time(records: Records) -> None:
    simulator = Simulator(build_world(150, seed=3))
    own = simulator.credentials
    with SimulatorServer(simulator) as server:
        api = SophosCentralApi(
            Credentials(own.client_id, Secret(own.client_secret)),
            Hosts.loopback(server.address),
            limits=QuotaLimits(0, 0, 0, 0),
        )
        list(api.tenant_pages(Cancel()))
        token = api._session._tokens._token.reveal()
        api.close()
    said = "\n".join(records.lines)
    assert "GET /partner/v1/tenants 200" in said
    for hidden in (own.client_secret, own.client_id, token, "pageSize", "X-Partner", "Bearer"):
        assert hidden not in said
    assert not [line for line in records.lines if line.startswith(("httpx2", "httpcore2"))]


def test_redaction_happens_before_the_cut() -> None:
    text = "x" * (SHOWN - 5) + SECRET
    assert "cnry" not in redacted(text, [SECRET])


@pytest.mark.parametrize(
    "text",
    [
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
        "bearer abcdefgh12345678",
        '"client_secret": "abcdefgh"',
        "client_secret=abcdefgh&x",
        "access_token: abcdefgh",
        "password='abcdefgh'",
    ],
)
def test_what_looks_like_a_secret_is_starred(text: str) -> None:
    assert "abcdefgh" not in redacted(text)
    assert "eyJ" not in redacted(text)
    assert "***" in redacted(text)
