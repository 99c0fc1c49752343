"""The list of sections at the start of a dialog; looks as the window's rail does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from desktop_app.gui.widgets.nav_item import NavItem
from desktop_app.gui.widgets.themed import Themed

_WIDTH = 192


class SectionRail(Themed, QFrame):
    """An exclusive list; arrow keys move the choice.

    Signals:
        chosen(index): another section was chosen, by a person or by `choose`.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sections")
        self.setFixedWidth(_WIDTH)
        self._items: list[NavItem] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 16, 8, 16)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def show_sections(self, sections: list[tuple[str, str]]) -> None:
        """Show these pairs of icon and name; later calls change the names alone."""
        for at, (icon, name) in enumerate(sections):
            if at == len(self._items):
                self._add(icon)
            self._items[at].set_label(name)

    def choose(self, index: int) -> None:
        """Choose a section; the keyboard follows if it is in this list."""
        had_focus = any(item.hasFocus() for item in self._items)
        self._items[index].setChecked(True)
        if had_focus:
            self._items[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def items(self) -> list[NavItem]:
        """The entries, top to bottom."""
        return list(self._items)

    def _add(self, icon: str) -> None:
        item = NavItem(icon, self)
        item.setCheckable(True)
        self._items.append(item)
        self._group.addButton(item, len(self._items) - 1)
        self._column.insertWidget(len(self._items) - 1, item)
        if self.theme is not None:
            item.set_theme(self.theme)

    def _on_toggled(self, index: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(index)
