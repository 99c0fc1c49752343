"""The vendor's API for one set of credentials: `PartnerApi`, `WriteApi`, and more beside them.

Every method blocks and is called from worker threads; generators fetch as they are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from threading import Lock

import httpx2

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import (
    AnswerError,
    NotFoundError,
    NotOfferedError,
    WrongKindError,
)
from desktop_app.domain.health import AccountHealth
from desktop_app.domain.identity import Identity, IdentityKind
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.quota import QuotaLimits, QuotaState
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import (
    FirewallPage,
    LicenceAnswer,
    QuotaLog,
    TenantPage,
    Urgency,
)

from .credentials import Credentials
from .envelope import RawPage, decode_records
from .health import decode_health
from .hosts import Hosts
from .licences import decode_firewalls, decode_licences
from .limiter import Limiter
from .paging import keyed_pages, numbered_pages
from .payloads import decode_identity, decode_tenant
from .reports import (
    AlertPage,
    BillingPage,
    decode_alert,
    decode_line,
)
from .session import PARTNER_SCOPE, TENANT_SCOPE, Clocks, Route, Session
from .transport import network_transport
from .values import uuid_of
from .watch import held
from .wire import Wire, WireLimits
from .writes import TenantWriter

PAGE_SIZE = 100
"""The vendor's largest page of tenants and firewalls."""

BILLING_PAGE_SIZE = 1_000
ALERT_PAGE_SIZE = 100


