"""Sorting, columns and their memory, and the selection of the customers page."""

from __future__ import annotations

from datetime import date

import pytest
from cast import CAST, Part, fill, id_of
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import QPoint, Qt

from desktop_app.domain.customer import CustomerId
from desktop_app.gui.customers.columns import COLUMNS
from desktop_app.gui.customers.memory import DEFAULT_SORTING
from desktop_app.gui.customers.sorting import ColumnId, SortKey
from desktop_app.services.settings import Settings

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def bench(desks: BenchMaker) -> Bench:
    made = desks()
    fill(made.store)
    made.load()
    # Room for every width: the offscreen screen is smaller than any real one.
    made.desk.window.resize(1280, 768)
    table = made.desk.page.customerTable
    made.qtbot.waitUntil(lambda: sum(widths(made)) == table.viewport().width())
    return made


def click_header(bench: Bench, column: ColumnId) -> None:
    """Click on a column's header as a person does."""
    header = bench.desk.page.customerTable.horizontalHeader()
    x = header.sectionViewportPosition(column) + 20
    bench.qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2)
    )


def test_the_most_urgent_customer_comes_first_at_first(bench: Bench) -> None:
    names = bench.names()
    assert names[:3] == ["Expired and Active OHG", "Expired KG", "Expiring GmbH"]


def test_a_click_on_a_header_sorts_and_a_second_one_turns_round(bench: Bench) -> None:
    click_header(bench, ColumnId.CUSTOMER)
    assert bench.names() == sorted(bench.names(), key=str.lower)
    click_header(bench, ColumnId.CUSTOMER)
    assert bench.names() == sorted(bench.names(), key=str.lower, reverse=True)


def test_customers_without_a_date_come_last_in_both_directions(bench: Bench) -> None:
    for order in (UP, DOWN):
        bench.desk.page.model.sort(ColumnId.NEXT_EXPIRY, order)
        dated = [bool(row.next_end) for row in bench.rows()]
        assert dated == sorted(dated, reverse=True)


def test_names_are_sorted_as_german_and_numbers_as_numbers(desks: BenchMaker) -> None:
    names = ("Zebra", "Österle", "Oster 10", "Oster 9", "Ostern", "Ärzte", "Anton", "ßa", "sb")
    bench = desks(language="de")
    fill(bench.store, tuple(Part(name) for name in names))
    bench.load()
    bench.desk.page.model.sort(ColumnId.CUSTOMER, UP)
    order = bench.names()
    assert order.index("Anton") < order.index("Ärzte") < order.index("Oster 9")
    assert order.index("Oster 9") < order.index("Oster 10") < order.index("Zebra")
    assert order.index("Österle") < order.index("Zebra")


@pytest.mark.parametrize("column", list(ColumnId))
def test_every_column_sorts_both_ways_and_loses_nobody(bench: Bench, column: ColumnId) -> None:
    for order in (UP, DOWN):
        bench.desk.page.model.sort(column, order)
        assert sorted(bench.names()) == sorted(part.name for part in CAST)


def test_billing_sorts_by_its_words(bench: Bench) -> None:
    model = bench.desk.page.model
    model.sort(ColumnId.BILLING, UP)
    words = [model.data(model.index(at, ColumnId.BILLING)) for at in range(model.rowCount())]
    assert words == sorted(words)


def test_the_column_before_decides_between_equals(bench: Bench) -> None:
    model = bench.desk.page.model
    model.sort(ColumnId.CUSTOMER, DOWN)
    model.sort(ColumnId.BILLING, UP)
    rows = bench.rows()
    term = [row.name for row in rows if row.billing_type == "term"]
    assert term == sorted(term, key=str.lower, reverse=True)
    assert model.sort_order[:2] == (
        SortKey(ColumnId.BILLING),
        SortKey(ColumnId.CUSTOMER, descending=True),
    )


# Memory


def test_sorting_is_remembered_with_the_columns_behind_the_first(
    desks: BenchMaker, bench: Bench
) -> None:
    bench.desk.page.model.sort(ColumnId.CUSTOMER, DOWN)
    bench.desk.page.model.sort(ColumnId.BILLING, UP)
    before, order = bench.names(), bench.desk.page.model.sort_order
    bench.close()
    again = desks()
    again.load()
    assert again.desk.page.model.sort_order == order
    assert again.names() == before


def widths(bench: Bench) -> list[int]:
    header = bench.desk.page.customerTable.horizontalHeader()
    return [header.sectionSize(column) for column in range(len(COLUMNS))]


def places(bench: Bench) -> list[int]:
    header = bench.desk.page.customerTable.horizontalHeader()
    return [header.visualIndex(column) for column in range(len(COLUMNS))]


def test_widths_and_places_of_columns_are_remembered(desks: BenchMaker, bench: Bench) -> None:
    header = bench.desk.page.customerTable.horizontalHeader()
    header.resizeSection(ColumnId.BILLING, 117)
    header.moveSection(header.visualIndex(ColumnId.ASSISTANCE), 1)
    bench.qtbot.waitUntil(lambda: header.sectionSize(ColumnId.BILLING) == 117)
    known_widths, known_places = widths(bench), places(bench)
    bench.close()
    again = desks()
    again.load()
    again.desk.window.resize(1280, 768)
    again.qtbot.waitUntil(lambda: sum(widths(again)) == sum(known_widths))
    assert places(again) == known_places
    assert widths(again) == known_widths


