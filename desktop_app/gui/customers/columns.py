"""The table's columns as data: headers, widths, texts and tooltips.

Not for how cells are painted (delegate.py) nor for sort keys (sorting.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.badge import Badge, Badges, protecting
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.gui.when import When
from desktop_app.gui.words import Words

translate = QCoreApplication.translate
_ENDED = frozenset({LicenceState.EXPIRED, LicenceState.EXPIRED_LONG_AGO})
_DATED = frozenset({LicenceState.EXPIRING, LicenceState.TRIAL})


@dataclass(frozen=True, slots=True)
class Column:
    """One column; widths in logical pixels.

    "Next expiry" has room for an expiry of two digits ago.
    """

    id: ColumnId
    width: int
    minimum: int


COLUMNS = (
    Column(ColumnId.CUSTOMER, 232, 160),
    Column(ColumnId.LICENCES, 286, 168),
    Column(ColumnId.NEXT_EXPIRY, 178, 174),
    Column(ColumnId.BILLING, 148, 96),
    Column(ColumnId.ASSISTANCE, 140, 96),
    Column(ColumnId.AS_OF, 84, 76),
)
STRETCHING = ColumnId.LICENCES


def header(column: ColumnId) -> str:
    """The header's text."""
    return {
        ColumnId.CUSTOMER: translate("CustomerTable", "Customer"),
        ColumnId.LICENCES: translate("CustomerTable", "Licenses"),
        ColumnId.NEXT_EXPIRY: translate("CustomerTable", "Next expiry"),
        ColumnId.BILLING: translate("CustomerTable", "Billing"),
        ColumnId.ASSISTANCE: translate("CustomerTable", "Partner Assistance"),
        ColumnId.AS_OF: translate("CustomerTable", "As of"),
    }[column]


@dataclass(slots=True)
class Reader:
    """Says what the cells of a row say, given the day, the toggle and the filter.

    `today` is an ordinal; `protection_only` the toggle "Nur meinen Schutz anzeigen".
    """

    words: Words
    when: When
    today: int
    protection_only: bool = False
    filter: QuickFilter = QuickFilter.ALL

    def name(self, row: CustomerRow) -> str:
        """The name as it is shown."""
        return self.words.customer(row.name, row.id)

    def badges(self, row: CustomerRow) -> Badges:
        """The badges that the toggle leaves; "expired" shows ended ones all the same."""
        if not self.protection_only:
            return row.badges
        kept = protecting(row.badges)
        if self.filter & QuickFilter.EXPIRED:
            return tuple(b for b in row.badges if b.state in _ENDED or b in kept)
        return kept

    def no_badges(self, row: CustomerRow) -> str:
        """What stands in place of badges where none is left."""
        return self.words.no_badges(read=bool(row.checked_at or row.badges))

    def text(self, row: CustomerRow, column: ColumnId, now: float) -> str:
        """The whole text of a cell; `now` in seconds since the epoch."""
        if column is ColumnId.CUSTOMER:
            return self.name(row)
        if column is ColumnId.LICENCES:
            return self.licences(row, ", ")
        if column is ColumnId.NEXT_EXPIRY:
            return " · ".join(self.expiry(row))
        if column is ColumnId.BILLING:
            return self.words.billing(row.billing_type, row.managed_order)
        if column is ColumnId.ASSISTANCE:
            return self.words.assistance(row.assistance)
        return self.age(row, now)

    def licences(self, row: CustomerRow, separator: str) -> str:
        """The badges shown, in words."""
        badges = self.badges(row)
        if not badges:
            return self.no_badges(row)
        return separator.join(map(self.words.phrase, badges))

    def expiry(self, row: CustomerRow) -> tuple[str, ...]:
        """The next expiry and how far it is; nothing for none."""
        if not row.next_end:
            return ()
        return self.when.date(row.next_end), self.when.days(row.next_end - self.today)

    def age(self, row: CustomerRow, now: float) -> str:
        """How old the licences of a row are."""
        if not row.checked_at:
            return self.when.never()
        return self.when.age(now - row.checked_at)

    def accessible(self, row: CustomerRow, column: ColumnId, now: float) -> str:
        """A cell for a screen reader: what is only drawn is said."""
        text = self.text(row, column, now)
        if column is ColumnId.CUSTOMER:
            order = self.words.billing("", managed_order=True) if row.managed_order else ""
            return ", ".join(part for part in (text, row.place, order) if part)
        return text or translate("CustomerTable", "not specified")

    def tooltip(self, row: CustomerRow, column: ColumnId, now: float) -> str:
        """More than the cell can say, as plain text; may be empty."""
        if column is ColumnId.CUSTOMER:
            return "\n".join(part for part in (self.name(row), row.place) if part)
        if column is ColumnId.LICENCES:
            return "\n".join(self.lines(row))
        if column is ColumnId.ASSISTANCE:
            return self.words.reason(row.assistance.reason)
        return self.text(row, column, now)

    def lines(self, row: CustomerRow) -> list[str]:
        """Each badge on a line of its own, with its date where the badge knows it."""
        return [self.line(badge) for badge in self.badges(row)] or [self.no_badges(row)]

    def line(self, badge: Badge) -> str:
        """One badge in words, with its date where the badge knows it."""
        text = self.words.phrase(badge)
        if badge.number < 0 or badge.state not in _DATED:
            return text
        return f"{text} ({self.when.date(self.today + badge.number)})"
