"""Folding of names and matching of what a person types; not the list that is searched."""

from __future__ import annotations

import re
import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_HAS_UMLAUT = re.compile("[äöü]")
_SPACE = re.compile(r"\s+")
SEPARATOR = "\x1f"
"""Stands between the spellings of a folded name; nobody can type it."""


def fold(text: str) -> str:
    """Case, accents and compatibility forms folded away: `Müller` and `MULLER` become `muller`."""
    if text.isascii():
        return _SPACE.sub(" ", text.lower()).strip()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _SPACE.sub(" ", bare).strip()


def folded_name(*names: str) -> str:
    """What a name is searched in: every given name folded, each once.

    A name with umlauts is also found by its spelling without them (`Mueller` finds `Müller`).
    """
    spellings: dict[str, None] = {}
    for name in names:
        if not name:
            continue
        spellings[fold(name)] = None
        lowered = name.lower()
        if _HAS_UMLAUT.search(lowered):
            spellings[fold(lowered.translate(_UMLAUTS))] = None
    return SEPARATOR.join(spellings)


def words(query: str) -> tuple[str, ...]:
    """The folded words of a query, longest first, each once; empty when nothing was typed."""
    return tuple(sorted(set(fold(query).split()), key=lambda word: (-len(word), word)))


def matches(folded: str, wanted: tuple[str, ...]) -> bool:
    """Whether every word stands somewhere in the folded name, in any order."""
    return all(word in folded for word in wanted)