class SophosCentralApi:
    """Implements the ports `PartnerApi` and `WriteApi` over HTTP.

    `transport` replaces the network, for the demo and for tests; `proxy` is an address such as
    `http://proxy:3128`, used for everything. Errors are those of the port.
    """

    def __init__(
        self,
        credentials: Credentials,
        hosts: Hosts | None = None,
        *,
        limits: QuotaLimits | None = None,
        quota_log: QuotaLog | None = None,
        transport: httpx2.BaseTransport | None = None,
        proxy: str | None = None,
        wire_limits: WireLimits | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        clocks = clocks or Clocks()
        self._hosts = hosts or Hosts()
        self._wire = Wire(transport or network_transport(proxy), wire_limits, clocks.monotonic)
        self._limiter = Limiter(
            limits or QuotaLimits(), quota_log, clock=clocks.wall, monotonic=clocks.monotonic
        )
        self._session = Session(credentials, self._hosts, self._wire, self._limiter, clocks)
        self._writer = TenantWriter(self._session, self._hosts)
        self._identity: Identity | None = None
        self._identity_lock = Lock()

    def identity(self, cancel: Cancel) -> Identity:
        """Who the credentials belong to, of any kind; asked once, then remembered."""
        with held(self._identity_lock, cancel):
            if self._identity is None:
                route = Route(self._hosts.api, "/whoami/v1", urgency=Urgency.PERSON)
                self._identity = decode_identity(self._session.get(route, cancel), self._hosts)
            return self._identity

    def tenant_pages(
        self, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> Iterator[TenantPage]:
        """The tenants list from page 1 to its end, 100 a page."""
        pages = numbered_pages(
            lambda n: self._numbered(_TENANTS, n, cancel, urgency), zero_must_be_said=True
        )
        for number, page in pages:
            records = decode_records(
                page.items,
                lambda item, odd: decode_tenant(item, self._hosts, odd),
                f"page {number}, items",
            )
            yield TenantPage(
                number=number,
                customers=records.good,
                records=len(page.items),
                pages=page.pages.total,
                items=page.pages.items,
                problems=records.problems,
                oddities=_oddities(number, page, records.oddities),
            )

    def tenant(self, customer_id: CustomerId, cancel: Cancel) -> Customer:
        """One tenant, read on a person's behalf. Raises `NotFoundError`."""
        identifier = _checked_id(customer_id)
        body = self._session.get(
            Route(
                self._hosts.api,
                f"/partner/v1/tenants/{identifier}",
                scope=self._partner_scope(cancel),
                urgency=Urgency.PERSON,
            ),
            cancel,
        )
        try:
            customer = decode_tenant(body, self._hosts)
        except (ValueError, RecursionError) as error:
            raise AnswerError(str(error)) from None
        if customer.id != identifier:
            raise AnswerError("the answer is about another tenant")
        return customer

    def create_tenant(self, account: NewAccount, cancel: Cancel) -> Customer:
        """Create a tenant, with one attempt on the wire."""
        return self._writer.create(self._partner_scope(cancel), account, cancel)

    def rename_tenant(self, customer_id: CustomerId, show_as: str, cancel: Cancel) -> Customer:
        """Change the display name, with one attempt on the wire.

        A 404 may speak of the route or of the tenant; whether the tenant can be read tells which.
        """
        identifier, scope = _checked_id(customer_id), self._partner_scope(cancel)
        try:
            return self._writer.rename(scope, identifier, show_as, cancel)
        except NotFoundError as error:
            self.tenant(customer_id, cancel)
            raise NotOfferedError(error.detail, correlation_id=error.correlation_id) from error

    def licences(
        self, customer_id: CustomerId, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> LicenceAnswer:
        """The licences of one tenant, from the global host."""
        identifier = _checked_id(customer_id)
        route = Route(
            self._hosts.api,
            "/licenses/v1/licenses",
            scope=(TENANT_SCOPE, identifier),
            urgency=urgency,
        )
        return decode_licences(self._session.get(route, cancel), identifier)

    def firewall_pages(self, cancel: Cancel) -> Iterator[FirewallPage]:
        """The firewall licences of all tenants, 100 firewalls a page.

        Raises `AnswerError` after the last page when it was not the number of firewalls that the
        server last spoke of: what is taken for complete replaces what was known.
        """
        read, promised = 0, None
        for number, page in numbered_pages(lambda n: self._numbered(_FIREWALLS, n, cancel)):
            read += len(page.items)
            if page.pages.items is not None:
                promised = page.pages.items
            found = decode_firewalls(page.items, f"page {number}, items")
            yield replace(found, oddities=_oddities(number, page, found.oddities))
        if promised is not None and promised != read:
            raise AnswerError(f"{read} of {promised} firewalls were listed")

    def billing_usage(
        self, year: int, month: int, cancel: Cancel, urgency: Urgency = Urgency.PERSON
    ) -> Iterator[BillingPage]:
        """The usage report of a month. Raises `NotFoundError` without data for it."""
        path = f"/partner/v1/billing/usage/{int(year):04d}/{int(month)}"
        scope = self._partner_scope(cancel)

        def fetch(key: str) -> bytes:
            query = _keyed_query(BILLING_PAGE_SIZE, key)
            return self._session.get(Route(self._hosts.api, path, query, scope, urgency), cancel)

        for number, page in keyed_pages(fetch):
            records = decode_records(page.items, decode_line, f"page {number}, items")
            oddities = _oddities(number, page, records.oddities)
            yield BillingPage(number, records.good, records.problems, oddities)

    def account_health(self, customer: Customer, cancel: Cancel) -> AccountHealth:
        """The health check of one tenant, from its regional host.

        Raises `ForeignHostError` for a host that is not allowed, `NotFoundError` without one.
        """
        route = self._regional(customer, "/account-health-check/v1/health-check")
        return decode_health(self._session.get(route, cancel), customer.id)

    def alerts(self, customer: Customer, cancel: Cancel) -> Iterator[AlertPage]:
        """The open alerts of one tenant in no certain order; errors as above."""

        def fetch(key: str) -> bytes:
            query = _keyed_query(ALERT_PAGE_SIZE, key)
            return self._session.get(self._regional(customer, "/common/v1/alerts", query), cancel)

        for number, page in keyed_pages(fetch):
            records = decode_records(
                page.items,
                lambda item, odd: decode_alert(item, odd, customer.id),
                f"page {number}, items",
            )
            oddities = _oddities(number, page, records.oddities)
            yield AlertPage(number, records.good, records.problems, oddities)

    def quota(self) -> QuotaState:
        """What is left of the quota; never waits."""
        return self._limiter.state()

    def set_quota(self, limits: QuotaLimits) -> None:
        """Change the quota figures while running."""
        self._limiter.set_limits(limits)

    def close(self) -> None:
        """End all waits and exchanges of other threads with `Cancelled`; never waits itself."""
        self._wire.close()
        self._limiter.close()

    def _numbered(
        self, path: str, number: int, cancel: Cancel, urgency: Urgency = Urgency.BACKGROUND
    ) -> bytes:
        query = {"page": str(number), "pageSize": str(PAGE_SIZE), "pageTotal": "true"}
        scope = self._partner_scope(cancel)
        return self._session.get(Route(self._hosts.api, path, query, scope, urgency), cancel)

    def _partner_scope(self, cancel: Cancel) -> tuple[str, str]:
        identity = self.identity(cancel)
        if identity.kind is not IdentityKind.PARTNER:
            raise WrongKindError(identity.kind.value)
        return (PARTNER_SCOPE, identity.id)

    def _regional(
        self, customer: Customer, path: str, query: Mapping[str, str] | None = None
    ) -> Route:
        if not customer.api_host:
            raise NotFoundError("the account is not activated yet")
        return Route(
            customer.api_host,
            path,
            query or {},
            (TENANT_SCOPE, _checked_id(customer.id)),
            Urgency.PERSON,
        )


_TENANTS = "/partner/v1/tenants"
_FIREWALLS = "/licenses/v1/licenses/firewalls"


def _keyed_query(size: int, key: str) -> dict[str, str]:
    query = {"pageSize": str(size)}
    if key:
        query["pageFromKey"] = key
    return query


def _oddities(number: int, page: RawPage, of_records: tuple[str, ...]) -> tuple[str, ...]:
    return (*(f"page {number}, {line}" for line in page.oddities), *of_records)


def _checked_id(customer_id: str) -> str:
    """The id as it may stand in an address or a header. Raises `NotFoundError` for others."""
    identifier = uuid_of(customer_id)
    if not identifier:
        raise NotFoundError("this is not the id of a tenant")
    return identifier
