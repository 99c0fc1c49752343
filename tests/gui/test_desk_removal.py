"""A listing that would remove many customers asks first."""

from __future__ import annotations

from desk_bench import Bench, BenchMaker
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop_app.gui.sync_controller import SyncMode


def press(bench: Bench, name: str) -> None:
    button = bench.desk.window.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shrunk(desks: BenchMaker, left: int) -> Bench:
    bench = desks(60, plain=True)
    bench.sync()
    bench.simulator.world.customers = left
    return bench


def ask(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.desk.sync.consent_needed, timeout=10_000):
        bench.desk.sync.start()
    assert "no longer lists" in bench.notice()
    assert "Nothing has been removed yet." in bench.notice()


def test_a_mass_removal_asks_and_keeping_keeps_everybody(desks: BenchMaker) -> None:
    bench = shrunk(desks, 20)
    ask(bench)
    assert len(bench.names()) == 60
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        press(bench, "keepCustomersButton")
    bench.settle()
    assert len(bench.names()) == 60
    assert bench.store.count() == 60
    assert bench.notice() == ""


def test_a_mass_removal_that_is_agreed_to_removes(desks: BenchMaker) -> None:
    bench = shrunk(desks, 20)
    ask(bench)
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        press(bench, "removeCustomersButton")
    bench.settle()
    assert len(bench.names()) == 20
    assert bench.store.count() == 20


def test_stopping_at_the_question_removes_nobody(desks: BenchMaker) -> None:
    bench = shrunk(desks, 20)
    ask(bench)
    bench.desk.actions["stop"].trigger()
    bench.qtbot.waitUntil(lambda: bench.desk.sync.mode is SyncMode.IDLE, timeout=3_000)
    bench.settle()
    assert bench.notice() == ""
    assert bench.store.count() == 60


def test_closing_at_the_question_removes_nobody_and_is_quick(desks: BenchMaker) -> None:
    bench = shrunk(desks, 20)
    ask(bench)
    bench.close()
    assert desks(60).store.count() == 60


def test_an_empty_listing_asks_too(desks: BenchMaker) -> None:
    bench = shrunk(desks, 0)
    ask(bench)
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        press(bench, "keepCustomersButton")
    assert bench.store.count() == 60


def test_a_few_customers_go_without_a_question(desks: BenchMaker) -> None:
    bench = shrunk(desks, 58)
    bench.again()
    assert len(bench.names()) == 58
    assert bench.notice() == ""


def test_another_notice_does_not_cover_the_question(desks: BenchMaker) -> None:
    bench = shrunk(desks, 20)
    ask(bench)
    bench.select(bench.rows()[0])
    bench.desk.actions["launch"].trigger()
    assert "no longer lists" in bench.notice()
    press(bench, "keepCustomersButton")


def test_t11_a_list_that_contradicts_itself_removes_nobody_and_says_so_once(
    desks: BenchMaker,
) -> None:
    first = desks(60, plain=True)
    first.sync()
    first.close()
    bench = desks(60, plain=True, faults="list:skip=5")
    bench.sync()
    assert len(bench.names()) == 60
    assert "removed only when they are missing again" in bench.notice()


def test_t26_a_mass_rename_asks_and_keeping_keeps_the_names(desks: BenchMaker) -> None:
    bench = desks(60, plain=True)
    bench.sync()
    before = sorted(bench.names())
    for index in range(60):
        bench.rename(index, f"Neu {index}")
    with bench.qtbot.waitSignal(bench.desk.sync.consent_needed, timeout=10_000):
        bench.desk.sync.start()
    assert "lists 60 of your customers by another name" in bench.notice()
    assert "no longer lists" not in bench.notice()
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        press(bench, "keepCustomersButton")
    bench.settle()
    assert sorted(bench.names()) == before
    with bench.qtbot.waitSignal(bench.desk.sync.consent_needed, timeout=10_000):
        bench.desk.sync.start()
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        press(bench, "removeCustomersButton")
    bench.settle()
    assert sorted(bench.names()) == sorted(f"Neu {index}" for index in range(60))


def test_t26_a_removal_and_a_rename_are_both_named(desks: BenchMaker) -> None:
    bench = shrunk(desks, 40)
    for index in range(40):
        bench.rename(index, f"Neu {index}")
    with bench.qtbot.waitSignal(bench.desk.sync.consent_needed, timeout=10_000):
        bench.desk.sync.start()
    assert "no longer lists 20" in bench.notice()
    assert "lists 40 of your customers by another name" in bench.notice()
    assert "Nothing has been changed yet." in bench.notice()
    press(bench, "keepCustomersButton")
