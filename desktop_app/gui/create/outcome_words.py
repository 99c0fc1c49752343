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
        title = translate("CreateOutcome", "The trial for “{name}” was created.")
        text = translate(
            "CreateOutcome",
            "Partner Assistance is turned on automatically once the account is activated, because "
            "you created the trial.",
        )
    else:
        title = translate("CreateOutcome", "The monthly account for “{name}” was created.")
        text = translate(
            "CreateOutcome",
            "Partner Assistance is turned on automatically once the account is activated. Billing "
            "starts when products are installed.",
        )
    return Message(title.format(name=visible(name)), text)


def draft_kept() -> Message:
    """The notice after a form that was begun was closed."""
    return Message(
        translate("CreateOutcome", "The draft was saved."),
        translate("CreateOutcome", "It opens automatically the next time you create an account."),
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
            "CreateOutcome", "Sophos Central rejected the account details. Nothing was created."
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
                "No connection to Sophos Central. Nothing was created; your entries are kept. "
                "Check the network and the proxy settings, then try again.",
            ),
        ),
        (
            InsecureError,
            translate(
                "CreateOutcome",
                "The connection to Sophos Central is not secure. Nothing was created; your entries "
                "are kept. Check this computer’s date and time, or contact your network "
                "administrator.",
            ),
        ),
        (
            ServerError,
            translate(
                "CreateOutcome",
                "Sophos Central reported a server error. Nothing was created; your entries are "
                "kept. Try again later.",
            ),
        ),
        (
            AnswerError,
            translate(
                "CreateOutcome",
                "The response from Sophos Central could not be processed. Nothing was "
                "created; your entries are kept. Try again later.",
            ),
        ),
    )


def _said_by_server() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (
            AccessDenied,
            translate(
                "CreateOutcome",
                "These API credentials are not allowed to create accounts. Nothing was created. "
                "Check the role of the API credentials.",
            ),
        ),
        (NotOfferedError, _not_offered()),
        (NotFoundError, _not_offered()),
        (
            CredentialsError,
            translate(
                "CreateOutcome",
                "Sophos Central rejected the API credentials. Nothing was created. Check the "
                "client ID and client secret.",
            ),
        ),
        (
            QuotaError,
            translate(
                "CreateOutcome",
                "The API quota has been used up. Nothing was created; your entries are kept. Try "
                "again later.",
            ),
        ),
    )


def _not_offered() -> str:
    return translate(
        "CreateOutcome",
        "Creating accounts is not available with these API credentials. Nothing was created. "
        "Create the account in Sophos Central Partner.",
    )


def _said_here() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (Cancelled, translate("CreateOutcome", "Canceled. Nothing was created.")),
        (UnderWayError, translate("CreateOutcome", "This account is already being created.")),
        (
            AlreadySentError,
            translate(
                "CreateOutcome",
                "This account has already been sent. Check the customer list before you create it "
                "again.",
            ),
        ),
        (
            NotOpenError,
            translate("CreateOutcome", "This question has already been resolved."),
        ),
    )
