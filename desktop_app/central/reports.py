"""Billing lines, account health and alerts of the vendor's JSON to domain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from desktop_app.domain.alert import Alert
from desktop_app.domain.billing import BillingLine, Money
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AnswerError
from desktop_app.domain.health import AccountHealth, HealthScore

from .envelope import decode_body
from .payloads import Reference
from .values import DEEPEST, Whole, day_of, extra_of, text_of, uuid_of


@dataclass(frozen=True, slots=True)
class BillingPage:
    """One page of the usage report, and records that could not be understood."""

    number: int
    lines: tuple[BillingLine, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertPage:
    """One page of alerts, and records that could not be understood."""

    number: int
    alerts: tuple[Alert, ...]
    problems: tuple[str, ...] = ()


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
    billable_quantity: Whole | None = None
    actual_quantity: Whole | None = None
    ordered_quantity: Whole | None = None
    contact_name: str | None = None
    contact_email: str | None = None
    unit_price: str | None = None
    unit_price_currency: str | None = None
    unit_msrp: str | None = None
    unit_msrp_currency: str | None = None
    net_price: str | None = None
    net_price_currency: str | None = None
    price_with_taxes: str | None = None
    price_with_taxes_currency: str | None = None


class _Agent(msgspec.Struct, frozen=True):
    id: str | None = None
    type: str | None = None


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
    person: Reference | None = None
    tenant: Reference | None = None
    allowed_actions: list[str] | None = None


class _Health(msgspec.Struct, frozen=True, rename="camel"):
    tenant: Reference | None = None
    endpoint: dict[str, object] | None = None
    network_device: dict[str, object] | None = None


_LINE_FIELDS = frozenset(_Line.__struct_encode_fields__)
_ALERT_FIELDS = frozenset(_Alert.__struct_encode_fields__)
_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])
_line = msgspec.json.Decoder(_Line)
_alert = msgspec.json.Decoder(_Alert)


def decode_line(item: msgspec.Raw) -> BillingLine:
    """Decode one billing line. Raises `ValueError` that names the field."""
    line = _line.decode(item)
    return BillingLine(
        account_id=uuid_of(line.account_id) or text_of(line.account_id),
        external_id=uuid_of(line.external_id) or text_of(line.external_id),
        account_name=text_of(line.assigned_account_identifier),
        account_status=text_of(line.account_status),
        start=day_of(line.billing_start_date),
        end=day_of(line.billing_end_date),
        order_number=text_of(line.order_number),
        order_line=text_of(line.order_line_item_number),
        serial_number=text_of(line.account_number_or_serial_number),
        product_code=text_of(line.product_code),
        product_description=text_of(line.product_description),
        product_group=text_of(line.product_group),
        sku=text_of(line.sku),
        billable_quantity=line.billable_quantity,
        actual_quantity=line.actual_quantity,
        ordered_quantity=line.ordered_quantity,
        contact_name=text_of(line.contact_name),
        contact_email=text_of(line.contact_email),
        unit_price=_money(line.unit_price, line.unit_price_currency),
        list_price=_money(line.unit_msrp, line.unit_msrp_currency),
        net_price=_money(line.net_price, line.net_price_currency),
        price_with_taxes=_money(line.price_with_taxes, line.price_with_taxes_currency),
        extra=extra_of(_fields.decode(item), _LINE_FIELDS),
    )


def decode_alert(item: msgspec.Raw) -> Alert:
    """Decode one alert. Raises `ValueError` that names the field."""
    alert = _alert.decode(item)
    identifier = text_of(alert.id)
    if not identifier:
        raise ValueError("missing - at `$.id`")
    agent = alert.managed_agent or _Agent()
    return Alert(
        id=identifier,
        severity=text_of(alert.severity),
        category=text_of(alert.category),
        product=text_of(alert.product),
        type=text_of(alert.type),
        description=text_of(alert.description),
        raised_at=_moment_of(alert.raised_at),
        group_key=text_of(alert.group_key),
        agent_id=text_of(agent.id),
        agent_type=text_of(agent.type),
        person_id=text_of(alert.person.id) if alert.person else "",
        allowed_actions=tuple(text_of(action) for action in alert.allowed_actions or ()),
        extra=extra_of(_fields.decode(item), _ALERT_FIELDS),
    )


def decode_health(body: bytes, customer_id: CustomerId) -> AccountHealth:
    """Decode a health check. Raises `AnswerError`."""
    told = decode_body(body, _Health)
    areas = {"endpoint": told.endpoint or {}, "networkDevice": told.network_device or {}}
    try:
        scores = tuple(
            score for name, checks in areas.items() for score in _scores(name, checks, 1)
        )
    except RecursionError:
        raise AnswerError("the answer is nested too deeply") from None
    return AccountHealth(customer_id, scores)


def _scores(area: str, value: Mapping[str, object], depth: int) -> Iterator[HealthScore]:
    """Walk to the objects that hold a score or a total, wherever the vendor puts them."""
    if depth > DEEPEST:
        raise RecursionError
    if "score" in value or "total" in value:
        yield HealthScore(
            area=text_of(area),
            score=_whole(value.get("score")),
            total=_whole(value.get("total")),
            affected=_whole(next((v for k, v in value.items() if k.startswith("not")), None)),
            snoozed=value.get("snoozed") is True,
        )
        return
    for name, inner in value.items():
        if isinstance(inner, dict):
            yield from _scores(f"{area}.{name}", inner, depth + 1)


def _whole(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return round(value) if abs(value) <= 2**53 else None


def _money(amount: str | None, currency: str | None) -> Money:
    return Money(text_of(amount), text_of(currency))


def _moment_of(value: str | None) -> datetime | None:
    """A time that may lack its zone (api.md 4.2); None for one that cannot be."""
    if not value or len(value) > 40:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
