"""What the list says after answers that real integrations have met: every case of the table.

The real client, sync and store work on the simulator; time passes only by waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.domain.access import Access, Assistance
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.progress import ListingImpact, SyncOutcome, SyncProgress
from desktop_app.domain.row import CustomerRow, row_of
from desktop_app.services.cancel import Cancel
from desktop_app.services.sync import SyncService
from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.transport import SimulatorTransport
from desktop_app.simulator.world import World
from desktop_app.storage.store import Store, open_store
from tests.fakes.central_time import FakeTime
from tests.fakes.true_list_faults import CASES, Case, case, odd_index
from tests.fakes.write_office import OFF, at_once

TODAY = date(2026, 12, 1)
SEED = 7
Rows = dict[CustomerId, CustomerRow]

REPORTS = {"T21", "T22", "T23"}
"""Rows about health, alerts and billing, which no list shows: the decoders' tests have them."""


NO_FIREWALLS = "firewalls without items"
"""Totals of 0 say that there are none any more."""


class CountedTime(FakeTime):
    """Cancels what waits for ever."""

    def __init__(self, cancel: Cancel, hour: int) -> None:
        super().__init__(wall=datetime(2026, 12, 1, hour, tzinfo=UTC).timestamp())
        self._cancel = cancel

    def wait(self, seconds: float, cancel: Cancel, closed: Event) -> None:
        super().wait(seconds, cancel, closed)
        if len(self.waits) > 500:
            self._cancel.set()


class Nobody:
    """Implements `SyncObserver`; agrees to nothing and counts the questions."""

    def __init__(self) -> None:
        self.questions: list[ListingImpact] = []

    def progress(self, progress: SyncProgress) -> None:
        pass

    def changed(self, changes: Changes) -> None:
        pass

    def consent(self, impact: ListingImpact, cancel: Cancel, /) -> bool:
        self.questions.append(impact)
        return False


class Run:
    """One sync into a store, and what the list says after it."""

    def __init__(self, store: Store, world: World, faults: str, hour: int = 12) -> None:
        self.cancel = Cancel()
        self.time = CountedTime(self.cancel, hour)
        self.observer = Nobody()
        self.error: Exception | None = None
        self.outcome = SyncOutcome()
        simulator = Simulator(
            world,
            clock=lambda: datetime.fromtimestamp(self.time.wall_now, UTC),
            faults=parse_faults(faults) if faults else None,
        )
        own = simulator.credentials
        api = SophosCentralApi(
            Credentials(own.client_id, Secret(own.client_secret)),
            limits=OFF,
            transport=SimulatorTransport(simulator, sleep=self.time.pass_by),
            clocks=self.time.clocks(),
        )
        sync = SyncService(api, store, at_once, limits=OFF, max_age=0, now=self.time.wall)
        try:
            self.outcome = sync.run(self.cancel, self.observer)
        except Cancelled as error:
            self.error = error
        api.close()
        self.rows: Rows = {
            summary.id: row_of(summary, TODAY.toordinal())
            for batch in store.summaries()
            for summary in batch
        }


@cache
def world_of(customers: int, plain: bool) -> World:
    return build_world(customers, seed=SEED, today=TODAY, plain=plain)


@cache
def honest(customers: int, plain: bool) -> Run:
    """A sync without any fault."""
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "store.db")
        run = Run(store, world_of(customers, plain), "")
        store.close()
    return run


def honest_rows(customers: int, plain: bool) -> Rows:
    """The list without any fault."""
    return honest(customers, plain).rows


def ran(case: Case, folder: Path) -> Run:
    """The run of a case; an odd customer needs no fault."""
    if case.oddity:
        return honest(case.customers, plain=False)
    world = world_of(case.customers, not case.oddity)
    store = open_store(folder / "store.db")
    if case.stored:
        Run(store, world, "", hour=8)
    run = Run(store, world, case.faults)
    store.close()
    return run


def id_at(case: Case, number: int) -> CustomerId:
    """The customer with this number in the partner's list, from 1."""
    return CustomerId(world_of(case.customers, not case.oddity).tenant(number - 1).id.lower())


def states(row: CustomerRow) -> set[LicenceState]:
    return {badge.state for badge in row.badges}


