"""The sync as the window shows it, over the real client, store and the simulator."""

from __future__ import annotations

from threading import Event

import pytest
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.domain.access import Access
from desktop_app.domain.errors import AppError
from desktop_app.domain.licence import LicenceState
from desktop_app.gui.i18n import LanguageChoice
from desktop_app.gui.sync_controller import SyncMode
from desktop_app.services.ports import Urgency


def status(bench: Bench) -> str:
    label = bench.desk.window.findChild(QLabel, "statusMessage")
    assert label is not None
    return label.text()


def press(bench: Bench, name: str) -> None:
    button = bench.desk.window.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


class Gate:
    """Holds the licence calls of a desk's client back from the n-th on, until it is opened."""

    def __init__(self, bench: Bench, after: int = 0) -> None:
        self._open = Event()
        self.held = Event()
        account, left = bench.desk.account, [after]
        connect = account._connect

        def gated() -> object:
            api = connect()
            real = api.licences

            def licences(customer_id, cancel, urgency=Urgency.BACKGROUND):  # type: ignore[no-untyped-def]
                left[0] -= 1
                if left[0] < 0:
                    self.held.set()
                    while not self._open.wait(0.01):
                        cancel.check()
                return real(customer_id, cancel, urgency)

            api.licences = licences  # type: ignore[method-assign]
            return api

        account._connect = gated  # type: ignore[assignment]

    def open(self) -> None:
        self._open.set()


def test_everybody_is_listed_before_the_first_licence_is_read(desks: BenchMaker) -> None:
    bench = desks(230, plain=True)
    gate = Gate(bench)
    bench.start()
    bench.qtbot.waitUntil(gate.held.is_set, timeout=10_000)
    bench.qtbot.waitUntil(lambda: len(bench.names()) == 230, timeout=10_000)
    bench.settle_counts()
    assert bench.desk.page.customerCount.text() == "230 customers"
    states = {badge.state for row in bench.rows() for badge in row.badges}
    assert states <= {LicenceState.LISTED, LicenceState.ACTIVE, *LicenceState}
    assert LicenceState.LISTED in states
    assert bench.simulator.count("list") == 3
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=20_000):
        gate.open()
    bench.settle()
    states = {badge.state for row in bench.rows() for badge in row.badges}
    assert LicenceState.LISTED not in states


def test_progress_and_texts_follow_the_run(desks: BenchMaker) -> None:
    bench = desks(30, plain=True)
    gate = Gate(bench, after=10)
    bench.start()
    bench.qtbot.waitUntil(gate.held.is_set, timeout=10_000)
    bench.qtbot.waitUntil(lambda: "10 / 30" in status(bench))
    assert status(bench).startswith("Refreshing licenses")
    progress = bench.desk.window.findChild(QWidget, "syncProgress")
    assert progress is not None
    assert progress.isVisible()
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        gate.open()
    bench.settle()
    assert status(bench) == "All licenses up to date"
    assert not progress.isVisible()
    texts = [label.text() for label in bench.desk.window.status.findChildren(QLabel)]
    assert any(text.startswith("Last full refresh: today") for text in texts)
    assert "API quota: unlimited" in texts


def test_stopping_ends_the_run_at_once_and_it_goes_on_later(desks: BenchMaker) -> None:
    bench = desks(30, plain=True)
    gate = Gate(bench, after=10)
    bench.start()
    bench.qtbot.waitUntil(gate.held.is_set, timeout=10_000)
    press(bench, "syncCancelButton")
    bench.qtbot.waitUntil(lambda: bench.desk.sync.mode is SyncMode.IDLE, timeout=2_000)
    bench.settle()
    assert bench.notice() == ""
    assert "up to date" not in status(bench)
    assert len(bench.names()) == 30
    read = sum(bool(row.checked_at) for row in bench.rows())
    assert read == 10
    calls = bench.simulator.count("licences")
    gate.open()
    bench.again()
    assert all(row.checked_at for row in bench.rows())
    assert bench.simulator.count("licences") == calls + 20
    assert status(bench) == "All licenses up to date"


def test_odd_customers_are_states_and_names_and_end_nothing(desks: BenchMaker) -> None:
    bench = desks(300)
    bench.sync()
    assert bench.notice() == ""
    found = {row.access for row in bench.rows()}
    assert found == set(Access) - {Access.UNKNOWN}
    bench.filter("NO_ACCESS")
    assert {row.access for row in bench.rows()} == found - {Access.OK}
    world = bench.simulator.world
    closed = sum(not world.tenant(index).accessible for index in range(300))
    assert len(bench.rows()) == closed
    bench.filter("ALL")
    names = bench.names()
    assert "<b>Fett</b> & Söhne GmbH" in names
    assert "株式会社みどり製作所" in names
    # Controls that would turn a name round, or hide in it, are made harmless.
    assert not [name for name in names if "\u202e" in name or "\u200b" in name]


