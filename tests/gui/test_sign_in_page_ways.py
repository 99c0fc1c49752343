"""The sign-in page: keeping the secret, the other ways from there, and the look of it all."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from threading import Event

import pytest
from desk_bench import SpokenLanguage
from look import fresh_theme
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sign_in_bench import SignInBench, shown

from desktop_app.domain.errors import (
    CredentialsError,
    WrongKindError,
)
from desktop_app.domain.permission import Programme
from desktop_app.gui.sign_in.problems import secrets_message
from desktop_app.gui.sign_in.sign_in_page import Step
from desktop_app.services.secrets_port import SecretsError, SecretsProblem
from desktop_app.services.settings import CONSOLE_ADDRESS, ProfileSettings
from desktop_app.services.sign_in import NoSecretError


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[SignInBench]:
    themes = fresh_theme(qapp)
    made = SignInBench(qtbot, next(themes))
    yield made
    made.withdraw()
    next(themes, None)


# Keeping


@pytest.mark.parametrize("problem", list(SecretsProblem))
def test_trouble_of_the_key_store_is_shown_and_memory_is_the_only_other_way(
    bench: SignInBench, problem: SecretsProblem
) -> None:
    page = bench.open()
    bench.key_store.problem = problem
    bench.to_naming()
    bench.press(page.finishButton)
    bench.wait_for(Step.TROUBLE)
    assert shown(page.troubleProblem)
    assert page.troubleProblem.text() == " ".join(secrets_message(SecretsError(problem)))
    ways = [b for b in page.troubleStep.findChildren(QPushButton) if b.isVisible()]
    assert {b.objectName() for b in ways} == {
        "retryButton",
        "sessionOnlyButton",
        "troubleBackButton",
    }
    with bench.qtbot.waitSignal(page.signed_in) as caught:
        bench.press(page.sessionOnlyButton)
    profile, session_only = caught.args
    assert session_only is True
    assert profile.secret_kept_at == 0
    assert bench.session.get(profile.id) is not None
    assert bench.key_store.kept == {}


def test_each_trouble_of_the_key_store_has_words_of_its_own(qapp: QApplication) -> None:
    words = {secrets_message(SecretsError(problem)) for problem in SecretsProblem}
    assert len(words | {secrets_message(NoSecretError())}) == len(SecretsProblem) + 1


def test_an_unlocked_key_store_is_tried_again(bench: SignInBench) -> None:
    page = bench.open()
    bench.key_store.problem = SecretsProblem.LOCKED
    bench.to_naming()
    bench.press(page.finishButton)
    bench.wait_for(Step.TROUBLE)
    bench.key_store.problem = None
    with bench.qtbot.waitSignal(page.signed_in) as caught:
        bench.qtbot.keyClick(page.retryButton, Qt.Key.Key_Return)
    assert caught.args[1] is False
    assert len(bench.key_store.kept) == 1


def test_a_slow_key_store_leaves_the_page_alive_and_cannot_be_asked_twice(
    bench: SignInBench,
) -> None:
    page = bench.open()
    bench.key_store.slow = Event()
    bench.to_naming()
    bench.press(page.finishButton)
    assert page.step is Step.KEEPING
    assert shown(page.busyText)
    assert not page.finishButton.isEnabled()
    assert not page.namingBackButton.isEnabled()
    bench.qtbot.keyClick(page, Qt.Key.Key_Return)
    bench.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.step is Step.KEEPING
    with bench.qtbot.waitSignal(page.signed_in):
        bench.key_store.slow.set()


def test_back_forgets_the_check_but_not_what_was_typed(bench: SignInBench) -> None:
    page = bench.open()
    bench.to_naming()
    bench.qtbot.keyClick(page.profileNameEdit, Qt.Key.Key_Escape)
    assert page.step is Step.ENTERING
    assert page.signInButton.isEnabled()
    assert bench.key_store.kept == {}


# Other ways and looks


def test_where_the_credentials_are_is_told_and_the_console_opened(bench: SignInBench) -> None:
    page = bench.open()
    bench.press(page.whereButton)
    assert shown(page.sidePanel.whereText)
    assert "API Credentials Management" in page.sidePanel.whereText.text()
    bench.press(page.sidePanel.openConsoleButton)
    assert bench.browser.opened == [CONSOLE_ADDRESS]
    bench.qtbot.keyClick(page.sidePanel.openConsoleButton, Qt.Key.Key_Escape)
    assert shown(page.sidePanel.tryDemoButton)


def test_the_demo_is_one_click_away_and_stops_a_check(bench: SignInBench) -> None:
    page = bench.open()
    bench.fill()
    bench.gate.clear()
    bench.press(page.signInButton)
    with bench.qtbot.waitSignal(page.demo_wanted):
        bench.press(page.sidePanel.tryDemoButton)
    assert page.step is Step.ENTERING


def test_a_profile_whose_secret_is_gone_is_signed_in_again(bench: SignInBench) -> None:
    known = bench.simulator.credentials
    profile = ProfileSettings(known.partner_id.lower(), "Nord", Programme.NONE, known.client_id)
    page = bench.open(profile)
    assert shown(page.leaveButton)
    assert not page.firstRunNote.isVisible()
    page.sign_in_again(profile, NoSecretError())
    assert page.clientIdEdit.text() == known.client_id
    assert page.clientSecretEdit.hasFocus()
    assert "not stored" in page.clientSecretProblem.text()
    bench.to_naming()
    assert page.profileNameEdit.text() == "Nord"
    assert page.programmeBox.currentData() is Programme.NONE
    assert "before" in page.namingText.text()
    with bench.qtbot.waitSignal(page.leave_wanted):
        bench.press(page.leaveButton)
    assert page.clientSecretEdit.text() == ""


def test_it_says_that_the_client_is_unofficial(bench: SignInBench) -> None:
    page = bench.open()
    words = " ".join(label.text() for label in page.statusLine.findChildren(QLabel))
    assert "Unofficial" in words


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_way_to_the_credentials_is_not_cut(
    bench: SignInBench, qapp: QApplication, language: str
) -> None:
    spoken = SpokenLanguage(language, qapp)  # type: ignore[arg-type]
    try:
        page = bench.open()
        bench.press(page.whereButton)
        qapp.processEvents()
        title = page.sidePanel.whereTitle
        assert title.width() >= title.minimumSizeHint().width()
        steps, button = page.sidePanel.whereText, page.sidePanel.openConsoleButton
        assert steps.height() >= steps.heightForWidth(steps.width())
        assert steps.geometry().bottom() + 8 < button.geometry().top()
    finally:
        spoken.withdraw()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_nothing_is_cut_in_the_smallest_window(
    bench: SignInBench, qapp: QApplication, theme: str, language: str
) -> None:
    spoken = SpokenLanguage(language, qapp)  # type: ignore[arg-type]
    try:
        bench.theme.set_preference(theme)  # type: ignore[arg-type]
        page = bench.open(width=960, height=600)
        for error in (None, WrongKindError("organization"), CredentialsError(correlation_id="r")):
            page.say_problem(error)
            qapp.processEvents()
            labels = [w for w in page.signInContent.findChildren(QLabel) if w.isVisible()]
            assert labels
            for label in labels:
                assert label.width() >= label.minimumSizeHint().width(), label.text()
                needed = label.heightForWidth(label.width())
                assert label.height() >= max(needed, 0), label.text()
            for button in page.signInContent.findChildren(QPushButton):
                if button.isVisible():
                    assert button.width() >= button.sizeHint().width(), button.text()
            assert shown(page.signInButton)
    finally:
        spoken.withdraw()


def test_the_language_changes_while_a_problem_is_shown(
    bench: SignInBench, qapp: QApplication
) -> None:
    page = bench.open()
    bench.fill(secret="wrong")
    bench.press(page.signInButton)
    bench.qtbot.waitUntil(page.clientSecretProblem.isVisible)
    spoken = SpokenLanguage("de", qapp)
    try:
        qapp.processEvents()
        assert "abgelehnt" in page.clientSecretProblem.text()
        assert page.signInButton.text() == "Anmelden"
        assert page.sidePanel.demoText.text().startswith("1.284 fiktive Kunden")
        bench.to_naming()
        assert page.namingText.text().startswith("250 Kunden gefunden.")
    finally:
        spoken.withdraw()


def test_every_control_has_a_name(bench: SignInBench) -> None:
    page = bench.open()
    for edit in page.findChildren(QLineEdit):
        assert edit.accessibleName(), edit.objectName()
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()


def test_the_secret_stands_in_no_record_and_no_text(
    bench: SignInBench, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("desktop_app", "keyring", "secretstorage", "jeepney", "httpx2", "httpcore2"):
        caplog.set_level(logging.DEBUG, name)
    page = bench.open()
    secret = bench.simulator.credentials.client_secret
    bench.key_store.problem = SecretsProblem.REFUSED
    bench.to_naming()
    bench.press(page.finishButton)
    bench.wait_for(Step.TROUBLE)
    texts = [label.text() + label.toolTip() for label in page.findChildren(QLabel)]
    texts += [w.accessibleName() + w.accessibleDescription() for w in page.findChildren(QWidget)]
    texts += [repr(vars(record)) + record.getMessage() for record in caplog.records]
    texts += [repr(page._secret), repr(page._result), QGuiApplication.clipboard().text()]
    assert not [text for text in texts if secret in text]
