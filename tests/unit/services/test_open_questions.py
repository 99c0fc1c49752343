"""Open questions after a restart: what a person is shown, and what each answer does, once only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    LostReplyError,
    NotFoundError,
    OfflineError,
    RejectedError,
)
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.new_account import FieldProblem
from desktop_app.services.cancel import Cancel
from desktop_app.services.open_questions import OpenQuestion
from desktop_app.services.write_errors import (
    ChangedElsewhereError,
    NotOpenError,
    UnderWayError,
)
from tests.fakes.write_desk import ACCOUNT, ONE, FakeDesk, customer


def lost_create(*customers: Customer) -> FakeDesk:
    """A desk, started anew, with an account that was sent and that the server did not create."""
    desk = FakeDesk(*(customers or (customer(),)))
    desk.api.replies = [LostReplyError("reset", correlation_id="k-1")]
    with pytest.raises(LostReplyError):
        desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    desk.api.customers.pop()
    desk.restart()
    desk.now += 86_400
    return desk


def lost_rename(*, done: bool = False) -> FakeDesk:
    desk = FakeDesk(customer())
    desk.api.keeps_old_name = not done
    desk.api.replies = [LostReplyError()]
    desk.api.reads = [None, OfflineError()]
    with pytest.raises(LostReplyError):
        desk.rename.rename(ONE, "Alt GmbH", "Neu GmbH", Cancel())
    desk.now += 60
    desk.api.keeps_old_name = False
    desk.restart()
    return desk


def operation(desk: FakeDesk) -> str:
    (question,) = desk.questions.read()
    return question.intent.operation


def dying_at(desk: FakeDesk, step: str) -> None:
    def dies(name: str) -> None:
        if name == step:
            raise KeyboardInterrupt

    desk.journal.before = dies


# What is shown


def test_before_the_server_was_asked_nothing_is_said_to_be_missing() -> None:
    desk = lost_create()
    asked = list(desk.api.asked)
    (question,) = desk.questions.read()
    assert (question.looked, question.candidates) == (False, ())
    assert (question.intent.who, question.intent.correlation_id) == ("me", "k-1")
    assert desk.api.asked == asked


def test_what_a_look_has_found_stays_with_the_question() -> None:
    desk = lost_create()
    desk.api.customers.append(customer(7, ACCOUNT.name, billing_type="trial"))
    desk.questions.learn(desk.settle.settle(Cancel()).questions)
    (question,) = desk.questions.read()
    assert question.looked
    assert [one.id for one in question.candidates] == ["c7"]


def test_a_look_that_failed_takes_no_finding_back() -> None:
    desk = lost_create()
    desk.questions.learn(desk.settle.settle(Cancel()).questions)
    desk.api.listings = [OfflineError()]
    report = desk.settle.settle(Cancel())
    assert [one.looked for one in report.questions] == [False]
    desk.questions.learn(report.questions)
    assert [one.looked for one in desk.questions.read()] == [True]


def test_what_died_while_it_was_sent_is_a_question_after_the_restart() -> None:
    desk = FakeDesk(customer())
    desk.api.replies = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    desk.restart()
    (question,) = desk.questions.read()
    assert question.intent.state is IntentState.UNKNOWN
    assert desk.outcomes() == [("created", "unknown")]
    assert desk.questions.read() == (question,)
    assert desk.outcomes() == [("created", "unknown")]


def test_what_was_never_sent_is_a_question_of_its_own() -> None:
    desk = FakeDesk(customer())
    dying_at(desk, "sent")
    with pytest.raises(KeyboardInterrupt):
        desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    desk.restart()
    (question,) = desk.questions.read()
    assert question.intent.state is IntentState.PLANNED


def test_what_is_under_way_is_no_question() -> None:
    desk = FakeDesk(customer())
    seen: list[tuple[OpenQuestion, ...]] = []
    desk.api.before_write = lambda: seen.append(desk.questions.read())
    desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    assert seen == [()]


def test_one_that_cannot_be_looked_for_does_not_keep_the_others_from_it() -> None:
    desk = lost_rename()
    desk.api.replies = [LostReplyError()]
    with pytest.raises(LostReplyError):
        desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    desk.restart()
    desk.api.reads = [AccessDenied()]
    report = desk.settle.settle(Cancel())
    assert isinstance(report.failure, AccessDenied)
    assert [made.id for _, made in report.settled] == ["made-1"]
    assert [one.looked for one in report.questions] == [False]


# Leaving it


def test_leaving_it_closes_the_question_once_and_is_noted() -> None:
    desk = lost_create()
    wanted = operation(desk)
    desk.questions.leave(wanted)
    assert desk.questions.read() == ()
    line = desk.activities.lines[-1]
    assert (line.operation, line.who, line.detail) == (wanted, "me", "dismissed by a person")
    with pytest.raises(NotOpenError):
        desk.questions.leave(wanted)
    assert len(desk.activities.lines) == 2
    assert len(desk.api.posts) == 1


# Sending a creation again


def test_an_account_is_sent_again_as_a_new_operation_that_names_the_old_one() -> None:
    desk = lost_create()
    old = operation(desk)
    plan = desk.create.plan(replace(ACCOUNT, name="Andere Neue GmbH"), old)
    assert plan.replaces == old
    desk.create.send(plan.operation, Cancel())
    assert desk.questions.read() == ()
    assert len(desk.api.posts) == 2
    with pytest.raises(NotOpenError):
        desk.create.plan(ACCOUNT, old)


def test_a_plan_for_a_settled_question_is_refused() -> None:
    desk = lost_create()
    old = operation(desk)
    desk.questions.leave(old)
    with pytest.raises(NotOpenError):
        desk.create.plan(ACCOUNT, old)


def test_two_answers_at_once_send_once() -> None:
    desk = lost_create()
    old = operation(desk)
    first, second = (desk.create.plan_again(old) for _ in range(2))
    caught: list[BaseException] = []

    def press_again() -> None:
        desk.api.before_write = lambda: None
        with pytest.raises(UnderWayError) as error:
            desk.create.send(second.operation, Cancel())
        caught.append(error.value)
        with pytest.raises(UnderWayError):
            desk.questions.leave(old)

    desk.api.before_write = press_again
    desk.create.send(first.operation, Cancel())
    assert len(caught) == 1
    assert len(desk.api.posts) == 2


@pytest.mark.parametrize("body", ["", "null", "[1]", "{", '{"name": 7}'])
def test_what_the_journal_cannot_tell_any_more_is_asked_for(body: str) -> None:
    desk = lost_create()
    kept = desk.journal.only()
    desk.journal.intents[kept.operation] = replace(kept, body=body)
    assert desk.settle.settle(Cancel()).failure is None
    plan = desk.create.plan_again(kept.operation)
    assert plan.operation == ""
    assert plan.problems["email"] is FieldProblem.MISSING
    assert "terms" not in plan.problems
    if body != '{"name": 7}':
        assert plan.account.name == kept.new


@pytest.mark.parametrize(
    ("step", "states"),
    [
        ("plan", {IntentState.UNKNOWN}),
        ("dismissed", {IntentState.UNKNOWN, IntentState.PLANNED}),
        ("sent", {IntentState.PLANNED}),
        ("done", {IntentState.UNKNOWN}),
    ],
)
def test_a_death_while_sending_again_leaves_true_questions(
    step: str, states: set[IntentState]
) -> None:
    desk = lost_create()
    plan = desk.create.plan_again(operation(desk))
    dying_at(desk, step)
    with pytest.raises(KeyboardInterrupt):
        desk.create.send(plan.operation, Cancel())
    desk.journal.before = lambda _: None
    desk.restart()
    assert {one.intent.state for one in desk.questions.read()} == states
    assert len(desk.api.posts) == (2 if step == "done" else 1)


# Sending a rename again


def test_a_rename_is_sent_again_after_reading_the_name() -> None:
    desk = lost_rename()
    old = operation(desk)
    desk.rename.rename_again(old, "Alt GmbH", Cancel())
    assert desk.store.customers[ONE].display_name == "Neu GmbH"
    first, second = desk.journal.intents.values()
    assert (first.state, second.state) == (IntentState.DISMISSED, IntentState.DONE)
    assert second.operation in first.detail
    assert desk.outcomes()[-2:] == [("renamed", "unknown"), ("renamed", "done")]
    with pytest.raises(NotOpenError):
        desk.rename.rename_again(old, "Alt GmbH", Cancel())
    assert len(desk.api.patches) == 2


def test_a_rename_that_was_done_after_all_is_not_sent_again() -> None:
    desk = lost_rename(done=True)
    desk.rename.rename_again(operation(desk), "Alt GmbH", Cancel())
    assert desk.journal.only().state is IntentState.DONE
    assert len(desk.api.patches) == 1


def test_a_name_that_changed_since_it_was_shown_is_not_overwritten() -> None:
    desk = lost_rename()
    desk.api.rename_elsewhere(ONE, "Fremd GmbH")
    with pytest.raises(ChangedElsewhereError) as caught:
        desk.rename.rename_again(operation(desk), "Alt GmbH", Cancel())
    assert caught.value.current == "Fremd GmbH"
    assert len(desk.api.patches) == 1
    desk.rename.rename_again(operation(desk), "Fremd GmbH", Cancel())
    assert desk.store.customers[ONE].display_name == "Neu GmbH"


def test_pressing_twice_while_it_is_sent_again_sends_once() -> None:
    desk = lost_rename()
    old = operation(desk)

    def press_again() -> None:
        with pytest.raises((UnderWayError, NotOpenError)):
            desk.rename.rename_again(old, "Alt GmbH", Cancel())

    desk.api.before_write = press_again
    desk.rename.rename_again(old, "Alt GmbH", Cancel())
    assert len(desk.api.patches) == 2


@pytest.mark.parametrize("error", [OfflineError(), NotFoundError()])
def test_a_rename_whose_customer_cannot_be_read_stays_a_question(error: OfflineError) -> None:
    desk = lost_rename()
    desk.api.reads = [error]
    with pytest.raises(type(error)):
        desk.rename.rename_again(operation(desk), "Alt GmbH", Cancel())
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert len(desk.api.patches) == 1


def test_a_refused_repetition_closes_the_old_question_too() -> None:
    desk = lost_rename()
    desk.api.refusals = [RejectedError("no")]
    with pytest.raises(RejectedError):
        desk.rename.rename_again(operation(desk), "Alt GmbH", Cancel())
    assert desk.questions.read() == ()
    assert desk.outcomes()[-1] == ("renamed", "refused")


def test_a_repetition_of_an_undo_stays_an_undo() -> None:
    desk = FakeDesk(customer())
    desk.rename.rename(ONE, "Alt GmbH", "Neu GmbH", Cancel())
    desk.now += 60
    desk.api.keeps_old_name = True
    desk.api.replies = [LostReplyError()]
    desk.api.reads = [None, OfflineError()]
    with pytest.raises(LostReplyError):
        desk.rename.undo(Cancel())
    desk.api.keeps_old_name = False
    desk.restart()
    desk.rename.rename_again(operation(desk), "Neu GmbH", Cancel())
    assert desk.outcomes()[-1] == ("renameUndone", "done")
    assert desk.rename.undoable() is None


def unsent_rename() -> tuple[FakeDesk, Intent]:
    desk = FakeDesk(customer())
    dying_at(desk, "sent")
    with pytest.raises(KeyboardInterrupt):
        desk.rename.rename(ONE, "Alt GmbH", "Neu GmbH", Cancel())
    desk.journal.before = lambda _: None
    desk.restart()
    return desk, desk.journal.only()


def test_a_rename_that_was_never_sent_can_be_sent() -> None:
    desk, kept = unsent_rename()
    assert desk.settle.settle(Cancel()).unsent == [kept]
    desk.rename.rename_again(kept.operation, "Alt GmbH", Cancel())
    assert desk.outcomes() == [("renamed", "failed"), ("renamed", "done")]


def test_a_rename_that_was_never_sent_and_is_there_already_is_not_called_done() -> None:
    desk, kept = unsent_rename()
    desk.api.rename_elsewhere(ONE, "Neu GmbH")
    desk.rename.rename_again(kept.operation, "Alt GmbH", Cancel())
    assert desk.outcomes() == [("renamed", "failed")]
    assert desk.store.customers[ONE].display_name == "Neu GmbH"
    assert not desk.api.patches


def test_a_creation_cannot_be_answered_as_a_rename() -> None:
    desk = lost_create()
    with pytest.raises(NotOpenError):
        desk.rename.rename_again(operation(desk), "x", Cancel())
    with pytest.raises(NotOpenError):
        desk.settle.adopt("no such operation", CustomerId("c1"), Cancel())
    assert desk.journal.only().kind is IntentKind.CREATE
