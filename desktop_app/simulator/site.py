"""What all routes share: the world with its changes, the addresses, and who may ask for whom.

Not a route itself. All methods are called under the handler's lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, TypeVar

from .created import lines_of_created, tenant_of_created
from .credentials import Credentials
from .lines import LicenceLine
from .protocol import (
    GLOBAL_HOST,
    Request,
    bad_request,
    encode,
    forbidden,
    not_authorized,
    not_found,
    regional_host,
)
from .tenant import Tenant
from .world import Created, World

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Options:
    """What differs between APIs that clients meet; times in seconds.

    `rename` is the content type that PATCH takes, or "missing" for an API without it (405).
    `kept_rows` is how many rows stay encoded in memory, about 700 bytes each.
    """

    rename: Literal["merge", "json", "missing"] = "merge"
    activation: float = 30.0
    list_lag: float = 0.0
    kept_rows: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call that passed the gate: who asks, for what, and when."""

    site: Site
    request: Request
    caller: Credentials
    now: datetime
    parts: Mapping[str, str] = field(default_factory=dict)

    @property
    def query(self) -> Mapping[str, str]:
        """Return the query's parameters; names are case-sensitive, unknown ones are ignored."""
        return self.request.query

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the members asked for in a partial response, empty for all."""
        wanted = self.query.get("fields", "")
        return tuple(name.strip() for name in wanted.split(",") if name.strip())


class Site:
    """The world as it is served from one address."""

    def __init__(self, world: World, base_url: str, options: Options) -> None:
        self.world = world
        self.base_url = base_url
        self.options = options
        self.on_change: Callable[[], None] | None = None
        self._items: dict[int, bytes] = {}
        self._remembered: dict[str, list[Any]] = {}

    def move(self, base_url: str) -> None:
        """Serve from another address."""
        self.base_url = base_url
        self._items.clear()

    @property
    def global_address(self) -> str:
        """Return the address of the global host."""
        return self.base_url or f"https://{GLOBAL_HOST}"

    def regional_address(self, region: str) -> str:
        """Return the address of a data region's host."""
        return self.base_url or f"https://{regional_host(region)}"

    def changed(self, index: int | None = None) -> None:
        """Note that the world changed, in a row that was there from the start or otherwise."""
        if index is not None:
            self._items.pop(index, None)
        if self.on_change is not None:
            self.on_change()

    def remember(self, name: str, make: Callable[[], list[Row]]) -> list[Row]:
        """Return what `make` made at the first call; for what follows from the seed alone."""
        if name not in self._remembered:
            self._remembered[name] = make()
        return self._remembered[name]

    def listed(self, now: datetime) -> Listing:
        """Return the partner's listing as it is now."""
        return Listing(self, range(self.world.customers), self._listed_created(now), now)

    def organization_listing(self, now: datetime) -> Listing:
        """Return the organization's listing."""
        return Listing(self, self.world.organization_members, [], now)

    def _listed_created(self, now: datetime) -> list[tuple[int, Created]]:
        first = self.world.customers
        lag = timedelta(seconds=self.options.list_lag)
        created = enumerate(self.world.changes.created, start=first)
        return [(index, one) for index, one in created if one.at + lag <= now]

    def encoded(self, index: int) -> bytes:
        """Return a row that was there from the start as JSON."""
        item = self._items.get(index)
        if item is None:
            item = encode(self.told(self.world.tenant(index)))
            if len(self._items) < self.options.kept_rows:
                self._items[index] = item
        return item

    def told(self, tenant: Tenant) -> dict[str, Any]:
        """Return a tenant as the API tells it."""
        return tenant.as_json(self.world.partner_id, self.regional_address)

    def created_tenant(self, index: int, created: Created, now: datetime) -> Tenant:
        """Return a created customer as it is now: without apiHost until it is activated."""
        active = now >= created.at + timedelta(seconds=self.options.activation)
        return tenant_of_created(self.world, index, created, active=active)

    def tenant(self, tenant_id: str, now: datetime) -> Tenant | None:
        """Return a tenant by its id in any letter case, None for a stranger's."""
        wanted = tenant_id.lower()
        index = self.world.index_by_id.get(wanted)
        if index is not None:
            return self.world.tenant(index)
        for place, created in enumerate(self.world.changes.created):
            if created.id == wanted:
                return self.created_tenant(self.world.customers + place, created, now)
        return None

    def lines(self, tenant: Tenant) -> list[LicenceLine]:
        """Return a tenant's licences."""
        if tenant.index < self.world.customers:
            return self.world.licences(tenant.index)
        created = self.world.changes.created[tenant.index - self.world.customers]
        return lines_of_created(self.world, created)


