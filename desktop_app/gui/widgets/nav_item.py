"""One entry of the navigation rail: icon and label, with three signs of being chosen."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.focus_ring import KeyboardFocus, stroke_ring
from desktop_app.gui.widgets.plain_text import plain_tooltip
from desktop_app.gui.widgets.themed import Themed

_HEIGHT = 36
_RADIUS = 6
_ICON = 18
_ICON_LEFT = 12
_LABEL_LEFT = 42
_BAR = QSize(3, 20)
_PILL = 18
_DOT = 8
_GAP = 8


class NavItem(Themed, QAbstractButton):
    """36 pixels high. Collapsed it shows the icon alone, and the label becomes its tooltip."""

    def __init__(self, icon: str, parent: QWidget | None = None, quiet: bool = False) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._quiet = quiet
        self._collapsed = False
        self._shortcut_text = ""
        self._mark = 0
        self._by_key = False
        self._focus = KeyboardFocus()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_label(self, text: str, shortcut_text: str = "") -> None:
        """Show another label; the shortcut stands in the tooltip."""
        self._shortcut_text = shortcut_text
        self.setText(text)
        self._name()

    def set_mark(self, count: int) -> None:
        """Show how many things wait there; nothing for 0."""
        self._mark = count
        self._name()
        self.update()

    def mark(self) -> int:
        """How many things wait there."""
        return self._mark

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon alone, or icon and label."""
        self._collapsed = collapsed
        self._show_tooltip()
        self.update()

    def sizeHint(self) -> QSize:
        """The label's room; the rail decides the width."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_LABEL_LEFT + text + _ICON_LEFT, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The icon's room."""
        return QSize(_ICON + 2 * _ICON_LEFT, _HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the outline if the focus came by key."""
        self._by_key = self._focus.entered(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, bar, icon and label."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._draw_ground(painter, self.theme)
        self._draw_icon(painter, self.theme)
        if not self._collapsed:
            self._draw_label(painter, self.theme)
        if self._mark:
            self._draw_mark(painter, self.theme)
        painter.end()
        if self.hasFocus() and self._by_key:
            stroke_ring(self, QRectF(self.rect()), _RADIUS, self.theme.colour("focusRing"))

    def _draw_ground(self, painter: QPainter, theme: Theme) -> None:
        chosen = self.isChecked()
        if chosen or self.underMouse() or self.isDown():
            # "hover" is as good as invisible on the rail's own ground.
            painter.setBrush(theme.colour("navSelected" if chosen else "selectionInactive"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        if chosen:
            painter.setBrush(theme.colour("accent"))
            top = (self.height() - _BAR.height()) // 2
            bar = self._visual(QRect(QPoint(0, top), _BAR))
            painter.drawRoundedRect(QRectF(bar), 1, 1)

    def _draw_icon(self, painter: QPainter, theme: Theme) -> None:
        colour = theme.colour("accent" if self.isChecked() else "mutedText")
        picture = theme.icons.pixmap(self._icon_name, colour, _ICON, self.devicePixelRatioF())
        left = (self.width() - _ICON) // 2 if self._collapsed else _ICON_LEFT
        area = self._visual(QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON))
        painter.drawPixmap(area.topLeft(), picture)

    def _draw_label(self, painter: QPainter, theme: Theme) -> None:
        chosen = self.isChecked()
        ordinary = "body" if self._quiet else "label"
        painter.setFont(font("bodyStrong" if chosen else ordinary))
        ordinary_colour = "mutedText" if self._quiet else "secondaryText"
        painter.setPen(theme.colour("text" if chosen else ordinary_colour))
        width = self.width() - _LABEL_LEFT - _ICON_LEFT - self._mark_width()
        area = self._visual(QRect(_LABEL_LEFT, 0, width, self.height()))
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(area, side.value | Qt.AlignmentFlag.AlignVCenter.value, text)

    def _mark_width(self) -> int:
        """Of the pill with the number, and what lies between it and the label."""
        if not self._mark:
            return 0
        metrics = QFontMetrics(font("badge"))
        return max(_PILL, metrics.horizontalAdvance(str(self._mark)) + _PILL // 2) + _GAP

    def _draw_mark(self, painter: QPainter, theme: Theme) -> None:
        """A pill with the number at the end; collapsed, a dot at the icon's corner."""
        painter.setPen(Qt.PenStyle.NoPen)
        if self._collapsed:
            painter.setBrush(theme.colour("warningIcon"))
            corner = QPoint((self.width() + _ICON) // 2 - _DOT // 2, (self.height() - _ICON) // 2)
            dot = QRect(corner - QPoint(0, _DOT // 2), QSize(_DOT, _DOT))
            painter.drawEllipse(self._visual(dot))
            return
        width = self._mark_width() - _GAP
        left, top = self.width() - _ICON_LEFT - width, (self.height() - _PILL) // 2
        area = self._visual(QRect(left, top, width, _PILL))
        painter.setBrush(theme.colour("warningBg"))
        painter.setPen(theme.colour("warningBorder"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), _PILL / 2, _PILL / 2)
        painter.setFont(font("badge"))
        painter.setPen(theme.colour("warningText"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter.value, str(self._mark))

    def _visual(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _name(self) -> None:
        waiting = self.tr("%Ln open question(s)", "", self._mark)
        self.setAccessibleName(f"{self.text()}, {waiting}" if self._mark else self.text())
        self._show_tooltip()

    def _show_tooltip(self) -> None:
        keys = f" ({self._shortcut_text})" if self._shortcut_text else ""
        named = f"{self.accessibleName()}{keys}"
        self.setToolTip(plain_tooltip(named) if self._collapsed or keys else "")
