"""What each answer to an open question does, once however often it is pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from questions_bench import (
    CREATE,
    FIRST,
    NOW_CALLED,
    RENAME,
    SECOND,
    UNSENT,
    UNSENT_RENAME,
    QuestionsBench,
    focused,
    found,
    press,
)

from desktop_app.domain.errors import (
    AccessDenied,
    AppError,
    LostReplyError,
    NotFoundError,
    OfflineError,
    StorageError,
    StorageProblem,
)
from desktop_app.gui.questions.outcome_panel import BACK, SEND_NOW
from desktop_app.gui.widgets.input_pause import PAUSE_SECONDS
from desktop_app.services.write_errors import ChangedElsewhereError, NotOpenError, UnderWayError
from tests.fakes.clocks import StillClock

Make = Callable[..., QuestionsBench]


def test_a_person_says_which_customer_it_is(bench: Make) -> None:
    made = bench(CREATE, RENAME)
    dialog = made.open(found(CREATE, FIRST, SECOND))
    press(made.panel(CREATE).entries[1].button)
    made.wait_closed(CREATE)
    assert made.settling.adopted == [("op-1", "c8")]
    assert "was created" in dialog.done_note.text()
    assert list(dialog.cards) == ["op-2"]
    assert made.counts == [2, 1]


def test_a_second_click_does_not_answer_the_question_that_moves_up(
    bench: Make, still_clock: StillClock
) -> None:
    made = bench(CREATE, RENAME)
    dialog = made.open(found(CREATE))
    still_clock.now += PAUSE_SECONDS
    press(made.panel(CREATE).dismiss_button)
    made.wait_closed(CREATE)
    assert list(dialog.cards) == ["op-2"]
    for answer in (made.panel(RENAME).dismiss_button, made.panel(RENAME).again_button):
        press(answer)
    assert made.settling.dismissed == ["op-1"]
    assert not made.settler.is_answering("op-2")
    still_clock.now += PAUSE_SECONDS
    press(made.panel(RENAME).dismiss_button)
    made.wait_closed(RENAME)


def test_sending_again_names_the_risk_first(bench: Make) -> None:
    made = bench(CREATE)
    made.open(found(CREATE))
    panel = made.panel(CREATE)
    press(panel.again_button)
    assert "a second account, and both are billed" in panel.sure.text()
    assert focused() == BACK
    assert panel.dismiss_button.isHidden()
    press(panel.sure.button(BACK))
    assert panel.sure.isHidden()
    assert made.again == []
    press(panel.again_button)
    press(panel.sure.button(SEND_NOW))
    assert made.again == ["op-1"]


def test_enter_pressed_twice_on_sending_again_sends_nothing(bench: Make) -> None:
    made = bench(CREATE)
    made.open(found(CREATE))
    panel = made.panel(CREATE)
    panel.again_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.again_button, Qt.Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert made.again == []
    assert panel.sure.isHidden()


def test_esc_goes_back_before_it_closes(bench: Make) -> None:
    made = bench(CREATE)
    dialog = made.open(found(CREATE))
    panel = made.panel(CREATE)
    press(panel.again_button)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert panel.sure.isHidden()
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_news_takes_back_a_question_that_was_half_answered(bench: Make) -> None:
    made = bench(CREATE)
    made.open(found(CREATE))
    panel = made.panel(CREATE)
    press(panel.again_button)
    made.settling.reports = [found(CREATE, FIRST)]
    made.look()
    assert panel.sure.isHidden()
    assert made.again == []


def test_a_rename_is_sent_again_with_the_name_that_was_shown(bench: Make) -> None:
    made = bench(RENAME)
    dialog = made.open(found(RENAME, replace(NOW_CALLED, show_as="Fremd GmbH")))
    panel = made.panel(RENAME)
    assert panel.title.value() == "Sophos Central shows “Fremd GmbH”, not “Neu GmbH”"
    assert not panel.entries
    press(panel.again_button)
    assert "“Fremd GmbH” is replaced with “Neu GmbH”" in panel.sure.text()
    press(panel.sure.button(SEND_NOW))
    made.wait_closed(RENAME)
    assert made.settling.renamed == [("op-2", "Fremd GmbH")]
    assert "now called “Neu GmbH”" in dialog.done_note.text()


def test_the_name_that_is_there_can_be_kept(bench: Make) -> None:
    made = bench(RENAME)
    made.open(found(RENAME, NOW_CALLED))
    press(made.panel(RENAME).dismiss_button)
    made.wait_closed(RENAME)
    assert made.settling.dismissed == ["op-2"]
    assert made.settling.renamed == []


def test_what_was_never_sent_goes_back_to_the_form(bench: Make) -> None:
    made = bench(UNSENT, UNSENT_RENAME)
    made.open()
    press(made.panel(UNSENT).again_button)
    assert (made.taken_up, made.again) == (["op-3"], [])
    panel = made.panel(UNSENT_RENAME)
    press(panel.again_button)
    press(panel.sure.button(SEND_NOW))
    made.wait_closed(UNSENT_RENAME)
    assert made.settling.renamed == [("op-4", "Alt GmbH")]


@pytest.mark.parametrize("answer", ["adopt", "dismiss", "rename"])
def test_pressing_twice_answers_once(bench: Make, answer: str) -> None:
    intent = RENAME if answer == "rename" else CREATE
    made = bench(intent)
    made.open(found(intent, NOW_CALLED))
    made.settling.gate.clear()
    calls = {
        "adopt": lambda: made.settler.adopt("op-1", "c2"),
        "dismiss": lambda: made.settler.dismiss("op-1"),
        "rename": lambda: made.settler.rename_again("op-2", "Alt GmbH"),
    }
    panel = made.panel(intent)
    if answer == "adopt":
        press(panel.entries[0].button)
        assert not panel.entries[0].isEnabled()
    elif answer == "dismiss":
        press(panel.dismiss_button)
        assert not panel.dismiss_button.isEnabled()
    else:
        press(panel.again_button)
        press(panel.sure.button(SEND_NOW))
        assert not panel.again_button.isEnabled()
    calls[answer]()
    made.settling.gate.set()
    made.wait_closed(intent)
    done = [*made.settling.adopted, *made.settling.dismissed, *made.settling.renamed]
    assert len(done) == 1


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OfflineError("x"), "Nothing was sent"),
        (NotFoundError(), "no longer lists"),
        (AccessDenied(), "refused access"),
        (NotOpenError(), "already been resolved"),
        (UnderWayError(), "already"),
        (LostReplyError(), "was received again"),
        (ChangedElsewhereError("Fremd <i>", "Alt"), "“Fremd <i>”"),
        (StorageError(StorageProblem.FULL), "disk is full"),
    ],
)
def test_an_answer_that_fails_is_said_and_can_be_repeated(
    bench: Make, error: AppError, words: str
) -> None:
    made = bench(RENAME)
    made.open(found(RENAME, NOW_CALLED))
    made.settling.error = error
    panel = made.panel(RENAME)
    press(panel.dismiss_button)
    made.qtbot.waitUntil(lambda: words in panel.trouble.value())
    assert panel.trouble.isVisible()
    assert panel.dismiss_button.isEnabled()
    made.settling.error = None
    press(panel.dismiss_button)
    made.wait_closed(RENAME)
