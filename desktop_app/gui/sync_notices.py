"""Brings news of the sync to the notice bar: no connection, a refusal, a question, a result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop_app.domain.errors import AppError, CredentialsError, OfflineError, WrongKindError
from desktop_app.domain.progress import ListingImpact, SyncOutcome
from desktop_app.services.secrets_port import SecretsError
from desktop_app.services.sign_in import NoSecretError

from .messages import message_for
from .status_text import moment
from .sync_controller import SyncController, SyncMode
from .widgets.notice_bar import NoticeBar

translate = QCoreApplication.translate

RETRY = "retryButton"
SIGN_IN = "signInAgainButton"
REMOVE = "removeCustomersButton"
KEEP = "keepCustomersButton"
ANSWER = "answerQuestionsButton"
_CREDENTIALS = (CredentialsError, WrongKindError, SecretsError, NoSecretError)


class SyncNotices(QObject):
    """One notice at a time: the newest one is the one that counts.

    Signals
    -------
    sign_in_wanted: the `AppError` that keeps the credentials from working.
    questions_wanted: a person wants to answer what is open.
    """

    sign_in_wanted = Signal(object)
    questions_wanted = Signal()

    def __init__(
        self, sync: SyncController, bar: NoticeBar, parent: QObject, *, may_sign_in: bool = False
    ) -> None:
        super().__init__(parent)
        self._may_sign_in = may_sign_in
        self._sync = sync
        self._bar = bar
        self._complete_at = 0
        self._asking = False
        self._shows_error = False
        sync.failed.connect(self.on_failed)
        sync.finished.connect(self.on_finished)
        sync.consent_needed.connect(self.on_consent_needed)
        sync.mode_changed.connect(self.on_mode_changed)
        bar.action_triggered.connect(self._on_action)
        bar.closed.connect(self._on_closed)

    def set_complete_at(self, seconds: int) -> None:
        """How old the local data is; seconds since the epoch, 0 for never complete."""
        self._complete_at = seconds

    def tell(self, tone: str, title: str, text: str) -> None:
        """Show a notice of somebody else, unless a question waits for its answer."""
        if not self._asking:
            self._bar.show_notice(tone, title, text)
            self._shows_error = False

    def ask(self, title: str, text: str) -> None:
        """Point out questions that wait for an answer."""
        if not self._asking:
            action = (ANSWER, translate("SyncNotices", "Answer …"), "")
            self._bar.show_notice("warning", title, text, [action])
            self._shows_error = False

    @Slot(object)
    def on_failed(self, error: AppError) -> None:
        """Say what happened, what is safe and what to do next."""
        message = message_for(error)
        text = message.text
        icon = ""
        if isinstance(error, OfflineError):
            icon = "cloud-off"
            if self._complete_at:
                text = translate("SyncNotices", "You see the local data of {time}.").format(
                    time=moment(self._complete_at)
                )
        action = (RETRY, translate("SyncNotices", "Try again"), "refresh")
        if self._may_sign_in and isinstance(error, _CREDENTIALS):
            action = (SIGN_IN, translate("SyncNotices", "Sign in again"), "key")
        self._asking = False
        self._shows_error = True
        self._bar.show_notice("warning", message.title, text, [action], icon=icon, closable=True)

    @Slot(object)
    def on_finished(self, outcome: SyncOutcome) -> None:
        """Take back an old trouble; say what the run could not do."""
        self._complete_at = outcome.finished_at
        self._asking = False
        if self._shows_error:
            self._bar.clear()
            self._shows_error = False
        text = self._shortcomings(outcome)
        if text:
            title = translate("SyncNotices", "Not everything could be read.")
            self._bar.show_notice("warning", title, text)

    @Slot(object)
    def on_consent_needed(self, impact: ListingImpact) -> None:
        """Ask before many customers go: a wrong answer must not empty the list."""
        self._asking = True
        self._shows_error = False
        self._bar.show_notice(
            "warning",
            self.tr("Sophos Central no longer lists %Ln of your customers.", "", impact.removed),
            translate("SyncNotices", "Nothing was removed yet."),
            [
                (KEEP, translate("SyncNotices", "Keep them"), ""),
                (REMOVE, translate("SyncNotices", "Remove from the list"), ""),
            ],
            closable=False,
        )

    @Slot(object)
    def on_mode_changed(self, mode: SyncMode) -> None:
        """A stopped run has no question any more."""
        if self._asking and mode in (SyncMode.IDLE, SyncMode.STOPPING):
            self._asking = False
            self._bar.clear()

    @Slot(str)
    def _on_action(self, action: str) -> None:
        if action == RETRY:
            self._bar.clear()
            self._shows_error = False
            self._sync.start()
        elif action == ANSWER:
            self._bar.clear()
            self.questions_wanted.emit()
        elif action == SIGN_IN:
            self.sign_in_wanted.emit(self._sync.last_error)
        elif action in (REMOVE, KEEP):
            self._asking = False
            self._bar.clear()
            self._sync.answer_consent(agreed=action == REMOVE)

    @Slot()
    def _on_closed(self) -> None:
        self._shows_error = False

    def _shortcomings(self, outcome: SyncOutcome) -> str:
        parts = []
        bad = len(outcome.bad_records)
        if bad:
            parts.append(self.tr("%Ln customer record(s) could not be understood.", "", bad))
        elif outcome.partial:
            parts.append(self.tr("The list changed while it was read; nobody was removed."))
        if outcome.failed:
            parts.append(
                self.tr("The licences of %Ln customer(s) are missing.", "", outcome.failed)
            )
        return " ".join(parts)
