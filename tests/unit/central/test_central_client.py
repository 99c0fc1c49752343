"""The whole client: over the simulator, and over a server that misbehaves on purpose."""

from __future__ import annotations

from datetime import UTC, date, datetime

import httpx2
import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.hosts import Hosts
from desktop_app.domain import errors
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import PartnerApi, Urgency
from desktop_app.simulator import VENDOR, Simulator, build_world, parse_faults
from desktop_app.simulator.server import SimulatorServer
from desktop_app.simulator.transport import SimulatorTransport
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import (
    PARTNER_ID,
    ScriptedTransport,
    answer,
    client_over,
)

ID = CustomerId("0afef0e6-5df7-4cc0-b8d4-068cfd6820d1")
OFF = QuotaLimits(0, 0, 0, 0)
WORLD = build_world(250, seed=7, today=date(2026, 11, 22))


def simulated(
    faults: str = "", time: FakeTime | None = None, owner: str = "credentials", **options: object
) -> tuple[SophosCentralApi, Simulator]:
    time = time or FakeTime()
    simulator = Simulator(
        WORLD,
        clock=lambda: datetime.fromtimestamp(time.wall_now, UTC),
        faults=parse_faults(faults) if faults else None,
        quota=VENDOR if options.get("limits") else None,
    )
    own = getattr(simulator, owner)
    options.setdefault("limits", OFF)
    api = SophosCentralApi(
        Credentials(own.client_id, Secret(own.client_secret)),
        transport=SimulatorTransport(simulator, sleep=time.pass_by),
        clocks=time.clocks(),
        **options,  # type: ignore[arg-type]
    )
    return api, simulator


def test_it_is_a_partner_api() -> None:
    api: PartnerApi = simulated()[0]
    api.close()


def test_everything_of_a_small_world() -> None:
    api, simulator = simulated()
    cancel = Cancel()
    assert api.identity(cancel).kind is IdentityKind.PARTNER
    pages = list(api.tenant_pages(cancel))
    assert [page.number for page in pages] == [1, 2, 3]
    assert [page.records for page in pages] == [100, 100, 50]
    assert {page.pages for page in pages} == {3}
    assert {page.items for page in pages} == {250}
    assert not [problem for page in pages for problem in page.problems]
    customers = [customer for page in pages for customer in page.customers]
    assert len({customer.id for customer in customers}) == 250
    assert api.tenant(customers[8].id, cancel) == customers[8]
    read = refused = 0
    for customer in customers:
        try:
            found = api.licences(customer.id, cancel)
        except errors.AccessDenied:
            refused += 1
            continue
        assert not found.problems
        read += 1
    assert read > 200
    assert refused > 0
    firewalls = list(api.firewall_pages(cancel))
    assert all(not page.problems for page in firewalls)
    assert {owner for page in firewalls for owner in page.licences} <= {c.id for c in customers}
    assert simulator.count("token") == 1
    assert simulator.count("whoami") == 1


@pytest.mark.parametrize("fault", ["firewalls:skip=3", "firewalls:items=9", "firewalls:empty"])
def test_firewalls_that_are_not_all_there_are_an_error_at_the_end(fault: str) -> None:
    api, _ = simulated(fault)
    with pytest.raises(errors.AnswerError):
        list(api.firewall_pages(Cancel()))


def test_reports_of_a_small_world() -> None:
    api, _ = simulated()
    cancel = Cancel()
    lines = [line for page in api.billing_usage(2023, 10, cancel) for line in page.lines]
    assert all(line.product_code or line.serial_number for line in lines)
    for customer in next(iter(api.tenant_pages(cancel))).customers[:40]:
        if customer.api_host:
            try:
                assert api.account_health(customer, cancel).scores
                assert all(not page.problems for page in api.alerts(customer, cancel))
            except errors.AccessDenied:
                continue


def test_a_month_without_data_is_not_found() -> None:
    api, _ = simulated()
    with pytest.raises(errors.NotFoundError):
        list(api.billing_usage(1999, 1, Cancel()))


def test_an_account_that_is_not_activated_has_no_regional_host() -> None:
    api, simulator = simulated()
    with pytest.raises(errors.NotFoundError):
        api.account_health(Customer(ID, "N"), Cancel())
    with pytest.raises(errors.ForeignHostError):
        list(api.alerts(Customer(ID, "N", api_host="https://evil.example"), Cancel()))
    assert simulator.count() == 0


def test_over_a_real_socket() -> None:
    simulator = Simulator(WORLD)
    own = simulator.credentials
    with SimulatorServer(simulator) as server:
        api = SophosCentralApi(
            Credentials(own.client_id, Secret(own.client_secret)),
            Hosts.loopback(server.address),
            limits=OFF,
        )
        customers = [c for page in api.tenant_pages(Cancel()) for c in page.customers]
        assert len(customers) == 250
        active = next(c for c in customers if c.api_host == server.address)
        assert api.tenant(active.id, Cancel()) == active
        api.close()


