"""The status line, its progress and labels that are cut."""

import pytest
from look import colours_in, fresh_theme, picture, window_with
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from desktop_app.gui.widgets.button import IconButton
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.progress_line import ProgressLine
from desktop_app.gui.widgets.status_bar import StatusLine


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


@pytest.fixture
def line(qtbot, theme) -> StatusLine:
    made = StatusLine()
    window_with(qtbot, theme, made, 1280, 28)
    return made


def shown_texts(line: StatusLine) -> list[str]:
    labels = [one for one in line.findChildren(QLabel) if one.isVisible() and one.text()]
    return [one.text() for one in sorted(labels, key=lambda one: one.x())]


def test_message_and_bar_stand_where_they_belong(qtbot, line):
    line.set_state("refresh", "Lizenzen werden aktualisiert\xa0… 412 / 1.284")
    line.set_progress(412, 1284)
    message = line.findChild(ElidedLabel, "statusMessage")
    bar = line.findChild(ProgressLine, "syncProgress")
    qtbot.waitUntil(lambda: message.x() == 34)
    assert abs(bar.x() - 293) <= 3
    assert (bar.width(), bar.height()) == (120, 4)
    assert bar.y() in (12, 13)
    assert (bar.value(), bar.maximum()) == (412, 1284)
    assert bar.accessibleName()


def test_the_bar_is_filled_as_far_as_the_work_is(qtbot, theme, line):
    line.set_progress(1, 2)
    bar = line.findChild(ProgressLine)
    image = picture(bar)
    assert image.pixelColor(55, 2) == theme.colour("progressFill")
    assert image.pixelColor(65, 2) == theme.colour("progressTrack")
    line.set_progress(999, 2)
    assert bar.value() == 2
    line.set_progress(0, 0)
    assert not bar.isVisible()


def test_an_unknown_total_shows_a_running_bar(qtbot, line):
    line.set_progress(0, None)
    bar = line.findChild(ProgressLine)
    first = picture(bar)
    qtbot.waitUntil(lambda: picture(bar) != first)
    bar.hide()
    assert not bar._timer.isActive()


def test_facts_stand_at_the_end_with_rules_between(qtbot, line):
    line.set_right(
        [
            "API-Kontingent: noch 588 von 1.000 Aufrufen pro Stunde",
            "",
            "Zuletzt vollständig aktualisiert: heute",
        ]
    )
    rules = [one for one in line.findChildren(QFrame) if one.property("rule")]
    assert shown_texts(line) == [
        "API-Kontingent: noch 588 von 1.000 Aufrufen pro Stunde",
        "Zuletzt vollständig aktualisiert: heute",
    ]
    assert [one.isVisible() for one in rules] == [True]
    line.set_right(["one"])
    assert shown_texts(line) == ["one"]
    assert [one.isVisible() for one in rules] == [False]
    last = next(one for one in line.findChildren(QLabel) if one.text() == "one")
    qtbot.waitUntil(lambda: last.geometry().right() == 1280 - 16 - 1)


@pytest.mark.parametrize(
    ("tone", "token"), [("warning", "warningIcon"), ("success", "successIcon")]
)
def test_the_tone_colours_the_icon(qtbot, theme, line, tone, token):
    line.set_state("square", "Offline", tone, "Nächster Versuch in 0:42")
    icon = line.findChild(IconLabel)
    assert theme.colour(token).name() in colours_in(picture(icon))
    theme.set_preference("dark")
    assert theme.colour(token).name() in colours_in(picture(icon))
    assert shown_texts(line) == ["Offline", "Nächster Versuch in 0:42"]


def test_an_unknown_tone_is_an_error(line):
    with pytest.raises(KeyError):
        line.set_state("square", "x", "nosuch")


def test_cancelling_is_offered_only_where_possible(qtbot, line):
    line.set_progress(1, 2)
    button = line.findChild(IconButton)
    assert not button.isVisible()
    line.set_progress(1, 2, cancellable=True)
    assert button.accessibleName()
    with qtbot.waitSignal(line.cancel_clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_long_message_is_cut_and_the_facts_stay(qtbot, line):
    line.set_right(["fact"])
    line.set_state("alert", "very long words " * 60)
    line.resize(600, 28)
    message = line.findChild(ElidedLabel, "statusMessage")
    qtbot.waitUntil(message.is_elided)
    assert line.minimumSizeHint().width() <= 600
    assert message.toolTip().startswith("very long")
    assert message.text().endswith("words ")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_ground_and_line_above(theme, line, name):
    theme.set_preference(name)
    image = picture(line)
    assert image.pixelColor(600, 0) == theme.colour("border")
    assert image.pixelColor(600, 20) == theme.colour("window")


def test_a_label_that_fits_has_no_tooltip(qtbot, theme):
    label = ElidedLabel(None, "short\nwords")
    window_with(qtbot, theme, label)
    assert (label.text(), label.toolTip()) == ("short words", "")
    label.resize(20, label.height())
    assert label.toolTip() == "short words"
    label.setText("x")
    assert label.toolTip() == ""
