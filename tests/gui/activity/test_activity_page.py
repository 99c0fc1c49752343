"""The activity page at work: reading, keys, copying, the notice, the empty states."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from activity_lines import CUSTOMER, NOW, renamed
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.gui.activity.entries import ActivityFilter
from desktop_app.gui.customers.look import ROW_HEIGHT
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.empty_state import EmptyState

Make = Callable[..., object]
SIGNED_IN = Activity(NOW, ActivityKind.SIGNED_IN, ActivityOutcome.DONE, who="anna")


def test_enter_and_double_click_open_the_customer(shown: Make) -> None:
    made = shown(renamed(), SIGNED_IN)
    opened: list[str] = []
    made.page.customer_activated.connect(opened.append)
    table = made.page.activityTable
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0
    made.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [CUSTOMER]
    point = table.visualRect(made.page.model.index(0, 2)).center()
    made.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    made.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened == [CUSTOMER, CUSTOMER]
    made.qtbot.keyClick(table, Qt.Key.Key_Down)
    made.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [CUSTOMER, CUSTOMER]


def test_a_command_key_is_not_taken_for_opening(shown: Make) -> None:
    made = shown(renamed())
    opened: list[str] = []
    made.page.customer_activated.connect(opened.append)
    made.page.activityTable.setFocus(Qt.FocusReason.TabFocusReason)
    made.qtbot.keyClick(
        made.page.activityTable, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert opened == []


def test_rows_are_copied_as_text_and_table(shown: Make) -> None:
    made = shown(renamed(new="<b>&"), renamed(NOW - 60, customer_name="Zweite"), SIGNED_IN)
    table = made.page.activityTable
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        table.selectionModel().select(made.page.model.index(row, 0), rows)
    made.qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().split("\n")
    assert len(lines) == 3
    assert "Müller → <b>&" in lines[1]
    assert "aaaa-bbbb" in lines[2]
    assert "&lt;b&gt;&amp;" in mime.html()


def test_copying_here_wins_over_the_window_s_own_command(shown: Make, theme: Theme) -> None:
    made = shown(renamed())
    window = made.page.window()
    taken: list[str] = []
    for name, keys in (
        ("copy", QKeySequence.StandardKey.Copy),
        ("find", QKeySequence.StandardKey.Find),
    ):
        action = QAction(window)
        action.setShortcuts(keys)
        action.triggered.connect(lambda _=False, name=name: taken.append(name))
        window.addAction(action)
    made.page.activityTable.setFocus(Qt.FocusReason.TabFocusReason)
    QGuiApplication.clipboard().clear()
    made.qtbot.keyClick(made.page.activityTable, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Müller" in QGuiApplication.clipboard().text()
    made.qtbot.keyClick(made.page.activityTable, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert made.page.activitySearchField.hasFocus()
    assert taken == []


def test_the_text_for_support_takes_what_is_shown(shown: Make) -> None:
    made = shown(renamed(), renamed(NOW - 5, customer_name="Zweite", correlation_id="cccc"))
    made.qtbot.keyClicks(made.page.activitySearchField, "zweite")
    made.qtbot.mouseClick(made.page.supportCopyButton, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "cccc" in text
    assert "aaaa-bbbb" not in text


def test_search_and_filters_say_how_many(shown: Make) -> None:
    made = shown(renamed(), SIGNED_IN)
    page = made.page
    assert page.activityCount.text().startswith("2")
    page.activityFilterBar.set_current(ActivityFilter.SIGN_IN.value)
    assert page.model.rowCount() == 1
    assert "1" in page.activityCount.text()
    page.activityFilterBar.set_current(ActivityFilter.ALL.value)
    made.qtbot.keyClicks(page.activitySearchField, "muller")
    assert made.names() == ["Müller GmbH"]
    made.qtbot.keyClick(page.activitySearchField, Qt.Key.Key_Escape)
    assert page.model.rowCount() == 2


def test_an_empty_log_says_so(shown: Make) -> None:
    made = shown()
    state = made.page.findChild(EmptyState)
    assert state.isVisible()
    assert not made.page.supportCopyButton.isEnabled()
    made.log.add(renamed())
    made.reload()
    assert not state.isVisible()


@pytest.mark.parametrize("by", ["query", "filter"])
def test_no_hit_offers_the_way_back(shown: Make, by: str) -> None:
    made = shown(renamed())
    if by == "query":
        made.qtbot.keyClicks(made.page.activitySearchField, "nobody")
    else:
        made.page.activityFilterBar.set_current(ActivityFilter.LOCAL.value)
    state = made.page.findChild(EmptyState)
    assert state.isVisible()
    made.qtbot.mouseClick(state.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert made.page.model.rowCount() == 1
    assert not state.isVisible()


def test_an_unknown_outcome_is_pointed_out(shown: Make) -> None:
    made = shown(renamed())
    notice = made.page.activityNotice
    assert not notice.isVisible()
    made.page.show_questions(1)
    assert notice.isVisible()
    assert "1" in notice.accessibleName()
    wanted: list[bool] = []
    made.page.questions_wanted.connect(lambda: wanted.append(True))
    button = notice.findChild(QPushButton, "answerQuestionsButton")
    made.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [True]
    made.page.show_questions(0)
    assert not notice.isVisible()


def test_a_log_that_cannot_be_read_is_told_and_tried_again(shown: Make) -> None:
    made = shown(renamed())
    made.page.show_questions(1)
    made.log.failure = StorageError(StorageProblem.FULL)
    made.page.reload()
    notice = made.page.activityNotice
    made.qtbot.waitUntil(lambda: notice.findChild(QPushButton, "readAgainButton") is not None)
    assert made.names() == ["Müller GmbH"]
    made.log.failure = None
    button = notice.findChild(QPushButton, "readAgainButton")
    with made.qtbot.waitSignal(made.page.loaded):
        made.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "1" in notice.accessibleName()


def test_calls_while_reading_become_one_more(shown: Make) -> None:
    made = shown(renamed())
    before = made.log.readings
    loads: list[bool] = []
    made.page.loaded.connect(lambda: loads.append(True))
    for _ in range(5):
        made.page.reload()
    made.qtbot.waitUntil(lambda: len(loads) == 2)
    assert made.log.readings == before + 2
    assert loads == [True, True]


def test_selection_and_place_survive_new_lines(shown: Make) -> None:
    lines = [renamed(NOW - at, customer_name=f"K{at}") for at in range(100)]
    made = shown(*lines)
    table = made.page.activityTable
    table.selectRow(50)
    table.verticalScrollBar().setValue(40 * ROW_HEIGHT)
    made.log.add(renamed(NOW + 1, customer_name="New"))
    made.reload()
    assert [activity.customer_name for activity in table.selected()] == ["K50"]
    assert table.rowAt(1) == 41


def test_new_lines_are_seen_where_the_top_was_seen(shown: Make) -> None:
    made = shown(*(renamed(NOW - at) for at in range(100)))
    made.log.add(renamed(NOW + 1, customer_name="New"))
    made.reload()
    assert made.page.activityTable.rowAt(1) == 0
    assert made.names()[0] == "New"


def test_showing_the_page_reads_what_is_new(shown: Make) -> None:
    made = shown(renamed())
    made.page.hide()
    made.log.add(renamed(NOW + 1, customer_name="New"))
    with made.qtbot.waitSignal(made.page.loaded):
        made.page.show()
    assert made.names()[0] == "New"


def test_the_menu_offers_only_what_is_possible(shown: Make) -> None:
    made = shown(renamed(), SIGNED_IN)
    table = made.page.activityTable
    for row, possible in ((0, True), (1, False)):
        table.selectRow(row)
        menu = made.page.make_menu()
        assert menu.actions()[0].isEnabled() is possible
        menu.deleteLater()


def test_every_row_paints_in_both_themes(shown: Make, theme: Theme) -> None:
    lines = [
        Activity(NOW, kind, outcome, "anna", CUSTOMER, "K", "a", "b", "why", "ref")
        for kind in ActivityKind
        for outcome in ActivityOutcome
    ]
    made = shown(*lines)
    made.page.resize(900, 44 * len(lines))
    light = made.page.grab().toImage()
    theme.set_preference("dark")
    assert made.page.grab().toImage() != light


def test_controls_have_names(shown: Make) -> None:
    page = shown(renamed()).page
    for control in (page.activityTable, page.activitySearchField, page.supportCopyButton):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control.objectName()


def test_one_customer_is_shown_alone_until_everybody_is_wanted_back(shown: Make) -> None:
    other = renamed(NOW - 5, customer_name="Zweite", customer_id="c2")
    made = shown(renamed(new="<b>"), other, SIGNED_IN)
    button = made.page.activityCustomerButton
    assert not button.isVisible()
    made.page.activityFilterBar.set_current(ActivityFilter.SIGN_IN.value)
    made.page.show_customer(CUSTOMER, "Müller <b>GmbH")
    assert made.names() == ["Müller GmbH"]
    assert button.text() == "Only “Müller <b>GmbH”"
    assert made.page.activityCount.text() == "1 of 3"
    assert made.page.model.counts()[ActivityFilter.ALL] == 1
    made.log.add(renamed(NOW + 1, customer_name="Dritte", customer_id="c3"))
    made.reload()
    assert made.names() == ["Müller GmbH"]
    made.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(made.names()) == 4
    assert not button.isVisible()
    assert made.page.activityTable.hasFocus()


def test_a_customer_without_lines_leads_back_to_everybody(shown: Make) -> None:
    made = shown(renamed())
    made.page.show_customer("c9", "Niemand")
    state = made.page.findChild(EmptyState)
    assert state.isVisible()
    made.qtbot.mouseClick(state.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert made.names() == ["Müller GmbH"]
