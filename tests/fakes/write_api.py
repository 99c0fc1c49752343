"""A partner's account that can be written to, and fails as told; implements `AccountApi`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.new_account import NewAccount
from desktop_app.services.cancel import Cancel

from .partner_api import FakePartnerApi


class FakeWriteApi(FakePartnerApi):
    """Creates and renames `customers`; what it was asked to write stands in `posts`, `patches`.

    `replies` are used up one a write: an error is raised after the work, unless it is in
    `refusals`, which are raised before it. `reads` are raised by the readings of one tenant.
    """

    def __init__(self, customers: list[Customer] | None = None) -> None:
        super().__init__(customers or [])
        self.posts: list[NewAccount] = []
        self.patches: list[tuple[CustomerId, str]] = []
        self.refusals: list[AppError | None] = []
        self.replies: list[BaseException | None] = []
        self.reads: list[AppError | None] = []
        self.before_write: Callable[[], None] = lambda: None
        self.keeps_old_name = False
        self._lock = Lock()

    def tenant(self, customer_id: CustomerId, cancel: Cancel) -> Customer:
        error = self.reads.pop(0) if self.reads else None
        if error is not None:
            raise error
        cancel.check()
        return super().tenant(customer_id, cancel)

    def create_tenant(self, account: NewAccount, cancel: Cancel) -> Customer:
        self._begin()
        with self._lock:
            self.posts.append(account)
            made = Customer(
                CustomerId(f"made-{len(self.posts)}"),
                account.name,
                account.show_as,
                data_geography=account.data_geography,
                data_region=account.data_region,
                billing_type=account.billing_type,
                contact=account.contact,
            )
            self.customers.append(made)
        self._reply()
        return made

    def rename_tenant(self, customer_id: CustomerId, show_as: str, cancel: Cancel) -> Customer:
        self._begin()
        self.patches.append((customer_id, show_as))
        if not self.keeps_old_name:
            self.rename_elsewhere(customer_id, show_as)
        self._reply()
        return super().tenant(customer_id, cancel)

    def rename_elsewhere(self, customer_id: CustomerId, show_as: str) -> None:
        self.customers = [
            replace(one, show_as=show_as) if one.id == customer_id else one
            for one in self.customers
        ]

    def _begin(self) -> None:
        self.before_write()
        error = self.refusals.pop(0) if self.refusals else None
        if error is not None:
            raise error

    def _reply(self) -> None:
        error = self.replies.pop(0) if self.replies else None
        if error is not None:
            raise error
