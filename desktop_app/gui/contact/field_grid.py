"""Rows of a caption, a value and a copy button; a row without a value is not shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.gui.contact.link_value import LinkValue
from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.copy_button import CopyButton
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.value_label import ValueLabel

CAPTION_WIDTH = 160
"""The column of captions: one width, so that the values of all sections line up."""

_ROW = 24
_ABOVE = 4


class Field:
    """One row; its widgets stay while values come and go, so that the focus survives a sync."""

    def __init__(self, grid: QGridLayout, parent: QWidget, name: str) -> None:
        row = grid.rowCount()
        self.caption = plain_label(parent, font("body"), "muted")
        self.value = ValueLabel(parent)
        self.value.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        self.value.setObjectName(f"{name}Value")
        self.link = LinkValue(parent)
        self.link.setObjectName(f"{name}Link")
        self.copy = CopyButton(parent)
        self.copy.setObjectName(f"{name}CopyButton")
        grid.addWidget(self.caption, row, 0, Qt.AlignmentFlag.AlignTop)
        cell = QHBoxLayout()
        cell.setContentsMargins(0, 0, 8, 0)
        cell.setSpacing(0)
        cell.addWidget(self.value, 1)
        cell.addWidget(self.link)
        cell.addStretch(0)
        grid.addLayout(cell, row, 1)
        grid.addWidget(self.copy, row, 2, Qt.AlignmentFlag.AlignTop)
        self.caption.setFixedHeight(_ROW)
        self.show("")

    def name(self, caption: str, copy: str) -> None:
        """Say what the row is and what its button does."""
        self.caption.setText(caption)
        self.caption.setBuddy(self.link)
        self.copy.set_name(copy)

    def show(self, text: str, link_name: str = "", *, copied: str = "") -> None:
        """Show a value, as a link where `link_name` says what following it does.

        `copied` is what the button copies if it is not the text itself.
        """
        self.value.set_value(text)
        self.link.set_value(text)
        self.link.set_name(link_name)
        self.copy.value = copied or text
        self.caption.setVisible(bool(text))
        self.value.setVisible(bool(text) and not link_name)
        self.link.setVisible(bool(text) and bool(link_name))
        self.copy.setVisible(bool(text))


class FieldGrid(QWidget):
    """A column of fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, CAPTION_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str) -> Field:
        """Add a row; `name` begins the object names of its widgets."""
        return Field(self._grid, self, name)
