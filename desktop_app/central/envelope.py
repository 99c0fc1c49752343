"""The outer shape of an answer: its records still undecoded, and what it says of its pages.

Only here whole bodies are decoded; a body that is no JSON object ends in `AnswerError`, a
record that is not what it should be costs nothing but itself.
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

from .lenient import Lenient, LostRecordError, Oddities
from .values import Whole

_Record = TypeVar("_Record")
_Body = TypeVar("_Body")

_BOM = b"\xef\xbb\xbf"
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


class Pages(msgspec.Struct, frozen=True, rename="camel"):
    """The `pages` object of both kinds of paging; all of it is optional.

    `next_key` may be of any type: to take an odd one as missing would end the list too early.
    """

    current: Whole | None = None
    total: Whole | None = None
    items: Whole | None = None
    next_key: object = None


class _Key(msgspec.Struct, frozen=True, rename="camel"):
    id: msgspec.Raw = msgspec.Raw(b"")
    serial_number: msgspec.Raw = msgspec.Raw(b"")


class _Envelope(msgspec.Struct, frozen=True):
    items: list[msgspec.Raw] | None = None
    pages: msgspec.Raw = msgspec.Raw(b"{}")


class _AnyObject(msgspec.Struct, frozen=True):
    pass


_key = msgspec.json.Decoder(_Key)
_envelope = msgspec.json.Decoder(_Envelope)
_pages = Lenient(Pages)
_any_object = msgspec.json.Decoder(_AnyObject)


@dataclass(frozen=True, slots=True)
class Records(Generic[_Record]):
    """The records that were decoded, a line for each lost one and for each unknown member."""

    good: tuple[_Record, ...]
    problems: tuple[str, ...]
    oddities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it came; `has_items` is False where the list of records was missing or null."""

    items: tuple[msgspec.Raw, ...]
    pages: Pages
    has_items: bool = True
    oddities: tuple[str, ...] = ()

    def fingerprint(self) -> bytes:
        """Equal for pages with the same records, told by their ids, in the same order."""
        digest = blake2b(digest_size=16)
        for item in self.items:
            digest.update(_key_of(item))
        return digest.digest()


def is_whole(body: bytes) -> bool:
    """Whether a body is one complete JSON object, without decoding what is in it."""
    try:
        _any_object.decode(_prepared(body))
    except (ValueError, RecursionError):
        return False
    return True


def decode_body(body: bytes, decode: Callable[[bytes], _Body]) -> _Body:
    """Decode a whole body as UTF-8, whatever its header says. Raises `AnswerError`."""
    try:
        return decode(_prepared(body))
    except RecursionError:
        raise AnswerError("the answer is nested too deeply") from None
    except ValueError as error:
        raise AnswerError(clean_text(str(error), 200)) from None


def decode_page(body: bytes) -> RawPage:
    """Decode the envelope of a page. Raises `AnswerError`.

    Whether a page without `items` is an empty one is for the paging to say.
    """
    envelope = decode_body(body, _envelope.decode)
    odd = Oddities()
    pages = _pages.member(envelope.pages, "pages", odd) or Pages()
    items = envelope.items
    return RawPage(tuple(items or ()), pages, items is not None, tuple(odd.lines()))


def decode_records(
    items: Iterable[msgspec.Raw],
    decode: Callable[[msgspec.Raw, Oddities], _Record],
    where: str,
) -> Records[_Record]:
    """Decode each record by itself; `where` begins the lines that name it.

    `decode` raises a `ValueError` for a record that is lost.
    """
    good: list[_Record] = []
    problems: list[str] = []
    oddities: list[str] = []
    odd = Oddities()
    for index, item in enumerate(items):
        try:
            good.append(decode(item, odd))
        except RecursionError:
            problems.append(f"{where}[{index}]: nested too deeply")
        except LostRecordError as error:
            problems.append(f"{where}[{index}].{error}")
        except ValueError as error:
            problems.append(f"{where}[{index}]: {clean_text(str(error), 200)}")
        else:
            oddities += [f"{where}[{index}].{line}" for line in odd.lines()] if odd else ()
        if odd:
            odd = Oddities()
    return Records(tuple(good), tuple(problems), tuple(oddities))


def _key_of(item: msgspec.Raw) -> bytes:
    try:
        key = _key.decode(item)
    except (ValueError, RecursionError):
        return bytes(item)
    return bytes(key.id) or bytes(key.serial_number) or bytes(item)


def _prepared(body: bytes) -> bytes:
    """The body without what the decoder would refuse although it is harmless.

    A byte order mark is dropped: it changes nothing and RFC 8259 lets a reader ignore it. Lone
    surrogates become NUL, which cleaning makes a space.
    """
    body = body.removeprefix(_BOM)
    if b"\\ud" not in body and b"\\uD" not in body:
        return body
    return _ESCAPE.sub(lambda found: rb"\u0000" if found["lone"] else found[0], body)
