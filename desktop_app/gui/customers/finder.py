"""Finds the positions of names that hold every word of a query, fast enough for each key press.

Knows folded texts and positions only: not customers, not how they are sorted or filtered.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from itertools import compress

from desktop_app.gui.customers.gram_sieve import GramSieve

_LINE = "\n"
_PACKED_AT_ONCE = 1_000
_KEPT_PER_TEXT = 8
"""How many results are kept, counted in positions per text: first letters are typed often."""
_SIEVE_COST = 10
"""Picking the sieved positions out of all costs as much as searching a tenth of the texts."""


class _Found:
    """Positions, and their texts only where somebody goes on to search in them."""

    __slots__ = ("_source", "_texts", "positions")

    def __init__(
        self, positions: Sequence[int], source: list[str], texts: list[str] | None = None
    ) -> None:
        self.positions = positions
        self._source, self._texts = source, texts

    def __len__(self) -> int:
        return len(self.positions)

    def holding(self, word: str) -> _Found:
        """Those of them that hold a word."""
        if self._texts is None:
            self._texts = list(map(self._source.__getitem__, self.positions))
        flags = [word in text for text in self._texts]
        texts = list(compress(self._texts, flags))
        return _Found(list(compress(self.positions, flags)), self._source, texts)


Words = tuple[str, ...]


class Finder:
    """Searches a fixed list of folded texts; made anew when the texts or their order change.

    A query that only grew is searched in the result of the one before it.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        packed = self._texts = _packed(list(texts))
        self._all = _Found(list(range(len(packed))), packed, packed)
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
        flags = self._sieved(missing, wanted, len(found))
        if flags is not None:
            found = _Found(list(compress(self._all.positions, flags)), self._texts)
            missing = [word for word in wanted if not self._sieve.knows(word)]
        for word in missing:
            found = found.holding(word)
        return found

    def _sieved(self, missing: list[str], wanted: Words, searched: int) -> bytes | None:
        """What the sieve lets through, where that saves more than it costs."""
        gain_from = len(self._texts) // _SIEVE_COST
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
            if len(found) < len(best[1]) and _implies(wanted, words):
                best = (words, found)
        return best

    def _keep(self, wanted: Words, found: _Found) -> None:
        self._kept[wanted] = found
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > self._room:
            self._kept.popitem(last=False)


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
