"""Buttons: kinds and states at the pixel, keys, key hints, actions, and the focus ring."""

import pytest
from look import colours_in, fresh_theme, picture, window_with
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.gui.widgets.button import Button, IconButton
from desktop_app.gui.widgets.focus_ring import FocusRing

CORNER = QPoint(10, 4)


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


def ground(button) -> str:
    return picture(button).pixelColor(CORNER).name()


def rings(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(
    ("kind", "normal", "pressed"),
    [
        ("primary", "accentFill", "accentFillPressed"),
        ("secondary", "buttonBg", "pressed"),
        ("danger", "buttonBg", "pressed"),
    ],
)
def test_each_kind_has_its_ground_in_every_state(qtbot, theme, name, kind, normal, pressed):
    theme.set_preference(name)
    button = Button(None, "Primär", kind)
    window_with(qtbot, theme, button)
    assert ground(button) == theme.colour(normal).name()
    button.setDown(True)
    assert ground(button) == theme.colour(pressed).name()
    button.setDown(False)
    button.setEnabled(False)
    assert ground(button) == theme.colour("buttonDisabledBg").name()


def test_hovering_changes_the_ground(qtbot, theme):
    button = Button(None, "Primär", "primary")
    window_with(qtbot, theme, button)
    qtbot.mouseMove(button)
    qtbot.waitUntil(lambda: ground(button) == theme.colour("accentFillHover").name())


def test_sizes_are_fixed(qtbot, theme):
    button = Button(None, "Sophos Central Admin starten")
    button.set_icon_name("external")
    window_with(qtbot, theme, button)
    assert button.sizeHint().height() == 32
    assert abs(button.sizeHint().width() - 237) <= 2
    button.set_compact(True)
    assert button.sizeHint().height() == 28
    icon = IconButton(None, "refresh")
    window_with(qtbot, theme, icon)
    assert icon.sizeHint() == QSize(32, 32)
    icon.set_size(24)
    assert icon.minimumSizeHint() == QSize(24, 24)


def test_text_and_icon_take_the_colours_of_the_kind(qtbot, theme):
    button = Button(None, "█", "primary")
    button.set_icon_name("square")
    window_with(qtbot, theme, button)
    assert theme.colour("accentText").name() in colours_in(picture(button))
    button.set_kind("secondary")
    assert theme.colour("text").name() in colours_in(picture(button))
    button.setEnabled(False)
    assert theme.colour("buttonDisabledText").name() in colours_in(picture(button))


def test_kind_can_be_set_as_a_property_as_forms_do(qtbot, theme):
    button = Button()
    button.setProperty("kind", "primary")
    button.setText("Save")
    window_with(qtbot, theme, button)
    assert ground(button) == theme.colour("accentFill").name()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_press_it(qtbot, theme, key):
    button = Button(None, "Save")
    button.setAutoDefault(True)
    window_with(qtbot, theme, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    if key == Qt.Key.Key_Return:
        button.window().setWindowFlag(Qt.WindowType.Dialog)
        button.window().show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_key_hint_makes_room_and_stands_at_the_end(qtbot, theme):
    button = Button(None, "Suche löschen")
    plain = button.sizeHint().width()
    button.set_key_hint("Esc")
    window_with(qtbot, theme, button)
    cap = button.findChild(QWidget)
    assert button.sizeHint().width() > plain
    assert button.width() - cap.geometry().right() - 1 == 9
    assert cap.height() == 18
    assert abs(button.width() - 152) <= 2
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.resize(button.width() + 1, 32)
    assert cap.x() == 9
    button.set_key_hint("")
    assert button.sizeHint().width() == plain


def test_focus_by_key_draws_a_ring_outside_and_by_mouse_none(qtbot, theme):
    button = Button(None, "Primär", "primary")
    window = window_with(qtbot, theme, button)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert rings(window) == []
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(rings(window)) == 1
    middle = button.geometry().center().y()
    image = picture(window)
    ring, left = theme.colour("focusRing").name(), button.x()
    assert [image.pixelColor(x, middle).name() for x in (left - 3, left - 2)] == [ring, ring]
    assert image.pixelColor(left - 1, middle).name() != ring
    assert image.pixelColor(left - 4, middle).name() != ring


def test_ring_follows_its_button_and_leaves_with_the_focus(qtbot, theme):
    button = Button(None, "Save")
    window = window_with(qtbot, theme, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.move(31, 27)
    assert rings(window)[0].geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    button.clearFocus()
    qtbot.waitUntil(lambda: window.findChildren(FocusRing) == [])


def test_a_button_that_dies_takes_its_ring_along(qtbot, theme):
    button = Button(None, "Save")
    window = window_with(qtbot, theme, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert rings(window)
    button.kept_window = None
    button.deleteLater()
    qtbot.waitUntil(lambda: window.findChildren(FocusRing) == [])


def test_follows_an_action(qtbot, theme):
    action = QAction("&Launch")
    action.setToolTip("Needs <b>approval</b>")
    action.setEnabled(False)
    button, icon = Button(), IconButton(None, "external")
    for one in (button, icon):
        one.follow(action)
    window_with(qtbot, theme, button)
    assert not button.isEnabled()
    assert "&lt;b&gt;" in button.toolTip()
    assert (icon.text(), icon.accessibleName()) == ("", "Launch")
    action.setEnabled(True)
    action.setText("Go")
    assert (button.text(), button.isEnabled()) == ("Go", True)
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_two_hundred_buttons_come_and_go_with_the_theme_alive(qtbot, theme):
    for _ in range(200):
        button = Button(None, "x")
        button.set_theme(theme)
        button.deleteLater()
    theme.set_preference("dark")
    qtbot.wait(1)
    theme.set_preference("light")


def test_without_a_theme_it_still_shows_its_text(qtbot, theme):
    button = Button(None, "███")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert theme.colour("text").name() in colours_in(picture(button))
