"""Brings news of the sync to the notice bar: no connection, a refusal, a question, a result."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop_app.domain.errors import AppError, CredentialsError, OfflineError, WrongKindError
from desktop_app.domain.progress import ListingImpact, SyncOutcome, removes_many, renames_many
from desktop_app.domain.text import LABEL_LENGTH, visible
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
MOST_NAMES = 5
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
            action = (ANSWER, translate("SyncNotices", "Answer…"), "")
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
                text = translate("SyncNotices", "Saved data is shown, as of {time}.").format(
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
        if outcome.role_refused:
            self._tell_of_role()
            return
        text = " ".join(self._list_shortcomings(outcome) + self._licence_shortcomings(outcome))
        if text:
            title = translate("SyncNotices", "Not all data could be loaded.")
            self._bar.show_notice("warning", title, text)

    @Slot(object)
    def on_consent_needed(self, impact: ListingImpact) -> None:
        """Ask before many customers go or change their names."""
        self._asking = True
        self._shows_error = False
        removing, renaming = removes_many(impact), renames_many(impact)
        titles = []
        if removing:
            titles.append(
                self.tr("Sophos Central no longer lists %Ln of your customers.", "", impact.removed)
            )
        if renaming:
            titles.append(
                self.tr(
                    "Sophos Central lists %Ln of your customers by another name.",
                    "",
                    impact.renamed,
                )
            )
        keep = translate("SyncNotices", "Keep in the list")
        accept = translate("SyncNotices", "Remove from the list")
        text = translate(
            "SyncNotices", "Nothing has been removed yet. Keep these customers in your list?"
        )
        if renaming:
            keep = translate("SyncNotices", "Keep the saved list")
            accept = translate("SyncNotices", "Apply the changes")
            text = translate("SyncNotices", "Nothing has been changed yet.")
        self._bar.show_notice(
            "warning",
            " ".join(titles),
            text,
            [(KEEP, keep, ""), (REMOVE, accept, "")],
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

    def _tell_of_role(self) -> None:
        """Say once what the credentials may not do, instead of blaming each customer."""
        actions = []
        if self._may_sign_in:
            actions = [(SIGN_IN, translate("SyncNotices", "Sign in again"), "key")]
        self._bar.show_notice(
            "warning",
            translate("SyncNotices", "These API credentials are not allowed to load licenses."),
            translate(
                "SyncNotices",
                "Your customers and all licenses saved so far stay visible. In Sophos Central "
                "Partner, create API credentials with a role that is allowed to load "
                "licenses, such as Service Principal Read-Only, and sign in with them.",
            ),
            actions,
        )

    def _list_shortcomings(self, outcome: SyncOutcome) -> list[str]:
        parts = []
        if outcome.list_error is not None:
            parts.append(
                translate(
                    "SyncNotices",
                    "The customer list is incomplete. No customers were removed. {reason}",
                ).format(reason=message_for(outcome.list_error).title)
            )
        bad = len(outcome.bad_records)
        if bad:
            parts.append(
                self.tr("%Ln customer record(s) could not be read and were skipped.", "", bad)
            )
        elif outcome.partial and outcome.list_error is None:
            parts.append(
                translate(
                    "SyncNotices",
                    "The customer list changed while it was being loaded. No customers were "
                    "removed.",
                )
            )
        if outcome.contradictory:
            parts.append(
                translate(
                    "SyncNotices",
                    "The customer list contradicts its own totals. Customers that are missing from "
                    "it are removed only when they are missing again.",
                )
            )
        return parts

    def _licence_shortcomings(self, outcome: SyncOutcome) -> list[str]:
        parts = []
        if outcome.failed:
            text = self.tr(
                "The licenses of %Ln customer(s) could not be loaded. Saved data is shown.",
                "",
                outcome.failed,
            )
            parts.append(f"{text} ({_some(outcome.failed_names)})")
        if outcome.incomplete:
            parts.append(
                self.tr(
                    "Some licenses of %Ln customer(s) could not be read. Saved licenses are kept.",
                    "",
                    outcome.incomplete,
                )
            )
        if outcome.firewalls_incomplete:
            parts.append(
                translate(
                    "SyncNotices",
                    "Some firewall licenses could not be read. Saved licenses are kept.",
                )
            )
        return parts


def _some(names: tuple[str, ...]) -> str:
    """The first names; the log and the command `sync` name all."""
    shown = ", ".join(visible(name, LABEL_LENGTH) for name in names[:MOST_NAMES])
    return f"{shown}, …" if len(names) > MOST_NAMES else shown
