"""What the customers page says where nobody is shown, and the ways out."""

from __future__ import annotations

import pytest
from cast import CAST, fill
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.filters import QuickFilter
from desktop_app.gui.customers.empty import emptiness


@pytest.fixture
def bench(desks: BenchMaker) -> Bench:
    made = desks()
    fill(made.store)
    made.load()
    return made


def state(bench: Bench) -> QWidget:
    found = bench.desk.page.findChild(QWidget, "emptyState")
    assert found is not None
    return found


def press(bench: Bench, name: str) -> None:
    buttons = [one for one in state(bench).findChildren(QPushButton, name) if one.isVisible()]
    assert len(buttons) == 1
    bench.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def test_a_search_without_hits_offers_to_clear_it(bench: Bench) -> None:
    bench.type("qqq")
    bench.settle()
    assert state(bench).isVisible()
    assert "No results for “qqq”" in state(bench).accessibleName()
    press(bench, "clearSearchButton")
    assert bench.desk.page.query() == ""
    assert len(bench.names()) == len(CAST)
    assert not state(bench).isVisible()


def test_a_search_that_hits_elsewhere_offers_all_customers(bench: Bench) -> None:
    bench.filter("MONTHLY")
    bench.type("expired")
    bench.settle()
    assert "There are 2 matches among all 14 customers." in state(bench).accessibleName()
    press(bench, "searchAllButton")
    assert bench.desk.page.current_filter() is QuickFilter.ALL
    assert bench.desk.page.query() == "expired"
    assert len(bench.names()) == 2


def test_a_search_that_hits_nowhere_does_not_offer_all_customers(bench: Bench) -> None:
    bench.filter("MONTHLY")
    bench.type("qqq")
    bench.settle()
    assert state(bench).findChild(QPushButton, "searchAllButton") is None
    assert state(bench).findChild(QPushButton, "clearSearchButton") is not None


def test_a_filter_without_customers_offers_to_show_all(desks: BenchMaker) -> None:
    bench = desks()
    fill(bench.store, CAST[:1])
    bench.load()
    bench.filter("TRIAL")
    assert "“Trial”" in state(bench).accessibleName()
    press(bench, "showAllButton")
    assert bench.names() == ["Active AG"]


def test_an_empty_store_offers_to_refresh(desks: BenchMaker) -> None:
    bench = desks(5)
    bench.load()
    assert "No customers yet" in state(bench).accessibleName()
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=10_000):
        press(bench, "emptyRefreshButton")
    bench.settle()
    assert len(bench.names()) == 5
    assert not state(bench).isVisible()


def test_a_partner_without_customers_is_told_so(desks: BenchMaker) -> None:
    bench = desks(0)
    bench.sync()
    assert state(bench).isVisible()
    assert "No customers yet" in state(bench).accessibleName()
    assert bench.notice() == ""


def test_the_header_stays_in_sight_and_the_state_fills_the_rest(bench: Bench) -> None:
    bench.type("qqq")
    bench.settle()
    bench.desk.window.resize(1300, 820)
    viewport = bench.desk.page.customerTable.viewport()
    assert bench.desk.page.customerTable.horizontalHeader().isVisible()
    bench.qtbot.waitUntil(lambda: state(bench).size() == viewport.size())


def test_markup_in_a_search_stays_letters(bench: Bench) -> None:
    bench.type("<b>x</b>")
    bench.settle()
    assert "<b>x</b>" in state(bench).accessibleName()


def test_while_a_first_sync_runs_the_page_says_that_customers_are_coming() -> None:
    shown = emptiness(query="", filter_name="", hits_in_all=0, total=0, syncing=True)
    assert "Loading your customers" in shown.title
    assert shown.actions == []
