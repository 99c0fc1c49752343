"""Renaming: nobody's change is overwritten, nothing is sent twice, what is read decides."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.activity import ActivityKind
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AppError,
    CredentialsError,
    LostReplyError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    QuotaError,
    RejectedError,
)
from desktop_app.domain.intent import IntentState
from desktop_app.domain.licence import Licence
from desktop_app.domain.names import NameProblem, name_problem, tidied_name
from desktop_app.domain.permission import Reason
from desktop_app.services.cancel import Cancel
from desktop_app.services.rename import READ_BACK_AFTER
from desktop_app.services.write_errors import (
    ChangedElsewhereError,
    NameRefusedError,
    NothingToUndoError,
    NotPermittedError,
    UnderWayError,
)
from tests.fakes.write_desk import ONE, FakeDesk, customer


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(customer(), customer(2, "Zwei AG"))


def rename(desk: FakeDesk, new: str = "Neu GmbH", seen: str = "Alt GmbH") -> None:
    desk.rename.rename(ONE, seen, new, Cancel())


def test_a_rename_reaches_the_server_the_store_the_journal_and_the_log(desk: FakeDesk) -> None:
    changes = desk.rename.rename(ONE, "Alt GmbH", "  Neu   GmbH ", Cancel())
    assert desk.api.patches == [(ONE, "Neu GmbH")]
    assert [row.display_name for row in changes.upserted] == ["Neu GmbH"]
    assert desk.store.customers[ONE].show_as == "Neu GmbH"
    assert desk.journal.steps == ["plan", "sent", "done"]
    kept = desk.journal.only()
    assert (kept.old, kept.new, kept.customer_id) == ("Alt GmbH", "Neu GmbH", ONE)
    assert kept.planned_at
    assert kept.sent_at
    assert kept.settled_at
    (line,) = desk.activities.lines
    assert (line.kind, line.who, line.old, line.new) == (
        ActivityKind.RENAMED,
        "me",
        "Alt GmbH",
        "Neu GmbH",
    )
    assert line.operation == kept.operation


def test_the_journal_says_sent_before_the_request_leaves(desk: FakeDesk) -> None:
    states: list[IntentState] = []
    desk.api.before_write = lambda: states.append(desk.journal.only().state)
    rename(desk)
    assert states == [IntentState.SENT]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("   ", NameProblem.EMPTY),
        ("Alt GmbH", NameProblem.UNCHANGED),
        (" Alt  GmbH ", NameProblem.UNCHANGED),
        ("x" * 256, NameProblem.TOO_LONG),
        ("Neu\x00GmbH", NameProblem.CONTROL),
        ("Neu\u202eGmbH", NameProblem.HIDDEN),
        ("Ne\u200bu", NameProblem.HIDDEN),
    ],
)
def test_a_name_that_breaks_a_rule_is_not_sent(
    desk: FakeDesk, name: str, problem: NameProblem
) -> None:
    with pytest.raises(NameRefusedError) as caught:
        rename(desk, name)
    assert caught.value.problem is problem
    assert isinstance(caught.value, RejectedError)
    assert not desk.api.patches
    assert not desk.journal.intents


@given(current=st.text(min_size=1, max_size=30), seen=st.text(min_size=1, max_size=30))
def test_a_name_that_somebody_else_changed_is_never_overwritten(current: str, seen: str) -> None:
    desk = FakeDesk(customer(name=current))
    new = "Ganz neuer Name"
    if current in {seen, new}:
        rename(desk, new, seen)
        return
    with pytest.raises(ChangedElsewhereError) as caught:
        rename(desk, new, seen)
    assert (caught.value.current, caught.value.seen) == (current, seen)
    assert not desk.api.patches
    assert not desk.journal.intents


def test_a_change_elsewhere_reaches_the_store_at_once(desk: FakeDesk) -> None:
    desk.api.rename_elsewhere(ONE, "Anders GmbH")
    with pytest.raises(ChangedElsewhereError) as caught:
        rename(desk)
    assert [row.display_name for row in caught.value.changes.upserted] == ["Anders GmbH"]
    assert desk.store.customers[ONE].display_name == "Anders GmbH"


def test_a_name_that_is_already_there_is_not_sent_again(desk: FakeDesk) -> None:
    desk.api.rename_elsewhere(ONE, "Neu GmbH")
    rename(desk)
    assert not desk.api.patches
    assert desk.store.customers[ONE].display_name == "Neu GmbH"


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (RejectedError("showAs", correlation_id="k-1"), "refused"),
        (AccessDenied(), "refused"),
        (NotOfferedError(), "refused"),
        (NotFoundError(), "refused"),
        (CredentialsError(), "refused"),
        (QuotaError(), "refused"),
        (OfflineError(), "failed"),
    ],
)
def test_a_refusal_changes_nothing_and_is_logged(
    desk: FakeDesk, error: AppError, outcome: str
) -> None:
    desk.api.refusals = [error]
    with pytest.raises(type(error)):
        rename(desk)
    assert desk.journal.only().state is IntentState.REFUSED
    assert desk.journal.only().correlation_id == error.correlation_id
    assert desk.outcomes() == [("renamed", outcome)]
    assert desk.store.customers[ONE].display_name == "Alt GmbH"


def test_a_lost_reply_is_settled_by_reading(desk: FakeDesk) -> None:
    desk.api.replies = [LostReplyError()]
    rename(desk)
    assert len(desk.api.patches) == 1
    assert desk.outcomes() == [("renamed", "done")]


def test_a_lost_reply_of_what_was_not_done_stays_unknown(desk: FakeDesk) -> None:
    desk.api.keeps_old_name = True
    desk.api.replies = [LostReplyError("time-out", correlation_id="k-2")]
    with pytest.raises(LostReplyError) as caught:
        rename(desk)
    assert caught.value.correlation_id == "k-2"
    assert len(desk.api.patches) == 1
    assert desk.waits == list(READ_BACK_AFTER)
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert desk.outcomes() == [("renamed", "unknown")]


def test_a_lost_reply_that_cannot_be_looked_into_stays_unknown(desk: FakeDesk) -> None:
    desk.api.replies = [LostReplyError()]
    desk.api.reads = [None, OfflineError()]
    with pytest.raises(LostReplyError):
        rename(desk)
    assert desk.journal.only().state is IntentState.UNKNOWN


def test_a_bug_while_it_is_sent_leaves_it_unknown(
    desk: FakeDesk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.api.replies = [KeyError("a bug")]
    with pytest.raises(LostReplyError):
        rename(desk)
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert desk.outcomes() == [("renamed", "unknown")]
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()


def test_a_success_that_the_reading_does_not_confirm_is_unknown(desk: FakeDesk) -> None:
    desk.api.keeps_old_name = True
    with pytest.raises(LostReplyError):
        rename(desk)
    assert desk.journal.only().state is IntentState.UNKNOWN


def test_a_success_that_somebody_overwrote_at_once_is_done_and_says_so(desk: FakeDesk) -> None:
    original = desk.api.rename_tenant

    def overwritten(customer_id: CustomerId, name: str, cancel: Cancel) -> object:
        done = original(customer_id, name, cancel)
        desk.api.rename_elsewhere(customer_id, "Dritter Name")
        return done

    desk.api.rename_tenant = overwritten  # type: ignore[method-assign, assignment]
    rename(desk)
    assert desk.journal.only().state is IntentState.DONE
    assert "Dritter Name" in desk.activities.lines[-1].detail
    assert desk.store.customers[ONE].display_name == "Dritter Name"


def test_a_lost_reply_with_a_third_name_stays_unknown(desk: FakeDesk) -> None:
    desk.api.keeps_old_name = True
    desk.api.replies = [LostReplyError()]
    desk.api.before_write = lambda: desk.api.rename_elsewhere(ONE, "Dritter Name")
    with pytest.raises(LostReplyError):
        rename(desk)
    assert desk.journal.only().state is IntentState.UNKNOWN


def test_stopping_after_the_request_left_does_not_lose_the_truth(desk: FakeDesk) -> None:
    cancel = Cancel()
    desk.api.before_write = cancel.set
    with pytest.raises(LostReplyError):
        desk.rename.rename(ONE, "Alt GmbH", "Neu GmbH", cancel)
    assert desk.journal.only().state is IntentState.UNKNOWN


def test_a_later_rename_settles_an_older_one_that_nobody_knew_of(desk: FakeDesk) -> None:
    desk.api.keeps_old_name = True
    desk.api.replies = [LostReplyError()]
    with pytest.raises(LostReplyError):
        rename(desk)
    desk.api.keeps_old_name = False
    rename(desk, "Noch neuer")
    states = [intent.state for intent in desk.journal.intents.values()]
    assert states == [IntentState.DISMISSED, IntentState.DONE]


def test_a_managed_order_is_not_renamed() -> None:
    desk = FakeDesk(customer(billing_type="ordered"))
    with pytest.raises(NotPermittedError) as caught:
        rename(desk)
    assert caught.value.reason is Reason.MANAGED_ORDER
    assert not desk.api.patches


def test_a_customer_with_an_ordered_licence_is_not_renamed(desk: FakeDesk) -> None:
    desk.store.save_licences(ONE, [Licence(id="l", product_code="CIXA", type="ordered")], 1)
    with pytest.raises(NotPermittedError):
        rename(desk)
    assert not desk.api.patches


def test_a_double_click_sends_one_request(desk: FakeDesk) -> None:
    inside = Barrier(2, timeout=10)

    def hold() -> None:
        inside.wait()
        inside.wait()

    desk.api.before_write = hold
    first = Thread(target=rename, args=(desk,))
    first.start()
    inside.wait()
    with pytest.raises(UnderWayError):
        rename(desk)
    inside.wait()
    first.join()
    assert len(desk.api.patches) == 1


# Undo


def test_undo_gives_the_old_name_back_once(desk: FakeDesk) -> None:
    rename(desk)
    desk.now += 5
    assert desk.rename.undoable() is not None
    desk.rename.undo(Cancel())
    assert desk.store.customers[ONE].display_name == "Alt GmbH"
    assert desk.outcomes() == [("renamed", "done"), ("renameUndone", "done")]
    assert desk.rename.undoable() is None
    with pytest.raises(NothingToUndoError):
        desk.rename.undo(Cancel())


def test_undo_does_not_overwrite_somebody_elses_change(desk: FakeDesk) -> None:
    rename(desk)
    desk.api.rename_elsewhere(ONE, "Anders")
    with pytest.raises(ChangedElsewhereError):
        desk.rename.undo(Cancel())
    assert len(desk.api.patches) == 1


def test_a_lost_undo_is_still_an_undo_after_a_restart(desk: FakeDesk) -> None:
    rename(desk)
    desk.now += 5
    desk.api.replies = [LostReplyError()]
    desk.api.reads = [None, OfflineError()]
    with pytest.raises(LostReplyError):
        desk.rename.undo(Cancel())
    desk.restart()
    desk.settle.settle(Cancel())
    assert desk.outcomes()[-1] == ("renameUndone", "done")
    assert desk.rename.undoable() is None


def test_without_a_rename_there_is_nothing_to_undo(desk: FakeDesk) -> None:
    assert desk.rename.undoable() is None
    with pytest.raises(NothingToUndoError):
        desk.rename.undo(Cancel())


# Alias


def test_an_alias_stays_on_this_machine(desk: FakeDesk) -> None:
    desk.rename.set_alias(ONE, "  Unser  Kunde ")
    assert desk.notes.note(ONE).alias == "Unser Kunde"
    assert not desk.api.asked
    assert not desk.api.patches
    (line,) = desk.activities.lines
    assert (line.kind.value, line.old, line.new) == ("aliasSet", "", "Unser Kunde")
    assert line.customer_name == "Alt GmbH"


def test_an_empty_alias_takes_it_away_and_the_same_one_is_no_news(desk: FakeDesk) -> None:
    desk.rename.set_alias(ONE, "A")
    desk.rename.set_alias(ONE, "A")
    desk.rename.set_alias(ONE, " ")
    assert desk.notes.note(ONE).alias == ""
    assert [(line.old, line.new) for line in desk.activities.lines] == [("", "A"), ("A", "")]


def test_an_alias_obeys_the_rules_of_names(desk: FakeDesk) -> None:
    with pytest.raises(NameRefusedError):
        desk.rename.set_alias(ONE, "Un\u202eser")
    assert not desk.notes.kept


@given(st.text(max_size=300))
def test_what_is_sent_obeys_the_rules_whatever_was_typed(typed: str) -> None:
    desk = FakeDesk(customer())
    try:
        rename(desk, typed)
    except NameRefusedError:
        assert not desk.api.patches
    else:
        ((_, sent),) = desk.api.patches
        assert sent == tidied_name(typed)
        assert name_problem(sent) is None
