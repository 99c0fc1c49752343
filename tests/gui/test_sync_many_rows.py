"""Many changed rows at once reach the table by a new reading of the store, and none is lost."""

from __future__ import annotations

import pytest
from desk_bench import BenchMaker

from desktop_app.gui import sync_controller
from desktop_app.gui.sync_controller import RowChanges


@pytest.mark.parametrize("many", [1, 1_000_000])
def test_a_first_listing_reaches_the_table_whole_by_either_way(
    desks: BenchMaker, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    """Any number of rows counts as many, or none does: nobody may be lost in either."""
    monkeypatch.setattr(sync_controller, "MANY_LISTED", many)
    monkeypatch.setattr(sync_controller, "MANY_ROWS", many)
    bench = desks(320, plain=True)
    bench.sync()
    bench.qtbot.waitUntil(lambda: len(bench.names()) == 320, timeout=10_000)
    bench.qtbot.waitUntil(lambda: all(row.checked_at for row in bench.rows()), timeout=10_000)


def test_a_change_that_comes_while_everybody_is_read_is_not_lost(desks: BenchMaker) -> None:
    bench = desks(40, plain=True)
    bench.sync()
    row = bench.rows()[0]
    changed = row._replace(checked_at=row.checked_at + 60)
    page = bench.desk.page
    with bench.qtbot.waitSignal(page.loaded):
        page.load()
        bench.desk.sync.rows_changed.emit(RowChanges((changed,)))
    assert bench.row(lambda one: one.id == row.id).checked_at == changed.checked_at


def test_asking_twice_reads_again_after_the_first_reading(desks: BenchMaker) -> None:
    bench = desks(40, plain=True)
    bench.sync()
    loaded: list[int] = []
    bench.desk.page.loaded.connect(loaded.append)
    for _ in range(3):
        bench.desk.page.load()
    bench.qtbot.waitUntil(lambda: len(loaded) == 2)
    bench.settle()
    assert len(loaded) == 2
