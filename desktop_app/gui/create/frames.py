"""Grounds, lines and notes of the form; nothing that can be filled in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.themed import Themed

_RADIUS = 6
_ICON = 16


class FormSection(Themed, QFrame):
    """A part of the form with a line above it; the first one has none."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        if self.theme is not None and self.y() > 0:
            QPainter(self).fillRect(0, 0, self.width(), 1, self.theme.colour("border"))


class FooterIcon(IconLabel):
    """A small drawing beside a line of text, to be made by a form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_ICON, parent)


class LeadText(Themed, QWidget):
    """Plain text that wraps and begins with some bold words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = self._rest = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, lead: str, rest: str) -> None:
        """Show other words."""
        self._lead, self._rest = lead, rest
        self.setAccessibleName(f"{lead} {rest}")
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setPen(self.theme.colour("infoText"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        text = QTextLayout(f"{self._lead} {self._rest}", font("small"))
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        text.setTextOption(option)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, len(self._lead)
        bold.format.setFontWeight(QFont.Weight.DemiBold)
        text.setFormats([bold])
        text.beginLayout()
        height = 0.0
        line = text.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            line = text.createLine()
        text.endLayout()
        return text, round(height + 0.5)


class InfoNote(Themed, QFrame):
    """A note about what the choice means, such as the limits of Flex licences; on a soft ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = IconLabel(_ICON, self)
        icon.show_icon("info", "infoIcon")
        self._text = LeadText(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 9, 13, 9)
        row.setSpacing(8)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def set_words(self, lead: str, rest: str) -> None:
        """Say something, beginning with bold words."""
        self._text.set_words(lead, rest)
        self.setAccessibleName(f"{lead} {rest}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and border."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("infoBorder"), 1))
        painter.setBrush(self.theme.colour("infoBg"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)


class DraftBar(Themed, QFrame):
    """Says that a draft was restored and offers to discard it; hidden at first.

    Signals
    -------
    discarded: the draft is not wanted.
    """

    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = IconLabel(_ICON, self)
        icon.show_icon("clock", "infoIcon")
        self._text = ElidedLabel(self)
        self._text.setFont(font("small"))
        self.discard_button = Button(self, kind="flat")
        self.discard_button.setObjectName("discardDraftButton")
        self.discard_button.set_compact(True)
        self.discard_button.setAutoDefault(False)
        self.discard_button.clicked.connect(self.discarded)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(8)
        row.addWidget(icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.discard_button)
        self._pause = InputPause(self)
        self.hide()

    def set_words(self, text: str, button: str) -> None:
        """Say when the draft was typed, and what the button does."""
        # The form begins where the bar now comes to stand: a click may be on its way there.
        self._pause.begin()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.discard_button.setText(button)

    def text(self) -> str:
        """What is said."""
        return self.accessibleName()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and line."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("infoBg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.colour("infoBorder"))
