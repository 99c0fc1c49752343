"""Words for what went wrong: what happened, what is safe, and what to do next.

One table from the domain's errors to texts in the person's language; nothing is shown here.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    CredentialsError,
    DefectError,
    ForeignHostError,
    InsecureError,
    LostReplyError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    ProfileError,
    QuotaError,
    RejectedError,
    ServerError,
    SettingsError,
    StorageError,
    StorageProblem,
    WrongKindError,
)
from desktop_app.domain.text import visible
from desktop_app.services.approval import RecipientError
from desktop_app.services.atomic_file import FileError
from desktop_app.services.secrets_port import SecretsError
from desktop_app.services.sign_in import NoSecretError
from desktop_app.services.starting import NoAccountError, ProfileInUseError
from desktop_app.services.write_errors import (
    AlreadySentError,
    NothingToUndoError,
    NotOpenError,
    UnderWayError,
)

translate = QCoreApplication.translate


class Message(NamedTuple):
    """A bold first sentence and the rest, plain text both."""

    title: str
    text: str


def message_for(error: AppError) -> Message:
    """The words for an error; the correlation id is added where the vendor gave one."""
    if isinstance(error, SecretsError | NoSecretError):
        # Imported here: signing in takes its form of words from this module.
        from .sign_in.problems import secrets_message

        return secrets_message(error)
    message = _storage(error) if isinstance(error, StorageError) else _words(error)
    if error.correlation_id:
        reference = translate("Messages", "Reference for Sophos Support: {id}").format(
            id=visible(error.correlation_id)
        )
        return Message(message.title, f"{message.text} {reference}")
    return message


def titles_by_summary() -> dict[str, str]:
    """The title of each error by its English summary, which the activity log keeps."""
    return {kind.summary: words.title for kind, words in _tables()}


def _words(error: AppError) -> Message:
    for kind, words in _tables():
        if isinstance(error, kind):
            return words
    return Message(translate("Messages", "Something went wrong."), visible(error.detail))


def _tables() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        *_connection_words(),
        *_server_words(),
        *_refusal_words(),
        *_account_words(),
        *_program_words(),
        *_folder_words(),
        *_write_words(),
    )


def _connection_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            OfflineError,
            Message(
                translate("Messages", "No connection to Sophos Central."),
                translate("Messages", "You see the local data."),
            ),
        ),
        (
            InsecureError,
            Message(
                translate("Messages", "The connection to Sophos Central is not secure."),
                translate(
                    "Messages",
                    "Nothing was sent. Check the date of this computer and ask your network team.",
                ),
            ),
        ),
        (
            ForeignHostError,
            Message(
                translate("Messages", "Sophos Central named an address that is not allowed."),
                translate("Messages", "Nothing was sent to it. You see the local data."),
            ),
        ),
    )


def _server_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            QuotaError,
            Message(
                translate("Messages", "The API quota is used up."),
                translate("Messages", "You see the local data. The update goes on by itself."),
            ),
        ),
        (
            ServerError,
            Message(
                translate("Messages", "Sophos Central has a problem at the moment."),
                translate(
                    "Messages", "You see the local data. The update is tried again by itself."
                ),
            ),
        ),
        (
            AnswerError,
            Message(
                translate("Messages", "The answer of Sophos Central could not be understood."),
                translate(
                    "Messages",
                    "Nothing was changed. You see the local data. Please try again later.",
                ),
            ),
        ),
    )


def _refusal_words() -> tuple[tuple[type[AppError], Message], ...]:
    missing = Message(
        translate("Messages", "Sophos Central does not offer this to these credentials."),
        translate(
            "Messages",
            "Nothing was changed. You see the local data. Check the role of the API credentials "
            "and the addresses in the settings.",
        ),
    )
    return (
        (NotFoundError, missing),
        (NotOfferedError, missing),
        (
            RejectedError,
            Message(
                translate("Messages", "Sophos Central did not accept the request."),
                translate(
                    "Messages",
                    "Nothing was changed. You see the local data. Look for a newer version of "
                    "Central Desk, or ask Sophos Support.",
                ),
            ),
        ),
    )


def _account_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            CredentialsError,
            Message(
                translate("Messages", "Sophos Central rejected the credentials."),
                translate("Messages", "You see the local data. Check client ID and client secret."),
            ),
        ),
        (
            WrongKindError,
            Message(
                translate("Messages", "These credentials do not belong to a partner."),
                translate(
                    "Messages", "Create API credentials in Sophos Central Partner and use those."
                ),
            ),
        ),
        (
            AccessDenied,
            Message(
                translate("Messages", "These credentials may not list the customers."),
                translate(
                    "Messages", "You see the local data. Check the role of the API credentials."
                ),
            ),
        ),
    )


def _program_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            DefectError,
            Message(
                translate("Messages", "An unexpected error in Central Desk stopped this."),
                translate(
                    "Messages",
                    "What was stored before is untouched. The log says more. Try it again; if it "
                    "happens again, restart the program.",
                ),
            ),
        ),
        (
            NoAccountError,
            Message(
                translate("Messages", "No account was named."),
                translate("Messages", "Start the demo with --demo, or name a simulator."),
            ),
        ),
        (
            ProfileInUseError,
            Message(
                translate("Messages", "Central Desk already works with this profile."),
                translate("Messages", "Nothing was changed. Wait until it is done or close it."),
            ),
        ),
    )


def _write_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            LostReplyError,
            Message(
                translate(
                    "Messages", "It is unclear whether Sophos Central carried out the operation."
                ),
                translate(
                    "Messages",
                    "Nothing is resent automatically. Answer the question under Open questions.",
                ),
            ),
        ),
        (
            AlreadySentError,
            Message(
                translate("Messages", "This account has already been sent."),
                translate("Messages", "Check the customer list before you create it again."),
            ),
        ),
        (
            RecipientError,
            Message(
                translate("Messages", "This customer has no usable email address."),
                translate("Messages", "Nothing was sent. Add a local contact."),
            ),
        ),
        (
            NothingToUndoError,
            Message(
                translate("Messages", "There is no rename to undo."),
                translate("Messages", "Nothing was changed."),
            ),
        ),
        (
            NotOpenError,
            Message(
                translate("Messages", "This question has already been resolved."),
                translate("Messages", "Nothing was sent."),
            ),
        ),
        (
            UnderWayError,
            Message(
                translate("Messages", "This is already in progress."),
                translate("Messages", "Nothing was sent twice."),
            ),
        ),
    )


def _folder_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            ProfileError,
            Message(
                translate("Messages", "The profile folder cannot be used."),
                translate(
                    "Messages", "Nothing was changed. Choose another folder or repair this one."
                ),
            ),
        ),
        (
            FileError,
            Message(
                translate("Messages", "The file could not be written."),
                translate("Messages", "What stood there before is untouched. Check the folder."),
            ),
        ),
        (
            SettingsError,
            Message(
                translate("Messages", "Some settings could not be read."),
                translate(
                    "Messages",
                    "Defaults apply to them; the file stays as it is until you change a setting.",
                ),
            ),
        ),
    )


def _storage(error: StorageError) -> Message:
    title = translate("Messages", "The local data cannot be used.")
    texts = {
        StorageProblem.LOCKED: translate(
            "Messages",
            "Another program holds the file. Nothing was changed. Close it and try again.",
        ),
        StorageProblem.READ_ONLY: translate(
            "Messages",
            "The file is read-only. Nothing was changed. Give yourself the right to write to it.",
        ),
        StorageProblem.NEWER: translate(
            "Messages",
            "A newer version of Central Desk made it. Nothing was changed. Install that version.",
        ),
        StorageProblem.DAMAGED: translate(
            "Messages",
            "The file is damaged. Nothing was deleted. Move it away, then start again: "
            "customers and licences are read anew.",
        ),
        StorageProblem.FOREIGN: translate(
            "Messages",
            "The file does not belong to Central Desk. Nothing was changed. Move it away.",
        ),
        StorageProblem.FULL: translate(
            "Messages", "The disk is full. What was stored so far is safe. Make room and try again."
        ),
        StorageProblem.UNREADABLE: translate(
            "Messages",
            "The file cannot be opened. Nothing was changed. Check the folder and its rights.",
        ),
    }
    text = texts[error.problem]
    return Message(title, f"{text}\n{error.path}" if error.path else text)
