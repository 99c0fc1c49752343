"""Finds the positions of names that hold every word of a query, fast enough for each key press.

Knows folded texts and positions only: not customers, not how they are sorted or filtered.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import NamedTuple

from desktop_app.gui.customers.gram_sieve import GramSieve

_LINE = "\n"
_PACKED_AT_ONCE = 1_000
_KEPT_PER_TEXT = 8
"""How many results are kept, counted in positions per text: first letters are typed often."""
_SIEVE_COST = 3
"""Picking the sieved texts out of all costs as much as searching a third of them."""


class _Found(NamedTuple):
    positions: Sequence[int]
    texts: list[str]


Words = tuple[str, ...]


class Finder:
    """Searches a fixed list of folded texts; made anew when the texts or their order change.

    A query that only grew is searched in the result of the one before it.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        packed = _packed(list(texts))
        self._all = _Found(list(range(len(packed))), packed)
        self._kept: OrderedDict[Words, _Found] = OrderedDict()
        self._room = _KEPT_PER_TEXT * len(packed)
        self._sieve = GramSieve(packed)

    def find(self, wanted: Words) -> Sequence[int]:
        """The positions, ascending, of the texts that hold every word; all without a word."""
        if not wanted:
            return self._all.positions
        found = self._kept.get(wanted)
        if found is None:
            found = self._search(wanted)
            self._keep(wanted, found)
        else:
            self._kept.move_to_end(wanted)
        return found.positions

    def prepare(self) -> bool:
        """Do one step of some milliseconds ahead of typing; False when nothing is left to do."""
        return self._sieve.prepare()

    def _search(self, wanted: Words) -> _Found:
        known, found = self._nearest(wanted)
        missing = [word for word in wanted if word not in known]
        flags = self._sieved(missing, wanted, len(found.texts))
        if flags is not None:
            found = _those(self._all, flags)
            missing = [word for word in wanted if not self._sieve.knows(word)]
        for word in missing:
            found = _those(found, [word in text for text in found.texts])
        return found

    def _sieved(self, missing: list[str], wanted: Words, searched: int) -> bytes | None:
        """What the sieve lets through, where that saves more than it costs."""
        gain_from = len(self._all.texts) // _SIEVE_COST
        if searched <= gain_from:
            return None
        for word in missing:
            if len(word) == 1:
                self._sieve.look_up(word)
        flags = self._sieve.holding(wanted)
        if flags is None or all(map(self._sieve.knows, missing)):
            return flags
        return flags if searched - flags.count(1) > gain_from else None

    def _nearest(self, wanted: Words) -> tuple[Words, _Found]:
        """The smallest kept result that must hold everything wanted."""
        best: tuple[Words, _Found] = ((), self._all)
        for words, found in self._kept.items():
            if len(found.texts) < len(best[1].texts) and _implies(wanted, words):
                best = (words, found)
        return best

    def _keep(self, wanted: Words, found: _Found) -> None:
        self._kept[wanted] = found
        while len(self._kept) > 1 and sum(len(f.texts) for f in self._kept.values()) > self._room:
            self._kept.popitem(last=False)


def _those(found: _Found, flags: Sequence[int]) -> _Found:
    return _Found(list(compress(found.positions, flags)), list(compress(found.texts, flags)))


def _implies(wanted: Words, words: Words) -> bool:
    return all(any(word in longer for longer in wanted) for word in words)


def _packed(texts: list[str]) -> list[str]:
    """Fresh copies that lie side by side: scanning strewn strings takes twice as long.

    Few at a time: one large text of all of them would be the peak of the program's memory.
    """
    packed: list[str] = []
    for start in range(0, len(texts), _PACKED_AT_ONCE):
        part = texts[start : start + _PACKED_AT_ONCE]
        copies = _LINE.join(part).split(_LINE)
        packed += copies if len(copies) == len(part) else part
    return packed
