"""The banner of a newer version: only where it is wanted, never in the way, gone when told to."""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Event, current_thread

import pytest
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.central.feed_source import FeedFetcher
from desktop_app.domain.errors import OfflineError
from desktop_app.domain.update import UpdateError, UpdateProblem, Version
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.update_notices import OPEN, SKIP
from desktop_app.gui.update_watch import UpdateWatch
from desktop_app.gui.update_words import problem_text
from desktop_app.services.settings import Settings
from desktop_app.services.updates import UpdateService
from desktop_app.system.update_file import UpdateFile
from desktop_app.updates.feed import SignedFeed
from tests.fakes.feed_server import FeedServer
from tests.fakes.update_feed import NOW, PLACE, UpdateBench

WANTED = Settings(check_updates=True)


@pytest.fixture
def updates() -> UpdateBench:
    return UpdateBench()


def watch_of(bench: Bench) -> UpdateWatch:
    watch = bench.desk.updates
    assert watch is not None
    return watch


def looked(bench: Bench) -> None:
    """Let the program look once more, as it does from time to time, and wait for it."""
    with bench.qtbot.waitSignal(watch_of(bench).offered):
        watch_of(bench)._look()


@pytest.fixture
def offered(desks: BenchMaker, updates: UpdateBench) -> Bench:
    """A window with the banner of version 9.0.0."""
    bench = desks(3, plain=True, settings=WANTED, updates=updates.service)
    bench.sync()
    bench.qtbot.waitUntil(lambda: "9.0.0" in bench.notice())
    return bench


def click(bench: Bench, button: str) -> None:
    bench.qtbot.mouseClick(bench.notice_button(button), Qt.MouseButton.LeftButton)


def test_nobody_is_asked_unless_it_is_wanted(desks: BenchMaker, updates: UpdateBench) -> None:
    bench = desks(3, plain=True, updates=updates.service)
    bench.sync()
    watch_of(bench)._look()
    bench.desk.tasks.close()
    assert updates.source.asked == 0
    assert bench.notice() == ""


def test_the_gui_thread_makes_nothing_of_it(qapp: QApplication, updates: UpdateBench) -> None:
    threads: list[str] = []

    def make() -> UpdateService:
        threads.append(current_thread().name)
        return updates.service

    tasks = TaskRunner()
    for wanted in (False, True):
        UpdateWatch(make, tasks, wanted=wanted, parent=tasks).begin()
    tasks.close()
    assert [name.split("_")[0] for name in threads] == ["network"]


def test_a_newer_version_is_told_with_what_is_new(offered: Bench) -> None:
    assert offered.notice() == "Central Desk 9.0.0 is available. New: everything."


def test_the_banner_speaks_the_language(offered: Bench) -> None:
    offered.desk.look.language.choose("de")
    offered.qtbot.waitUntil(lambda: "Neu: alles." in offered.notice())
    assert offered.notice_button(OPEN).text() == "Download-Seite öffnen"


def test_no_newer_version_is_no_news(desks: BenchMaker, updates: UpdateBench) -> None:
    updates.source.answer = updates.publisher.feed("1.0.0")
    bench = desks(3, plain=True, settings=WANTED, updates=updates.service)
    bench.sync()
    looked(bench)
    assert updates.source.asked == 1
    assert bench.notice() == ""


def test_the_page_is_opened_by_the_one_opener_and_the_banner_goes(
    offered: Bench, updates: UpdateBench
) -> None:
    click(offered, OPEN)
    assert offered.browser.opened == [f"{PLACE}9.0.0"]
    assert offered.notice() == ""
    looked(offered)
    assert offered.notice() == ""
    assert updates.memory.kept.put_off_at == NOW


def test_a_browser_that_does_not_open_is_told_with_the_address(offered: Bench) -> None:
    offered.browser.works = False
    click(offered, OPEN)
    assert f"{PLACE}9.0.0" in offered.notice()


def test_a_skipped_version_does_not_come_back(offered: Bench, updates: UpdateBench) -> None:
    click(offered, SKIP)
    assert offered.notice() == ""
    assert updates.memory.kept.skipped == Version.parse("9.0.0")
    updates.clock.pass_days(3)
    looked(offered)
    assert offered.notice() == ""
    updates.clock.pass_days(3)
    updates.source.answer = updates.publisher.feed("9.1.0")
    looked(offered)
    assert "9.1.0" in offered.notice()


