"""The head of a section: its name, and at the end where its values come from and their age."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.plain_text import make_plain, plain_label


class SectionTitle(QWidget):
    """A name at the left and a quiet source at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(self, font("sectionTitle"))
        self._source = ElidedLabel(self)
        make_plain(self._source, font("small", tabular=True), "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._source)

    def show_title(self, title: str) -> None:
        """Name the section."""
        self._title.setText(title)

    def show_source(self, source: str) -> None:
        """Say where the values come from."""
        self._source.setText(source)

    def source(self) -> str:
        """What stands at the right."""
        return self._source.text()
