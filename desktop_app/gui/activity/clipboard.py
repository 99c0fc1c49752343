"""Activities for the clipboard: as text with tabulators, and as a table.

Cells stay as they are shown; see customers/clipboard.py for why.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop_app.domain.activity import Activity
from desktop_app.gui.activity.details import detail_text
from desktop_app.gui.customers.clipboard import as_html, as_text

from .words import ActivityColumn, cell_text, exact_time, header


def activities_to_mime(activities: Sequence[Activity]) -> QMimeData:
    """The rows as `text/plain` and `text/html`, with a line of headers above several rows."""
    table = [_cells(activity) for activity in activities]
    headers = [[header(column) for column in ActivityColumn]] if len(table) > 1 else []
    mime = QMimeData()
    mime.setText(as_text(headers + table))
    mime.setHtml(as_html(headers, table))
    return mime


def _cells(activity: Activity) -> list[str]:
    # "today" would soon be wrong.
    rest = [cell_text(activity, c, 0.0) for c in ActivityColumn if c is not ActivityColumn.WHEN]
    detail = detail_text(activity.detail)
    change = ActivityColumn.CHANGE - 1
    rest[change] = " – ".join(part for part in (rest[change], detail) if part)
    return [exact_time(activity.at), *rest]
