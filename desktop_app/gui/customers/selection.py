"""Keeps the selection by customer, so that it survives sync, sort, search and filter."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Slot

from desktop_app.domain.customer import CustomerId
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.transition import runs

_Flag = QItemSelectionModel.SelectionFlag


class SelectionKeeper(QObject):
    """Selects the chosen customers again whenever the model has changed its rows.

    A chosen customer that is filtered away is chosen again when it comes back, unless the person
    has chosen another one meanwhile.
    """

    def __init__(self, model: CustomerTableModel, selection: QItemSelectionModel) -> None:
        super().__init__(selection)
        self._model, self._selection = model, selection
        self._chosen: list[CustomerId] = []
        self._current: CustomerId | None = None
        self._frozen = False
        selection.selectionChanged.connect(self._on_selection)
        selection.currentChanged.connect(self._on_current)
        model.changing.connect(self._on_changing)
        model.shown_changed.connect(self._on_changed)

    def positions(self) -> list[int]:
        """The rows that are selected, top to bottom."""
        return sorted(set(chain.from_iterable(self._parts())))

    def count(self) -> int:
        """How many rows are selected."""
        return sum(map(len, self._parts()))

    def _parts(self) -> list[range]:
        ranges = self._selection.selection()
        parts = [ranges.at(number) for number in range(ranges.count())]
        return [range(part.top(), part.bottom() + 1) for part in parts]

    @property
    def current(self) -> CustomerId | None:
        """The customer that the keyboard stands on, shown or not."""
        return self._current

    @Slot()
    def _on_selection(self) -> None:
        if not self._frozen:
            self._chosen = [self._model.customer_at(at).id for at in self.positions()]

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        if not self._frozen and index.isValid():
            self._current = self._model.customer_at(index.row()).id

    @Slot()
    def _on_changing(self) -> None:
        self._frozen = True

    @Slot()
    def _on_changed(self) -> None:
        self._restore()
        self._frozen = False

    def _restore(self) -> None:
        known = [*self._chosen, *([self._current] if self._current else [])]
        places = self._model.roster.positions_of(known)
        chosen = {places[who] for who in self._chosen if who in places}
        if chosen and chosen != set(self.positions()):
            self._selection.select(self._ranges(sorted(chosen)), _Flag.Select)
        if self._current in places:
            index = self._model.index(places[self._current], self._column())
            if index != self._selection.currentIndex():
                self._selection.setCurrentIndex(index, _Flag.NoUpdate)

    def _column(self) -> int:
        return max(0, self._selection.currentIndex().column())

    def _ranges(self, positions: list[int]) -> QItemSelection:
        last = self._model.columnCount() - 1
        ranges = QItemSelection()
        for top, bottom in runs(positions):
            ranges.select(self._model.index(top, 0), self._model.index(bottom, last))
        return ranges