@pytest.mark.parametrize(
    "case",
    [one for one in CASES if one.row not in REPORTS],
    ids=lambda one: f"{one.row} {one.name}",
)
def test_the_list_never_says_what_is_not_so(case: Case, tmp_path: Path) -> None:
    true = honest_rows(case.customers, not case.oddity)
    run = ran(case, tmp_path)
    if run.error is None:
        assert run.rows.keys() == true.keys(), "nobody is lost and nobody invented"
    for customer_id, row in run.rows.items():
        assert row.assistance.state in Assistance
        missing = [b for b in row.badges if b.state is LicenceState.UNLICENSED]
        if missing and case.row not in {"T8", "reseller"} and case.name != NO_FIREWALLS:
            assert missing[0] in true[customer_id].badges, "not licensed, and yet it is"
    unharmed = _UNHARMED.get(case.row)
    if unharmed is not None:
        for number in unharmed(case):
            one = id_at(case, number)
            assert run.rows[one]._replace(checked_at=0) == true[one]._replace(checked_at=0)


def _all_but(*hit: int) -> Callable[[Case], list[int]]:
    return lambda case: [n for n in range(1, case.customers + 1) if n not in hit]


def _all_but_the_lossy(case: Case) -> list[int]:
    lossy = 3 if "licence without" in case.name else 0
    return [number for number in range(1, case.customers + 1) if number != lossy]


def _but_broken(case: Case) -> list[int]:
    broken = range(11, 16) if "middle" in case.name else range(1, 6)
    return [number for number in range(1, 31) if number not in broken]


_UNHARMED = {
    "T1": _but_broken,
    "T3": _all_but(3),
    "T4": _all_but_the_lossy,
    "T9": _all_but(),
    "T10": _all_but(),
    "T11": _all_but(),
    "T12": _all_but(3),
    "T13": _all_but(7),
    "T18": _all_but(),
    "T19": _all_but(),
    "T24": _all_but(),
    "T25": _all_but(),
    "T26": _all_but(),
}
"""By row: whose rows must be what they are without the fault."""


@pytest.mark.parametrize("one", [c for c in CASES if c.row == "T1"], ids=lambda one: one.name)
def test_t1_five_of_thirty_are_counted_and_starve_nobody(one: Case, tmp_path: Path) -> None:
    run = ran(one, tmp_path)
    assert (run.outcome.failed, run.outcome.read) == (5, 25)


@pytest.mark.parametrize("one", [c for c in CASES if c.row == "T3"], ids=lambda one: one.name)
def test_t3_the_licence_is_shown(one: Case, tmp_path: Path) -> None:
    row = ran(one, tmp_path).rows[id_at(one, 3)]
    true = honest_rows(one.customers, plain=True)[row.id]
    assert {badge.category for badge in row.badges} == {badge.category for badge in true.badges}


def test_t5_a_known_licence_keeps_its_state_when_it_is_refused(tmp_path: Path) -> None:
    one = case("a known licence is refused")
    row = ran(one, tmp_path).rows[id_at(one, 3)]
    true = honest_rows(one.customers, plain=True)[row.id]
    known = [badge for badge in true.badges if badge.state is not LicenceState.UNLICENSED]
    assert list(row.badges[:-1]) == known
    assert (row.badges[-1].state, row.access) == (LicenceState.UNAVAILABLE, Access.NO_ACCESS)
    assert row.next_end == true.next_end


@pytest.mark.parametrize(
    ("oddity", "expected", "expired"),
    [
        ("firewall ended beside another", LicenceState.EXPIRED, True),
        ("support outlives firewall protection", LicenceState.EXPIRED, True),
        ("storage outlives firewall protection", LicenceState.EXPIRED, True),
        ("legacy support outlives endpoint", LicenceState.EXPIRED, True),
        ("firewall without access", LicenceState.UNAVAILABLE, False),
        ("firewall without api host", LicenceState.UNAVAILABLE, False),
        ("firewall suspended", LicenceState.UNAVAILABLE, False),
    ],
)
def test_t2_t5_what_firewalls_say_is_never_hidden(
    oddity: str, expected: LicenceState, expired: bool, tmp_path: Path
) -> None:
    one = case(oddity)
    run = ran(one, tmp_path)
    index = odd_index(world_of(one.customers, False), oddity)
    row = run.rows[id_at(one, index + 1)]
    assert expected in states(row)
    assert bool(row.filters & QuickFilter.EXPIRED) is expired
    assert row.next_end, "a firewall's end is known"
    if expected is LicenceState.UNAVAILABLE:
        assert states(row) - {LicenceState.UNAVAILABLE}
        assert LicenceState.UNLICENSED not in states(row)


