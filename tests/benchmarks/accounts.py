"""Accounts of a simulated partner whose simulator and client a benchmark can look into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.hosts import Hosts
from desktop_app.central.session import Clocks
from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.account import Account
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import FirewallPage
from desktop_app.services.settings import Settings
from desktop_app.simulator.handler import Simulator
from desktop_app.simulator.transport import SimulatorTransport
from desktop_app.storage.store import Store
from desktop_app.wiring import account_on


@dataclass
class Marks:
    """When the client came to a step, as told by the clock given."""

    clock: Callable[[], float]
    listed: float = 0.0
    calls: list[float] = field(default_factory=list)


class MarkedApi(SophosCentralApi):
    """The real client; notes when the listing was through and when licences were answered."""

    marks: Marks

    def firewall_pages(self, cancel: Cancel) -> Iterator[FirewallPage]:
        """Firewalls are what the sync asks for as soon as the listing is in the store."""
        self.marks.listed = self.marks.listed or self.marks.clock()
        return super().firewall_pages(cancel)


class Simulated(NamedTuple):
    """A simulator and the client on it."""

    simulator: Simulator
    api: MarkedApi
    account: Account


def simulated(
    simulator: Simulator,
    store: Store,
    limits: QuotaLimits,
    clock: Callable[[], float],
    clocks: Clocks | None = None,
) -> Simulated:
    """An account on `simulator` whose client keeps `Marks`."""
    known = simulator.credentials
    api = MarkedApi(
        Credentials(known.client_id, Secret(known.client_secret)),
        Hosts(),
        limits=limits,
        quota_log=store.quota_log,
        transport=SimulatorTransport(simulator),
        clocks=clocks,
    )
    api.marks = Marks(clock)
    name = simulator.world.partner_name
    account = account_on(name, Programme.MSP_FLEX, store, lambda: api, Settings(), limits=limits)
    return Simulated(simulator, api, account)
