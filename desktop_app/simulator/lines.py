"""The licences of one customer: what it owns, since when, until when and how much of it.

Not for firewalls' licences (`firewalls.py`) and not for the form in which the API tells them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from . import catalogue
from .catalogue import Product
from .dice import Dice, digest

_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
# Where a term customer stands, as shares of all term customers: the rest run on (`_running`).
EXPIRING, EXPIRED, LONG_AGO, OVERUSED = 0.055, 0.064, 0.084, 0.117
_TRIAL_BESIDE = 0.011


@dataclass(frozen=True, slots=True)
class LicenceLine:
    """One licence. `used` is the usage's count, None for a licence without usage.

    `key` is what its id is made of when somebody asks: a listing needs the codes alone.
    """

    key: tuple[object, ...]
    product: Product
    type: str
    start: date
    end: date | None = None
    perpetual: bool = False
    unlimited: bool = False
    quantity: int | None = None
    used: int | None = None
    counted: date | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the licence as the API tells it."""
        product = self.product
        licence_id, identifier = licence_key(*self.key)
        body: dict[str, Any] = {
            "id": licence_id,
            "licenseIdentifier": identifier,
            "product": {
                "code": product.code,
                "genericCode": product.generic_code,
                "name": product.name,
            },
            "startDate": self.start.isoformat(),
            "perpetual": self.perpetual,
            "type": self.type,
            "unlimited": self.unlimited,
        }
        if self.end is not None:
            body["endDate"] = self.end.isoformat()
        if self.quantity is not None:
            body["quantity"] = self.quantity
        if self.used is not None and self.counted is not None:
            day = self.counted.isoformat()
            body["usage"] = {
                "current": {"count": self.used, "date": day, "collectedAt": f"{day}T02:17:09.000Z"}
            }
        return body | self.extra


