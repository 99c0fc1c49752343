"""The order of a sync's steps, and what each failure means for the run."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sync_samples import NOW, Follower, customer, customers, service

from desktop_app.domain.access import Access
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    Cancelled,
    CredentialsError,
    ForeignHostError,
    InsecureError,
    NotFoundError,
    OfflineError,
    QuotaError,
    WrongKindError,
)
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.licence import Licence
from desktop_app.domain.progress import SyncPhase
from desktop_app.services.cancel import Cancel
from desktop_app.services.listing_step import STATE_LISTED_AT
from desktop_app.services.ports import Urgency
from desktop_app.services.sync import STATE_COMPLETE_AT
from tests.fakes.customer_store import FakeCustomerStore
from tests.fakes.partner_api import FakePartnerApi, tenant_pages


def test_everybody_is_listed_before_the_first_licence_is_read() -> None:
    api, store = FakePartnerApi(customers(250)), FakeCustomerStore()
    outcome = service(api, store).run(Cancel(), Follower())
    assert api.asked[:4] == ["whoami", "page 1", "page 2", "page 3"]
    assert api.asked[4] == "firewalls"
    assert len(api.asked) == 5 + 250
    assert (outcome.listed, outcome.read, outcome.partial) == (250, 250, False)


def test_a_first_sync_shows_the_first_page_at_once_and_the_others_as_they_come() -> None:
    api, store, follower = FakePartnerApi(customers(250)), FakeCustomerStore(), Follower()
    service(api, store).run(Cancel(), follower)
    # Pages that come faster than a commit takes are written together.
    assert [len(c.upserted) for c in follower.changes[:2]] == [100, 150]


def test_t18_a_listing_that_is_cut_brings_its_pages_and_removes_nobody() -> None:
    api, store = FakePartnerApi(customers(250)), FakeCustomerStore([customer(1), customer(900)])
    error = OfflineError("cut")
    api.listings = [[*tenant_pages(api.customers)[:2], error]]
    outcome = service(api, store).run(Cancel(), Follower())
    assert outcome.list_error is error
    assert not outcome.complete
    assert store.count() == 201
    assert outcome.read == 201


def test_a_listing_that_never_settles_removes_nobody_and_says_that_it_is_partial() -> None:
    known = customers(10)
    api, store = FakePartnerApi(known), FakeCustomerStore(known)
    pages = tenant_pages(known[:9])
    api.listings = [[replace(page, items=items) for page in pages] for items in (11, 12, 13)]
    outcome = service(api, store).run(Cancel(), Follower())
    assert outcome.partial
    assert store.count() == 10
    assert api.asked.count("page 1") == 3


def test_a_listing_that_settles_at_the_second_reading_is_applied() -> None:
    known = customers(10)
    api, store = FakePartnerApi(known[:9]), FakeCustomerStore(known)
    api.listings = [[replace(page, items=11) for page in tenant_pages(known)]]
    outcome = service(api, store).run(Cancel(), Follower())
    assert not outcome.partial
    assert store.count() == 9


def test_a_customer_that_changes_between_two_pages_makes_the_reading_count_for_nothing() -> None:
    api, store = FakePartnerApi(customers(3)), FakeCustomerStore(customers(3))
    api.listings = [
        tenant_pages([customer(1), customer(1, show_as=f"Anders {number}")]) for number in range(3)
    ]
    outcome = service(api, store).run(Cancel(), Follower())
    assert outcome.partial
    assert store.count() == 3


def test_a_bad_record_costs_neither_the_others_nor_a_known_customer() -> None:
    known = customers(10)
    api, store = FakePartnerApi(known), FakeCustomerStore(known)
    page = tenant_pages(known)[0]
    page = replace(page, customers=page.customers[:9], problems=("page 1, items[9].id: null",))
    api.listings = [[page]]
    outcome = service(api, store).run(Cancel(), Follower())
    assert outcome.bad_records == ("page 1, items[9].id: null",)
    assert store.count() == 10
    assert outcome.read == 10


@pytest.mark.parametrize(
    ("known", "listed", "asks"),
    [(1000, 990, False), (1000, 979, True), (100, 95, False), (100, 94, True), (5, 0, True)],
)
def test_a_mass_removal_is_asked_about_first(known: int, listed: int, asks: bool) -> None:
    follower = Follower(agree=True)
    api, store = FakePartnerApi(customers(listed)), FakeCustomerStore(customers(known))
    outcome = service(api, store).run(Cancel(), follower)
    assert bool(follower.asked) is asks
    assert store.count() == listed
    assert outcome.removed == known - listed


def test_a_declined_removal_keeps_everybody_and_still_brings_the_news() -> None:
    api = FakePartnerApi([customer(0, show_as="Neu"), customer(500)])
    store = FakeCustomerStore(customers(100))
    outcome = service(api, store).run(Cancel(), Follower(agree=False))
    assert outcome.declined
    assert store.count() == 101
    assert store.customers[CustomerId("c00000")].show_as == "Neu"


def test_what_is_in_focus_is_read_first_even_when_the_focus_changes_meanwhile() -> None:
    api, store = FakePartnerApi(customers(20)), FakeCustomerStore()
    sync = service(api, store)
    sync.focus([CustomerId("c00007")])

    def look_elsewhere(customer_id: CustomerId) -> None:
        if customer_id == "c00007":
            sync.focus([CustomerId("c00012"), CustomerId("c00007")])

    api.before_licences = look_elsewhere
    sync.run(Cancel(), Follower())
    order = [line.split()[1] for line in api.asked if line.startswith("licences")]
    assert order[:3] == ["c00007", "c00012", "c00000"]
    assert len(order) == len(set(order)) == 20


def test_refused_and_unknown_customers_are_states_of_their_rows_and_no_end_of_the_run() -> None:
    api, store = FakePartnerApi(customers(5)), FakeCustomerStore()
    api.answers = {
        CustomerId("c00001"): AccessDenied(),
        CustomerId("c00002"): NotFoundError(),
        CustomerId("c00003"): AnswerError("cut"),
    }
    outcome = service(api, store).run(Cancel(), Follower())
    assert (outcome.read, outcome.refused, outcome.failed) == (2, 1, 2)
    assert store.probes[CustomerId("c00002")] == (Access.UNKNOWN, int(NOW))
    assert store.probes[CustomerId("c00001")] == (Access.NO_ACCESS, int(NOW))
    assert CustomerId("c00003") not in store.probes


@pytest.mark.parametrize(
    "error", [CredentialsError(), InsecureError(), ForeignHostError(), QuotaError()]
)
def test_an_error_of_the_whole_account_ends_the_run(error: AppError) -> None:
    api, store = FakePartnerApi(customers(5)), FakeCustomerStore()
    api.answers = {CustomerId("c00002"): error}
    with pytest.raises(type(error)):
        service(api, store).run(Cancel(), Follower())
    assert len(store.own) == 2
    assert store.state.get(STATE_COMPLETE_AT) is None
    assert store.state[STATE_LISTED_AT] == str(int(NOW))


def test_a_cancelled_run_stops_before_the_next_call_and_the_next_run_goes_on() -> None:
    api, store, cancel = FakePartnerApi(customers(10)), FakeCustomerStore(), Cancel()

    def stop(customer_id: CustomerId) -> None:
        if customer_id == "c00003":
            cancel.set()

    api.before_licences = stop
    with pytest.raises(Cancelled):
        service(api, store).run(cancel, Follower())
    assert sorted(store.own) == [f"c{n:05}" for n in range(4)]
    api.before_licences = lambda _: None
    api.asked.clear()
    service(api, store).run(Cancel(), Follower())
    assert len([a for a in api.asked if a.startswith("licences")]) == 6


def test_credentials_of_another_kind_are_refused_before_anything_is_listed() -> None:
    api, store = FakePartnerApi(customers(5)), FakeCustomerStore()
    api.kind = IdentityKind.TENANT
    with pytest.raises(WrongKindError, match="tenant"):
        service(api, store).run(Cancel(), Follower())
    assert api.asked == ["whoami"]


def test_a_partner_without_the_right_to_firewall_licences_still_gets_the_others() -> None:
    api, store = FakePartnerApi(customers(3)), FakeCustomerStore()
    api.firewalls = AccessDenied()
    assert service(api, store).run(Cancel(), Follower()).read == 3


def test_firewall_licences_join_those_of_the_customer() -> None:
    api, store = FakePartnerApi(customers(1)), FakeCustomerStore()
    only = CustomerId("c00000")
    api.firewalls = {only: (Licence("f", "xg_email_std", serial_number="S1"),)}
    api.answers = {only: (Licence("l", "CIXA-MSP"),)}
    service(api, store).run(Cancel(), Follower())
    details = store.details(only)
    assert details is not None
    assert {licence.id for licence in details.licences} == {"f", "l"}


def test_progress_names_phase_counts_and_the_time_that_the_quota_needs() -> None:
    api, store, follower = FakePartnerApi(customers(1200)), FakeCustomerStore(), Follower()
    service(api, store).run(Cancel(), follower)
    assert follower.seen[0].phase is SyncPhase.SIGNING_IN
    listing = [p for p in follower.seen if p.phase is SyncPhase.LISTING]
    assert [(p.done, p.total) for p in listing][-1] == (1200, 1200)
    licences = [p for p in follower.seen if p.phase is SyncPhase.LICENCES]
    assert (licences[0].done, licences[0].total) == (1, 1200)
    first = licences[0].seconds_left
    assert first is not None
    assert 3_600 < first < 4_000  # 1,199 calls: the 900 that the hour has left go in ten minutes


def test_one_customer_is_refreshed_on_a_persons_behalf() -> None:
    api, store = FakePartnerApi(customers(3)), FakeCustomerStore(customers(3))
    changes = service(api, store).refresh_one(CustomerId("c00001"), Cancel())
    assert api.asked == [f"licences c00001 {Urgency.PERSON.name}"]
    assert [summary.id for summary in changes.upserted] == ["c00001"]
