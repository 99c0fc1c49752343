"""Billing lines and alerts of the vendor's JSON to domain values; health is `health`'s."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import msgspec

from desktop_app.domain.alert import Alert
from desktop_app.domain.billing import BillingLine, Money

from .lenient import Lenient, Oddities
from .payloads import Reference, names_other
from .values import decimal_text_of, text_of, uuid_of, word_of

_NULL = msgspec.Raw(b"null")
_LARGEST_QUANTITY = 2**53


@dataclass(frozen=True, slots=True)
class BillingPage:
    """One page of the usage report.

    `problems` names records that were lost, `oddities` members that are taken as unknown.
    """

    number: int
    lines: tuple[BillingLine, ...]
    problems: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertPage:
    """One page of alerts; `problems` and `oddities` as in `BillingPage`."""

    number: int
    alerts: tuple[Alert, ...]
    problems: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()


class _Line(msgspec.Struct, frozen=True, rename="camel"):
    account_id: str | None = None
    external_id: str | None = None
    assigned_account_identifier: str | None = None
    account_status: str | None = None
    billing_start_date: str | None = None
    billing_end_date: str | None = None
    order_number: str | None = None
    order_line_item_number: str | None = None
    account_number_or_serial_number: str | None = None
    product_code: str | None = None
    product_description: str | None = None
    product_group: str | None = None
    sku: str | None = None
    billable_quantity: msgspec.Raw = _NULL
    actual_quantity: msgspec.Raw = _NULL
    ordered_quantity: msgspec.Raw = _NULL
    contact_name: str | None = None
    contact_email: str | None = None
    unit_price: msgspec.Raw = _NULL
    unit_price_currency: str | None = None
    unit_msrp: msgspec.Raw = _NULL
    unit_msrp_currency: str | None = None
    net_price: msgspec.Raw = _NULL
    net_price_currency: str | None = None
    price_with_taxes: msgspec.Raw = _NULL
    price_with_taxes_currency: str | None = None


class _Agent(msgspec.Struct, frozen=True):
    id: str | None = None
    type: str | None = None
    name: str | None = None


class _Person(msgspec.Struct, frozen=True):
    id: str | None = None
    name: str | None = None


class _Alert(msgspec.Struct, frozen=True, rename="camel"):
    id: str | None = None
    severity: str | None = None
    category: str | None = None
    product: str | None = None
    type: str | None = None
    description: str | None = None
    raised_at: str | None = None
    group_key: str | None = None
    managed_agent: _Agent | None = None
    person: _Person | None = None
    tenant: Reference | None = None
    allowed_actions: list[str] | None = None


_line = Lenient(_Line)
_alert = Lenient(_Alert)


def decode_line(item: msgspec.Raw, odd: Oddities) -> BillingLine:
    """Decode one billing line; nothing is vital to it. Raises `ValueError` for no object."""
    line = _line.decode(item, odd)
    return BillingLine(
        account_id=uuid_of(line.account_id) or text_of(line.account_id),
        external_id=uuid_of(line.external_id) or text_of(line.external_id),
        account_name=text_of(line.assigned_account_identifier),
        account_status=word_of(line.account_status),
        start=odd.day("billingStartDate", line.billing_start_date),
        end=odd.day("billingEndDate", line.billing_end_date),
        order_number=text_of(line.order_number),
        order_line=text_of(line.order_line_item_number),
        serial_number=text_of(line.account_number_or_serial_number),
        product_code=text_of(line.product_code),
        product_description=text_of(line.product_description),
        product_group=text_of(line.product_group),
        sku=text_of(line.sku),
        billable_quantity=_quantity("billableQuantity", line.billable_quantity, odd),
        actual_quantity=_quantity("actualQuantity", line.actual_quantity, odd),
        ordered_quantity=_quantity("orderedQuantity", line.ordered_quantity, odd),
        contact_name=text_of(line.contact_name),
        contact_email=text_of(line.contact_email),
        unit_price=_money("unitPrice", line.unit_price, line.unit_price_currency, odd),
        list_price=_money("unitMsrp", line.unit_msrp, line.unit_msrp_currency, odd),
        net_price=_money("netPrice", line.net_price, line.net_price_currency, odd),
        price_with_taxes=_money(
            "priceWithTaxes", line.price_with_taxes, line.price_with_taxes_currency, odd
        ),
        extra=_line.unknown(item),
    )


def decode_alert(item: msgspec.Raw, odd: Oddities, customer_id: str = "") -> Alert:
    """Decode one alert. Raises `ValueError` for one without an id, or of another customer."""
    alert = _alert.decode(item, odd)
    identifier = text_of(alert.id)
    if not identifier:
        raise odd.lost("id", "missing")
    if names_other(alert.tenant, customer_id, odd):
        raise odd.lost("tenant.id", "another tenant's")
    agent, person = alert.managed_agent or _Agent(), alert.person or _Person()
    return Alert(
        id=identifier,
        severity=word_of(alert.severity),
        category=text_of(alert.category),
        product=text_of(alert.product),
        type=text_of(alert.type),
        description=text_of(alert.description),
        raised_at=odd.moment("raisedAt", alert.raised_at),
        group_key=text_of(alert.group_key),
        agent_id=text_of(agent.id),
        agent_type=text_of(agent.type),
        agent_name=text_of(agent.name),
        person_id=text_of(person.id),
        person_name=text_of(person.name),
        allowed_actions=tuple(text_of(action) for action in alert.allowed_actions or ()),
        extra=_alert.unknown(item),
    )


def _quantity(path: str, raw: msgspec.Raw, odd: Oddities) -> Decimal | None:
    text = _decimal_text(path, raw, odd)
    if not text:
        return None
    quantity = Decimal(text)
    if abs(quantity) > _LARGEST_QUANTITY:
        odd.note(path, "too large")
        return None
    return quantity


def _money(path: str, raw: msgspec.Raw, currency: str | None, odd: Oddities) -> Money:
    return Money(_decimal_text(path, raw, odd), text_of(currency))


def _decimal_text(path: str, raw: msgspec.Raw, odd: Oddities) -> str:
    """The exact decimal text of a number or of a text that holds one; empty for none."""
    given = bytes(raw)
    if given in {b"null", b'""'}:
        return ""
    try:
        text = decimal_text_of(given)
    except ValueError:
        text = ""
    if not text:
        odd.note(path, "no decimal number")
    return text