def licence_key(*parts: object) -> tuple[str, str]:
    """Return a licence's id (four groups of four) and its licence number."""
    number = digest("licence", *parts)
    signs = [_ALPHABET[(number >> (5 * place)) & 31] for place in range(16)]
    groups = ("".join(signs[place : place + 4]) for place in range(0, 16, 4))
    return "-".join(groups), f"L{number % 10_000_000_000:010d}"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose licences: the row, how it is billed and its place in 0 to 1 among its kind."""

    seed: int
    index: int
    billing: str
    place: float


def products_of(owner: Owner, dice: Dice) -> list[Product]:
    """Return what a customer owns, each product once, the main ones more often."""
    mix = catalogue.MONTHLY_MIX if owner.billing == "usage" else catalogue.TERM_MIX
    count = 1 + int(6 * dice.roll() * dice.roll() + 1.6 * dice.roll())
    return list(dict.fromkeys(dice.pick(mix) for _ in range(count)))


def _owned(owner: Owner, dice: Dice) -> tuple[list[Product], list[Product]]:
    """Return what a customer owns, and what it tries beside that."""
    products = products_of(owner, dice)
    if owner.billing not in ("term", "usage") or not dice.chance(_TRIAL_BESIDE):
        return products, []
    taken = {product.family for product in products}
    return products, [dice.pick([one for one in catalogue.TERM if one.family not in taken])]


def codes_of(owner: Owner) -> tuple[str, ...]:
    """Return the product codes of `lines_of` without making the licences."""
    products, tried = _owned(owner, Dice(owner.seed, owner.index, 2))
    return tuple(product.code for product in (*products, *tried))


def lines_of(owner: Owner, today: date) -> list[LicenceLine]:
    """Return all licences of a customer, the same ones at every call."""
    dice = Dice(owner.seed, owner.index, 2)
    products, tried = _owned(owner, dice)
    make = {"trial": _trial, "usage": _monthly, "ordered": _ordered}.get(owner.billing, _term)
    lines = make(owner, products, today, dice)
    return lines + _trial(owner, tried, today, dice) if tried else lines


def _seats(dice: Dice) -> int:
    return dice.pick((5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 150, 250, 400, 1000))


def _used(dice: Dice, quantity: int) -> int:
    return min(quantity, int(quantity * (0.45 + 0.55 * dice.roll())))


def _trial(owner: Owner, products: Sequence[Product], today: date, dice: Dice) -> list[LicenceLine]:
    """Trials of thirty days; a few customers let them end."""
    left = -dice.between(3, 40) if dice.chance(0.06) else dice.between(0, 30)
    end = today + timedelta(days=left)
    lines = []
    for product in products:
        key = (owner.seed, owner.index, product.code, "trial")
        quantity = dice.pick((25, 50, 100))
        lines.append(
            LicenceLine(
                key, product, "trial", end - timedelta(days=30), end,
                quantity=quantity, used=dice.between(0, 20), counted=today - timedelta(days=1),
            )
        )  # fmt: skip
    return lines


def _monthly(
    owner: Owner, products: Sequence[Product], today: date, dice: Dice
) -> list[LicenceLine]:
    """Monthly usage: no end; the quantity is what was counted, or there is no limit."""
    start = today - timedelta(days=dice.between(20, 1900))
    lines = []
    for product in products:
        used = max(1, int(_seats(dice) * (0.3 + 0.7 * dice.roll())))
        unlimited = dice.chance(0.5)
        lines.append(
            LicenceLine(
                (owner.seed, owner.index, product.code),
                product, "usage", start.replace(day=1),
                unlimited=unlimited, quantity=None if unlimited else used, used=used,
                counted=today - timedelta(days=1),
            )
        )  # fmt: skip
    return lines


def _ordered(
    owner: Owner, products: Sequence[Product], today: date, dice: Dice
) -> list[LicenceLine]:
    """Managed customer orders: yearly subscriptions that end together."""
    left = dice.between(1, 30) if owner.place < EXPIRING / 2 else dice.between(40, 360)
    end = today + timedelta(days=left)
    return [
        _counted(owner, product, "ordered", end - timedelta(days=364), end, today, dice)
        for product in products
    ]


def _term(owner: Owner, products: Sequence[Product], today: date, dice: Dice) -> list[LicenceLine]:
    """Term licences, co-termed: they end on one day; the place decides which state they are in."""
    left = _days_left(owner.place, dice)
    end = today + timedelta(days=left)
    years = dice.pick((1, 1, 3))
    if not dice.chance(0.03):
        # Nearly all have begun; a few were ordered ahead.
        years = max(years, left // 365 + 1)
    start = end - timedelta(days=365 * years - 1)
    kind = "enterprise" if dice.chance(0.04) else "term"
    lines = [_counted(owner, product, kind, start, end, today, dice) for product in products]
    if EXPIRING <= owner.place < EXPIRED and len(lines) > 2 and dice.chance(0.5):
        later = today + timedelta(days=dice.between(60, 300))
        lines[-1] = _counted(owner, products[-1], kind, start, later, today, dice)
    if LONG_AGO <= owner.place < OVERUSED:
        lines[0] = _overused(owner, products[0], start, end, today, dice)
    elif owner.place >= OVERUSED and dice.chance(0.03):
        lines[-1] = _perpetual(owner, products[-1], start, today, dice)
    return lines


def _days_left(place: float, dice: Dice) -> int:
    if place < EXPIRING:
        return dice.between(0, 30)
    if place < EXPIRED:
        return -dice.between(1, 60)
    if place < LONG_AGO:
        return -dice.between(61, 700)
    return dice.between(31, 1000)


def _counted(
    owner: Owner, product: Product, kind: str, start: date, end: date, today: date, dice: Dice
) -> LicenceLine:
    quantity = _seats(dice)
    counted = today - timedelta(days=dice.between(0, 3))
    used = None if dice.chance(0.06) else _used(dice, quantity)
    key = (owner.seed, owner.index, product.code)
    return LicenceLine(
        key, product, kind, start, end, quantity=quantity, used=used, counted=counted
    )


def _overused(
    owner: Owner, product: Product, start: date, end: date, today: date, dice: Dice
) -> LicenceLine:
    quantity = _seats(dice)
    key = (owner.seed, owner.index, product.code)
    used = quantity + max(1, int(quantity * dice.between(2, 45) / 100))
    return LicenceLine(
        key, product, "term", start, end, quantity=quantity, used=used, counted=today
    )


def _perpetual(owner: Owner, product: Product, start: date, today: date, dice: Dice) -> LicenceLine:
    quantity = _seats(dice)
    key = (owner.seed, owner.index, product.code)
    return LicenceLine(
        key, product, "perpetual", start, perpetual=True,
        quantity=quantity, used=_used(dice, quantity), counted=today,
    )  # fmt: skip
