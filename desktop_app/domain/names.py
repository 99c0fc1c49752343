"""Rules for display names, each with its reason, and names that can be taken for another."""

from __future__ import annotations

import unicodedata
from enum import Enum

from .search import fold
from .text import clean_text, visible

LONGEST_NAME = 255
"""In characters. The vendor publishes no limit; a name this long is a mistake."""


class NameProblem(Enum):
    """Why a display name is not accepted."""

    EMPTY = "empty"
    TOO_LONG = "tooLong"
    UNCHANGED = "unchanged"
    CONTROL = "control"
    HIDDEN = "hidden"


def tidied_name(text: str) -> str:
    """What is sent for what was typed: composed characters, single spaces, no spaces around."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def name_problem(text: str, current: str | None = None) -> NameProblem | None:
    """What is wrong with a display name, None when it may be sent.

    Control and invisible characters are refused because such a name looks like another one
    (homoglyphs, CWE-1007) and the vendor's console shows it to the customer.
    """
    name = tidied_name(text)
    if not name:
        return NameProblem.EMPTY
    if len(name) > LONGEST_NAME:
        return NameProblem.TOO_LONG
    if clean_text(name) != name:
        return NameProblem.CONTROL
    if visible(name, LONGEST_NAME) != name:
        return NameProblem.HIDDEN
    if current is not None and name == current:
        return NameProblem.UNCHANGED
    return None


_LOOKALIKES = str.maketrans(
    "аеіјорсухѕһԁԛԝԍｍоαεικνορτυχωηβ0135$|",
    "aeijopcyxshdqwgmoaeiknoptuxwnbolessl",
)
"""Letters of other scripts, and digits, that look like Latin letters."""

_LEGAL_FORMS = frozenset(
    {"gmbh", "co", "kg", "ag", "ohg", "ek", "mbb", "se", "ug", "gbr", "ev", "sa"}
)


def skeleton(name: str) -> str:
    """A name brought down to what an eye tells apart: two names of one skeleton are confusable.

    Case, accents, look-alike letters, punctuation and the legal form do not count.
    """
    folded = fold(unicodedata.normalize("NFKC", name)).translate(_LOOKALIKES)
    words = "".join(c if c.isalnum() else " " for c in folded.replace(".", "")).split()
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return "".join(kept or words)
