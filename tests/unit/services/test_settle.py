"""What became of writes whose reply was lost: looked for, adopted when sure, asked otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.customer import Contact, Customer, CustomerId
from desktop_app.domain.errors import (
    AppError,
    Cancelled,
    LostReplyError,
    NotFoundError,
    OfflineError,
    StorageError,
    StorageProblem,
)
from desktop_app.domain.intent import IntentState
from desktop_app.services.cancel import Cancel
from desktop_app.services.settle import LONGEST_REQUEST, WINDOW, SettleReport
from desktop_app.services.write_errors import NotOpenError, UnderWayError
from tests.fakes.partner_api import tenant_pages
from tests.fakes.write_desk import ACCOUNT, ONE, FakeDesk, customer


@pytest.fixture
def desk() -> FakeDesk:
    """A desk with an account whose reply was lost; the server created it."""
    desk = FakeDesk(customer(1), customer(2, "Zwei AG"))
    desk.api.replies = [LostReplyError()]
    with pytest.raises(LostReplyError):
        desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    return desk


def not_created(desk: FakeDesk) -> None:
    desk.api.customers = [one for one in desk.api.customers if not one.id.startswith("made")]


def stranger(number: int = 7, **fields: object) -> Customer:
    """A customer that somebody else created under the same name."""
    made = customer(
        number, ACCOUNT.name, data_geography="DE", billing_type="usage", contact=ACCOUNT.contact
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def settled(desk: FakeDesk) -> SettleReport:
    desk.restart()
    return desk.settle.settle(Cancel())


def test_the_only_one_that_can_be_ours_is_adopted_and_told(desk: FakeDesk) -> None:
    report = settled(desk)
    ((intent, made),) = report.settled
    assert made.id == "made-1"
    assert desk.journal.only().state is IntentState.DONE
    assert desk.journal.only().customer_id == "made-1"
    assert [row.id for change in report.changes for row in change.upserted] == ["made-1"]
    assert desk.outcomes() == [("created", "unknown"), ("created", "done")]
    assert {line.operation for line in desk.activities.lines} == {intent.operation}
    assert not report.questions
    assert not desk.waits


def test_what_appears_late_is_found_within_the_window(desk: FakeDesk) -> None:
    late = desk.api.customers.pop()
    wait = desk.wait

    def appearing(seconds: float, cancel: Cancel) -> None:
        wait(seconds, cancel)
        if sum(desk.waits) > 100:
            desk.api.customers = [*desk.api.customers[:2], late]

    desk.wait = appearing  # type: ignore[method-assign]
    report = settled(desk)
    assert [made.id for _, made in report.settled] == ["made-1"]
    assert 100 < sum(desk.waits) < 300


def test_what_never_appears_is_asked_about_at_the_end_of_the_window(desk: FakeDesk) -> None:
    not_created(desk)
    report = settled(desk)
    (question,) = report.questions
    assert not question.candidates
    assert not report.settled
    assert sum(desk.waits) == LONGEST_REQUEST + WINDOW
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert len(desk.api.posts) == 1


def test_after_the_window_one_look_is_enough(desk: FakeDesk) -> None:
    not_created(desk)
    desk.now += 86_400
    assert settled(desk).questions
    assert not desk.waits


def test_a_clock_that_was_set_back_does_not_make_the_window_longer(desk: FakeDesk) -> None:
    not_created(desk)
    desk.now -= 86_400
    assert settled(desk).questions
    assert sum(desk.waits) == LONGEST_REQUEST + WINDOW


@pytest.mark.parametrize(
    "difference",
    [
        {"data_geography": "US"},
        {"billing_type": "trial"},
        {"contact": Contact(email="other@x.example")},
    ],
)
def test_somebody_elses_customer_of_the_same_name_is_not_adopted(
    desk: FakeDesk, difference: dict[str, object]
) -> None:
    not_created(desk)
    desk.api.customers.append(stranger(**difference))
    report = settled(desk)
    (question,) = report.questions
    assert [one.id for one in question.candidates] == ["c7"]
    assert not report.settled


def test_ours_is_told_from_somebody_elses(desk: FakeDesk) -> None:
    desk.api.customers.append(stranger(contact=Contact(email="other@x.example")))
    assert [made.id for _, made in settled(desk).settled] == ["made-1"]


def test_several_that_could_be_ours_are_a_question_with_all_their_ids(desk: FakeDesk) -> None:
    desk.api.customers.append(stranger())
    report = settled(desk)
    (question,) = report.questions
    assert {one.id for one in question.candidates} == {"made-1", "c7"}
    assert not report.settled
    assert not desk.waits


def test_a_customer_without_contact_is_believed_only_after_the_window(desk: FakeDesk) -> None:
    made = desk.api.customers.pop()
    desk.api.customers.append(replace(made, contact=None))
    assert [one.id for _, one in settled(desk).settled] == ["made-1"]
    assert sum(desk.waits) == LONGEST_REQUEST + WINDOW


def test_a_customer_that_was_known_before_is_never_adopted() -> None:
    desk = FakeDesk(stranger())
    desk.api.replies = [LostReplyError()]
    with pytest.raises(LostReplyError):
        desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    not_created(desk)
    assert not settled(desk).settled


def test_a_list_that_contradicts_itself_is_not_believed(desk: FakeDesk) -> None:
    lying = [replace(page, items=99) for page in tenant_pages(desk.api.customers)]
    desk.api.listings = [lying] * 300
    report = settled(desk)
    (question,) = report.questions
    assert [one.id for one in question.candidates] == ["made-1"]


def test_a_long_list_is_looked_at_less_often(desk: FakeDesk) -> None:
    not_created(desk)
    pages = desk.api.tenant_pages

    def slowly(cancel: Cancel) -> object:
        desk.now += 40
        return pages(cancel)

    desk.api.tenant_pages = slowly  # type: ignore[method-assign, assignment]
    settled(desk)
    assert len(desk.waits) == 3


@pytest.mark.parametrize("error", [OfflineError(), Cancelled()])
def test_trouble_while_looking_leaves_it_open_and_is_told(desk: FakeDesk, error: AppError) -> None:
    desk.api.listings = [error]
    report = settled(desk)
    assert report.failure is error
    (question,) = report.questions
    assert question.intent.state is IntentState.UNKNOWN
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert settled(desk).settled


def test_a_store_that_fails_is_an_error(desk: FakeDesk) -> None:
    def full(_: str) -> None:
        raise StorageError(StorageProblem.FULL)

    desk.journal.before = full
    with pytest.raises(StorageError):
        settled(desk)


# The start of the program


def test_what_was_being_sent_when_the_program_died_is_unknown() -> None:
    desk = FakeDesk(customer())
    desk.api.replies = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    assert desk.journal.only().state is IntentState.SENT
    desk.restart()
    asked = list(desk.api.asked)
    (intent,) = desk.settle.recover()
    assert intent.state is IntentState.UNKNOWN
    assert desk.api.asked == asked
    assert desk.outcomes() == [("created", "unknown")]


def test_what_is_under_way_is_left_alone() -> None:
    desk = FakeDesk(customer())
    seen: list[object] = []
    desk.api.before_write = lambda: seen.append(desk.settle.settle(Cancel()))
    desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    assert seen == [SettleReport()]
    assert desk.journal.steps == ["plan", "sent", "done"]


def test_what_is_about_to_be_sent_is_not_taken_for_forgotten() -> None:
    desk = FakeDesk(customer())
    seen: list[SettleReport] = []

    def look(step: str) -> None:
        if step == "sent":
            seen.append(desk.settle.settle(Cancel()))

    desk.journal.before = look
    desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    assert seen == [SettleReport()]


def test_nothing_open_asks_the_server_nothing() -> None:
    desk = FakeDesk(customer())
    assert settled(desk) == SettleReport()
    assert not desk.api.asked


# A person decides


def test_a_person_adopts_a_candidate(desk: FakeDesk) -> None:
    desk.api.customers.append(stranger())
    (question,) = settled(desk).questions
    changes = desk.settle.adopt(question.intent.operation, CustomerId("c7"), Cancel())
    assert [row.id for row in changes.upserted] == ["c7"]
    assert desk.journal.only().state is IntentState.DONE
    with pytest.raises(NotOpenError):
        desk.settle.adopt(question.intent.operation, CustomerId("made-1"), Cancel())


def test_a_candidate_that_is_gone_is_not_adopted(desk: FakeDesk) -> None:
    operation = desk.journal.only().operation
    with pytest.raises(NotFoundError):
        desk.settle.adopt(operation, CustomerId("gone"), Cancel())
    assert desk.journal.only().state is IntentState.UNKNOWN


def test_a_person_dismisses(desk: FakeDesk) -> None:
    operation = desk.journal.only().operation
    desk.settle.dismiss(operation)
    assert desk.journal.only().state is IntentState.DISMISSED
    assert desk.outcomes()[-1] == ("created", "unknown")
    with pytest.raises(NotOpenError):
        desk.settle.dismiss(operation)
    assert settled(desk) == SettleReport()


def test_what_is_being_sent_cannot_be_dismissed() -> None:
    desk = FakeDesk(customer())

    def dismiss() -> None:
        with pytest.raises(UnderWayError):
            desk.settle.dismiss(desk.journal.only().operation)

    desk.api.before_write = dismiss
    desk.create.send(desk.create.plan(ACCOUNT).operation, Cancel())
    assert desk.journal.only().state is IntentState.DONE


# Renames


def lost_rename(*, done: bool) -> FakeDesk:
    desk = FakeDesk(customer())
    desk.api.keeps_old_name = not done
    desk.api.replies = [LostReplyError()]
    desk.api.reads = [None, OfflineError()]
    with pytest.raises(LostReplyError):
        desk.rename.rename(ONE, "Alt GmbH", "Neu GmbH", Cancel())
    return desk


def test_a_rename_is_done_when_the_new_name_is_read() -> None:
    desk = lost_rename(done=True)
    report = settled(desk)
    assert len(report.settled) == 1
    assert desk.store.customers[ONE].display_name == "Neu GmbH"
    assert desk.outcomes() == [("renamed", "unknown"), ("renamed", "done")]


def test_a_rename_that_is_not_read_stays_open_and_is_never_repeated() -> None:
    desk = lost_rename(done=False)
    (question,) = settled(desk).questions
    assert [one.display_name for one in question.candidates] == ["Alt GmbH"]
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert len(desk.api.patches) == 1
    desk.api.rename_elsewhere(ONE, "Neu GmbH")
    assert settled(desk).settled


def test_a_renamed_customer_that_is_gone_is_asked_about() -> None:
    desk = lost_rename(done=True)
    desk.api.customers = []
    (question,) = settled(desk).questions
    assert not question.candidates


def test_a_person_cannot_declare_a_rename_done() -> None:
    desk = lost_rename(done=False)
    with pytest.raises(NotOpenError):
        desk.settle.adopt(desk.journal.only().operation, ONE, Cancel())
    desk.settle.dismiss(desk.journal.only().operation)
    assert desk.journal.only().state is IntentState.DISMISSED
