"""Creating an account: checked first, pointed out what resembles it, sent exactly once."""

from __future__ import annotations

import json
from dataclasses import replace
from threading import Barrier, Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.customer import Address, Contact, CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AppError,
    LostReplyError,
    OfflineError,
    RejectedError,
    StorageError,
    StorageProblem,
)
from desktop_app.domain.intent import IntentState
from desktop_app.domain.new_account import FieldProblem, NewAccount
from desktop_app.domain.permission import Programme, Reason
from desktop_app.services.account_body import account_of, body_of, tidied_account
from desktop_app.services.cancel import Cancel
from desktop_app.services.create import PLANS_KEPT
from desktop_app.services.likeness import Resemblance
from desktop_app.services.write_errors import (
    AlreadySentError,
    NotOpenError,
    NotPermittedError,
    OutdatedPlanError,
    UnderWayError,
    UnsettledError,
)
from tests.fakes.write_desk import ACCOUNT, FakeDesk, customer


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(customer(1, "Alt GmbH"), customer(2, "Zwei AG"))


def create(desk: FakeDesk, account: NewAccount = ACCOUNT) -> None:
    desk.create.send(desk.create.plan(account).operation, Cancel())


def test_an_account_reaches_the_server_the_store_the_journal_and_the_log(desk: FakeDesk) -> None:
    plan = desk.create.plan(ACCOUNT)
    assert not plan.problems
    assert not plan.similar
    assert not desk.journal.intents
    created = desk.create.send(plan.operation, Cancel())
    assert desk.api.posts == [ACCOUNT]
    assert desk.store.customers[created.customer.id] == created.customer
    assert [row.display_name for row in created.changes.upserted] == ["Neue Kundin"]
    assert desk.journal.steps == ["plan", "sent", "done"]
    kept = desk.journal.only()
    assert kept.customer_id == created.customer.id
    assert json.loads(kept.body)["name"] == "Neue Kundin GmbH"
    (line,) = desk.activities.lines
    assert (line.kind.value, line.outcome.value, line.who) == ("created", "done", "me")
    assert (line.customer_name, line.operation) == ("Neue Kundin", plan.operation)


def test_the_journal_says_sent_before_the_request_leaves(desk: FakeDesk) -> None:
    states: list[IntentState] = []
    desk.api.before_write = lambda: states.append(desk.journal.only().state)
    create(desk)
    assert states == [IntentState.SENT]


@pytest.mark.parametrize("step", ["plan", "sent"])
def test_what_cannot_be_kept_is_not_sent(desk: FakeDesk, step: str) -> None:
    def full(name: str) -> None:
        if name == step:
            raise StorageError(StorageProblem.FULL)

    desk.journal.before = full
    with pytest.raises(StorageError):
        create(desk)
    assert not desk.api.posts


def test_a_wrong_account_gets_no_operation(desk: FakeDesk) -> None:
    plan = desk.create.plan(replace(ACCOUNT, name=" ", terms_accepted=False))
    assert plan.problems == {"name": FieldProblem.MISSING, "terms": FieldProblem.NOT_ACCEPTED}
    with pytest.raises(AlreadySentError):
        desk.create.send(plan.operation, Cancel())
    assert not desk.api.posts


def test_what_is_sent_is_tidied(desk: FakeDesk) -> None:
    contact = replace(ACCOUNT.contact, first_name=" Eva\nMaria ", email=" eva@x.example ")
    create(desk, replace(ACCOUNT, name="  Neue   Kundin  GmbH", contact=contact))
    (sent,) = desk.api.posts
    assert sent.name == "Neue Kundin GmbH"
    assert (sent.contact.first_name, sent.contact.email) == ("Eva Maria", "eva@x.example")


@pytest.mark.parametrize("programme", [Programme.NONE, Programme.MSP_FLEX_CONNECT])
def test_m6_only_an_msp_flex_partner_creates_monthly_accounts(programme: Programme) -> None:
    desk = FakeDesk(programme=programme)
    with pytest.raises(NotPermittedError) as caught:
        desk.create.plan(ACCOUNT)
    assert caught.value.reason is Reason.NOT_MSP_FLEX
    create(desk, replace(ACCOUNT, billing_type="trial"))
    assert len(desk.api.posts) == 1


def test_a_programme_that_changes_before_sending_is_heeded(desk: FakeDesk) -> None:
    plan = desk.create.plan(ACCOUNT)
    desk.programme = Programme.NONE
    with pytest.raises(NotPermittedError):
        desk.create.send(plan.operation, Cancel())
    assert not desk.api.posts


def test_products_are_those_of_the_partners_own_monthly_customers() -> None:
    desk = FakeDesk(
        customer(1, billing_type="usage", product_codes=("CIXA-MSP", "MDR")),
        customer(2, billing_type="usage", product_codes=("CIXA-MSP",)),
        customer(3, billing_type="term", product_codes=("FW",)),
    )
    assert desk.create.products() == ("CIXA-MSP", "MDR")
    assert not desk.create.plan(replace(ACCOUNT, products=("MDR",))).problems
    plan = desk.create.plan(replace(ACCOUNT, products=("FW",)))
    assert plan.problems == {"products": FieldProblem.NOT_OFFERED}


