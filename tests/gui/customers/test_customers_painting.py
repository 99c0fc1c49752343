"""What the table paints, checked by colours at places."""

from __future__ import annotations

import pytest
from mock_rows import badge, badges, make_row
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop_app.domain.badge import Badge
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.product import Category
from desktop_app.gui.customers.badge_painter import BadgePainter, fit
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.customers.table import CustomerTable
from desktop_app.gui.theme import Theme
from desktop_app.gui.words import Words


def picture(table: CustomerTable) -> QImage:
    QApplication.processEvents()
    return table.viewport().grab().toImage()


def holds(image: QImage, colour: QColor, area: QRect) -> bool:
    points = (
        image.pixelColor(x, y)
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )
    return any(point.rgb() == colour.rgb() for point in points)


def row_area(position: int, left: int = 0, width: int = 1060) -> QRect:
    return QRect(left, position * 44, width, 43)


@pytest.mark.parametrize("preference", ["light", "dark"])
def test_selection_has_a_bar_and_turns_grey_without_focus(
    table: CustomerTable, theme: Theme, preference: str
) -> None:
    theme.set_preference(preference)  # type: ignore[arg-type]
    table.selectRow(1)
    table.clearFocus()
    image = picture(table)
    assert image.pixelColor(100, 44 + 2) == theme.colour("selectionInactive")
    assert image.pixelColor(1, 44 + 20) == theme.colour("mutedText")
    assert image.pixelColor(1, 20) == theme.colour("base")
    table.activateWindow()
    table.setFocus()
    table._show_focus()
    image = picture(table)
    assert image.pixelColor(100, 44 + 2) == theme.colour("selection")
    assert image.pixelColor(1, 44 + 20) == theme.colour("accent")


def test_each_row_ends_in_a_line(table: CustomerTable, theme: Theme) -> None:
    table.clearFocus()
    image = picture(table)
    for position in range(5):
        assert image.pixelColor(700, position * 44 + 43) == theme.colour("border")


def test_the_row_of_the_keyboard_has_a_ring_unless_it_alone_is_selected(
    table: CustomerTable, theme: Theme
) -> None:
    table.activateWindow()
    table.setFocus()
    table.selectRow(0)
    ring = theme.colour("focusRing")
    assert not holds(picture(table), ring, row_area(0, 20, 1000))
    table.clearSelection()
    image = picture(table)
    assert image.pixelColor(500, 0) == ring
    assert image.pixelColor(0, 20) == ring
    assert image.pixelColor(500, 43) == ring
    assert image.pixelColor(500, 44) != ring


def test_overdue_dates_are_red_and_known_ones_of_unreadable_accounts_stay(
    table: CustomerTable, model: CustomerTableModel, theme: Theme
) -> None:
    model.replace([make_row("A", days=-3), make_row("B", days=3), make_row("C", days=9, pills="")])
    image = picture(table)
    left, width = table.columnViewportPosition(ColumnId.NEXT_EXPIRY), 160
    assert holds(image, theme.colour("errorText"), row_area(0, left, width))
    assert holds(image, theme.colour("text"), row_area(1, left, width))
    assert holds(image, theme.colour("text"), row_area(2, left, width))
    assert not holds(image, theme.colour("errorText"), row_area(2, left, width))


def test_the_dollar_symbol_keeps_its_room_beside_a_long_name(
    table: CustomerTable, model: CustomerTableModel, theme: Theme
) -> None:
    model.replace([make_row("Sehr langer Name einer Stadtwerke GmbH & Co. KG", billing="ordered")])
    image = picture(table)
    dollar = theme.colour("dollar")
    assert holds(image, dollar, row_area(0, 24, 208))
    assert holds(image, dollar, row_area(0, table.columnViewportPosition(3), 148))
    model.replace([make_row("Sehr langer Name einer Stadtwerke GmbH & Co. KG")])
    assert not holds(picture(table), dollar, row_area(0))


def test_the_row_under_the_pointer_is_tinted(table: CustomerTable, theme: Theme) -> None:
    table._set_hover(2)
    image = picture(table)
    assert image.pixelColor(500, 2 * 44 + 2) == theme.colour("hover")
    assert image.pixelColor(500, 44 + 2) == theme.colour("base")
    table._set_hover(-1)
    assert picture(table).pixelColor(500, 2 * 44 + 2) == theme.colour("base")


