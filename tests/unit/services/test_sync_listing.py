"""How far a listing is trusted: what it may remove, rename and claim, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sync_samples import NOW, Follower, customer, customer_id, customers, service

from desktop_app.domain.customer import Customer
from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    CredentialsError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    RejectedError,
    ServerError,
)
from desktop_app.domain.progress import SyncOutcome, SyncPhase
from desktop_app.services.cancel import Cancel
from desktop_app.services.listing_step import STATE_LISTED_AT
from desktop_app.services.ports import TenantPage
from desktop_app.services.sync import STATE_COMPLETE_AT
from desktop_app.storage import Store, open_store
from tests.fakes.customer_store import FakeCustomerStore
from tests.fakes.partner_api import FakePartnerApi, tenant_pages


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "store.db")
    yield store
    store.close()


def without_totals(pages: list[TenantPage], *, but_first: bool = False) -> list[TenantPage]:
    return [
        page if but_first and page.number == 1 else replace(page, pages=None, items=None)
        for page in pages
    ]


def with_items(pages: list[TenantPage], items: int) -> list[TenantPage]:
    return [replace(page, items=items) for page in pages]


def run(api: FakePartnerApi, store: object, follower: Follower | None = None) -> SyncOutcome:
    return service(api, store).run(Cancel(), follower or Follower())  # type: ignore[arg-type]


def readings(api: FakePartnerApi) -> int:
    return api.asked.count("page 1")


# T10, T11, T16


def test_t10_totals_on_the_first_page_only_make_a_complete_list(store: Store) -> None:
    store.replace_customers(customers(251), 1)
    api, follower = FakePartnerApi(customers(250)), Follower()
    api.listings = [without_totals(tenant_pages(api.customers), but_first=True)]
    outcome = run(api, store, follower)
    assert (readings(api), outcome.partial, outcome.removed) == (1, False, 1)
    listing = [p for p in follower.seen if p.phase is SyncPhase.LISTING]
    assert [p.total for p in listing] == [250, 250, 250]


def twice(everybody: list[Customer]) -> list[TenantPage]:
    """One tenant twice, and totals that count it twice."""
    return with_items(tenant_pages([*everybody, everybody[7]]), len(everybody) + 1)


def one_too_many(everybody: list[Customer]) -> list[TenantPage]:
    return with_items(tenant_pages(everybody), len(everybody) + 1)


@pytest.mark.parametrize("odd", [twice, one_too_many])
def test_t11_the_same_contradiction_twice_is_settled_and_said_once(
    store: Store, odd: object
) -> None:
    everybody = customers(250)
    store.replace_customers([*everybody, customer(900)], 1)
    api = FakePartnerApi(everybody)
    outcomes, counts = [], []
    for _ in range(4):
        api.asked.clear()
        api.listings = [odd(everybody) for _ in range(3)]  # type: ignore[operator]
        outcomes.append(run(api, store))
        counts.append(readings(api))
        everybody.append(customer(300 + len(everybody)))
    assert counts == [2, 1, 1, 1]
    assert [one.contradictory for one in outcomes] == [True, False, False, False]
    assert not any(one.partial for one in outcomes)
    # Its totals prove nothing: the customer goes when it is missing for the second time.
    assert [one.removed for one in outcomes] == [0, 1, 0, 0]


def test_t11_a_contradiction_that_went_away_is_said_again() -> None:
    everybody = customers(30)
    api, store = FakePartnerApi(everybody), FakeCustomerStore(everybody)
    said = []
    for odd in (True, False, True):
        api.listings = [one_too_many(everybody)] * 2 if odd else []
        said.append(run(api, store).contradictory)
    assert said == [True, False, True]


def test_t11_a_duplicate_that_the_totals_do_not_count_contradicts_nothing(store: Store) -> None:
    everybody = customers(30)
    store.replace_customers([*everybody, customer(900)], 1)
    api = FakePartnerApi(everybody)
    api.listings = [with_items(tenant_pages([*everybody, everybody[7]]), 30)]
    outcome = run(api, store)
    assert (readings(api), outcome.partial, outcome.removed) == (1, False, 1)
    assert not outcome.contradictory


def test_t11_other_duplicates_each_time_are_not_the_same_contradiction() -> None:
    everybody = customers(30)
    api, store = FakePartnerApi(everybody), FakeCustomerStore(everybody)
    api.listings = [
        with_items(tenant_pages([*everybody, everybody[number]]), 31) for number in range(3)
    ]
    outcome = run(api, store)
    assert (readings(api), outcome.partial, outcome.contradictory) == (3, True, False)


def test_t16_an_empty_list_with_totals_0_is_empty_and_is_asked_about(store: Store) -> None:
    store.replace_customers(customers(4), 1)
    api, follower = FakePartnerApi([]), Follower()
    outcome = run(api, store, follower)
    assert [impact.removed for impact in follower.asked] == [4]
    assert outcome.removed == 4
    assert store.count() == 0


def test_t16_an_empty_list_without_totals_removes_nobody_at_first(store: Store) -> None:
    store.replace_customers(customers(4), 1)
    api, follower = FakePartnerApi([]), Follower(agree=False)
    api.listings = [without_totals(tenant_pages([])) for _ in range(2)]
    run(api, store, follower)
    assert follower.asked == []
    run(api, store, follower)
    assert [impact.removed for impact in follower.asked] == [4]
    assert store.count() == 4


# T18


BREAKS = [
    OfflineError("cut"),
    AnswerError("page 2"),
    ServerError(),
    RejectedError(),
    AccessDenied(),
    NotFoundError(),
    NotOfferedError(),
]


@pytest.mark.parametrize("error", BREAKS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("pages", [0, 1, 2])
def test_t18_a_listing_that_breaks_keeps_its_pages_and_the_known_are_read(
    store: Store, error: AppError, pages: int
) -> None:
    known = [customer(1), customer(180), customer(900)]
    store.replace_customers(known, 1)
    api = FakePartnerApi(customers(250))
    api.listings = [[*tenant_pages(api.customers)[:pages], error]]
    outcome = run(api, store)
    assert outcome.list_error is error
    everybody = {one.id for one in (*known, *api.customers[: pages * 100])}
    assert store.count() == len(everybody) == outcome.read
    assert "firewalls" in api.asked
    assert not outcome.complete
    assert store.get_state(STATE_COMPLETE_AT) == store.get_state(STATE_LISTED_AT) == ""


def test_t18_a_first_listing_that_breaks_shows_and_reads_its_pages(store: Store) -> None:
    api = FakePartnerApi(customers(250))
    api.listings = [[*tenant_pages(api.customers)[:2], ServerError()]]
    outcome = run(api, store)
    assert (outcome.listed, outcome.read, store.count()) == (200, 200, 200)


@pytest.mark.parametrize("error", BREAKS, ids=lambda error: type(error).__name__)
def test_t18_with_nobody_known_there_is_nothing_to_go_on_with(
    store: Store, error: AppError
) -> None:
    api = FakePartnerApi(customers(5))
    api.listings = [error]
    with pytest.raises(type(error)):
        run(api, store)
    assert "firewalls" not in api.asked


def test_t18_credentials_end_the_run_also_in_the_middle_of_a_listing(store: Store) -> None:
    store.replace_customers(customers(5), 1)
    api = FakePartnerApi(customers(250))
    api.listings = [[*tenant_pages(api.customers)[:1], CredentialsError()]]
    with pytest.raises(CredentialsError):
        run(api, store)


def test_t18_without_any_connection_the_run_ends_as_offline(store: Store) -> None:
    store.replace_customers(customers(5), 1)
    api = FakePartnerApi(customers(5))
    api.listings, api.firewalls = [OfflineError()], OfflineError()
    api.answers = {one.id: OfflineError() for one in api.customers}
    with pytest.raises(OfflineError):
        run(api, store)
    assert sum(line.startswith("licences") for line in api.asked) == 1


def test_t18_offline_is_said_also_when_nobodys_licences_are_due(store: Store) -> None:
    store.replace_customers(customers(1), 1)
    store.save_licences(customer_id(0), [], int(NOW))
    api = FakePartnerApi(customers(1))
    api.listings, api.firewalls = [OfflineError()], OfflineError()
    with pytest.raises(OfflineError):
        run(api, store)


# Lost records


def lossy(everybody: list[Customer], problem: str) -> list[TenantPage]:
    (page,) = tenant_pages(everybody)
    return [replace(page, records=page.records + 1, items=len(everybody) + 1, problems=(problem,))]


def test_t25_a_listing_with_lost_records_removes_nobody_however_often(store: Store) -> None:
    store.replace_customers(customers(20), 1)
    api = FakePartnerApi(customers(19))
    for _ in range(3):
        api.listings = [lossy(api.customers, "page 1, items[3].id: null")]
        assert run(api, store).removed == 0
    assert store.count() == 20


def test_t25_a_listing_with_lost_records_asks_for_no_removal(store: Store) -> None:
    store.replace_customers(customers(50), 1)
    api, follower = FakePartnerApi(customers(20)), Follower()
    api.listings = [without_totals(tenant_pages(api.customers))]
    run(api, store, follower)
    api.listings = [lossy(api.customers, "page 1, items[3].id: null")]
    assert run(api, store, follower).removed == 0
    assert follower.asked == []
    assert store.count() == 50


def test_a_record_that_stays_lost_is_reported_once_per_change(store: Store) -> None:
    api = FakePartnerApi(customers(20))
    reported = []
    for problem in (
        "page 1, items[3].id: null",
        "page 1, items[4].id: null",  # the same, after another customer came in front of it
        "page 1, items[4].id: 7",
        "page 1, items[4].id: 7",
    ):
        api.listings = [lossy(api.customers, problem)]
        reported.append(run(api, store).bad_records)
    assert reported == [("page 1, items[3].id: null",), (), ("page 1, items[4].id: 7",), ()]
    run(api, store)
    api.listings = [lossy(api.customers, "page 1, items[4].id: 7")]
    assert run(api, store).bad_records == ("page 1, items[4].id: 7",)


# T25, T26


def test_t25_a_first_listing_that_misses_rows_and_totals_removes_nobody(store: Store) -> None:
    store.replace_customers(customers(250), 1)
    api = FakePartnerApi(customers(250))
    missing = [
        replace(page, customers=page.customers[1:], records=page.records - 1)
        for page in tenant_pages(api.customers)
    ]
    api.listings = [without_totals(missing)]
    assert run(api, store).removed == 0
    assert run(api, store).removed == 0
    assert store.count() == 250
    # The absence must be in two listings on end.
    api.listings = [without_totals(missing)]
    assert run(api, store).removed == 0
    api.listings = [without_totals(missing)]
    assert run(api, store).removed == 3


def renamed(count: int, total: int) -> list[Customer]:
    return [
        replace(one, show_as=f"Neu {number}") if number < count else one
        for number, one in enumerate(customers(total))
    ]


@pytest.mark.parametrize(
    ("count", "total", "asks"),
    [(100, 100, True), (21, 100, True), (20, 100, False), (21, 105, False), (20, 20, False),
     (200, 1_000, False), (201, 1_000, True)],
)  # fmt: skip
def test_t26_a_mass_rename_is_asked_about_first(
    store: Store, count: int, total: int, asks: bool
) -> None:
    store.replace_customers(customers(total), 1)
    follower = Follower(agree=False)
    outcome = run(FakePartnerApi(renamed(count, total)), store, follower)
    assert [impact.renamed for impact in follower.asked] == ([count] if asks else [])
    assert outcome.declined is asks
    names = {one.display_name for some in store.summaries() for one in some}
    assert (names == {one.display_name for one in customers(total)}) is asks


def test_t26_a_mass_rename_that_is_agreed_to_is_taken_over(store: Store) -> None:
    store.replace_customers(customers(50), 1)
    follower = Follower(agree=True)
    outcome = run(FakePartnerApi(renamed(50, 50)), store, follower)
    assert len(follower.asked) == 1
    assert not outcome.declined
    assert store.listing_impact(renamed(50, 50)).renamed == 0


def test_t26_declining_removes_nobody_and_takes_the_rest_over(store: Store) -> None:
    store.replace_customers(customers(50), 1)
    listing = [replace(one, data_region="us01") for one in renamed(49, 49)]
    run(FakePartnerApi([*listing, customer(70)]), store, Follower(agree=False))
    assert store.count() == 51
    details = store.details(customer_id(3))
    assert details is not None
    assert (details.customer.display_name, details.customer.data_region) == ("Kunde 3", "us01")


def test_t26_a_listing_that_breaks_renames_nobody_unasked_either(store: Store) -> None:
    store.replace_customers(customers(1_000), 1)
    api, follower = FakePartnerApi(renamed(1_000, 1_000)), Follower(agree=False)
    api.listings = [[*tenant_pages(api.customers)[:1], ServerError()]]
    run(api, store, follower)
    assert [(impact.renamed, impact.removed) for impact in follower.asked] == [(100, 0)]
    assert store.listing_impact(api.customers).renamed == 1_000
