"""A new account as a person fills it in, and what is still wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from .customer import BILLING_TRIAL, BILLING_USAGE, NO_CONTACT, Contact
from .names import NameProblem, name_problem


class FieldProblem(Enum):
    """Why a field is not accepted."""

    MISSING = "missing"
    TOO_LONG = "tooLong"
    NOT_A_NAME = "notAName"
    NOT_AN_EMAIL = "notAnEmail"
    NOT_A_PHONE = "notAPhone"
    NOT_A_COUNTRY = "notACountry"
    NOT_ACCEPTED = "notAccepted"
    NOT_OFFERED = "notOffered"


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Everything that is sent for a new account.

    `billing_type` is `usage` (monthly) or `trial`. One of `data_geography` and `data_region` is
    given. `products` are codes seen at the partner's own monthly customers.
    """

    name: str = ""
    show_as: str = ""
    billing_type: str = BILLING_USAGE
    data_geography: str = ""
    data_region: str = ""
    contact: Contact = NO_CONTACT
    products: tuple[str, ...] = ()
    terms_accepted: bool = False


_EMAIL = re.compile(
    r"\A[^@\s<>(),;:\"\\]{1,64}@[^@\s<>(),;:\"\\]{1,190}\.[^@\s.<>(),;:\"\\]{2,63}\Z"
)
_PHONE = re.compile(r"\A\+?[0-9][0-9 ()/.-]{3,38}[0-9]\Z")
_COUNTRY = re.compile(r"\A[A-Z]{2}\Z")
LONGEST_FIELD = 255

_REQUIRED = ("name", "first_name", "last_name", "address", "city", "postal_code")


def account_problems(account: NewAccount) -> dict[str, FieldProblem]:
    """Every field that keeps the account from being sent, by name; empty when it may be.

    Both e-mail and phone are asked for: the sources disagree on which the vendor needs.
    """
    values = _values(account)
    found = {name: FieldProblem.MISSING for name in _REQUIRED if not values[name].strip()}
    for name, text in values.items():
        if len(text) > LONGEST_FIELD:
            found[name] = FieldProblem.TOO_LONG
    for name in ("name", "show_as"):
        problem = name_problem(values[name]) if values[name].strip() else None
        if problem not in (None, NameProblem.TOO_LONG):
            found[name] = FieldProblem.NOT_A_NAME
    _check(found, "email", values["email"], _EMAIL, FieldProblem.NOT_AN_EMAIL)
    _check(found, "phone", values["phone"], _PHONE, FieldProblem.NOT_A_PHONE)
    _check(found, "country", values["country"], _COUNTRY, FieldProblem.NOT_A_COUNTRY)
    if not (account.data_region or account.data_geography):
        found["region"] = FieldProblem.MISSING
    if account.billing_type not in (BILLING_USAGE, BILLING_TRIAL):
        found["billing_type"] = FieldProblem.NOT_OFFERED
    if not account.terms_accepted:
        found["terms"] = FieldProblem.NOT_ACCEPTED
    return found


def _values(account: NewAccount) -> dict[str, str]:
    contact, address = account.contact, account.contact.address
    return {
        "name": account.name,
        "show_as": account.show_as,
        "first_name": contact.first_name,
        "last_name": contact.last_name,
        "email": contact.email,
        "phone": contact.phone,
        "address": address.lines[0] if address.lines else "",
        "city": address.city,
        "postal_code": address.postal_code,
        "country": address.country_code,
    }


def _check(
    found: dict[str, FieldProblem],
    name: str,
    text: str,
    pattern: re.Pattern[str],
    problem: FieldProblem,
) -> None:
    if not text.strip():
        found[name] = FieldProblem.MISSING
    elif name not in found and not pattern.match(text.strip()):
        found[name] = problem
