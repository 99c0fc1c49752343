"""The SyncController over fakes: modes, retry, refresh by itself, consent, stopping."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import (
    AnswerError,
    AppError,
    CredentialsError,
    OfflineError,
    QuotaError,
    ServerError,
)
from desktop_app.domain.licence import Licence
from desktop_app.domain.quota import QuotaLimits
from desktop_app.gui import sync_controller
from desktop_app.gui.sync_controller import RowChanges, SyncController, SyncMode
from desktop_app.gui.tasks import TaskRunner
from desktop_app.services.sync import SyncService
from tests.fakes.customer_store import FakeCustomerStore
from tests.fakes.partner_api import FakePartnerApi


def people(count: int) -> list[Customer]:
    return [
        Customer(
            CustomerId(f"id-{number}"), f"Customer {number}", api_host="https://x", status="active"
        )
        for number in range(count)
    ]


class FakeAccount:
    """As much of an account as the controller needs."""

    def __init__(self, connect: Callable[[], FakePartnerApi], store: FakeCustomerStore) -> None:
        self._connect = connect
        self._store = store
        self.running_sync: SyncService | None = None

    def sync(self, write: Callable[[Callable[[], object]], object]) -> SyncService:
        if self.running_sync is None:
            limits = QuotaLimits(0, 0, 0, 0)
            self.running_sync = SyncService(self._connect(), self._store, write, limits=limits)
        return self.running_sync


class Stage:
    """A controller over fakes, and what it said."""

    def __init__(self, qtbot: QtBot, customers: int = 3, refresh_minutes: int = 0) -> None:
        self.qtbot = qtbot
        self.api = FakePartnerApi(people(customers))
        for customer in self.api.customers:
            self.api.answers[customer.id] = (Licence(f"l-{customer.id}", "CIXA", type="term"),)
        self.store = FakeCustomerStore()
        self.connects = 0
        self.tasks = TaskRunner()
        account = FakeAccount(self._connect, self.store)
        self.sync = SyncController(account, self.tasks, refresh_minutes=refresh_minutes)
        self.modes: list[SyncMode] = []
        self.failures: list[AppError] = []
        self.outcomes: list[object] = []
        self.rows: dict[str, object] = {}
        self.sync.mode_changed.connect(self.modes.append)
        self.sync.failed.connect(self.failures.append)
        self.sync.finished.connect(self.outcomes.append)
        self.sync.rows_changed.connect(self._on_rows)

    def _connect(self) -> FakePartnerApi:
        self.connects += 1
        return self.api

    def _on_rows(self, changes: RowChanges) -> None:
        self.rows.update({row.id: row for row in changes.upserted})
        for gone in changes.removed:
            self.rows.pop(gone, None)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=5_000)

    def close(self) -> None:
        self.sync.close()
        self.tasks.close()


@pytest.fixture
def stages(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Stage]]:
    monkeypatch.setattr(sync_controller, "RETRY_SECONDS", (0.02, 0.04, 0.08))
    made: list[Stage] = []

    def make(customers: int = 3, refresh_minutes: int = 0) -> Stage:
        made.append(Stage(qtbot, customers, refresh_minutes))
        return made[-1]

    yield make
    for stage in made:
        stage.close()


def test_a_good_run_goes_from_idle_to_running_to_idle(stages: Callable[..., Stage]) -> None:
    stage = stages()
    assert stage.sync.mode is SyncMode.IDLE
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    stage.until(lambda: len(stage.rows) == 3)
    assert stage.modes == [SyncMode.RUNNING, SyncMode.IDLE]
    assert stage.sync.up_to_date
    assert stage.failures == []


def test_a_second_start_while_running_does_nothing(stages: Callable[..., Stage]) -> None:
    stage = stages()
    go_on = Event()
    stage.api.before_licences = lambda _: go_on.wait(5)
    stage.sync.start()
    stage.sync.start()
    go_on.set()
    stage.until(lambda: bool(stage.outcomes))
    stage.sync.start()
    stage.until(lambda: len(stage.outcomes) == 2)
    assert stage.modes.count(SyncMode.RUNNING) == 2
    assert stage.connects == 1


@pytest.mark.parametrize("error", [OfflineError(), ServerError(), QuotaError()])
def test_what_passes_is_tried_again_by_itself(
    stages: Callable[..., Stage], error: AppError
) -> None:
    stage = stages()
    stage.api.listings = [error, error]
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    assert stage.failures == [error, error]
    assert stage.modes == [
        SyncMode.RUNNING, SyncMode.WAITING,
        SyncMode.RUNNING, SyncMode.WAITING,
        SyncMode.RUNNING, SyncMode.IDLE,
    ]  # fmt: skip
    assert stage.sync.last_error is None


@pytest.mark.parametrize("error", [CredentialsError(), AnswerError()])
def test_what_does_not_pass_is_not_tried_again(
    stages: Callable[..., Stage], error: AppError
) -> None:
    stage = stages()
    stage.api.listings = [error]
    stage.sync.start()
    stage.until(lambda: bool(stage.failures))
    assert stage.sync.mode is SyncMode.IDLE
    assert stage.sync.last_error is error
    assert not stage.sync._retry.isActive()
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    assert stage.sync.last_error is None


def test_the_waits_grow_up_to_a_cap_and_begin_anew_after_success(
    stages: Callable[..., Stage], announced_warnings: list[str]
) -> None:
    announced_warnings.append("Firewall licences were not all read")
    stage = stages()
    waits: list[int] = []
    stage.sync.failed.connect(lambda _: waits.append(stage.sync._retry.interval()))
    stage.api.listings = [OfflineError() for _ in range(5)]
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    assert waits == [20, 40, 80, 80, 80]
    # Nothing answers: with the customers known, a broken list alone would not end the run.
    stage.api.listings, stage.api.firewalls = [OfflineError()], OfflineError()
    stage.sync.start()
    stage.until(lambda: len(stage.outcomes) == 2)
    assert waits[-1] == 20


@pytest.mark.parametrize(
    ("error", "again"), [(ServerError(), True), (OfflineError(), True), (AnswerError(), False)]
)
def test_t18_a_list_that_broke_is_read_again_soon_and_is_not_called_offline(
    stages: Callable[..., Stage], error: AppError, again: bool
) -> None:
    stage = stages()
    stage.sync.start()
    stage.until(lambda: len(stage.outcomes) == 1)
    states: list[tuple[bool, bool]] = []
    stage.sync.finished.connect(
        lambda _: states.append((stage.sync.offline, stage.sync.up_to_date))
    )
    stage.api.listings = [error]
    stage.sync.start()
    stage.until(lambda: len(stage.outcomes) >= 2)
    assert states[0] == (False, False)
    assert stage.failures == []
    if again:
        stage.until(lambda: len(stage.outcomes) == 3)
        assert stage.sync.up_to_date
    else:
        assert not stage.sync._due.isActive()


def test_a_quota_error_waits_as_long_as_it_says(stages: Callable[..., Stage]) -> None:
    stage = stages()
    stage.api.listings = [QuotaError(retry_after=90.0)]
    stage.sync.start()
    stage.until(lambda: bool(stage.failures))
    assert stage.sync.mode is SyncMode.WAITING
    assert 85 <= stage.sync.seconds_to_retry <= 90
    assert stage.sync._retry.interval() == 90_000


def test_stopping_the_wait_stops_the_next_attempt(stages: Callable[..., Stage]) -> None:
    stage = stages()
    stage.api.listings = [QuotaError(retry_after=90.0)]
    stage.sync.start()
    stage.until(lambda: bool(stage.failures))
    stage.sync.stop()
    assert stage.sync.mode is SyncMode.IDLE
    assert stage.sync.seconds_to_retry == 0
    assert not stage.sync._retry.isActive()


def test_stopping_a_run_ends_it_between_two_calls(stages: Callable[..., Stage]) -> None:
    stage = stages(20)
    reached = Event()
    go_on = Event()

    def hold(customer_id: CustomerId) -> None:
        if len(stage.store.own) == 5:
            reached.set()
            go_on.wait(5)

    stage.api.before_licences = hold
    stage.sync.start()
    stage.until(reached.is_set)
    stage.sync.stop()
    assert stage.sync.mode is SyncMode.STOPPING
    go_on.set()
    stage.until(lambda: stage.sync.mode is SyncMode.IDLE)
    assert stage.failures == []
    assert stage.outcomes == []
    assert not stage.sync.up_to_date
    assert len(stage.store.own) <= 6
    stage.until(lambda: len(stage.rows) == 20)


def test_rows_come_in_calm_portions_and_none_is_lost(
    stages: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_controller, "ROWS_PER_DRAIN", 40)
    stage = stages(300)
    portions: list[int] = []
    stage.sync.rows_changed.connect(lambda changes: portions.append(len(changes.upserted)))
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    stage.until(lambda: not stage.sync._drain.isActive())
    assert len(stage.rows) == 300
    assert max(portions) <= 40
    assert all(row.checked_at for row in stage.rows.values())  # type: ignore[attr-defined]


def test_the_next_run_comes_by_itself(
    stages: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = stages(refresh_minutes=1)
    stage.sync._refresh_ms = 20
    stage.sync.start()
    stage.until(lambda: len(stage.outcomes) >= 3)


def test_without_a_refresh_time_no_run_comes_by_itself(stages: Callable[..., Stage]) -> None:
    stage = stages(refresh_minutes=0)
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    assert not stage.sync._due.isActive()


@pytest.mark.parametrize("agreed", [True, False])
def test_the_answer_to_the_question_reaches_the_worker(
    stages: Callable[..., Stage], agreed: bool
) -> None:
    stage = stages(40)
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    stage.api.customers = stage.api.customers[:5]
    asked: list[object] = []
    stage.sync.consent_needed.connect(asked.append)
    stage.sync.start()
    stage.until(lambda: bool(asked))
    assert stage.store.count() == 40
    stage.sync.answer_consent(agreed=agreed)
    stage.until(lambda: len(stage.outcomes) == 2)
    assert stage.store.count() == (5 if agreed else 40)
    stage.until(lambda: len(stage.rows) == (5 if agreed else 40))


def test_an_answer_that_nobody_asked_for_is_nothing(stages: Callable[..., Stage]) -> None:
    stages().sync.answer_consent(agreed=True)


def test_one_customer_is_read_alone_and_its_failure_is_told(
    stages: Callable[..., Stage],
) -> None:
    stage = stages()
    stage.sync.start()
    stage.until(lambda: bool(stage.outcomes))
    stage.api.asked.clear()
    stage.sync.refresh_one(CustomerId("id-1"))
    stage.until(lambda: stage.api.asked != [])
    stage.api.answers[CustomerId("id-1")] = OfflineError()
    stage.sync.refresh_one(CustomerId("id-1"))
    stage.until(lambda: bool(stage.failures))
    assert stage.sync.mode is SyncMode.IDLE


def test_closing_stops_every_timer_and_the_run(stages: Callable[..., Stage]) -> None:
    stage = stages(10)
    reached = Event()
    stage.api.before_licences = lambda _: reached.set()
    stage.sync.start()
    stage.until(reached.is_set)
    stage.sync.close()
    assert stage.sync._cancel.is_set()
    assert not stage.sync._drain.isActive()
    assert not stage.sync._retry.isActive()
    assert not stage.sync._due.isActive()
