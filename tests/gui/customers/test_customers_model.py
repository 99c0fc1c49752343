"""The model's promises to views, checked by Qt's own model tester."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mock_rows import NOW, RANKER, TODAY, make_row
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.sorting import ColumnId

PILLS = ("a endpoint", "e server 3/a mdr", "x email", "t xdr 9", "")


def some_row(number: int, choose: random.Random) -> CustomerRow:
    return make_row(
        f"{choose.choice(['Haus', 'Ärzte', 'bau'])} {number}",
        pills=choose.choice(PILLS),
        days=choose.choice([None, -3, 5, 40]),
        billing=choose.choice(["term", "usage", "ordered"]),
        minutes=choose.randrange(50),
        customer=str(number),
    )


def shown(model: CustomerTableModel) -> list[CustomerRow]:
    return [model.customer_at(at) for at in range(model.rowCount())]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_operations_keep_every_promise_of_a_model(qapp: QApplication, seed: int) -> None:
    choose = random.Random(seed)
    model = CustomerTableModel(ranker=RANKER, clock=lambda: float(NOW))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.replace([some_row(number, choose) for number in range(30)])
    kept = [QPersistentModelIndex(model.index(at, 0)) for at in range(0, 30, 7)]
    ids = [model.customer_at(index.row()).id for index in kept]
    for _ in range(60):
        _one_operation(model, choose)
        for index, customer in zip(kept, ids, strict=True):
            if index.isValid():
                assert model.customer_at(index.row()).id == customer
    tester.deleteLater()
    model.deleteLater()


def _one_operation(model: CustomerTableModel, choose: random.Random) -> None:
    operation = choose.randrange(6)
    if operation == 0:
        column, down = choose.choice(list(ColumnId)), choose.random() < 0.5
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        model.sort(int(column), order)
    elif operation == 1:
        model.set_query(choose.choice(["", "", "h", "ha", "aer", "1"]))
    elif operation == 2:
        model.set_filter(choose.choice([QuickFilter.ALL, QuickFilter.EXPIRING]))
    elif operation == 3:
        model.resort()
    else:
        numbers = choose.sample(range(34), choose.randrange(5))
        rows = [some_row(number, choose) for number in numbers]
        gone = [CustomerId(str(choose.randrange(34))) for _ in range(choose.randrange(3))]
        model.apply(rows, [who for who in gone if who not in {row.id for row in rows}])


NUMBERS = st.sets(st.integers(0, 20), max_size=18)


@given(NUMBERS, NUMBERS, st.integers(0, 999), st.sampled_from(ColumnId))
@settings(deadline=None)
def test_applying_the_difference_gives_the_other_list(
    qapp: QApplication, before: set[int], after: set[int], seed: int, column: ColumnId
) -> None:
    choose = random.Random(seed)
    new = [some_row(number, choose) for number in sorted(after)]
    models = []
    for _ in range(2):
        model = CustomerTableModel(ranker=RANKER, clock=lambda: float(NOW))
        model.sort(int(column))
        models.append(model)
    model, fresh = models
    model.replace([some_row(number, choose) for number in sorted(before)])
    fresh.replace(new)
    model.apply(new, [CustomerId(str(number)) for number in before - after])
    model.resort()
    assert shown(model) == shown(fresh)


def test_one_changed_row_is_told_as_one_changed_row(model: CustomerTableModel) -> None:
    told: list[tuple[int, int]] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(True))
    position = 4
    model.apply([model.customer_at(position)._replace(checked_at=NOW)])
    assert told == [(position, position)]
    assert not resets


def test_few_new_rows_are_inserted_and_many_reset(model: CustomerTableModel) -> None:
    inserted: list[tuple[int, int]] = []
    resets: list[bool] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: resets.append(True))
    model.apply([make_row("Aachener Bau"), make_row("Zzz")])
    assert inserted == [(0, 0), (15, 15)]
    assert not resets
    model.apply([make_row(f"Viele {number}") for number in range(40)])
    assert resets == [True]


def test_a_changed_row_leaves_the_filter_when_it_is_sorted_again(
    model: CustomerTableModel,
) -> None:
    model.set_filter(QuickFilter.EXPIRED)
    assert [row.name for row in shown(model)] == ["Brandt & Söhne GmbH"]
    row = model.customer_at(0)
    model.apply([row._replace(filters=0)])
    assert model.rowCount() == 1
    model.resort()
    assert model.rowCount() == 0


def test_texts_for_reading_aloud_say_what_is_only_drawn(model: CustomerTableModel) -> None:
    position = model.roster.position_of(CustomerId("id-Stadtwerke Ahrensfelde"))
    assert position is not None
    role = Qt.ItemDataRole.AccessibleTextRole
    name = model.index(position, ColumnId.CUSTOMER).data(role)
    assert name == "Stadtwerke Ahrensfelde, Verwaltung · eu02, Managed order"
    licences = model.index(position, ColumnId.LICENCES).data(role)
    assert licences.startswith("Firewall: expires in 10 day(s), MDR: active")
    model.sort(int(ColumnId.BILLING), Qt.SortOrder.DescendingOrder)
    spoken = model.headerData(ColumnId.BILLING, Qt.Orientation.Horizontal, role)
    assert spoken == "Billing, sorted descending"


def test_tooltips_never_are_markup(model: CustomerTableModel) -> None:
    model.replace([make_row("<b>x</b>", place="<img src=x>")])
    tip = model.index(0, ColumnId.CUSTOMER).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "&lt;b&gt;x&lt;/b&gt;" in tip
    assert model.index(0, ColumnId.CUSTOMER).data() == "<b>x</b>"


def test_the_toggle_leaves_what_protects_and_the_filter_expired_the_ended(
    model: CustomerTableModel,
) -> None:
    row = make_row("Beide", pills="x endpoint/a server")
    ended = make_row("Ende", pills="x endpoint")
    model.set_protection_only(True)
    assert [badge.category.value for badge in model.reader.badges(row)] == ["server"]
    assert model.reader.text(ended, ColumnId.LICENCES, NOW) == "No active license"
    model.set_filter(QuickFilter.EXPIRED)
    assert model.reader.badges(row) == row.badges
    assert model.reader.today == TODAY
