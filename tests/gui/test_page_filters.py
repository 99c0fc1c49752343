"""Quick filters and the toggle "Nur meinen Schutz anzeigen" on the customers page."""

from __future__ import annotations

import pytest
from cast import CAST, fill, id_of
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import Qt

from desktop_app.domain.filters import QuickFilter
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.widgets.chip import Chip


@pytest.fixture
def bench(desks: BenchMaker) -> Bench:
    made = desks()
    fill(made.store)
    made.load()
    return made


def licences(bench: Bench, name: str) -> str:
    """The licences column of a customer as the table and the clipboard say it."""
    model = bench.desk.page.model
    position = model.roster.position_of(id_of(name))
    assert position is not None
    return str(model.data(model.index(position, ColumnId.LICENCES)))


def chip_counts(bench: Bench) -> dict[str, int | None]:
    """The numbers on the chips, by their words."""
    chips = bench.desk.page.filterBar.findChildren(Chip)
    return {chip.text(): chip.count for chip in chips}


EXPECTED = {
    "ALL": {part.name for part in CAST},
    "EXPIRING": {"Expiring GmbH"},
    "EXPIRED": {"Expired KG", "Expired and Active OHG", "Long Ago e. K."},
    "TRIAL": {"Trial GmbH"},
    "MONTHLY": {"Monthly SE"},
    "ORDERED": {"Ordered AG"},
    "END_UNKNOWN": set(),
    "NO_ACCESS": {"No Access GmbH", "Suspended UG", "Canceled UG"},
}


def test_there_is_a_chip_for_every_filter() -> None:
    assert set(EXPECTED) == {wanted.name for wanted in QuickFilter} | {"ALL"}


@pytest.mark.parametrize("chosen", list(EXPECTED))
def test_a_quick_filter_shows_whom_it_names(bench: Bench, chosen: str) -> None:
    bench.filter(chosen)
    assert set(bench.names()) == EXPECTED[chosen]


def test_chips_count_their_customers(bench: Bench) -> None:
    counts = chip_counts(bench)
    assert counts == {
        "All": len(CAST),
        "Expiring soon": 1,
        "Expired": 3,
        "Trial": 1,
        "Monthly": 1,
        "Managed orders": 1,
        "Expiry date unknown": 0,
        "Not available": 3,
    }


def test_a_chip_that_would_match_nobody_takes_no_room(bench: Bench) -> None:
    chips = {chip.text(): chip for chip in bench.desk.page.filterBar.findChildren(Chip)}
    assert chips["Expiry date unknown"].isHidden()
    assert bench.desk.page.filterBar.overflowing() == []
    bench.filter("END_UNKNOWN")
    assert not chips["Expiry date unknown"].isHidden()


def test_chips_count_the_hits_of_the_search(bench: Bench) -> None:
    bench.type("expired")
    bench.settle()
    counts = chip_counts(bench)
    assert counts["All"] == 2
    assert counts["Expired"] == 2
    assert counts["Monthly"] == 0


def test_a_chip_is_chosen_by_a_click_and_by_the_keyboard(bench: Bench) -> None:
    chips = {chip.text(): chip for chip in bench.desk.page.filterBar.findChildren(Chip)}
    bench.qtbot.mouseClick(chips["Monthly"], Qt.MouseButton.LeftButton)
    assert bench.desk.page.current_filter() is QuickFilter.MONTHLY
    assert bench.names() == ["Monthly SE"]
    chips["Monthly"].setFocus()
    bench.qtbot.keyClick(chips["Monthly"], Qt.Key.Key_Right)
    assert bench.desk.page.current_filter() is QuickFilter.ORDERED


def test_search_and_filter_go_together(bench: Bench) -> None:
    bench.filter("EXPIRED")
    bench.type("active")
    assert bench.names() == ["Expired and Active OHG"]
    bench.settle()
    assert bench.desk.page.customerCount.text() == f"1 of {len(CAST)}"


# The toggle


def test_the_toggle_is_off_at_first_and_all_states_are_shown(bench: Bench) -> None:
    assert not bench.desk.page.ownProtectionToggle.isChecked()
    assert "expired" in licences(bench, "Expired KG")
    assert "not licensed" in licences(bench, "Active AG")


def test_with_the_toggle_on_only_what_protects_is_shown(bench: Bench) -> None:
    bench.desk.page.ownProtectionToggle.click()
    assert licences(bench, "Active AG") == "Endpoint: active"
    assert licences(bench, "Expiring GmbH") == "Endpoint: expires in 5 days, Server: active"
    assert licences(bench, "Expired and Active OHG") == "Server: active"
    assert licences(bench, "Trial GmbH") == "Endpoint: trial ends in 12 days"
    assert licences(bench, "Monthly SE") == "Endpoint: monthly"
    assert licences(bench, "Over-used KG") == "Endpoint: over-usage, 112% in use"


@pytest.mark.parametrize("name", ["Expired KG", "Long Ago e. K."])
def test_a_customer_without_an_active_licence_says_so(bench: Bench, name: str) -> None:
    bench.desk.page.ownProtectionToggle.click()
    assert licences(bench, name) == "No active license"


def test_what_is_not_known_is_not_hidden_by_the_toggle(bench: Bench) -> None:
    bench.desk.page.ownProtectionToggle.click()
    assert "not available" in licences(bench, "No Access GmbH")
    assert "not loaded yet" in licences(bench, "Never Read GmbH")


def test_the_filter_expired_shows_expired_licences_all_the_same(bench: Bench) -> None:
    bench.desk.page.ownProtectionToggle.click()
    bench.filter("EXPIRED")
    assert licences(bench, "Expired KG") == "Endpoint: expired"
    assert "expired" in licences(bench, "Expired and Active OHG")
    assert "not licensed" not in licences(bench, "Expired KG")


def test_the_toggle_hides_no_customer(bench: Bench) -> None:
    bench.desk.page.ownProtectionToggle.click()
    assert len(bench.names()) == len(CAST)


def test_ctrl_p_switches_the_toggle_and_back(bench: Bench) -> None:
    toggle = bench.desk.page.ownProtectionToggle
    keys = (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.keyClick(bench.desk.window, *keys)
    assert toggle.isChecked()
    assert bench.desk.actions["protection"].isChecked()
    bench.qtbot.keyClick(bench.desk.window, *keys)
    assert not toggle.isChecked()
    assert not bench.desk.actions["protection"].isChecked()


def test_a_click_on_the_toggle_ticks_the_action(bench: Bench) -> None:
    bench.desk.page.ownProtectionToggle.click()
    assert bench.desk.actions["protection"].isChecked()


def test_the_toggle_is_remembered(desks: BenchMaker, bench: Bench) -> None:
    bench.desk.page.ownProtectionToggle.click()
    bench.close()
    again = desks()
    assert again.desk.page.ownProtectionToggle.isChecked()
    assert again.desk.actions["protection"].isChecked()
    again.load()
    assert licences(again, "Expired KG") == "No active license"
