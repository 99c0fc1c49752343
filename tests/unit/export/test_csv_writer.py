"""CSV: it opens rightly, its cells never become formulas, and the file is whole or absent."""

from __future__ import annotations

import csv
import io
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.csv_writer import delimiter_for, guarded, write_csv, write_csv_to
from desktop_app.services.atomic_file import FileError

TRIGGERS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
LEADS = ("", " ", "   ", "\u00a0", '"', "\ufeff", "\u200b", "\t", "\r", "\n", "\0", '" ', "\t\t ")
PAYLOADS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x","y")', "IMPORTXML(A1)", "")


def written(rows: list[list[str]], delimiter: str = ",", header: tuple[str, ...] = ("A",)) -> bytes:
    stream = io.BytesIO()
    write_csv_to(stream, header, rows, delimiter=delimiter)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("language", "delimiter"), [("de", ";"), ("de_AT", ";"), ("en", ","), ("fr", ","), ("", ",")]
)
def test_the_delimiter_is_what_the_language_expects(language: str, delimiter: str) -> None:
    assert delimiter_for(language) == delimiter


def test_the_bytes_are_what_a_spreadsheet_wants() -> None:
    content = written([['Bär; & "Söhne"', "1"], ["", "x"]], ";", ("Name", "Zahl"))
    assert content == ('\ufeff"Name";"Zahl"\r\n"Bär; & ""Söhne""";"1"\r\n"";"x"\r\n'.encode())


def test_a_table_without_rows_has_its_header() -> None:
    assert written([]) == b'\xef\xbb\xbf"A"\r\n'


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_ordinary_text_comes_back_as_it_was(delimiter: str) -> None:
    rows = [["Müller", "0123", "1e5", "3/4", "a,b;c", 'say "x"', "日本 😀", "a-b", "x=y", "it's"]]
    text = written(rows, delimiter, ("H",) * 10).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))[1:] == rows


@pytest.mark.parametrize("trigger", TRIGGERS)
@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_cell_that_looks_like_a_formula_is_marked_as_text(
    lead: str, trigger: str, payload: str
) -> None:
    assert guarded(lead + trigger + payload).startswith("'")


@pytest.mark.parametrize("control", ["\t", "\r", "\n", "\0"])
def test_a_cell_that_begins_with_a_control_is_marked_as_text(control: str) -> None:
    assert guarded(control + "text").startswith("'")


@pytest.mark.parametrize("number", ["+49 89 123", "-5", "@home"])
def test_phone_numbers_and_the_like_are_marked_too(number: str) -> None:
    assert guarded(number) == "'" + number


_HOSTILE = st.text(alphabet="=+-@＝＋－＠ \t\r\n\0\"';,\ufeff\u200bax1", max_size=12)


@given(_HOSTILE, st.sampled_from([",", ";"]))
def test_no_cell_begins_a_formula_even_when_split_at_another_separator(
    cell: str, delimiter: str
) -> None:
    text = written([[cell, "x"]], delimiter).decode("utf-8-sig")
    for separator in (",", ";", "\t"):
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            for part in row:
                bare = part.lstrip(' "\ufeff\u200b\u00a0')
                assert not bare.startswith(TRIGGERS), (separator, part)


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=4), st.sampled_from(",;"))
def test_any_text_makes_a_table_of_the_same_shape(rows: list[list[str]], delimiter: str) -> None:
    text = written(rows, delimiter, ("A", "B")).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert [len(row) for row in read] == [2] * (len(rows) + 1)
    assert "\0" not in text


def test_a_lone_surrogate_does_not_lose_the_table() -> None:
    assert written([["a\ud800b"], ["next"]]).endswith(b'"a?b"\r\n"next"\r\n')


def test_a_long_hostile_cell_costs_no_time() -> None:
    for part in ("\t", " ", ", ", '"', "\u200b;"):
        guarded(part * 200_000)


def test_the_stream_stays_open() -> None:
    stream = io.BytesIO()
    assert write_csv_to(stream, ["A"], [["1"], ["2"]]) == 2
    stream.write(b"more")


def test_a_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "customers.csv"
    target.write_text("old")
    assert write_csv(target, ["A"], ([str(number)] for number in range(3)), delimiter=";") == 3
    assert target.read_bytes().startswith(b'\xef\xbb\xbf"A"\r\n"0"\r\n')
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_rows_that_fail_half_way_leave_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "customers.csv"
    target.write_text("old")

    def rows():  # type: ignore[no-untyped-def]
        yield from ([str(number)] for number in range(100_000))
        raise LookupError("store went away")

    with pytest.raises(LookupError):
        write_csv(target, ["A"], rows())
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_does_not_exist_is_a_file_error(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        write_csv(tmp_path / "gone" / "customers.csv", ["A"], [])
