"""A lost reply is looked for, then asked about, and never sent again by itself."""

from __future__ import annotations

import pytest
from create_bench import GOOD, CreateBench
from look import window_with
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.errors import (
    LostReplyError,
    OfflineError,
    RejectedError,
    StorageError,
    StorageProblem,
)
from desktop_app.domain.new_account import FieldProblem, NewAccount
from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.create.entries import account_of_entries
from desktop_app.gui.create.steps import Step
from desktop_app.gui.i18n import Language
from desktop_app.gui.questions.outcome_panel import MOST_SHOWN, SEND_NOW, UnknownOutcome
from desktop_app.gui.theme import Theme
from desktop_app.services.create import CreatePlan
from desktop_app.services.likeness import Resemblance, Similar
from desktop_app.services.open_questions import OpenQuestion
from desktop_app.services.settle import SettleReport
from desktop_app.services.write_errors import NotOpenError, OutdatedPlanError, UnsettledError
from tests.fakes.account_creating import NEW_ID, lost_intent

FOUND = Customer(
    NEW_ID,
    "Tischlerei <b>Böhm</b>",
    data_region="eu02",
    contact=Contact(email="k@b.de", address=Address(city="Leipzig")),
)


def lost(bench: CreateBench, *reports: SettleReport) -> CreateAccountDialog:
    bench.creating.answers = [LostReplyError("reset")]
    bench.settling.reports = list(reports)
    dialog = bench.open(GOOD)
    bench.click(dialog)
    if not any(report.settled for report in reports):
        bench.wait_for(dialog, Step.UNKNOWN)
    return dialog


def question(*candidates: Customer, operation: str = "op-1") -> SettleReport:
    return SettleReport(questions=[OpenQuestion(lost_intent(operation), candidates)])


def asked(bench: CreateBench, *candidates: Customer) -> CreateAccountDialog:
    dialog = lost(bench, question(*candidates))
    bench.qtbot.waitUntil(dialog.unknownOutcome.again_button.isVisible)
    return dialog


def send_again(dialog: CreateAccountDialog) -> None:
    """As a person does who has read what it may do."""
    press(dialog.unknownOutcome.again_button)
    press(dialog.unknownOutcome.sure.button(SEND_NOW))


