"""Which texts hold a letter, or one of the commonest beginnings of words: known ahead of typing.

One or two letters stand in so many texts that searching each text for them is what a key press
takes longest for (docs/performance.md, B2). Not a search: for longer words it only tells which
texts are worth being searched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

_LETTERS = "eaigrhnsotlmubcdkfpwvzjxyq0123456789"
_BEGINNINGS = 300
"""So many beginnings are looked up; each takes an eighth of a byte per text."""
_SAMPLE = 4_000
_DIGITS = bytes.maketrans(b"\x00\x01", b"01")
_FLAGS = bytes.maketrans(b"01", b"\x00\x01")


class GramSieve:
    """For each gram, one or two letters, whole numbers with one bit for each text."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._holders: dict[str, int] = {}
        self._planned: Iterator[str] | None = None

    def prepare(self) -> bool:
        """Look up one gram more, reading every text once; False when nothing is left to do."""
        if self._planned is None:
            self._planned = iter([*_LETTERS, *_beginnings(self._texts)])
        gram = next(self._planned, None)
        if gram is not None:
            self.look_up(gram)
        return gram is not None

    def look_up(self, gram: str) -> None:
        """Find out who holds a gram, if that is not known yet."""
        if gram not in self._holders:
            flags = bytes([gram in text for text in self._texts])
            self._holders[gram] = int(flags.translate(_DIGITS) or b"0", 2)

    def knows(self, word: str) -> bool:
        """Whether `holding` says of this word itself who holds it."""
        return word in self._holders

    def holding(self, wanted: Iterable[str]) -> bytes | None:
        """One byte for each text: 1 where it holds all that is known of these words' grams.

        None where nothing is known of them.
        """
        known = [self._holders[gram] for gram in _grams(wanted) if gram in self._holders]
        if not known:
            return None
        bits = known[0]
        for other in known[1:]:
            bits &= other
        return format(bits, f"0{len(self._texts)}b").encode().translate(_FLAGS)


def _grams(wanted: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for word in wanted:
        found.update(word, map("".join, pairwise(word)))
    return found


def _beginnings(texts: Sequence[str]) -> list[str]:
    """The commonest first two letters of words, judged by some of the texts."""
    some = texts[:: max(1, len(texts) // _SAMPLE)]
    counted = Counter(word[:2] for text in some for word in text.split() if len(word) > 1)
    return [gram for gram, _ in counted.most_common(_BEGINNINGS)]
