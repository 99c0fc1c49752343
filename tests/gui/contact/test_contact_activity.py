"""What was done to a customer, inside its dialog: folded, followed, copied, shown whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from contact_cards import ID, NAME, NOW, card
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.gui.activity.words import ActivityColumn
from desktop_app.gui.contact.activity_section import MOST_SHOWN, ActivitySection
from desktop_app.gui.contact.contact_dialog import ContactDialog
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.i18n import Language

Show = Callable[[CustomerCard], ContactDialog]


def line(number: int = 0, **more: object) -> Activity:
    made = Activity(
        int(NOW) - 60 * number - 60,
        ActivityKind.RENAMED,
        ActivityOutcome.DONE,
        who="anna",
        customer_id=ID,
        customer_name=NAME,
        old="Alt GmbH",
        new=f"Neu {number}",
        correlation_id=f"ref-{number}",
        operation=f"op-{number}",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def with_lines(*lines: Activity) -> CustomerCard:
    return replace(card(), activities=lines)


def unfolded(show: Show, *lines: Activity) -> tuple[ContactDialog, ActivitySection]:
    dialog = show(with_lines(*lines))
    section = dialog.activitySection
    QTest.mouseClick(section.head, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    return dialog, section


def cell(section: ActivitySection, row: int, column: ActivityColumn) -> str:
    index = section.model.index(row, column)
    return str(section.model.data(index, Qt.ItemDataRole.AccessibleTextRole))


def test_it_is_folded_away_and_says_when_something_was_last_done(show: Show) -> None:
    section = show(with_lines(line())).activitySection
    assert section.table.isHidden()
    assert section.copy_button.isHidden()
    assert section.head.note().startswith("Last: today")
    QTest.mouseClick(section.head, Qt.MouseButton.LeftButton)
    assert section.table.isVisible()
    assert section.all_button.isVisible()


def test_it_says_when_what_by_whom_from_what_to_what_and_how_it_ended(show: Show) -> None:
    _, section = unfolded(show, line(outcome=ActivityOutcome.UNKNOWN))
    assert cell(section, 0, ActivityColumn.WHEN).endswith(", anna")
    assert cell(section, 0, ActivityColumn.WHAT) == "Renamed, Alt GmbH → Neu 0"
    assert cell(section, 0, ActivityColumn.OUTCOME) == "Outcome unknown"
    hidden = [one for one in ActivityColumn if section.table.isColumnHidden(one)]
    assert hidden == [ActivityColumn.CUSTOMER, ActivityColumn.CHANGE, ActivityColumn.REFERENCE]


def test_only_the_newest_lines_are_shown_and_the_table_is_as_high_as_they_are(show: Show) -> None:
    _, section = unfolded(show, *(line(number) for number in range(MOST_SHOWN + 3)))
    assert section.model.rowCount() == MOST_SHOWN
    last = section.table.visualRect(section.model.index(MOST_SHOWN - 1, 0))
    assert last.bottom() < section.table.viewport().height()
    assert not section.table.verticalScrollBar().isVisible()


def test_new_lines_come_on_top_while_it_is_open(show: Show) -> None:
    dialog, section = unfolded(show, line(1))
    section.table.selectRow(0)
    dialog.show_card(with_lines(line(0), line(1)))
    assert [one.new for one in section.model.shown()] == ["Neu 0", "Neu 1"]
    assert [one.new for one in section.table.selected()] == ["Neu 1"]


def test_without_lines_it_says_so(show: Show) -> None:
    dialog, section = unfolded(show)
    assert section.message.isVisible()
    assert section.table.isHidden()
    dialog.show_card(with_lines(line()))
    assert not section.message.isVisible()
    assert section.table.isVisible()


def test_the_next_dialog_is_as_open_as_the_last_one(show: Show) -> None:
    unfolded(show, line())
    assert show(with_lines(line())).activitySection.head.isChecked()


def test_what_is_shown_or_selected_is_copied_for_support(show: Show) -> None:
    _, section = unfolded(show, line(0), line(1))
    QTest.mouseClick(section.copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "ref-0" in text
    assert "ref-1" in text
    assert "anna" not in text
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    section.table.selectionModel().select(section.model.index(1, 0), rows)
    QTest.mouseClick(section.copy_button, Qt.MouseButton.LeftButton)
    assert "ref-0" not in QGuiApplication.clipboard().text()
    QTest.keyClick(section.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Alt GmbH → Neu 1" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(("action", "words"), [(0, "\tAlt GmbH → Neu 0"), (1, "ref-0")])
def test_the_menu_copies_too(show: Show, action: int, words: str) -> None:
    _, section = unfolded(show, line(0))
    menu = section.make_menu()
    menu.actions()[action].trigger()
    assert words in QGuiApplication.clipboard().text()
    menu.deleteLater()


def test_the_whole_log_of_the_customer_is_asked_for(show: Show) -> None:
    dialog, section = unfolded(show, line())
    asked: list[tuple[str, str]] = []
    dialog.activity_requested.connect(lambda *words: asked.append(words))
    QTest.mouseClick(section.all_button, Qt.MouseButton.LeftButton)
    assert asked == [(ID, NAME)]


def test_the_keyboard_unfolds_and_reaches_everything(show: Show) -> None:
    dialog = show(with_lines(line()))
    section = dialog.activitySection
    section.head.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(section.head, Qt.Key.Key_Right)
    assert section.table.isVisible()
    met = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == section.tab_chain()[1:]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    section.head.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(section.head, Qt.Key.Key_Left)
    assert section.table.isHidden()
    QTest.keyClick(section.head, Qt.Key.Key_Left)
    assert section.table.isHidden()


def test_every_part_has_a_name(show: Show) -> None:
    _, section = unfolded(show, line())
    for part in section.tab_chain():
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.text(QAccessible.Text.Name), part.objectName()


def test_names_stay_plain_text(show: Show) -> None:
    _, section = unfolded(show, line(new="<b>x</b>\u202e", old="<i>"))
    assert "<i> → <b>x</b>[RLO]" in cell(section, 0, ActivityColumn.WHAT)
    for label in section.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_it_speaks_german(show: Show, english: Language) -> None:
    dialog, section = unfolded(show, line())
    english.choose("de")
    QApplication.processEvents()
    assert section.head.text() == "Aktivitäten"
    assert section.head.note().startswith("Zuletzt: heute")
    assert section.copy_button.text() == "Für den Support kopieren"
    assert cell(section, 0, ActivityColumn.OUTCOME) == "Erledigt"
    assert dialog.isVisible()


@pytest.mark.parametrize("size", [(480, 360), (560, 620), (900, 560)])
def test_nothing_is_cut_at_any_size(show: Show, english: Language, size: tuple[int, int]) -> None:
    english.choose("de")
    dialog, section = unfolded(show, line(outcome=ActivityOutcome.UNKNOWN))
    dialog.resize(*size)
    QApplication.processEvents()
    section.table.grab()
    room = section.table.viewport().width()
    header = section.table.horizontalHeader()
    assert header.length() <= room
    for button in (section.copy_button, section.all_button):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.mapTo(dialog, QPoint(button.width(), 0)).x() <= dialog.width()


def test_it_paints_in_both_themes(show: Show) -> None:
    dialog, section = unfolded(show, line())
    light = section.grab().toImage()
    dialog._look.theme.set_preference("dark")
    QApplication.processEvents()
    assert section.grab().toImage() != light
