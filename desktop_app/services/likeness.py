"""Whether a customer is the one that was to be created, and which ones resemble a new name.

Pure rules (reliability.md T2, steps 4 and 5); no server and no store.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.names import skeleton, tidied_name
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.row import CustomerSummary
from desktop_app.domain.search import SEPARATOR, fold


class Likeness(IntEnum):
    """How sure it is that a customer of the list is the account that was sent.

    NAME: the name is the same and something else is not. PROBABLE: nothing that the list tells
    speaks against it. CERTAIN: the contact's e-mail address is the same, too.
    """

    NONE = 0
    NAME = 1
    PROBABLE = 2
    CERTAIN = 3


class Resemblance(Enum):
    """Why a known customer is pointed out before a new one is sent."""

    SAME_NAME = "sameName"
    CONFUSABLE = "confusable"
    SAME_EMAIL = "sameEmail"


@dataclass(frozen=True, slots=True)
class Similar:
    """A known customer that a new account could be taken for."""

    id: CustomerId
    name: str
    why: Resemblance


def normalised(name: str) -> str:
    """A name as it is compared with another: NFKC, case folded, single spaces."""
    return tidied_name(unicodedata.normalize("NFKC", name).casefold())


def likeness(account: NewAccount, customer: Customer) -> Likeness:
    """Compare what was sent with what the list tells, each part where both are known."""
    if normalised(account.name) != normalised(customer.name):
        return Likeness.NONE
    email = customer.contact.email if customer.contact else ""
    pairs = (
        (account.data_geography, customer.data_geography),
        (account.data_region, customer.data_region),
        (account.billing_type, customer.billing_type),
        (account.contact.email, email),
    )
    if any(ours and theirs and not _same(ours, theirs) for ours, theirs in pairs):
        return Likeness.NAME
    return Likeness.CERTAIN if account.contact.email and email else Likeness.PROBABLE


def resembling(account: NewAccount, known: Iterable[CustomerSummary]) -> Iterator[Similar]:
    """Known customers of the same or of a confusable name, in the order of `known`."""
    names = [name for name in (account.name, account.show_as) if name]
    same = {normalised(name) for name in names}
    folded = {fold(name) for name in names}
    looks = set(filter(None, map(skeleton, names)))
    for summary in known:
        name = summary.display_name
        if normalised(name) in same or not folded.isdisjoint(summary.folded.split(SEPARATOR)):
            yield Similar(summary.id, name, Resemblance.SAME_NAME)
        elif skeleton(name) in looks:
            yield Similar(summary.id, name, Resemblance.CONFUSABLE)


def _same(ours: str, theirs: str) -> bool:
    return ours.strip().casefold() == theirs.strip().casefold()
