"""The palettes, their contrast, and what a change of theme does to a running program."""

import json
import re
from pathlib import Path

import pytest
from look import contrast, fresh_theme, picture, window_with
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop_app import assets
from desktop_app.gui.palette import Palette, ThemeError, load_palette
from desktop_app.gui.theme import Theme, style_sheet

TEXTS = [
    ("text", "base"), ("text", "window"), ("text", "selection"), ("text", "buttonBg"),
    ("secondaryText", "base"), ("secondaryText", "window"), ("secondaryText", "selectionInactive"),
    ("mutedText", "base"), ("mutedText", "window"), ("mutedText", "selection"),
    ("mutedText", "keyBg"), ("placeholderText", "base"), ("link", "base"),
    ("accent", "accentSoft"), ("accentText", "accentFill"), ("accentText", "accentFillHover"),
    ("accentText", "accentFillPressed"), ("errorText", "base"), ("errorText", "errorBg"),
    ("warningText", "warningBg"), ("infoText", "infoBg"), ("successText", "base"),
]  # fmt: skip
OUTLINES = [
    ("inputBorder", "base"), ("focusRing", "base"), ("focusRing", "window"),
    ("errorBorder", "base"), ("progressFill", "progressTrack"), ("warningIcon", "warningBg"),
    ("infoIcon", "infoBg"), ("successIcon", "base"), ("buttonDisabledText", "buttonDisabledBg"),
]  # fmt: skip


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


@pytest.fixture(params=["light", "dark"])
def colours(request) -> Palette:
    return load_palette(assets.theme(f"{request.param}.json"))


@pytest.mark.parametrize(("fore", "ground"), TEXTS)
def test_text_has_enough_contrast(colours, fore, ground):
    assert contrast(colours.colour(fore), colours.colour(ground)) >= 4.5


@pytest.mark.parametrize(("fore", "ground"), OUTLINES)
def test_outlines_and_glyphs_have_enough_contrast(colours, fore, ground):
    assert contrast(colours.colour(fore), colours.colour(ground)) >= 2.995


def test_every_badge_can_be_read_and_its_glyph_seen(colours):
    for state, badge in colours.badges.items():
        assert contrast(badge.fg, badge.bg) >= 4.5, state
        assert contrast(badge.glyph, badge.bg) >= 3, state


def test_both_palettes_hold_the_same_tokens_and_states():
    light, dark = (load_palette(assets.theme(f"{name}.json")) for name in ("light", "dark"))
    assert light.colours.keys() == dark.colours.keys()
    assert light.badges.keys() == dark.badges.keys()
    assert dark.dark
    assert not light.dark


def test_style_sheet_leaves_no_variable_and_styles_nothing_wholesale(colours):
    sheet = style_sheet(colours)
    assert "{{" not in sheet
    assert len(sheet.splitlines()) <= 120
    assert not re.search(r"(^|\})\s*\*\s*\{", sheet)
    assert "::item" not in sheet.replace("QMenu::item", "")
    drawings = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(drawings) == 2
    assert all(Path(drawing).is_file() for drawing in drawings)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"name": "x", "colours": {"text": "#12345"}, "badges": {}}',
     '{"name": "x", "colours": {}, "badges": {"active": {"fg": "#000000"}}}'],
)  # fmt: skip
def test_a_broken_palette_is_refused_by_the_name_of_its_file(tmp_path, text):
    path = tmp_path / "odd.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ThemeError, match=r"odd\.json"):
        load_palette(path)


def test_a_missing_palette_is_refused(tmp_path):
    with pytest.raises(ThemeError, match=r"gone\.json"):
        load_palette(tmp_path / "gone.json")


def test_a_style_sheet_with_an_unknown_variable_is_refused():
    data = json.loads(assets.theme("light.json").read_text(encoding="utf-8"))
    few = Palette(data["name"], {}, {})
    with pytest.raises(ThemeError, match="no token"):
        style_sheet(few)


def test_switching_changes_palette_sheet_and_icons_once(qapp, qtbot, theme):
    before = qapp.styleSheet()
    icon = theme.icons.pixmap("x", theme.colour("text"), 16, 1.0)
    with qtbot.waitSignal(theme.changed):
        theme.set_preference("dark")
    assert theme.dark
    assert qapp.styleSheet() != before
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.colour("base")
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.colour("buttonDisabledText")
    assert theme.icons.pixmap("x", theme.colour("text"), 16, 1.0).cacheKey() != icon.cacheKey()
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_preference("dark")


def test_plain_qt_widgets_follow_a_switch(qtbot, theme):
    edit = QLineEdit()
    window_with(qtbot, theme, edit, 120, 32)
    assert picture(edit).pixelColor(60, 4) == theme.colour("base")
    theme.set_preference("dark")
    assert picture(edit).pixelColor(60, 4) == theme.colour("base")
    assert picture(edit).pixelColor(60, 4).name() == "#1c1f26"


def test_a_label_takes_the_colour_of_its_tone(qtbot, theme):
    label = QLabel("███")
    label.setProperty("tone", "error")
    window_with(qtbot, theme, label)
    assert theme.colour("errorText").name() in {
        picture(label).pixelColor(x, label.height() // 2).name() for x in range(label.width())
    }


def test_system_is_followed_only_while_asked_for(qapp, qtbot, theme):
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.dark
    theme.set_preference("system")
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert not theme.dark
    theme.set_preference("dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.dark


def test_unknown_tokens_and_states_are_errors(theme):
    with pytest.raises(KeyError):
        theme.colour("nosuch")
    with pytest.raises(KeyError):
        theme.badge("nosuch")


def test_theme_is_a_child_of_the_application(qapp, theme):
    assert isinstance(theme, Theme)
    assert theme.parent() is qapp
