"""An office of a partner: the real client, the real store and the real services on a simulator.

Time passes only by waiting. The office may be closed by a kill and opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.domain.activity import Activity
from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.create import CreateService
from desktop_app.services.open_questions import OpenQuestions
from desktop_app.services.operations import Operations
from desktop_app.services.rename import RenameService
from desktop_app.services.settle import SettleService
from desktop_app.simulator import Options, Simulator, build_world, parse_faults
from desktop_app.simulator.transport import SimulatorTransport
from desktop_app.storage.store import Store, open_store

from .central_time import FakeTime
from .dying import DyingApi, DyingJournal, Fate

OFF = QuotaLimits(0, 0, 0, 0)
TODAY = date(2026, 11, 22)


def simulated(
    time: FakeTime, faults: str = "", *, list_lag: float = 0.0, customers: int = 3
) -> Simulator:
    """A simulator with few plain customers on the given time."""
    return Simulator(
        build_world(customers, seed=7, today=TODAY, plain=True),
        clock=lambda: datetime.fromtimestamp(time.wall_now, UTC),
        faults=parse_faults(faults) if faults else None,
        options=Options(list_lag=list_lag),
    )


def client(simulator: Simulator, time: FakeTime) -> SophosCentralApi:
    """A client without a quota over the simulator."""
    own = simulator.credentials
    return SophosCentralApi(
        Credentials(own.client_id, Secret(own.client_secret)),
        limits=OFF,
        transport=SimulatorTransport(simulator, sleep=time.pass_by),
        clocks=time.clocks(),
    )


class Office:
    """One store and its services; `open` begins anew with the fate of that run."""

    def __init__(self, path: Path, connect: Callable[[], SophosCentralApi], time: FakeTime) -> None:
        self._path = path
        self._connect = connect
        self._time = time
        self.open()

    def open(self, fate: Fate | None = None) -> None:
        fate = fate or Fate()
        self.fate = fate
        self.store: Store = open_store(self._path)
        self.api = self._connect()
        operations = Operations()
        api: Any = DyingApi(self.api, fate)
        journal = DyingJournal(self.store.journal, fate)
        shared: dict[str, Any] = {
            "who": "me",
            "now": self._time.wall,
            "operations": operations,
        }
        self.create = CreateService(
            api, self.store, journal, self.store.activities, at_once,
            programme=lambda: Programme.MSP_FLEX, with_email=self.store.with_email, **shared,
        )  # fmt: skip
        self.rename = RenameService(
            api, self.store, journal, self.store.activities, self.store.notes, at_once,
            wait=self._wait, **shared,
        )  # fmt: skip
        self.questions = OpenQuestions(journal, at_once, **shared)
        self.settle = SettleService(api, journal, at_once, wait=self._wait, **shared)

    def close(self) -> None:
        self.api.close()
        self.store.close()

    def reopen(self, fate: Fate | None = None) -> None:
        self.close()
        self.open(fate)

    def lines(self) -> list[Activity]:
        """The whole log, oldest first."""
        return self.store.activities.activities(1_000_000)[::-1]

    def _wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()
        self._time.pass_by(seconds)


def at_once(work: Callable[[], object]) -> object:
    """The test's thread owns all writes."""
    return work()
