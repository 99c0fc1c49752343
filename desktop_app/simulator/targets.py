"""Which calls of an endpoint a fault rule strikes: those of some customers or of some pages.

Not for what happens to them: `faults.py` counts the calls and `spoiling.py` spoils the answers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from .protocol import Request
from .site import is_number

_WITHOUT_CUSTOMER = ("token", "whoami", "list", "create", "billing")
_PAGED = ("list", "firewalls", "*")
_RANGE = re.compile(r"(\d{1,9})(-(\d{1,9})?)?")
_MEMBER = re.compile(r"[A-Za-z]+")
_PAGE = "page"


class Customer(NamedTuple):
    """Whom a call is about: the number in the partner's list, from 1, and the tenant's members."""

    number: int
    members: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Target:
    """The calls that are meant.

    `member` is "" for the customers with the numbers in `ranges`, "page" for the pages with
    these numbers, and otherwise a member of the customer that must have the text `value`.
    """

    member: str
    value: str = ""
    ranges: tuple[tuple[int, float], ...] = ()

    def hits(self, request: Request, customer: Callable[[], Customer | None]) -> bool:
        """Tell whether a call is meant."""
        if self.member == _PAGE:
            page = request.query.get("page", "1")
            return is_number(page) and self._contains(int(page))
        found = customer()
        if found is None:
            return False
        if self.member:
            return found.members.get(self.member) == self.value
        return self._contains(found.number)

    def _contains(self, number: int) -> bool:
        return any(first <= number <= last for first, last in self.ranges)


def parse_target(endpoint: str, text: str) -> Target:
    """Return the target of a rule; raises ValueError that says what is wrong with it."""
    member, equals, value = text.partition("=")
    if not equals:
        member, value = "", text
    elif _MEMBER.fullmatch(member) is None:
        raise ValueError(f"{member!r} is no member")
    if member == _PAGE:
        if endpoint not in _PAGED:
            raise ValueError(f"{endpoint} has no numbered pages")
    elif endpoint in _WITHOUT_CUSTOMER:
        raise ValueError(f"calls of {endpoint} are not about one customer")
    if member not in ("", _PAGE):
        return Target(member, value)
    return Target(member, ranges=tuple(_range(one.strip()) for one in value.split(",")))


def _range(text: str) -> tuple[int, float]:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no number and no range such as 2-5 or 2-")
    first = int(found[1])
    if found[2] is None:
        last: float = first
    else:
        last = int(found[3]) if found[3] else float("inf")
    if not 1 <= first <= last:
        raise ValueError(f"{text!r} is an empty range; numbers count from 1")
    return first, last
