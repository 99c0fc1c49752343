"""The log as a model: words, search, filters, and lines that come later."""

from __future__ import annotations

import time

import pytest
from activity_lines import CUSTOMER, NOW, renamed
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.gui.activity.entries import (
    ActivityFilter,
    belongs,
    entries_of,
)
from desktop_app.gui.activity.model import ActivityModel
from desktop_app.gui.activity.words import (
    OUTCOME_ICONS,
    ActivityColumn,
    filter_text,
    kind_text,
    outcome_text,
)

HOSTILE = '<img src=x onerror=alert(1)>\u202egnp.exe & <b>"'


@pytest.fixture
def model(qapp: object) -> ActivityModel:
    made = ActivityModel(clock=lambda: float(NOW))
    made.tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


def names(model: ActivityModel) -> list[str]:
    return [activity.customer_name for activity in model.shown()]


def test_every_kind_outcome_and_filter_has_words() -> None:
    assert all(kind_text(kind) for kind in ActivityKind)
    assert all(outcome_text(outcome) and OUTCOME_ICONS[outcome] for outcome in ActivityOutcome)
    assert all(filter_text(one) for one in ActivityFilter)


def test_every_kind_is_found_by_a_filter_of_its_own() -> None:
    for kind in ActivityKind:
        found = [one for one in ActivityFilter if belongs(kind, ActivityOutcome.DONE, one)]
        assert len(found) == 2
        assert found[0] is ActivityFilter.ALL


def test_what_was_not_done_has_a_filter() -> None:
    wanted = ActivityFilter.NOT_DONE
    found = {
        outcome for outcome in ActivityOutcome if belongs(ActivityKind.CREATED, outcome, wanted)
    }
    assert found == set(ActivityOutcome) - {ActivityOutcome.DONE}


@pytest.mark.parametrize(
    "query", ["mull", "MUELLER", "anna", "aaaa-bb", "11111111-2222", "renam", "gmbh anna done"]
)
def test_a_search_finds_names_people_references_and_kinds(model: ActivityModel, query: str) -> None:
    model.show_entries(
        entries_of(
            [
                renamed(),
                renamed(
                    customer_name="Z", old="", new="", who="x", customer_id="", correlation_id=""
                ),
            ]
        )
    )
    model.set_query(query)
    assert "Müller GmbH" in names(model)
    assert ("Z" in names(model)) == (query == "renam")


def test_what_comes_later_is_inserted_on_top(model: ActivityModel) -> None:
    first = [renamed(NOW - 10, customer_name="A"), renamed(NOW - 20, customer_name="B")]
    assert model.show_entries(entries_of(first)) == -1
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    kept = model.index(1, 0)
    later = [renamed(NOW, customer_name="C"), *first]
    from PySide6.QtCore import QPersistentModelIndex

    persistent = QPersistentModelIndex(kept)
    assert model.show_entries(entries_of(later)) == 1
    assert names(model) == ["C", "A", "B"]
    assert persistent.row() == 2
    assert resets == []


def test_only_lines_that_match_are_inserted(model: ActivityModel) -> None:
    first = [renamed(NOW - 10)]
    model.show_entries(entries_of(first))
    model.set_filter(ActivityFilter.CREATED)
    created = Activity(NOW, ActivityKind.CREATED, ActivityOutcome.DONE, customer_name="New")
    assert model.show_entries(entries_of([renamed(NOW, customer_name="X"), created, *first])) == 1
    assert names(model) == ["New"]
    assert model.counts()[ActivityFilter.ALL] == 3
    assert model.counts()[ActivityFilter.RENAMED] == 2


def test_the_oldest_lines_leave_where_reading_is_limited(model: ActivityModel) -> None:
    lines = [renamed(NOW - at, customer_name=str(at)) for at in range(5)]
    model.show_entries(entries_of(lines[1:4]))
    assert model.show_entries(entries_of(lines[0:3])) == 1
    assert names(model) == ["0", "1", "2"]


def test_another_log_is_shown_anew(model: ActivityModel) -> None:
    model.show_entries(entries_of([renamed(customer_name="A")]))
    assert model.show_entries(entries_of([renamed(customer_name="B")])) == -1
    assert names(model) == ["B"]
    assert model.show_entries([]) == -1
    assert names(model) == []


def test_hostile_names_are_plain_text_everywhere(model: ActivityModel) -> None:
    model.show_entries(
        entries_of([renamed(customer_name=HOSTILE, old=HOSTILE, new="x", detail=HOSTILE)])
    )
    for column in ActivityColumn:
        index = model.index(0, column)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            assert "\u202e" not in index.data(role)
        tooltip = index.data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tooltip
        assert "&lt;img" in tooltip


def test_ten_thousand_lines_are_searched_without_a_wait(model: ActivityModel) -> None:
    lines = [
        renamed(NOW - at, customer_name=f"Kunde {at}", customer_id=CUSTOMER) for at in range(10_000)
    ]
    model.show_entries(entries_of(lines))
    started = time.perf_counter()
    model.set_query("kunde 77 anna")
    counts = model.counts()
    took = time.perf_counter() - started
    assert counts[ActivityFilter.ALL] == model.rowCount() > 100
    # Some 20 ms on a slow machine; a linear scan gone quadratic would take seconds.
    assert took < 0.5
