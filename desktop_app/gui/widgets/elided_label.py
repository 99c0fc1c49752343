"""A label of one line that ends in an ellipsis where room is short."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from desktop_app.gui.widgets.plain_text import make_plain, plain_tooltip


class ElidedLabel(QLabel):
    """Shows plain text, cut at the end; the tooltip then holds all of it.

    `text()` and the accessible name stay complete. Line breaks are shown as spaces.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        make_plain(self)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text, on one line."""
        super().setText(" ".join(text.split("\n")))
        self._show_rest()

    def is_elided(self) -> bool:
        """True while the text does not fit."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for an ellipsis."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew whether the tooltip is needed."""
        super().resizeEvent(event)
        self._show_rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter,
            area,
            int(flags.value),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )

    def _show_rest(self) -> None:
        self.setToolTip(plain_tooltip(self.text()) if self.is_elided() else "")
