"""Rows for the clipboard: as text with tabulators, and as a table.

A cell that looks like a formula stays as it is. The guard against formulas belongs into files,
which a colleague opens unseen; what a person copies must arrive unchanged,
a phone number with its plus sign, and spreadsheets take a pasted HTML cell as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QDateTime, QLocale, QMimeData

from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.columns import Reader, header
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.when import When
from desktop_app.gui.words import Words

Table = list[list[str]]
_AS_TEXT = " style=\"mso-number-format:'\\@'\""


def rows_to_mime(
    rows: Sequence[CustomerRow],
    reader: Reader | None = None,
    columns: Sequence[ColumnId] = tuple(ColumnId),
) -> QMimeData:
    """The rows as `text/plain` and `text/html`, with a line of headers above several rows."""
    reader = reader or Reader(Words(), When(QLocale()), date.today().toordinal())
    table = [[_cell(reader, row, column) for column in columns] for row in rows]
    headers = [[header(column) for column in columns]] if len(rows) > 1 else []
    mime = QMimeData()
    mime.setText(as_text(headers + table))
    mime.setHtml(as_html(headers, table))
    return mime


def as_text(lines: Table) -> str:
    """Cells parted by tabulators, rows by line breaks; neither can stand inside a cell."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)


def as_html(headers: Table, lines: Table) -> str:
    """A table whose cells are escaped and marked as text."""
    head = "".join(_line("th", cells) for cells in headers)
    body = "".join(_line("td", cells) for cells in lines)
    return f'<meta charset="utf-8"><table>{head}{body}</table>'


def _cell(reader: Reader, row: CustomerRow, column: ColumnId) -> str:
    # What is relative to the moment of copying would soon be wrong.
    if column is ColumnId.NEXT_EXPIRY:
        return reader.when.date(row.next_end)
    if column is ColumnId.AS_OF:
        return _moment(reader.when.locale, row.checked_at)
    return reader.text(row, column, 0)


def _moment(locale: QLocale, seconds: int) -> str:
    if not seconds:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(seconds)
    return locale.toString(moment, QLocale.FormatType.ShortFormat)


def _line(tag: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}{_AS_TEXT}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"
