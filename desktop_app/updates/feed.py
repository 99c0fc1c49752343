"""The form of the feed: one line with the signature, then the exact bytes that it signs.

    central-desk-feed-1 KEY-ID SIGNATURE
    {"version": "1.2.0", "address": "https://…", "notes": {"de": "…", "en": "…"},
     "published": "2026-01-31T12:00:00Z", "expires": "2026-04-30T12:00:00Z"}

The signature is Ed25519, written as 128 lower-case hexadecimal digits: there is one way only to
write it. It covers form, key id and payload, so that it can stand for nothing else. No byte of
the payload is parsed before the signature holds. Fields that this version does not know are
left alone; another form has another first word, which this version refuses.

To change keys: name old and new key in a release, and sign with the new one once most people
have that release. A release that was withdrawn is followed by one with a higher number: a lower
one is taken for a replay.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

from desktop_app.domain.text import clean_text
from desktop_app.domain.update import Release, UpdateError, UpdateProblem, Version, is_download
from desktop_app.services.updates import LARGEST_FEED

from .signature import holds
from .trust import Trust

FORM = "central-desk-feed-1"
LANGUAGES = ("de", "en")
LONGEST_NOTE = 600
"""In characters."""

_HEAD = re.compile(rb"\Acentral-desk-feed-1 ([a-z0-9-]{1,32}) ([0-9a-f]{128})\n", re.ASCII)
_TIME = re.compile(r"\A20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\Z")


class SignedFeed:
    """Fulfils `services.updates.FeedReader` for one trust."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust

    def read(self, document: bytes) -> Release:
        """Check the signature, then the content. Raises `UpdateError`."""
        payload = self._signed_payload(document)
        release = _release(payload)
        if not is_download(release.address, self._trust.downloads):
            raise UpdateError(UpdateProblem.FOREIGN_ADDRESS)
        return release

    def _signed_payload(self, document: bytes) -> bytes:
        if len(document) > LARGEST_FEED:
            raise UpdateError(UpdateProblem.NOT_A_FEED, "it is too large")
        match = _HEAD.match(document)
        if match is None:
            raise UpdateError(UpdateProblem.NOT_A_FEED, "it does not begin as a feed does")
        key_id, payload = match[1].decode("ascii"), document[match.end() :]
        key = self._trust.keys.get(key_id)
        if key is None:
            raise UpdateError(UpdateProblem.UNKNOWN_KEY, key_id)
        if not holds(key, message_of(key_id, payload), bytes.fromhex(match[2].decode("ascii"))):
            raise UpdateError(UpdateProblem.WRONG_SIGNATURE, key_id)
        return payload


def message_of(key_id: str, payload: bytes) -> bytes:
    """The exact bytes that a signature covers."""
    return f"{FORM}\n{key_id}\n".encode("ascii") + payload


def document_of(key_id: str, signature: bytes, payload: bytes) -> bytes:
    """The feed as it is published."""
    return f"{FORM} {key_id} {signature.hex()}\n".encode("ascii") + payload


def payload_of(release: Release) -> bytes:
    """The bytes to sign for a release."""
    values = {
        "version": str(release.version),
        "address": release.address,
        "notes": dict(release.notes),
        "published": _written(release.published),
        "expires": _written(release.expires),
    }
    return json.dumps(values, indent=1, ensure_ascii=False).encode("utf-8") + b"\n"


def _release(payload: bytes) -> Release:
    try:
        raw = json.loads(payload.decode("utf-8"))
        return Release(
            version=Version.parse(_text(raw, "version")),
            address=_text(raw, "address"),
            notes=_notes(raw),
            published=_time(_text(raw, "published")),
            expires=_time(_text(raw, "expires")),
        )
    except (ValueError, RecursionError) as error:
        raise UpdateError(UpdateProblem.NOT_A_FEED, str(error)) from error


def _text(raw: object, name: str) -> str:
    value = raw.get(name) if isinstance(raw, dict) else None
    if not isinstance(value, str):
        raise ValueError(f"no {name}")  # noqa: TRY004 - one kind of error for one caller
    return value


def _notes(raw: object) -> tuple[tuple[str, str], ...]:
    value = raw.get("notes") if isinstance(raw, dict) else None
    if not isinstance(value, dict):
        raise ValueError("the notes are not an object")  # noqa: TRY004 - as above
    found = [(name, value[name]) for name in LANGUAGES if isinstance(value.get(name), str)]
    return tuple((name, clean_text(text, LONGEST_NOTE)) for name, text in found)


def _time(text: str) -> int:
    if not _TIME.match(text):
        raise ValueError("a time is not written as one")
    return int(datetime.fromisoformat(text).timestamp())


def _written(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
