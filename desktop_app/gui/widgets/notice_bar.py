"""The banner above the table that says what is wrong and what can be done.

It lies in the layout and pushes the page down; it never covers anything.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button, ButtonSpec, IconButton
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.tab_place import put_in_tab_order
from desktop_app.gui.widgets.themed import Themed, repolish

_HEIGHT = 40
_ICON = 18
_ICONS = {"info": "info", "warning": "alert", "error": "alert"}
_ICON_COLOURS = {"info": "infoIcon", "warning": "warningIcon", "error": "errorText"}


class NoticeBar(Themed, QFrame):
    """Bold title, text, up to two buttons and a cross; hidden while there is nothing to say.

    Signals:
        action_triggered(id): a button was clicked.
        closed: a person closed the banner.
        changed: something else is said now, or nothing.
    """

    action_triggered = Signal(str)
    closed = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setFixedHeight(_HEIGHT)
        self.setProperty("surface", "bar")
        self._tone = "info"
        self._icon = IconLabel(_ICON, self)
        self._title = self._label("bodyStrong")
        self._text = self._label("body")
        self._close = IconButton(self, "x", "flat")
        self._close.set_size(24)
        self._close.setObjectName("noticeCloseButton")
        self._close.clicked.connect(self._on_close)
        self._buttons: list[Button] = []
        self._pause = InputPause(self)
        self._lay_out()
        self._retranslate()
        self.hide()

    def show_notice(
        self,
        tone: str,
        title: str,
        text: str,
        actions: Sequence[ButtonSpec | tuple[str, str, str]] = (),
        icon: str = "",
        closable: bool = True,
    ) -> None:
        """Say something in the tone info, warning or error; replaces what was said before.

        An action is (id, label, icon name). Screen readers announce title and text. KeyError for
        any other tone.
        """
        self._icon.show_icon(icon or _ICONS[tone], _ICON_COLOURS[tone])
        self._tone = tone
        self.setProperty("tone", tone)
        repolish(self)
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.setProperty("tone", tone)
            repolish(label)
        self._title.setVisible(bool(title))
        self._set_actions([ButtonSpec(*action) for action in actions])
        self._close.setVisible(closable)
        self.setAccessibleName(f"{title} {text}".strip())
        self.theme_changed()
        self.show()
        self._announce()
        self.changed.emit()

    def clear(self) -> None:
        """Say nothing any more and give the room back."""
        was_hidden = self.isHidden()
        self.hide()
        self._set_actions([])
        if not was_hidden:
            self.changed.emit()

    def theme_changed(self) -> None:
        """Pass the theme on to what is painted by hand."""
        if self.theme is None:
            return
        self._icon.set_theme(self.theme)
        for button in (self._close, *self._buttons):
            button.set_theme(self.theme)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(0)
        row.addWidget(self._icon)
        row.addSpacing(8)
        row.addWidget(self._title)
        row.addSpacing(3)
        row.addWidget(self._text, 1)
        row.addSpacing(16)
        row.addLayout(self._actions)
        self._actions.addWidget(self._close)

    def _label(self, role: str) -> ElidedLabel:
        label = ElidedLabel(self)
        label.setFont(font(role, tabular=True))
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return label

    def _set_actions(self, specs: Sequence[ButtonSpec]) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons.clear()
        if specs:
            # They may have come under a pointer that is just being clicked.
            self._pause.begin()
        for spec in specs:
            button = Button(self, spec.label)
            button.setObjectName(spec.id)
            button.set_compact(True)
            button.set_icon_name(spec.icon, _ICON_COLOURS[self._tone])
            button.clicked.connect(self._on_action)
            self._buttons.append(button)
            self._actions.insertWidget(self._actions.count() - 1, button)
            button.show()
        put_in_tab_order(self, [*self._buttons, self._close])

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        words = QAccessibleAnnouncementEvent(self, self.accessibleName())
        QAccessible.updateAccessibility(words)

    def _on_action(self) -> None:
        self.action_triggered.emit(self.sender().objectName())

    def _on_close(self) -> None:
        self.clear()
        self.closed.emit()

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close message"))
