"""Tables as CSV that a spreadsheet opens rightly and that cannot become formulas in it.

Words, columns and their order come from outside; the XLSX file is another module's.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from desktop_app.services.atomic_file import replacing

_DELIMITERS = {"de": ";", "en": ","}
_SKIPPED = r"(?:[^\S\t\r\n]|[\"\ufeff\u200b-\u200f\u2060])"
_TRIGGER = r"(?=[=+\-@\uff1d\uff0b\uff0d\uff20])"
# Also behind a separator inside a cell: a spreadsheet of another region splits there.
_FORMULA = re.compile(rf"((?:\A|[,;\t\r\n]){_SKIPPED}*){_TRIGGER}")
_LEADING_CONTROL = re.compile(r"\A[\t\r\n\0]")


def delimiter_for(language: str) -> str:
    """The separator that a spreadsheet expects: `;` in German, `,` in English."""
    return _DELIMITERS.get(language[:2].lower(), ",")


def write_csv(
    target: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    delimiter: str = ",",
) -> int:
    """Write a table to a file, whole or not at all, mode 0600; the number of rows written.

    Raises `FileError` when the file cannot be written; the old one then stays.
    """
    with replacing(target) as stream:
        return write_csv_to(stream, header, rows, delimiter=delimiter)


def write_csv_to(
    stream: BinaryIO,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    delimiter: str = ",",
) -> int:
    """Write a table as UTF-8 with its mark, every cell quoted, lines ended by CR LF.

    The stream stays open. What UTF-8 cannot carry becomes a question mark.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
    try:
        writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerow([guarded(cell) for cell in header])
        count = 0
        for row in rows:
            writer.writerow([guarded(cell) for cell in row])
            count += 1
    finally:
        text.detach()
    return count


def guarded(cell: str) -> str:
    """Put a `'` before what a spreadsheet would read as a formula and run.

    Phone numbers such as +49… get one too: a spreadsheet would add them up.
    """
    if _LEADING_CONTROL.match(cell):
        cell = "'" + cell
    return _FORMULA.sub(_quoted, cell.replace("\0", " "))


def _quoted(match: re.Match[str]) -> str:
    lead = match.group(1)
    if lead[:1] in {",", ";", "\t", "\r", "\n"}:
        return f"{lead}'"
    return f"'{lead}"