@dataclass(slots=True)
class Listing:
    """Tenants in the order in which the API lists them, each encoded when it is reached."""

    site: Site
    base: Sequence[int]
    created: list[tuple[int, Created]]
    now: datetime

    def __len__(self) -> int:
        return len(self.base) + len(self.created)

    def encoded(self, first: int, last: int) -> list[bytes]:
        """Return the rows from `first` up to but not including `last`."""
        site = self.site
        items = [site.encoded(index) for index in self.base[first:last]]
        return items + [encode(site.told(tenant)) for tenant in self._late(first, last)]

    def tenants(self, first: int, last: int) -> Iterator[Tenant]:
        """Yield the rows from `first` up to but not including `last`."""
        for index in self.base[first:last]:
            yield self.site.world.tenant(index)
        yield from self._late(first, last)

    def _late(self, first: int, last: int) -> Iterator[Tenant]:
        skipped = len(self.base)
        for index, created in self.created[max(0, first - skipped) : max(0, last - skipped)]:
            yield self.site.created_tenant(index, created, self.now)


def require_scope(call: Call, header: str, id_type: str, owner: str) -> None:
    """Check the scope header of a partner or organization route.

    Raises ApiError: 401 without the header, 403 for a credential or an id that does not fit.
    """
    given = call.request.headers.get(header.lower())
    if not given:
        raise not_authorized(f"{header} header is missing")
    if call.caller.id_type != id_type or given.lower() != owner.lower():
        raise forbidden()


def scoped_tenant(call: Call) -> Tenant:
    """Return the tenant that X-Tenant-ID names.

    Raises ApiError: 401 without the header, 403 for a stranger's tenant and for one without
    access.
    """
    given = call.request.headers.get("x-tenant-id")
    if not given:
        raise not_authorized("X-Tenant-ID header is missing")
    tenant = call.site.tenant(given, call.now)
    if tenant is None or not _may_see(call, tenant) or not tenant.accessible:
        raise forbidden()
    return tenant


def require_region(call: Call, tenant: Tenant) -> None:
    """Check that a regional route was asked on the tenant's own host.

    Raises ApiError: 403 for a tenant that has no such host, 404 on another host.
    """
    if tenant.api_host != "present":
        raise forbidden()
    if not call.site.base_url and call.request.host != regional_host(tenant.region):
        raise not_found(f"Unable to identify proxy for host: {call.request.host}")


def _may_see(call: Call, tenant: Tenant) -> bool:
    caller = call.caller
    if caller.id_type == "partner":
        return True
    if caller.id_type == "organization":
        return tenant.organization == caller.id
    return tenant.id.lower() == caller.id.lower()


def is_number(text: str) -> bool:
    """Tell whether a text is a whole number of a size that a page or key can have."""
    return text.isascii() and text.isdigit() and len(text) <= 9


def whole_number(call: Call, name: str, default: int, most: int) -> int:
    """Return a parameter that counts from 1, at most `most`; raises 400 for anything else."""
    text = call.query.get(name)
    if text is None:
        return default
    if not is_number(text) or int(text) < 1:
        raise bad_request(f"{name} must be a whole number from 1")
    return min(int(text), most)


def wants_total(call: Call) -> bool:
    """Tell whether the caller wants the totals of a listing."""
    return call.query.get("pageTotal", "false").lower() == "true"
