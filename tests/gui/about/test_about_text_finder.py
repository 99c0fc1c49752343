"""Searching a licence text: every match, in a circle, in any case, and letter by letter."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.gui.about.text_finder import TextFinder


@pytest.fixture
def view(qtbot: QtBot) -> QPlainTextEdit:
    made = QPlainTextEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def finder(view: QPlainTextEdit) -> TextFinder:
    made = TextFinder(view)
    made.show("One licence.\nTwo LICENCES.\nno more")
    return made


def test_matches_are_counted_and_gone_through_in_a_circle(
    finder: TextFinder, view: QPlainTextEdit
) -> None:
    finder.look_for("licence")
    assert (finder.number, finder.count) == (1, 2)
    assert view.textCursor().selectedText() == "licence"
    finder.next()
    assert finder.number == 2
    assert view.textCursor().selectedText() == "LICENCE"
    finder.next()
    assert finder.number == 1
    finder.previous()
    assert finder.number == 2


def test_a_longer_word_stays_where_it_is(finder: TextFinder) -> None:
    finder.look_for("licence")
    finder.next()
    finder.look_for("licences")
    assert (finder.number, finder.count) == (1, 1)


def test_nothing_found_selects_nothing(finder: TextFinder, view: QPlainTextEdit) -> None:
    finder.look_for("licence")
    finder.look_for("licence?")
    assert (finder.number, finder.count) == (0, 0)
    assert not view.textCursor().hasSelection()
    finder.next()
    finder.previous()
    assert not view.textCursor().hasSelection()


def test_marks_of_patterns_are_letters(finder: TextFinder) -> None:
    finder.look_for(".")
    assert finder.count == 2
    finder.look_for("(")
    assert finder.count == 0


def test_another_text_is_searched_for_the_same(finder: TextFinder) -> None:
    finder.look_for("licence")
    finder.show("a licence")
    assert (finder.number, finder.count) == (1, 1)
    finder.look_for("")
    assert (finder.number, finder.count) == (0, 0)


def test_letters_beyond_the_basic_plane_move_nothing(
    finder: TextFinder, view: QPlainTextEdit
) -> None:
    finder.show("𝒳🎉 licence 🎉 licence")
    finder.look_for("licence")
    assert view.textCursor().selectedText() == "licence"
    finder.next()
    assert (finder.number, view.textCursor().selectedText()) == (2, "licence")
    finder.next()
    assert finder.number == 1