# Faults: each ends in one clear notice


FAULTS = [
    ("list:html", "No connection"),
    ("list:gzip-cut", "could not be processed"),
    ("list:gzip-crc", "could not be processed"),
    ("list:gzip-bomb=70", "could not be processed"),
    ("list:garbage", "could not be processed"),
    ("list:deep=100000", "could not be processed"),
    ("list:name-10mb", "could not be processed"),
    ("list:cut=40", ""),
    ("list:500", "reported a server error"),
    ("list:302=https://evil.example/", ""),
    ("list:403", "not allowed to list customers"),
    ("list:refuse", "No connection"),
    ("list:reset", "No connection"),
    ("list:hang", "No connection"),
    ("token:refuse", "No connection"),
    ("whoami:html", "No connection"),
    ("token:html", "No connection"),
    ("licences:503", "reported a server error"),
    ("licences:html", "No connection"),
]


@pytest.mark.parametrize(("faults", "words"), FAULTS)
def test_a_fault_ends_in_one_clear_notice(
    desks: BenchMaker, announced_warnings: list[str], faults: str, words: str
) -> None:
    announced_warnings.append("Licences of")
    bench = desks(20, plain=True, faults=faults)
    failures: list[AppError] = []
    bench.desk.sync.failed.connect(failures.append)
    bench.failed_sync()
    assert len(failures) == 1
    assert words in bench.notice()
    assert len(bench.notice()) > 20
    assert bench.notice_button("retryButton").isVisible()
    listed = 20 if faults.startswith("licences") else 0
    assert len(bench.names()) == listed


def test_faults_after_a_good_sync_lose_nothing(
    desks: BenchMaker, announced_warnings: list[str]
) -> None:
    announced_warnings.append("Licences of")
    first = desks(20, plain=True)
    first.sync()
    known = sorted(first.rows())
    first.close()
    for faults in ("token:refuse", "token:401", "whoami:html", "list:401"):
        bench = desks(20, plain=True, faults=faults)
        bench.failed_sync()
        assert sorted(bench.rows()) == known, faults
        assert bench.notice()
        bench.close()


@pytest.mark.parametrize("faults", ["list:html", "list:loop", "list:refuse", "list:name-10mb"])
def test_t18_a_list_that_breaks_is_told_and_the_licences_go_on(
    desks: BenchMaker, announced_warnings: list[str], faults: str
) -> None:
    announced_warnings.append("Licences of")
    first = desks(20, plain=True, faults="licences:503")
    first.failed_sync()
    known = sorted(first.names())
    first.close()
    bench = desks(20, plain=True, faults=faults)
    bench.sync()
    assert sorted(bench.names()) == known
    assert "The customer list is incomplete. No customers were removed. " in bench.notice()
    assert bench.simulator.count("licences") == 20
    assert status(bench) == "Saved data"


@pytest.mark.parametrize("language", ["en", "de"])
def test_t7_a_role_that_may_not_read_licences_is_said_in_one_message(
    desks: BenchMaker, language: LanguageChoice
) -> None:
    bench = desks(20, plain=True, faults="licences:403", language=language)
    bench.sync()
    said = {
        "en": ("These API credentials are not allowed to load licenses.", "sign in with them"),
        "de": (
            "Diese API-Zugangsdaten berechtigen nicht zum Abrufen von Lizenzen.",
            "melden Sie sich damit",
        ),
    }[language]
    assert all(words in bench.notice() for words in said)
    assert len(bench.names()) == 20
    assert not bench.desk.sync.up_to_date


def test_a_wrong_secret_is_told_and_not_tried_again_by_itself(desks: BenchMaker) -> None:
    bench = desks(5, secret="wrong")
    bench.failed_sync()
    assert "rejected the API credentials" in bench.notice()
    assert bench.desk.sync.mode is SyncMode.IDLE
    assert "rejected the API credentials" in status(bench)


def test_offline_says_how_old_the_data_is_and_when_it_tries_again(desks: BenchMaker) -> None:
    first = desks(20, plain=True)
    first.sync()
    ages = {row.id: row.checked_at for row in first.rows()}
    first.close()
    bench = desks(20, plain=True, faults="token:refuse")
    bench.failed_sync()
    assert "No connection to Sophos Central." in bench.notice()
    assert "Saved data is shown, as of today" in bench.notice()
    assert status(bench) == "Offline"
    texts = [label.text() for label in bench.desk.window.status.findChildren(QLabel)]
    assert any(text.startswith("Next attempt in 0:") for text in texts), texts
    assert {row.id: row.checked_at for row in bench.rows()} == ages
    assert not bench.desk.page.createMonthlyAccountButton.isEnabled()
    assert "No connection" in bench.desk.page.createMonthlyAccountButton.toolTip()


