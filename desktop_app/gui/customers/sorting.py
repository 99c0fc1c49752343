"""The table's columns as sort keys: whole numbers, so that sorting 100,000 rows is a click.

Not for headers, texts or widths (columns.py), and not for the rows' order itself (roster.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from operator import itemgetter
from typing import Any, NamedTuple, Protocol

from desktop_app.domain.access import AssistanceState
from desktop_app.domain.badge import Badge, Badges
from desktop_app.domain.licence import URGENCY, LicenceState
from desktop_app.domain.row import CustomerRow

Ranker = Callable[[list[str]], list[int]]
"""Gives every name its rank in the person's own alphabet; equal names share a rank."""


class ColumnId(IntEnum):
    """The columns; the number is the model's column."""

    CUSTOMER = 0
    LICENCES = 1
    NEXT_EXPIRY = 2
    BILLING = 3
    ASSISTANCE = 4
    AS_OF = 5


class SortKey(NamedTuple):
    """One step of the sort order."""

    column: ColumnId
    descending: bool = False


class ColumnWords(Protocol):
    """The words that text columns are sorted by."""

    def billing(self, billing_type: str, managed_order: bool) -> str:
        """The word in the billing column."""

    def assistance(self, state: AssistanceState) -> str:
        """The word in the Partner Assistance column."""


_LATER_THAN_ANY = 1 << 29
_EPOCH = 1_600_000_000
"""Times are counted from here: above 2**30 Python compares integers more slowly."""
_STEP = 1 << 12
_URGENCY = {state.value: rank * _STEP for state, rank in URGENCY.items()}
_NO_BADGE = len(LicenceState) * _STEP


def _field(name: str) -> itemgetter[Any]:
    return itemgetter(CustomerRow._fields.index(name))


_BILLING_TYPE = _field("billing_type")
_MANAGED_ORDER = _field("managed_order")
_ASSISTANCE = _field("assistance")
_NEXT_END = _field("next_end")
_CHECKED_AT = _field("checked_at")


def keys_of(
    key: SortKey, rows: Sequence[CustomerRow], words: ColumnWords, ranker: Ranker
) -> Sequence[int]:
    """The sort keys of a column other than CUSTOMER and LICENCES, one per row.

    To be used with `reverse=key.descending`; customers without a date, or never read, come last
    in both directions: no date is no early date.
    """
    if key.column is ColumnId.NEXT_EXPIRY:
        none = 0 if key.descending else _LATER_THAN_ANY
        return [end or none for end in map(_NEXT_END, rows)]
    if key.column is ColumnId.AS_OF:
        none = -_LATER_THAN_ANY if key.descending else _LATER_THAN_ANY
        times = list(map(_CHECKED_AT, rows))
        # The age grows as the time falls: the freshest row has the smallest key.
        if 0 not in times:
            return list(map(_EPOCH.__sub__, times))
        return [_EPOCH - time if time else none for time in times]
    if key.column is ColumnId.BILLING:
        return _billing(rows, words, ranker)
    return _assistance(rows, words, ranker)


def one_key(key: SortKey) -> Callable[[CustomerRow], int] | None:
    """The sort key of a single row, equal to what `keys_of` and `urgencies` say of it.

    None for columns of words, whose ranks depend on all rows. For CUSTOMER the caller has a rank.
    """
    last = -_LATER_THAN_ANY if key.descending else _LATER_THAN_ANY
    return {
        ColumnId.CUSTOMER: lambda _row: 0,
        ColumnId.LICENCES: lambda row: urgencies([row.badges])[0],
        ColumnId.NEXT_EXPIRY: lambda row: row.next_end or last,
        ColumnId.AS_OF: lambda row: _EPOCH - row.checked_at if row.checked_at else last,
    }.get(key.column)


def urgencies(all_badges: Iterable[Badges]) -> list[int]:
    """The sort keys of the licences column: the urgency of each row's first badge."""
    known: dict[tuple[str, int], int] = {}
    keys = []
    for badges in all_badges:
        if not badges:
            keys.append(_NO_BADGE)
            continue
        first = badges[0]
        # `_value_` is the plain attribute behind `value`, a slow property of an enum.
        pair = (first[0]._value_, first[3])
        if pair not in known:
            known[pair] = _urgency(first)
        keys.append(known[pair])
    return keys


def _urgency(badge: Badge) -> int:
    number = -badge.number if badge.state is LicenceState.OVERUSED else badge.number
    return _URGENCY[badge.state.value] + min(max(number, -_STEP // 2), _STEP // 2 - 1)


def _billing(rows: Sequence[CustomerRow], words: ColumnWords, ranker: Ranker) -> list[int]:
    pairs = zip(map(_BILLING_TYPE, rows), map(_MANAGED_ORDER, rows), strict=True)
    kinds = list(dict.fromkeys(pairs))
    numbers = ranker([words.billing(billing, ordered) for billing, ordered in kinds])
    # Two tables by name alone: hashing a pair per row takes as long as all the rest.
    ranks: tuple[dict[str, int], dict[str, int]] = {}, {}
    for (billing, ordered), number in zip(kinds, numbers, strict=True):
        ranks[ordered][billing] = number
    pairs = zip(map(_BILLING_TYPE, rows), map(_MANAGED_ORDER, rows), strict=True)
    return [ranks[ordered][billing] for billing, ordered in pairs]


def _assistance(rows: Sequence[CustomerRow], words: ColumnWords, ranker: Ranker) -> list[int]:
    # By identity: a handful of states is shared by all rows, and hashing an enum is slow.
    states = list(map(_ASSISTANCE, rows))
    kinds = dict(zip(map(id, states), states, strict=True))
    numbers = ranker([words.assistance(state) for state in kinds.values()])
    ranks = dict(zip(kinds, numbers, strict=True))
    return list(map(ranks.__getitem__, map(id, states)))
