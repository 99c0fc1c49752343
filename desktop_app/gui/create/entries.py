"""What stands in the form as plain texts, and the account that it makes; no widgets.

The keys are the names by which `domain.new_account` tells what is wrong with a field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.customer import BILLING_TRIAL, BILLING_USAGE, Address, Contact
from desktop_app.domain.names import tidied_name
from desktop_app.domain.new_account import NewAccount

from .regions import Place, place_of_key

TYPED = (
    "name",
    "show_as",
    "first_name",
    "last_name",
    "email",
    "phone",
    "mobile",
    "address",
    "address2",
    "postal_code",
    "city",
    "state",
)
"""Keys of the line edits, in the order of the form."""

CHOSEN = ("country", "region", "billing_type")
"""Keys of the combo boxes."""


@dataclass(frozen=True, slots=True)
class Entries:
    """Texts by key, product codes, and whether the terms are accepted."""

    texts: Mapping[str, str] = field(default_factory=dict)
    products: tuple[str, ...] = ()
    terms: bool = False

    def text(self, key: str) -> str:
        """The text of a key, empty where there is none."""
        return self.texts.get(key, "")

    @property
    def blank(self) -> bool:
        """Whether nothing was typed or ticked; what is chosen from lists alone is no work lost."""
        return not any(self.text(key).strip() for key in TYPED) and not self.products


def account_of_entries(entries: Entries) -> NewAccount:
    """The account that a form makes. A trial has no monthly products."""
    text = entries.text
    place = place_of_key(text("region"))
    billing = text("billing_type") or BILLING_USAGE
    name, show_as = tidied_name(text("name")), tidied_name(text("show_as"))
    lines = (text("address"), text("address2"))
    return NewAccount(
        name=name,
        show_as="" if show_as == name else show_as,
        billing_type=billing,
        data_geography=place.geography,
        data_region=place.region,
        contact=Contact(
            first_name=text("first_name").strip(),
            last_name=text("last_name").strip(),
            email=text("email").strip(),
            phone=text("phone").strip(),
            mobile=text("mobile").strip(),
            address=Address(
                lines=tuple(line.strip() for line in lines),
                city=text("city").strip(),
                state=text("state").strip(),
                postal_code=text("postal_code").strip(),
                country_code=text("country"),
            ),
        ),
        products=() if billing == BILLING_TRIAL else entries.products,
        terms_accepted=entries.terms,
    )


def entries_of_account(account: NewAccount) -> Entries:
    """The texts of an account that was kept; the terms have to be accepted anew."""
    contact, address = account.contact, account.contact.address
    lines = (*address.lines, "", "")
    return Entries(
        {
            "name": account.name,
            "show_as": account.show_as or account.name,
            "first_name": contact.first_name,
            "last_name": contact.last_name,
            "email": contact.email,
            "phone": contact.phone,
            "mobile": contact.mobile,
            "address": lines[0],
            "address2": lines[1],
            "postal_code": address.postal_code,
            "city": address.city,
            "state": address.state,
            "country": address.country_code,
            "region": Place(account.data_region, account.data_geography).key,
            "billing_type": account.billing_type,
        },
        account.products,
    )
