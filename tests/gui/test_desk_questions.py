"""Open questions in the window, over a real store and the simulator: told, marked, answered."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.activity import ActivityOutcome
from desktop_app.domain.customer import Address, Contact, CustomerId
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.new_account import NewAccount
from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.create.entries import entries_of_account
from desktop_app.gui.questions.dialog import QuestionsDialog
from desktop_app.gui.questions.outcome_panel import SEND_NOW, UnknownOutcome
from desktop_app.gui.sync_notices import ANSWER
from desktop_app.services.account_body import body_of

LONG_AGO = int(time.time()) - 86_400
ACCOUNT = NewAccount(
    name="Tischlerei Böhm GmbH",
    data_region="eu02",
    contact=Contact(
        "Käthe",
        "Böhm",
        "k.boehm@tischlerei-boehm.example",
        "+49 341 55512",
        address=Address(("Gerberstraße 14",), "Leipzig", "", "04105", "DE"),
    ),
)
LOST = Intent(
    "op-1",
    IntentKind.CREATE,
    IntentState.SENT,
    ACCOUNT.name,
    body=body_of(ACCOUNT),
    planned_at=LONG_AGO,
    sent_at=LONG_AGO,
    who="anna",
)


def press(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rename_of(bench: Bench, new: str) -> Intent:
    """A rename of the first customer that the last run died over."""
    world_id = CustomerId(bench_world_id(bench))
    old = next(row.name for row in bench.rows() if row.id == world_id)
    return Intent("op-2", IntentKind.RENAME, IntentState.SENT, new, old, world_id, sent_at=LONG_AGO)


def bench_world_id(bench: Bench) -> str:
    return bench.simulator.world.base_id(0)


def look_into(bench: Bench) -> None:
    """Do what the start does, once more, and wait until it is through."""
    questions = bench.desk.dialogs.questions
    with bench.qtbot.waitSignal(questions.settler.reported, timeout=20_000):
        questions.start()
    bench.qtbot.waitUntil(lambda: not questions.board._reading)


def opened(bench: Bench) -> QuestionsDialog:
    """The dialog, by the button of the activity page."""
    bench.desk.activity.page.questions_wanted.emit()
    dialog = bench.desk.dialogs.questions._dialog
    assert dialog is not None
    bench.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def panel(bench: Bench, operation: str) -> UnknownOutcome:
    return opened(bench).cards[operation].panel


def mark(bench: Bench) -> int:
    return bench.desk.window.rail._items["activity"].mark()


def send_again(shown: UnknownOutcome) -> None:
    press(shown.again_button)
    press(shown.sure.button(SEND_NOW))


def posts(bench: Bench) -> int:
    return bench.simulator.count("create")


def test_a_start_after_a_crash_tells_marks_and_leads_to_the_question(desks: BenchMaker) -> None:
    bench = desks(5, plain=True)
    bench.store.journal.plan(LOST)
    bench.sync()
    bench.qtbot.waitUntil(lambda: "is unknown" in bench.notice())
    assert mark(bench) == 1
    assert "1 open question" in bench.desk.window.rail._items["activity"].accessibleName()
    press(bench.notice_button(ANSWER))
    dialog = bench.desk.dialogs.questions._dialog
    bench.qtbot.waitUntil(dialog.cards["op-1"].panel.again_button.isVisible)
    assert "was not found" in dialog.cards["op-1"].panel.title.value()
    assert "by anna" in dialog.cards["op-1"].panel.facts.value()
    assert posts(bench) == 0


def test_nothing_open_says_and_marks_nothing(desks: BenchMaker) -> None:
    bench = desks(3, plain=True)
    bench.sync()
    bench.qtbot.waitUntil(lambda: bench.desk.activity.page is not None)
    assert mark(bench) == 0
    assert bench.notice() == ""
    assert bench.desk.window.rail._items["activity"].accessibleName() == "Activity"


def test_an_account_sent_again_is_created_once_and_the_mark_goes(desks: BenchMaker) -> None:
    bench = desks(5, plain=True)
    bench.sync()
    bench.store.journal.plan(LOST)
    look_into(bench)
    send_again(panel(bench, "op-1"))
    bench.qtbot.waitUntil(lambda: "Tischlerei Böhm GmbH" in bench.names(), timeout=20_000)
    bench.qtbot.waitUntil(lambda: mark(bench) == 0)
    assert posts(bench) == 1
    assert bench.store.journal.open_intents() == []
    first, second = bench.store.activities.activities()[:2]
    assert (first.outcome, first.new) == (ActivityOutcome.DONE, ACCOUNT.name)
    assert first.operation in second.detail


def test_the_customer_that_a_person_names_is_noted_as_created(desks: BenchMaker) -> None:
    bench = desks(5, plain=True)
    bench.sync()
    stranger = bench.rows()[0]
    body = body_of(replace(ACCOUNT, name=stranger.name))
    bench.store.journal.plan(replace(LOST, new=stranger.name, body=body))
    look_into(bench)
    shown = panel(bench, "op-1")
    assert [entry.customer_id for entry in shown.entries] == [stranger.id]
    press(shown.entries[0].button)
    bench.qtbot.waitUntil(lambda: mark(bench) == 0)
    line = bench.store.activities.activities()[0]
    assert (line.customer_id, line.detail) == (stranger.id, "confirmed by a person")
    assert posts(bench) == 0


def test_a_rename_sent_again_shows_in_the_list(desks: BenchMaker) -> None:
    bench = desks(5, plain=True)
    bench.sync()
    bench.store.journal.plan(rename_of(bench, "Ganz Neu GmbH"))
    look_into(bench)
    send_again(panel(bench, "op-2"))
    bench.qtbot.waitUntil(lambda: "Ganz Neu GmbH" in bench.names())
    bench.qtbot.waitUntil(lambda: mark(bench) == 0)
    assert bench.simulator.count("rename") == 1


def test_a_name_that_somebody_changed_since_is_shown_and_kept(desks: BenchMaker) -> None:
    bench = desks(5, plain=True)
    bench.sync()
    bench.store.journal.plan(rename_of(bench, "Ganz Neu GmbH"))
    look_into(bench)
    shown = panel(bench, "op-2")
    bench.rename(0, "Fremd GmbH")
    send_again(shown)
    bench.qtbot.waitUntil(lambda: "It is now “Fremd GmbH”" in shown.trouble.value())
    assert bench.simulator.count("rename") == 0
    look_into(bench)
    assert "shows “Fremd GmbH”" in shown.title.value()
    press(shown.dismiss_button)
    bench.qtbot.waitUntil(lambda: mark(bench) == 0)
    assert bench.simulator.count("rename") == 0


def test_what_was_never_sent_stands_in_the_form_again(desks: BenchMaker) -> None:
    bench = desks(5, plain=True)
    bench.sync()
    bench.store.journal.plan(replace(LOST, state=IntentState.PLANNED, sent_at=0))
    questions = bench.desk.dialogs.questions
    questions.start()
    bench.qtbot.waitUntil(lambda: mark(bench) == 1)
    press(panel(bench, "op-1").again_button)
    bench.qtbot.waitUntil(lambda: mark(bench) == 0)
    (form,) = bench.desk.window.findChildren(CreateAccountDialog)
    assert form.nameField.text() == ACCOUNT.name
    assert form.entries().texts["email"] == ACCOUNT.contact.email
    assert posts(bench) == 0


@pytest.mark.parametrize("state", [IntentState.SENT, IntentState.PLANNED])
def test_a_form_that_is_in_use_is_left_alone(desks: BenchMaker, state: IntentState) -> None:
    bench = desks(5, plain=True)
    bench.sync()
    sent_at = LONG_AGO if state is IntentState.SENT else 0
    bench.store.journal.plan(replace(LOST, state=state, sent_at=sent_at))
    bench.desk.dialogs.questions.start()
    bench.qtbot.waitUntil(lambda: mark(bench) == 1)
    form = bench.desk.dialogs.open_create()
    form.set_entries(entries_of_account(NewAccount("Andere")))
    shown = panel(bench, "op-1")
    bench.qtbot.waitUntil(shown.again_button.isVisible)
    press(shown.again_button)
    if state is IntentState.SENT:
        press(shown.sure.button(SEND_NOW))
    bench.qtbot.waitUntil(lambda: "already filling in an account form" in bench.notice())
    assert form.nameField.text() == "Andere"
    assert (posts(bench), mark(bench)) == (0, 1)


def test_what_could_not_be_looked_for_is_looked_for_when_the_connection_is_back(
    desks: BenchMaker,
) -> None:
    bench = desks(5, plain=True)
    bench.sync()
    bench.store.journal.plan(LOST)
    tenant_pages = bench.desk.account._api.tenant_pages
    bench.desk.account._api.tenant_pages = _offline
    look_into(bench)
    dialog = opened(bench)
    assert "No connection" in dialog.trouble.text()
    assert "could not be looked up yet" in dialog.cards["op-1"].panel.text.value()
    bench.desk.account._api.tenant_pages = tenant_pages
    bench.again()
    bench.qtbot.waitUntil(lambda: "was not found" in dialog.cards["op-1"].panel.title.value())
    assert dialog.trouble.text() == ""


def test_while_a_sync_runs_questions_are_answered(desks: BenchMaker) -> None:
    bench = desks(30, plain=True, faults="licences:delay=20ms")
    bench.store.journal.plan(LOST)
    bench.start()
    bench.qtbot.waitUntil(lambda: bench.desk.activity.page is not None and mark(bench) == 1)
    shown = panel(bench, "op-1")
    press(shown.dismiss_button)
    bench.qtbot.waitUntil(lambda: mark(bench) == 0)
    assert bench.store.journal.open_intents() == []


def test_another_account_has_questions_of_its_own(desks: BenchMaker) -> None:
    first = desks(3, plain=True)
    first.store.journal.plan(LOST)
    first.sync()
    first.qtbot.waitUntil(lambda: mark(first) == 1)
    first.close()
    other = BenchMaker(first.qtbot, desks._app, desks._theme, desks.folder / "other")
    other.folder.mkdir()
    bench = other(3, plain=True)
    bench.sync()
    assert mark(bench) == 0
    other.withdraw()
    again = desks(3, plain=True)
    again.sync()
    again.qtbot.waitUntil(lambda: mark(again) == 1)


def _offline(_cancel: object) -> object:
    from desktop_app.domain.errors import OfflineError

    raise OfflineError("no route")
