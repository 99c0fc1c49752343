"""Every hostile name on the activity page and in what support gets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from activity_lines import renamed
from plain_check import assert_nothing_hidden, assert_plain, shown_by_tooltip
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop_app.domain.text import clean_text, visible
from desktop_app.gui.activity.support_text import support_text
from tests.fakes.file_watch import FileWatch
from tests.fakes.hostile_names import hostile_names


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[FileWatch]:
    """A picture that nobody may open."""
    path = tmp_path / "marker.png"
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    assert image.save(str(path))
    with FileWatch(path) as watching:
        yield watching


@pytest.fixture
def names(watch: FileWatch) -> list[str]:
    """All of them as the store keeps them."""
    found = list(dict.fromkeys(clean_text(one) for one in hostile_names(str(watch.path))))
    assert len(found) >= 300
    return found


def test_every_line_is_plain_in_every_cell_and_tooltip(shown, names, watch):
    lines = [
        renamed(at, who=name, customer_name=name, old=name, new=name, detail=name,
                correlation_id=name)
        for at, name in enumerate(names, start=1_790_000_000)
    ]  # fmt: skip
    made = shown(*lines)
    model = made.page.model
    assert model.rowCount() == len(names)
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                assert_nothing_hidden(str(index.data(role) or ""), "a cell")
            assert_nothing_hidden(
                shown_by_tooltip(index.data(Qt.ItemDataRole.ToolTipRole) or ""), "a tooltip"
            )
    bar = made.page.activityTable.verticalScrollBar()
    for value in range(0, bar.maximum() + 1, max(1, bar.pageStep())):
        bar.setValue(value)
        assert not made.page.activityTable.viewport().grab().isNull()
    assert_plain(made.page)
    assert watch.events() == 0


def test_support_gets_lines_that_no_name_can_forge(names):
    for name in names:
        text = support_text([renamed(customer_name=name, old=name, new=name, detail=name)])
        assert_nothing_hidden(text.replace("\n", ""), "the text for support")
        facts = [line for line in text.split("\n") if line.startswith("  ")]
        assert len(text.splitlines()) == len(text.split("\n")) - 1
        told = [line.partition(": ")[0].strip() for line in facts]
        assert told == list(dict.fromkeys(told))
        if name:
            assert f"  customer: {visible(name)}" in facts
