"""The sign-in page's own small parts: card, program's mark, icons, a line for a problem."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.messages import Message
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.themed import Themed

CARD_WIDTH = 722
SIDE_WIDTH = 320
_RADIUS = 8.0
_MARK = 48
_MARK_ICON = 26
_LINE_ICON = 14


class Card(Themed, QFrame):
    """A raised field 722 pixels wide, whose last 320 are a little darker.

    Wider only where the words of a language or the letters of a font need it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = CARD_WIDTH
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As narrow as it can be, but for the usual width."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The usual width or what the content needs or has needed: steps do not make it jump."""
        least = super().minimumSizeHint()
        self._width = max(self._width, least.width())
        return QSize(self._width, least.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, side and outline."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.fillPath(outline, self.theme.colour("base"))
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if right_to_left else self.width() - SIDE_WIDTH
        edge = SIDE_WIDTH if right_to_left else left
        painter.save()
        painter.setClipRect(QRectF(left, 0, SIDE_WIDTH, self.height()))
        painter.fillPath(outline, self.theme.colour("alternateBase"))
        painter.restore()
        painter.setPen(QPen(self.theme.colour("border"), 1))
        painter.drawPath(outline)
        painter.drawLine(QLineF(edge + 0.5, 1, edge + 0.5, self.height() - 1))


class AppMark(IconLabel):
    """The program's own drawing on a square of the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MARK, parent, _MARK_ICON)
        self.setProperty("surface", "mark")
        self.show_icon("app", "accentText")


class SmallIcon(IconLabel):
    """A drawing of 16 pixels beside a line of text, to be made by a form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, parent)


class ProblemLine(Themed, QWidget):
    """An icon and what went wrong; takes no room while nothing did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(_LINE_ICON, self)
        self._icon.show_icon("alert", "errorText")
        self._text = plain_label(self, font("small"), "error")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def show_message(self, message: Message | None) -> None:
        """Say what went wrong, or nothing."""
        words = " ".join(part for part in message if part) if message else ""
        self._text.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def text(self) -> str:
        """What is said."""
        return self._text.text()
