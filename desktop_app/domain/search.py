"""Folding of names and matching of what a person types; not the list that is searched."""

from __future__ import annotations

import re
import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_HAS_UMLAUT = re.compile("[äöü]")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})
_SPACE = re.compile(r"\s+")
SEPARATOR = "\x1f"
"""Stands between the spellings of a folded name; nobody can type it."""


def fold(text: str) -> str:
    """Case, accents and compatibility forms folded away: `Müller` and `MULLER` become `muller`.

    Idempotent. Letters with a stroke and ligatures become what people type for them.
    """
    if text.isascii():
        return _SPACE.sub(" ", text.lower()).strip()
    bare = _bare(text.casefold())
    # Once more: compatibility forms come apart into capitals, `™` into TM.
    bare = bare.lower() if bare.isascii() else _bare(bare.casefold()).translate(_LETTERS)
    return _SPACE.sub(" ", bare).strip()


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join([c for c in decomposed if not unicodedata.combining(c)])


def folded_name(*names: str) -> str:
    """What a name is searched in: every given name folded, each once.

    A name with umlauts is also found by its spelling without them (`Mueller` finds `Müller`).
    """
    spellings: dict[str, None] = {}
    for name in names:
        if not name:
            continue
        spellings[fold(name)] = None
        lowered = unicodedata.normalize("NFC", name.lower())
        if _HAS_UMLAUT.search(lowered):
            spellings[fold(lowered.translate(_UMLAUTS))] = None
    return SEPARATOR.join(spellings)


def words(query: str) -> tuple[str, ...]:
    """The folded words of a query, longest first, each once; empty when nothing was typed."""
    return tuple(sorted(set(fold(query).split()), key=lambda word: (-len(word), word)))


def matches(folded: str, wanted: tuple[str, ...]) -> bool:
    """Whether every word stands somewhere in the folded name, in any order."""
    return all(word in folded for word in wanted)
