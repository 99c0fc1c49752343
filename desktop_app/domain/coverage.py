"""What a customer's licences come down to per category: small, free of today's date, kept.

The store keeps one coverage per customer so that a hundred thousand customers can be judged
anew each day without reading their licences again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from .licence import Licence, Term, term_of
from .product import Category, category_of


class Cover(NamedTuple):
    """One licence reduced to its category and term.

    `label` is the product's own name for categories without one (DESIGN.md 7), else empty.
    """

    category: Category
    label: str
    term: Term


Coverage = tuple[Cover, ...]

_NEVER = date.max.toordinal()
_FULL = 100


def coverage_of(licences: Iterable[Licence]) -> Coverage:
    """Reduce licences, whatever their order, to what may tell a state on some day.

    Licences of one product (or firewall) and type that follow on one another count as one: a
    renewal makes the end of the licence that it renews meaningless. After a gap it does not,
    and over-use is that of the licence alone.
    """
    products: dict[tuple[str, str, str], list[Cover]] = {}
    for licence in licences:
        key = (licence.product_code, licence.serial_number, licence.type)
        products.setdefault(key, []).append(_cover(licence))
    found: dict[Cover, None] = {}
    for covers in products.values():
        if len(covers) == 1:
            found[covers[0]] = None
            continue
        for chain in _chains(covers):
            found.update(dict.fromkeys(_reduced(chain)))
    return tuple(found)


def _cover(licence: Licence) -> Cover:
    category = category_of(
        licence.product_code, licence.product_name, firewall=bool(licence.serial_number)
    )
    name = licence.product_name or licence.product_code
    return Cover(category, name if category is Category.OTHER else "", term_of(licence))


def _chains(covers: list[Cover]) -> list[list[Cover]]:
    """Covers of one product, together where they overlap or one begins when another ends."""
    chains: list[list[Cover]] = []
    last_day = 0
    for cover in sorted(covers, key=_in_time):
        if chains and cover.term.start <= last_day + 1:
            chains[-1].append(cover)
            last_day = max(last_day, _last_day(cover.term))
        else:
            chains.append([cover])
            last_day = _last_day(cover.term)
    return chains


def _reduced(chain: list[Cover]) -> list[Cover]:
    """One cover from the first day to the last, and beside it each that is over-used."""
    latest = max(chain, key=lambda cover: (_last_day(cover.term), _in_time(cover)))
    start, end = chain[0].term.start, latest.term.end
    within = [cover.term.percent for cover in chain if cover.term.percent <= _FULL]
    terms = [cover.term for cover in chain if cover.term.percent > _FULL]
    if not any((term.start, term.end) == (start, end) for term in terms):
        terms.append(Term(latest.term.type, start, end, max(within, default=-1)))
    return [Cover(latest.category, latest.label, term) for term in terms]


def _last_day(term: Term) -> int:
    return term.end or _NEVER


def _in_time(cover: Cover) -> tuple[int, int, int, str, str]:
    # All of it, so that the order of the server's answer does not matter.
    term = cover.term
    return term.start, _last_day(term), term.percent, cover.category.value, cover.label
