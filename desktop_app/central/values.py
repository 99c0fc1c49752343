"""Single values of the vendor's JSON made safe: texts, words, numbers, days, unknown fields."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated

import msgspec

from desktop_app.domain import alert, customer, licence
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.text import STORED_LENGTH, clean_text

EXTRA_BYTES = 4_096
"""The most that is kept of fields that this version does not know."""

DEEPEST = 20
"""How deep kept unknown fields may be nested."""

Whole = Annotated[int, msgspec.Meta(ge=-(2**53), le=2**53)]
"""An integer that JSON, SQLite and signals carry unharmed."""

_UUID = re.compile(r"\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z", re.ASCII)
_DAY = re.compile(r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?=[T ]|\Z)", re.ASCII)
_NUMBER = re.compile(r"\A-?[0-9]{1,18}(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?\Z", re.ASCII)

_SPELLINGS = {
    word: word
    for word in (
        customer.BILLING_TRIAL,
        customer.BILLING_TERM,
        customer.BILLING_USAGE,
        customer.BILLING_ORDERED,
        customer.STATUS_ACTIVE,
        customer.STATUS_SUSPENDED,
        customer.STATUS_CANCELED,
        licence.TYPE_ENTERPRISE,
        licence.TYPE_PERPETUAL,
        IdentityKind.PARTNER.value,
        IdentityKind.ORGANIZATION.value,
        IdentityKind.TENANT.value,
        alert.SEVERITY_HIGH,
        alert.SEVERITY_MEDIUM,
        alert.SEVERITY_LOW,
    )
} | {"cancelled": customer.STATUS_CANCELED, "organisation": IdentityKind.ORGANIZATION.value}
"""The vendor's spelling of every word that decides something, and of those in British English.

Billing types and licence types, statuses, kinds of owners and credentials, severities.
"""


def text_of(value: str | None) -> str:
    """A text as it may be kept; missing is empty."""
    if not value:
        return ""
    # What `clean_text` would leave alone is recognised faster than it is cleaned.
    if value.isprintable() and len(value) <= STORED_LENGTH and value[0] != " " != value[-1]:
        return value
    return clean_text(value)


def word_of(value: str | None) -> str:
    """A word of a vocabulary in the vendor's spelling; an unknown one as it came."""
    text = text_of(value)
    return _SPELLINGS.get(text.lower(), text)


def uuid_of(value: str | None) -> str:
    """A UUID in lower case, without the `urn:uuid:` of some samples; empty when it is none."""
    if not value or len(value) > 45:
        return ""
    lowered = value.lower().removeprefix("urn:uuid:")
    return lowered if _UUID.match(lowered) else ""


def day_of(value: str | None) -> date | None:
    """The day of a date or a time; None for impossible ones: the vendor sends them."""
    if not value or not _DAY.match(value):
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def decimal_text_of(raw: bytes) -> str:
    """A JSON number, or a text that holds one, as exact decimal text; empty when it is neither.

    The digits stay as they came: 1.40 is "1.40". Raises `ValueError` for what is no JSON value.
    """
    if raw[:1] == b'"':
        raw = msgspec.json.decode(raw, type=str).strip().encode()
    text = raw.decode("ascii", "replace")
    found = _NUMBER.match(text)
    if found is None:
        return ""
    return format(Decimal(text), "f") if found[2] else text


def extra_of(fields: Mapping[str, msgspec.Raw], known: frozenset[str]) -> str:
    """The unknown fields of a record as one JSON object, in the order of their names.

    Fields that are null, nested deeper than `DEEPEST`, or no longer fit into `EXTRA_BYTES` are
    left out; texts in them are cleaned.
    """
    unknown = sorted(fields.keys() - known)
    if not unknown:
        return ""
    kept: dict[str, object] = {}
    room = EXTRA_BYTES - 2
    for name in unknown:
        size = len(name.encode("utf-8", "replace")) + len(bytes(fields[name])) + 4
        if size > room:
            continue
        try:
            value = cleaned(msgspec.json.decode(fields[name]))
        except (ValueError, RecursionError):
            continue
        if value is not None:
            kept[clean_text(name, 100)] = value
            room -= size
    return msgspec.json.encode(kept).decode() if kept else ""


def cleaned(value: object, depth: int = 0) -> object:
    """A decoded JSON value with every text cleaned; raises `RecursionError` when too deep."""
    if depth > DEEPEST:
        raise RecursionError
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [cleaned(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {clean_text(str(key), 100): cleaned(item, depth + 1) for key, item in value.items()}
    return value
