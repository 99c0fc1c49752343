"""Keeps the place where a person reads while rows come, go and move."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QTableView

from desktop_app.domain.customer import CustomerId
from desktop_app.gui.customers.look import ROW_HEIGHT
from desktop_app.gui.customers.model import CustomerTableModel


class Place(NamedTuple):
    """A customer and how far below the top of the viewport its row stands, in pixels."""

    customer: CustomerId
    below_top: int


def rows_on_screen(view: QTableView, count: int) -> range:
    """The rows that can be seen, in part or whole."""
    top = view.verticalScrollBar().value()
    first = max(0, top // ROW_HEIGHT)
    last = (top + view.viewport().height() - 1) // ROW_HEIGHT
    return range(min(first, count), min(last + 1, count))


def keep_place(
    view: QTableView,
    model: CustomerTableModel,
    selected: CustomerId | None,
    change: Callable[[], None],
) -> None:
    """Do `change`, then scroll so that the anchor stands where it stood.

    The anchor is the selected customer if it can be seen, else the first that can. At the very
    top without such a selection the view stays at the top, where new rows should be seen.
    """
    place = _place(view, model, selected)
    change()
    if place is None:
        return
    position = model.roster.position_of(place.customer)
    if position is not None:
        view.updateGeometries()
        view.verticalScrollBar().setValue(position * ROW_HEIGHT - place.below_top)


def _place(
    view: QTableView, model: CustomerTableModel, selected: CustomerId | None
) -> Place | None:
    seen = rows_on_screen(view, model.rowCount())
    top = view.verticalScrollBar().value()
    if selected is not None:
        position = model.roster.position_of(selected)
        if position in seen:
            assert position is not None
            return Place(selected, position * ROW_HEIGHT - top)
    if not seen or top == 0:
        return None
    return Place(model.customer_at(seen[0]).id, seen[0] * ROW_HEIGHT - top)
