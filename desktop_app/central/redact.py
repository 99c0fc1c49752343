"""Text of a server made fit for a message or a log: short, one line, without secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

from desktop_app.domain.text import clean_text

SHOWN = 200
"""How many characters of a foreign text a message quotes."""

STARS = "***"
_READ = 100
"""How many times the shown length is looked at: stars are shorter than what they stand for."""

_TOKEN = re.compile(r"eyJ[\w-]{8,}(?:\.[\w-]*){0,2}|(?i:bearer\s+)[\w.~+/=-]{8,}")
_FIELD = re.compile(
    r"""(?ix) ((?:client_secret|client_id|access_token|refresh_token|authorization|password)
    ["']?\s*[:=]\s*["']?) [^\s"'&,;}]+"""
)


def redacted(text: str, secrets: Iterable[str] = (), limit: int = SHOWN) -> str:
    """Take out the given secrets and whatever looks like one, clean and cut the rest.

    A server may echo what it was sent; secrets are taken out before the cut, which could
    leave half of one.
    """
    shown = text[: limit * _READ]
    for secret in filter(None, secrets):
        for spelling in (secret, quote_plus(secret), quote(secret, safe=""), _in_json(secret)):
            shown = shown.replace(spelling, STARS)
    shown = _FIELD.sub(rf"\1{STARS}", _TOKEN.sub(STARS, shown))
    return clean_text(shown, limit)


def _in_json(secret: str) -> str:
    return json.dumps(secret)[1:-1]


def quoted(body: bytes, secrets: Iterable[str] = ()) -> str:
    """The beginning of a body as text; bytes that are not UTF-8 become question marks."""
    return redacted(body[: SHOWN * 16].decode("utf-8", "replace"), secrets)
