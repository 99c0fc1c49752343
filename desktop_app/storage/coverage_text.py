"""Coverage and product lists as text of one column, and back, as fast as a start needs it.

A hundred thousand customers share many covers and few product lists, days and words; the caches
keep one of each and take no more when an odd world has filled them.
"""

from __future__ import annotations

import json
from json import JSONEncoder
from sys import intern

from desktop_app.domain.coverage import Cover, Coverage
from desktop_app.domain.licence import Term
from desktop_app.domain.product import Category

_CACHED = 8_192
_encode = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_categories = {category.value: category for category in Category}
_covers: dict[str, Cover] = {}
_texts: dict[str, tuple[str, ...]] = {}
_text_of: dict[tuple[str, ...], str] = {}
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n"})


class _Numbers(dict[str, int]):
    """Numbers by their digits: a day that many licences share is one object."""

    def __missing__(self, digits: str) -> int:
        number = int(digits)
        if len(self) < _CACHED:
            self[digits] = number
        return number


_numbers = _Numbers()


def encode_coverage(coverage: Coverage) -> str:
    """One line per cover: category, type, start, end, percent, label, part; tabs between them."""
    return "\n".join(
        f"{category.value}\t{term.type.translate(_ESCAPES)}\t{term.start}\t{term.end}"
        f"\t{term.percent}\t{label.translate(_ESCAPES)}\t{part.translate(_ESCAPES)}"
        for category, label, term, part in coverage
    )


def decode_coverage(text: str) -> Coverage:
    """The reverse of `encode_coverage`. Raises ValueError or KeyError for damaged text."""
    lines = text.split("\n") if text else []
    return tuple([_covers.get(line) or _decode_cover(line) for line in lines])


def _decode_cover(line: str) -> Cover:
    category, kind, start, end, percent, label, *rest = line.split("\t")
    # Stores from before units had none.
    part = rest[0] if rest else ""
    if "\\" in line:
        kind, label, part = _unescape(kind), _unescape(label), _unescape(part)
    # Not by Term(…) and Cover(…): they take three times as long.
    new = tuple.__new__
    term = new(Term, (intern(kind), _numbers[start], _numbers[end], _numbers[percent]))
    cover = new(Cover, (_categories[category], intern(label), term, intern(part)))
    if len(_covers) < _CACHED:
        _covers[line] = cover
    return cover


def _unescape(text: str) -> str:
    parts = text.split("\\\\")
    return "\\".join(part.replace("\\t", "\t").replace("\\n", "\n") for part in parts)


def encode_texts(values: tuple[str, ...]) -> str:
    """A tuple of texts as a JSON list."""
    text = _text_of.get(values)
    if text is None:
        text = _encode(values)
        if len(_text_of) < _CACHED:
            _text_of[values] = text
    return text


def decode_texts(text: str) -> tuple[str, ...]:
    """The reverse of `encode_texts`. Raises ValueError for damaged text."""
    values = _texts.get(text)
    if values is None:
        values = tuple(json.loads(text))
        if len(_texts) < _CACHED:
            _texts[text] = values
    return values
