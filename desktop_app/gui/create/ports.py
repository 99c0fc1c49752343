"""What the dialog needs done, as protocols; whoever builds the window supplies them.

Everything here blocks and runs in worker threads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.text import LABEL_LENGTH, visible
from desktop_app.services.cancel import Cancel
from desktop_app.services.create import Created, CreatePlan
from desktop_app.services.ports import CustomerStore


class OfferedProduct(NamedTuple):
    """A product that may be ordered monthly: its code, and its name where one is known."""

    code: str
    name: str = ""


ReadProducts = Callable[[], Sequence[OfferedProduct]]
"""Products seen at the partner's own monthly customers, the most frequent first."""

PlaceOf = Callable[[CustomerId], str]
"""City and data region of a known customer, empty where nothing is known."""


class Creating(Protocol):
    """Fulfilled by `services.create.CreateService`."""

    def plan(self, account: NewAccount, replaces: str = "") -> CreatePlan:
        """Check an account and look for customers that it could be taken for; sends nothing."""

    def plan_again(self, operation: str) -> CreatePlan:
        """The plan of an account that, as a person says, was not created when it was sent."""

    def send(self, operation: str, cancel: Cancel) -> Created:
        """Create the planned account by one request."""


def place_in(store: CustomerStore) -> PlaceOf:
    """Reads places out of the store, as the table's second line says them."""

    def place(customer_id: CustomerId) -> str:
        details = store.details(customer_id)
        if details is None:
            return ""
        customer = details.customer
        city = customer.contact.address.city if customer.contact else ""
        parts = (city, customer.data_region or customer.data_geography)
        return " · ".join(visible(part, LABEL_LENGTH) for part in parts if part)

    return place
