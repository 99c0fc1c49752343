"""One filter chip: glyph, label and count in a rounded outline.

Choosing one of several is chip_bar.py's business.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QRadioButton, QStyle, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.focus_ring import KeyboardFocus, stroke_ring
from desktop_app.gui.widgets.themed import Themed

_HEIGHT = 24
_GLYPH = 12
_GAP = 6
_PADDING_GLYPH = 9
_PADDING = 11


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """What a chip says: id, label, icon name, and what colours the icon.

    `state` is a badge state ("expiring") or a colour token ("dollar"). A chip without a state
    shows its icon, in the accent colour, only while it is chosen.
    """

    id: str
    text: str
    icon: str = ""
    state: str = ""


class Chip(Themed, QRadioButton):
    """A choice among its neighbours. A radio button in all but looks, also to screen readers."""

    def __init__(self, spec: ChipSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.count: int | None = None
        self._by_key = False
        self._focus = KeyboardFocus()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_text(spec.text)

    def set_text(self, text: str) -> None:
        """Show another label, as after a change of language."""
        self.setText(text)
        self._describe()

    def set_count(self, count: int | None) -> None:
        """Show a number after the label, or none."""
        self.count = count
        self._describe()

    def count_text(self) -> str:
        """The number with the thousands separator of the language in force."""
        return "" if self.count is None else QLocale().toString(self.count)

    def sizeHint(self) -> QSize:
        """Room for glyph, label and count; a chosen chip is wider by its heavier label."""
        label, count = self._metrics()
        width = self._label_left() + label.horizontalAdvance(self.text()) + _PADDING
        if self.count is not None:
            width += _GAP + count.horizontalAdvance(self.count_text())
        return QSize(width, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same: chips that do not fit go into the menu of the bar."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """The whole chip can be clicked."""
        return self.rect().contains(position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the outline if the focus came by key."""
        self._by_key = self._focus.entered(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw outline, glyph, label and count."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, self.theme)
        self._draw_glyph(painter, self.theme)
        self._draw_words(painter, self.theme)
        painter.end()
        if self.hasFocus() and self._by_key:
            stroke_ring(self, QRectF(self.rect()), _HEIGHT / 2, self.theme.colour("focusRing"))

    def _describe(self) -> None:
        count = self.count_text()
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        label = font("chipSelected" if self.isChecked() else "chip")
        return QFontMetrics(label), QFontMetrics(font("chipCount", tabular=True))

    def _shows_glyph(self) -> bool:
        return bool(self.spec.icon) and (bool(self.spec.state) or self.isChecked())

    def _label_left(self) -> int:
        if self._shows_glyph():
            return _PADDING_GLYPH + _GLYPH + _GAP
        return _PADDING_GLYPH if self.spec.icon else _PADDING

    def _visual(self, left: int, width: int) -> QRect:
        return QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(left, 0, width, self.height())
        )

    def _draw_ground(self, painter: QPainter, theme: Theme) -> None:
        hovered = self.underMouse() and self.isEnabled()
        ground = "hover" if hovered else "base"
        chosen = self.isChecked()
        painter.setBrush(theme.colour("accentSoft" if chosen else ground))
        painter.setPen(theme.colour("accentSoftBorder" if chosen else "border"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def _draw_glyph(self, painter: QPainter, theme: Theme) -> None:
        if self._shows_glyph():
            corner = self._visual(_PADDING_GLYPH, _GLYPH).topLeft()
            corner += QPoint(0, (self.height() - _GLYPH) // 2)
            painter.drawPixmap(corner, self._glyph(theme))

    def _glyph(self, theme: Theme) -> QPixmap:
        dpr = self.devicePixelRatioF()
        state = self.spec.state
        if state in theme.palette.badges:
            colours = theme.badge(state)
            return theme.icons.pixmap(self.spec.icon, colours.glyph, _GLYPH, dpr, colours.glyph_ink)
        return theme.icons.pixmap(self.spec.icon, theme.colour(state or "accent"), _GLYPH, dpr)

    def _draw_words(self, painter: QPainter, theme: Theme) -> None:
        chosen = self.isChecked()
        label, count = self._metrics()
        left = self._label_left()
        width = label.horizontalAdvance(self.text())
        painter.setFont(font("chipSelected" if chosen else "chip"))
        painter.setPen(theme.colour("accent" if chosen else "secondaryText"))
        self._draw_word(painter, left, width, self.text())
        painter.setFont(font("chipCount", tabular=True))
        painter.setPen(theme.colour("accent" if chosen else "mutedText"))
        number = self.count_text()
        self._draw_word(painter, left + width + _GAP, count.horizontalAdvance(number), number)

    def _draw_word(self, painter: QPainter, left: int, width: int, text: str) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        area = self._visual(left, width).adjusted(-2, 0, 2, 0)
        painter.drawText(area, flags.value | Qt.TextFlag.TextDontClip.value, text)