def test_a_column_moved_to_the_front_takes_margin_and_bar(
    table: CustomerTable, theme: Theme
) -> None:
    table.horizontalHeader().moveSection(5, 0)
    table.selectRow(0)
    image = picture(table)
    assert image.pixelColor(1, 20) == theme.colour(
        "mutedText" if not table.hasFocus() else "accent"
    )
    assert not holds(image, theme.colour("mutedText"), QRect(4, 50, 18, 30))


@pytest.fixture
def painter(theme: Theme) -> BadgePainter:
    return BadgePainter(theme, Words())


def test_pills_have_the_colours_of_their_state(painter: BadgePainter, theme: Theme) -> None:
    for text in ("x server", "! mobile 112", "e endpoint 5", "t ztna 3", "m email", "a mdr"):
        one = badge(text)
        colours = theme.badge(one.state.value)
        image = painter.pill(one, 1.0).toImage()
        assert (image.width(), image.height()) == (painter.width(one), 20)
        area = image.rect()
        assert image.pixelColor(area.width() - 6, 10).rgb() == colours.bg.rgb()
        assert holds(image, colours.border, area), text
        assert holds(image, colours.glyph, QRect(5, 4, 12, 12)), text


def test_states_without_a_drawing_differ_in_shape(painter: BadgePainter) -> None:
    states = (LicenceState.LISTED, LicenceState.UPCOMING, LicenceState.EXPIRED_LONG_AGO)
    glyphs = [
        painter.pill(Badge(state, Category.MDR), 2.0).toImage().copy(10, 8, 24, 24)
        for state in states
    ]
    shapes = [
        tuple(glyph.pixelColor(x, y).lightness() < 170 for x in range(24) for y in range(24))
        for glyph in glyphs
    ]
    assert len(set(shapes)) == 3


def test_pills_are_sharp_on_fine_screens_and_painted_once(painter: BadgePainter) -> None:
    one = badge("a endpoint")
    fine = painter.pill(one, 2.0)
    assert fine.height() == 40
    assert fine.deviceIndependentSize().height() == 20
    assert painter.pill(one, 2.0).cacheKey() == fine.cacheKey()


def test_other_words_and_another_theme_make_other_pills(theme: Theme) -> None:
    words = Words()
    painter = BadgePainter(theme, words)
    one = badge("a endpoint")
    first = painter.pill(one, 1.0).cacheKey()
    words.retranslate()
    second = painter.pill(one, 1.0).cacheKey()
    theme.set_preference("dark")
    assert len({first, second, painter.pill(one, 1.0).cacheKey()}) == 3


def test_pills_that_do_not_fit_become_a_number() -> None:
    def more(_count: int) -> int:
        return 30

    assert fit([80, 80, 80], 248, more) == (3, 0, 0, 0)
    assert fit([80, 80, 80], 247, more) == (2, 1, 168, 0)
    assert fit([80, 80, 80], 197, more) == (1, 2, 84, 0)
    assert fit([80, 80, 80], 60, more) == (0, 3, 0, 0)
    assert fit([], 60, more) == (0, 0, 0, 0)


def test_the_most_urgent_pill_is_narrowed_before_it_is_hidden() -> None:
    def more(_count: int) -> int:
        return 30

    assert fit([180, 80], 150, more) == (1, 1, 120, 116)
    assert fit([180], 150, more) == (1, 0, 0, 150)
    assert fit([180, 80], 90, more) == (0, 2, 0, 0)


def test_a_narrowed_pill_fits_its_room_and_keeps_its_look(painter: BadgePainter) -> None:
    one = Badge(LicenceState.ACTIVE, Category.OTHER, label="W" * 200)
    two = (one, *badges("a mdr/a server"))
    layout = painter.layout(two, 150)
    assert (layout.pills, layout.more) == (1, 2)
    picture = painter.pill(one, 2.0, layout.narrowed)
    assert picture.deviceIndependentSize().width() == layout.narrowed
    assert layout.more_x + painter.more_width(2) <= 150


def test_a_product_with_a_long_name_cannot_fill_the_cell(painter: BadgePainter) -> None:
    one = Badge(LicenceState.ACTIVE, Category.OTHER, label="W" * 200)
    assert painter.width(one) < 220
    assert painter.layout((one, *badges("a mdr/a server")), 262).pills == 1
