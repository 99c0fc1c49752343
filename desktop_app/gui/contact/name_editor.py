"""The line in which a name is typed, with its rules beside it; it saves nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.names import NameProblem, name_problem
from desktop_app.gui.contact.rename_words import alias_note, problem_text, where_it_appears
from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.themed import repolish
from desktop_app.gui.widgets.value_label import ValueLabel

translate = QCoreApplication.translate

_MARGIN = 24
_LONGEST_TYPED = 2_000
"""More than any name, so that a name that is too long is seen to be so and not cut in silence."""

_AT_ONCE = frozenset({NameProblem.TOO_LONG, NameProblem.CONTROL, NameProblem.HIDDEN})
"""What is wrong whatever is typed next; the rest is said on saving."""


class NameEditor(QWidget):
    """Caption, line edit, "Save", "Cancel", and a line that says what happens or what is wrong.

    Signals
    -------
    save_requested: a name that obeys the rules, as it was typed.
    cancelled: "Cancel" was chosen.
    """

    save_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._alias = False
        self.saving = False
        self.caption = plain_label(self, font("bodyStrong"))
        self.hint = plain_label(self, font("small"), "muted")
        self.edit = QLineEdit(self)
        self.edit.setObjectName("showAsEdit")
        self.edit.setMaxLength(_LONGEST_TYPED)
        self.save_button = Button(self, kind="primary")
        self.save_button.setObjectName("showAsSaveButton")
        self.cancel_button = Button(self)
        self.cancel_button.setObjectName("showAsCancelButton")
        self.icon = IconLabel(14, self)
        self.message = ValueLabel(self, "small", "secondary")
        self.message.setObjectName("showAsMessage")
        self._lay_out()
        self.edit.returnPressed.connect(self.save)
        self.edit.textEdited.connect(self._on_edited)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancelled)
        self.caption.setBuddy(self.edit)

    def open(self, name: str, current: str, *, alias: bool = False) -> None:
        """Begin with `name`; `current` is refused as unchanged. `alias`: a local name."""
        self._current, self._alias = current, alias
        self.set_saving(saving=False)
        self.edit.setText(name)
        self.retranslate()
        self._show_problem(None)
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    @property
    def alias(self) -> bool:
        """True while a local name is typed."""
        return self._alias

    def set_current(self, current: str) -> None:
        """The name has become another one while this one is being typed."""
        self._current = current

    def set_saving(self, *, saving: bool) -> None:
        """While it is saved nothing can be typed or sent again."""
        self.saving = saving
        self.edit.setReadOnly(saving)
        repolish(self.edit)
        self.save_button.setEnabled(not saving)
        self.cancel_button.setEnabled(not saving)
        self._show_save_text()

    def save(self) -> None:
        """Check what was typed, and ask to save it if it obeys the rules."""
        if self.saving:
            return
        problem = self._problem()
        self._show_problem(problem)
        if problem is None:
            self.save_requested.emit(self.edit.text())
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_right_margin(self, pixels: int) -> None:
        """Leave less room at the right where a scroll bar takes its part."""
        self._column.setContentsMargins(_MARGIN, 12, pixels, 12)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.caption.setText(
            translate("ShowAsRow", "Local name")
            if self._alias
            else translate("ShowAsRow", "Name shown as")
        )
        self.edit.setAccessibleName(self.caption.text())
        self.hint.setText(translate("ShowAsRow", "Enter to save · Esc to cancel"))
        self.cancel_button.setText(translate("ShowAsRow", "Cancel"))
        self._show_save_text()
        self._show_problem(self._problem() if self.edit.property("invalid") else None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.caption)
        head.addStretch(1)
        head.addWidget(self.hint)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.edit, 1)
        line.addWidget(self.save_button)
        line.addWidget(self.cancel_button)
        note = QHBoxLayout()
        note.setSpacing(8)
        note.setContentsMargins(0, 0, 0, 0)
        note.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self.message, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(line)
        column.addLayout(note)

    def _problem(self) -> NameProblem | None:
        return name_problem(self.edit.text(), self._current)

    def _on_edited(self) -> None:
        problem = self._problem()
        self._show_problem(problem if problem in _AT_ONCE else None)

    def _show_problem(self, problem: NameProblem | None) -> None:
        wrong = problem is not None
        usual = alias_note() if self._alias else where_it_appears()
        self.message.set_tone("error" if wrong else "secondary")
        self.message.set_value(problem_text(problem) if problem is not None else usual)
        self.icon.show_icon("alert" if wrong else "info", "errorText" if wrong else "mutedText")
        self.edit.setAccessibleDescription(self.message.value())
        if bool(self.edit.property("invalid")) != wrong:
            self.edit.setProperty("invalid", wrong)
            repolish(self.edit)

    def _show_save_text(self) -> None:
        self.save_button.setText(
            translate("ShowAsRow", "Saving…") if self.saving else translate("ShowAsRow", "Save")
        )
