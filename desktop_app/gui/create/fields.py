"""A field of the form: caption above, control, and what is wrong with it below.

Made by the form file, which sets caption, hint and whether it is required. Not for what makes an
entry wrong; that is `domain.new_account`.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.new_account import LONGEST_FIELD
from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.themed import Themed, repolish

translate = QCoreApplication.translate

_CAPTION_GAP = 4
_MARK_GAP = 3
_RADIUS = 6
_ALERT = 16


class Field(Themed, QWidget):
    """Base of all fields.

    Signals
    -------
    edited: a person changed the entry.
    left: a person is done with the entry.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._required = False
        self._caption = plain_label(self, font("smallStrong"))
        self._mark = plain_label(self, font("small"), "muted")
        self._problem = plain_label(self, font("small"), "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._caption.setBuddy(control)
        row = QHBoxLayout()
        row.setSpacing(_MARK_GAP)
        row.addWidget(self._caption)
        row.addWidget(self._mark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_CAPTION_GAP)
        column.addLayout(row)
        column.addWidget(control)
        column.addWidget(self._problem)
        self.setFocusProxy(control)
        self._describe()

    def get_caption(self) -> str:
        """What the field is called."""
        return self._caption.text()

    def set_caption(self, caption: str) -> None:
        """Name the field."""
        self._caption.setText(caption)
        self.control.setAccessibleName(caption)

    caption = Property(str, get_caption, set_caption)

    def get_required(self) -> bool:
        """Whether the field has to be filled in."""
        return self._required

    def set_required(self, required: bool) -> None:
        """Mark the field as required or as optional."""
        self._required = required
        self._describe()

    required = Property(bool, get_required, set_required)

    def text(self) -> str:
        """The entry."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show an entry, without `edited`."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Make the entry unchangeable, or changeable again."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is said to be wrong; empty for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def set_problem(self, text: str) -> None:
        """Say what is wrong, or that nothing is; the row grows by the message."""
        if text == self.problem():
            return
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.control.setProperty("invalid", bool(text))
        repolish(self.control)
        self._describe()
        self.theme_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()

    def _describe(self) -> None:
        self._mark.setProperty("tone", "error" if self._required else "muted")
        self._mark.setText("*" if self._required else translate("Field", "optional"))
        repolish(self._mark)
        kind = translate("Field", "Required field") if self._required else self._mark.text()
        self.control.setAccessibleDescription(". ".join(filter(None, (kind, self.problem()))))


class LineField(Field):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit, parent)
        # One more than is allowed: what is too long is said, not cut in silence.
        self.edit.setMaxLength(LONGEST_FIELD + 1)
        self._alert: QAction | None = None
        self.edit.textEdited.connect(self.edited)
        self.edit.editingFinished.connect(self.left)

    def get_hint(self) -> str:
        """The example in the empty field."""
        return self.edit.placeholderText()

    def set_hint(self, hint: str) -> None:
        """Show an example in the empty field."""
        self.edit.setPlaceholderText(hint)

    hint = Property(str, get_hint, set_hint)

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show a text from its beginning."""
        if text != self.edit.text():
            self.edit.setText(text)
            self.edit.setCursorPosition(0)

    def set_locked(self, locked: bool) -> None:
        """Text can still be selected and copied while it is locked."""
        self.edit.setReadOnly(locked)

    def theme_changed(self) -> None:
        """Show the sign of a wrong entry inside the edit."""
        if self._alert is not None:
            self.edit.removeAction(self._alert)
            self._alert.deleteLater()
            self._alert = None
        if self.problem() and self.theme is not None:
            icon = self.theme.icons.icon("alert", "errorText", _ALERT)
            self._alert = self.edit.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
            self._alert.setEnabled(True)


class FieldCombo(Themed, QComboBox):
    """A combo box that shows a wrong choice, and that the wheel changes only with the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(12)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline a wrong choice as the style sheet outlines a wrong text."""
        super().paintEvent(event)
        if self.theme is None or not self.property("invalid"):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("errorBorder"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class ChoiceField(Field):
    """One of several; nothing is chosen at first. `text` is the key of the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.combo = FieldCombo()
        super().__init__(self.combo, parent)
        self.combo.activated.connect(self._on_activated)

    def set_choices(self, choices: list[tuple[str, str]], lead: int = 0) -> None:
        """Offer keys with their names and keep the choice; a line follows the first `lead`."""
        key = self.text()
        self.combo.clear()
        for choice, name in choices:
            self.combo.addItem(name, choice)
        if lead:
            self.combo.insertSeparator(lead)
        self.combo.setPlaceholderText(translate("Field", "Choose"))
        self.set_text(key)

    def text(self) -> str:
        """The key of the choice, empty for none."""
        data = self.combo.currentData()
        return data if isinstance(data, str) else ""

    def set_text(self, text: str) -> None:
        """Choose a key; one that is not offered chooses nothing."""
        self.combo.setCurrentIndex(self.combo.findData(text) if text else -1)

    def set_locked(self, locked: bool) -> None:
        """A locked choice is grey."""
        self.combo.setEnabled(not locked)

    def theme_changed(self) -> None:
        """Repaint the outline."""
        self.combo.update()

    def _on_activated(self) -> None:
        self.edited.emit()
        self.left.emit()
