"""Decodes objects of which every member may be missing, null or of an unexpected type.

An object as the vendor documents it takes one strict pass. Where that fails, each member is
decoded by itself: one that cannot be decoded becomes unknown, and the object stays.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin

import msgspec

from desktop_app.domain.text import clean_text

from .values import day_of, extra_of

_Shape = TypeVar("_Shape", bound=msgspec.Struct)

MOST_ODDITIES = 20
"""How many members of one record are reported; a list may hold millions of odd elements."""

_LONGEST_REASON = 100
_NULL = b"null"

_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_elements = msgspec.json.Decoder(list[msgspec.Raw])


class LostRecordError(ValueError):
    """A record without a member that is vital to it; the text begins with the member's path."""


class Oddities:
    """The members of one record that are taken as unknown, and why."""

    __slots__ = ("_reasons",)

    def __init__(self) -> None:
        self._reasons: dict[str, str] = {}

    def __bool__(self) -> bool:
        return bool(self._reasons)

    def note(self, path: str, reason: str) -> None:
        """Report a member; `path` is like `contact.address.city`."""
        if len(self._reasons) < MOST_ODDITIES:
            self._reasons[path] = clean_text(reason, _LONGEST_REASON)

    def lost(self, path: str, reason: str) -> LostRecordError:
        """The error for a vital member: with the noted reason if there is one, else `reason`."""
        return LostRecordError(f"{path}: {self._reasons.get(path, reason)}")

    def concerns(self, *paths: str) -> bool:
        """Whether one of these members, or one within them, was reported."""
        return any(noted.split(".")[0] in paths for noted in self._reasons)

    def lines(self) -> list[str]:
        """A line for each member."""
        return [f"{path}: {reason}" for path, reason in self._reasons.items()]

    def day(self, path: str, value: str | None) -> date | None:
        """The day of a member; one that is given but no valid day is reported."""
        day = day_of(value)
        if day is None and value is not None:
            self.note(path, "no valid day")
        return day

    def moment(self, path: str, value: str | None) -> datetime | None:
        """The time of a member, UTC where it has no zone; one that cannot be is reported."""
        if value is None:
            return None
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.note(path, "no valid time")
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_Read = Callable[[msgspec.Raw, str, Oddities], Any]


class Lenient(Generic[_Shape]):
    """Decodes JSON objects as the struct `shape`, whose members all have defaults.

    `known` are the names of its members in JSON.
    """

    def __init__(self, shape: type[_Shape]) -> None:
        self._shape = shape
        self._strict = msgspec.json.Decoder(shape)
        fields = msgspec.structs.fields(shape)
        self.known = frozenset(field.encode_name for field in fields)
        self._readers = {field.encode_name: (field.name, _reader(field.type)) for field in fields}

    def decode(self, item: msgspec.Raw | bytes, odd: Oddities, path: str = "") -> _Shape:
        """Decode an object; `path` begins the paths of its members that are reported to `odd`.

        Raises `ValueError` for what is no object, `RecursionError` for one nested too deeply.
        """
        try:
            return self._strict.decode(item)
        except ValueError:
            pass
        values: dict[str, Any] = {}
        for name, raw in _members.decode(item).items():
            if name in self.known:
                attribute, read = self._readers[name]
                values[attribute] = read(raw, path + name, odd)
        return self._shape(**values)

    def member(self, raw: msgspec.Raw, path: str, odd: Oddities) -> _Shape | None:
        """Decode an object that is the member `path` of another one; None for null and unknown."""
        if bytes(raw) == _NULL:
            return None
        try:
            return self.decode(raw, odd, f"{path}.")
        except ValueError as error:
            odd.note(path, str(error))
            return None

    def unknown(self, item: msgspec.Raw | bytes) -> str:
        """The members that `shape` does not have, as a JSON object; empty when there are none."""
        return extra_of(_members.decode(item), self.known)


def _reader(kind: Any) -> _Read:
    """What decodes one member of the type `kind`; None stands for null and for unknown."""
    options = get_args(kind) if get_origin(kind) in {Union, UnionType} else (kind,)
    inner = next(option for option in options if option is not NoneType)
    if inner is msgspec.Raw:
        return lambda raw, _path, _odd: raw
    if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
        return Lenient(inner).member
    if get_origin(inner) is list:
        return _list_reader(_reader(get_args(inner)[0]))
    return _value_reader(msgspec.json.Decoder(kind))


def _list_reader(read_element: _Read) -> _Read:
    def read(raw: msgspec.Raw, path: str, odd: Oddities) -> Any:
        if bytes(raw) == _NULL:
            return None
        try:
            elements = _elements.decode(raw)
        except ValueError as error:
            odd.note(path, str(error))
            return None
        found = [read_element(one, f"{path}[{index}]", odd) for index, one in enumerate(elements)]
        return [value for value in found if value is not None]

    return read


def _value_reader(decoder: msgspec.json.Decoder[Any]) -> _Read:
    def read(raw: msgspec.Raw, path: str, odd: Oddities) -> Any:
        try:
            return decoder.decode(raw)
        except ValueError as error:
            odd.note(path, str(error))
            return None

    return read
