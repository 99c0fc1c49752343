"""Every command by key, and every control by name."""

from __future__ import annotations

from collections import Counter

import pytest
from cast import CAST, Part, fill, id_of
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop_app.domain.access import Access

CONTROL = Qt.KeyboardModifier.ControlModifier
OWN_TRIAL = Part("Own Trial AG", billing="trial", licences=(), probe=Access.NO_ACCESS)


@pytest.fixture
def bench(desks: BenchMaker) -> Bench:
    made = desks()
    fill(made.store, (*CAST, OWN_TRIAL))
    made.load()
    return made


def choose(bench: Bench, name: str) -> None:
    assert bench.desk.page.customerTable.select_customer(id_of(name))


def test_no_shortcut_is_given_twice(bench: Bench) -> None:
    keys = Counter(
        sequence.toString()
        for action in bench.desk.window.findChildren(QAction) + bench.desk.actions.all()
        for sequence in set(action.shortcuts())
        if action.objectName()
    )
    unique = {
        (action.objectName(), sequence.toString())
        for action in bench.desk.actions.all()
        for sequence in action.shortcuts()
    }
    assert keys
    given = Counter(key for _, key in unique)
    assert [key for key, times in given.items() if times > 1] == []
    assert QKeySequence("Ctrl+1").toString() not in given


def test_every_action_has_words_and_a_way_to_it(bench: Bench) -> None:
    menu = {action.objectName() for action in bench.desk.window._preferences.actions()}
    for action in bench.desk.actions.all():
        assert action.text()
        # Stopping has its button in the status bar.
        reachable = action.shortcuts() or action.objectName() in menu
        assert reachable or action.objectName() == "stopAction", action.objectName()


def test_the_tab_key_reaches_every_control_in_reading_order(bench: Bench) -> None:
    page = bench.desk.page
    choose(bench, "Monthly SE")
    page.refreshButton.setFocus()
    seen: list[QWidget] = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        bench.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [
        page.refreshButton,
        page.launchAdminButton,
        page.createMonthlyAccountButton,
        page.searchField,
        page.ownProtectionToggle,
        page.customerTable,
    ]
    order = [seen.index(widget) for widget in wanted if widget in seen]
    assert len(order) == len(wanted), [type(widget).__name__ for widget in seen]
    assert order == sorted(order)


def test_every_control_has_an_accessible_name(bench: Bench) -> None:
    controls = [
        *bench.desk.window.findChildren(QAbstractButton),
        *bench.desk.window.findChildren(QLineEdit),
        bench.desk.page.customerTable,
    ]
    nameless = [
        f"{type(control).__name__} {control.objectName()}"
        for control in controls
        if not (control.accessibleName() or getattr(control, "text", str)())
        # A table's corner is part of Qt and never shown here.
        and control.isVisible()
    ]
    assert nameless == []


def test_the_fixed_object_names_are_there(bench: Bench) -> None:
    window = bench.desk.window
    assert window.objectName() == "mainWindow"
    for name in (
        "searchField",
        "ownProtectionToggle",
        "customerTable",
        "customerCount",
        "createMonthlyAccountButton",
        "launchAdminButton",
        "refreshButton",
        "syncProgress",
        "statusMessage",
        "noticeBar",
    ):
        assert len(window.findChildren(QWidget, name)) == 1, name


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_R, CONTROL)],
)
def test_f5_and_ctrl_r_refresh(
    desks: BenchMaker, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    bench = desks(5)
    bench.show()
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        bench.qtbot.keyClick(bench.desk.window, key, modifier)
    bench.settle()
    assert len(bench.names()) == 5


def test_refreshing_one_customer_reads_it_alone(desks: BenchMaker) -> None:
    bench = desks(20, plain=True)
    bench.sync()
    before = bench.simulator.count("licences")
    row = bench.rows()[3]
    bench.select(row)
    bench.qtbot.keyClick(bench.desk.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    bench.qtbot.waitUntil(lambda: bench.simulator.count("licences") == before + 1)
    bench.settle()
    assert bench.desk.page.customerTable.selected_rows()[0].id == row.id
