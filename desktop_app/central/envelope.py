"""The outer shape of an answer: its records still undecoded, and what it says of its pages.

Only here whole bodies are decoded; a body that is no JSON object ends in `AnswerError`, a
record that is not what it should be costs nothing but itself (reliability.md T4).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Generic, TypeVar

import msgspec

from desktop_app.domain.errors import AnswerError
from desktop_app.domain.text import clean_text

from .values import Whole

_Record = TypeVar("_Record")
_Body = TypeVar("_Body", bound=msgspec.Struct)

_BOM = b"\xef\xbb\xbf"
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


class Pages(msgspec.Struct, frozen=True, rename="camel"):
    """The `pages` object of both kinds of paging (api.md 2.1, 2.6); all of it is optional."""

    current: Whole | None = None
    size: Whole | None = None
    total: Whole | None = None
    items: Whole | None = None
    max_size: Whole | None = None
    next_key: str | None = None


class _Key(msgspec.Struct, frozen=True, rename="camel"):
    id: msgspec.Raw = msgspec.Raw(b"")
    serial_number: msgspec.Raw = msgspec.Raw(b"")


_key = msgspec.json.Decoder(_Key)


class Envelope(msgspec.Struct, frozen=True):
    """A page of records of any kind."""

    items: list[msgspec.Raw] | None = None
    pages: Pages | None = None


@dataclass(frozen=True, slots=True)
class Records(Generic[_Record]):
    """The records that could be understood, and a line for each that could not."""

    good: tuple[_Record, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it came."""

    items: tuple[msgspec.Raw, ...]
    pages: Pages

    def fingerprint(self) -> bytes:
        """Equal for pages with the same records, told by their ids, in the same order."""
        digest = blake2b(digest_size=16)
        for item in self.items:
            digest.update(_key_of(item))
        return digest.digest()


def decode_body(body: bytes, shape: type[_Body]) -> _Body:
    """Decode a whole body as UTF-8, whatever its header says (api.md 2.2).

    A byte order mark is dropped: it changes nothing and RFC 8259 lets a reader ignore it. Lone
    surrogates become NUL, which cleaning makes a space (reliability.md F13). Raises `AnswerError`.
    """
    try:
        return msgspec.json.decode(_without_surrogates(body.removeprefix(_BOM)), type=shape)
    except RecursionError:
        raise AnswerError("the answer is nested too deeply") from None
    except ValueError as error:
        raise AnswerError(clean_text(str(error), 200)) from None


def decode_page(body: bytes) -> RawPage:
    """Decode the envelope of a page. Raises `AnswerError`, also when there are no `items`."""
    envelope = decode_body(body, Envelope)
    if envelope.items is None:
        raise AnswerError("the answer has no items")
    return RawPage(tuple(envelope.items), envelope.pages or Pages())


def decode_records(
    items: Iterable[msgspec.Raw], decode: Callable[[msgspec.Raw], _Record], where: str
) -> Records[_Record]:
    """Decode each record by itself; `where` begins the lines of those that could not be.

    `decode` raises a `ValueError` that names the field: "`$.billingType`: …" or plain words.
    """
    good: list[_Record] = []
    problems: list[str] = []
    for index, item in enumerate(items):
        try:
            good.append(decode(item))
        except RecursionError:
            problems.append(f"{where}[{index}]: nested too deeply")
        except ValueError as error:
            problems.append(f"{where}[{index}]{_placed(str(error))}")
    return Records(tuple(good), tuple(problems))


def _key_of(item: msgspec.Raw) -> bytes:
    try:
        key = _key.decode(item)
    except (ValueError, RecursionError):
        return bytes(item)
    return bytes(key.id) or bytes(key.serial_number) or bytes(item)


def _placed(message: str) -> str:
    """Put the path that the decoder names at the end of its message where a reader expects it."""
    words, _, path = message.partition(" - at `$")
    if path:
        return clean_text(f"{path.rstrip('`')}: {words}", 200)
    return clean_text(f": {message}", 200)


def _without_surrogates(body: bytes) -> bytes:
    if b"\\ud" not in body and b"\\uD" not in body:
        return body
    return _ESCAPE.sub(lambda found: rb"\u0000" if found["lone"] else found[0], body)
