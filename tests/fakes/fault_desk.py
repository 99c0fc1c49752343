"""Runs one cell of the fault matrix: an action of a person, hit by a fault, and what is left.

The real client, services and store work on the simulator; time passes only by waiting.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import httpx2

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.hosts import Hosts
from desktop_app.central.wire import WireLimits
from desktop_app.domain.activity import Activity
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import Intent
from desktop_app.domain.progress import ListingImpact, SyncProgress
from desktop_app.services.cancel import Cancel
from desktop_app.services.secrets_port import SessionSecrets
from desktop_app.services.sign_in import SignIn
from desktop_app.services.sync import SyncService
from desktop_app.simulator import Simulator, build_world, parse_faults
from desktop_app.simulator.server import SimulatorServer
from desktop_app.simulator.transport import SimulatorTransport
from desktop_app.storage.store import open_store

from .fake_secrets import FakeSecrets
from .fault_table import Cell
from .faulty_ways import CountingWay, TickingTime, Way
from .write_desk import ACCOUNT
from .write_office import OFF, TODAY, Office, at_once

CUSTOMERS = 201
"""Three pages of the list, for a sync; other actions need only a few."""

FEW = 4

LISTED = "Neu in der Liste"
"""What the first customer is called since the store was filled: what a listing would bring."""

RENAMED = "Neu Genannt"


class Silent:
    """Implements `SyncObserver`; would let nobody be removed."""

    def progress(self, progress: SyncProgress) -> None:
        pass

    def changed(self, changes: Changes) -> None:
        pass

    def consent(self, impact: ListingImpact, cancel: Cancel, /) -> bool:
        return False


@dataclass(slots=True)
class Ended:
    """What a cell left behind: on the wire, at the server, in the store and in the journal."""

    calls: int
    error: AppError | None
    created: int
    renamed: str
    before: dict[CustomerId, str]
    after: dict[CustomerId, str]
    seconds: float
    waits: list[float]
    requests: int
    open_intents: list[Intent]
    lines: list[Activity]
    steps: list[str]
    secrets: tuple[str, ...]
    kept_secrets: int = 0
    told: list[str] = field(default_factory=list)

    def texts(self) -> str:
        """Everything that a person, a log or the store may show of it."""
        shown = [*self.told, repr(self.lines), repr(self.open_intents)]
        return "\n".join(shown)


def customers_of(cell: Cell) -> int:
    """How many customers the partner of a cell has."""
    return CUSTOMERS if cell.column.action == "sync" else FEW


def filled_store(path: Path, customers: int) -> None:
    """Make the store that every cell begins with: all customers and their licences."""
    time = TickingTime()
    simulator = _simulator(time, "", customers)
    api = _client(simulator, time, SimulatorTransport(simulator, sleep=time.pass_by))
    store = open_store(path)
    _sync(api, store, time)
    api.close()
    store.close()


def rules_of(cell: Cell) -> str:
    """The simulator's fault rules for a cell; a status tells back all that it was sent."""
    column, fault = cell.column, cell.fault
    at, rules = column.at, [column.before] if column.before else []
    if cell.attempt == "second":
        rules.append(f"{column.called}:refuse@{at}")
        at += 1
    actions = fault.rule.split(" + ")
    if fault.rule[:1].isdigit() and fault.rule[:1] in "45":
        actions.append("echo")
    rules += [f"{column.called}:{action}@{at}*{cell.times}" for action in actions]
    return ",".join(rules)


def plan_of(cell: Cell) -> Callable[[str, int], str]:
    """The same for a fault that lives in the socket."""
    first = cell.column.at + (cell.attempt == "second")
    last = 9_999 if cell.attempt == "every" else first

    def plan(endpoint: str, call: int) -> str:
        if endpoint != cell.column.called:
            return ""
        if first <= call <= last:
            return "way"
        return "refuse" if cell.attempt == "second" and call == cell.column.at else ""

    return plan


