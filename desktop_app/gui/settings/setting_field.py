"""One setting that is typed: takes what is right, refuses what is wrong, and says why below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.gui.messages import Message
from desktop_app.gui.sign_in.card import ProblemLine
from desktop_app.gui.widgets.themed import repolish
from desktop_app.services.settings import RANGES, Problem, Settings

from .values import judged, value_of
from .words import problem_text

_LONGEST_NUMBER = 15
_LONGEST_ADDRESS = 1_000


class SettingField(QObject):
    """Binds a line edit to a setting by its name in `Problems`.

    What was typed is taken when the keyboard leaves the field, or at Enter. A wrong text stays
    to be mended and the old value stays in force; Esc brings the old value back.

    Signals
    -------
    taken: the settings with the new value.
    problem_changed: a problem came or went.
    """

    taken = Signal(object)
    problem_changed = Signal()

    def __init__(
        self,
        name: str,
        edit: QLineEdit,
        line: ProblemLine,
        in_force: Callable[[], Settings],
    ) -> None:
        super().__init__(edit)
        self.name, self.edit = name, edit
        self.problem: Problem | None = None
        self._line, self._in_force = line, in_force
        edit.setMaxLength(_LONGEST_NUMBER if name in RANGES else _LONGEST_ADDRESS)
        edit.textEdited.connect(self._on_edited)
        edit.editingFinished.connect(self.finish)
        edit.installEventFilter(self)
        self.restore()

    def restore(self) -> None:
        """Show the value in force."""
        self.edit.setText(self._current())
        if not self.edit.hasFocus():
            # An address that is cut shows its beginning.
            self.edit.setCursorPosition(0)
        self._show(None)

    def follow(self) -> None:
        """Show the value in force, unless something is being typed or waits to be mended."""
        if self.problem is None and not self.edit.isModified():
            self.restore()

    @Slot()
    def finish(self) -> None:
        """Take what was typed, or say what is wrong with it."""
        if not self._differs() and not self.edit.isModified():
            return
        result = judged(self._in_force(), self.name, self.edit.text())
        if isinstance(result, Problem):
            self._show(result)
            return
        self._show(None)
        self.edit.setText(str(value_of(result, self.name)))
        if result != self._in_force():
            self.taken.emit(result)

    def retranslate(self) -> None:
        """Say the problem in the language in force."""
        self._say()

    def demand(self) -> None:
        """Say what is wrong although nobody typed: the value is needed now."""
        result = judged(self._in_force(), self.name, self.edit.text())
        self._show(result if isinstance(result, Problem) else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc brings back the value in force; the next one is the dialog's."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._differs()
        ):
            self.restore()
            return True
        return super().eventFilter(watched, event)

    def _current(self) -> str:
        return str(value_of(self._in_force(), self.name))

    def _differs(self) -> bool:
        return self.edit.text() != self._current()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        # What is wrong is said when the person has finished; that it was mended, at once.
        if self.problem is not None:
            result = judged(self._in_force(), self.name, text)
            self._show(result if isinstance(result, Problem) else None)

    def _show(self, problem: Problem | None) -> None:
        came = problem is not None and problem is not self.problem
        went = problem is None and self.problem is not None
        self.problem = problem
        if came or went:
            self._say()
            self.edit.setProperty("invalid", problem is not None)
            repolish(self.edit)
            self.problem_changed.emit()
        if came:
            words = QAccessibleAnnouncementEvent(self.edit, self._line.text())
            QAccessible.updateAccessibility(words)

    def _say(self) -> None:
        words = problem_text(self.name, self.problem) if self.problem else ""
        self._line.show_message(Message(words, "") if words else None)
        self.edit.setAccessibleDescription(words)
