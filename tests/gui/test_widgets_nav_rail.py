"""The rail: pages by mouse, key and shortcut, collapsing, the partner, new texts."""

import pytest
from look import colours_in, fresh_theme, picture, window_with
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.nav_item import NavItem
from desktop_app.gui.widgets.nav_rail import NavRail


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


@pytest.fixture
def rail(qtbot, theme) -> NavRail:
    made = NavRail()
    made.add_page("customers", "users", "Kunden", "Ctrl+1")
    made.add_page("renewals", "renewals", "Verlängerungen", "Ctrl+2")
    made.set_partner("Muster IT-Systemhaus GmbH", "MSP-Flex-Partner")
    window_with(qtbot, theme, made, 200, 740)
    return made


def item(rail: NavRail, text: str) -> NavItem:
    return next(one for one in rail.findChildren(NavItem) if one.text() == text)


def place(rail: NavRail, text: str) -> tuple[int, int, int, int]:
    entry = item(rail, text)
    corner = entry.mapTo(rail, QPoint(0, 0))
    return corner.x(), corner.y(), entry.width(), entry.height()


def test_entries_lie_where_they_belong(rail):
    assert place(rail, "Kunden") == (8, 16, 183, 36)
    assert place(rail, "Verlängerungen") == (8, 56, 183, 36)
    rail.show_settings_item(True)
    QApplication.sendPostedEvents()
    bottoms = [item(rail, text).geometry().center().y() for text in ("Collapse", "Settings")]
    assert bottoms == [617, 657]


def test_the_first_page_is_chosen_and_a_click_chooses_another(qtbot, rail):
    assert rail.page() == "customers"
    with qtbot.waitSignal(rail.page_changed) as seen:
        qtbot.mouseClick(item(rail, "Verlängerungen"), Qt.MouseButton.LeftButton)
    assert seen.args == ["renewals"]
    assert rail.page() == "renewals"


def test_shortcuts_choose_pages(qtbot, rail):
    with qtbot.waitSignal(rail.page_changed) as seen:
        qtbot.keyClick(rail.window(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert seen.args == ["renewals"]
    assert "Ctrl+2" in item(rail, "Verlängerungen").toolTip()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_chosen_entry_has_fill_and_bar(theme, rail, name):
    theme.set_preference(name)
    image = picture(rail)
    row = 34
    assert image.pixelColor(9, row) == theme.colour("accent")
    assert image.pixelColor(11, row) == theme.colour("navSelected")
    assert image.pixelColor(190, row) == theme.colour("navSelected")
    assert image.pixelColor(9, row + 40) == theme.colour("window")
    assert image.pixelColor(199, row) == theme.colour("border")
    assert image.pixelColor(100, 740 - 56) == theme.colour("border")


def test_collapsing_hides_words_but_keeps_them_for_readers(qtbot, rail):
    with qtbot.waitSignal(rail.collapsed_changed) as seen:
        qtbot.mouseClick(item(rail, "Collapse"), Qt.MouseButton.LeftButton)
    assert seen.args == [True]
    assert rail.minimumWidth() == rail.maximumWidth() == 56
    entry = item(rail, "Kunden")
    assert "Kunden" in entry.toolTip()
    assert entry.accessibleName() == "Kunden"
    qtbot.mouseClick(item(rail, "Expand"), Qt.MouseButton.LeftButton)
    assert rail.maximumWidth() == 200
    assert not rail.is_collapsed()


@pytest.mark.parametrize("late_parent", [True, False])
def test_tab_goes_from_the_pages_to_the_entries_at_the_foot(qtbot, theme, late_parent):
    window = QWidget()
    qtbot.addWidget(window)
    rail = NavRail(None if late_parent else window)
    rail.add_page("a", "users", "A")
    rail.add_page("b", "usage", "B")
    rail.show_settings_item(True)
    rail.setParent(window)
    after = QLineEdit(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    item(rail, "A").setFocus()
    seen = []
    while QApplication.focusWidget() is not after:
        seen.append(QApplication.focusWidget().text())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["A", "Collapse", "Settings"]


def test_settings_are_offered_only_when_asked(qtbot, rail):
    assert not item(rail, "Settings").isVisible()
    rail.show_settings_item(True)
    with qtbot.waitSignal(rail.settings_clicked):
        qtbot.mouseClick(item(rail, "Settings"), Qt.MouseButton.LeftButton)
    assert rail.page() == "customers"


def test_a_hostile_partner_name_is_shown_letter_by_letter_and_cut(rail):
    name = "<b>Muster</b> " * 20
    rail.set_partner(name, "")
    label = next(one for one in rail.findChildren(ElidedLabel) if one.text() == name)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.is_elided()
    assert "&lt;b&gt;" in label.toolTip()
    assert label.geometry().right() < 200
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in rail.findChildren(QLabel))


def test_texts_can_be_changed_while_running(rail):
    rail.set_page_text("customers", "Customers")
    assert item(rail, "Customers").accessibleName() == "Customers"
    QApplication.sendEvent(rail, QEvent(QEvent.Type.LanguageChange))
    assert item(rail, "Collapse")
    with pytest.raises(KeyError):
        rail.set_page_text("nosuch", "")


def test_focus_by_key_is_outlined(qtbot, theme, rail):
    entry = item(rail, "Verlängerungen")
    assert theme.colour("focusRing").name() not in colours_in(picture(entry))
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(entry).pixelColor(90, 0) == theme.colour("focusRing")
    qtbot.keyClick(entry, Qt.Key.Key_Space)
    assert rail.page() == "renewals"


@pytest.mark.parametrize("collapsed", [False, True])
def test_a_mark_says_how_much_waits_there_until_nothing_does(rail, theme, collapsed):
    rail.set_collapsed(collapsed)
    entry = item(rail, "Verlängerungen")
    before = picture(rail)
    rail.set_page_mark("renewals", 3)
    assert (entry.mark(), entry.text()) == (3, "Verlängerungen")
    assert entry.accessibleName() == "Verlängerungen, 3 open question(s)"
    assert "3 open" in entry.toolTip()
    assert picture(rail) != before
    rail.set_page_mark("renewals", 0)
    assert entry.accessibleName() == "Verlängerungen"
    assert picture(rail) == before


def test_a_mark_waits_for_its_page(rail):
    rail.set_page_mark("activity", 12)
    rail.add_page("activity", "activity", "Aktivitäten")
    assert item(rail, "Aktivitäten").mark() == 12


def test_a_page_can_be_chosen_for_a_person(qtbot, rail):
    with qtbot.waitSignal(rail.page_changed) as changed:
        rail.choose("renewals")
    assert changed.args == ["renewals"]
    assert rail.page() == "renewals"
