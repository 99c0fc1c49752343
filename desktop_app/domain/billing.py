"""One month of usage as the vendor bills it to the partner; not what a customer is charged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as exact decimal text with the vendor's own digits; empty when unknown."""

    amount: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class BillingLine:
    """One line of the usage report; every part may be empty.

    `account_id` and `external_id` are UUIDs in lower case, one the byte-wise hex-swapped form
    of the other, and empty for stand-alone devices. `net_price` is that of the whole order
    line, which several customers may share; a customer's own cost is `billable_quantity` times
    `unit_price`. Quantities are decimals, so that both can be multiplied without rounding.
    """

    account_id: str = ""
    external_id: str = ""
    account_name: str = ""
    account_status: str = ""
    start: date | None = None
    end: date | None = None
    order_number: str = ""
    order_line: str = ""
    serial_number: str = ""
    product_code: str = ""
    product_description: str = ""
    product_group: str = ""
    sku: str = ""
    billable_quantity: Decimal | None = None
    actual_quantity: Decimal | None = None
    ordered_quantity: Decimal | None = None
    contact_name: str = ""
    contact_email: str = ""
    unit_price: Money = Money()
    list_price: Money = Money()
    net_price: Money = Money()
    price_with_taxes: Money = Money()
    extra: str = ""
    """The fields that have no place above, as a JSON object; empty when there are none."""
