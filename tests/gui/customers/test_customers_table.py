"""The table under mouse and keys: selection, place, columns, tooltips, copying."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from mock_rows import RANKER, make_row
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import QuickFilter
from desktop_app.gui.customers.badge_popup import BadgePopup
from desktop_app.gui.customers.columns import COLUMNS
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.customers.table import CustomerTable

HANSEN = CustomerId("id-Logistik Hansen AG")
DOWN = Qt.SortOrder.DescendingOrder
LEFT = Qt.MouseButton.LeftButton


def chosen(table: CustomerTable) -> list[str]:
    return [row.name for row in table.selected_rows()]


# What the offscreen platform says when a popup or a tooltip opens.
no_popups = pytest.mark.qt_log_ignore("This plugin does not support")


def many(table: CustomerTable, model: CustomerTableModel, count: int = 200) -> None:
    model.replace([make_row(f"Kunde {number}", days=number) for number in range(count)])
    QApplication.processEvents()


CHANGES: list[Callable[[CustomerTableModel], None]] = [
    lambda model: model.sort(int(ColumnId.NEXT_EXPIRY), DOWN),
    lambda model: model.set_query("han"),
    lambda model: model.apply([make_row("Aachen"), make_row("Zwickau")], []),
    lambda model: model.apply([make_row(f"Neu {n}") for n in range(60)]),
    lambda model: model.replace([model.customer_at(at) for at in range(model.rowCount())]),
    lambda model: model.set_protection_only(True),
]


@pytest.mark.parametrize("change", CHANGES)
def test_selection_survives(
    table: CustomerTable, model: CustomerTableModel, change: Callable[[CustomerTableModel], None]
) -> None:
    assert table.select_customer(HANSEN)
    change(model)
    assert chosen(table) == ["Logistik Hansen AG"]
    assert model.customer_at(table.currentIndex().row()).id == HANSEN


def test_a_selected_customer_comes_back_selected(
    table: CustomerTable, model: CustomerTableModel
) -> None:
    table.select_customer(HANSEN)
    model.set_query("brandt")
    assert chosen(table) == []
    model.set_filter(QuickFilter.EXPIRED)
    model.set_filter(QuickFilter.ALL)
    model.set_query("")
    assert chosen(table) == ["Logistik Hansen AG"]


def test_choosing_another_customer_forgets_the_one_not_shown(
    table: CustomerTable, model: CustomerTableModel
) -> None:
    table.select_customer(HANSEN)
    model.set_query("brandt")
    table.selectRow(0)
    model.set_query("")
    assert chosen(table) == ["Brandt & Söhne GmbH"]


def test_a_removed_customer_is_no_longer_selected(
    table: CustomerTable, model: CustomerTableModel
) -> None:
    table.select_customer(HANSEN)
    model.apply([], [HANSEN])
    assert chosen(table) == []


def test_the_place_is_kept_while_rows_come_and_move(
    table: CustomerTable, model: CustomerTableModel
) -> None:
    many(table, model)
    table.verticalScrollBar().setValue(44 * 50 + 13)
    first = table.visible_ids()[0]
    table.keep_place(lambda: model.apply([make_row("Aaa"), make_row("Aab")]))
    assert table.visible_ids()[0] == first
    assert table.verticalScrollBar().value() == 44 * 52 + 13


def test_the_selected_row_stays_where_it_is_when_all_are_sorted_anew(
    table: CustomerTable, model: CustomerTableModel
) -> None:
    many(table, model)
    table.verticalScrollBar().setValue(44 * 50)
    table.selectRow(53)
    before = table.visualRect(table.currentIndex()).top()
    table.keep_place(lambda: model.sort(int(ColumnId.CUSTOMER), DOWN))
    assert table.visualRect(table.currentIndex()).top() == before
    assert chosen(table) == ["Kunde 53"]


def test_a_new_query_starts_at_the_top(table: CustomerTable, model: CustomerTableModel) -> None:
    many(table, model)
    table.verticalScrollBar().setValue(44 * 50)
    model.set_query("kunde")
    assert table.verticalScrollBar().value() == 0


def test_what_is_on_screen_is_told_once_after_scrolling(
    qtbot: QtBot, table: CustomerTable, model: CustomerTableModel
) -> None:
    many(table, model)
    with qtbot.waitSignal(table.view_changed, timeout=3000):
        for step in range(5):
            table.verticalScrollBar().setValue(44 * 10 * step)
    names = [who.removeprefix("id-") for who in table.visible_ids()]
    assert names[0] == "Kunde 40"
    assert 8 <= len(names) <= 9


def test_clicks_on_the_header_sort_and_turn(
    table: CustomerTable, model: CustomerTableModel
) -> None:
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(ColumnId.NEXT_EXPIRY) + 30
    for descending in (False, True):
        QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(x, 16))
        first = model.sort_order[0]
        assert (first.column, first.descending) == (ColumnId.NEXT_EXPIRY, descending)


def test_enter_and_double_click_open_the_customer(qtbot: QtBot, table: CustomerTable) -> None:
    table.select_customer(HANSEN)
    with qtbot.waitSignal(table.activated_customer) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [HANSEN]
    rect = table.visualRect(table.currentIndex())
    with qtbot.waitSignal(table.activated_customer):
        QTest.mouseClick(table.viewport(), LEFT, pos=rect.center())
        QTest.mouseDClick(table.viewport(), LEFT, pos=rect.center())


def test_the_keys_for_copying_only_ask(qtbot: QtBot, table: CustomerTable) -> None:
    table.selectRow(0)
    with qtbot.waitSignal(table.copy_requested):
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_typing_goes_to_the_name(table: CustomerTable) -> None:
    table.selectRow(0)
    QTest.keyClicks(table, "lo")
    assert chosen(table) == ["Logistik Hansen AG"]


def test_columns_share_the_width_and_keep_their_minimums(
    qtbot: QtBot, table: CustomerTable
) -> None:
    def widths() -> list[int]:
        return [table.columnWidth(column) for column in range(len(COLUMNS))]

    for width in (1500, 1080, 800):
        table.resize(width, 400)
        QApplication.processEvents()
        assert sum(widths()) == table.viewport().width(), width
    table.resize(500, 400)
    QApplication.processEvents()
    assert all(w >= column.minimum for w, column in zip(widths(), COLUMNS, strict=True))
    assert table.horizontalScrollBar().maximum() > 0


def test_a_column_resized_by_hand_takes_from_the_licences(table: CustomerTable) -> None:
    table.horizontalHeader().resizeSection(ColumnId.CUSTOMER, 300)
    assert table.columnWidth(ColumnId.CUSTOMER) == 300
    assert sum(table.columnWidth(c) for c in ColumnId) == table.viewport().width()
    table.reset_columns()
    assert table.columnWidth(ColumnId.CUSTOMER) == 232


def test_the_header_state_comes_back(table: CustomerTable) -> None:
    header = table.horizontalHeader()
    header.moveSection(5, 0)
    header.resizeSection(ColumnId.BILLING, 190)
    saved = header.saveState()
    table.reset_columns()
    assert header.visualIndex(ColumnId.AS_OF) == 5
    header.restoreState(saved)
    assert header.visualIndex(ColumnId.AS_OF) == 0
    assert table.columnWidth(ColumnId.BILLING) == 190


def more_point(table: CustomerTable, model: CustomerTableModel, position: int) -> QPoint:
    area = table._more_area(model.index(position, ColumnId.LICENCES))
    assert area.isValid()
    return area.center()


@no_popups
def test_a_click_on_more_lists_every_badge_as_plain_text(
    table: CustomerTable, model: CustomerTableModel
) -> None:
    pills = "e endpoint 5/e server 5/a email/a mdr/a mobile/a firewall"
    model.replace([make_row("Viele", pills=pills)])
    QTest.mouseClick(table.viewport(), LEFT, pos=more_point(table, model, 0))
    popup = table.findChild(BadgePopup)
    assert popup is not None
    texts = [label.text() for label in popup.findChildren(QLabel) if label.text()]
    assert len(texts) == 6
    assert texts[0].startswith("Endpoint: expires in 5 day(s) (")
    popup.close()


def hover(table: CustomerTable, model: CustomerTableModel, position: int, column: int) -> None:
    point = table.visualRect(model.index(position, column)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, table.viewport().mapToGlobal(point))
    QApplication.sendEvent(table.viewport(), event)


@pytest.fixture
def no_tooltip(qapp: QApplication):  # type: ignore[no-untyped-def]
    yield
    QToolTip.hideText()
    QApplication.processEvents()


@no_popups
def test_only_names_that_are_cut_have_a_tooltip(
    qtbot: QtBot, table: CustomerTable, model: CustomerTableModel, no_tooltip: None
) -> None:
    long = "Überörtlicher <b>Gewässerverband</b> Mecklenburgische Seenplatte"
    model.replace([make_row("Kurz"), make_row(long)])
    hover(table, model, 1, ColumnId.CUSTOMER)
    assert "&lt;b&gt;" in QToolTip.text()
    hover(table, model, 0, ColumnId.CUSTOMER)
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=3000)


@no_popups
def test_late_details_are_shown_only_for_the_cell_that_asked(
    table: CustomerTable, model: CustomerTableModel, no_tooltip: None
) -> None:
    answers: list[Callable[[str], None]] = []
    table.detail_provider = lambda _customer, answer: answers.append(answer)
    hover(table, model, 0, ColumnId.LICENCES)
    assert QToolTip.text() != "Details"
    answers[0]("Details")
    assert QToolTip.text() == "Details"
    hover(table, model, 1, ColumnId.LICENCES)
    answers[0]("Too late")
    assert "Too late" not in QToolTip.text()


def test_names_rank_by_the_alphabet_and_by_number() -> None:
    names = ["Zebra", "Kunde 10", "Ähre", "kunde 2", "apfel", "Kunde 2"]
    ranks = RANKER(names)
    assert [name for _, name in sorted(zip(ranks, names, strict=True))] == [
        "Ähre",
        "apfel",
        "Kunde 2",
        "kunde 2",
        "Kunde 10",
        "Zebra",
    ]
    assert ranks[3] == ranks[5]
    assert max(ranks) == 4
    crowd = [f"Kunde {number}" for number in range(5000)]
    assert RANKER(crowd) == list(range(5000))
