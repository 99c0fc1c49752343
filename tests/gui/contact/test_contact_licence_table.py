"""The table of licences: texts, order, bars, height, copying."""

from dataclasses import replace
from datetime import date

import pytest
from contact_cards import LICENCES, card, licence
from look import colours_in, picture
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.gui.contact.licence_rows import LicenceColumn
from desktop_app.gui.contact.licence_table import LicenceTable
from desktop_app.gui.contact.usage_delegate import bar_length, usage_colour


@pytest.fixture
def table(host, look):
    made = LicenceTable(host)
    made.set_look(look)
    made.resize(512, 200)
    made.show_licences(LICENCES, look)
    host.show()
    return made


def column(table, number=LicenceColumn.LICENCE):
    model = table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def header_click(qtbot, table, number):
    header = table.horizontalHeader()
    point = QPoint(header.sectionPosition(number) + 8, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_it_has_the_vendors_columns_in_the_vendors_order(table):
    model = table.model()
    names = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert names == ["License", "Type", "Usage", "Limit", "Expires", "License no."]
    assert [model.index(0, n).data() for n in range(6)] == [
        "Endpoint XDR", "Termed", "186", "200", "12/14/2026", "L0048127",
    ]  # fmt: skip


def test_the_most_urgent_licence_is_on_top_at_first(table):
    assert column(table) == [
        "Endpoint XDR", "Server XDR", "ZTNA", "E-Mail Advanced", "Firewall Standard",
    ]  # fmt: skip


def test_a_click_on_a_header_sorts_and_a_second_one_turns_it_round(qtbot, table, look):
    table.show_licences((*LICENCES, licence("z", "X", used=None)), look)
    header_click(qtbot, table, LicenceColumn.USAGE)
    assert column(table, LicenceColumn.USAGE) == ["2", "9", "22", "174", "186", "–"]
    header_click(qtbot, table, LicenceColumn.USAGE)
    assert column(table, LicenceColumn.USAGE) == ["186", "174", "22", "9", "2", "–"]


def test_dates_sort_as_dates_with_the_undated_last(qtbot, table, look):
    endless = licence("a", "X", kind="perpetual", end=None)
    table.show_licences((endless, *LICENCES), look)
    for _ in range(2):
        header_click(qtbot, table, LicenceColumn.EXPIRES)
        assert column(table, LicenceColumn.EXPIRES)[-1] == "never"
    assert column(table, LicenceColumn.EXPIRES)[0] == "6/30/2027"


def test_the_keyboard_sorts_and_copies_by_the_menu(qtbot, table):
    menu = table.make_menu()
    actions = [action for action in menu.actions() if action.menu()]
    by_number = actions[0].menu().actions()[-1]
    by_number.trigger()
    assert column(table, LicenceColumn.NUMBER) == sorted(column(table, LicenceColumn.NUMBER))
    menu.actions()[0].trigger()
    assert "Endpoint XDR" in QGuiApplication.clipboard().text()
    menu.deleteLater()


def test_it_is_as_high_as_its_rows_up_to_eight(table, look):
    assert table.height() == 28 + 28 * 5
    many = tuple(replace(LICENCES[0], id=str(n)) for n in range(20))
    table.show_licences(many, look)
    assert table.height() == 28 + 28 * 8
    assert table.verticalScrollBar().maximum() == 28 * 12
    table.show_licences((), look)
    assert table.height() == 28


def test_selected_rows_are_copied_as_shown_and_escaped_as_html(qtbot, table, look):
    hostile = licence("=1+1", "X", "<b>Evil</b>")
    table.show_licences((hostile,), look)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines()[1].startswith("<b>Evil</b>\tTermed\t100\t200\t")
    assert "&lt;b&gt;Evil" in mime.html()
    assert "<b>" not in mime.html()


def test_only_selected_rows_are_copied(qtbot, table):
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["License", "Server XDR"]


def test_the_selection_survives_a_sync_and_sorting(qtbot, table, look):
    table.selectRow(1)
    used = replace(LICENCES[0], usage=replace(LICENCES[0].usage, count=1))
    table.show_licences((used, *LICENCES[1:]), look)
    header_click(qtbot, table, LicenceColumn.NUMBER)
    rows = table.selectionModel().selectedRows()
    assert [row.data() for row in rows] == ["Server XDR"]


@pytest.mark.parametrize(
    ("percent", "token"),
    [(0, "usageBar"), (90, "usageBar"), (91, "usageWarn"), (100, "usageWarn"), (101, "usageOver")],
)
def test_the_bar_warns_above_90_and_alarms_above_100(percent, token):
    assert usage_colour(percent) == token


@pytest.mark.parametrize(("percent", "pixels"), [(0, 0), (1, 2), (50, 20), (100, 40), (900, 40)])
def test_the_bar_is_never_longer_than_its_track(percent, pixels):
    assert bar_length(percent) == pixels


@pytest.mark.parametrize("name", ["light", "dark"])
def test_overuse_is_painted_red_in_both_themes(table, look, theme, name):
    theme.set_preference(name)
    table.show_licences((licence("a", "CIXA", used=224),), look)
    over = colours_in(picture(table.viewport()))
    table.show_licences((licence("a", "CIXA", used=50),), look)
    calm = colours_in(picture(table.viewport()))
    red = theme.colour("usageOver").name()
    assert red in over
    assert red not in calm


def test_a_licence_without_limit_has_a_number_and_no_bar(table, look, theme):
    unlimited = replace(licence("a", "CIXA", quantity=None), unlimited=True)
    table.show_licences((unlimited,), look)
    assert column(table, LicenceColumn.LIMIT) == ["∞"]
    assert theme.colour("usageBar").name() not in colours_in(picture(table.viewport()))


def test_screen_readers_hear_what_is_only_drawn(table, look):
    table.show_licences((licence("a", "CIXA", "Endpoint", used=224),), look)
    model = table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "Endpoint, over-usage"
    assert model.index(0, LicenceColumn.USAGE).data(role) == "224, 112% of the limit"


def test_a_renewal_date_in_the_past_is_marked(table, look, theme):
    table.show_licences((licence("a", "CIXA", end=date(2026, 11, 1), used=None),), look)
    assert theme.colour("errorText").name() in colours_in(picture(table.viewport()))


def test_columns_share_the_width_that_there_is(table):
    header = table.horizontalHeader()
    assert header.length() == table.viewport().width()
    table.resize(800, 200)
    assert header.length() == table.viewport().width()


def test_the_whole_card_is_shown_by_the_table(show):
    assert show(card()).licenceTable.model().rowCount() == len(LICENCES)
