"""Drawings come out in the colour, size and sharpness that was asked for."""

import pytest
from look import colours_in, fresh_theme
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from desktop_app import assets

NAMES = sorted(path.stem for path in assets.icon("x").parent.glob("*.svg"))
STATES = ["active", "expiring", "expired", "trial", "monthly", "unlicensed", "overuse"]


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


def opaque(image):
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {c.name() for c in (image.pixelColor(*p) for p in points) if c.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_shows_something_in_the_asked_colour(theme, name):
    image = theme.icons.pixmap(name, QColor("#13579b"), 64, 1.0).toImage()
    assert "#13579b" in opaque(image)
    assert "#000000" not in opaque(image)


def test_two_colour_glyphs_take_both_colours(theme):
    image = theme.icons.pixmap("badge-active", QColor("#ff0000"), 48, 1.0, QColor("#0000ff"))
    assert {"#ff0000", "#0000ff"} <= opaque(image.toImage())
    assert "#ffffff" not in colours_in(image.toImage())


def test_white_drawings_stay_white_in_the_dark(theme):
    theme.set_preference("dark")
    image = theme.icons.pixmap("plus", QColor("#ffffff"), 64, 1.0).toImage()
    assert "#ffffff" in opaque(image)
    assert theme.colour("base").name() not in opaque(image)


@pytest.mark.parametrize("state", [*STATES, "unavailable"])
def test_badge_glyphs_have_the_colours_of_their_state(theme, state):
    for name in ("light", "dark"):
        theme.set_preference(name)
        image = theme.icons.badge_glyph(state, 48, 1.0).toImage()
        assert theme.badge(state).glyph.name() in opaque(image)


@pytest.mark.parametrize("dpr", [1.0, 1.25, 2.0])
def test_pictures_are_rendered_for_the_pixels_of_the_screen(theme, dpr):
    picture = theme.icons.pixmap("users", QColor("red"), 16, dpr)
    assert picture.size() == QSize(round(16 * dpr), round(16 * dpr))
    assert picture.devicePixelRatio() == dpr


def test_a_picture_is_made_once_until_the_theme_changes(theme):
    def key() -> int:
        return theme.icons.pixmap("users", QColor("red"), 16, 1.0).cacheKey()

    first = key()
    assert key() == first
    theme.set_preference("dark")
    assert key() != first


def test_an_icon_has_a_disabled_look_of_its_own(theme):
    icon = theme.icons.icon("square", "errorText", 32)
    normal = icon.pixmap(QSize(32, 32), 1.0, QIcon.Mode.Normal).toImage()
    disabled = icon.pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled).toImage()
    assert theme.colour("errorText").name() in opaque(normal)
    assert theme.colour("buttonDisabledText").name() in opaque(disabled)


def test_a_name_that_is_not_there_is_an_error(theme):
    with pytest.raises(FileNotFoundError):
        theme.icons.pixmap("nosuch", QColor("red"), 16, 1.0)
