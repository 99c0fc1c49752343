"""No text of the program uses a synonym that docs/glossary.md forbids; the glossary is the list."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parent.parent
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text("utf-8")
FORMS = sorted((ROOT / "ui").glob("*.ui"))
CATALOGS = sorted((ROOT / "resources" / "translations").glob("*.ts"))

_TERM = re.compile(r"`([^`]+)`")
_LAST_COLUMNS = re.compile(r"\|([^|]*)\|([^|]*)\|$", re.MULTILINE)
_IN_USE = GLOSSARY.partition("\n## Still in use\n")[2]
_STYLE = re.findall(r"^\* Not in (?:English|German) texts: (.*)$", GLOSSARY, re.MULTILINE)


def forbidden(language: int) -> list[str]:
    """The synonyms of the last columns: 0 for English, 1 for German, without those in use."""
    cells = [row[language] for row in _LAST_COLUMNS.findall(GLOSSARY)] + [_STYLE[language]]
    left_out = set(_TERM.findall(_IN_USE))
    return [term for cell in cells for term in _TERM.findall(cell) if term not in left_out]


@cache
def english_texts() -> list[str]:
    texts = [node.text for path in FORMS for node in ElementTree.parse(path).iter("string")]
    for path in CATALOGS:
        texts += [node.text for node in ElementTree.parse(path).iter("source")]
    return [text for text in [*texts, *translations("en")] if text]


@cache
def translations(language: str) -> list[str]:
    return [
        "".join(form.itertext())
        for path in CATALOGS
        if path.stem.endswith(f"_{language}")
        for form in ElementTree.parse(path).iter("translation")
    ]


def uses(term: str, texts: list[str], *, fold: bool) -> list[str]:
    word = re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE if fold else 0)
    return [text for text in texts if word.search(text)]


@pytest.mark.parametrize("term", forbidden(0))
def test_no_english_text_uses(term: str) -> None:
    assert uses(term, english_texts(), fold=True) == []


@pytest.mark.parametrize("term", forbidden(1))
def test_no_german_text_uses(term: str) -> None:
    # Capitals tell a German noun from a verb: "Test" is forbidden, "test" in an address is not.
    assert uses(term, translations("de"), fold=False) == []


def test_the_glossary_and_the_texts_are_found() -> None:
    assert "tenant" in forbidden(0)
    assert "Mandant" in forbidden(1)
    assert "Kunden" in " ".join(translations("de"))
    assert uses("customers", english_texts(), fold=True)