def test_a_closed_banner_comes_back_the_next_day(offered: Bench, updates: UpdateBench) -> None:
    click(offered, "noticeCloseButton")
    looked(offered)
    assert offered.notice() == ""
    updates.clock.pass_days(1.1)
    looked(offered)
    assert "9.0.0" in offered.notice()


def test_the_banner_waits_for_a_free_bar(desks: BenchMaker, updates: UpdateBench) -> None:
    bench = desks(3, plain=True, settings=WANTED, updates=updates.service)
    bench.sync()
    bench.desk.page.notices.tell("info", "Something else.", "")
    looked(bench)
    assert bench.notice() == "Something else."
    click(bench, "noticeCloseButton")
    bench.qtbot.waitUntil(lambda: "9.0.0" in bench.notice())
    assert updates.memory.kept.put_off_at == 0


def test_trouble_takes_the_bar_and_gives_it_back(offered: Bench, updates: UpdateBench) -> None:
    offered.desk.page.notices.on_failed(OfflineError())
    assert "No connection" in offered.notice()
    click(offered, "noticeCloseButton")
    offered.qtbot.waitUntil(lambda: "9.0.0" in offered.notice())
    assert updates.memory.kept.put_off_at == 0


def test_switching_on_asks_at_once_and_switching_off_takes_the_banner_away(
    desks: BenchMaker, updates: UpdateBench
) -> None:
    bench = desks(3, plain=True, updates=updates.service)
    bench.sync()
    bench.desk.dialogs.open_settings()
    dialog = bench.desk.dialogs._settings_dialog
    assert dialog is not None
    bench.qtbot.keyClick(dialog.checkUpdatesBox, Qt.Key.Key_Space)
    bench.qtbot.waitUntil(lambda: "9.0.0" in bench.notice())
    assert bench.kept[-1].check_updates
    bench.qtbot.keyClick(dialog.checkUpdatesBox, Qt.Key.Key_Space)
    assert bench.notice() == ""
    assert updates.memory.kept.put_off_at == 0


@pytest.mark.parametrize("problem", list(UpdateProblem))
def test_trouble_with_the_daily_look_is_a_line_in_the_log(
    desks: BenchMaker,
    updates: UpdateBench,
    problem: UpdateProblem,
    caplog: pytest.LogCaptureFixture,
) -> None:
    updates.source.answer = UpdateError(problem)
    bench = desks(3, plain=True, settings=WANTED, updates=updates.service)
    bench.sync()
    with caplog.at_level(logging.INFO):
        looked(bench)
    assert bench.notice() == ""
    assert problem_text(problem)


def test_closing_the_window_ends_a_look_that_hangs(desks: BenchMaker, updates: UpdateBench) -> None:
    updates.source.hold = Event()
    bench = desks(3, plain=True, settings=WANTED, updates=updates.service)
    bench.sync()
    bench.qtbot.waitUntil(lambda: updates.source.asked == 1)
    bench.close()
    assert updates.source.cancelled.wait(10)
    QCoreApplication.processEvents()
    assert bench.notice() == ""


def test_from_a_real_server_to_the_banner_and_over_the_next_start(
    desks: BenchMaker, updates: UpdateBench, tmp_path: Path
) -> None:
    reader = SignedFeed(updates.publisher.trust)
    memory = UpdateFile(tmp_path / "updates.json")
    with FeedServer(updates.publisher.feed()) as server:
        source = FeedFetcher(server.origin, "/central-desk.feed", lambda: None)
        service = UpdateService("1.0.0", source, reader, memory, updates.clock)
        for _ in range(2):
            bench = desks(3, plain=True, settings=WANTED, updates=service)
            bench.sync()
            bench.qtbot.waitUntil(lambda bench=bench: "9.0.0" in bench.notice())
            bench.close()
    assert server.asked == ["/central-desk.feed"]


def test_a_build_without_a_key_says_so_where_it_would_be_chosen(
    desks: BenchMaker, updates: UpdateBench
) -> None:
    bench = desks(3, plain=True, updates=updates.switched_off())
    bench.sync()
    bench.desk.dialogs.open_settings()
    dialog = bench.desk.dialogs._settings_dialog
    assert dialog is not None
    assert not dialog.checkUpdatesBox.isEnabled()
    assert dialog.checkUpdatesOff.isVisible()
    assert "key" in dialog.checkUpdatesOff.text()
