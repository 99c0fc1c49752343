"""The account health check of the vendor's JSON to domain values.

Areas nest in ways that differ from product to product and may be new or empty; whatever holds a
member of a check is one, wherever it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import msgspec

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AnswerError
from desktop_app.domain.health import AccountHealth, CheckedPolicy, HealthScore, Snooze
from desktop_app.domain.text import clean_text

from .envelope import decode_body
from .lenient import Lenient, Oddities
from .payloads import require_own
from .values import DEEPEST, text_of

_LONGEST_AREA = 200

_Count = Annotated[float, msgspec.Meta(ge=-(2**53), le=2**53)]
"""Scores come with fractions as well as without."""


class _Snooze(msgspec.Struct, frozen=True):
    start: str | None = None
    end: str | None = None
    expiry: str | None = None
    expired: bool | None = None
    comment: str | None = None


class _Policy(msgspec.Struct, frozen=True, rename="camel"):
    id: str | None = None
    name: str | None = None
    not_on_recommended: bool | int | None = None
    locked_by_managing_account: bool | None = None


class _Check(msgspec.Struct, frozen=True, rename="camel"):
    score: _Count | None = None
    total: _Count | None = None
    not_fully_protected: _Count | None = None
    not_on_recommended: _Count | None = None
    number_of_security_risks: _Count | None = None
    disabled: _Count | None = None
    enabled: bool | None = None
    locked_by_managing_account: bool | None = None
    snoozed: bool | None = None
    snooze_detail: _Snooze | None = None
    policies: list[_Policy] | None = None


_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
_check = Lenient(_Check)


def decode_health(body: bytes, customer_id: CustomerId) -> AccountHealth:
    """Decode a health check. Raises `AnswerError`, also for one that names another customer."""
    areas = decode_body(body, _members.decode)
    odd = Oddities()
    require_own(areas.pop("tenant", msgspec.Raw(b"null")), customer_id, odd)
    try:
        scores = tuple(score for name, raw in areas.items() for score in _scores(name, raw, odd, 1))
    except RecursionError:
        raise AnswerError("the answer is nested too deeply") from None
    return AccountHealth(customer_id, scores, tuple(odd.lines()))


def _scores(area: str, raw: msgspec.Raw, odd: Oddities, depth: int) -> Iterator[HealthScore]:
    """The checks in an area and in the areas within it, in the vendor's order."""
    if depth > DEEPEST:
        raise RecursionError
    if bytes(raw)[:1] != b"{":
        if bytes(raw) != b"null":
            odd.note(clean_text(area, _LONGEST_AREA), "no area and no check")
        return
    members = _members.decode(raw)
    if not members.keys().isdisjoint(_check.known):
        yield _score_of(area, raw, odd)
        return
    for name, inner in members.items():
        yield from _scores(f"{area}.{name}", inner, odd, depth + 1)


def _score_of(area: str, raw: msgspec.Raw, odd: Oddities) -> HealthScore:
    area = clean_text(area, _LONGEST_AREA)
    check = _check.decode(raw, odd, f"{area}.")
    return HealthScore(
        area=area,
        score=_rounded(check.score),
        total=_rounded(check.total),
        not_fully_protected=_rounded(check.not_fully_protected),
        not_on_recommended=_rounded(check.not_on_recommended),
        security_risks=_rounded(check.number_of_security_risks),
        disabled=_rounded(check.disabled),
        enabled=check.enabled,
        locked_by_managing_account=check.locked_by_managing_account,
        snoozed=bool(check.snoozed),
        snooze=_snooze_of(area, check.snooze_detail, odd),
        policies=tuple(
            CheckedPolicy(
                text_of(one.id),
                text_of(one.name),
                one.not_on_recommended,
                one.locked_by_managing_account,
            )
            for one in check.policies or ()
        ),
        extra=_check.unknown(raw),
    )


def _snooze_of(area: str, detail: _Snooze | None, odd: Oddities) -> Snooze | None:
    if detail is None:
        return None
    path = f"{area}.snoozeDetail"
    return Snooze(
        start=odd.moment(f"{path}.start", detail.start),
        end=odd.moment(f"{path}.end", detail.end),
        expiry=odd.moment(f"{path}.expiry", detail.expiry),
        expired=detail.expired,
        comment=text_of(detail.comment),
    )


def _rounded(value: float | None) -> int | None:
    return None if value is None else round(value)
