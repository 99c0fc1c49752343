"""What is said of an account that was sent or not sent: what happened, what is safe, what next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.customer import BILLING_TRIAL
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
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.text import visible
from desktop_app.gui.messages import Message, message_for
from desktop_app.gui.reasons import reason_text
from desktop_app.services.write_errors import (
    AlreadySentError,
    NotOpenError,
    NotPermittedError,
    UnderWayError,
)

from .field_words import server_says

translate = QCoreApplication.translate


def created(account: NewAccount, name: str) -> Message:
    """The notice after the account was created; says what is true of it from now on."""
    if account.billing_type == BILLING_TRIAL:
        title = translate("CreateOutcome", "The trial of “{name}” was created.")
        text = translate(
            "CreateOutcome",
            "Because you created the trial, Partner Assistance is on as soon as the account is "
            "activated.",
        )
    else:
        title = translate("CreateOutcome", "The monthly account of “{name}” was created.")
        text = translate(
            "CreateOutcome",
            "Partner Assistance is on as soon as the account is activated. Billing begins when "
            "products are installed.",
        )
    return Message(title.format(name=visible(name)), text)


def draft_kept() -> Message:
    """The notice after a form that was begun was closed."""
    return Message(
        translate("CreateOutcome", "The draft of the new account was kept."),
        translate("CreateOutcome", "It is there again when you next create an account."),
    )


def failed(error: AppError) -> str:
    """Why nothing was created, and what to do."""
    text = _reason(error)
    if error.correlation_id:
        reference = translate("Messages", "Reference for Sophos Support: {id}")
        text = f"{text}\n{reference.format(id=visible(error.correlation_id))}"
    return text


def _reason(error: AppError) -> str:
    if isinstance(error, NotPermittedError):
        return reason_text(error.reason)
    if isinstance(error, RejectedError):
        refused = translate(
            "CreateOutcome", "Sophos Central did not accept the account. Nothing was created."
        )
        return f"{refused} {server_says(error.detail)}"
    for kind, text in _on_the_way() + _said_by_server() + _said_here():
        if isinstance(error, kind):
            return text
    message = message_for(error)
    return f"{message.title} {message.text}".strip()


def _on_the_way() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (
            OfflineError,
            translate(
                "CreateOutcome",
                "There is no connection to Sophos Central. Nothing was created; your entries stay. "
                "Check network and proxy, then try again.",
            ),
        ),
        (
            InsecureError,
            translate(
                "CreateOutcome",
                "The connection to Sophos Central is not secure. Nothing was created; your entries "
                "stay. Check the date of this computer and ask your network team.",
            ),
        ),
        (
            ServerError,
            translate(
                "CreateOutcome",
                "Sophos Central has a problem at the moment. Nothing was created; your entries "
                "stay. Try again later.",
            ),
        ),
        (
            AnswerError,
            translate(
                "CreateOutcome",
                "The answer of Sophos Central could not be understood. Nothing was created; your "
                "entries stay. Try again later.",
            ),
        ),
    )


def _said_by_server() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (
            AccessDenied,
            translate(
                "CreateOutcome",
                "These credentials may not create accounts. Nothing was created. Check the role "
                "of the API credentials.",
            ),
        ),
        (NotOfferedError, _not_offered()),
        (NotFoundError, _not_offered()),
        (
            CredentialsError,
            translate(
                "CreateOutcome",
                "Sophos Central rejected the credentials. Nothing was created. Check client ID "
                "and client secret.",
            ),
        ),
        (
            QuotaError,
            translate(
                "CreateOutcome",
                "The API quota is used up. Nothing was created; your entries stay. Try again "
                "later.",
            ),
        ),
    )


def _not_offered() -> str:
    return translate(
        "CreateOutcome",
        "Sophos Central does not offer creating accounts to these credentials. Nothing was "
        "created. Create it in Sophos Central Partner.",
    )


def _said_here() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (Cancelled, translate("CreateOutcome", "Cancelled. Nothing was created.")),
        (UnderWayError, translate("CreateOutcome", "This account is being created already.")),
        (
            AlreadySentError,
            translate(
                "CreateOutcome",
                "This account was sent before. Look into the list before you create it again.",
            ),
        ),
        (
            NotOpenError,
            translate("CreateOutcome", "This question has been settled meanwhile."),
        ),
    )
