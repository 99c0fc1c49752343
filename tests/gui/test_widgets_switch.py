"""The switch: looks of both states, keys, mouse, direction, and what screen readers get."""

import pytest
from look import fresh_theme, picture, window_with
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible

from desktop_app.gui.widgets.focus_ring import FocusRing
from desktop_app.gui.widgets.switch import Switch


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_off_is_an_outline_and_on_is_filled(qtbot, theme, name):
    theme.set_preference(name)
    switch = Switch()
    window_with(qtbot, theme, switch)
    assert switch.track().size() == QSize(36, 20)

    def at(x: int) -> str:
        return picture(switch).pixelColor(x, 16).name()

    assert at(10) == theme.colour("inputBorder").name()
    assert at(26) == theme.colour("trackOff").name()
    switch.setChecked(True)
    assert at(10) == theme.colour("accentFill").name()
    assert at(26) == theme.colour("accentText").name()


@pytest.mark.parametrize("disabled", [True, False])
def test_a_click_anywhere_switches_unless_disabled(qtbot, theme, disabled):
    switch = Switch(None, "Nur meinen Schutz anzeigen")
    switch.setDisabled(disabled)
    window_with(qtbot, theme, switch)
    for x in (3, switch.width() - 3):
        before = switch.isChecked()
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))
        assert (switch.isChecked() != before) is not disabled


def test_space_switches(qtbot, theme):
    switch = Switch(None, "Show")
    window_with(qtbot, theme, switch)
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(switch.toggled, check_params_cb=bool):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    ring = switch.window().findChild(FocusRing)
    around = switch.track().translated(switch.pos()).adjusted(-3, -3, 3, 3)
    assert ring.geometry() == around


def test_label_stands_in_front_of_the_track_in_both_directions(qtbot, theme):
    switch = Switch(None, "Show")
    window_with(qtbot, theme, switch)
    assert switch.track().right() == switch.width() - 1
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert switch.track().left() == 0
    switch.setChecked(True)
    assert picture(switch).pixelColor(10, 16) == theme.colour("accentText")


def test_screen_readers_get_a_named_check_box_with_its_state(qtbot, theme):
    switch = Switch(None, "Show my protection only")
    window_with(qtbot, theme, switch)
    seen = QAccessible.queryAccessibleInterface(switch)
    assert seen.role() == QAccessible.Role.CheckBox
    assert seen.text(QAccessible.Text.Name) == "Show my protection only"
    switch.setChecked(True)
    assert seen.state().checked
