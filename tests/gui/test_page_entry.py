"""The ways into the list: from the search field, by Tab, by a click on a name."""

from __future__ import annotations

import pytest
from cast import CAST, fill, id_of
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.gui.actions import LAUNCH
from desktop_app.gui.customers.list_entry import ListEntry
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.widgets.chip import Chip

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bench(desks: BenchMaker) -> Bench:
    made = desks()
    fill(made.store, CAST)
    made.load()
    return made


def chosen(bench: Bench) -> list[str]:
    return [row.name for row in bench.desk.page.customerTable.selected_rows()]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown]
)
def test_a_key_in_the_search_field_leads_to_the_first_hit(bench: Bench, key: Qt.Key) -> None:
    page = bench.desk.page
    bench.type("monthly")
    bench.qtbot.keyClick(page.searchField, key)
    assert QApplication.focusWidget() is page.customerTable
    assert chosen(bench) == ["Monthly SE"]
    assert bench.desk.actions[LAUNCH].isEnabled()


def test_without_a_hit_the_search_field_keeps_the_keyboard(bench: Bench) -> None:
    page = bench.desk.page
    bench.type("nobody at all")
    bench.qtbot.keyClick(page.searchField, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.searchField


def test_a_held_key_stays_with_the_search_field(bench: Bench) -> None:
    page = bench.desk.page
    bench.type("monthly")
    bench.qtbot.keyClick(page.searchField, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is page.searchField


def test_who_comes_by_tab_has_a_customer_chosen(bench: Bench) -> None:
    page = bench.desk.page
    bench.type("monthly")
    for _ in range(3):
        bench.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.customerTable
    assert chosen(bench) == ["Monthly SE"]


def test_who_comes_back_by_tab_finds_the_choice_as_it_was(bench: Bench) -> None:
    page = bench.desk.page
    assert page.customerTable.select_customer(id_of("Active AG"))
    page.ownProtectionToggle.setFocus()
    for _ in range(2):
        bench.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.customerTable
    assert chosen(bench) == ["Active AG"]


def test_the_chips_come_between_the_toggle_and_the_table(bench: Bench) -> None:
    page = bench.desk.page
    page.ownProtectionToggle.setFocus()
    bench.qtbot.keyClick(page.ownProtectionToggle, Qt.Key.Key_Tab)
    chip = QApplication.focusWidget()
    assert isinstance(chip, Chip)
    assert chip.text() == "All"
    bench.qtbot.keyClick(chip, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.customerTable


# The mouse


def name_at(bench: Bench, name: str) -> QPoint:
    """The middle of the first letters of a customer's name."""
    table = bench.desk.page.customerTable
    assert table.select_customer(id_of(name))
    index = table.model().index(table.currentIndex().row(), ColumnId.CUSTOMER)
    entry = table.findChild(ListEntry)
    assert entry is not None
    area = entry._name_area(index)
    assert area.height() > 10
    return QPoint(area.left() + 12, area.center().y())


def test_a_click_on_the_name_opens_the_customer(bench: Bench) -> None:
    page, point = bench.desk.page, name_at(bench, "Active AG")
    with bench.qtbot.waitSignal(page.customer_activated) as activated:
        QTest.mouseClick(page.customerTable.viewport(), LEFT, pos=point)
    assert activated.args == [id_of("Active AG")]


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_a_click_with_a_held_key_chooses_alone(bench: Bench, modifier: Qt.KeyboardModifier) -> None:
    page, point = bench.desk.page, name_at(bench, "Active AG")
    with bench.qtbot.assertNotEmitted(page.customer_activated):
        QTest.mouseClick(page.customerTable.viewport(), LEFT, modifier, point)


def test_a_click_beside_the_name_chooses_alone(bench: Bench) -> None:
    page, point = bench.desk.page, name_at(bench, "Active AG")
    page.customerTable.clearSelection()
    beside = QPoint(page.customerTable.columnWidth(ColumnId.CUSTOMER) - 4, point.y())
    with bench.qtbot.assertNotEmitted(page.customer_activated):
        QTest.mouseClick(page.customerTable.viewport(), LEFT, pos=beside)
    assert chosen(bench) == ["Active AG"]


def test_letting_go_elsewhere_opens_nobody(bench: Bench) -> None:
    page, point = bench.desk.page, name_at(bench, "Active AG")
    viewport = page.customerTable.viewport()
    with bench.qtbot.assertNotEmitted(page.customer_activated):
        QTest.mousePress(viewport, LEFT, pos=point)
        QTest.mouseRelease(viewport, LEFT, pos=name_at(bench, "Monthly SE"))


def test_the_pointer_is_a_hand_over_names_alone(bench: Bench) -> None:
    viewport, point = bench.desk.page.customerTable.viewport(), name_at(bench, "Active AG")
    QTest.mouseMove(viewport, point)
    bench.qtbot.waitUntil(lambda: viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor)
    QTest.mouseMove(viewport, QPoint(viewport.width() - 5, point.y()))
    bench.qtbot.waitUntil(lambda: viewport.cursor().shape() is Qt.CursorShape.ArrowCursor)
