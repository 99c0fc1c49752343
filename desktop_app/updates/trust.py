"""Whom this build trusts for news of itself: the feed's address, download places, public keys.

They lie in `resources/app/update-feed.json`, which whoever releases fills in (`packaging/feed.py`
makes a key). A build whose file names no key or no address asks nobody.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.update import is_place, parts_of

KEY_ID = re.compile(r"\A[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?\Z")
_KEY = re.compile(r"\A[0-9a-f]{64}\Z")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trust:
    """`downloads` are addresses that end in a slash; `keys` are public keys by their id."""

    feed: str
    downloads: tuple[str, ...]
    keys: Mapping[str, bytes]


def read_trust(path: Path) -> Trust | None:
    """Read the file; None where it names nobody, or cannot be trusted itself."""
    try:
        return trust_of(json.loads(path.read_bytes().decode("utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("%s: newer versions are not looked for: %s", path.name, error)
        return None


def trust_of(raw: object) -> Trust | None:
    """The same from JSON values; None where nobody is named. Raises `ValueError`."""
    if not isinstance(raw, dict):
        raise ValueError("not an object")  # noqa: TRY004 - one kind of error for one caller
    feed, places, keys = raw.get("feed"), raw.get("downloads"), raw.get("keys")
    if not (isinstance(feed, str) and isinstance(places, list) and isinstance(keys, dict)):
        raise ValueError("feed, downloads or keys are missing")  # noqa: TRY004 - as above
    if not (feed and places and keys):
        return None
    if parts_of(feed) is None:
        raise ValueError("the address of the feed is no plain https address")
    if not all(isinstance(place, str) and is_place(place) for place in places):
        raise ValueError("a download place is no plain https address with a slash at its end")
    return Trust(feed, tuple(places), {name: _key(name, value) for name, value in keys.items()})


def _key(name: str, value: object) -> bytes:
    if not (KEY_ID.match(name) and isinstance(value, str) and _KEY.match(value)):
        raise ValueError("a key is not 64 hexadecimal digits under a plain name")
    return bytes.fromhex(value)
