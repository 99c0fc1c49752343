"""Open questions as a person sees them: words, order, keyboard, small windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea
from questions_bench import (
    CREATE,
    FIRST,
    NOW_CALLED,
    RENAME,
    SECOND,
    UNSENT,
    UNSENT_RENAME,
    QuestionsBench,
    found,
    press,
)

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import (
    OfflineError,
    StorageError,
    StorageProblem,
)
from desktop_app.domain.intent import Intent
from desktop_app.gui.i18n import Language
from desktop_app.gui.questions.outcome_panel import UnknownOutcome
from desktop_app.services.settle import SettleReport

Make = Callable[..., QuestionsBench]


# What is shown


def test_a_question_says_what_was_sent_when_and_by_whom(bench: Make) -> None:
    made = bench(CREATE)
    made.open(found(CREATE))
    panel = made.panel(CREATE)
    assert panel.title.value() == "“Böhm <b>GmbH</b>” was not found"
    facts = panel.facts.value()
    for part in ("Sent: ", "by anna", "monthly account", "k@boehm.example", "Leipzig", "eu02"):
        assert part in facts


def test_candidates_are_told_apart_by_place_mail_and_id(bench: Make) -> None:
    made = bench(CREATE)
    made.open(found(CREATE, FIRST, SECOND))
    first, second = made.panel(CREATE).entries
    assert first.about.value() == "Leipzig · eu02 · k@boehm.example"
    assert second.about.value() == "us03"
    assert (first.id_line.value(), second.id_line.value()) == ("ID c7", "ID c8")


def test_several_questions_are_listed_in_order_each_with_its_answers(bench: Make) -> None:
    made = bench(CREATE, RENAME, UNSENT, UNSENT_RENAME)
    report = found(CREATE)
    report.questions += found(RENAME, NOW_CALLED).questions
    dialog = made.open(report)
    assert list(dialog.cards) == ["op-1", "op-2", "op-3", "op-4"]
    said = [
        [b.text() for b in card.panel.tab_chain() if isinstance(b, QAbstractButton) and b.text()]
        for card in dialog.cards.values()
    ]
    assert said == [
        ["Send again…", "Dismiss"],
        ["Send again…", "Keep this name"],
        ["Continue in the form", "Dismiss"],
        ["Send…", "Dismiss"],
    ]
    assert made.counts == [4]


def test_without_questions_it_says_so(bench: Make) -> None:
    made = bench()
    dialog = made.open()
    assert dialog._empty.isVisible()
    assert not dialog._rest.isVisible()
    assert not dialog.findChild(QScrollArea).isVisible()
    assert not dialog._look.isEnabled()


def test_a_renamed_customer_that_is_gone_can_only_be_left(bench: Make) -> None:
    made = bench(RENAME)
    made.open(found(RENAME))
    panel = made.panel(RENAME)
    assert "no longer lists" in panel.title.value()
    assert panel.again_button.isHidden()
    press(panel.dismiss_button)
    made.wait_closed(RENAME)


def test_while_it_is_looked_for_it_can_be_left_but_not_sent(bench: Make) -> None:
    made = bench(CREATE, UNSENT)
    made.open()
    made.settling.gate.clear()
    made.settler.look()
    panel = made.panel(CREATE)
    assert "looking for the account" in panel.text.value()
    assert panel.progress.isVisible()
    assert panel.again_button.isHidden()
    assert panel.dismiss_button.isEnabled()
    assert not made.panel(UNSENT).progress.isVisible()
    made.settling.gate.set()


def test_offline_says_why_it_cannot_look_and_still_lets_it_be_left(bench: Make) -> None:
    made = bench(CREATE)
    dialog = made.open(SettleReport(failure=OfflineError("x")))
    assert "No connection" in dialog.trouble.text()
    panel = made.panel(CREATE)
    assert "could not be looked up yet" in panel.text.value()
    assert panel.again_button.isHidden()
    press(panel.dismiss_button)
    made.wait_closed(CREATE)
    assert made.settling.dismissed == ["op-1"]


def test_looking_again_takes_the_trouble_back(bench: Make) -> None:
    made = bench(CREATE)
    dialog = made.open(SettleReport(failure=OfflineError("x")))
    made.settling.reports = [found(CREATE, FIRST)]
    with made.qtbot.waitSignal(made.settler.reported):
        press(dialog._look)
    made.refresh()
    assert dialog.trouble.text() == ""
    assert len(made.panel(CREATE).entries) == 1


def test_a_failed_look_forgets_no_candidate(bench: Make) -> None:
    made = bench(CREATE)
    dialog = made.open(found(CREATE, FIRST), SettleReport(failure=OfflineError("x")))
    assert len(made.panel(CREATE).entries) == 1
    assert dialog.trouble.text()


def test_a_journal_that_cannot_be_read_is_told(bench: Make) -> None:
    made = bench(CREATE)
    made.open(found(CREATE))
    made.journal.failure = StorageError(StorageProblem.LOCKED)
    with made.qtbot.waitSignal(made.board.unreadable):
        made.board.refresh()
    assert list(made.dialog.cards) == ["op-1"]
    made.journal.failure = None
    made.refresh()


# Keyboard, words, small windows


def test_the_keyboard_reaches_every_answer_in_the_order_they_are_read(bench: Make) -> None:
    made = bench(CREATE, RENAME)
    report = found(CREATE, FIRST)
    report.questions += found(RENAME, NOW_CALLED).questions
    dialog = made.open(report)
    dialog._close.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[object] = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    create, rename = made.panel(CREATE), made.panel(RENAME)
    assert met == [
        create.entries[0].button,
        create.again_button,
        create.dismiss_button,
        rename.again_button,
        rename.dismiss_button,
        dialog._look,
        dialog._close,
    ]


def test_enter_pressed_at_once_answers_nothing(bench: Make) -> None:
    made = bench(CREATE)
    made.settling.reports = [found(CREATE, FIRST)]
    made.look()
    dialog = made.open()
    assert QApplication.focusWidget() is dialog._close
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert made.settling.adopted == []
    assert made.settling.dismissed == []


def test_an_answer_is_given_by_the_keyboard_alone(bench: Make) -> None:
    made = bench(CREATE)
    dialog = made.open(found(CREATE))
    made.panel(CREATE).dismiss_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    made.wait_closed(CREATE)
    assert QApplication.focusWidget() is dialog._close


def test_every_button_says_to_screen_readers_what_it_answers(bench: Make) -> None:
    made = bench(CREATE, RENAME)
    dialog = made.open(found(CREATE, FIRST))
    names = set()
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible():
            interface = QAccessible.queryAccessibleInterface(button)
            names.add(interface.text(QAccessible.Text.Name))
    assert len(names) == sum(button.isVisible() for button in dialog.findChildren(QAbstractButton))
    assert "" not in names


@pytest.mark.parametrize("intent", [CREATE, RENAME, UNSENT, UNSENT_RENAME])
def test_everything_is_said_in_german(bench: Make, german: Language, intent: Intent) -> None:
    made = bench(intent)
    dialog = made.open(found(intent, FIRST)) if intent.sent_at else made.open()
    assert dialog.windowTitle() == "Offene Fragen"
    press(made.panel(intent).again_button)
    english = {"the", "not", "is", "again", "sent", "it", "and"}
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    assert [text for text in texts if english & set(text.lower().split())] == []


def test_it_follows_the_language_while_open(bench: Make, german: Language) -> None:
    made = bench(CREATE)
    dialog = made.open(found(CREATE))
    assert made.panel(CREATE).dismiss_button.text() == "Nicht weiterverfolgen"
    german.choose("en")
    made.qtbot.waitUntil(lambda: dialog.windowTitle() == "Open questions")
    assert made.panel(CREATE).dismiss_button.text() == "Dismiss"
    assert made.panel(CREATE).title.value() == "“Böhm <b>GmbH</b>” was not found"


def test_hostile_names_stay_plain_text(bench: Make) -> None:
    hostile = replace(CREATE, new="<img src=x>\u202e\n" + "W" * 300)
    made = bench(hostile)
    dialog = made.open(found(hostile, Customer(CustomerId("c9"), "<h1>" + "M" * 300)))
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "[RLO]" in made.panel(hostile).title.value()


@pytest.mark.parametrize("size", [(540, 360), (640, 560)])
def test_nothing_is_cut_in_a_small_window(
    bench: Make, german: Language, size: tuple[int, int]
) -> None:
    made = bench(CREATE)
    dialog = made.open(found(CREATE, FIRST))
    dialog.resize(*size)
    QApplication.processEvents()
    panel: UnknownOutcome = made.panel(CREATE)
    for widget in (panel.again_button, panel.dismiss_button, dialog._look, dialog._close):
        assert widget.width() >= widget.minimumSizeHint().width()
        right = widget.mapTo(dialog, widget.rect().topRight()).x()
        assert right < dialog.width()