def press(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_lost_reply_is_explained_and_looked_for(bench: CreateBench) -> None:
    bench.settling.gate.clear()
    dialog = lost(bench)
    assert "unclear" in dialog.unknownOutcome.title.value()
    assert "Nothing is resent automatically" in dialog.unknownOutcome.text.value()
    assert dialog.createAccountButton.isHidden()
    assert not dialog.unknownOutcome.look_button.isEnabled()
    assert dialog.unknownOutcome.again_button.isHidden()
    assert dialog.unknownOutcome.dismiss_button.isEnabled()
    bench.qtbot.waitUntil(lambda: bench.settling.looks == 1)
    assert len(bench.creating.sent) == 1


def test_an_account_that_is_found_counts_as_created(bench: CreateBench) -> None:
    lost(bench, SettleReport(settled=[(lost_intent(), FOUND)]))
    bench.wait_closed()
    assert bench.created == [NEW_ID]
    assert "was created" in bench.told[-1][1]
    assert len(bench.creating.sent) == 1


def test_a_report_about_another_account_changes_nothing(bench: CreateBench) -> None:
    other = SettleReport(settled=[(lost_intent("op-9"), FOUND)])
    bench.creating.plans = [CreatePlan(NewAccount())]
    bench.settling.gate.clear()
    dialog = lost(bench)
    bench.settling.reports = [other]
    bench.settling.gate.set()
    bench.qtbot.waitUntil(lambda: "already been resolved" in dialog.unknownOutcome.trouble.value())
    assert dialog.step is Step.UNKNOWN
    assert bench.created == []


def test_a_person_says_which_customer_it_is(bench: CreateBench) -> None:
    dialog = asked(bench, FOUND)
    entry = dialog.unknownOutcome.entries[0]
    assert entry.name.value() == "Tischlerei <b>Böhm</b>"
    assert entry.about.value() == "Leipzig · eu02 · k@b.de"
    press(entry.button)
    bench.wait_closed()
    assert bench.settling.adopted == [("op-1", NEW_ID)]
    assert bench.created == [NEW_ID]
    assert "Tischlerei <b>Böhm</b>" in bench.told[-1][1]


def test_a_person_sends_it_again(bench: CreateBench) -> None:
    dialog = asked(bench)
    assert "was not found" in dialog.unknownOutcome.title.value()
    bench.creating.account_of_operation = account_of_entries(GOOD)
    send_again(dialog)
    bench.wait_closed()
    assert bench.creating.planned_again == ["op-1"]
    assert bench.creating.sent == ["op-1", "op-2"]
    assert bench.created == [NEW_ID]


def test_sending_again_asks_about_similar_customers_too(bench: CreateBench) -> None:
    dialog = asked(bench, FOUND)
    bench.creating.account_of_operation = account_of_entries(GOOD)
    same = Similar(NEW_ID, FOUND.name, Resemblance.SAME_NAME)
    bench.creating.plans = [CreatePlan(NewAccount(), similar=(same,))]
    send_again(dialog)
    bench.wait_for(dialog, Step.ASKING)
    assert bench.creating.sent == ["op-1"]


def test_a_person_gives_it_up_and_keeps_the_entries(bench: CreateBench) -> None:
    dialog = asked(bench, FOUND)
    press(dialog.unknownOutcome.dismiss_button)
    bench.wait_for(dialog, Step.FILLING)
    assert bench.settling.dismissed == ["op-1"]
    assert dialog.entries().texts == GOOD.texts
    bench.qtbot.waitUntil(lambda: bool(bench.draft()))
    assert bench.creating.sent == ["op-1"]


def test_looking_again_asks_again(bench: CreateBench) -> None:
    dialog = asked(bench)
    bench.settling.reports = [SettleReport(settled=[(lost_intent(), FOUND)])]
    press(dialog.unknownOutcome.look_button)
    bench.wait_closed()
    assert bench.settling.looks == 2


def test_a_look_that_failed_is_said_and_can_be_repeated(bench: CreateBench) -> None:
    dialog = asked(bench)
    bench.settling.reports = [StorageError(StorageProblem.LOCKED)]  # type: ignore[list-item]
    bench.settler.look()
    bench.qtbot.waitUntil(lambda: not dialog.unknownOutcome.trouble.isHidden())
    assert dialog.unknownOutcome.look_button.isEnabled()


def test_an_offline_look_asks_and_says_why(bench: CreateBench) -> None:
    report = question()
    report.failure = OfflineError("x")
    dialog = lost(bench, report)
    bench.qtbot.waitUntil(lambda: not dialog.unknownOutcome.trouble.isHidden())
    assert "No connection" in dialog.unknownOutcome.trouble.value()


def test_an_answer_that_came_too_late_is_said(bench: CreateBench) -> None:
    dialog = asked(bench, FOUND)
    bench.settling.error = NotOpenError()
    press(dialog.unknownOutcome.dismiss_button)
    bench.qtbot.waitUntil(lambda: "already been resolved" in dialog.unknownOutcome.trouble.value())
    assert dialog.step is Step.UNKNOWN


def test_the_dialog_can_be_closed_while_it_is_looked_for(bench: CreateBench) -> None:
    bench.settling.gate.clear()
    dialog = lost(bench)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    bench.wait_closed()
    assert bench.told == []
    bench.settling.gate.set()
    bench.qtbot.waitUntil(lambda: bench.draft() == "")


@pytest.mark.parametrize("at_check", [True, False])
def test_an_earlier_account_of_this_name_comes_first(bench: CreateBench, at_check: bool) -> None:
    earlier = lost_intent("op-0", "Tischlerei Böhm GmbH")
    unsettled = CreatePlan(NewAccount(), unsettled=earlier)
    bench.creating.plans = [unsettled] if at_check else [CreatePlan(NewAccount()), unsettled]
    bench.creating.answers = [] if at_check else [UnsettledError(earlier)]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.wait_for(dialog, Step.UNKNOWN)
    assert dialog.unknownOutcome.operation == "op-0"
    assert "Sent: " in dialog.unknownOutcome.facts.value()
    assert len(bench.creating.sent) == (0 if at_check else 1)


def test_two_looks_never_run_at_once(bench: CreateBench) -> None:
    bench.settling.gate.clear()
    bench.settler.look()
    bench.qtbot.waitUntil(lambda: bench.settling.looks == 1)
    bench.settler.look()
    bench.settler.look()
    bench.qtbot.wait(50)
    assert bench.settling.looks == 1
    bench.settling.gate.set()
    bench.qtbot.waitUntil(lambda: bench.settling.looks == 2)
    bench.qtbot.wait(50)
    assert bench.settling.looks == 2


def test_the_question_stands_on_its_own_after_a_restart(
    bench: CreateBench, theme: Theme, german: Language
) -> None:
    outcome = UnknownOutcome()
    window_with(bench.qtbot, theme, outcome, 600, 700)
    many = [Customer(CustomerId(f"id-{n}"), "Böhm <i>") for n in range(MOST_SHOWN + 5)]
    outcome.show_question(OpenQuestion(lost_intent("op-5", "<b>Böhm</b>\u202e"), tuple(many)))
    assert outcome.title.value() == "Ist einer dieser Kunden „<b>Böhm</b>[RLO]“?"
    assert len(outcome.entries) == MOST_SHOWN
    assert outcome.entries[0].button.text() == "Das ist das Konto"
    assert outcome.again_button.text() == "Erneut senden\xa0…"
    press(outcome.again_button)
    assert "ein zweites Konto" in outcome.sure.text()
    with bench.qtbot.waitSignal(outcome.send_again) as sent:
        press(outcome.sure.button(SEND_NOW))
    assert sent.args == ["op-5"]
    for label in outcome.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


# Taken up from the list of open questions


def test_what_is_not_known_any_more_is_filled_in_and_sent_for_the_old_one(
    bench: CreateBench,
) -> None:
    missing = CreatePlan(NewAccount(), problems={"email": FieldProblem.MISSING})
    bench.creating.plans = [missing]
    bench.creating.account_of_operation = account_of_entries(GOOD)
    dialog = bench.open()
    dialog.take_up("op-0")
    bench.wait_for(dialog, Step.FILLING)
    assert "Some of the details" in dialog.formNotice.text()
    assert dialog.entries().texts["name"] == GOOD.texts["name"]
    assert bench.creating.sent == []
    bench.click(dialog)
    bench.wait_closed()
    assert bench.creating.replacing == ["op-0"]
    assert len(bench.creating.sent) == 1


def test_after_a_refusal_the_old_one_is_no_longer_replaced(bench: CreateBench) -> None:
    bench.creating.account_of_operation = account_of_entries(GOOD)
    bench.creating.answers = [RejectedError("no")]
    dialog = bench.open()
    refused: list[bool] = []
    dialog.not_created.connect(lambda: refused.append(True))
    dialog.take_up("op-0")
    bench.qtbot.waitUntil(lambda: bool(refused))
    bench.click(dialog)
    bench.wait_closed()
    assert bench.creating.replacing == [""]


def test_a_customer_that_appeared_meanwhile_keeps_the_link_to_the_old_one(
    bench: CreateBench,
) -> None:
    bench.creating.account_of_operation = account_of_entries(GOOD)
    bench.creating.answers = [OutdatedPlanError()]
    dialog = bench.open()
    dialog.take_up("op-0")
    bench.wait_closed()
    assert bench.creating.replacing == ["op-0"]
    assert len(bench.creating.sent) == 2


def test_a_form_that_somebody_fills_in_is_in_use(bench: CreateBench) -> None:
    dialog = bench.open()
    assert dialog.is_unused
    dialog.set_entries(GOOD)
    assert not dialog.is_unused
