"""One customer's failure is its own; when nobody's licences can be read, that is said instead."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from sync_samples import NOW, Follower, customer, customer_id, customers, service

from desktop_app.domain.access import Access
from desktop_app.domain.customer import Customer
from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    Cancelled,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    RejectedError,
    ServerError,
)
from desktop_app.domain.licence import Licence
from desktop_app.domain.progress import SyncPhase
from desktop_app.services.cancel import Cancel
from desktop_app.services.licence_step import FAILURES_IN_A_ROW, SAMPLES, STATE_ROLE_REFUSED
from desktop_app.services.ports import FirewallPage, LicenceAnswer
from desktop_app.services.sync import STATE_COMPLETE_AT
from desktop_app.services.sync_run import OFFLINE_IN_A_ROW
from desktop_app.storage import open_store
from tests.fakes.customer_store import FakeCustomerStore
from tests.fakes.partner_api import FakePartnerApi

HOURS = 3_600.0


def asked(api: FakePartnerApi) -> list[str]:
    return [line.split()[1] for line in api.asked if line.startswith("licences")]


def failing(everybody: Sequence[Customer], error: AppError) -> dict[object, AppError]:
    return {one.id: error for one in everybody}


def licence(name: str, code: str = "CIXA") -> Licence:
    return Licence(name, code)


# T1


@pytest.mark.parametrize(
    "error",
    [ServerError(), RejectedError(), AnswerError(), NotOfferedError(), NotFoundError()],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("first", [0, 12, 25])
def test_t1_five_that_always_fail_starve_nobody(
    tmp_path: Path, error: AppError, first: int
) -> None:
    everybody = customers(30)
    broken = everybody[first : first + 5]
    api, store = FakePartnerApi(everybody), open_store(tmp_path / "store.db")
    api.answers.update(failing(broken, error))
    try:
        for run in range(4):
            now = NOW + run * 13 * HOURS
            outcome = service(api, store, now).run(Cancel(), Follower())
            assert (outcome.read, outcome.failed) == (25, 5)
            assert sorted(outcome.failed_names) == sorted(one.display_name for one in broken)
            assert not outcome.complete
            read = [one for one in everybody if one not in broken]
            ages = {store.details(one.id).read_at for one in read}  # type: ignore[union-attr]
            assert ages == {int(now)}
        assert store.get_state(STATE_COMPLETE_AT) == ""
    finally:
        store.close()


def test_t1_a_failure_is_tried_once_more_after_all_others_and_then_next_time_last() -> None:
    api, store = FakePartnerApi(customers(10)), FakeCustomerStore()
    api.answers = {customer_id(2): [ServerError(), (licence("a"),)], customer_id(4): ServerError()}
    outcome = service(api, store).run(Cancel(), Follower())
    assert asked(api) == [*(f"c{n:05}" for n in range(10)), "c00002", "c00004"]
    assert (outcome.read, outcome.failed) == (9, 1)
    assert outcome.failed_names == ("Kunde 4",)
    assert set(store.failed_at) == {customer_id(4)}
    api.asked.clear()
    service(api, store, NOW + 13 * HOURS).run(Cancel(), Follower())
    assert asked(api)[-2:] == ["c00004", "c00004"]
    assert "c00004" not in asked(api)[:-2]


def test_t1_progress_ends_with_everybody_done() -> None:
    api, store, follower = FakePartnerApi(customers(6)), FakeCustomerStore(), Follower()
    api.answers = {customer_id(2): ServerError()}
    service(api, store).run(Cancel(), follower)
    counts = [(p.done, p.total) for p in follower.seen if p.phase is SyncPhase.LICENCES]
    assert counts[-1] == (6, 6)
    assert [done for done, _ in counts] == sorted(done for done, _ in counts)


def test_t1_when_only_broken_ones_are_due_the_run_ends_well() -> None:
    api, store = FakePartnerApi(customers(60)), FakeCustomerStore()
    api.answers.update(failing(api.customers[:40], ServerError()))
    service(api, store).run(Cancel(), Follower())
    api.asked.clear()
    outcome = service(api, store, NOW + 60).run(Cancel(), Follower())
    # Those read before show that it is not the server: the broken ones are asked to the end.
    assert outcome.failed == 40
    assert len(set(asked(api))) == 41


def test_t1_many_in_front_are_passed_over_when_others_answer() -> None:
    api, store = FakePartnerApi(customers(80)), FakeCustomerStore()
    api.answers.update(failing(api.customers[:40], ServerError()))
    outcome = service(api, store).run(Cancel(), Follower())
    assert (outcome.read, outcome.failed) == (40, 40)


def test_t1_a_run_ends_early_when_nobody_answers() -> None:
    api, store = FakePartnerApi(customers(200)), FakeCustomerStore()
    api.answers.update(failing(api.customers, ServerError("down")))
    with pytest.raises(ServerError, match="down"):
        service(api, store).run(Cancel(), Follower())
    assert len(asked(api)) == FAILURES_IN_A_ROW + SAMPLES
    assert STATE_COMPLETE_AT not in store.state


def test_t1_a_server_that_goes_down_ends_the_run_and_keeps_what_was_read() -> None:
    api, store = FakePartnerApi(customers(200)), FakeCustomerStore()

    def down(_: object) -> None:
        if len(asked(api)) == 50:
            api.answers.update(failing(api.customers, ServerError()))

    api.before_licences = down
    with pytest.raises(ServerError):
        service(api, store).run(Cancel(), Follower())
    assert len(store.own) == 50
    assert len(asked(api)) == 50 + FAILURES_IN_A_ROW + SAMPLES


def test_t1_a_small_partner_whom_nobody_answers_is_told_why() -> None:
    api, store = FakePartnerApi(customers(2)), FakeCustomerStore()
    api.answers.update(failing(api.customers, RejectedError("no")))
    with pytest.raises(RejectedError):
        service(api, store).run(Cancel(), Follower())


def test_t1_one_call_without_an_answer_is_that_customers_failure() -> None:
    api, store = FakePartnerApi(customers(5)), FakeCustomerStore()
    api.answers = {customer_id(0): OfflineError(), customer_id(1): OfflineError()}
    outcome = service(api, store).run(Cancel(), Follower())
    assert (outcome.read, outcome.failed) == (3, 2)
    assert set(store.failed_at) == {customer_id(0), customer_id(1)}


def test_t1_three_calls_without_an_answer_mean_offline_and_blame_nobody() -> None:
    api, store = FakePartnerApi(customers(50)), FakeCustomerStore()
    api.answers.update(failing(api.customers[10:], OfflineError()))
    with pytest.raises(OfflineError):
        service(api, store).run(Cancel(), Follower())
    assert len(asked(api)) == 10 + OFFLINE_IN_A_ROW
    assert store.failed_at == {}


def test_t1_a_stopped_run_keeps_its_failures_at_the_end_of_the_queue(tmp_path: Path) -> None:
    api, cancel = FakePartnerApi(customers(10)), Cancel()
    api.answers = {customer_id(0): ServerError()}

    def stop(customer: object) -> None:
        if customer == customer_id(5):
            cancel.set()

    api.before_licences = stop
    store = open_store(tmp_path / "store.db")
    with pytest.raises(Cancelled):
        service(api, store).run(cancel, Follower())
    api.before_licences = lambda _: None
    api.asked.clear()
    # Nothing was closed: what a killed process leaves.
    again = open_store(tmp_path / "store.db")
    try:
        outcome = service(api, again, NOW + 60).run(Cancel(), Follower())
        assert asked(api)[:4] == [customer_id(n) for n in range(6, 10)]
        assert asked(api)[4] == customer_id(0)
        assert (outcome.read, outcome.failed) == (4, 1)
    finally:
        again.close()
        store.close()


# T7


def test_t7_a_refusal_costs_that_customers_call_alone() -> None:
    api, store = FakePartnerApi(customers(60)), FakeCustomerStore()
    api.answers.update(failing(api.customers[5:45], AccessDenied()))
    outcome = service(api, store).run(Cancel(), Follower())
    assert (outcome.read, outcome.refused, outcome.role_refused) == (20, 40, False)
    assert len(asked(api)) == 60
    assert outcome.complete
    assert store.probes[customer_id(7)] == (Access.NO_ACCESS, int(NOW))


def test_t7_when_every_call_is_refused_it_is_the_role() -> None:
    api, store = FakePartnerApi(customers(200)), FakeCustomerStore()
    api.answers.update(failing(api.customers, AccessDenied()))
    outcome = service(api, store).run(Cancel(), Follower())
    assert outcome.role_refused
    assert not outcome.complete
    assert len(asked(api)) == FAILURES_IN_A_ROW + SAMPLES
    assert outcome.failed == 0


def test_t7_known_licences_stay_when_the_role_is_refused_later() -> None:
    api, store = FakePartnerApi(customers(4)), FakeCustomerStore()
    api.answers = {one.id: (licence("a"),) for one in api.customers}
    service(api, store).run(Cancel(), Follower())
    api.answers.update(failing(api.customers, AccessDenied()))
    outcome = service(api, store, NOW + 13 * HOURS).run(Cancel(), Follower())
    assert outcome.role_refused
    details = store.details(customer_id(1))
    assert details is not None
    assert details.licences == (licence("a"),)
    assert details.read_at == int(NOW)


def test_t7_with_a_better_role_all_are_asked_anew_at_once() -> None:
    api, store = FakePartnerApi(customers(10)), FakeCustomerStore()
    api.answers.update(failing(api.customers, AccessDenied()))
    service(api, store).run(Cancel(), Follower())
    api.answers.clear()
    outcome = service(api, store, NOW + 60).run(Cancel(), Follower())
    assert (outcome.read, outcome.role_refused) == (10, False)
    assert store.state[STATE_ROLE_REFUSED] == ""
    api.asked.clear()
    service(api, store, NOW + 120).run(Cancel(), Follower())
    assert asked(api) == []


def test_t7_when_only_refused_ones_are_due_the_role_is_not_blamed() -> None:
    api, store = FakePartnerApi(customers(10)), FakeCustomerStore()
    service(api, store).run(Cancel(), Follower())
    api.customers.append(customer(10))
    api.answers[customer_id(10)] = AccessDenied()
    outcome = service(api, store, NOW + 60).run(Cancel(), Follower())
    assert (outcome.refused, outcome.role_refused) == (1, False)


# T3, T4


def test_t4_an_incomplete_answer_replaces_nothing_and_is_reported_once() -> None:
    api, store = FakePartnerApi(customers(3)), FakeCustomerStore()
    known = (licence("a"), licence("b"))
    api.answers = {one.id: known for one in api.customers}
    sync = service(api, store)
    sync.run(Cancel(), Follower())
    newer = Licence("b", "CIXA", quantity=9)
    api.answers[customer_id(1)] = LicenceAnswer((newer,), ("licenses[0].product.code: null",) * 2)
    store.probes.clear()
    outcome = sync.run(Cancel(), Follower())
    assert (outcome.incomplete, outcome.read) == (1, 3)
    assert set(store.own[customer_id(1)]) == {licence("a"), newer}
    assert store.incomplete == {customer_id(1)}
    store.probes.clear()
    assert sync.run(Cancel(), Follower()).incomplete == 0


def test_t4_an_answer_that_is_none_keeps_the_old() -> None:
    api, store = FakePartnerApi(customers(3)), FakeCustomerStore()
    api.answers = {one.id: (licence("a"),) for one in api.customers}
    service(api, store).run(Cancel(), Follower())
    api.answers[customer_id(1)] = AnswerError("the answer has no licenses")
    service(api, store, NOW + 13 * HOURS).run(Cancel(), Follower())
    details = store.details(customer_id(1))
    assert details is not None
    assert (details.licences, details.read_at) == ((licence("a"),), int(NOW))


WALL = Licence("w", "xg_net", serial_number="C01")
OTHER = Licence("o", "xg_net", serial_number="C02")


@pytest.mark.parametrize(
    "pages",
    [
        [FirewallPage({customer_id(1): (OTHER,)}, ("page 1, items[0].serialNumber: null",))],
        [FirewallPage({customer_id(1): (OTHER,)}), AnswerError("cut")],
        [FirewallPage({customer_id(1): (OTHER,)}), AccessDenied()],
        [FirewallPage({customer_id(1): (OTHER,)}), ServerError()],
        [FirewallPage({customer_id(1): (OTHER,)}), OfflineError()],
        [FirewallPage({customer_id(1): (OTHER,)}), NotOfferedError()],
    ],
    ids=["lost", "answer", "refused", "server", "offline", "not offered"],
)
def test_t4_an_incomplete_reading_of_firewalls_deletes_nobodys(
    pages: list[FirewallPage | AppError],
) -> None:
    api, store = FakePartnerApi(customers(2)), FakeCustomerStore()
    api.firewalls = {customer_id(0): (WALL,), customer_id(1): (WALL,)}
    sync = service(api, store)
    assert not sync.run(Cancel(), Follower()).firewalls_incomplete
    api.firewalls = pages
    outcome = sync.run(Cancel(), Follower())
    assert outcome.firewalls_incomplete
    assert store.firewalls[customer_id(0)] == (WALL,)
    assert set(store.firewalls[customer_id(1)]) == {WALL, OTHER}
    assert not sync.run(Cancel(), Follower()).firewalls_incomplete
    api.firewalls = {customer_id(1): (OTHER,)}
    sync.run(Cancel(), Follower())
    assert store.firewalls == {customer_id(1): (OTHER,)}


@pytest.mark.parametrize("error", [AccessDenied(), NotFoundError()])
def test_t5_a_partner_without_the_right_to_firewall_licences_has_lost_nothing(
    error: AppError,
) -> None:
    api, store = FakePartnerApi(customers(2)), FakeCustomerStore()
    api.firewalls = error
    outcome = service(api, store).run(Cancel(), Follower())
    assert not outcome.firewalls_incomplete
    assert outcome.complete


def test_t5_a_refused_customer_keeps_its_firewalls(tmp_path: Path) -> None:
    api, store = FakePartnerApi(customers(3)), open_store(tmp_path / "store.db")
    api.firewalls = {customer_id(1): (WALL,)}
    api.answers = {customer_id(1): AccessDenied()}
    try:
        service(api, store).run(Cancel(), Follower())
        (row,) = [one for some in store.summaries() for one in some if one.id == customer_id(1)]
        assert row.coverage
        assert (row.probe, row.read_at) == (Access.NO_ACCESS, 0)
    finally:
        store.close()


# T6


def test_t6_without_a_host_one_is_asked_once_and_by_a_person_always(tmp_path: Path) -> None:
    api, store = (
        FakePartnerApi([customer(0), customer(1, api_host="")]),
        open_store(tmp_path / "store.db"),
    )
    hostless = customer_id(1)
    api.answers = {hostless: AccessDenied()}
    try:
        service(api, store).run(Cancel(), Follower())
        assert hostless in asked(api)
        api.asked.clear()
        service(api, store, NOW + 13 * HOURS).run(Cancel(), Follower())
        assert hostless not in asked(api)
        api.answers.clear()
        service(api, store, NOW + 13 * HOURS).refresh_one(hostless, Cancel())
        api.asked.clear()
        service(api, store, NOW + 26 * HOURS).run(Cancel(), Follower())
        assert hostless in asked(api)
    finally:
        store.close()
