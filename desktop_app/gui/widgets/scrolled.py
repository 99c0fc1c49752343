"""A column that scrolls up and down, with the ground of its dialog and margins that stay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_MARGIN = 24


class Scrolled(QScrollArea):
    """Put widgets into `column`; their parent is `ground`. The area takes no focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ground = QWidget()
        outer = QVBoxLayout(self.ground)
        outer.setContentsMargins(_MARGIN, 0, _MARGIN, 16)
        outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self.setWidget(self.ground)
        for widget in (self, self.viewport(), self.ground):
            widget.setAutoFillBackground(False)
        self._outer = outer
        self.verticalScrollBar().rangeChanged.connect(self._fit_margin)

    def _fit_margin(self, _first: int, last: int) -> None:
        """The scroll bar stands in the margin: what is shown keeps its width with and without."""
        bar = self.verticalScrollBar().sizeHint().width() if last else 0
        margins = self._outer.contentsMargins()
        margins.setRight(_MARGIN - bar)
        self._outer.setContentsMargins(margins)
