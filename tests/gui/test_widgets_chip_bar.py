"""Filter chips: choice by mouse and key, counts, overflow into the menu, new texts."""

import pytest
from look import fresh_theme, picture, window_with
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop_app.gui.widgets.chip import Chip, ChipSpec
from desktop_app.gui.widgets.chip_bar import ChipBar
from desktop_app.gui.widgets.more_chip import MoreChip

SPECS = [
    ChipSpec("all", "Alle", "check"),
    ChipSpec("expiring", "Läuft bald ab", "badge-expiring", "expiring"),
    ChipSpec("expired", "Abgelaufen", "badge-expired", "expired"),
    ChipSpec("trial", "Testversion", "badge-trial", "trial"),
    ChipSpec("monthly", "Monatlich", "badge-monthly", "monthly"),
    ChipSpec("orders", "Verwaltete Aufträge", "dollar", "dollar"),
    ChipSpec("noaccess", "Kein Zugriff", "ban", "mutedText"),
]
IDS = [spec.id for spec in SPECS]
COUNTS = [1284, 37, 12, 64, 512, 88, 21]


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bar(qtbot, theme, german) -> ChipBar:
    made = ChipBar()
    made.set_chips(SPECS)
    for chip_id, count in zip(IDS, COUNTS, strict=True):
        made.set_count(chip_id, count)
    window_with(qtbot, theme, made, 1032, 24)
    return made


def visible(bar: ChipBar) -> list[str]:
    chips = [chip for chip in bar.findChildren(Chip) if chip.isVisible()]
    return [chip.spec.id for chip in sorted(chips, key=lambda chip: chip.x())]


def chip(bar: ChipBar, chip_id: str) -> Chip:
    return next(one for one in bar.findChildren(Chip) if one.spec.id == chip_id)


def more(bar: ChipBar) -> MoreChip:
    return bar.findChild(MoreChip)


def test_at_full_width_all_stand_where_they_belong(bar):
    assert visible(bar) == IDS
    assert not more(bar).isVisible()
    lefts = [chip(bar, one).x() + 224 for one in IDS]
    expected = [224, 333, 476, 609, 743, 875, 1059]
    assert all(abs(got - want) <= 3 for got, want in zip(lefts, expected, strict=True)), lefts
    assert {chip(bar, one).height() for one in IDS} == {24}


def test_a_click_chooses_one_and_tells(qtbot, bar):
    assert bar.current() == "all"
    with qtbot.waitSignal(bar.current_changed) as seen:
        qtbot.mouseClick(chip(bar, "trial"), Qt.MouseButton.LeftButton)
    assert seen.args == ["trial"]
    assert bar.current() == "trial"
    with qtbot.assertNotEmitted(bar.current_changed):
        qtbot.mouseClick(chip(bar, "trial"), Qt.MouseButton.LeftButton)
    assert bar.current() == "trial"


def test_arrow_keys_move_the_choice(qtbot, bar):
    chip(bar, "all").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert bar.current() == "expiring"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert bar.current() == "expired"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert bar.current() == "expiring"
    assert QApplication.focusWidget() is chip(bar, "expiring")


def test_tab_stops_at_the_row_once_and_at_the_menu(qtbot, bar):
    after = QLineEdit(bar.window())
    after.show()
    bar.set_current("expiring")
    chip(bar, "expiring").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is chip(bar, "expiring")
    bar.resize(500, 24)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is more(bar)
    assert picture(more(bar)).pixelColor(30, 0) == bar.theme.colour("focusRing")


@pytest.mark.parametrize("width", [700, 500, 300])
def test_what_does_not_fit_is_in_the_menu(qtbot, bar, width):
    bar.resize(width, 24)
    shown, hidden = visible(bar), bar.overflowing()
    assert hidden
    assert shown + hidden == IDS
    assert more(bar).isVisible()
    assert more(bar).geometry().right() < width
    last = chip(bar, shown[-1])
    assert last.geometry().right() < more(bar).x()
    menu = bar.findChild(QMenu)
    menu.aboutToShow.emit()
    assert [action.data() for action in menu.actions()] == hidden


def test_choosing_from_the_menu_brings_the_chip_into_view(qtbot, bar):
    bar.resize(700, 24)
    menu = bar.findChild(QMenu)
    menu.aboutToShow.emit()
    target = menu.actions()[-1]
    assert "21" in target.text()
    with qtbot.waitSignal(bar.current_changed) as seen:
        target.trigger()
    assert seen.args == ["noaccess"]
    assert "noaccess" in visible(bar)
    assert "noaccess" not in bar.overflowing()
    assert more(bar).geometry().right() < 700


def test_the_chosen_chip_is_never_in_the_menu(bar):
    for chip_id in IDS:
        bar.set_current(chip_id)
        for width in (260, 420, 700, 900):
            bar.resize(width, 24)
            assert chip_id in visible(bar), (chip_id, width)


def test_widening_brings_all_back(bar):
    bar.resize(400, 24)
    bar.resize(1032, 24)
    assert visible(bar) == IDS
    assert bar.overflowing() == []


def test_counts_have_the_separators_of_the_language(qtbot, bar):
    assert chip(bar, "all").count_text() == "1.284"
    QLocale.setDefault(QLocale("en_US"))
    QApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert chip(bar, "all").count_text() == "1,284"
    assert chip(bar, "all").accessibleName() == "Alle, 1,284"
    bar.set_count("all", None)
    assert chip(bar, "all").accessibleName() == "Alle"


def test_a_new_text_moves_the_chips_behind_it(bar):
    before = chip(bar, "expired").x()
    bar.set_text("expiring", "Expiring within thirty days")
    assert chip(bar, "expired").x() > before
    assert chip(bar, "expiring").accessibleName().startswith("Expiring within")


def test_new_chips_replace_the_old_and_the_first_is_chosen(qtbot, bar):
    bar.set_current("trial")
    bar.set_chips([ChipSpec("a", "A"), ChipSpec("b", "B")])
    assert bar.current() == "a"
    qtbot.waitUntil(lambda: visible(bar) == ["a", "b"])


def test_unknown_ids_are_errors(bar):
    for call in (lambda: bar.set_count("x", 1), lambda: bar.set_text("x", ""),
                 lambda: bar.set_current("x")):  # fmt: skip
        with pytest.raises(KeyError):
            call()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_chosen_and_idle_chips_have_grounds_of_their_own(theme, bar, name):
    theme.set_preference(name)
    chosen, idle = (picture(chip(bar, one)).pixelColor(30, 3) for one in ("all", "trial"))
    assert chosen == theme.colour("accentSoft")
    assert idle == theme.colour("base")


def test_right_to_left_starts_at_the_right(bar):
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chip(bar, "all").geometry().right() == bar.width() - 1
    assert chip(bar, "noaccess").x() < chip(bar, "all").x()


def test_screen_readers_get_radio_buttons(bar):
    seen = QAccessible.queryAccessibleInterface(chip(bar, "all"))
    assert seen.role() == QAccessible.Role.RadioButton
    assert seen.state().checked
    assert more(bar).accessibleName()