# What resembles it


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Neue Kundin GmbH", Resemblance.SAME_NAME),
        ("NEUE KUNDIN GMBH", Resemblance.SAME_NAME),
        ("Ｎeue Kundin GmbH", Resemblance.SAME_NAME),
        ("Neue Kundin", Resemblance.SAME_NAME),
        ("Nеuе Kundin GmbH", Resemblance.CONFUSABLE),
        ("Neue-Kundin AG", Resemblance.CONFUSABLE),
    ],
)
def test_a_customer_of_the_same_or_a_confusable_name_is_pointed_out(
    name: str, why: Resemblance
) -> None:
    desk = FakeDesk(customer(1, name), customer(2, "Ganz andere AG"))
    (similar,) = desk.create.plan(ACCOUNT).similar
    assert (similar.id, similar.why) == ("c1", why)


def test_the_name_behind_a_display_name_counts(desk: FakeDesk) -> None:
    desk = FakeDesk(customer(1, "Neue Kundin GmbH", show_as="Standort Ulm"))
    (similar,) = desk.create.plan(ACCOUNT).similar
    assert (similar.name, similar.why) == ("Standort Ulm", Resemblance.SAME_NAME)


def test_a_customer_with_the_same_contact_is_pointed_out() -> None:
    contact = Contact(email="EVA@neue-kundin.example")
    desk = FakeDesk(customer(1, "Ganz anders", contact=contact))
    (similar,) = desk.create.plan(ACCOUNT).similar
    assert similar.why is Resemblance.SAME_EMAIL


def test_a_new_customer_that_the_list_does_not_show_yet_is_pointed_out(desk: FakeDesk) -> None:
    create(desk)
    desk.store.replace_customers([customer(1)], 1)
    (similar,) = desk.create.plan(ACCOUNT).similar
    assert similar.id == "made-1"


def test_a_customer_that_appears_after_the_person_was_asked_stops_the_sending(
    desk: FakeDesk,
) -> None:
    plan = desk.create.plan(ACCOUNT)
    desk.store.merge_customers([customer(9, "neue kundin gmbh")], 1)
    with pytest.raises(OutdatedPlanError):
        desk.create.send(plan.operation, Cancel())
    assert not desk.api.posts


def test_the_customers_pointed_out_are_the_baseline(desk: FakeDesk) -> None:
    desk = FakeDesk(customer(1, "Neue Kundin GmbH"), customer(2, "Fremd"))
    create(desk)
    assert desk.journal.only().baseline == (CustomerId("c1"),)


# Exactly once


def test_an_operation_is_sent_once(desk: FakeDesk) -> None:
    plan = desk.create.plan(ACCOUNT)
    desk.create.send(plan.operation, Cancel())
    for _ in range(2):
        with pytest.raises(AlreadySentError):
            desk.create.send(plan.operation, Cancel())
    assert len(desk.api.posts) == 1


def test_two_plans_of_one_form_send_one_request(desk: FakeDesk) -> None:
    first, second = desk.create.plan(ACCOUNT), desk.create.plan(ACCOUNT)
    desk.create.send(first.operation, Cancel())
    with pytest.raises(OutdatedPlanError):
        desk.create.send(second.operation, Cancel())
    assert len(desk.api.posts) == 1


@pytest.mark.parametrize("same_plan", [True, False])
def test_a_double_click_while_it_is_sent_sends_nothing_more(
    desk: FakeDesk, same_plan: bool
) -> None:
    inside = Barrier(2, timeout=10)

    def hold() -> None:
        inside.wait()
        inside.wait()

    desk.api.before_write = hold
    plan = desk.create.plan(ACCOUNT)
    other = plan if same_plan else desk.create.plan(ACCOUNT)
    first = Thread(target=desk.create.send, args=(plan.operation, Cancel()))
    first.start()
    inside.wait()
    with pytest.raises(AlreadySentError if same_plan else UnderWayError):
        desk.create.send(other.operation, Cancel())
    inside.wait()
    first.join()
    assert len(desk.api.posts) == 1


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (RejectedError("HTTP 400 badRequest: contact.email", correlation_id="k-1"), "refused"),
        (AccessDenied(), "refused"),
        (OfflineError(), "failed"),
    ],
)
def test_a_refusal_creates_nothing_says_why_and_leaves_the_way_open(
    desk: FakeDesk, error: AppError, outcome: str
) -> None:
    desk.api.refusals = [error]
    with pytest.raises(type(error)):
        create(desk)
    kept = desk.journal.only()
    assert kept.state is IntentState.REFUSED
    assert (error.detail in kept.detail, kept.correlation_id) == (True, error.correlation_id)
    assert desk.outcomes() == [("created", outcome)]
    create(desk)
    assert len(desk.api.posts) == 1


