"""Every error has words of its own that say what is safe and what to do."""

from __future__ import annotations

import pytest
from desk_bench import SpokenLanguage
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app import assets
from desktop_app.domain import errors
from desktop_app.domain.errors import AppError, StorageError, StorageProblem
from desktop_app.domain.permission import Reason
from desktop_app.gui.messages import message_for
from desktop_app.gui.reasons import reason_text
from desktop_app.gui.startup_message import make_startup_message
from desktop_app.services.approval import RecipientError
from desktop_app.services.starting import NoAccountError, ProfileInUseError
from desktop_app.services.write_errors import (
    AlreadySentError,
    NothingToUndoError,
    NotOpenError,
    UnderWayError,
)

# What can end a sync or a start; the answers to a single change have their own places.
ENDING: list[type[AppError]] = [
    errors.OfflineError,
    errors.InsecureError,
    errors.ForeignHostError,
    errors.CredentialsError,
    errors.WrongKindError,
    errors.AccessDenied,
    errors.QuotaError,
    errors.ServerError,
    errors.AnswerError,
    errors.ProfileError,
    errors.SettingsError,
    NoAccountError,
    ProfileInUseError,
]
# What a single change can end with, where it is said in a notice.
WRITING: list[type[AppError]] = [
    errors.LostReplyError,
    AlreadySentError,
    NothingToUndoError,
    NotOpenError,
    RecipientError,
    UnderWayError,
]


@pytest.mark.parametrize("kind", [*ENDING, *WRITING], ids=lambda kind: kind.__name__)
def test_every_error_has_its_own_words(kind: type[AppError]) -> None:
    message = message_for(kind("detail"))
    assert message.title != message_for(AppError("detail")).title
    assert message.text


@pytest.mark.parametrize("problem", list(StorageProblem))
def test_every_trouble_of_the_store_says_what_is_safe(problem: StorageProblem) -> None:
    message = message_for(StorageError(problem, path="/folder/customers.db"))
    assert "/folder/customers.db" in message.text
    assert "Nothing was" in message.text or "safe" in message.text


def test_the_vendors_reference_is_told() -> None:
    message = message_for(errors.ServerError("x", correlation_id="abc-123"))
    assert "Reference for Sophos Support: abc-123" in message.text


@pytest.mark.parametrize("kind", [*ENDING, *WRITING], ids=lambda kind: kind.__name__)
def test_german_has_words_for_every_error(qapp: QApplication, kind: type[AppError]) -> None:
    if not (assets.translations() / "desktop_app_de.qm").exists():
        pytest.skip("the translations are not compiled")
    english = message_for(kind("detail"))
    german = SpokenLanguage("de", qapp)
    try:
        assert message_for(kind("detail")).title != english.title
    finally:
        german.withdraw()


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words_but_permission_itself(reason: Reason) -> None:
    assert bool(reason_text(reason)) is (reason is not Reason.ALLOWED)


def test_a_start_that_cannot_go_on_says_so_as_plain_text(qtbot: QtBot) -> None:
    box = make_startup_message(
        StorageError(StorageProblem.NEWER, "version <b>9</b>", path="/folder/customers.db")
    )
    qtbot.addWidget(box)
    assert "version <b>9</b>" in box.informativeText()
    assert box.textFormat().name == "PlainText"
    assert box.standardButtons() == QMessageBox.StandardButton.Close
