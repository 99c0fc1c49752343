"""The help sheet's own small parts: a key or a way of the mouse, and a painted badge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop_app.domain.badge import Badge
from desktop_app.gui.customers.badge_painter import BadgePainter
from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.key_hint import KeyHint
from desktop_app.gui.widgets.plain_text import plain_label

from .content import Meaning, Source, Way

_BADGE_COLUMN = 168
_SOURCE_COLUMN = 200


class BadgePicture(QLabel):
    """Shows one badge as the table does."""

    def __init__(self, badge: Badge, painter: BadgePainter, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._badge, self._pills = badge, painter
        theme.changed.connect(self._show)
        self._show()

    def event(self, event: QEvent) -> bool:
        """Follow to a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._show()
        return super().event(event)

    def _show(self) -> None:
        self.setPixmap(self._pills.pill(self._badge, self.devicePixelRatioF()))


class SheetGrid(QWidget):
    """Two columns of a section; made anew when the words change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(6)
        self._align = Qt.AlignmentFlag(0)

    def show_ways(self, ways: list[Way]) -> None:
        """What at the left, keys at the right."""
        self.grid.setColumnStretch(0, 1)
        for row, way in enumerate(ways):
            self._add_text(row, 0, way.what, "")
            self.grid.addWidget(self._caps(way.keys), row, 1)

    def show_meanings(self, meanings: list[Meaning], painter: BadgePainter, theme: Theme) -> None:
        """Badge at the left, what it means at the right."""
        self.grid.setColumnMinimumWidth(0, _BADGE_COLUMN)
        self.grid.setColumnStretch(1, 1)
        for row, meaning in enumerate(meanings):
            picture = BadgePicture(meaning.badge, painter, theme, self)
            picture.setAccessibleName(meaning.text)
            self.grid.addWidget(picture, row, 0)
            self._add_text(row, 1, meaning.text, "secondary")

    def show_sources(self, sources: list[Source]) -> None:
        """What at the left, where it comes from at the right."""
        self._align = Qt.AlignmentFlag.AlignTop
        self.grid.setColumnMinimumWidth(0, _SOURCE_COLUMN)
        self.grid.setColumnStretch(1, 1)
        for row, source in enumerate(sources):
            self._add_text(row, 0, source.what, "")
            self._add_text(row, 1, source.source, "secondary")

    def _add_text(self, row: int, column: int, text: str, tone: str) -> None:
        label = plain_label(self, font("body"), tone)
        label.setText(text)
        label.setWordWrap(True)
        self.grid.addWidget(label, row, column, self._align)

    def _caps(self, keys: tuple[str, ...]) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for text in keys:
            cap = KeyHint(box)
            cap.setText(text)
            row.addWidget(cap)
        return box
