"""Words for what can go wrong while signing in and keeping a secret, and the field it belongs to.

Unlike `gui.messages`, there are no local data here yet that one could go on with. No word of the
key store or of what was typed stands in a text.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    CredentialsError,
    ForeignHostError,
    InsecureError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    QuotaError,
    RejectedError,
    ServerError,
    WrongKindError,
)
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.text import visible
from desktop_app.gui.messages import Message, message_for
from desktop_app.services.secrets_port import SecretsError, SecretsProblem
from desktop_app.services.sign_in import NoSecretError

translate = QCoreApplication.translate


class SignInProblem(NamedTuple):
    """What to say; `in_fields` when client id and secret themselves are what is wrong."""

    message: Message
    in_fields: bool = False


def problem_of(error: AppError) -> SignInProblem:
    """The words for a failed check."""
    if isinstance(error, CredentialsError):
        return SignInProblem(_with_reference(_rejected(), error), in_fields=True)
    if isinstance(error, WrongKindError):
        return SignInProblem(_wrong_kind(error.detail), in_fields=True)
    for kind, words in _tables():
        if isinstance(error, kind):
            return SignInProblem(_with_reference(words, error))
    return SignInProblem(message_for(error))


def _with_reference(message: Message, error: AppError) -> Message:
    if not error.correlation_id:
        return message
    reference = translate("SignInProblems", "Reference for Sophos Support: {id}")
    told = reference.format(id=visible(error.correlation_id))
    return Message(message.title, f"{message.text} {told}")


def _rejected() -> Message:
    return Message(
        translate("SignInProblems", "Sophos Central rejected the client ID or client secret."),
        translate(
            "SignInProblems",
            "Copy both again. If you no longer have the client secret, create new API credentials.",
        ),
    )


def _wrong_kind(kind: str) -> Message:
    ours = translate(
        "SignInProblems", "Create API credentials in Sophos Central Partner and sign in with them."
    )
    if kind == IdentityKind.ORGANIZATION.value:
        title = translate(
            "SignInProblems",
            "These API credentials belong to an organization (Sophos Central Enterprise).",
        )
        text = translate(
            "SignInProblems",
            "They only give access to that organization’s sub-estates.",
        )
    elif kind == IdentityKind.TENANT.value:
        title = translate(
            "SignInProblems",
            "These API credentials belong to a single customer (Sophos Central Admin).",
        )
        text = translate(
            "SignInProblems",
            "They only give access to that one account.",
        )
    else:
        title = translate("SignInProblems", "These API credentials are not from a partner account.")
        text = translate("SignInProblems", "They do not allow listing a partner’s customers.")
    return Message(title, f"{text} {ours}")


def _tables() -> tuple[tuple[type[AppError], Message], ...]:
    return _way_words() + _server_words() + _refusal_words()


def _way_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            OfflineError,
            Message(
                translate("SignInProblems", "No connection to Sophos Central."),
                translate(
                    "SignInProblems",
                    "Check the network and the proxy settings, then sign in again.",
                ),
            ),
        ),
        (
            InsecureError,
            Message(
                translate("SignInProblems", "The connection to Sophos Central is not secure."),
                translate(
                    "SignInProblems",
                    "Nothing was sent. Check this computer’s date and time. If they are correct, "
                    "contact your network administrator.",
                ),
            ),
        ),
        (
            ForeignHostError,
            Message(
                translate(
                    "SignInProblems",
                    "Sophos Central returned a server address that is not allowed.",
                ),
                translate(
                    "SignInProblems",
                    "Nothing was sent to that address. Check the addresses in Settings > "
                    "Connection.",
                ),
            ),
        ),
    )


def _server_words() -> tuple[tuple[type[AppError], Message], ...]:
    later = translate("SignInProblems", "Your entries are kept. Try again later.")
    return (
        (
            QuotaError,
            Message(translate("SignInProblems", "The API quota has been used up."), later),
        ),
        (
            ServerError,
            Message(translate("SignInProblems", "Sophos Central reported a server error."), later),
        ),
        (
            AnswerError,
            Message(
                translate(
                    "SignInProblems", "The response from Sophos Central could not be processed."
                ),
                later,
            ),
        ),
        (
            AccessDenied,
            Message(
                translate(
                    "SignInProblems", "These API credentials are not allowed to list customers."
                ),
                translate("SignInProblems", "Check the role of the API credentials."),
            ),
        ),
    )


def _refusal_words() -> tuple[tuple[type[AppError], Message], ...]:
    missing = Message(
        translate("SignInProblems", "This function is not available with these API credentials."),
        translate(
            "SignInProblems",
            "Use API credentials from Sophos Central Partner, or check the addresses in Settings > "
            "Connection.",
        ),
    )
    return (
        (NotFoundError, missing),
        (NotOfferedError, missing),
        (
            RejectedError,
            Message(
                translate("SignInProblems", "Sophos Central rejected the request."),
                translate(
                    "SignInProblems",
                    "Your entries are kept. Check for a newer version of Central Desk, or contact "
                    "Sophos Support.",
                ),
            ),
        ),
    )


def secrets_message(error: SecretsError | NoSecretError) -> Message:
    """The words for a key store that did not keep or give a secret, each case as what it is."""
    if isinstance(error, NoSecretError):
        return Message(
            translate("SignInProblems", "The client secret is not stored on this computer."),
            translate("SignInProblems", "Sign in again to continue with this account."),
        )
    title, text = _key_store_words()[error.problem]
    return Message(title, text)


def _key_store_words() -> dict[SecretsProblem, tuple[str, str]]:
    return {
        SecretsProblem.NO_BACKEND: (
            translate("SignInProblems", "This system has no keychain."),
            translate(
                "SignInProblems",
                "On Linux, a service such as GNOME Keyring or KWallet must be running.",
            ),
        ),
        SecretsProblem.LOCKED: (
            translate("SignInProblems", "The system keychain is locked."),
            translate("SignInProblems", "Unlock it, then try again."),
        ),
        SecretsProblem.DISMISSED: (
            translate("SignInProblems", "Access to the system keychain was denied."),
            translate("SignInProblems", "Try again and allow access when the system asks."),
        ),
        SecretsProblem.TIMED_OUT: (
            translate("SignInProblems", "The system keychain did not respond in time."),
            translate(
                "SignInProblems",
                "It may be asking for a password in a window behind this one. Answer there, then "
                "try again.",
            ),
        ),
        SecretsProblem.LOST: (
            translate(
                "SignInProblems", "The system keychain did not save the client secret correctly."
            ),
            translate(
                "SignInProblems",
                "The stored value did not match and was deleted. Try again, or keep the client "
                "secret for this session only.",
            ),
        ),
        SecretsProblem.TOO_LONG: (
            translate("SignInProblems", "The client secret is too long for the keychain."),
            translate(
                "SignInProblems", "Nothing was saved. Check whether you pasted it correctly."
            ),
        ),
        SecretsProblem.REFUSED: (
            translate("SignInProblems", "The system keychain rejected the client secret."),
            translate("SignInProblems", "Try again, or check the keychain’s settings."),
        ),
    }
