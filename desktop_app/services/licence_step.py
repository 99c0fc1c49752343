"""The second step of a sync: the licences of everybody who is due.

One customer's failure is its own: it is counted, tried once more after all others, and stays at
the end of the queue until a reading succeeds. Only when nobody's licences can be read the step
ends early: then it is the server's trouble, or the role of the credentials.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AccessDenied, AppError, OfflineError
from desktop_app.domain.progress import SyncOutcome, SyncPhase, SyncProgress
from desktop_app.domain.quota import seconds_needed

from .licence_plan import LicencePlan
from .licence_reading import FAILURES, LicenceReader, Reading
from .ports import Urgency
from .sync_run import SyncRun

STATE_ROLE_REFUSED = "licences.role_refused_at"
"""When a run found that the credentials may not read licences; empty when they may."""

FAILURES_IN_A_ROW = 25
"""So many customers failing one after the other may be the server's trouble, not theirs."""

SAMPLES = 3
"""So many other customers are asked to find that out."""

_log = logging.getLogger(__name__)


class LicenceStep:
    """The licences of one run."""

    def __init__(self, run: SyncRun, plan: LicencePlan, reader: LicenceReader) -> None:
        self._run = run
        self._plan = plan
        self._reader = reader
        self._in_a_row = 0
        self._unanswered: list[CustomerId] = []
        self._read: set[CustomerId] = set()
        self._refused: set[CustomerId] = set()
        self._failed: dict[CustomerId, AppError] = {}
        self._incomplete = 0

    def work(self, outcome: SyncOutcome, max_age: float) -> SyncOutcome:
        """Read licences until none is older than `max_age` seconds.

        Raises what the calls failed with when nobody's licences can be read.
        """
        run = self._run
        refused_at = int(run.store.get_state(STATE_ROLE_REFUSED) or 0)
        self._plan.fill(
            run.store.licence_queue(
                today=date.fromtimestamp(run.now()).toordinal(),
                stale_before=int(run.now() - max_age),
                refused_before=refused_at,
            )
        )
        somebody = self._work_off()
        role_refused = not somebody and len(self._refused) >= len(self._failed)
        if self._read or role_refused:
            # Later than every refusal of this run: with other credentials all are asked anew.
            run.keep_state(STATE_ROLE_REFUSED, str(int(run.now()) + 1) if role_refused else "")
        if not somebody and not role_refused:
            raise self._last_error()
        return replace(
            outcome,
            read=len(self._read),
            refused=len(self._refused),
            failed=len(self._failed),
            failed_names=tuple(self._name_of(customer_id) for customer_id in self._failed),
            role_refused=role_refused,
            incomplete=self._incomplete,
        )

    def _work_off(self) -> bool:
        """Go through the queue; False when nobody's licences can be read."""
        started = self._run.now()
        while (customer_id := self._plan.take()) is not None:
            self._ask(customer_id)
            self._run.observer.progress(self._progress(started))
            if self._in_a_row >= FAILURES_IN_A_ROW and not self._somebody_answers():
                return False
        if self._read or not (self._failed or self._refused):
            return True
        return self._somebody_answers()

    def _somebody_answers(self) -> bool:
        """Ask again whom we could read before, else some of those who wait."""
        asked = self._run.store.last_read(SAMPLES) or self._plan.samples(SAMPLES)
        for customer_id in asked:
            self._ask(customer_id)
            if not self._in_a_row:
                return True
        return False

    def _ask(self, customer_id: CustomerId) -> None:
        run = self._run
        run.cancel.check()
        try:
            reading = self._reader.read(customer_id, run.cancel, Urgency.BACKGROUND)
        except OfflineError as error:
            run.connection.failed(error)
            self._unanswered.append(customer_id)
            self._count_failure(customer_id, error)
        except FAILURES as error:
            self._count_answer()
            self._keep_failure(customer_id)
            self._count_failure(customer_id, error)
        else:
            self._count_answer()
            self._count_reading(customer_id, reading)

    def _count_answer(self) -> None:
        """There is a connection, so what got no answer before has failed for its own reasons."""
        self._run.connection.works()
        for customer_id in self._unanswered:
            self._keep_failure(customer_id)
        self._unanswered.clear()

    def _keep_failure(self, customer_id: CustomerId) -> None:
        failed_at = int(self._run.now())
        self._run.write(lambda: self._run.store.save_failure(customer_id, failed_at))

    def _count_failure(self, customer_id: CustomerId, error: AppError) -> None:
        self._in_a_row += 1
        if customer_id in self._failed:
            _log.warning("Licences of %s were not read: %s", customer_id, error)
        else:
            self._plan.put_back(customer_id)
        self._failed[customer_id] = error

    def _count_reading(self, customer_id: CustomerId, reading: Reading) -> None:
        self._failed.pop(customer_id, None)
        if reading.changes:
            self._run.observer.changed(reading.changes)
        if reading.refusal is None:
            self._in_a_row = 0
            self._read.add(customer_id)
            self._incomplete += reading.newly_incomplete
        elif isinstance(reading.refusal, AccessDenied):
            self._refused.add(customer_id)
            # Once somebody's could be read, a refusal speaks about that customer alone.
            self._in_a_row += not self._read
        else:
            self._in_a_row += 1
            self._failed[customer_id] = reading.refusal

    def _last_error(self) -> AppError:
        return list(self._failed.values())[-1]

    def _name_of(self, customer_id: CustomerId) -> str:
        details = self._run.store.details(customer_id)
        return details.customer.display_name if details else customer_id

    def _progress(self, started: float) -> SyncProgress:
        quota = self._run.api.quota()
        total, left = self._plan.total, self._plan.left
        done = total - left
        elapsed = self._run.now() - started
        by_pace = elapsed / done * left if done else 0.0
        # From the start on: of calls within the last hour nobody knows how soon they come back.
        spent_before = max(0, quota.limit - quota.left - done)
        limits = self._run.limits
        by_quota = seconds_needed(total, limits, spent_before) - elapsed if left else 0.0
        return SyncProgress(
            SyncPhase.LICENCES, done, total, max(by_pace, by_quota), quota, quota.wait
        )