def test_a_remembered_width_outlives_another_size_of_the_window(
    desks: BenchMaker, bench: Bench
) -> None:
    header = bench.desk.page.customerTable.horizontalHeader()
    header.resizeSection(ColumnId.CUSTOMER, 301)
    bench.close()
    again = desks()
    again.load()
    again.desk.window.resize(1400, 800)
    table = again.desk.page.customerTable
    again.qtbot.waitUntil(lambda: sum(widths(again)) == table.viewport().width())
    assert table.horizontalHeader().sectionSize(ColumnId.CUSTOMER) == 301


def test_resetting_brings_back_the_first_day(desks: BenchMaker, bench: Bench) -> None:
    fresh_widths, fresh_places = widths(bench), places(bench)
    header = bench.desk.page.customerTable.horizontalHeader()
    header.resizeSection(ColumnId.CUSTOMER, 330)
    header.moveSection(0, 3)
    bench.desk.page.model.sort(ColumnId.BILLING, DOWN)
    bench.desk.actions["resetColumns"].trigger()
    assert places(bench) == fresh_places
    assert widths(bench) == fresh_widths
    assert bench.desk.page.model.sort_order == DEFAULT_SORTING
    bench.desk.window.resize(bench.desk.window.width() + 20, bench.desk.window.height())
    assert widths(bench)[ColumnId.CUSTOMER] == fresh_widths[ColumnId.CUSTOMER]


def test_resetting_after_a_restart_brings_back_the_first_day(
    desks: BenchMaker, bench: Bench
) -> None:
    fresh_places = places(bench)
    bench.desk.page.customerTable.horizontalHeader().moveSection(0, 3)
    bench.close()
    again = desks()
    again.load()
    again.desk.actions["resetColumns"].trigger()
    assert places(again) == fresh_places


@pytest.mark.parametrize("text", ["", "+9", "garbage", "+0,", "-1,+77", "+²", "*1"])
def test_a_spoiled_memory_is_forgotten(desks: BenchMaker, text: str) -> None:
    (desks.folder / "window.ini").write_text(
        f'[customers]\nsorting="{text}"\ncolumns=@ByteArray(\\x1\\x2garbage)\nownProtection=7\n'
        "[window]\ngeometry=@ByteArray(nothing)\n",
        "utf-8",
    )
    bench = desks()
    fill(bench.store)
    bench.load()
    assert bench.desk.page.model.sort_order == DEFAULT_SORTING
    assert not bench.desk.page.ownProtectionToggle.isChecked()
    assert all(width > 0 for width in widths(bench))


def test_the_window_opens_where_it_was_and_not_too_small(desks: BenchMaker, bench: Bench) -> None:
    # The offscreen screen is 800 pixels wide, and a window is not restored beyond its screen.
    bench.desk.window.resize(960, 640)
    bench.close()
    again = desks()
    again.show()
    assert again.desk.window.height() == 640
    again.desk.window.resize(100, 100)
    assert again.desk.window.width() >= 960
    assert again.desk.window.height() >= 600


# Selection


def selected(bench: Bench) -> list[CustomerId]:
    return [row.id for row in bench.desk.page.customerTable.selected_rows()]


def test_the_selection_survives_sorting_and_filtering(bench: Bench) -> None:
    chosen = id_of("Monthly SE")
    bench.desk.page.customerTable.select_customer(chosen)
    bench.desk.page.model.sort(ColumnId.CUSTOMER, DOWN)
    assert selected(bench) == [chosen]
    bench.filter("MONTHLY")
    assert selected(bench) == [chosen]
    bench.filter("ALL")
    assert selected(bench) == [chosen]


def test_a_chosen_customer_that_is_filtered_away_comes_back_chosen(bench: Bench) -> None:
    chosen = id_of("Monthly SE")
    bench.desk.page.customerTable.select_customer(chosen)
    bench.filter("TRIAL")
    assert selected(bench) == []
    assert not bench.desk.actions["copy"].isEnabled()
    bench.filter("ALL")
    assert selected(bench) == [chosen]
    assert bench.desk.actions["copy"].isEnabled()


def test_the_selection_survives_a_sync_that_changes_everybody(desks: BenchMaker) -> None:
    # As many as may change their names without a question.
    bench = desks(20)
    bench.sync()
    chosen = bench.rows()[5]
    bench.select(chosen)
    for index in range(20):
        bench.rename(index, f"Renamed {index}")
    bench.again()
    assert selected(bench) == [chosen.id]
    assert all(name.startswith("Renamed") for name in bench.names())


def test_a_new_day_judges_all_rows_anew(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    class Tomorrow(date):
        @classmethod
        def today(cls) -> Tomorrow:
            return cls.fromordinal(date.today().toordinal() + 6)

    for module in ("page", "loader"):
        monkeypatch.setattr(f"desktop_app.gui.customers.{module}.date", Tomorrow)
    monkeypatch.setattr("desktop_app.services.rows.date", Tomorrow)
    with bench.qtbot.waitSignal(bench.desk.page.loaded):
        bench.desk.page._on_minute()
    bench.settle()
    bench.filter("EXPIRED")
    assert "Expiring GmbH" in bench.names()


def test_the_warning_time_of_the_settings_decides_what_expires_soon(desks: BenchMaker) -> None:
    bench = desks(settings=Settings(warning_days=100))
    fill(bench.store)
    bench.load()
    bench.filter("EXPIRING")
    assert "Expired and Active OHG" in bench.names()
