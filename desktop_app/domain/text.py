"""Text from a server made safe to keep and to show; not the folding that search needs."""

from __future__ import annotations

import re
import unicodedata

STORED_LENGTH = 1024
"""The longest text that is kept."""

SHOWN_LENGTH = 256
"""The longest text that is laid out: 10 MB in one cell would take seconds."""

LABEL_LENGTH = 60
"""The longest short text: a product's own name, a city, a region."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
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
_INVISIBLE = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u206a-\u206f\u3164\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What else draws nothing: Unicode's Default_Ignorable_Code_Point and interlinear marks."""

_JOINERS = "\u200c\u200d"
_JOINING = (
    "\u0600-\u061b\u061d-\u08ff\u0900-\u0dff\u1000-\u109f"
    "\u1780-\u17b3\u17b6-\u17ff\u1800-\u180a\u1810-\u18af"
)
"""Scripts in which a joiner changes how a word looks: Arabic, Indic, Khmer, Mongolian."""

_PICTURES = "\u2100-\u2bff\U0001f000-\U0001faff"
_HIDDEN = re.compile(
    f"[{''.join(_MARKS)}{_INVISIBLE}]"
    f"|(?=[{_JOINERS}])"
    f"(?!(?<=[{_JOINING}]).[{_JOINING}]"
    f"|(?:(?<=[{_PICTURES}])|(?<=[{_PICTURES}]\ufe0f))\u200d[{_PICTURES}])."
    f"|[\ufe00-\ufe0d]|(?<![{_PICTURES}])[\ufe0e\ufe0f]"
)
"""Joiners that join nothing and selectors that select no picture hide as well."""


def clean_text(value: str, limit: int = STORED_LENGTH) -> str:
    """Drop what no store, signal or file can carry, and cut to `limit` characters.

    Controls, line breaks and lone surrogates become one space; ends are
    trimmed. What is cut ends in an ellipsis. Idempotent.
    """
    text = _CONTROL.sub(" ", value[: limit * 4]).strip()
    if len(text) <= limit and len(value) > limit * 4:
        # Little but space so far: what counts may stand behind it.
        text = _CONTROL.sub(" ", value).strip()
    if len(text) > limit:
        text = text[: limit - 1].rstrip() + "…"
    return text


def visible(text: str, limit: int = SHOWN_LENGTH) -> str:
    """Make invisible characters visible so that a name cannot pretend to be another.

    Bidirectional controls, zero-width characters and tags are written out as marks.
    Joiners between letters of scripts that need them and within emoji
    stay. Idempotent.
    """
    shown = text if text.isascii() else _HIDDEN.sub(_mark, text)
    if len(shown) > limit:
        # A joiner at the cut would join nothing.
        return shown[: limit - 1].rstrip(_JOINERS) + "…"
    return shown


def _mark(match: re.Match[str]) -> str:
    character = match.group()
    return _MARKS.get(character) or f"[{unicodedata.name(character, 'HIDDEN')}]"
