"""Searching on the customers page, over the real store and the simulator."""

from __future__ import annotations

import pytest
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import Qt

from desktop_app.simulator import build_world

NAMES = (
    "Bäckerei Sünkel OHG",
    "Brandt & Söhne GmbH",
    "Straße 12 Logistik AG",
    "Café Zürcher-Meier",
    "Autohaus Petersen KG",
    "AUTOHAUS Ölmüller",
)


@pytest.fixture
def bench(desks: BenchMaker) -> Bench:
    world = build_world(len(NAMES), 3, plain=True)
    for index, name in enumerate(NAMES):
        world.changes.renames[world.base_id(index)] = name
    made = desks(world=world)
    made.sync()
    return made


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("petersen", ["Autohaus Petersen KG"]),
        ("tersen", ["Autohaus Petersen KG"]),
        ("KG auto", ["Autohaus Petersen KG"]),
        ("baeckerei", ["Bäckerei Sünkel OHG"]),
        ("backerei", ["Bäckerei Sünkel OHG"]),
        ("BÄCKEREI", ["Bäckerei Sünkel OHG"]),
        ("soehne", ["Brandt & Söhne GmbH"]),
        ("strasse", ["Straße 12 Logistik AG"]),
        ("cafe meier", ["Café Zürcher-Meier"]),
        ("zurcher", ["Café Zürcher-Meier"]),
        ("oelmueller", ["AUTOHAUS Ölmüller"]),
        ("nobody", []),
    ],
)
def test_a_part_of_the_name_finds_the_customer(bench: Bench, typed: str, found: list[str]) -> None:
    bench.type(typed)
    assert bench.names() == found


def test_two_customers_share_a_word(bench: Bench) -> None:
    bench.type("autohaus")
    assert sorted(bench.names()) == ["AUTOHAUS Ölmüller", "Autohaus Petersen KG"]


def test_spaces_alone_show_everybody(bench: Bench) -> None:
    bench.type("   ")
    assert len(bench.names()) == len(NAMES)


def test_the_count_says_how_many_of_how_many(bench: Bench) -> None:
    assert bench.desk.page.customerCount.text() == "6 customers"
    bench.type("autohaus")
    bench.settle()
    assert bench.desk.page.customerCount.text() == "2 of 6"


def test_escape_clears_the_search_and_shows_all_again(bench: Bench) -> None:
    bench.type("petersen")
    bench.qtbot.keyClick(bench.desk.page.searchField, Qt.Key.Key_Escape)
    assert bench.desk.page.query() == ""
    assert len(bench.names()) == len(NAMES)
    bench.settle()
    assert bench.desk.page.customerCount.text() == "6 customers"


def test_ctrl_f_leads_to_the_search_and_selects_what_stands_there(bench: Bench) -> None:
    bench.type("brandt")
    bench.desk.page.customerTable.setFocus()
    bench.qtbot.keyClick(bench.desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bench.desk.page.searchField.hasFocus()
    assert bench.desk.page.searchField.selectedText() == "brandt"


def test_the_old_name_finds_a_renamed_customer_too(bench: Bench) -> None:
    world = bench.simulator.world
    first = bench.simulator.world.tenant(0)
    assert first.show_as == NAMES[0]
    bench.type(world.tenant(0).name.split()[0])
    assert NAMES[0] in bench.names()


def test_no_hit_says_so_and_clearing_shows_all(bench: Bench) -> None:
    bench.type("nobody")
    bench.settle()
    assert bench.desk.page.customerCount.text() == "0 of 6"
    empty = bench.desk.page.findChild(type(bench.desk.page._empty._state), "emptyState")
    assert empty is not None
    assert empty.isVisible()
    assert "nobody" in empty.accessibleName()
    bench.qtbot.keyClick(bench.desk.page.searchField, Qt.Key.Key_Escape)
    assert not empty.isVisible()


def test_typing_goes_on_while_customers_come_in(desks: BenchMaker) -> None:
    bench = desks(250, plain=True)
    bench.start()
    bench.qtbot.waitUntil(lambda: bench.desk.page.model.roster.total >= 100, timeout=20_000)
    bench.type("gmbh")
    with bench.qtbot.waitSignal(bench.desk.sync.finished, timeout=30_000):
        pass
    bench.settle()
    assert bench.desk.page.query() == "gmbh"
    assert bench.desk.page.searchField.hasFocus()
    everybody = [bench.simulator.world.tenant(index) for index in range(250)]
    wanted = sorted(
        tenant.show_as or tenant.name
        for tenant in everybody
        if "gmbh" in f"{tenant.show_as} {tenant.name}".lower()
    )
    assert sorted(bench.names()) == wanted


def test_german_counts_use_german_words_and_digits(
    desks: BenchMaker, announced_warnings: list[str]
) -> None:
    announced_warnings.append("Licences of")
    bench = desks(1_100, plain=True, language="de", faults="licences:503")
    bench.show()
    page = bench.desk.page
    with bench.qtbot.waitSignal(bench.desk.sync.failed, timeout=30_000):
        bench.desk.start()
    # Many rows at once are read anew from the store, which goes on after the sync has ended.
    bench.qtbot.waitUntil(lambda: page.customerCount.text() == "1.100 Kunden")
    bench.type("kanzlei")
    bench.settle()
    assert page.customerCount.text() == f"{page.model.rowCount()} von 1.100"
