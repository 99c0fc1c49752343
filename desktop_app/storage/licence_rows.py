"""Licences as rows and back; not when they are written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop_app.domain.licence import Licence, Usage

from .checksum import checksum


class LicenceRow(NamedTuple):
    """The columns of a licence; the first three are the key."""

    customer: str
    firewall: int
    position: int
    id: str
    product_code: str
    identifier: str
    product_name: str
    generic_code: str
    type: str
    start_day: str | None
    end_day: str | None
    perpetual: int
    unlimited: int
    quantity: int | None
    usage_count: int | None
    usage_day: str | None
    usage_collected_at: str | None
    serial_number: str
    extra: str
    checksum: int

    def is_sound(self) -> bool:
        """Whether the row is what was written."""
        return self.checksum == checksum(self[:-1])


def checksum_of(rows: Sequence[LicenceRow]) -> int:
    """The checksum of a customer's licences together, 0 for none."""
    return checksum(row.checksum for row in rows) if rows else 0


def encode_licence(customer_id: str, firewall: int, position: int, licence: Licence) -> LicenceRow:
    """The row of a licence at its place in the API's answer."""
    usage = licence.usage
    values = (
        customer_id,
        firewall,
        position,
        licence.id,
        licence.product_code,
        licence.identifier,
        licence.product_name,
        licence.generic_code,
        licence.type,
        _text(licence.start),
        _text(licence.end),
        int(licence.perpetual),
        int(licence.unlimited),
        licence.quantity,
        usage.count if usage else None,
        _text(usage.day) if usage else None,
        usage.collected_at if usage else None,
        licence.serial_number,
        licence.extra,
    )
    return LicenceRow(*values, checksum(values))


def decode_licence(row: LicenceRow) -> Licence:
    """The reverse of `encode_licence`. Raises ValueError for a damaged day."""
    usage = None
    if row.usage_count is not None:
        usage = Usage(row.usage_count, _day(row.usage_day), row.usage_collected_at or "")
    return Licence(
        id=row.id,
        product_code=row.product_code,
        identifier=row.identifier,
        product_name=row.product_name,
        generic_code=row.generic_code,
        type=row.type,
        start=_day(row.start_day),
        end=_day(row.end_day),
        perpetual=bool(row.perpetual),
        unlimited=bool(row.unlimited),
        quantity=row.quantity,
        usage=usage,
        serial_number=row.serial_number,
        extra=row.extra,
    )


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