@pytest.mark.parametrize("oddity", ["endpoint ended under XDR", "endpoint ended under MDR"])
def test_t17_a_containing_product_covers(oddity: str, tmp_path: Path) -> None:
    one = case(oddity)
    run = ran(one, tmp_path)
    index = odd_index(world_of(one.customers, False), oddity)
    row = run.rows[id_at(one, index + 1)]
    assert not row.filters & QuickFilter.EXPIRED


def test_t6_licences_are_asked_for_without_a_regional_host(tmp_path: Path) -> None:
    one = case("licences without api host")
    run = ran(one, tmp_path)
    index = odd_index(world_of(one.customers, False), one.oddity)
    row = run.rows[id_at(one, index + 1)]
    assert row.access is Access.OK
    assert LicenceState.UNAVAILABLE not in states(row)


def test_t7_it_is_the_credentials_and_no_customer_is_blamed(tmp_path: Path) -> None:
    run = ran(case("the role may not read licences"), tmp_path)
    assert run.outcome.role_refused
    for row in run.rows.values():
        expected = Assistance.ON if row.billing_type in {"usage", "ordered"} else Assistance.UNKNOWN
        assert row.assistance.state is expected


def test_t8_an_empty_answer_says_nothing_of_assistance(tmp_path: Path) -> None:
    run = ran(case("term customers without licences"), tmp_path)
    terms = [row for row in run.rows.values() if row.billing_type == "term"]
    assert terms
    assert {row.assistance.state for row in terms} == {Assistance.UNKNOWN}


@pytest.mark.parametrize("one", [c for c in CASES if c.row == "T12"], ids=lambda one: one.name)
def test_t12_an_end_that_cannot_be_read_is_unknown(one: Case, tmp_path: Path) -> None:
    row = ran(one, tmp_path).rows[id_at(one, 3)]
    assert LicenceState.ACTIVE not in states(row)
    assert row.filters & QuickFilter.END_UNKNOWN or LicenceState.MONTHLY in states(row)


@pytest.mark.parametrize("one", [c for c in CASES if c.row == "T13"], ids=lambda one: one.name)
def test_t13_one_tenants_refusal_ends_nothing(one: Case, tmp_path: Path) -> None:
    run = ran(one, tmp_path)
    assert run.outcome.read == 24
    assert not run.outcome.role_refused


def test_t14_it_waits_for_the_quota_for_ever(tmp_path: Path) -> None:
    run = ran(case("429 without Retry-After for ever"), tmp_path)
    assert isinstance(run.error, Cancelled)
    assert len(run.rows) == 30


def test_t14_fractions_are_understood(tmp_path: Path) -> None:
    run = ran(case("429 with a fraction"), tmp_path)
    assert 1.5 in run.time.waits
    assert run.outcome.read == 30


@pytest.mark.parametrize("one", [c for c in CASES if c.row == "T20"], ids=lambda one: one.name)
def test_t20_an_odd_member_costs_that_member_alone(one: Case, tmp_path: Path) -> None:
    run = ran(one, tmp_path)
    row = run.rows[id_at(one, 3)]
    assert not run.outcome.bad_records
    if "name" in one.name:
        assert row.name == row.id[:8]
    if "SUSPENDED" in one.faults:
        assert row.access is Access.SUSPENDED
    if "cancelled" in one.faults:
        assert row.access is Access.CANCELED
    if "capitals" in one.name and "words" in one.name:
        assert {row.billing_type for row in run.rows.values()} <= {
            "trial", "term", "usage", "ordered",
        }  # fmt: skip


def test_t26_a_change_of_all_names_is_asked_for(tmp_path: Path) -> None:
    run = ran(case("all names change at once"), tmp_path)
    assert run.observer.questions
    assert "Umbenannt GmbH" not in {row.name for row in run.rows.values()}


@pytest.mark.parametrize("one", [c for c in CASES if c.row == "reseller"], ids=lambda c: c.name)
def test_a_reseller_of_firewalls_sees_them(one: Case, tmp_path: Path) -> None:
    run = ran(one, tmp_path)
    shown = [row for row in run.rows.values() if row.next_end]
    assert shown
    for row in shown:
        assert {b.category.value for b in row.badges if b.number >= 0 or b.label == ""} >= {
            "firewall"
        }
