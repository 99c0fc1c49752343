"""What is said of names and renames: rules, outcomes, and what can be done next."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    Cancelled,
    CredentialsError,
    InsecureError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    QuotaError,
    RejectedError,
    ServerError,
)
from desktop_app.domain.names import LONGEST_NAME, NameProblem
from desktop_app.domain.text import visible
from desktop_app.gui.messages import message_for
from desktop_app.gui.reasons import reason_text
from desktop_app.gui.widgets.button import ButtonSpec
from desktop_app.services.write_errors import (
    ChangedElsewhereError,
    NothingToUndoError,
    NotPermittedError,
    UnderWayError,
)

translate = QCoreApplication.translate

UNDO = "renameUndoButton"
TAKE_OVER = "takeOverNameButton"
RENAME_ANYWAY = "renameAnywayButton"
CONSOLE = "openConsoleButton"
ALIAS = "localAliasButton"
CHECK = "checkRenameButton"


class Said(NamedTuple):
    """A note: its tone, its words, and the buttons below them."""

    tone: str
    text: str
    actions: tuple[ButtonSpec, ...] = ()


def problem_text(problem: NameProblem) -> str:
    """What is wrong with a name, and why."""
    return {
        NameProblem.EMPTY: translate("NameRules", "Enter a name."),
        NameProblem.TOO_LONG: translate(
            "NameRules", "The name is too long: at most {count} characters."
        ).format(count=LONGEST_NAME),
        NameProblem.UNCHANGED: translate("NameRules", "This is already the customer’s name."),
        NameProblem.CONTROL: translate("NameRules", "The name contains control characters."),
        NameProblem.HIDDEN: translate(
            "NameRules",
            "The name contains invisible characters that make it look like a different name.",
        ),
    }[problem]


def where_it_appears() -> str:
    """Where a new name will stand: the vendor also puts it into Salesforce."""
    return translate(
        "ShowAsRow",
        "The new name appears in the customer’s Sophos Central Admin, in this list and in your "
        "Cloud Service account in Salesforce.",
    )


def alias_note() -> str:
    """What a local name is."""
    return translate(
        "ShowAsRow",
        "A local name is stored on this computer only. Nothing changes in Sophos Central.",
    )


def renamed(old: str, new: str, *, undoable: bool) -> Said:
    """A rename that was done and read back."""
    text = translate(
        "ShowAsRow",
        "“{old}” is now called “{new}”. The name also appears in Sophos Central Admin and in your "
        "Cloud Service account in Salesforce.",
    ).format(old=visible(old), new=visible(new))
    undo = ButtonSpec(UNDO, translate("ShowAsRow", "Undo"))
    return Said("success", text, (undo,) if undoable else ())


def undoing() -> Said:
    """While the old name is being given back."""
    return Said("info", translate("ShowAsRow", "Restoring the previous name…"))


def undone(name: str) -> Said:
    """The old name is back."""
    text = translate("ShowAsRow", "Rename undone. The customer is called “{name}” again.")
    return Said("success", text.format(name=visible(name)))


def changed_elsewhere(current: str, seen: str) -> Said:
    """Somebody else was faster; nothing was sent."""
    text = translate(
        "ShowAsRow",
        "Someone else has changed the name in the meantime. You saw “{seen}”; it is now "
        "“{current}”. Nothing was changed.",
    ).format(seen=visible(seen), current=visible(current))
    return Said(
        "warning",
        text,
        (
            ButtonSpec(TAKE_OVER, translate("ShowAsRow", "Use the new name")),
            ButtonSpec(RENAME_ANYWAY, translate("ShowAsRow", "Rename anyway")),
        ),
    )


def not_offered() -> Said:
    """The server has no rename for these credentials; nothing was changed."""
    return Said(
        "warning",
        translate(
            "ShowAsRow",
            "Renaming is not available with these API credentials. Nothing was changed.",
        ),
        (
            ButtonSpec(CONSOLE, translate("ShowAsRow", "Open Sophos Central Partner")),
            ButtonSpec(ALIAS, translate("ShowAsRow", "Set local name")),
        ),
    )


def reply_lost(new: str) -> Said:
    """Nobody knows whether the rename was done."""
    text = translate(
        "ShowAsRow",
        "No response was received: it is unclear whether the customer is now called “{new}”. This "
        "is being checked; nothing is resent automatically.",
    ).format(new=visible(new))
    return Said("warning", text, (ButtonSpec(CHECK, translate("ShowAsRow", "Check now")),))


def not_renamed(old: str) -> Said:
    """A lost rename of which a later reading shows that it was not done."""
    text = translate("ShowAsRow", "Checked: Sophos Central still shows “{old}”. You can try again.")
    return Said("info", text.format(old=visible(old)))


def gone() -> Said:
    """The customer is no longer listed."""
    return Said(
        "warning",
        translate("ShowAsRow", "Sophos Central no longer lists this customer. Refresh the list."),
    )


def failed(error: AppError) -> Said:
    """Any other failure: what happened, that nothing was changed, what to do."""
    if isinstance(error, ChangedElsewhereError):
        return changed_elsewhere(error.current, error.seen)
    if isinstance(error, NotOfferedError):
        return not_offered()
    text = _reason(error)
    if error.correlation_id:
        reference = translate("Messages", "Reference for Sophos Support: {id}")
        text = f"{text} {reference.format(id=visible(error.correlation_id))}"
    return Said("error", text)


def _reason(error: AppError) -> str:
    if isinstance(error, NotPermittedError):
        return reason_text(error.reason)
    if isinstance(error, RejectedError):
        refused = translate(
            "ShowAsRow",
            "Sophos Central rejected the name. Nothing was changed. Change the name and try again. "
            "{detail}",
        )
        return refused.format(detail=visible(error.detail)).strip()
    for kind, text in _way_words() + _server_words() + _own_words():
        if isinstance(error, kind):
            return text
    message = message_for(error)
    return f"{message.title} {message.text}".strip()


def _way_words() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (
            OfflineError,
            translate(
                "ShowAsRow",
                "No connection to Sophos Central. Nothing was changed. Check the network and the "
                "proxy settings, then try again.",
            ),
        ),
        (
            InsecureError,
            translate(
                "ShowAsRow",
                "The connection to Sophos Central is not secure. Nothing was changed. Check this "
                "computer’s date and time, or contact your network administrator.",
            ),
        ),
        (
            ServerError,
            translate(
                "ShowAsRow",
                "Sophos Central reported a server error. Nothing was changed. Try again later.",
            ),
        ),
        (
            AnswerError,
            translate(
                "ShowAsRow",
                "The response from Sophos Central could not be processed. Nothing was changed. Try "
                "again later.",
            ),
        ),
    )


def _server_words() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (
            AccessDenied,
            translate(
                "ShowAsRow",
                "These API credentials are not allowed to rename this customer. Nothing was "
                "changed. Check the role of the API credentials.",
            ),
        ),
        (
            NotFoundError,
            translate(
                "ShowAsRow",
                "Sophos Central no longer lists this customer. Nothing was changed. Refresh the "
                "list.",
            ),
        ),
        (
            CredentialsError,
            translate(
                "ShowAsRow",
                "Sophos Central rejected the API credentials. Nothing was changed. Check the "
                "client ID and client secret.",
            ),
        ),
        (
            QuotaError,
            translate(
                "ShowAsRow", "The API quota has been used up. Nothing was changed. Try again later."
            ),
        ),
    )


def _own_words() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (Cancelled, translate("ShowAsRow", "Canceled. Nothing was changed.")),
        (UnderWayError, translate("ShowAsRow", "This name is already being saved.")),
        (NothingToUndoError, translate("ShowAsRow", "There is no rename to undo.")),
    )
