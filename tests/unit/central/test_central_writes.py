"""Creating and renaming over the client: one attempt, and every answer taken for what it is."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import httpx2
import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.session import PATIENCE
from desktop_app.domain import errors
from desktop_app.domain.customer import BILLING_USAGE, Address, Contact, CustomerId
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.account_api import AccountApi
from desktop_app.services.cancel import Cancel
from desktop_app.simulator import Options, Simulator, build_world, parse_faults
from desktop_app.simulator.transport import SimulatorTransport
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import (
    PARTNER_ID,
    ScriptedTransport,
    answer,
    client_over,
    token_answer,
)

OFF = QuotaLimits(0, 0, 0, 0)
ID = CustomerId("0afef0e6-5df7-4cc0-b8d4-068cfd6820d1")
TENANT = {"id": ID, "name": "Alt GmbH", "showAs": "Neu GmbH"}
ACCOUNT = NewAccount(
    name="Bäckerei Süß & Söhne",
    billing_type=BILLING_USAGE,
    data_geography="DE",
    contact=Contact(
        "Eva",
        "Muster",
        "eva@suess.example",
        "+49 30 23125 001",
        address=Address(("Am Markt 1",), "Ulm", "", "89073", "DE"),
    ),
    terms_accepted=True,
)


def simulated(
    faults: str = "", time: FakeTime | None = None, options: Options | None = None
) -> tuple[SophosCentralApi, Simulator]:
    time = time or FakeTime()
    simulator = Simulator(
        build_world(5, seed=7, today=date(2026, 11, 22), plain=True),
        clock=lambda: datetime.fromtimestamp(time.wall_now, UTC),
        faults=parse_faults(faults) if faults else None,
        options=options,
    )
    own = simulator.credentials
    api = SophosCentralApi(
        Credentials(own.client_id, Secret(own.client_secret)),
        limits=OFF,
        transport=SimulatorTransport(simulator, sleep=time.pass_by),
        clocks=time.clocks(),
    )
    return api, simulator


def sent(transport: ScriptedTransport, method: str) -> list[httpx2.Request]:
    return [one for one in transport.requests if one.method == method and "partner" in one.url.path]


def first_id(simulator: Simulator) -> CustomerId:
    return CustomerId(simulator.world.base_id(0))


def test_it_reads_and_writes() -> None:
    api: AccountApi = simulated()[0]
    api.close()


# What is sent


def test_the_body_of_a_creation_holds_what_was_given_and_nothing_else() -> None:
    transport = ScriptedTransport(lambda _: answer(TENANT, 201))
    client_over(transport).create_tenant(ACCOUNT, Cancel())
    (request,) = sent(transport, "POST")
    assert request.url.path == "/partner/v1/tenants"
    assert request.headers["x-partner-id"] == PARTNER_ID
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.content) == {
        "name": "Bäckerei Süß & Söhne",
        "billingType": "usage",
        "dataGeography": "DE",
        "contact": {
            "firstName": "Eva",
            "lastName": "Muster",
            "email": "eva@suess.example",
            "phone": "+49 30 23125 001",
            "address": {
                "address1": "Am Markt 1",
                "city": "Ulm",
                "countryCode": "DE",
                "postalCode": "89073",
            },
        },
    }


def test_what_is_optional_is_sent_when_given() -> None:
    transport = ScriptedTransport(lambda _: answer(TENANT, 201))
    contact = Contact("E", "M", "e@x.de", "+49 1234", "+49 5678", "+49 9")
    account = NewAccount(
        "A", "B", "trial", data_region="eu02", contact=contact, products=("CIXA", "MDR")
    )
    client_over(transport).create_tenant(account, Cancel())
    told = json.loads(sent(transport, "POST")[0].content)
    assert told["showAs"] == "B"
    assert told["dataRegion"] == "eu02"
    assert "dataGeography" not in told
    assert told["products"] == [{"code": "CIXA"}, {"code": "MDR"}]
    assert (told["contact"]["mobile"], told["contact"]["fax"]) == ("+49 5678", "+49 9")
    assert "acceptedSampleSubmission" not in told


def test_a_created_customer_comes_back() -> None:
    api, simulator = simulated()
    made = api.create_tenant(ACCOUNT, Cancel())
    assert (made.name, made.display_name) == (ACCOUNT.name, ACCOUNT.name)
    assert made.contact == ACCOUNT.contact
    assert api.tenant(made.id, Cancel()) == made
    assert simulator.count("create") == 1


def test_a_rename_is_a_merge_patch_of_the_display_name() -> None:
    transport = ScriptedTransport(lambda _: answer(TENANT))
    renamed = client_over(transport).rename_tenant(ID, "Neu GmbH", Cancel())
    assert renamed.display_name == "Neu GmbH"
    (request,) = sent(transport, "PATCH")
    assert request.url.path == f"/partner/v1/tenants/{ID}"
    assert request.headers["content-type"] == "application/merge-patch+json"
    assert json.loads(request.content) == {"showAs": "Neu GmbH"}


# What the server may offer


def test_a_415_is_tried_once_with_plain_json() -> None:
    api, simulator = simulated(options=Options(rename="json"))
    renamed = api.rename_tenant(first_id(simulator), "Neu", Cancel())
    assert renamed.display_name == "Neu"
    assert simulator.count("rename") == 2


def test_a_second_415_is_a_refusal() -> None:
    api, simulator = simulated("rename:415")
    with pytest.raises(errors.RejectedError):
        api.rename_tenant(first_id(simulator), "Neu", Cancel())
    assert simulator.count("rename") == 2


def test_a_server_without_renaming_does_not_offer_it() -> None:
    api, simulator = simulated(options=Options(rename="missing"))
    with pytest.raises(errors.NotOfferedError):
        api.rename_tenant(first_id(simulator), "Neu", Cancel())
    assert simulator.count("rename") == 1


def test_a_404_for_a_tenant_that_is_there_means_not_offered() -> None:
    api, simulator = simulated("rename:404")
    with pytest.raises(errors.NotOfferedError) as caught:
        api.rename_tenant(first_id(simulator), "Neu", Cancel())
    assert caught.value.correlation_id


def test_a_404_for_a_tenant_that_is_gone_means_not_found() -> None:
    api, simulator = simulated()
    for identifier in (ID, "no-uuid"):
        with pytest.raises(errors.NotFoundError):
            api.rename_tenant(CustomerId(identifier), "Neu", Cancel())
    assert simulator.count("rename") == 1


def test_a_server_without_creating_does_not_offer_it() -> None:
    for status in (404, 405):
        api, _ = simulated(f"create:{status}")
        with pytest.raises(errors.NotOfferedError):
            api.create_tenant(ACCOUNT, Cancel())


def test_a_refusal_names_what_is_wrong() -> None:
    api, simulator = simulated()
    wrong = NewAccount("A", data_geography="XX", contact=ACCOUNT.contact)
    with pytest.raises(errors.RejectedError) as caught:
        api.create_tenant(wrong, Cancel())
    assert "dataGeography is unknown" in caught.value.detail
    assert caught.value.correlation_id
    assert not simulator.world.changes.created


# One attempt

LOST = [
    "503", "500", "502", "504", "503-after", "501", "408", "302", "304", "200", "204-after",
    "drop-before", "drop-after", "reset", "hang", "cut=0", "cut=1", "cut=40", "cut=-1",
    "cut-head=0", "cut-head=1", "stall=20", "length=5", "length=-5", "html", "empty-body",
    "garbage", "null", "utf16", "nan", "surrogate", "deep=100000", "gzip-cut", "gzip-crc",
    "gzip-bomb=9", "gzip-nested=3", "encoding=br", "drip=2s",
]  # fmt: skip
CLEAR = {
    "400": errors.RejectedError, "409": errors.RejectedError, "422": errors.RejectedError,
    "413": errors.RejectedError, "403": errors.AccessDenied, "451": errors.AccessDenied,
    "405": errors.NotOfferedError, "refuse": errors.OfflineError,
    "401": errors.CredentialsError, "407": errors.OfflineError,
}  # fmt: skip


def write(api: SophosCentralApi, simulator: Simulator, endpoint: str) -> None:
    if endpoint == "create":
        api.create_tenant(ACCOUNT, Cancel())
    else:
        api.rename_tenant(first_id(simulator), "Neu", Cancel())


def changed(simulator: Simulator) -> bool:
    return bool(simulator.world.changes.created or simulator.world.changes.renames)


@pytest.mark.parametrize("endpoint", ["create", "rename"])
@pytest.mark.parametrize("fault", LOST)
def test_what_is_no_clear_answer_is_a_lost_reply_after_one_attempt(
    endpoint: str, fault: str
) -> None:
    time = FakeTime()
    api, simulator = simulated(f"{endpoint}:{fault}", time)
    began = time.now
    with pytest.raises(errors.LostReplyError):
        write(api, simulator, endpoint)
    assert simulator.count(endpoint) == 1
    assert time.now - began <= 61


@pytest.mark.parametrize("endpoint", ["create", "rename"])
@pytest.mark.parametrize("fault", CLEAR)
def test_a_clear_no_is_told_and_changes_nothing(endpoint: str, fault: str) -> None:
    api, simulator = simulated(f"{endpoint}:{fault}")
    with pytest.raises(CLEAR[fault]):
        write(api, simulator, endpoint)
    assert not changed(simulator)
    assert simulator.count(endpoint) == {"401": 2, "refuse": 3}.get(fault, 1)


@pytest.mark.parametrize("before", ["token", "whoami"])
@pytest.mark.parametrize("fault", [*LOST[:4], "hang", "reset", "garbage", "401", "403", "429=99"])
@pytest.mark.parametrize("endpoint", ["create", "rename"])
def test_trouble_before_the_write_is_never_a_lost_reply(
    endpoint: str, fault: str, before: str
) -> None:
    api, simulator = simulated(f"{before}:{fault}")
    with pytest.raises(errors.AppError) as caught:
        write(api, simulator, endpoint)
    assert not isinstance(caught.value, errors.LostReplyError)
    assert not changed(simulator)
    assert simulator.count(endpoint) == 0


def test_a_connection_that_was_refused_is_tried_again() -> None:
    api, simulator = simulated("create:refuse@1*2")
    api.create_tenant(ACCOUNT, Cancel())
    assert len(simulator.world.changes.created) == 1
    assert simulator.count("create") == 3


def test_an_expired_token_is_replaced_once() -> None:
    api, simulator = simulated("create:401@1")
    api.create_tenant(ACCOUNT, Cancel())
    assert simulator.count("create") == 2
    assert simulator.count("token") == 2
    assert len(simulator.world.changes.created) == 1


def test_a_lost_reply_after_a_new_token_is_not_repeated() -> None:
    api, simulator = simulated("create:401@1,create:drop-after@2")
    with pytest.raises(errors.LostReplyError):
        api.create_tenant(ACCOUNT, Cancel())
    assert simulator.count("create") == 2
    assert len(simulator.world.changes.created) == 1


@pytest.mark.parametrize("asked", ["1", "30", "none"])
def test_a_429_is_waited_for(asked: str) -> None:
    time = FakeTime()
    api, simulator = simulated(f"create:429={asked}@1*2", time)
    api.create_tenant(ACCOUNT, Cancel())
    assert simulator.count("create") == 3
    assert len(simulator.world.changes.created) == 1


@pytest.mark.parametrize("asked", ["31", "3600", "date+40"])
def test_nobody_sits_through_a_longer_429(asked: str) -> None:
    time = FakeTime()
    api, simulator = simulated(f"create:429={asked}", time)
    with pytest.raises(errors.QuotaError) as caught:
        api.create_tenant(ACCOUNT, Cancel())
    assert caught.value.retry_after > PATIENCE
    assert simulator.count("create") == 1
    assert not time.waits


def test_a_429_that_does_not_end_is_told() -> None:
    api, simulator = simulated("create:429=1")
    with pytest.raises(errors.QuotaError):
        api.create_tenant(ACCOUNT, Cancel())
    assert simulator.count("create") == 3
    assert not changed(simulator)


def test_the_correlation_id_of_a_lost_reply_is_kept() -> None:
    api, _ = simulated("create:503")
    with pytest.raises(errors.LostReplyError) as caught:
        api.create_tenant(ACCOUNT, Cancel())
    assert caught.value.correlation_id
    assert "HTTP 503" in caught.value.detail


def test_a_success_about_another_tenant_is_no_answer() -> None:
    other = {**TENANT, "id": "11111111-5df7-4cc0-b8d4-068cfd6820d1"}
    api = client_over(ScriptedTransport(lambda _: answer(other)))
    with pytest.raises(errors.LostReplyError):
        api.rename_tenant(ID, "Neu GmbH", Cancel())


def test_a_secret_in_an_answer_is_not_told() -> None:
    secret = "canary-secret"
    echo = answer(f"<p>{secret}</p>".encode(), 502, content_type="text/html")
    transport = ScriptedTransport(lambda _: echo, lambda _: token_answer(secret))
    with pytest.raises(errors.LostReplyError) as caught:
        client_over(transport).create_tenant(ACCOUNT, Cancel())
    assert secret not in str(caught.value)
