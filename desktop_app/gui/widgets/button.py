"""Push buttons: text with an icon and a key hint, or an icon alone.

The style sheet draws ground and border per `kind` and state; the content is painted here because
a style sheet can place neither the icon nor a key cap.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import Property, QRect, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.focus_ring import KeyboardFocus, show_ring
from desktop_app.gui.widgets.key_hint import KeyHint
from desktop_app.gui.widgets.plain_text import plain_tooltip
from desktop_app.gui.widgets.themed import Themed, repolish

Kind = Literal["primary", "secondary", "danger", "flat"]

_PADDING = 13
_ICON = 16
_ICON_COMPACT = 14
_GAP = 8
_HINT_PADDING = 9
_RADIUS = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_COLOURS = {"primary": "accentText", "danger": "errorText", "flat": "link"}


class ButtonSpec(NamedTuple):
    """What a button of a banner or an empty page says: id, text, icon name and key hint."""

    id: str
    label: str
    icon: str = ""
    keys: str = ""


class Button(Themed, QPushButton):
    """A button of a kind: primary, secondary, danger or flat. 32 pixels high, 28 if compact."""

    def __init__(
        self, parent: QWidget | None = None, text: str = "", kind: Kind = "secondary"
    ) -> None:
        super().__init__(parent)
        self._kind: str = kind
        self._icon_name = ""
        self._icon_token = ""
        self._icon_size = _ICON
        self._hint: KeyHint | None = None
        self._focus = KeyboardFocus()
        self.setFont(font("label"))
        self.setText(text)

    def get_kind(self) -> str:
        """The kind in force."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Change the kind, and with it the look."""
        self._kind = kind
        repolish(self)

    kind = Property(str, get_kind, set_kind)

    def set_compact(self, compact: bool) -> None:
        """Make the button 28 pixels high, as in a banner, instead of 32."""
        self._icon_size = _ICON_COMPACT if compact else _ICON
        self.setProperty("compact", compact)
        repolish(self)

    def set_icon_name(self, name: str, colour_token: str = "") -> None:
        """Show a drawing before the text; without a token it takes the colour of the kind."""
        self._icon_name, self._icon_token = name, colour_token
        self.updateGeometry()
        self.update()

    def set_key_hint(self, keys: str) -> None:
        """Show after the text which key does the same ("Esc"); empty shows none."""
        if self._hint is None:
            self._hint = KeyHint(self)
        self._hint.set_keys(QKeySequence(keys))
        self._hint.setVisible(bool(keys))
        self._place_hint()
        self.updateGeometry()

    def follow(self, action: QAction) -> None:
        """Do what the action does, and take text, tooltip and state from it."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def sizeHint(self) -> QSize:
        """Room for icon, text and key hint."""
        self.ensurePolished()
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        width = _PADDING + self._icon_room() + text.width() + self._trailing()
        height = self.style().sizeFromContents(
            QStyle.ContentsType.CT_PushButton, self._option(), text, self
        )
        return QSize(width, height.height())

    def minimumSizeHint(self) -> QSize:
        """The same: the text of a button is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground by the style sheet and the content over it."""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, self._option())
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        free = self.width() - _PADDING - self._trailing() - self._icon_room() - text
        left = _PADDING + free // 2
        if self._icon_name:
            self._draw_icon(painter, left)
        area = QRect(left + self._icon_room(), 0, self.width(), self.height())
        area.setRight(self.width() - self._trailing() - free // 2)
        self._draw_text(painter, self._visual(area))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if the focus came by key."""
        super().focusInEvent(event)
        if self._focus.entered(event):
            show_ring(self, self.rect, _RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, in every window; a held one once."""
        if event.key() not in _ENTER or event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key hint at the end."""
        super().resizeEvent(event)
        self._place_hint()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        return option

    def _icon_room(self) -> int:
        if not self._icon_name:
            return 0
        return self._icon_size + (_GAP if self.text() else 0)

    def _trailing(self) -> int:
        if self._hint is None or self._hint.isHidden():
            return _PADDING
        return _GAP + self._hint.sizeHint().width() + _HINT_PADDING

    def _place_hint(self) -> None:
        if self._hint is not None:
            size = self._hint.sizeHint()
            left = self.width() - _HINT_PADDING - size.width()
            top = (self.height() - size.height()) // 2
            self._hint.setGeometry(self._visual(QRect(left, top, size.width(), size.height())))

    def _visual(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _content_colour(self, normal: str) -> QColor | None:
        if self.theme is None:
            return None
        token = _COLOURS.get(self._kind, normal) if self.isEnabled() else "buttonDisabledText"
        return self.theme.colour(token)

    def _draw_icon(self, painter: QPainter, left: int) -> None:
        colour = self._content_colour("secondaryText")
        if self.theme is None or colour is None:
            return
        if self._icon_token and self.isEnabled():
            colour = self.theme.colour(self._icon_token)
        size = self._icon_size
        picture = self.theme.icons.pixmap(self._icon_name, colour, size, self.devicePixelRatioF())
        area = self._visual(QRect(left, (self.height() - size) // 2, size, size))
        painter.drawPixmap(area.topLeft(), picture)

    def _draw_text(self, painter: QPainter, area: QRect) -> None:
        colour = self._content_colour("text")
        painter.setPen(colour or self.palette().buttonText().color())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = side.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(area, flags | Qt.TextFlag.TextShowMnemonic.value, self.text())

    def _on_action_changed(self) -> None:
        self._take_text(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(plain_tooltip(self._action.toolTip()))

    def _take_text(self, text: str) -> None:
        self.setText(text)


class IconButton(Button):
    """A square button that shows a drawing alone; tooltip and screen readers get its name."""

    def __init__(
        self, parent: QWidget | None = None, icon: str = "", kind: Kind = "secondary"
    ) -> None:
        super().__init__(parent, "", kind)
        self.setProperty("square", True)
        self.set_icon_name(icon, "mutedText" if kind == "flat" else "")
        self._side = 32
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_size(self, pixels: int) -> None:
        """Change the length of a side, which is 32 pixels at first."""
        self._side = pixels
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A square. Not a fixed size: the style sheet would overrule that."""
        return QSize(self._side, self._side)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))

    def _take_text(self, text: str) -> None:
        self.setAccessibleName(text.replace("&", ""))
