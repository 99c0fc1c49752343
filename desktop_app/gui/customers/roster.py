"""The customers in memory: which of them are shown, and in which order. Free of Qt.

Not for what the cells say (columns.py) and not for signals (model.py). Rows are known by
handles, their places in a list that only grows, so that a handle stays true while others go.
"""

from __future__ import annotations

from bisect import bisect_left, insort_right
from collections.abc import Callable, Iterable, Sequence
from itertools import compress
from typing import NamedTuple

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.row import CustomerRow
from desktop_app.domain.search import SEPARATOR, fold
from desktop_app.domain.search import words as words_of
from desktop_app.gui.customers.finder import Finder
from desktop_app.gui.customers.name_ranks import FEW, NameRanks
from desktop_app.gui.customers.sorting import (
    ColumnId,
    ColumnWords,
    Ranker,
    SortKey,
    keys_of,
    one_key,
    urgencies,
)

SORT_STEPS = 3
"""So many columns are kept in order: equal rows stand as the sort before left them."""

SortOrder = tuple[SortKey, ...]


class Arrangement:
    """Who is shown, top to bottom: `order[hits[position]]` is a handle. Never changed in place."""

    __slots__ = ("_places", "hits", "order")

    def __init__(self, order: list[int], hits: Sequence[int]) -> None:
        self.order, self.hits = order, hits
        self._places: dict[int, int] = {}

    def with_hits(self, hits: Sequence[int]) -> Arrangement:
        """The same order with others shown."""
        other = Arrangement(self.order, hits)
        other._places = self._places
        return other

    def handle(self, position: int) -> int:
        """The row shown at a position."""
        return self.order[self.hits[position]]

    def handles(self) -> list[int]:
        """All rows shown, top to bottom."""
        return list(map(self.order.__getitem__, self.hits))

    def positions(self, handles: Sequence[int]) -> list[int]:
        """Where these rows are shown, -1 for those that are not."""
        unknown = set(handles).difference(self._places)
        if unknown:
            # One pass over everything, so what was asked once is remembered for this order.
            self._places.update(dict.fromkeys(unknown, -1))
            for place in [at for at, handle in enumerate(self.order) if handle in unknown]:
                self._places[self.order[place]] = place
        return [self._position(self._places[handle]) for handle in handles]

    def same_as(self, other: Arrangement) -> bool:
        """Whether the same rows are shown in the same order."""
        if self.order is other.order or self.order == other.order:
            return len(self.hits) == len(other.hits) and list(self.hits) == list(other.hits)
        return len(self.hits) == len(other.hits) and self.handles() == other.handles()

    def _position(self, place: int) -> int:
        position = bisect_left(self.hits, place)
        found = place >= 0 and position < len(self.hits) and self.hits[position] == place
        return position if found else -1


class Applied(NamedTuple):
    """What `Roster.apply` did: handles that changed in place, and whether rows came or went."""

    changed: frozenset[int]
    restructured: bool


