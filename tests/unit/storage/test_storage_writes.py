"""The journal, the log, the notes and the drafts in a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.services.write_ports import LocalNote
from desktop_app.storage.migrations import MIGRATIONS
from desktop_app.storage.store import Store, open_store

ONE = CustomerId("c1")
HOSTILE = "Robert'); DROP TABLE intent;-- <b>\u202e ü 😀"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "customers.db")
    yield opened
    opened.close()


def intent(operation: str = "o1", **fields: object) -> Intent:
    made = Intent(
        operation, IntentKind.RENAME, IntentState.PLANNED, HOSTILE, old="Alt", planned_at=5
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def activity(number: int = 1, customer: CustomerId = ONE) -> Activity:
    return Activity(
        number, ActivityKind.RENAMED, ActivityOutcome.DONE, "me", customer, HOSTILE, "a", "b"
    )


def test_an_intent_comes_back_as_it_was_kept(store: Store) -> None:
    kept = intent(body='{"a":1}', baseline=(ONE, CustomerId("c2")), correlation_id="x")
    store.journal.plan(kept)
    assert store.journal.open_intents() == [kept]


def test_open_intents_are_those_that_a_restart_has_to_settle_oldest_first(store: Store) -> None:
    for number, state in enumerate(IntentState):
        store.journal.plan(intent(f"o{number}", state=state, planned_at=100 - number))
    states = [found.state for found in store.journal.open_intents()]
    assert states == [IntentState.UNKNOWN, IntentState.SENT, IntentState.PLANNED]


def test_settling_keeps_outcome_customer_and_log_line_in_one_step(store: Store) -> None:
    store.journal.plan(intent())
    done = intent(state=IntentState.DONE, settled_at=9, customer_id=ONE)
    changes = store.journal.settle(done, Customer(ONE, "Neu", show_as="Neu GmbH"), activity())
    assert [summary.display_name for summary in changes.upserted] == ["Neu GmbH"]
    assert store.journal.open_intents() == []
    assert store.journal.last_rename() == done
    assert store.activities.activities() == [activity()]


def test_a_trial_that_the_partner_created_is_remembered_as_such(store: Store) -> None:
    created = intent(kind=IntentKind.CREATE, state=IntentState.DONE, customer_id=ONE)
    store.journal.plan(created)
    trial = Customer(ONE, "Neu", billing_type="trial", api_host="https://api")
    changes = store.journal.settle(created, trial, activity())
    assert [summary.partner_trial for summary in changes.upserted] == [True]
    store.merge_customers([replace(trial, show_as="Anders")], 3)
    details = store.details(ONE)
    assert details is not None
    assert details.partner_trial
    assert store.verify() == []


def test_a_settling_that_fails_keeps_nothing_of_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.journal.plan(intent())

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("desktop_app.storage.customers.merge_within", fail)
    with pytest.raises(RuntimeError):
        store.journal.settle(intent(state=IntentState.DONE), Customer(ONE, "Neu"), activity())
    assert store.journal.open_intents() == [intent()]
    assert store.activities.activities() == []


def test_the_same_operation_is_never_planned_twice(store: Store) -> None:
    store.journal.plan(intent())
    with pytest.raises(Exception, match=r".*"):
        store.journal.plan(intent(new="anders"))
    assert store.journal.open_intents() == [intent()]


def test_the_log_gives_the_newest_first_and_one_customers_own(store: Store) -> None:
    for number in range(5):
        store.activities.add(activity(number, CustomerId(f"c{number % 2}")))
    assert [line.at for line in store.activities.activities(limit=3)] == [4, 3, 2]
    assert [line.at for line in store.activities.activities(customer_id=CustomerId("c1"))] == [3, 1]


def test_notes_outlive_the_customer_and_an_empty_one_is_forgotten(store: Store) -> None:
    contact = Contact("Jörg", HOSTILE, address=Address(("Weg 1", "Hof"), "Köln"))
    note = LocalNote("Unser Name", contact, 77)
    store.merge_customers([Customer(ONE, "A")], 1)
    store.notes.keep_note(ONE, note)
    store.replace_customers([], 2)
    assert store.notes.note(ONE) == note
    assert store.notes.notes() == [(ONE, note)]
    store.notes.keep_note(ONE, LocalNote())
    assert store.notes.notes() == []
    assert store.notes.note(ONE) == LocalNote()


def test_a_draft_is_kept_replaced_and_forgotten(store: Store) -> None:
    assert store.drafts.draft("create") == ""
    store.drafts.keep_draft("create", HOSTILE)
    store.drafts.keep_draft("create", "zwei")
    assert store.drafts.draft("create") == "zwei"
    store.drafts.keep_draft("create", "")
    assert store.drafts.draft("create") == ""


def test_a_store_of_version_one_gets_the_new_tables_and_keeps_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    old = open_store(path, migrations=MIGRATIONS[:1])
    with old._engine.writing():
        old._engine.run("INSERT INTO sync_state (key, value) VALUES ('a', 'kept')")
    old.close()
    new = open_store(path)
    try:
        assert new.get_state("a") == "kept"
        new.journal.plan(intent())
        assert new.journal.open_intents() == [intent()]
    finally:
        new.close()
    assert list((tmp_path / "backups").iterdir())
