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
    return Message(
        translate("Messages", "The action could not be completed."), visible(error.detail)
    )


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
                translate(
                    "Messages", "Saved data is shown. Check the network and the proxy settings."
                ),
            ),
        ),
        (
            InsecureError,
            Message(
                translate("Messages", "The connection to Sophos Central is not secure."),
                translate(
                    "Messages",
                    "Nothing was sent. Check this computer’s date and time. If they are correct, "
                    "contact your network administrator.",
                ),
            ),
        ),
        (
            ForeignHostError,
            Message(
                translate(
                    "Messages", "Sophos Central returned a server address that is not allowed."
                ),
                translate(
                    "Messages",
                    "Nothing was sent to that address. Saved data is shown. Check the "
                    "addresses in Settings > Connection.",
                ),
            ),
        ),
    )


def _server_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            QuotaError,
            Message(
                translate("Messages", "The API quota has been used up."),
                translate(
                    "Messages",
                    "Saved data is shown. Refreshing resumes automatically as soon as the "
                    "quota allows it.",
                ),
            ),
        ),
        (
            ServerError,
            Message(
                translate("Messages", "Sophos Central reported a server error."),
                translate("Messages", "Saved data is shown. Central Desk retries automatically."),
            ),
        ),
        (
            AnswerError,
            Message(
                translate("Messages", "The response from Sophos Central could not be processed."),
                translate(
                    "Messages",
                    "Nothing was changed. Saved data is shown. Try again later.",
                ),
            ),
        ),
    )


def _refusal_words() -> tuple[tuple[type[AppError], Message], ...]:
    missing = Message(
        translate("Messages", "This function is not available with these API credentials."),
        translate(
            "Messages",
            "Nothing was changed. Saved data is shown. Check the role of the API credentials and "
            "the addresses in Settings > Connection.",
        ),
    )
    return (
        (NotFoundError, missing),
        (NotOfferedError, missing),
        (
            RejectedError,
            Message(
                translate("Messages", "Sophos Central rejected the request."),
                translate(
                    "Messages",
                    "Nothing was changed. Saved data is shown. Check for a newer version of "
                    "Central Desk, or contact Sophos Support.",
                ),
            ),
        ),
    )


def _account_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            CredentialsError,
            Message(
                translate("Messages", "Sophos Central rejected the API credentials."),
                translate(
                    "Messages",
                    "Saved data is shown. Check the client ID and client secret, then sign "
                    "in again.",
                ),
            ),
        ),
        (
            WrongKindError,
            Message(
                translate("Messages", "These API credentials are not from a partner account."),
                translate(
                    "Messages",
                    "Create API credentials in Sophos Central Partner and sign in with them.",
                ),
            ),
        ),
        (
            AccessDenied,
            Message(
                translate("Messages", "These API credentials are not allowed to list customers."),
                translate(
                    "Messages", "Saved data is shown. Check the role of the API credentials."
                ),
            ),
        ),
    )


def _program_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            DefectError,
            Message(
                translate("Messages", "An unexpected error occurred in Central Desk."),
                translate(
                    "Messages",
                    "The action was canceled. Data saved earlier is unchanged. Try again; if the "
                    "error occurs again, restart Central Desk. Details are in the log file.",
                ),
            ),
        ),
        (
            NoAccountError,
            Message(
                translate("Messages", "No account was specified."),
                translate(
                    "Messages", "Start Central Desk with --demo, or with --address and --client-id."
                ),
            ),
        ),
        (
            ProfileInUseError,
            Message(
                translate("Messages", "Central Desk is already using this data folder."),
                translate(
                    "Messages",
                    "Nothing was changed. Use the window that is already open, or wait "
                    "until the running command has finished.",
                ),
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
                translate("Messages", "The data folder cannot be used."),
                translate(
                    "Messages",
                    "Nothing was changed. Choose another folder, or check the permissions of this "
                    "one.",
                ),
            ),
        ),
        (
            FileError,
            Message(
                translate("Messages", "The file could not be written."),
                translate(
                    "Messages",
                    "The previous file is unchanged. Check the folder and the free disk space.",
                ),
            ),
        ),
        (
            SettingsError,
            Message(
                translate("Messages", "Some settings could not be read."),
                translate(
                    "Messages",
                    "Default values are used for them. The file stays unchanged until you change a "
                    "setting.",
                ),
            ),
        ),
    )


def _storage(error: StorageError) -> Message:
    title = translate("Messages", "The saved data cannot be used.")
    texts = {
        StorageProblem.LOCKED: translate(
            "Messages",
            "Another program is using the file. Nothing was changed. Close the other program and "
            "try again.",
        ),
        StorageProblem.READ_ONLY: translate(
            "Messages",
            "The file is read-only. Nothing was changed. Allow writing to the file and start "
            "again.",
        ),
        StorageProblem.NEWER: translate(
            "Messages",
            "The file was created by a newer version of Central Desk. Nothing was changed. Install "
            "that version or a newer one.",
        ),
        StorageProblem.DAMAGED: translate(
            "Messages",
            "The file is damaged. Nothing was deleted. Move it to another folder and start again; "
            "customers and licenses are then loaded again. Local names, local contacts, drafts and "
            "the activity log remain in the moved file only.",
        ),
        StorageProblem.FOREIGN: translate(
            "Messages",
            "The file does not belong to Central Desk. Nothing was changed. Move it to another "
            "folder and start again.",
        ),
        StorageProblem.FULL: translate(
            "Messages",
            "The disk is full. Data saved so far is safe. Free up disk space and try again.",
        ),
        StorageProblem.UNREADABLE: translate(
            "Messages",
            "The file cannot be opened. Nothing was changed. Check the folder and its permissions.",
        ),
    }
    text = texts[error.problem]
    return Message(title, f"{text}\n{error.path}" if error.path else text)
