"""Every hostile name in the window: row, tooltip, search, notices, clipboard, log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk_bench import Bench, BenchMaker
from plain_check import assert_nothing_hidden, assert_plain, shown_by_tooltip
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.text import clean_text, visible
from desktop_app.gui.contact import rename_words
from desktop_app.gui.create import outcome_words
from desktop_app.simulator import build_world
from tests.fakes.file_watch import FileWatch
from tests.fakes.hostile_names import hostile_names
from tests.fakes.write_desk import ACCOUNT

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture that markup in a name would have opened."""
    path = tmp_path / "marker.png"
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(path))
    return path


@pytest.fixture
def names(picture: Path) -> list[str]:
    """What a server can send: a lone surrogate is no UTF-8 and comes as an escape only."""
    found = [
        one for one in hostile_names(str(picture)) if one.encode("utf-8", "ignore").decode() == one
    ]
    assert len(found) >= 400
    return found


@pytest.fixture
def hostile(desks: BenchMaker, names: list[str]) -> Bench:
    """A desk whose customers have all of these names."""
    world = build_world(len(names), seed=3, plain=True)
    for index, name in enumerate(names):
        world.changes.renames[world.base_id(index)] = name
    return desks(world=world)


@pytest.fixture
def watch(picture: Path) -> Iterator[FileWatch]:
    with FileWatch(picture) as watching:
        yield watching


def shown(name: str, formal: str) -> str:
    """How the list shows a display name; without one it falls back to the formal name."""
    return visible(clean_text(name)) or formal


def test_every_name_is_a_plain_row(
    hostile: Bench, names: list[str], watch: FileWatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hostile.sync()
    world = hostile.simulator.world
    rows = {row.id.lower(): row.name for row in hostile.rows()}
    assert len(rows) == len(names)
    for index, name in enumerate(names):
        assert rows[world.base_id(index).lower()] == shown(name, world.tenant(index).name)
    check_cells(hostile)
    paint_all(hostile)
    assert_plain(hostile.desk.window)
    assert watch.events() == 0
    for record in caplog.records:
        assert clean_text(record.getMessage(), 10**6) == record.getMessage().strip()
        assert_nothing_hidden(record.getMessage(), "the log")


def check_cells(bench: Bench) -> None:
    model = bench.desk.page.model
    for row in range(model.rowCount()):
        name = model.customer_at(row).name
        assert_nothing_hidden(name, "a row")
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for role in ROLES:
                assert_nothing_hidden(str(index.data(role) or ""), "a cell")
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            if tip:
                assert_nothing_hidden(shown_by_tooltip(tip), "a tooltip")


def paint_all(bench: Bench) -> None:
    """Scroll through the whole list as a person does, each page painted."""
    table = bench.desk.page.customerTable
    bar = table.verticalScrollBar()
    for value in range(0, bar.maximum() + 1, max(1, bar.pageStep())):
        bar.setValue(value)
        assert not table.viewport().grab().isNull()


def test_a_search_for_every_name_says_it_letter_by_letter(
    hostile: Bench, names: list[str], watch: FileWatch
) -> None:
    hostile.sync()
    page = hostile.desk.page
    for name in names[::19]:
        page.searchField.setText(f"{name} nobody is called that")
        hostile.settle()
        assert not hostile.rows()
        assert_plain(page)
    assert watch.events() == 0


def test_every_notice_about_a_name_is_plain(
    hostile: Bench, names: list[str], watch: FileWatch
) -> None:
    hostile.load()
    bar = hostile.desk.page.noticeBar
    for name in names:
        kept = clean_text(name)
        for title, text in (
            outcome_words.created(replace(ACCOUNT, name=kept), kept),
            ("", rename_words.renamed(kept, kept, undoable=True).text),
            ("", rename_words.changed_elsewhere(kept, kept).text),
            ("", rename_words.reply_lost(kept).text),
            ("", rename_words.not_renamed(kept).text),
            ("", rename_words.undone(kept).text),
        ):
            assert visible(kept) in f"{title} {text}"
            bar.show_notice("warning", title, text)
            assert_plain(bar)
    assert watch.events() == 0


def test_copied_names_are_text_of_one_line_each(hostile: Bench, names: list[str]) -> None:
    hostile.sync()
    page = hostile.desk.page
    page.customerTable.selectAll()
    page.commands.copy_name()
    copied = QApplication.clipboard().text()
    assert len(copied.split("\n")) == len(copied.splitlines()) == len(names)
    assert_nothing_hidden(copied, "the clipboard")
    page.commands.copy()
    table = QTextDocument()
    table.setHtml(QApplication.clipboard().mimeData().html())
    (frame,) = table.rootFrame().childFrames()
    assert isinstance(frame, QTextTable)
    assert frame.rows() == len(names) + 1
    assert_nothing_hidden(QApplication.clipboard().text(), "the clipboard")
    QApplication.clipboard().clear()


def test_the_watch_sees_what_markup_would_open(
    qtbot: QtBot, picture: Path, watch: FileWatch
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText(f'<img src="{picture}">')
    label.setTextFormat(Qt.TextFormat.RichText)
    label.show()
    qtbot.waitExposed(label)
    label.grab()
    QCoreApplication.processEvents()
    assert watch.events() > 0
