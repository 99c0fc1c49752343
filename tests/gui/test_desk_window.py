"""The desk as a whole: opening, closing, settings that are kept, language and theme."""

from __future__ import annotations

import time

import pytest
from cast import CAST, fill
from desk_bench import Bench, BenchMaker
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QWidget

from desktop_app import assets
from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.domain.permission import Programme
from desktop_app.services.settings import Language, Theme


def german() -> None:
    if not (assets.translations() / "desktop_app_de.qm").exists():
        pytest.skip("the translations are not compiled")


def entry(bench: Bench, value: str) -> None:
    """Choose an entry of the settings menu."""
    menu = bench.desk.window._preferences
    for sub in menu.findChildren(QMenu):
        for action in sub.actions():
            if action.data() == value:
                action.trigger()
                return
    raise AssertionError(value)


def test_the_window_names_the_partner_and_its_programme(desks: BenchMaker) -> None:
    bench = desks(programme=Programme.MSP_FLEX_CONNECT)
    bench.show()
    assert bench.desk.window.windowTitle() == "Central Desk – Muster IT-Systemhaus GmbH"
    texts = [label.text() for label in bench.desk.window.rail.findChildren(QLabel)]
    assert "MSP Flex Connect partner" in texts


def test_another_language_is_spoken_at_once_and_kept(desks: BenchMaker) -> None:
    german()
    bench = desks()
    fill(bench.store)
    bench.load()
    entry(bench, "de")
    page = bench.desk.page
    bench.qtbot.waitUntil(lambda: page.pageTitle.text() == "Sophos Central Kunden")
    bench.qtbot.waitUntil(lambda: bool(bench.kept))
    bench.qtbot.waitUntil(lambda: page.customerCount.text() == f"{len(CAST)} Kunden")
    assert page.ownProtectionToggle.text() == "Nur meinen Schutz anzeigen"
    assert page.launchAdminButton.text() == "Sophos Central Admin starten"
    assert page.createMonthlyAccountButton.text() == "Monatliches Konto erstellen"
    assert bench.kept[-1].language is Language.GERMAN
    entry(bench, "en")
    bench.qtbot.waitUntil(lambda: page.pageTitle.text() == "Sophos Central customers")
    bench.qtbot.waitUntil(lambda: page.customerCount.text() == f"{len(CAST)} customers")


def test_reasons_are_said_in_the_new_language_too(desks: BenchMaker) -> None:
    german()
    bench = desks(programme=Programme.NONE)
    bench.show()
    entry(bench, "de")
    button = bench.desk.page.createMonthlyAccountButton
    bench.qtbot.waitUntil(lambda: "MSP-Flex-Partner" in button.toolTip())


def test_no_english_is_left_in_the_german_window(desks: BenchMaker) -> None:
    german()
    bench = desks(5, plain=True, language="de")
    bench.sync()
    bench.type("qqq")
    bench.settle()
    english = {
        "the",
        "customers",
        "licences",
        "search",
        "show",
        "all",
        "refresh",
        "not",
        "complete",
    }
    texts = [label.text() for label in bench.desk.window.findChildren(QLabel) if label.isVisible()]
    texts += [action.text() for action in bench.desk.actions.all()]
    found = [text for text in texts if english & set(text.lower().split())]
    assert found == []


def test_another_theme_is_shown_at_once_and_kept(desks: BenchMaker) -> None:
    bench = desks()
    bench.show()
    before = bench.desk.window.grab().toImage().pixelColor(600, 4).lightness()
    entry(bench, "dark")
    assert bench.desk.window.grab().toImage().pixelColor(600, 4).lightness() < before
    bench.qtbot.waitUntil(lambda: bool(bench.kept))
    assert bench.kept[-1].theme is Theme.DARK


def test_what_was_chosen_just_before_closing_is_kept(desks: BenchMaker) -> None:
    bench = desks()
    bench.show()
    bench.desk.tasks.reading(lambda: time.sleep(0.2), owner=bench.desk)
    entry(bench, "dark")
    bench.close()
    assert bench.kept[-1].theme is Theme.DARK


