"""What stands in place of an empty table: why it is empty and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button, ButtonSpec
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.themed import Themed

_ICON = 40
_TITLE_HEIGHT = 24
_LINE_HEIGHT = 20
_MARGIN = 24


class EmptyState(Themed, QWidget):
    """Icon, title, lines and up to two buttons, a little above the middle.

    Signals:
        action_triggered(id): a button was clicked.
    """

    action_triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(_ICON, self)
        self._title = self._line("dialogTitle", "", _TITLE_HEIGHT)
        self._title.setObjectName("emptyStateTitle")
        self._lines: list[QLabel] = []
        self._buttons: list[Button] = []
        self._lay_out()

    def show_state(
        self,
        icon: str,
        title: str,
        lines: Sequence[str] = (),
        actions: Sequence[ButtonSpec | tuple[str, str, str]] = (),
    ) -> None:
        """Say another thing; texts are shown letter by letter. An action is (id, label, icon)."""
        self._icon.show_icon(icon, "mutedText")
        self._title.setText(title)
        self._clear()
        for text in lines:
            label = self._line("body", "secondary", _LINE_HEIGHT)
            label.setText(text)
            self._lines.append(label)
            self._texts.addWidget(label)
            label.show()
        for action in actions:
            self._add_button(ButtonSpec(*action))
        self.setAccessibleName(" ".join([title, *lines]))
        self.theme_changed()

    def theme_changed(self) -> None:
        """Pass the theme on to what is painted by hand."""
        if self.theme is None:
            return
        self._icon.set_theme(self.theme)
        for button in self._buttons:
            button.set_theme(self.theme)

    def _lay_out(self) -> None:
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column.setSpacing(0)
        column.addStretch(35)
        column.addWidget(self._icon, 0, centre)
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addLayout(self._texts)
        column.addSpacing(24)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._row)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(65)

    def _line(self, role: str, tone: str, height: int) -> QLabel:
        label = plain_label(self, font(role, tabular=True), tone)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setMinimumHeight(height)
        return label

    def _clear(self) -> None:
        for widget in [*self._lines, *self._buttons]:
            widget.hide()
            widget.deleteLater()
        self._lines.clear()
        self._buttons.clear()

    def _add_button(self, spec: ButtonSpec) -> None:
        button = Button(self, spec.label)
        button.setObjectName(spec.id)
        button.set_icon_name(spec.icon)
        button.set_key_hint(spec.keys)
        button.clicked.connect(self._on_action)
        self._buttons.append(button)
        self._row.addWidget(button)
        button.show()

    def _on_action(self) -> None:
        self.action_triggered.emit(self.sender().objectName())
