"""A partner's account in memory that answers as set; implements `PartnerApi`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AppError, NotFoundError
from desktop_app.domain.identity import Identity, IdentityKind
from desktop_app.domain.licence import Licence
from desktop_app.domain.quota import QuotaLimits, QuotaState
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import FirewallPage, LicenceAnswer, TenantPage, Urgency

PAGE = 100

Answer = tuple[Licence, ...] | LicenceAnswer | AppError
Firewalls = dict[CustomerId, tuple[Licence, ...]] | Sequence[FirewallPage | AppError] | AppError


class FakePartnerApi:
    """Serves `customers` and `answers`; what it was asked stands in `asked`.

    An answer may also be a whole `LicenceAnswer`, or a list of answers that come one by one, the
    last one from then on. `firewalls` may be a list of pages and errors.
    """

    def __init__(self, customers: list[Customer]) -> None:
        self.customers = customers
        self.answers: dict[CustomerId, Answer | list[Answer]] = {}
        self.firewalls: Firewalls = {}
        self.kind = IdentityKind.PARTNER
        self.asked: list[str] = []
        self.listings: list[list[TenantPage | AppError] | list[TenantPage] | AppError] = []
        self.before_licences: Callable[[CustomerId], None] = lambda _: None
        self.closed = False

    def identity(self, cancel: Cancel) -> Identity:
        self.asked.append("whoami")
        return Identity("p", self.kind)

    def tenant_pages(
        self, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> Iterator[TenantPage]:
        pages = self.listings.pop(0) if self.listings else tenant_pages(self.customers)
        if isinstance(pages, AppError):
            raise pages
        for page in pages:
            if isinstance(page, AppError):
                raise page
            self.asked.append(f"page {page.number}")
            yield page

    def tenant(self, customer_id: CustomerId, cancel: Cancel) -> Customer:
        for customer in self.customers:
            if customer.id == customer_id:
                return customer
        raise NotFoundError

    def licences(
        self, customer_id: CustomerId, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> LicenceAnswer:
        self.before_licences(customer_id)
        self.asked.append(f"licences {customer_id} {urgency.name}")
        answer = self.answers.get(customer_id, ())
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if isinstance(answer, AppError):
            raise answer
        return answer if isinstance(answer, LicenceAnswer) else LicenceAnswer(answer)

    def firewall_pages(self, cancel: Cancel) -> Iterator[FirewallPage]:
        self.asked.append("firewalls")
        pages = self.firewalls
        if isinstance(pages, dict):
            pages = [FirewallPage(pages)]
        for page in [pages] if isinstance(pages, AppError) else pages:
            if isinstance(page, AppError):
                raise page
            yield page

    def quota(self) -> QuotaState:
        return QuotaState(900, 1_000, 0.0)

    def set_quota(self, limits: QuotaLimits) -> None:
        self.limits = limits

    def close(self) -> None:
        self.closed = True


def tenant_pages(customers: list[Customer], size: int = PAGE) -> list[TenantPage]:
    """The pages that an honest server would give."""
    total = -(-len(customers) // size)
    return [
        TenantPage(
            number=number + 1,
            customers=tuple(customers[number * size : (number + 1) * size]),
            records=len(customers[number * size : (number + 1) * size]),
            pages=total,
            items=len(customers),
        )
        for number in range(max(1, total))
    ]
