"""Texts have the signs of their language: quotes, ellipses, protected spaces; one name in packages.

The words are `test_glossary`'s. The sources in the catalogs are the English texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
PACKAGING = ROOT / "packaging"

ENGLISH = {
    "'": "’",
    " …": "… without a space before it",
    r"[\d}] %(?!L?n)": "% without a space before it",
}
GERMAN = {
    "'": "’",
    "[^\xa0]…": "a protected space before …",
    r"[\d}] ?%(?!L?n)": "a protected space before %",
    r"z\. ?B\.": "a protected space in z. B.",
    r"(%L?n|[\d}]) (Sek\.|Min\.|Std\.|Tg\.|Tage?\b)": "a protected space before a unit",
}
COMMAND = re.compile("codesign .*")
"""A command keeps the signs that a terminal takes."""

OLD_NAMES = re.compile(
    "partners of sophos|partner von sophos|unofficial client|of their owner|ihres inhabers"
    "|each licence|zustand jeder|stand jeder|nicht von sophos",
    re.IGNORECASE,
)
PACKAGE_TEXTS = [
    PACKAGING / "windows" / "texts.nsh",
    PACKAGING / "windows" / "central-desk.wxs",
    PACKAGING / "linux" / "metainfo.xml",
    PACKAGING / "linux" / "central-desk.desktop",
    PACKAGING / "linux" / "nfpm.yaml",
    *sorted((PACKAGING / "templates").glob("winget.locale.*.yaml")),
]


class Text(NamedTuple):
    """One text and the context that it belongs to."""

    context: str
    text: str


def texts(language: str) -> Iterator[Text]:
    for catalog in ("de", "en"):
        tree = ElementTree.parse(TRANSLATIONS / f"desktop_app_{catalog}.ts")
        for context in tree.iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                if language == "en":
                    yield Text(name, message.findtext("source", ""))
                if language == catalog:
                    for translation in message.iter("translation"):
                        yield from (Text(name, part) for part in translation.itertext())


@pytest.mark.parametrize(("language", "signs"), [("en", ENGLISH), ("de", GERMAN)])
def test_texts_have_the_signs_of_their_language(language: str, signs: dict[str, str]) -> None:
    wrong = [
        f"{text.context}: “{text.text}”: {better}"
        for text in texts(language)
        for sign, better in signs.items()
        if re.search(sign, COMMAND.sub("", text.text))
    ]
    assert wrong == []


@pytest.mark.parametrize("path", PACKAGE_TEXTS, ids=lambda path: path.name)
def test_packages_name_the_program_as_the_program_does(path: Path) -> None:
    assert OLD_NAMES.findall(path.read_text("utf-8")) == []