def test_trying_again_works_and_takes_the_notice_back(desks: BenchMaker) -> None:
    bench = desks(20, plain=True, faults="list:refuse@1*3")
    bench.failed_sync()
    retry = bench.notice_button("retryButton")
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        bench.qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.notice() == ""
    assert len(bench.names()) == 20
    assert status(bench) == "All licenses up to date"
    assert bench.desk.page.createMonthlyAccountButton.isEnabled()


@pytest.mark.parametrize("faults", ["list:500", "list:503"])
def test_a_server_in_trouble_is_not_called_offline(desks: BenchMaker, faults: str) -> None:
    bench = desks(5, faults=faults)
    bench.failed_sync()
    assert status(bench) != "Offline"
    texts = [label.text() for label in bench.desk.window.status.findChildren(QLabel)]
    assert any(text.startswith("Next attempt in") for text in texts)
    assert "No connection" not in bench.desk.page.createMonthlyAccountButton.toolTip()


def test_a_bad_record_costs_none_of_the_others_and_is_told(desks: BenchMaker) -> None:
    bench = desks(20, plain=True, faults="list:bad-row")
    bench.sync()
    assert len(bench.names()) == 19
    assert "1 customer record could not be read and was skipped." in bench.notice()


def test_a_right_to_left_override_from_a_fault_is_made_harmless(desks: BenchMaker) -> None:
    bench = desks(20, plain=True, faults="list:name=Rechnung\u202efdp.exe")
    bench.sync()
    assert not [name for name in bench.names() if "\u202e" in name]


def test_a_few_failing_licences_are_counted_and_the_rest_is_read(
    desks: BenchMaker, announced_warnings: list[str]
) -> None:
    announced_warnings.append("Licences of")
    # Three attempts each, for three customers; and again when they are tried once more.
    bench = desks(20, plain=True, faults="licences:500@3*9,licences:500@27*9")
    bench.sync()
    assert "The licenses of 3 customers could not be loaded." in bench.notice()
    missing = [row.name for row in bench.rows() if not row.checked_at]
    assert len(missing) == 3
    assert all(name in bench.notice() for name in missing)
    assert status(bench) == "Saved data"


def test_t1_failures_that_pass_heal_in_the_same_run(desks: BenchMaker) -> None:
    bench = desks(20, plain=True, faults="licences:500@3*9")
    bench.sync()
    assert bench.notice() == ""
    assert all(row.checked_at for row in bench.rows())
    assert status(bench) == "All licenses up to date"


def test_a_stopped_refresh_does_not_claim_to_be_up_to_date(desks: BenchMaker) -> None:
    first = desks(10, plain=True)
    first.sync()
    first.close()
    bench = desks(10, plain=True)
    bench.load()
    assert status(bench) == "Saved data"
    bench.again()
    assert status(bench) == "All licenses up to date"
    bench.desk.actions["refresh"].trigger()
    bench.desk.actions["stop"].trigger()
    bench.qtbot.waitUntil(lambda: bench.desk.sync.mode is SyncMode.IDLE)
    assert status(bench) in ("Saved data", "All licenses up to date")


def test_a_listing_that_grows_all_the_time_is_shown_and_removes_nobody(
    desks: BenchMaker,
) -> None:
    bench = desks(130, plain=True, faults="list:grow")
    bench.sync()
    assert len(bench.names()) == 130
    assert "No customers were removed." in bench.notice()


def test_a_storm_of_429_is_waited_out(desks: BenchMaker) -> None:
    bench = desks(20, plain=True, faults="licences:p=0.2:429=none")
    bench.sync()
    assert all(row.checked_at for row in bench.rows())
    assert bench.notice() == ""
    assert desks.wait.asked


# What is read first


def test_what_is_on_screen_and_chosen_is_read_first(desks: BenchMaker) -> None:
    bench = desks(120, plain=True)
    gate = Gate(bench, after=1)
    bench.start()
    bench.qtbot.waitUntil(gate.held.is_set, timeout=10_000)
    bench.qtbot.waitUntil(lambda: len(bench.names()) == 120, timeout=10_000)
    chosen = bench.rows()[-1]
    bench.select(chosen)
    bench.desk.page.customerTable.verticalScrollBar().setValue(0)
    gate.open()
    order: list[str] = []
    bench.desk.sync.rows_changed.connect(
        lambda changes: order.extend(row.id for row in changes.upserted if row.checked_at)
    )
    bench.qtbot.waitUntil(lambda: chosen.id in order, timeout=10_000)
    assert order.index(chosen.id) <= 5
