"""Text from a server made safe to keep and to show; not the folding that search needs."""

from __future__ import annotations

import re
import unicodedata

STORED_LENGTH = 1024
"""The longest text that is kept (reliability.md T4)."""

SHOWN_LENGTH = 256
"""The longest text that is laid out: 10 MB in one cell would take seconds (reliability.md T4)."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_MARKS = {
    "\u202a": "[LRE]",
    "\u202b": "[RLE]",
    "\u202c": "[PDF]",
    "\u202d": "[LRO]",
    "\u202e": "[RLO]",
    "\u2066": "[LRI]",
    "\u2067": "[RLI]",
    "\u2068": "[FSI]",
    "\u2069": "[PDI]",
    "\u200e": "[LRM]",
    "\u200f": "[RLM]",
    "\u061c": "[ALM]",
    "\u200b": "[ZWSP]",
    "\u2060": "[WJ]",
    "\ufeff": "[BOM]",
    "\u00ad": "[SHY]",
}
_HIDDEN = re.compile(
    "["
    + "".join(_MARKS)
    + "\U000e0000-\U000e007f]|(?<=[!-~])[\u200c\u200d]|[\u200c\u200d](?=[!-~])"
)


def clean_text(value: str, limit: int = STORED_LENGTH) -> str:
    """Drop what no store, signal or file can carry, and cut to `limit` characters.

    Controls, line breaks and lone surrogates (reliability.md F13) become one space; ends are
    trimmed. What is cut ends in an ellipsis. Idempotent.
    """
    text = _CONTROL.sub(" ", value[: limit * 4]).strip()
    if len(text) > limit:
        text = text[: limit - 1].rstrip() + "…"
    return text


def visible(text: str, limit: int = SHOWN_LENGTH) -> str:
    """Make invisible characters visible so that a name cannot pretend to be another.

    Bidirectional controls, zero-width characters and tags are written out as marks
    (reliability.md T11). Joiners between letters of scripts that need them stay.
    """
    shown = text if text.isascii() else _HIDDEN.sub(_mark, text)
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def _mark(match: re.Match[str]) -> str:
    character = match.group()
    return _MARKS.get(character) or f"[{unicodedata.name(character, 'HIDDEN')}]"
