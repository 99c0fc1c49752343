"""Licences for the clipboard: as text with tabulators, and as a table.

Cells stay as they are shown; see customers/clipboard.py for why.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop_app.gui.contact.licence_rows import LicenceColumn, LicenceRow, licence_header
from desktop_app.gui.customers.clipboard import as_html, as_text


def licences_to_mime(rows: Sequence[LicenceRow]) -> QMimeData:
    """The rows with a line of headers, as `text/plain` and as `text/html` with escaped cells."""
    headers = [[licence_header(column) for column in LicenceColumn]]
    table = [list(row.texts) for row in rows]
    mime = QMimeData()
    mime.setText(as_text(headers + table))
    mime.setHtml(as_html(headers, table))
    return mime
