"""The vendor's API as one function from a request to an answer; two shells carry it.

The same world, clock and request give the same answer; only the quota and the fault plan remember
earlier calls. Not for bytes on a wire: `transport.py` and `server.py` do that.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Lock
from typing import NamedTuple

from . import routes_billing, routes_create, routes_licences, routes_regional, routes_tenants
from .credentials import Credentials, TokenOffice, credentials_for, tenant_credential_owner
from .faults import FaultPlan, Faults
from .protocol import (
    GLOBAL_HOST,
    ID_HOST,
    ApiError,
    Request,
    Response,
    not_authorized,
    not_found,
)
from .quota import Meter, QuotaPolicy
from .site import Call, Options, Site
from .targets import Customer
from .world import World

_LOG_LENGTH = 500_000
_ID = r"(?P<tenant>[0-9A-Fa-f-]{1,64})"


class LogEntry(NamedTuple):
    """One answered request. `endpoint` is the fault language's name of the route."""

    method: str
    path: str
    status: int
    endpoint: str


class Route(NamedTuple):
    """One route: where it is, its name in the fault language, and what answers it."""

    method: str
    pattern: re.Pattern[str]
    host: str
    endpoint: str
    answer: Callable[[Call], Response]


def _route(
    method: str, path: str, host: str, endpoint: str, answer: Callable[[Call], Response]
) -> Route:
    return Route(method, re.compile(path), host, endpoint, answer)


_TOKEN_PATH = "/api/v2/oauth2/token"  # noqa: S105
_ROUTES = (
    _route("GET", "/partner/v1/tenants", "global", "list", routes_tenants.partner_tenants),
    _route("GET", "/licenses/v1/licenses", "global", "licences", routes_licences.tenant_licences),
    _route("GET", "/whoami/v1", "global", "whoami", routes_tenants.whoami),
    _route("GET", f"/partner/v1/tenants/{_ID}", "global", "get", routes_tenants.partner_tenant),
    _route("POST", "/partner/v1/tenants", "global", "create", routes_create.create_tenant),
    _route("PATCH", f"/partner/v1/tenants/{_ID}", "global", "rename", routes_tenants.rename_tenant),
    _route("GET", "/licenses/v1/licenses/firewalls", "global", "firewalls",
           routes_licences.firewall_licences),
    _route("GET", r"/partner/v1/billing/usage/(?P<year>\d{4})/(?P<month>\d{1,2})", "global",
           "billing", routes_billing.usage_report),
    _route("GET", "/organization/v1/tenants", "global", "list",
           routes_tenants.organization_tenants),
    _route("GET", f"/organization/v1/tenants/{_ID}", "global", "get",
           routes_tenants.organization_tenant),
    _route("GET", "/account-health-check/v1/health-check", "regional", "health",
           routes_regional.account_health),
    _route("GET", "/common/v1/alerts", "regional", "alerts", routes_regional.alerts),
)  # fmt: skip


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Simulator:
    """The API over a world. Thread-safe: calls are answered one after the other.

    `credentials` are the partner's; `log` holds the latest answered requests, oldest first.
    """

    def __init__(
        self,
        world: World,
        *,
        clock: Callable[[], datetime] = _utc_now,
        quota: QuotaPolicy | None = None,
        faults: FaultPlan | None = None,
        base_url: str = "",
        options: Options | None = None,
    ) -> None:
        self.site = Site(world, base_url, options or Options())
        self.clock = clock
        self.credentials = credentials_for(world, "partner", world.partner_id)
        self.organization_credentials = credentials_for(
            world, "organization", world.organization_id
        )
        self.tenant_credentials = credentials_for(world, "tenant", tenant_credential_owner(world))
        self.log: deque[LogEntry] = deque(maxlen=_LOG_LENGTH)
        self._office = TokenOffice(world, (
            self.credentials, self.organization_credentials, self.tenant_credentials,
        ))  # fmt: skip
        self._quota = quota
        self._meters: dict[str, Meter] = {}
        self._faults = Faults(faults, world.seed)
        self._lock = Lock()

    @property
    def world(self) -> World:
        """Return the world with its changes."""
        return self.site.world

    def serve_from(self, base_url: str) -> None:
        """Tell this address in every answer and no longer distinguish hosts."""
        with self._lock:
            self.site.move(base_url)

    def count(self, endpoint: str = "") -> int:
        """Return how many requests were answered, of one endpoint or of all."""
        with self._lock:
            return sum(1 for entry in self.log if not endpoint or entry.endpoint == endpoint)

    def handle(self, request: Request) -> Response:
        """Answer a request; never raises for what a caller can send."""
        with self._lock:
            now = self.clock()
            route, parts = self._find(request)
            endpoint = "token" if request.path == _TOKEN_PATH else route.endpoint if route else ""
            response = self._faults.apply(
                endpoint,
                request,
                now,
                lambda asked: self._answer(asked, route, parts, now),
                lambda: self._customer(request, parts, now),
            )
            self.log.append(LogEntry(request.method, request.path, response.status, endpoint))
            return response

    def _answer(
        self, request: Request, route: Route | None, parts: dict[str, str], now: datetime
    ) -> Response:
        try:
            if request.path == _TOKEN_PATH:
                self._check_host(request, "id")
                return self._office.answer(request, now)
            caller = self._caller(request, now)
            self._count(caller, now)
            if route is None:
                raise self._no_route(request)
            self._check_host(request, route.host)
            return route.answer(Call(self.site, request, caller, now, parts))
        except ApiError as error:
            return error.response(request, now)

    def _customer(self, request: Request, parts: dict[str, str], now: datetime) -> Customer | None:
        """Return the customer that a request is about, None for a request about nobody."""
        wanted = parts.get("tenant") or request.headers.get("x-tenant-id")
        tenant = self.site.tenant(wanted, now) if wanted else None
        if tenant is None:
            return None
        members = {**self.site.told(tenant), "oddity": tenant.oddity}
        return Customer(tenant.index + 1, members)

    def _find(self, request: Request) -> tuple[Route | None, dict[str, str]]:
        for route in _ROUTES:
            if route.method == request.method:
                found = route.pattern.fullmatch(request.path)
                if found is not None:
                    return route, found.groupdict()
        return None, {}

    def _no_route(self, request: Request) -> ApiError:
        if any(route.pattern.fullmatch(request.path) for route in _ROUTES):
            return ApiError(405, "methodNotAllowed", "Method Not Allowed")
        return not_found("Not Found")

    def _check_host(self, request: Request, kind: str) -> None:
        """Check that route and host go together; not behind one address."""
        if self.site.base_url:
            return
        regional = request.host.startswith("api-")
        right = {"id": request.host == ID_HOST, "global": request.host == GLOBAL_HOST}
        if not right.get(kind, regional):
            raise not_found(f"Unable to identify proxy for host: {request.host}")

    def _caller(self, request: Request, now: datetime) -> Credentials:
        scheme, _space, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise not_authorized("Authorization header is missing")
        caller = self._office.caller(token.strip(), now)
        if caller is None:
            raise not_authorized("Token is not valid or has expired")
        return caller

    def _count(self, caller: Credentials, now: datetime) -> None:
        if self._quota is None:
            return
        meter = self._meters.setdefault(caller.client_id, Meter(self._quota))
        wait = meter.refused_for(now.timestamp())
        if wait:
            error = ApiError(429, "tooManyRequests", "Too Many Requests")
            error.headers["retry-after"] = str(wait)
            raise error
