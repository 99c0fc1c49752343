"""Licences as rows of the dialog's table: texts, states and sort keys; not how they are painted."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.licence import (
    TYPE_ENTERPRISE,
    TYPE_PERPETUAL,
    UNKNOWN_END,
    URGENCY,
    Licence,
    LicenceState,
    state_of,
    term_of,
    usage_percent,
)
from desktop_app.domain.text import visible
from desktop_app.gui.contact.contact_look import ContactLook

translate = QCoreApplication.translate

_LAST = 9_999_999
_NAME_LENGTH = 120


class LicenceColumn(IntEnum):
    """The columns in the vendor's order: as on its Licensing page."""

    LICENCE = 0
    TYPE = 1
    USAGE = 2
    LIMIT = 3
    EXPIRES = 4
    NUMBER = 5


RIGHT_ALIGNED = frozenset({LicenceColumn.LIMIT, LicenceColumn.EXPIRES, LicenceColumn.NUMBER})


class LicenceRow(NamedTuple):
    """One row; `texts` in the order of `LicenceColumn`, `percent` as `usage_percent` gives it."""

    licence: Licence
    state: LicenceState
    percent: int
    texts: tuple[str, ...]


def licence_header(column: int) -> str:
    """The header's text, in the vendor's words (docs/glossary.md)."""
    return (
        translate("LicenceTable", "License"),
        translate("LicenceTable", "Type"),
        translate("LicenceTable", "Usage"),
        translate("LicenceTable", "Limit"),
        translate("LicenceTable", "Expires"),
        translate("LicenceTable", "License no."),
    )[column]


def _short_name(licence: Licence) -> str:
    """The product without the maker's name, which all of them begin with; the tooltip has it."""
    name = licence.product_name.removeprefix("Sophos ") or licence.product_code
    return visible(name, _NAME_LENGTH)


def licence_row(licence: Licence, look: ContactLook) -> LicenceRow:
    """Judge a licence on the look's day and say it in words."""
    state = state_of(term_of(licence), look.today(), look.warning_days)
    texts = (
        _short_name(licence),
        _type(licence, look),
        "–" if licence.usage is None else look.when.locale.toString(licence.usage.count),
        _limit(licence, look),
        _expires(licence, look),
        visible(licence.identifier or licence.serial_number, _NAME_LENGTH) or "–",
    )
    return LicenceRow(licence, state, usage_percent([licence]), texts)


def _type(licence: Licence, look: ContactLook) -> str:
    if licence.type == TYPE_PERPETUAL:
        return translate("LicenceTable", "Perpetual")
    if licence.type == TYPE_ENTERPRISE:
        return translate("LicenceTable", "Enterprise")
    return look.words.billing(licence.type) or "–"


def _limit(licence: Licence, look: ContactLook) -> str:
    if licence.unlimited:
        return "∞"
    return "–" if licence.quantity is None else look.when.locale.toString(licence.quantity)


def _expires(licence: Licence, look: ContactLook) -> str:
    end = term_of(licence).end
    if end == UNKNOWN_END:
        return translate("LicenceTable", "unknown")
    if end:
        return look.when.date(end)
    if licence.perpetual or licence.type == TYPE_PERPETUAL:
        return translate("LicenceTable", "never")
    return "–"


def accessible_text(row: LicenceRow, column: int, look: ContactLook) -> str:
    """A cell for a screen reader: what is only drawn is said."""
    text = row.texts[column]
    if column == LicenceColumn.LICENCE:
        return f"{text}, {look.words.state(row.state)}"
    if column == LicenceColumn.USAGE and row.percent >= 0:
        return translate("LicenceTable", "{used}, {percent}% of the limit").format(
            used=text, percent=row.percent
        )
    if column == LicenceColumn.LIMIT and row.licence.unlimited:
        return translate("LicenceTable", "unlimited")
    return translate("LicenceTable", "not known") if text == "–" else text


def tooltip_text(row: LicenceRow, look: ContactLook) -> str:
    """More than the row has room for, as plain text."""
    licence = row.licence
    name = visible(licence.product_name or licence.product_code)
    lines = [f"{name}: {look.words.state(row.state)}"]
    if licence.product_code and licence.product_name:
        code = translate("LicenceTable", "Product code: {code}")
        lines.append(code.format(code=visible(licence.product_code)))
    if licence.start:
        start = translate("LicenceTable", "Starts: {date}")
        lines.append(start.format(date=look.when.date(licence.start.toordinal())))
    if licence.serial_number:
        serial = translate("LicenceTable", "Serial number: {number}")
        lines.append(serial.format(number=visible(licence.serial_number)))
    if row.percent >= 0:
        used = translate("LicenceTable", "{used} of {limit} used ({percent}%)")
        lines.append(used.format(used=row.texts[2], limit=row.texts[3], percent=row.percent))
    return "\n".join(lines)


SortKey = tuple[bool, int, str]


def _by_state(row: LicenceRow) -> SortKey:
    return False, URGENCY[row.state] * 10_000_000 + _end(row), row.texts[0].casefold()


def _end(row: LicenceRow) -> int:
    return term_of(row.licence).end or _LAST


def _count(row: LicenceRow) -> SortKey:
    usage = row.licence.usage
    return usage is None, usage.count if usage else 0, ""


def _quantity(row: LicenceRow) -> SortKey:
    licence = row.licence
    if licence.unlimited:
        return False, _LAST * 1_000_000, ""
    return licence.quantity is None, licence.quantity or 0, ""


BY_URGENCY = -1
"""Not a column: the order at first, what needs attention on top."""

SORT_KEYS: dict[int, Callable[[LicenceRow], SortKey]] = {
    BY_URGENCY: _by_state,
    LicenceColumn.LICENCE: lambda row: (False, 0, row.texts[0].casefold()),
    LicenceColumn.TYPE: lambda row: (row.texts[1] == "–", 0, row.texts[1].casefold()),
    LicenceColumn.USAGE: _count,
    LicenceColumn.LIMIT: _quantity,
    LicenceColumn.EXPIRES: lambda row: (_end(row) == _LAST, _end(row), ""),
    LicenceColumn.NUMBER: lambda row: (row.texts[5] == "–", 0, row.texts[5].casefold()),
}


def sorted_rows(rows: list[LicenceRow], column: int, *, descending: bool) -> list[LicenceRow]:
    """Sort by a column; what is not known stands last in both directions."""
    key = SORT_KEYS[column]
    ordered = sorted(rows, key=_by_state)
    known = [row for row in ordered if not key(row)[0]]
    known.sort(key=key, reverse=descending)
    return known + [row for row in ordered if key(row)[0]]
