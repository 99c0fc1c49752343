"""What a customer's licences come down to per category: small, free of today's date, kept.

The store keeps one coverage per customer so that a hundred thousand customers can be judged
anew each day without reading their licences again.
"""

from __future__ import annotations

from collections.abc import Iterable
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


def coverage_of(licences: Iterable[Licence]) -> Coverage:
    """Reduce licences; of the same product (or firewall) only the one that runs longest stays.

    A renewal stands beside the licence it renews: the older end says nothing any more.
    """
    longest: dict[tuple[str, str, bool], Cover] = {}
    for licence in licences:
        cover = _cover(licence)
        key = (licence.product_code, licence.serial_number, licence.type == "trial")
        other = longest.get(key)
        if other is None or _runs_longer(cover.term, other.term):
            longest[key] = cover
    return tuple(dict.fromkeys(longest.values()))


def _cover(licence: Licence) -> Cover:
    category = category_of(
        licence.product_code, licence.product_name, firewall=bool(licence.serial_number)
    )
    name = licence.product_name or licence.product_code
    return Cover(category, name if category is Category.OTHER else "", term_of(licence))


def _runs_longer(term: Term, other: Term) -> bool:
    if bool(term.end) != bool(other.end):
        return not term.end
    return (term.end, term.start) > (other.end, other.start)
