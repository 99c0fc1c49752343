"""Why looking or answering failed: what happened, that nothing was sent twice, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import (
    AccessDenied,
    AppError,
    LostReplyError,
    NotFoundError,
    OfflineError,
)
from desktop_app.domain.text import visible
from desktop_app.gui.contact import rename_words
from desktop_app.gui.messages import message_for
from desktop_app.services.write_errors import ChangedElsewhereError, NotOpenError, UnderWayError

translate = QCoreApplication.translate


def look_failed(error: AppError) -> str:
    """Why it could not be looked for."""
    return _known(_look_table(), error) or _message(error)


def answer_failed(error: AppError) -> str:
    """Why an answer could not be carried out; the question is still open."""
    if isinstance(error, ChangedElsewhereError):
        text = translate(
            "QuestionTroubles",
            "Someone else has changed the name in the meantime. It is now “{current}”. Nothing was "
            "sent. Check again.",
        )
        return text.format(current=visible(error.current))
    return _known(_answer_table(), error) or rename_words.failed(error).text


def _known(table: tuple[tuple[type[AppError], str], ...], error: AppError) -> str:
    return next((text for kind, text in table if isinstance(error, kind)), "")


def _message(error: AppError) -> str:
    message = message_for(error)
    return f"{message.title} {message.text}".strip()


def _look_table() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (
            OfflineError,
            translate(
                "QuestionTroubles",
                "No connection to Sophos Central. The check runs automatically when the connection "
                "is back.",
            ),
        ),
        (NotOpenError, _settled()),
    )


def _answer_table() -> tuple[tuple[type[AppError], str], ...]:
    return (
        (
            OfflineError,
            translate(
                "QuestionTroubles",
                "No connection to Sophos Central. Nothing was sent; the question stays open.",
            ),
        ),
        (
            NotFoundError,
            translate(
                "QuestionTroubles",
                "Sophos Central no longer lists this customer. Nothing was changed. Refresh "
                "the list.",
            ),
        ),
        (
            AccessDenied,
            translate("QuestionTroubles", "Sophos Central refused access. Nothing was changed."),
        ),
        (
            LostReplyError,
            translate(
                "QuestionTroubles",
                "No response was received again. Nothing is resent automatically.",
            ),
        ),
        (UnderWayError, translate("QuestionTroubles", "This is already in progress.")),
        (NotOpenError, _settled()),
    )


def _settled() -> str:
    return translate("QuestionTroubles", "This question has already been resolved.")