@pytest.mark.parametrize(
    ("owner", "kind"),
    [
        ("organization_credentials", IdentityKind.ORGANIZATION),
        ("tenant_credentials", IdentityKind.TENANT),
    ],
)
def test_other_kinds_are_told_and_never_ask_for_a_partner(owner: str, kind: IdentityKind) -> None:
    api, simulator = simulated(owner=owner)
    assert api.identity(Cancel()).kind is kind
    with pytest.raises(errors.WrongKindError):
        next(api.tenant_pages(Cancel()))
    assert simulator.count("list") == 0


def test_a_wrong_secret_is_one_request() -> None:
    simulator = Simulator(WORLD)
    api = SophosCentralApi(
        Credentials(simulator.credentials.client_id, Secret("wrong")),
        transport=SimulatorTransport(simulator),
    )
    for _ in range(3):
        with pytest.raises(errors.CredentialsError):
            api.identity(Cancel())
    assert simulator.count() == 1


def test_the_vendor_s_quota_is_used_and_never_exceeded() -> None:
    """Counted by the simulator: 1,100 calls take a little over an hour."""
    time = FakeTime()
    api, simulator = simulated(time=time, limits=QuotaLimits())
    api._limiter._pause = time.pause  # type: ignore[method-assign]
    cancel, begin = Cancel(), time.now
    list(api.tenant_pages(cancel))
    listed = time.now - begin
    assert simulator.count() == 5
    for _ in range(1_100):
        with pytest.raises((errors.AccessDenied, errors.NotFoundError)):
            api.licences(ID, cancel)
    assert listed < 2
    assert 3_600 < time.now - begin < 3_600 + 130
    assert not [entry for entry in simulator.log if entry.status == 429]
    assert api.quota().limit == 1_000


def scope(request: httpx2.Request) -> dict[str, str]:
    return {name: value for name, value in request.headers.items() if name.startswith("x-")}


def test_each_route_has_exactly_its_scope_header() -> None:
    def serve(request: httpx2.Request) -> httpx2.Response:
        path = request.url.path
        if path.endswith(str(ID)):
            return answer({"id": ID, "name": "N"})
        if path == "/licenses/v1/licenses":
            return answer({"licenses": []})
        if "health" in path:
            return answer({})
        return answer({"items": [], "pages": {"total": 0}})

    transport = ScriptedTransport(serve)
    api, cancel = client_over(transport), Cancel()
    customer = Customer(ID, "N", api_host="https://api-eu02.central.sophos.com")
    list(api.tenant_pages(cancel))
    api.tenant(CustomerId(ID.upper()), cancel)
    api.licences(ID, cancel, Urgency.PERSON)
    list(api.firewall_pages(cancel))
    list(api.billing_usage(2026, 3, cancel))
    api.account_health(customer, cancel)
    list(api.alerts(customer, cancel))
    sent = [
        (request.url.host, request.url.path, str(request.url.query, "ascii"), scope(request))
        for request in transport.requests
    ]
    partner, tenant = {"x-partner-id": PARTNER_ID}, {"x-tenant-id": ID}
    world, region = "api.central.sophos.com", "api-eu02.central.sophos.com"
    paging = "page=1&pageSize=100&pageTotal=true"
    assert sent == [
        ("id.sophos.com", "/api/v2/oauth2/token", "", {}),
        (world, "/whoami/v1", "", {}),
        (world, "/partner/v1/tenants", paging, partner),
        (world, f"/partner/v1/tenants/{ID}", "", partner),
        (world, "/licenses/v1/licenses", "", tenant),
        (world, "/licenses/v1/licenses/firewalls", paging, partner),
        (world, "/partner/v1/billing/usage/2026/3", "pageSize=1000", partner),
        (region, "/account-health-check/v1/health-check", "", tenant),
        (region, "/common/v1/alerts", "pageSize=100", tenant),
    ]
    assert all("content-type" not in r.headers for r in transport.requests if r.method == "GET")


@pytest.mark.parametrize("bad", ["", "x", "../whoami", ID + "/", ID + "\r\nX: y", "%2e%2e"])
def test_what_is_no_id_never_reaches_an_address_or_a_header(bad: str) -> None:
    transport = ScriptedTransport()
    api = client_over(transport)
    for call in (api.tenant, api.licences):
        with pytest.raises(errors.NotFoundError):
            call(CustomerId(bad), Cancel())
    assert transport.requests == []


