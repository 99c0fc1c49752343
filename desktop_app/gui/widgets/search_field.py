"""The search field: magnifier in front, a clearing cross and its shortcut behind.

Not for searching; whoever owns it listens to `textChanged`.
"""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import IconButton
from desktop_app.gui.widgets.key_hint import KeyHint
from desktop_app.gui.widgets.themed import Themed

_MAX_LENGTH = 200
_ICON = 16
_EDGE = 9
_GAP = 8
_CLEAR = 24
_HINT_FROM = 240


class SearchField(Themed, QLineEdit):
    """One line of at most 200 characters. Esc empties it; when it is empty, Esc goes on.

    Signals:
        cleared: a person emptied the field by Esc or by the cross.
    """

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MAX_LENGTH)
        self.setFont(font("body"))
        self._hint = KeyHint(self)
        self._hint.set_keys(QKeySequence(QKeySequence.StandardKey.Find))
        self._clear = IconButton(self, "x", "flat")
        self._clear.set_size(_CLEAR)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self._on_clear)
        self._clear.hide()
        self.textChanged.connect(self._arrange)
        self._retranslate()
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Claim Esc before a shortcut of the window gets it, while there is text to clear."""
        claims = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and bool(self.text())
        )
        if claims:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear by Esc; every other key is the line edit's."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self._on_clear()
        else:
            event.ignore()

    def theme_changed(self) -> None:
        """Pass the theme on to the cross."""
        if self.theme is not None:
            self._clear.set_theme(self.theme)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep cross and key hint at the end."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifier over the line edit."""
        super().paintEvent(event)
        if self.theme is None:
            return
        colour = self.theme.colour("mutedText")
        picture = self.theme.icons.pixmap("search", colour, _ICON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self._visual(_EDGE, _ICON, _ICON).topLeft(), picture)

    def _on_clear(self) -> None:
        self.clear()
        self.cleared.emit()

    def _arrange(self) -> None:
        end = self.width() - _EDGE
        shows_hint = self.width() >= _HINT_FROM
        self._hint.setVisible(shows_hint)
        if shows_hint:
            size = self._hint.sizeHint()
            end -= size.width()
            self._hint.setGeometry(self._visual(end, size.width(), size.height()))
            end -= _GAP
        self._clear.setVisible(bool(self.text()))
        # The picture inside the cross's button is 4 pixels in from its edge.
        inset = (_CLEAR - _ICON) // 2
        end -= _CLEAR - inset
        self._clear.setGeometry(self._visual(end, _CLEAR, _CLEAR))
        self._set_text_room(_EDGE + _ICON + _GAP, self.width() - end)

    def _set_text_room(self, before: int, after: int) -> None:
        # The style sheet's border and padding and Qt's own margin take the first 9 pixels.
        before, after = before - _EDGE, after - _EDGE
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self.setTextMargins(before, 0, after, 0)

    def _visual(self, left: int, width: int, height: int) -> QRect:
        area = QRect(left, (self.height() - height) // 2, width, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _retranslate(self) -> None:
        self._clear.set_name(self.tr("Clear search"))
