"""Tables for a terminal: aligned in any script, and no text can steer the terminal."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.text_table import cell_width, json_lines, text_table


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    lines = list(text_table(["Name", "Ort"], [["Bär & Söhne", "Ulm"], ["X", ""]]))
    assert lines == [
        "Name         Ort",
        "-----------  ---",
        "Bär & Söhne  Ulm",
        "X",
    ]


def test_a_table_without_rows_has_its_header() -> None:
    assert list(text_table(["A", "Bc"], [])) == ["A  Bc", "-  --"]


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("日本", 4),
        ("ｶﾅ", 2),
        ("Ｗ", 2),
        ("e\u0301", 1),
        ("a\u200db", 2),
        ("ß", 1),
    ],
)
def test_the_width_of_a_text_in_terminal_cells(text: str, width: int) -> None:
    assert cell_width(text) == width


def test_wide_characters_do_not_push_the_next_column() -> None:
    lines = list(text_table(["N", "O"], [["日本", "x"], ["e\u0301", "y"], ["abcd", "z"]]))
    assert {
        cell_width(line[: line.rindex(mark)]) for line, mark in zip(lines[2:], "xyz", strict=True)
    } == {6}


def test_a_long_cell_is_cut_with_an_ellipsis_also_in_wide_script() -> None:
    lines = list(text_table(["N"], [["x" * 100], ["本" * 100]], widest=11))
    assert lines[2] == "x" * 10 + "…"
    assert lines[3] == "本" * 5 + "…"


def test_short_rows_are_filled_and_long_ones_cut() -> None:
    assert list(text_table(["A", "B"], [["1"], ["1", "2", "3"]]))[2:] == ["1", "1  2"]


@pytest.mark.parametrize(
    "text", ["\x1b[2J", "a\nb", "a\r", "\x9b31m", "a\u202eb", "\u2066x", "\ud800"]
)
def test_no_text_can_steer_the_terminal(text: str) -> None:
    for line in text_table(["N"], [[text]]):
        assert not [c for c in line if unicodedata.category(c) in {"Cc", "Cs", "Cf", "Zl", "Zp"}]


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=5))
def test_every_row_is_one_line_that_can_be_printed(rows: list[tuple[str, str]]) -> None:
    lines = list(text_table(["A", "B"], rows))
    assert len(lines) == len(rows) + 2
    for line in lines:
        assert line.splitlines() in ([line], [])
        line.encode("utf-8")


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.text() | st.lists(st.text())))
def test_a_row_of_json_is_one_ascii_line_and_comes_back(row: dict[str, object]) -> None:
    (line,) = json_lines([row])
    assert line.isascii()
    assert line.isprintable()
    assert json.loads(line) == row
