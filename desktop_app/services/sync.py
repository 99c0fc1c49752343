"""Brings the local store up to date in two steps: everybody first, then licences.

Runs in a worker thread and blocks. It knows the order of the steps; what failures mean for them
is known by the steps, how calls are made and who shows the progress by others.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import WrongKindError
from desktop_app.domain.identity import IdentityKind
from desktop_app.domain.progress import SyncOutcome, SyncPhase, SyncProgress
from desktop_app.domain.quota import QuotaLimits

from .cancel import Cancel
from .licence_plan import LicencePlan
from .licence_reading import LicenceReader
from .licence_step import LicenceStep
from .listing_step import ListingStep
from .ports import CustomerStore, PartnerApi, RunWrite, Urgency
from .sync_run import SyncObserver, SyncRun

STATE_COMPLETE_AT = "complete_at"


class SyncService:
    """One account's sync; at most one `run` at a time.

    `write` runs a callable on the thread that owns all writes and returns its result.
    """

    def __init__(
        self,
        api: PartnerApi,
        store: CustomerStore,
        write: RunWrite,
        *,
        limits: QuotaLimits,
        max_age: float = 12 * 3_600,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._api = api
        self._store = store
        self._write = write
        self._limits = limits
        self._max_age = max_age
        self._now = now
        self._plan = LicencePlan()
        self._reader = LicenceReader(api, store, write, now)

    def set_limits(self, limits: QuotaLimits) -> None:
        """Use other quota figures from now on."""
        self._limits = limits
        self._api.set_quota(limits)

    def focus(self, ids: list[CustomerId]) -> None:
        """Read these customers' licences first; may be called from any thread."""
        self._plan.focus(ids)

    def run(self, cancel: Cancel, observer: SyncObserver) -> SyncOutcome:
        """List everybody, then read licences until none is older than the maximum age.

        A listing that breaks off and customers that cannot be read end up in the outcome. It
        raises when nobody is known or nobody can be read, and for what concerns the whole
        account: credentials, connection, store. What was read so far is kept then.
        """
        observer.progress(SyncProgress(SyncPhase.SIGNING_IN, quota=self._api.quota()))
        identity = self._api.identity(cancel)
        if identity.kind is not IdentityKind.PARTNER:
            raise WrongKindError(identity.kind.value)
        run = SyncRun(
            self._api, self._store, self._write, self._limits, self._now, cancel, observer
        )
        outcome = ListingStep(run).work()
        firewalls_incomplete = self._reader.read_firewalls(run)
        outcome = LicenceStep(run, self._plan, self._reader).work(outcome, self._max_age)
        if outcome.list_error is not None and not run.connection.worked:
            raise outcome.list_error
        finished = int(self._now())
        if outcome.complete:
            run.keep_state(STATE_COMPLETE_AT, str(finished))
        return replace(outcome, finished_at=finished, firewalls_incomplete=firewalls_incomplete)

    def refresh_one(self, customer_id: CustomerId, cancel: Cancel) -> Changes:
        """Read one customer's licences now, on a person's behalf.

        A refusal is kept as a state of the customer and is no error.
        """
        return self._reader.read(customer_id, cancel, Urgency.PERSON).changes
