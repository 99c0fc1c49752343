"""What a customer's licences come down to per unit: small, free of today's date, kept.

The store keeps one coverage per customer so that a hundred thousand customers can be judged
anew each day without reading their licences again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from .licence import UNKNOWN_END, Licence, Term, term_of, usage_percent
from .product import Category, Unit, unit_of

OVERUSE = "overuse"
"""The type of a term that is no licence: days on which licences together are over-used."""


class Cover(NamedTuple):
    """One licence reduced to its unit (`product.Unit`, member by member) and its term."""

    category: Category
    label: str
    term: Term
    part: str = ""

    @property
    def unit(self) -> Unit:
        """What it is for."""
        return Unit(self.category, self.label, self.part)


Coverage = tuple[Cover, ...]

_NEVER = date.max.toordinal()
_FULL = 100


def coverage_of(licences: Iterable[Licence]) -> Coverage:
    """Reduce licences, whatever their order, to what may tell a state on some day.

    Licences of one product (or firewall) and type that follow on one another count as one: a
    renewal makes the end of the licence that it renews meaningless. After a gap it does not.
    Over-use is judged for the days on which the same licences of a product run.
    """
    products: dict[tuple[str, str], list[Licence]] = {}
    for licence in licences:
        products.setdefault((licence.product_code, licence.serial_number), []).append(licence)
    found: dict[Cover, None] = {}
    for same in products.values():
        if len(same) == 1:
            found[_cover(same[0])] = None
        else:
            found.update(dict.fromkeys(_reduced(same)))
    return tuple(found)


def _cover(licence: Licence) -> Cover:
    unit = unit_of(licence.product_code, licence.product_name, licence.serial_number)
    return Cover(unit.category, unit.label, term_of(licence), unit.part)


def _reduced(licences: list[Licence]) -> list[Cover]:
    """The covers of several licences of one product."""
    types: dict[str, list[Cover]] = {}
    for licence in licences:
        cover = _cover(licence)
        plain = cover._replace(term=cover.term._replace(percent=-1))
        types.setdefault(licence.type, []).append(plain)
    covers = [_joined(chain) for same in types.values() for chain in _chains(same)]
    latest = max(covers, key=_in_time)
    return [*covers, *(latest._replace(term=term) for term in _overuse(licences))]


def _chains(covers: list[Cover]) -> Iterator[list[Cover]]:
    """Covers of one product, together where they overlap or one begins when another ends."""
    chain: list[Cover] = []
    last_day = 0
    for cover in sorted(covers, key=_in_time):
        if cover.term.end == UNKNOWN_END:
            yield [cover]
        elif chain and cover.term.start <= last_day + 1:
            chain.append(cover)
            last_day = max(last_day, _last_day(cover.term))
        else:
            if chain:
                yield chain
            chain, last_day = [cover], _last_day(cover.term)
    if chain:
        yield chain


def _joined(chain: list[Cover]) -> Cover:
    """One cover from the first day to the last."""
    latest = max(chain, key=lambda cover: (_last_day(cover.term), _in_time(cover)))
    return latest._replace(term=latest.term._replace(start=chain[0].term.start))


def _overuse(licences: list[Licence]) -> Iterator[Term]:
    """The days on which the licences that run together are over-used."""
    terms = [(term_of(licence), licence) for licence in licences]
    turns = {day for term, _ in terms for day in (term.start, _last_day(term) + 1)}
    days = sorted(turns)
    for first, after in pairwise(days):
        running = [(term, one) for term, one in terms if term.start <= first <= _last_day(term)]
        surely = any(term.end != UNKNOWN_END for term, _ in running)
        percent = usage_percent([one for _, one in running])
        if surely and percent > _FULL:
            end = 0 if after > _NEVER else after - 1
            yield Term(OVERUSE, first, end, percent)


def _last_day(term: Term) -> int:
    return term.end if term.end > 0 else _NEVER


def _in_time(cover: Cover) -> tuple[int, int, str, str, str]:
    # All of it, so that the order of the server's answer does not matter.
    term = cover.term
    return term.start, _last_day(term), term.type, cover.category.value, cover.label
