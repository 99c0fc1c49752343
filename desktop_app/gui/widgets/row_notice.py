"""A note inside a dialog or page: what happened, what it means, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop_app.gui.widgets.button import Button, ButtonSpec
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.tab_place import put_in_tab_order
from desktop_app.gui.widgets.themed import Themed, repolish
from desktop_app.gui.widgets.value_label import ValueLabel

_ICONS = {"info": "info", "success": "check", "warning": "alert", "error": "alert"}
_ICON_COLOURS = {
    "info": "infoIcon",
    "success": "successIcon",
    "warning": "warningIcon",
    "error": "errorText",
}
_GROUNDS = {"success": "info"}


class RowNotice(Themed, QFrame):
    """Text that wraps, and below it up to three buttons; hidden while there is nothing to say.

    Signals
    -------
    action_triggered: the id of the button that was clicked.
    """

    action_triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note")
        self._icon = IconLabel(16, self)
        self._text = ValueLabel(self, "small")
        self._buttons: list[Button] = []
        self._pause = InputPause(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(11, 7, 11, 7)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addLayout(self._row, 1, 1)
        grid.setColumnStretch(1, 1)
        self.hide()

    def text(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._text.value()

    def has_action(self, action: str) -> bool:
        """Whether a button of this id stands below the text."""
        return any(button.objectName() == action for button in self._buttons)

    def buttons(self) -> list[Button]:
        """The buttons below the text."""
        return list(self._buttons)

    def button(self, action: str) -> Button:
        """The button of this id; StopIteration where there is none."""
        return next(button for button in self._buttons if button.objectName() == action)

    def show_notice(self, tone: str, text: str, actions: Sequence[ButtonSpec] = ()) -> None:
        """Say something in the tone info, success, warning or error; screen readers announce it."""
        self._icon.show_icon(_ICONS[tone], _ICON_COLOURS[tone])
        self.setProperty("tone", _GROUNDS.get(tone, tone))
        repolish(self)
        self._text.set_tone(_GROUNDS.get(tone, tone))
        self._text.set_value(text)
        self._set_actions(actions)
        self.setAccessibleName(text)
        self.theme_changed()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()
        self._text.set_value("")
        self._set_actions(())

    def theme_changed(self) -> None:
        """Pass the theme on to what was made later."""
        if self.theme is not None:
            self._icon.set_theme(self.theme)
            for button in self._buttons:
                button.set_theme(self.theme)

    def _set_actions(self, specs: Sequence[ButtonSpec]) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        if specs:
            # They may have come under a pointer that is just being clicked.
            self._pause.begin()
        for spec in specs:
            button = Button(self, spec.label)
            button.setObjectName(spec.id)
            button.set_compact(True)
            button.clicked.connect(self._on_action)
            self._buttons.append(button)
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()
        put_in_tab_order(self, self._buttons)

    def _on_action(self) -> None:
        self.action_triggered.emit(self.sender().objectName())
