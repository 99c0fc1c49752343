"""The banner and the empty page: texts, buttons, tones, and what screen readers hear."""

import pytest
from look import fresh_theme, picture, window_with
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.gui.widgets.button import Button, ButtonSpec, IconButton
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.empty_state import EmptyState
from desktop_app.gui.widgets.notice_bar import NoticeBar
from desktop_app.gui.widgets.themed import hand_theme


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


@pytest.fixture
def bar(qtbot, theme) -> NoticeBar:
    made = NoticeBar()
    window_with(qtbot, theme, made, 1080, 40)
    made.hide()
    return made


def named(widget: QWidget, name: str) -> Button:
    return next(one for one in widget.findChildren(Button, name) if not one.isHidden())


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("tone", ["info", "warning", "error"])
def test_each_tone_has_its_ground_and_lines(theme, bar, name, tone):
    theme.set_preference(name)
    bar.show_notice(tone, "Title.", "Text.")
    image = picture(bar)
    assert image.pixelColor(700, 20) == theme.colour(f"{tone}Bg")
    assert image.pixelColor(700, 0) == theme.colour(f"{tone}Border")
    assert image.pixelColor(700, 39) == theme.colour(f"{tone}Border")


def test_texts_and_button_stand_where_they_belong(qtbot, bar):
    bar.show_notice(
        "warning", "Keine Verbindung zu Sophos Central.",
        "Angezeigt werden die gespeicherten Daten. Prüfen Sie Netzwerk und "
        "Proxy-Einstellungen.",
        [("again", "Erneut versuchen", "refresh")], "cloud-off", closable=False,
    )  # fmt: skip
    title = next(one for one in bar.findChildren(ElidedLabel) if "Keine" in one.text())
    again = named(bar, "again")
    qtbot.waitUntil(lambda: title.x() == 50)
    qtbot.waitUntil(lambda: again.geometry().right() == 1080 - 24 - 1)
    assert again.height() == 28
    assert abs(again.width() - 157) <= 2


def test_buttons_tell_their_ids_and_are_replaced(qtbot, bar):
    bar.show_notice("error", "A", "b", [("one", "One", ""), ("two", "Two", "")])
    with qtbot.waitSignal(bar.action_triggered) as seen:
        qtbot.mouseClick(named(bar, "two"), Qt.MouseButton.LeftButton)
    assert seen.args == ["two"]
    bar.show_notice("error", "A", "b", [("three", "Three", "")])
    texts = {one.text() for one in bar.findChildren(Button) if not one.isHidden()}
    assert texts == {"Three", ""}


def test_an_action_may_replace_the_banner_it_stands_in(qtbot, bar):
    bar.action_triggered.connect(lambda _: bar.show_notice("info", "Done", "", [("b", "B", "")]))
    bar.show_notice("error", "A", "b", [("a", "A", "")])
    qtbot.mouseClick(named(bar, "a"), Qt.MouseButton.LeftButton)
    assert named(bar, "b")
    assert bar.accessibleName() == "Done"


def test_closing_hides_it_and_tells(qtbot, bar):
    bar.show_notice("info", "A", "b")
    close = bar.findChild(IconButton, "noticeCloseButton")
    assert close.accessibleName()
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_it_takes_room_only_while_it_says_something(qtbot, theme):
    page, bar, below = QWidget(), NoticeBar(), QLabel("below")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(below)
    hand_theme(page, theme)
    window_with(qtbot, theme, page, 800, 200)
    assert below.y() == 0
    bar.show_notice("info", "A", "b")
    qtbot.waitUntil(lambda: below.y() == 40)
    bar.clear()
    qtbot.waitUntil(lambda: below.y() == 0)


def test_hostile_text_is_shown_letter_by_letter_and_cut_with_a_tooltip(qtbot, bar):
    text = "<img src=x> " * 100
    bar.show_notice("error", "Title", text, [("a", "Retry", "")])
    label = next(one for one in bar.findChildren(ElidedLabel) if one.text() == text)
    qtbot.waitUntil(label.is_elided)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;img" in label.toolTip()
    assert named(bar, "a").width() >= named(bar, "a").sizeHint().width()


def test_screen_readers_are_alerted(monkeypatch, bar):
    heard = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.type())
    )
    bar.show_notice("error", "Offline.", "No network.")
    assert heard == [QAccessible.Event.Alert, QAccessible.Event.Announcement]
    assert bar.accessibleName() == "Offline. No network."


def test_an_unknown_tone_is_an_error(bar):
    with pytest.raises(KeyError):
        bar.show_notice("nosuch", "", "")


def test_empty_page_stands_where_it_belongs(qtbot, theme):
    empty = EmptyState()
    lines = [
        "Unter „Läuft bald ab“ enthält kein Kundenname diesen Text.",
        "In allen 1.284 Kunden gibt es 2.",
    ]
    buttons = [("all", "Alle Kunden durchsuchen", "search"), ButtonSpec("no", "Löschen", "", "Esc")]
    empty.show_state("search-x", "Keine Treffer für „Hütte“", lines, buttons)
    window_with(qtbot, theme, empty, 1080, 572)
    title = empty.findChild(QLabel, "emptyStateTitle")
    middle = [title.geometry().center().y(), named(empty, "all").geometry().center().y()]
    assert abs(middle[0] - 204) <= 3
    assert abs(middle[1] - 300) <= 3
    assert named(empty, "no").x() - named(empty, "all").geometry().right() - 1 == 8
    assert empty.accessibleName().endswith("gibt es 2.")


def test_empty_page_buttons_tell_their_ids_and_are_replaced(qtbot, theme):
    empty = EmptyState()
    window_with(qtbot, theme, empty, 600, 400)
    empty.show_state("search-x", "Nothing", ["a"], [("one", "One", "")])
    with qtbot.waitSignal(empty.action_triggered) as seen:
        qtbot.mouseClick(named(empty, "one"), Qt.MouseButton.LeftButton)
    assert seen.args == ["one"]
    empty.show_state("users", "<b>Still</b> nothing")
    labels = [one for one in empty.findChildren(QLabel) if one.text() and not one.isHidden()]
    assert [one.text() for one in labels] == ["<b>Still</b> nothing"]
    assert labels[0].textFormat() == Qt.TextFormat.PlainText
    assert [one for one in empty.findChildren(Button) if not one.isHidden()] == []
