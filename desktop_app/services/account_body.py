"""The request for a new account as JSON, and back: what is sent is what the journal keeps.

Shape: api.md 2.4. Not for checking an account, which `domain.new_account` does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from desktop_app.domain.customer import Address, Contact
from desktop_app.domain.names import tidied_name
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.text import clean_text

_PERSON = {
    "first_name": "firstName",
    "last_name": "lastName",
    "email": "email",
    "phone": "phone",
    "mobile": "mobile",
    "fax": "fax",
}
_PLACE = {
    "city": "city",
    "state": "state",
    "country_code": "countryCode",
    "postal_code": "postalCode",
}
_LINES = ("address1", "address2", "address3")


def tidied_account(account: NewAccount) -> NewAccount:
    """The account as it is sent: no control characters, single spaces, none around a text."""
    contact = account.contact
    address = _tidied(contact.address)
    lines = tuple(filter(None, (_line(line) for line in contact.address.lines)))[: len(_LINES)]
    return replace(
        account,
        name=tidied_name(account.name),
        show_as=tidied_name(account.show_as),
        data_geography=_line(account.data_geography),
        data_region=_line(account.data_region),
        contact=replace(_tidied(contact), address=replace(address, lines=lines)),
        products=tuple(dict.fromkeys(filter(None, map(_line, account.products)))),
    )


def body_of(account: NewAccount) -> str:
    """The body of `POST /partner/v1/tenants`; nothing optional that is empty stands in it.

    ASCII only, so that it is the same text in the journal and on the wire. The region, which
    says more, goes before the geography; the server wants one of them.
    """
    body: dict[str, object] = {"name": account.name}
    if account.show_as:
        body["showAs"] = account.show_as
    body["billingType"] = account.billing_type
    if account.data_region:
        body["dataRegion"] = account.data_region
    elif account.data_geography:
        body["dataGeography"] = account.data_geography
    body["contact"] = _contact_body(account.contact)
    if account.products:
        body["products"] = [{"code": code} for code in account.products]
    return json.dumps(body, separators=(",", ":"))


def account_of(body: str) -> NewAccount:
    """The account that a kept body stands for; the terms have to be accepted anew.

    Raises `ValueError` for a text that is no such body.
    """
    told = _part({"body": json.loads(body)}, "body")
    if not told:
        raise ValueError("not the body of an account")
    products = told.get("products")
    items = products if isinstance(products, list) else []
    codes = [item.get("code") for item in items if isinstance(item, dict)]
    return NewAccount(
        name=_text(told, "name"),
        show_as=_text(told, "showAs"),
        billing_type=_text(told, "billingType"),
        data_geography=_text(told, "dataGeography"),
        data_region=_text(told, "dataRegion"),
        contact=_contact_of(_part(told, "contact")),
        products=tuple(code for code in codes if isinstance(code, str)),
    )


def account_known(body: str, name: str) -> NewAccount:
    """What is known of an account whose kept body may be damaged: at least its name."""
    try:
        return account_of(body)
    except ValueError:
        return NewAccount(name=name)


def _contact_body(contact: Contact) -> dict[str, object]:
    address = contact.address
    place = dict(zip(_LINES, address.lines, strict=False))
    place |= {told: getattr(address, ours) for ours, told in _PLACE.items()}
    told = {told: getattr(contact, ours) for ours, told in _PERSON.items()}
    kept: dict[str, object] = {name: text for name, text in told.items() if text}
    if any(place.values()):
        kept["address"] = {name: text for name, text in place.items() if text}
    return kept


def _contact_of(told: Mapping[str, Any]) -> Contact:
    place = _part(told, "address")
    lines = tuple(filter(None, (_text(place, name) for name in _LINES)))
    address = Address(lines=lines, **{ours: _text(place, name) for ours, name in _PLACE.items()})
    person = {ours: _text(told, name) for ours, name in _PERSON.items()}
    return Contact(address=address, **person)


def _part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = told.get(name)
    return part if isinstance(part, dict) else {}


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _tidied(value: Any) -> Any:
    """A contact or an address with each of its own texts tidied."""
    texts = {
        field.name: _line(getattr(value, field.name))
        for field in fields(value)
        if isinstance(getattr(value, field.name), str)
    }
    return replace(value, **texts)


def _line(text: str) -> str:
    return " ".join(clean_text(text).split())