def test_a_lost_reply_leaves_it_unknown_and_blocks_the_name(desk: FakeDesk) -> None:
    desk.api.replies = [LostReplyError("reset", correlation_id="k-2")]
    ready = desk.create.plan(ACCOUNT)
    with pytest.raises(LostReplyError):
        create(desk)
    kept = desk.journal.only()
    assert (kept.state, kept.correlation_id) == (IntentState.UNKNOWN, "k-2")
    plan = desk.create.plan(replace(ACCOUNT, name="neue kundin gmbh"))
    assert plan.unsettled == kept
    assert plan.operation == ""
    with pytest.raises(UnsettledError):
        desk.create.send(ready.operation, Cancel())
    assert len(desk.api.posts) == 1
    assert desk.create.plan(replace(ACCOUNT, name="Andere GmbH", show_as="")).operation


def test_a_bug_while_it_is_sent_leaves_it_unknown(
    desk: FakeDesk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.api.replies = [KeyError("a bug")]
    with pytest.raises(LostReplyError):
        create(desk)
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert desk.activities.lines[0].outcome.value == "unknown"
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()
    assert desk.create.plan(ACCOUNT).unsettled is not None
    assert len(desk.api.posts) == 1


def test_a_person_may_say_that_it_was_not_created(desk: FakeDesk) -> None:
    desk.api.replies = [LostReplyError()]
    with pytest.raises(LostReplyError):
        create(desk)
    desk.api.customers.pop()
    old = desk.journal.only()
    plan = desk.create.plan_again(old.operation)
    assert desk.journal.only().state is IntentState.UNKNOWN
    assert plan.account == replace(ACCOUNT)
    desk.create.send(plan.operation, Cancel())
    dismissed, done = desk.journal.intents.values()
    assert (dismissed.state, done.state) == (IntentState.DISMISSED, IntentState.DONE)
    assert done.operation != old.operation
    assert done.operation in dismissed.detail
    with pytest.raises(NotOpenError):
        desk.create.plan_again(old.operation)
    assert len(desk.api.posts) == 2


def test_an_account_settled_meanwhile_is_not_sent_again(desk: FakeDesk) -> None:
    desk.api.replies = [LostReplyError()]
    with pytest.raises(LostReplyError):
        create(desk)
    plan = desk.create.plan_again(desk.journal.only().operation)
    desk.settle.settle(Cancel())
    with pytest.raises(NotOpenError):
        desk.create.send(plan.operation, Cancel())
    assert len(desk.api.posts) == 1
    assert desk.journal.only().state is IntentState.DONE


def test_a_reply_that_cannot_be_kept_is_found_again(desk: FakeDesk) -> None:
    def full(name: str) -> None:
        if name == "done":
            desk.journal.before = lambda _: None
            raise StorageError(StorageProblem.FULL)

    desk.journal.before = full
    with pytest.raises(StorageError):
        create(desk)
    report = desk.settle.settle(Cancel())
    assert [made.id for _, made in report.settled] == ["made-1"]
    assert len(desk.api.posts) == 1


def test_plans_that_nobody_sends_are_forgotten(desk: FakeDesk) -> None:
    first = desk.create.plan(ACCOUNT)
    for _ in range(PLANS_KEPT):
        desk.create.plan(ACCOUNT)
    with pytest.raises(AlreadySentError):
        desk.create.send(first.operation, Cancel())
    assert not desk.api.posts


def test_what_was_planned_and_never_sent_goes_back_to_the_form(desk: FakeDesk) -> None:
    def dies(name: str) -> None:
        if name == "sent":
            raise KeyboardInterrupt

    desk.journal.before = dies
    with pytest.raises(KeyboardInterrupt):
        create(desk)
    desk.journal.before = lambda _: None
    desk.restart()
    report = desk.settle.settle(Cancel())
    (unsent,) = report.unsent
    assert desk.journal.only().state is IntentState.PLANNED
    account = desk.create.reopen(unsent.operation)
    assert account == replace(ACCOUNT, terms_accepted=False)
    assert desk.journal.only().state is IntentState.DISMISSED
    assert not desk.api.posts
    with pytest.raises(NotOpenError):
        desk.create.reopen(unsent.operation)


# The body

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def test_nothing_optional_that_is_empty_is_sent() -> None:
    bare = NewAccount(name="A", data_region="eu02", data_geography="DE")
    assert json.loads(body_of(bare)) == {
        "name": "A",
        "billingType": "usage",
        "dataRegion": "eu02",
        "contact": {},
    }


@given(
    name=words, show_as=words, first=words, email=words, lines=st.lists(words, max_size=5),
    codes=st.lists(words, max_size=3),
)  # fmt: skip
def test_a_body_comes_back_as_the_account_that_was_sent(
    name: str, show_as: str, first: str, email: str, lines: list[str], codes: list[str]
) -> None:
    contact = Contact(first, email=email, address=Address(tuple(lines), city="Ulm"))
    account = NewAccount(name, show_as, data_region="eu02", contact=contact, products=tuple(codes))
    sent = tidied_account(account)
    assert tidied_account(sent) == sent
    assert body_of(sent).isascii()
    assert account_of(body_of(sent)) == sent


@pytest.mark.parametrize("text", ["", "null", "[]", "{", "7"])
def test_a_damaged_body_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        account_of(text)