class FaultDesk:
    """One person's machine for one cell, in a folder of its own."""

    def __init__(self, folder: Path, filled: Path, cell: Cell, way: Way | None = None) -> None:
        self._cell = cell
        self._path = folder / "store.db"
        shutil.copy(filled / f"{customers_of(cell)}.db", self._path)
        self.time = TickingTime()
        rules = cell.column.before if cell.fault.way else rules_of(cell)
        self.simulator = _simulator(self.time, rules, customers_of(cell))
        self._way = way

    def run(self) -> Ended:
        """Do the action over the in-process transport."""
        good = SimulatorTransport(self.simulator, sleep=self.time.pass_by)
        plan = plan_of(self._cell) if self._way else _straight
        return self._run(CountingWay(good, self.time, self._way, plan), Hosts(), WireLimits())

    def run_over_sockets(self) -> Ended:
        """Do the action over real connections on loopback, with a second's patience for silence."""
        from desktop_app.central.transport import network_transport

        with SimulatorServer(self.simulator) as server:
            way = CountingWay(network_transport(), self.time)
            limits = WireLimits(connect=5.0, idle=1.0, total=60.0)
            return self._run(way, Hosts.loopback(server.address), limits)

    def _run(self, way: CountingWay, hosts: Hosts, limits: WireLimits) -> Ended:
        changes = self.simulator.world.changes
        changes.renames[self._id(0)] = LISTED

        def connect() -> SophosCentralApi:
            return _client(self.simulator, self.time, way, hosts, limits)

        office = Office(self._path, connect, self.time)
        before, began = _names(office), self.time.now
        secrets = FakeSecrets()
        error: AppError | None = None
        try:
            self._act(office, secrets, connect)
        except AppError as raised:
            error = raised
        ended = Ended(
            calls=way.calls[self._cell.column.called],
            error=error,
            created=len(changes.created),
            renamed=changes.renames.get(self._id(1)) or "",
            before=before,
            after=_names(office),
            seconds=self.time.now - began,
            waits=list(self.time.waits),
            requests=way.calls.total(),
            open_intents=office.store.journal.open_intents(),
            lines=office.lines(),
            steps=list(office.fate.steps),
            secrets=(self.simulator.credentials.client_secret, "simulator-token-"),
            kept_secrets=len(secrets.kept),
            told=[] if error is None else [str(error), repr(error), error.detail],
        )
        office.close()
        # Two thousand stores would stay behind otherwise.
        self._path.unlink()
        return ended

    def _act(
        self, office: Office, secrets: FakeSecrets, connect: Callable[[], SophosCentralApi]
    ) -> None:
        action = self._cell.column.action
        if action == "sign in":
            own = self.simulator.credentials
            sign_in = SignIn(lambda _id, _secret: connect(), secrets, SessionSecrets())
            sign_in.check(own.client_id, Secret(own.client_secret), Cancel())
        elif action == "sync":
            _sync(office.api, office.store, self.time)
        elif action == "create":
            plan = office.create.plan(replace(ACCOUNT, products=()))
            office.create.send(plan.operation, Cancel())
        else:
            seen = self.simulator.world.tenant(1)
            office.rename.rename(self._id(1), seen.show_as or seen.name, RENAMED, Cancel())

    def _id(self, index: int) -> CustomerId:
        return CustomerId(self.simulator.world.base_id(index))


def _straight(_endpoint: str, _call: int) -> str:
    return ""


def _names(office: Office) -> dict[CustomerId, str]:
    return {one.id: one.display_name for some in office.store.summaries() for one in some}


def _simulator(time: TickingTime, rules: str, customers: int) -> Simulator:
    world = build_world(customers, seed=7, today=TODAY, plain=True)
    return Simulator(
        world,
        clock=lambda: datetime.fromtimestamp(time.wall_now, UTC),
        faults=parse_faults(rules) if rules else None,
    )


def _client(
    simulator: Simulator,
    time: TickingTime,
    transport: httpx2.BaseTransport,
    hosts: Hosts | None = None,
    limits: WireLimits | None = None,
) -> SophosCentralApi:
    own = simulator.credentials
    return SophosCentralApi(
        Credentials(own.client_id, Secret(own.client_secret)),
        hosts,
        limits=OFF,
        transport=transport,
        clocks=time.clocks(),
        wire_limits=limits,
    )


def _sync(api: SophosCentralApi, store: object, time: TickingTime) -> None:
    service = SyncService(
        api, store, at_once, limits=OFF, max_age=10**9, now=time.wall,  # type: ignore[arg-type]
    )  # fmt: skip
    outcome = service.run(Cancel(), Silent())
    if outcome.list_error is not None:
        raise outcome.list_error


@contextmanager
def no_leak(way: Way | None) -> Iterator[None]:
    """Nothing of a request may reach a server that could not prove who it is."""
    yield
    if way is not None and not way.slow:
        said = b"".join(way.leaked()).lower()
        assert b"bearer" not in said
        assert b"client_secret" not in said
        assert b"/partner" not in said
