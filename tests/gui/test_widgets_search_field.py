"""The search field: clearing, Esc with and without text, the shortcut cap, no jump on focus."""

import pytest
from look import fresh_theme, picture, window_with
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.key_names import key_text
from desktop_app.gui.widgets.button import IconButton
from desktop_app.gui.widgets.key_hint import KeyHint
from desktop_app.gui.widgets.search_field import SearchField


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


@pytest.fixture
def field(qtbot, theme) -> SearchField:
    made = SearchField()
    window_with(qtbot, theme, made, 360, 32)
    return made


def cross(field: SearchField) -> IconButton:
    return field.findChild(IconButton)


def first_ink(field: SearchField) -> int:
    """The first pixel column of the text, behind the magnifier."""
    image = picture(field)
    rows = range(8, 24)
    ground = image.pixelColor(200, 6)
    return next(x for x in range(29, 200) if any(image.pixelColor(x, y) != ground for y in rows))


def test_typed_text_starts_where_it_belongs_and_does_not_jump_on_focus(qtbot, field):
    qtbot.keyClicks(field, "Hotel")
    field.clearFocus()
    idle = first_ink(field)
    field.setFocus()
    field.setCursorPosition(5)
    assert first_ink(field) == idle
    assert abs(idle - 34) <= 1


def test_focus_border_is_two_pixels_wide(theme, field):
    image = picture(field)
    line, ground = theme.colour("inputBorder").name(), theme.colour("base").name()
    assert [image.pixelColor(180, y).name() for y in (0, 1)] == [line, ground]
    field.setFocus()
    image = picture(field)
    ring = theme.colour("focusRing").name()
    assert [image.pixelColor(180, y).name() for y in (0, 1, 2)] == [ring, ring, ground]
    assert field.height() == field.sizeHint().height() == 32


def test_cross_shows_only_with_text_and_clears_it(qtbot, field):
    assert not cross(field).isVisible()
    qtbot.keyClicks(field, "abc")
    assert cross(field).isVisible()
    centre = cross(field).geometry().center().x() + 224
    assert abs(centre - 511) <= 3
    with qtbot.waitSignal(field.cleared):
        qtbot.mouseClick(cross(field), Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not cross(field).isVisible()
    assert cross(field).focusPolicy() == Qt.FocusPolicy.NoFocus
    assert cross(field).accessibleName()


def test_escape_clears_then_goes_on(qtbot, field):
    escape = QShortcut(QKeySequence("Esc"), field.window())
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    with qtbot.waitSignal(field.cleared), qtbot.assertNotEmitted(escape.activated):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(escape.activated), qtbot.assertNotEmitted(field.cleared):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_clearing_can_be_undone(qtbot, field):
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    field.undo()
    assert field.text() == "abc"


def test_key_cap_names_the_find_key_and_leaves_when_narrow(field):
    cap = field.findChild(KeyHint)
    keys = QKeySequence(QKeySequence.StandardKey.Find)
    assert cap.text() == key_text(keys)
    assert cap.isVisible()
    assert field.width() - cap.geometry().right() - 1 == 9
    field.resize(239, 32)
    assert not cap.isVisible()
    field.resize(240, 32)
    assert cap.isVisible()


def test_a_click_on_the_cap_goes_to_the_field(qtbot, field):
    other = QPushButton(field.window())
    other.setFocus()
    cap = field.findChild(KeyHint)
    below = field.window().childAt(field.pos() + cap.geometry().center())
    assert below is field
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=cap.geometry().center())
    assert field.hasFocus()


def test_long_text_is_cut_at_two_hundred(qtbot, field):
    field.setText("x" * 10_000)
    assert len(field.text()) == 200
    picture(field)
    assert field.cursorRect().center().x() < cross(field).x()


def test_right_to_left_mirrors_everything(qtbot, field):
    field.setText("abc")
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert field.findChild(KeyHint).x() == 9
    assert cross(field).x() < 100
    image = picture(field)
    corner = QPoint(field.width() - 9 - 16, 8)
    ground = image.pixelColor(180, 4)
    area = [(corner.x() + x, corner.y() + y) for x in range(16) for y in range(16)]
    assert any(image.pixelColor(*point) != ground for point in area)
