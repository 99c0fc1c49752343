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
        translate("SignInProblems", "Sophos Central rejected client ID or client secret."),
        translate(
            "SignInProblems",
            "Copy both again. If the client secret is lost, create new API credentials.",
        ),
    )


def _wrong_kind(kind: str) -> Message:
    ours = translate(
        "SignInProblems", "Create API credentials in Sophos Central Partner and use those."
    )
    if kind == IdentityKind.ORGANIZATION.value:
        title = translate(
            "SignInProblems",
            "These are the credentials of an organization (Sophos Central Enterprise).",
        )
        text = translate(
            "SignInProblems",
            "They reach its own sub-estates alone: no partner's customers, no monthly accounts.",
        )
    elif kind == IdentityKind.TENANT.value:
        title = translate(
            "SignInProblems",
            "These are the credentials of a single customer (Sophos Central Admin).",
        )
        text = translate(
            "SignInProblems",
            "They reach this one account alone: no list of customers, no monthly accounts.",
        )
    else:
        title = translate("SignInProblems", "These credentials do not belong to a partner.")
        text = translate("SignInProblems", "They cannot list a partner's customers.")
    return Message(title, f"{text} {ours}")


def _tables() -> tuple[tuple[type[AppError], Message], ...]:
    return _way_words() + _server_words() + _refusal_words()


def _way_words() -> tuple[tuple[type[AppError], Message], ...]:
    return (
        (
            OfflineError,
            Message(
                translate("SignInProblems", "No connection to Sophos Central."),
                translate("SignInProblems", "Check network and proxy, then sign in again."),
            ),
        ),
        (
            InsecureError,
            Message(
                translate("SignInProblems", "The connection to Sophos Central is not secure."),
                translate(
                    "SignInProblems",
                    "Nothing was sent. Check the date of this computer and ask your network team.",
                ),
            ),
        ),
        (
            ForeignHostError,
            Message(
                translate("SignInProblems", "Sophos Central named an address that is not allowed."),
                translate("SignInProblems", "Nothing was sent to it."),
            ),
        ),
    )


def _server_words() -> tuple[tuple[type[AppError], Message], ...]:
    later = translate("SignInProblems", "Your entries stay. Please try again later.")
    return (
        (
            QuotaError,
            Message(translate("SignInProblems", "The API quota is used up."), later),
        ),
        (
            ServerError,
            Message(
                translate("SignInProblems", "Sophos Central has a problem at the moment."), later
            ),
        ),
        (
            AnswerError,
            Message(
                translate(
                    "SignInProblems", "The answer of Sophos Central could not be understood."
                ),
                later,
            ),
        ),
        (
            AccessDenied,
            Message(
                translate("SignInProblems", "These credentials may not list the customers."),
                translate("SignInProblems", "Check the role of the API credentials."),
            ),
        ),
    )


def _refusal_words() -> tuple[tuple[type[AppError], Message], ...]:
    missing = Message(
        translate("SignInProblems", "Sophos Central does not offer this to these credentials."),
        translate(
            "SignInProblems",
            "Create API credentials in Sophos Central Partner and use those, or check the "
            "addresses in the settings.",
        ),
    )
    return (
        (NotFoundError, missing),
        (NotOfferedError, missing),
        (
            RejectedError,
            Message(
                translate("SignInProblems", "Sophos Central did not accept the request."),
                translate(
                    "SignInProblems",
                    "Your entries stay. Look for a newer version of Central Desk, or ask Sophos "
                    "Support.",
                ),
            ),
        ),
    )


def secrets_message(error: SecretsError | NoSecretError) -> Message:
    """The words for a key store that did not keep or give a secret, each case as what it is."""
    if isinstance(error, NoSecretError):
        return Message(
            translate("SignInProblems", "The client secret is not kept on this computer."),
            translate("SignInProblems", "Sign in again to go on working with this partner."),
        )
    title, text = _key_store_words()[error.problem]
    return Message(title, text)


def _key_store_words() -> dict[SecretsProblem, tuple[str, str]]:
    return {
        SecretsProblem.NO_BACKEND: (
            translate("SignInProblems", "This system offers no key store."),
            translate(
                "SignInProblems",
                "On Linux a service such as GNOME Keyring or KWallet has to run.",
            ),
        ),
        SecretsProblem.LOCKED: (
            translate("SignInProblems", "The system's key store is locked."),
            translate("SignInProblems", "Unlock it, then try again."),
        ),
        SecretsProblem.DISMISSED: (
            translate("SignInProblems", "Access to the system's key store was not granted."),
            translate("SignInProblems", "Try again and allow it when the system asks."),
        ),
        SecretsProblem.TIMED_OUT: (
            translate("SignInProblems", "The system's key store did not answer in time."),
            translate(
                "SignInProblems",
                "Perhaps it asks for its password in a window behind this one. Answer it, then "
                "try again.",
            ),
        ),
        SecretsProblem.LOST: (
            translate("SignInProblems", "The system's key store did not keep the client secret."),
            translate(
                "SignInProblems", "What was read back is not what was written. It was deleted."
            ),
        ),
        SecretsProblem.TOO_LONG: (
            translate("SignInProblems", "The client secret is too long for the key store."),
            translate("SignInProblems", "Nothing was written. Check whether it is pasted right."),
        ),
        SecretsProblem.REFUSED: (
            translate("SignInProblems", "The system's key store refused the client secret."),
            translate("SignInProblems", "Try again, or look into the key store's own settings."),
        ),
    }
