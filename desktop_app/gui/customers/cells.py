"""What each column of a customer's row looks like.

Only the content: ground, selection and lines are the delegate's.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QPainter

from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.badge_painter import GAP, HEIGHT, BadgePainter
from desktop_app.gui.customers.columns import Reader
from desktop_app.gui.customers.look import ROW_HEIGHT, SHIELDS, Look
from desktop_app.gui.customers.sorting import ColumnId

NAME_BASELINE, PLACE_BASELINE = 19, 35
_DOLLAR, _DOLLAR_GAP = 13, 5
_SHIELD, _SHIELD_GAP = 16, 6
BADGE_TOP = (ROW_HEIGHT - HEIGHT) // 2


class Cell(NamedTuple):
    """Where to draw, in logical pixels: left edge of the content, top of the row, width."""

    x: int
    y: int
    room: int
    dpr: float


class Cells:
    """Draws the content of cells from whole rows."""

    def __init__(self, look: Look, badges: BadgePainter, reader: Reader) -> None:
        self.look, self._badges, self._reader = look, badges, reader
        self.now = 0.0
        # In the order of ColumnId; making an enum of a number takes longer than drawing a line.
        self._draw = (
            self._customer,
            self._licences,
            self._expiry,
            self._billing,
            self._assistance,
            self._as_of,
        )

    def draw(self, painter: QPainter, row: CustomerRow, column: int, cell: Cell) -> None:
        """Draw one cell."""
        self._draw[column](painter, row, cell)

    def name_room(self, row: CustomerRow, room: int) -> int:
        """What is left for the name beside the dollar symbol."""
        return room - (_DOLLAR + _DOLLAR_GAP if row.managed_order else 0)

    def name_is_cut(self, row: CustomerRow, room: int) -> bool:
        """Whether the name or the place is shown with an ellipsis."""
        look = self.look
        cut = look.name.width(self._reader.name(row)) > self.name_room(row, room)
        return cut or look.place.width(row.place) > room

    def needed(self, row: CustomerRow, column: ColumnId) -> int:
        """How much room the content of a cell would like to have, in logical pixels."""
        dollar = _DOLLAR + _DOLLAR_GAP + 1 if row.managed_order else 0
        body = self.look.cell
        if column is ColumnId.CUSTOMER:
            look = self.look
            return max(
                look.name.width(self._reader.name(row)) + dollar, look.place.width(row.place)
            )
        if column is ColumnId.LICENCES:
            badges = self._reader.badges(row)
            return sum(self._badges.width(badge) + GAP for badge in badges) or 100
        text = self._reader.text(row, column, self.now)
        if column is ColumnId.BILLING:
            return body.width(text) + dollar
        if column is ColumnId.ASSISTANCE:
            return body.width(text) + _SHIELD + _SHIELD_GAP
        return max(self.look.figures.width(text), self.look.overdue.width(text))

    def _customer(self, painter: QPainter, row: CustomerRow, cell: Cell) -> None:
        look = self.look
        name, room = self._reader.name(row), self.name_room(row, cell.room)
        baseline = NAME_BASELINE if row.place else look.name.baseline
        colours = look.colours
        look.name.draw(painter, colours["text"], cell.x, cell.y + baseline, name, room)
        if row.managed_order:
            end = cell.x + look.name.width(look.name.elided(name, room))
            self._dollar(painter, end + _DOLLAR_GAP, cell.y + baseline - 11, cell.dpr)
        if row.place:
            muted = colours["mutedText"]
            look.place.draw(painter, muted, cell.x, cell.y + PLACE_BASELINE, row.place, cell.room)

    def _licences(self, painter: QPainter, row: CustomerRow, cell: Cell) -> None:
        badges = self._reader.badges(row)
        if not badges:
            self._line(painter, self._reader.no_badges(row), cell, "mutedText")
            return
        layout = self._badges.layout(badges, cell.room)
        top = cell.y + BADGE_TOP
        self._badges.draw(painter, badges, layout, cell.x, top, cell.dpr)

    def _expiry(self, painter: QPainter, row: CustomerRow, cell: Cell) -> None:
        parts = self._reader.expiry(row)
        if not parts:
            self._line(painter, "–", cell, "mutedText")
            return
        look = self.look
        muted = look.colours["mutedText"]
        line, first, second = look.figures, look.colours["text"], muted
        if row.next_end < self._reader.today:
            line, first = look.overdue, look.colours["errorText"]
            second = first
        baseline = cell.y + line.baseline
        line.draw(painter, first, cell.x, baseline, parts[0], cell.room)
        end = cell.x + line.width(parts[0])
        line.draw(painter, second, end, baseline, f" · {parts[1]}", cell.x + cell.room - end)

    def _billing(self, painter: QPainter, row: CustomerRow, cell: Cell) -> None:
        text = self._reader.words.billing(row.billing_type, row.managed_order)
        room = self.name_room(row, cell.room)
        self._line(painter, text, cell._replace(room=room), "secondaryText")
        if row.managed_order:
            body = self.look.cell
            end = cell.x + body.width(body.elided(text, room))
            self._dollar(painter, end + _DOLLAR_GAP + 1, cell.y + 15, cell.dpr)

    def _assistance(self, painter: QPainter, row: CustomerRow, cell: Cell) -> None:
        name, icon_colour, colour = SHIELDS[row.assistance.state]
        icons = self.look.theme.icons
        picture = icons.pixmap(name, self.look.colours[icon_colour], _SHIELD, cell.dpr)
        painter.drawPixmap(cell.x, cell.y + (ROW_HEIGHT - _SHIELD) // 2, picture)
        taken = _SHIELD + _SHIELD_GAP
        rest = cell._replace(x=cell.x + taken, room=cell.room - taken)
        self._line(painter, self._reader.words.assistance(row.assistance), rest, colour)

    def _as_of(self, painter: QPainter, row: CustomerRow, cell: Cell) -> None:
        figures, muted = self.look.figures, self.look.colours["mutedText"]
        text = self._reader.age(row, self.now)
        figures.draw(painter, muted, cell.x, cell.y + figures.baseline, text, cell.room)

    def _line(self, painter: QPainter, text: str, cell: Cell, colour: str) -> None:
        body = self.look.cell
        body.draw(
            painter, self.look.colours[colour], cell.x, cell.y + body.baseline, text, cell.room
        )

    def _dollar(self, painter: QPainter, x: int, y: int, dpr: float) -> None:
        colour = self.look.colours["dollar"]
        painter.drawPixmap(x, y, self.look.theme.icons.pixmap("dollar", colour, _DOLLAR, dpr))
