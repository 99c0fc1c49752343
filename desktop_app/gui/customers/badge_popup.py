"""The list that "+n" opens: every badge of a customer in words, as plain text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.badge_painter import BadgePainter
from desktop_app.gui.customers.columns import Reader
from desktop_app.gui.widgets.plain_text import plain_label

_MARGIN, _GAP = 12, 6


class BadgePopup(QFrame):
    """Shows pill and words of each badge; goes away by a click elsewhere or Esc."""

    def __init__(
        self, parent: QWidget, row: CustomerRow, reader: Reader, badges: BadgePainter
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("badgePopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAccessibleName(reader.name(row))
        self.setAccessibleDescription("\n".join(reader.lines(row)))
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setVerticalSpacing(_GAP)
        for line, badge in enumerate(reader.badges(row)):
            picture = QLabel(self)
            picture.setPixmap(badges.pill(badge, self.devicePixelRatioF()))
            words = plain_label(self)
            words.setText(reader.line(badge))
            grid.addWidget(picture, line, 0)
            grid.addWidget(words, line, 1)

    def show_at(self, point: QPoint) -> None:
        """Show the list with its corner at a point of the screen, moved to stay on it."""
        self.adjustSize()
        area = self.screen().availableGeometry()
        x = min(point.x(), area.right() - self.width())
        y = min(point.y(), area.bottom() - self.height())
        self.move(max(area.left(), x), max(area.top(), y))
        self.show()