def test_whoami_with_a_foreign_host_ends_there() -> None:
    told = {"id": PARTNER_ID, "idType": "partner", "apiHosts": {"global": "https://evil.example"}}
    transport = ScriptedTransport(whoami=answer(told))
    with pytest.raises(errors.ForeignHostError):
        next(client_over(transport).tenant_pages(Cancel()))
    assert {request.url.host for request in transport.requests} == {
        "id.sophos.com",
        "api.central.sophos.com",
    }


def test_one_tenant_must_be_the_one_that_was_asked_for() -> None:
    other = {"id": "11f104c5-cc4a-4a9f-bb9c-632c936dfb9f", "name": "Other"}
    with pytest.raises(errors.AnswerError):
        client_over(ScriptedTransport(lambda r: answer(other))).tenant(ID, Cancel())
    with pytest.raises(errors.AnswerError):
        client_over(ScriptedTransport(lambda r: answer({"name": "N"}))).tenant(ID, Cancel())


def test_a_cancelled_listing_stops_between_pages() -> None:
    api, simulator = simulated()
    cancel = Cancel()
    pages = api.tenant_pages(cancel)
    next(pages)
    cancel.set()
    with pytest.raises(errors.Cancelled):
        next(pages)
    assert simulator.count("list") == 1


def test_a_closed_client_only_says_cancelled() -> None:
    api, _ = simulated()
    api.identity(Cancel())
    api.close()
    api.close()
    with pytest.raises(errors.Cancelled):
        api.licences(ID, Cancel())


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("list:html", errors.OfflineError),
        ("list:empty-body", errors.AnswerError),
        ("list:garbage", errors.AnswerError),
        ("list:null", errors.AnswerError),
        ("list:utf16", errors.AnswerError),
        ("list:nan", errors.AnswerError),
        ("list:gzip-cut", errors.AnswerError),
        ("list:gzip-crc", errors.AnswerError),
        ("list:gzip-bomb=50", errors.AnswerError),
        ("list:gzip-nested=3", errors.AnswerError),
        ("list:encoding=br", errors.AnswerError),
        ("list:loop", errors.AnswerError),
        ("list:total=1000000000", errors.AnswerError),
        ("list:current=7", errors.AnswerError),
        ("list:name-10mb", errors.AnswerError),
        ("list:302=https://evil.example", errors.AnswerError),
        ("list:refuse", errors.OfflineError),
        ("list:drop-before", errors.OfflineError),
        ("list:reset", errors.OfflineError),
        ("list:hang", errors.OfflineError),
        ("list:stall=10", errors.OfflineError),
        ("list:drip=1s", errors.OfflineError),
        ("list:cut=100", errors.OfflineError),
        ("list:cut-head=5", errors.OfflineError),
        ("list:length=5", errors.OfflineError),
        ("list:length=-5", errors.AnswerError),
        ("list:503", errors.ServerError),
        ("whoami:429=5", errors.QuotaError),
        ("token:429=5", errors.QuotaError),
        ("list:403", errors.AccessDenied),
        ("token:html", errors.OfflineError),
        ("token:503", errors.ServerError),
        ("token:hang", errors.OfflineError),
        ("whoami:garbage", errors.AnswerError),
        ("whoami:reset", errors.OfflineError),
    ],
)
def test_each_fault_of_a_listing_is_one_clear_error(
    fault: str, kind: type[errors.AppError]
) -> None:
    time = FakeTime()
    api, simulator = simulated(fault, time)
    begin = time.now
    with pytest.raises(kind):
        list(api.tenant_pages(Cancel()))
    assert simulator.count() <= 8
    assert time.now - begin < 3 * 60 + 10


@pytest.mark.parametrize(
    "fault",
    ["list@2:503", "list@2:429=5", "list@2:reset", "list@2:cut=50", "list@2:hang", "token@1:503",
     "whoami@1:refuse", "list@1:401", "list@3:504*2"],
)  # fmt: skip
def test_a_passing_fault_costs_no_customer(fault: str) -> None:
    api, _ = simulated(fault)
    assert sum(len(page.customers) for page in api.tenant_pages(Cancel())) == 250


@pytest.mark.parametrize(
    ("fault", "customers", "problems"),
    [
        ("list@1:bad-row", 249, 1),
        ("list@1:id=null", 249, 1),
        ("list@1:id=7", 249, 1),
        ("list@1:bom", 250, 0),
        ("list@1:surrogate", 250, 0),
        ("list:no-pages", 250, 0),
        ("list@2:empty", 150, 0),
    ],
)
def test_faults_that_cost_at_most_one_record_or_page(
    fault: str, customers: int, problems: int
) -> None:
    api, _ = simulated(fault)
    pages = list(api.tenant_pages(Cancel()))
    assert sum(len(page.customers) for page in pages) == customers
    assert sum(len(page.problems) for page in pages) == problems
