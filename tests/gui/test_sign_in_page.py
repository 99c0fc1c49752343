"""The sign-in page: entering and checking credentials with real widgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from look import fresh_theme
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sign_in_bench import SignInBench, shown

from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    CredentialsError,
    ForeignHostError,
    InsecureError,
    OfflineError,
    QuotaError,
    ServerError,
    WrongKindError,
)
from desktop_app.domain.permission import Programme
from desktop_app.domain.secret import Secret
from desktop_app.gui.sign_in.problems import problem_of
from desktop_app.gui.sign_in.sign_in_page import Step
from desktop_app.gui.widgets.input_pause import PAUSE_SECONDS
from tests.fakes.clocks import StillClock


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[SignInBench]:
    themes = fresh_theme(qapp)
    made = SignInBench(qtbot, next(themes))
    yield made
    made.withdraw()
    next(themes, None)


# Entering


def test_a_second_click_or_enter_does_not_finish_what_was_not_seen_yet(
    bench: SignInBench, still_clock: StillClock
) -> None:
    page = bench.open()
    bench.fill()
    bench.press(page.signInButton)
    bench.qtbot.waitUntil(lambda: page.step is Step.NAMING)
    bench.press(page.finishButton)
    bench.qtbot.keyClick(page.profileNameEdit, Qt.Key.Key_Return)
    assert page.step is Step.NAMING
    still_clock.now += PAUSE_SECONDS
    with bench.qtbot.waitSignal(page.signed_in):
        bench.press(page.finishButton)


def test_the_button_waits_for_both_fields(bench: SignInBench) -> None:
    page = bench.open()
    assert page.clientIdEdit.hasFocus()
    assert not page.signInButton.isEnabled()
    bench.qtbot.keyClicks(page.clientIdEdit, "abc")
    assert not page.signInButton.isEnabled()
    bench.qtbot.keyClicks(page.clientSecretEdit, "xyz")
    assert page.signInButton.isEnabled()
    page.clientIdEdit.clear()
    assert not page.signInButton.isEnabled()


@pytest.mark.parametrize("text", ["  abc-1 ", "abc-1\n", "\tabc-1\r\n", "\u00a0abc-1"])
def test_blanks_around_what_is_pasted_go(bench: SignInBench, text: str) -> None:
    page = bench.open()
    QGuiApplication.clipboard().setText(text)
    for edit in (page.clientIdEdit, page.clientSecretEdit):
        edit.setFocus()
        edit.paste()
        assert edit.text() == "abc-1"
    QGuiApplication.clipboard().clear()


def test_the_secret_is_hidden_until_the_eye_is_clicked_and_again_while_checking(
    bench: SignInBench,
) -> None:
    page = bench.open()
    bench.fill()
    edit = page.clientSecretEdit
    eye = edit.findChild(QPushButton, "showSecretButton")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    bench.press(eye)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide client secret"
    bench.gate.clear()
    bench.press(page.signInButton)
    assert edit.echoMode() is QLineEdit.EchoMode.Password


def test_characters_that_no_credential_has_are_refused_beside_the_field(
    bench: SignInBench,
) -> None:
    page = bench.open()
    bench.fill("3f8a\u200b1c52", "good")
    bench.press(page.signInButton)
    assert page.step is Step.ENTERING
    assert shown(page.clientIdProblem)
    assert not page.clientSecretProblem.isVisible()
    assert page.clientIdEdit.hasFocus()
    bench.fill("good", "ü" * 20)
    bench.press(page.signInButton)
    assert shown(page.clientSecretProblem)
    assert bench.attempts == 0


# Checking


def test_a_partner_signs_in_and_the_secret_goes_to_the_key_store_alone(
    bench: SignInBench,
) -> None:
    page = bench.open()
    bench.to_naming()
    assert "250" in page.namingText.text()
    assert page.profileNameEdit.text().startswith("Partner ")
    assert page.programmeBox.currentData() is Programme.MSP_FLEX
    page.profileNameEdit.setText("Nord")
    page.programmeBox.setCurrentIndex(1)
    with bench.qtbot.waitSignal(page.signed_in) as caught:
        bench.press(page.finishButton)
    profile, session_only = caught.args
    partner = bench.simulator.credentials
    assert (profile.id, profile.name) == (partner.partner_id.lower(), "Nord")
    assert profile.programme is Programme.MSP_FLEX_CONNECT
    assert profile.client_id == partner.client_id
    assert profile.secret_kept_at > 0
    assert session_only is False
    assert bench.key_store.kept == {profile.id: Secret(partner.client_secret)}
    assert page.clientSecretEdit.text() == ""
    page.clientSecretEdit.undo()
    assert page.clientSecretEdit.text() == ""


def test_the_keyboard_alone_signs_in(bench: SignInBench) -> None:
    page = bench.open()
    known = bench.simulator.credentials
    bench.qtbot.keyClicks(page.clientIdEdit, known.client_id)
    bench.qtbot.keyClick(page.clientIdEdit, Qt.Key.Key_Tab)
    assert page.clientSecretEdit.hasFocus()
    bench.qtbot.keyClicks(page.clientSecretEdit, known.client_secret)
    bench.qtbot.keyClick(page.clientSecretEdit, Qt.Key.Key_Return)
    bench.wait_for(Step.NAMING)
    assert page.profileNameEdit.hasFocus()
    with bench.qtbot.waitSignal(page.signed_in):
        bench.qtbot.keyClick(page.profileNameEdit, Qt.Key.Key_Enter)
    assert bench.attempts == 1


def test_enter_on_another_button_does_what_that_button_says(bench: SignInBench) -> None:
    page = bench.open()
    bench.fill()
    page.sidePanel.tryDemoButton.setFocus()
    with bench.qtbot.waitSignal(page.demo_wanted):
        bench.qtbot.keyClick(page.sidePanel.tryDemoButton, Qt.Key.Key_Return)
    assert bench.attempts == 0


def test_esc_stops_a_check_and_its_outcome_reaches_nobody(bench: SignInBench) -> None:
    page = bench.open()
    bench.fill()
    bench.gate.clear()
    bench.press(page.signInButton)
    assert page.step is Step.CHECKING
    assert shown(page.busyLine)
    assert shown(page.cancelCheckButton)
    assert page.clientIdEdit.isReadOnly()
    assert not page.signInButton.isEnabled()
    bench.qtbot.keyClick(page.clientSecretEdit, Qt.Key.Key_Escape)
    assert page.step is Step.ENTERING
    bench.gate.set()
    # The network has four threads: when four more are through, so is the one before them.
    done: list[int] = []
    for _ in range(4):
        bench.tasks.network(lambda: 0, owner=page, then=done.append)
    bench.qtbot.waitUntil(lambda: len(done) == 4)
    assert page.step is Step.ENTERING
    assert not page.clientSecretProblem.isVisible()
    assert page.clientSecretEdit.text() == bench.simulator.credentials.client_secret
    assert page.signInButton.isEnabled()


def test_a_second_check_counts_and_not_the_one_that_was_stopped(bench: SignInBench) -> None:
    page = bench.open()
    bench.fill()
    bench.gate.clear()
    bench.press(page.signInButton)
    bench.press(page.cancelCheckButton)
    bench.gate.set()
    bench.press(page.signInButton)
    bench.wait_for(Step.NAMING)
    assert bench.attempts == 2


def test_a_wrong_secret_is_said_beside_the_fields_and_stays_in_its_field(
    bench: SignInBench,
) -> None:
    page = bench.open()
    bench.fill(secret="wrong-secret")
    bench.press(page.signInButton)
    bench.qtbot.waitUntil(page.clientSecretProblem.isVisible)
    assert "rejected" in page.clientSecretProblem.text()
    assert "wrong-secret" not in page.clientSecretProblem.text()
    assert page.clientSecretEdit.text() == "wrong-secret"
    assert page.clientSecretEdit.hasFocus()
    assert page.clientSecretEdit.property("invalid")
    assert page.clientSecretEdit.accessibleDescription() == page.clientSecretProblem.text()
    tokens = [entry for entry in bench.simulator.log if entry.endpoint == "token"]
    assert len(tokens) == 1
    bench.qtbot.keyClicks(page.clientSecretEdit, "x")
    assert not page.clientSecretProblem.isVisible()
    assert not page.clientSecretEdit.property("invalid")


@pytest.mark.parametrize(
    ("kind", "words"), [("organization", "Enterprise"), ("tenant", "single customer")]
)
def test_credentials_of_another_kind_hear_what_they_cannot_do(
    bench: SignInBench, kind: str, words: str
) -> None:
    page = bench.open()
    wrong = getattr(bench.simulator, f"{kind}_credentials")
    bench.fill(wrong.client_id, wrong.client_secret)
    bench.press(page.signInButton)
    bench.qtbot.waitUntil(page.clientSecretProblem.isVisible)
    assert words in page.clientSecretProblem.text()
    assert "Sophos Central Partner" in page.clientSecretProblem.text()
    assert bench.key_store.kept == {}


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        ("token:refuse", "No connection"),
        ("token:503", "reported a server error"),
        ("whoami:html", "No connection"),
        ("whoami:garbage", "could not be processed"),
        ("whoami:403", "not allowed to list"),
    ],
)
def test_trouble_on_the_way_is_told_and_the_entries_stay(
    bench: SignInBench, faults: str, words: str
) -> None:
    bench.faulty(faults)
    page = bench.open()
    bench.fill()
    bench.press(page.signInButton)
    bench.qtbot.waitUntil(page.clientSecretProblem.isVisible, timeout=10_000)
    assert words in page.clientSecretProblem.text()
    assert not page.clientSecretEdit.property("invalid")
    assert page.clientSecretEdit.text() == bench.simulator.credentials.client_secret
    assert page.signInButton.isEnabled()


@pytest.mark.parametrize(
    "kind",
    [
        AccessDenied,
        AnswerError,
        CredentialsError,
        ForeignHostError,
        InsecureError,
        OfflineError,
        QuotaError,
        ServerError,
        WrongKindError,
    ],
)
def test_every_refusal_has_words_of_its_own_and_no_echo(
    kind: type[AppError], qapp: QApplication
) -> None:
    message = problem_of(kind("cnry-echo", correlation_id="ref-1")).message
    words = " ".join(message)
    assert message.title
    assert "cnry-echo" not in words
    assert "aved data" not in words
    assert "The action could not be completed" not in words
