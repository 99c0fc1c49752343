"""Open questions of one window: who is told, where they are answered, when they are looked for.

Joins the board, its dialog and the sync; what is asked and answered is theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.text import visible
from desktop_app.gui.questions.board import QuestionBoard
from desktop_app.gui.questions.settling import OutcomeSettler
from desktop_app.services.settle import SettleReport

from .messages import message_for
from .workplace import Workplace

if TYPE_CHECKING:
    from desktop_app.gui.questions.dialog import QuestionsDialog

translate = QCoreApplication.translate


class QuestionDoors(QObject):
    """The one settler and the one board of an account's window.

    Signals
    -------
    changed: `Changes` that a look or an answer has made.
    counted: how many questions are open.
    asked: title and text of a notice about questions that wait for an answer.
    told: tone, title and text of any other notice.
    account_again, account_taken_up: as in `QuestionsDialog`.
    """

    changed = Signal(object)
    counted = Signal(int)
    asked = Signal(str, str)
    told = Signal(str, str, str)
    account_again = Signal(str)
    account_taken_up = Signal(str)

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._count = 0
        self._dialog: QuestionsDialog | None = None
        self.settler = OutcomeSettler(place.writes, place.tasks, self)
        self.board = QuestionBoard(place.writes, self.settler, place.tasks, self)
        self.settler.changed.connect(self.changed)
        self.settler.reported.connect(self._on_report)
        self.board.counted.connect(self._on_counted)
        self.board.unreadable.connect(self._on_unreadable)
        place.sync.finished.connect(self._on_sync_finished)

    def start(self) -> None:
        """Look for what the last run of the program left open."""
        self.board.look_into()

    @Slot()
    def look(self) -> None:
        """Look for writes whose reply was lost; never sends one again."""
        self.settler.look()

    @Slot()
    def open(self) -> None:
        """Show the questions and their answers."""
        if self._dialog is None:
            from desktop_app.gui.questions.dialog import QuestionsDialog

            dialog = QuestionsDialog(
                self.board, self.settler, self._place.theme, self._place.window
            )
            dialog.account_again.connect(self.account_again)
            dialog.account_taken_up.connect(self.account_taken_up)
            dialog.destroyed.connect(self._on_gone)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self.board.refresh()

    def close(self) -> None:
        """Before the window goes."""
        self.settler.stop()
        if self._dialog is not None:
            self._dialog.close()

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        before, self._count = self._count, count
        self.counted.emit(count)
        if count > before:
            name = visible(self.board.questions[0].intent.new)
            text = translate("QuestionDoors", "“{name}”: nothing is resent automatically.")
            self.asked.emit(
                self.tr("The outcome of %Ln operation(s) is unknown.", "", count),
                text.format(name=name),
            )

    @Slot(object)
    def _on_report(self, report: SettleReport) -> None:
        for intent, customer in report.settled:
            text = translate(
                "QuestionDoors", "The operation for “{name}” was carried out in Sophos Central."
            )
            self.told.emit(
                "info",
                translate("QuestionDoors", "An open question has been resolved."),
                text.format(name=visible(customer.display_name or intent.new)),
            )

    @Slot(object)
    def _on_unreadable(self, error: AppError) -> None:
        self.told.emit("error", *message_for(error))

    @Slot()
    def _on_sync_finished(self) -> None:
        """The connection is back: what could not be looked for is looked for now."""
        if self.board.failure is not None:
            self.settler.look()

    @Slot()
    def _on_gone(self) -> None:
        self._dialog = None