def test_settings_that_cannot_be_kept_are_told(desks: BenchMaker) -> None:
    bench = desks()

    def refuse(_: object) -> None:
        raise StorageError(StorageProblem.READ_ONLY)

    bench.desk._keep = refuse
    bench.show()
    entry(bench, "dark")
    bench.qtbot.waitUntil(lambda: bool(bench.notice()))


def test_a_store_that_cannot_be_read_is_told_and_not_silent(
    desks: BenchMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = desks()

    def refuse(_: int = 0) -> None:
        raise StorageError(StorageProblem.DAMAGED, path="/somewhere")

    monkeypatch.setattr(bench.store, "summaries", refuse)
    bench.start()
    bench.qtbot.waitUntil(lambda: bool(bench.notice()))
    assert "damaged" in bench.notice()


def test_closing_with_a_call_in_flight_is_quick_and_quiet(desks: BenchMaker) -> None:
    bench = desks(30, faults="licences@5:drip=50ms")
    bench.start()
    bench.qtbot.waitUntil(lambda: bool(bench.simulators) and bench.simulator.count("list") > 0)
    began = time.monotonic()
    bench.close()
    assert time.monotonic() - began < 3
    assert bench.notice() == ""


def test_closing_twice_is_harmless(desks: BenchMaker) -> None:
    bench = desks(5)
    bench.sync()
    bench.close()
    bench.desk.close()


def test_first_rows_are_shown_before_everybody_is_read(desks: BenchMaker) -> None:
    first = desks()
    fill(first.store)
    first.load()
    rows = first.rows()[:4]
    first.close()
    bench = desks()
    bench.desk.page.show_first(rows)
    bench.show()
    assert [row.id for row in bench.rows()] == [row.id for row in rows]


def test_the_words_about_the_program_open_once_and_go_with_the_window(desks: BenchMaker) -> None:
    bench = desks()
    bench.show()
    about = bench.desk.actions["about"]
    about.trigger()
    about.trigger()
    shown = bench.desk.window.findChildren(QDialog, "aboutDialog")
    assert [one.isVisible() for one in shown] == [True]
    assert not shown[0].isModal()
    bench.close()
    assert not any(one.isVisible() for one in bench.desk.window.findChildren(QDialog))


def test_the_rail_shows_only_pages_that_exist(desks: BenchMaker) -> None:
    bench = desks()
    bench.show()
    assert bench.desk.window._page_ids == ["customers"]


def test_nothing_is_cut_at_the_smallest_size(desks: BenchMaker) -> None:
    bench = desks(5, plain=True, language="de")
    bench.sync()
    bench.desk.window.resize(960, 600)
    bench.settle_counts()
    page = bench.desk.page
    for widget in (
        page.refreshButton,
        page.launchAdminButton,
        page.createMonthlyAccountButton,
        page.searchField,
        page.ownProtectionToggle,
    ):
        assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
        right = widget.mapTo(bench.desk.window, widget.rect().topRight()).x()
        assert right <= bench.desk.window.width()
    assert isinstance(bench.desk.window.findChild(QWidget, "statusMessage"), QWidget)


def test_another_theme_leaves_every_font_as_it_is(desks: BenchMaker) -> None:
    bench = desks(programme=Programme.MSP_FLEX)
    fill(bench.store)
    bench.load()
    bench.show()
    dialogs = bench.desk.dialogs
    dialogs.open_settings()
    dialogs.open_about()
    dialogs.open_help()
    dialogs.open_create()
    bench.settle()
    windows = [*bench.desk.window.findChildren(QDialog), bench.desk.window]
    assert len(windows) >= 5
    before = {
        widget: (widget.font().pixelSize(), widget.font().weight())
        for window in windows
        for widget in window.findChildren(QWidget)
    }
    entry(bench, "dark")
    bench.settle()
    after = {widget: (widget.font().pixelSize(), widget.font().weight()) for widget in before}
    changed = [widget.objectName() for widget in before if before[widget] != after[widget]]
    assert changed == []