class Roster:
    """All rows, the query, the quick filter and the sort order, and what follows from them."""

    def __init__(self, ranker: Ranker, words: ColumnWords) -> None:
        self._ranker, self._words = ranker, words
        self._rows: list[CustomerRow] = []
        self._handles: dict[CustomerId, int] = {}
        self._names = NameRanks(ranker)
        self._wanted: tuple[str, ...] = ()
        self._filter = QuickFilter.ALL
        self._sort_order: SortOrder = (SortKey(ColumnId.CUSTOMER),)
        self._finder: Finder | None = None
        self._flags = bytearray()
        self._bits: bytes | None = None
        self._dirty: set[int] = set()
        self._gone: set[int] = set()
        self._urgencies: list[int] | None = None
        self._keys: dict[SortKey, Sequence[int]] = {}
        self.arrangement = Arrangement([], [])

    @property
    def total(self) -> int:
        """How many customers there are, shown or not."""
        return len(self._handles)

    @property
    def visible(self) -> Sequence[int]:
        """The handles of the rows that are shown, top to bottom."""
        return self.arrangement.handles()

    @property
    def filter(self) -> QuickFilter:
        """The quick filter in force."""
        return self._filter

    @property
    def sort_order(self) -> SortOrder:
        """The columns that the rows are sorted by, the most important first."""
        return self._sort_order

    @sort_order.setter
    def sort_order(self, order: Iterable[SortKey]) -> None:
        distinct = {key.column: key for key in reversed(list(order))}
        self._sort_order = tuple(reversed(distinct.values()))[:SORT_STEPS]
        self._arrange_all()

    def row_by_handle(self, handle: int) -> CustomerRow:
        """The row behind a handle."""
        return self._rows[handle]

    def row(self, position: int) -> CustomerRow:
        """The row shown at a position."""
        return self._rows[self.arrangement.handle(position)]

    def find(self, customer: CustomerId) -> CustomerRow | None:
        """The row of a customer, shown or not; None for a stranger."""
        handle = self._handles.get(customer)
        return None if handle is None else self._rows[handle]

    def position_of(self, customer: CustomerId) -> int | None:
        """Where a customer is shown, None if it is not."""
        return self.positions_of([customer]).get(customer)

    def positions_of(self, customers: Iterable[CustomerId]) -> dict[CustomerId, int]:
        """Where these customers are shown, without those that are not."""
        known = [customer for customer in customers if customer in self._handles]
        handles = [self._handles[customer] for customer in known]
        positions = self.arrangement.positions(handles)
        return {who: at for who, at in zip(known, positions, strict=True) if at >= 0}

    def replace(self, rows: Iterable[CustomerRow], ranks: Sequence[int] | None = None) -> None:
        """Take other rows; `ranks` of their names may have been made in a worker (ranking.py)."""
        distinct = {row.id: row for row in rows}
        self._rows = list(distinct.values())
        if ranks is not None and len(ranks) != len(self._rows):
            ranks = None
        self._handles = {customer: handle for handle, customer in enumerate(distinct)}
        self._names.replace(self.names(), ranks)
        self._finder, self._bits, self._urgencies = None, None, None
        self._keys.clear()
        self._gone = set()
        self._flags = bytearray(row.filters for row in self._rows)
        self._arrange_all()

    def rerank(self, ranker: Ranker, ranks: Sequence[int] | None = None) -> None:
        """Sort by another language's alphabet and words; `ranks` belong to `names()`."""
        self._ranker = ranker
        self._names = NameRanks(ranker)
        self._keys.clear()
        self._names.replace(
            self.names(), ranks if ranks and len(ranks) == len(self._rows) else None
        )
        self.arrange()

    def names(self) -> list[str]:
        """The names by handle, as a ranker in a worker wants them."""
        return [row.name for row in self._rows]

    def apply(self, upserted: Iterable[CustomerRow], removed: Iterable[CustomerId] = ()) -> Applied:
        """Take changed and new rows and drop others.

        Rows that changed stay where they are, and shown, until `arrange`: a list that jumps at
        each update cannot be read. New rows, new names and removals arrange everything.
        """
        changed: set[int] = set()
        renamed: dict[int, str] = {}
        for row in upserted:
            known = self._handles.get(row.id)
            if known is not None and self._rows[known] == row:
                continue
            handle = self._put(row, known)
            if known is not None:
                changed.add(known)
            if handle >= len(self._names.values) or self._names.name(handle) != row.name:
                renamed[handle] = row.name
        gone = [self._handles.pop(who) for who in removed if who in self._handles]
        self._gone.update(gone)
        self._bits = None
        if renamed:
            self._names.place(renamed)
        if renamed or gone:
            self.arrange()
        return Applied(frozenset(changed.difference(gone)), bool(renamed or gone))

    def _put(self, row: CustomerRow, known: int | None) -> int:
        handle = len(self._rows) if known is None else known
        self._keys.clear()
        if known is None:
            self._handles[row.id] = handle
            self._rows.append(row)
            self._flags.append(row.filters)
        else:
            if self._rows[known].folded != row.folded:
                self._finder = None
            self._rows[known] = row
            self._flags[known] = row.filters
        self._dirty.add(handle)
        if self._urgencies is not None:
            self._urgencies[handle : handle + 1] = urgencies([row.badges])
        return handle

    def arrange(self) -> None:
        """Sort and filter anew what changed since; a few rows are put into their places."""
        dirty = self._dirty - self._gone
        keys = [one_key(key) for key in self._sort_order]
        if len(dirty) > FEW or None in keys:
            self._arrange_all()
            return
        moving = self._dirty | self._gone
        order = [handle for handle in self.arrangement.order if handle not in moving]
        composite = self._composite([key for key in keys if key is not None])
        for handle in dirty:
            insort_right(order, handle, key=composite)
        self._dirty = set()
        self._show(order)

    def _composite(
        self, keys: list[Callable[[CustomerRow], int]]
    ) -> Callable[[int], tuple[int, ...]]:
        rows, ranks = self._rows, self._names.values
        by_name = [key.column is ColumnId.CUSTOMER for key in self._sort_order]
        signs = [-1 if key.descending else 1 for key in self._sort_order]

        def composite(handle: int) -> tuple[int, ...]:
            row, rank = rows[handle], ranks[handle]
            parts = zip(by_name, signs, keys, strict=True)
            return (*(s * (rank if named else key(row)) for named, s, key in parts), rank)

        return composite

    def _arrange_all(self) -> None:
        order = list(self._names.sorted())
        if self._gone:
            order = [handle for handle in order if handle not in self._gone]
        for key in reversed(self._sort_order):
            order = self._sorted_by(key, order)
        self._dirty = set()
        self._show(order)

    def sort_by(self, column: ColumnId, descending: bool = False) -> None:
        """Sort by a column; those sorted by before decide between equals."""
        key = SortKey(column, descending)
        others = (kept for kept in self._sort_order if kept.column is not column)
        self._sort_order = (key, *others)[:SORT_STEPS]
        # The sort is stable, so the order before is the tie-break.
        self._show(self._sorted_by(key, self.arrangement.order))

    def set_query(self, text: str) -> None:
        """Show the customers whose name holds every word of the text, in any order."""
        self._wanted = words_of(text)
        self._refilter()

    def set_filter(self, wanted: QuickFilter) -> None:
        """Show the customers of a quick filter; ALL shows everybody."""
        self._filter = wanted
        self._refilter()

    def counts(self) -> dict[QuickFilter, int]:
        """How many customers of the present query each quick filter would show."""
        hits = self._hits()
        bits = self._order_bits()
        if len(hits) < len(bits):
            bits = bytes(map(bits.__getitem__, hits))
        numbers = {value: bits.count(value) for value in set(bits)}
        counted = {QuickFilter.ALL: len(hits)}
        for wanted in QuickFilter:
            counted[wanted] = sum(n for value, n in numbers.items() if value & wanted)
        return counted

    def starting_with(self, prefix: str, after: int) -> int | None:
        """The first shown position below `after`, wrapping, whose name starts with `prefix`."""
        start = fold(prefix)
        size = len(self.arrangement.hits)
        for step in range(1, size + 1):
            position = (after + step) % size
            folded = self.row(position).folded
            if folded.startswith(start) or SEPARATOR + start in folded:
                return position
        return None

    def warm(self) -> None:
        """Prepare the next search; worth calling when the program is idle."""
        self._find(())
        self._order_bits()
        self._urgency_keys()

    def prepare(self) -> bool:
        """Do one short step more, for when the list has been calm; False after the last one."""
        return self._finder is not None and self._finder.prepare()

    def _sorted_by(self, key: SortKey, order: list[int]) -> list[int]:
        if key.column is ColumnId.CUSTOMER:
            ranks: Sequence[int] = self._names.values
        elif key.column is ColumnId.LICENCES:
            ranks = self._urgency_keys()
        else:
            ranks = self._keys_of(key)
        return sorted(order, key=ranks.__getitem__, reverse=key.descending)

    def _keys_of(self, key: SortKey) -> Sequence[int]:
        keys = self._keys.get(key)
        if keys is None:
            keys = self._keys[key] = keys_of(key, self._rows, self._words, self._ranker)
        return keys

    def _urgency_keys(self) -> list[int]:
        if self._urgencies is None:
            self._urgencies = urgencies(row.badges for row in self._rows)
        return self._urgencies

    def _show(self, order: list[int]) -> None:
        if order != self.arrangement.order:
            self._finder, self._bits = None, None
            self.arrangement = Arrangement(order, range(len(order)))
        self._refilter()

    def _refilter(self) -> None:
        hits = self._hits()
        if self._filter:
            wanted = int(self._filter)
            mask = self._order_bits().translate(bytes(bool(b & wanted) for b in range(256)))
            hits = list(compress(hits, map(mask.__getitem__, hits)))
        self.arrangement = self.arrangement.with_hits(hits)

    def _hits(self) -> Sequence[int]:
        if not self._wanted:
            return range(len(self.arrangement.order))
        return self._find(self._wanted)

    def _find(self, wanted: tuple[str, ...]) -> Sequence[int]:
        if self._finder is None:
            rows = map(self._rows.__getitem__, self.arrangement.order)
            self._finder = Finder(row.folded for row in rows)
        return self._finder.find(wanted)

    def _order_bits(self) -> bytes:
        if self._bits is None:
            self._bits = bytes(map(self._flags.__getitem__, self.arrangement.order))
        return self._bits
