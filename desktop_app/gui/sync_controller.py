"""Starts, follows and stops the sync for the window; judges when the next one is due.

The worker leaves its news in a box that a timer of the GUI thread empties: however fast the
news come, the window repaints at a calm pace.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import islice
from threading import Event, Lock

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError, Cancelled, OfflineError, QuotaError, ServerError
from desktop_app.domain.progress import ListingImpact, SyncOutcome, SyncPhase, SyncProgress
from desktop_app.domain.row import CustomerRow, row_of
from desktop_app.services.account import Account
from desktop_app.services.cancel import Cancel

from .tasks import TaskRunner

DRAIN_MS = 150
ROWS_PER_DRAIN = 200
MANY_ROWS = 1_000
MANY_LISTED = 50
"""From here on reading all rows anew, in a worker, is cheaper than fitting each one in.

Rows of a listing may be new, and a new row costs the table far more than a changed one.
"""
READ_SHARE = 4
"""While a listing comes in, reading anew rests so many times as long as it took."""

READ_PATIENCE = 30.0
"""Seconds after which a reading of which nothing was heard is asked for again."""

RETRY_SECONDS = (30, 60, 120, 300, 600)
_PASSING = (OfflineError, ServerError, QuotaError)


@dataclass(frozen=True, slots=True)
class RowChanges:
    """Changes as rows of the table, judged in the worker thread."""

    upserted: tuple[CustomerRow, ...] = ()
    removed: tuple[CustomerId, ...] = ()

    @classmethod
    def of(cls, rows: Mapping[CustomerId, CustomerRow | None]) -> RowChanges:
        """From rows by their customers; None for one that is gone."""
        return cls(
            tuple(row for row in rows.values() if row is not None),
            tuple(customer_id for customer_id, row in rows.items() if row is None),
        )

    def by_id(self) -> dict[CustomerId, CustomerRow | None]:
        """The reverse of `of`."""
        rows: dict[CustomerId, CustomerRow | None] = {row.id: row for row in self.upserted}
        rows.update(dict.fromkeys(self.removed))
        return rows


class SyncMode(Enum):
    """What the controller is doing."""

    IDLE = "idle"
    RUNNING = "running"
    STOPPING = "stopping"
    WAITING = "waiting"
    """The last run failed for a passing reason; the next attempt is due in a moment."""


@dataclass(slots=True)
class _Box:
    """News of the worker that the GUI thread has not fetched yet."""

    lock: Lock = field(default_factory=Lock)
    progress: SyncProgress | None = None
    rows: dict[CustomerId, CustomerRow | None] = field(default_factory=dict)

    def fetch(self, most: int) -> tuple[SyncProgress | None, RowChanges]:
        with self.lock:
            progress, self.progress = self.progress, None
            ids = list(islice(self.rows, most))
            taken = {customer_id: self.rows.pop(customer_id) for customer_id in ids}
        return progress, RowChanges.of(taken)

    def forget_rows(self) -> None:
        with self.lock:
            self.rows.clear()


class _Observer:
    """Follows one run in the worker thread (`services.sync.SyncObserver`)."""

    def __init__(
        self, box: _Box, warning_days: int, ask: Callable[[ListingImpact, _Answer], None]
    ) -> None:
        self._box = box
        self._warning_days = warning_days
        self._ask = ask

    def progress(self, progress: SyncProgress) -> None:
        with self._box.lock:
            self._box.progress = progress

    def changed(self, changes: Changes) -> None:
        today = date.today().toordinal()
        rows: dict[CustomerId, CustomerRow | None] = {
            summary.id: row_of(summary, today, self._warning_days) for summary in changes.upserted
        }
        rows.update(dict.fromkeys(changes.removed))
        with self._box.lock:
            self._box.rows.update(rows)

    def consent(self, impact: ListingImpact, cancel: Cancel) -> bool:
        answer = _Answer()
        self._ask(impact, answer)
        while not answer.given.wait(0.1):
            cancel.check()
        return answer.agreed


class _Answer:
    """A person's answer, waited for in the worker thread."""

    def __init__(self) -> None:
        self.given = Event()
        self.agreed = False


class SyncController(QObject):
    """The sync of one account as the window sees it.

    Signals
    -------
    mode_changed: the new `SyncMode`.
    progressed: a `SyncProgress`, at most some seven times a second.
    rows_changed: `RowChanges` to show.
    many_changed: so many rows changed that all are to be read anew from the store.
    consent_needed: a `ListingImpact`; answer with `answer_consent`.
    finished: the `SyncOutcome` of a run that came to its end.
    failed: the `AppError` that ended a run; not sent for a cancelled one.
    """

    mode_changed = Signal(object)
    progressed = Signal(object)
    rows_changed = Signal(object)
    many_changed = Signal()
    consent_needed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    _asked = Signal(object, object)

    def __init__(
        self,
        account: Account,
        tasks: TaskRunner,
        *,
        warning_days: int = 30,
        refresh_minutes: int = 60,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._tasks = tasks
        self._warning_days = warning_days
        self._box = _Box()
        self._cancel = Cancel()
        self._answer: _Answer | None = None
        self._listing = False
        self._read_begun = self._read_due = 0.0
        self._attempts = 0
        self._retry_at = 0.0
        self.mode = SyncMode.IDLE
        self.up_to_date = False
        self.last_error: AppError | None = None
        self._drain = QTimer(self, interval=DRAIN_MS)
        self._drain.timeout.connect(self._empty_box)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self.start)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.start)
        self._refresh_ms = refresh_minutes * 60_000
        self._asked.connect(self._on_asked)

    @property
    def seconds_to_retry(self) -> int:
        """Whole seconds until the next attempt by itself, 0 when none is due."""
        if self.mode is not SyncMode.WAITING:
            return 0
        return max(0, round(self._retry_at - time.monotonic()))

    @property
    def offline(self) -> bool:
        """Whether the last attempt found no connection."""
        return self.mode is SyncMode.WAITING and isinstance(self.last_error, OfflineError)

    @Slot()
    def start(self) -> None:
        """Begin a run unless one is under way."""
        if self.mode in (SyncMode.RUNNING, SyncMode.STOPPING):
            return
        self._retry.stop()
        self._due.stop()
        self._cancel = cancel = Cancel()
        self.up_to_date = False
        observer = _Observer(self._box, self._warning_days, self._asked.emit)
        account, write = self._account, self._tasks.write
        self._read_due = 0.0
        self._set_mode(SyncMode.RUNNING)
        self._drain.start()
        self._tasks.network(
            lambda: account.sync(write).run(cancel, observer),
            owner=self,
            then=self._on_finished,
            error=self._on_failed,
        )

    @Slot()
    def stop(self) -> None:
        """Cancel the run under way, or the attempt that is due."""
        if self.mode is SyncMode.RUNNING:
            self._set_mode(SyncMode.STOPPING)
            self._cancel.set()
        elif self.mode is SyncMode.WAITING:
            self._retry.stop()
            self._set_mode(SyncMode.IDLE)

    def set_pace(self, *, refresh_minutes: int, warning_days: int) -> None:
        """Refresh by itself so often, 0 for never, and judge expiries by so many days."""
        self._refresh_ms = refresh_minutes * 60_000
        self._warning_days = warning_days
        if self.mode is SyncMode.IDLE and self._due.isActive():
            self._due.stop()
            if self._refresh_ms:
                self._due.start(self._refresh_ms)

    def close(self) -> None:
        """Stop for good: the window is going."""
        self._cancel.set()
        for timer in (self._drain, self._retry, self._due):
            timer.stop()

    def focus(self, ids: list[CustomerId]) -> None:
        """Tell the sync what the person looks at."""
        sync = self._account.running_sync
        if sync is not None:
            sync.focus(ids)

    def refresh_one(self, customer_id: CustomerId) -> None:
        """Read one customer's licences at once, before all background work."""
        account, write, cancel = self._account, self._tasks.write, Cancel()
        observer = _Observer(self._box, self._warning_days, self._asked.emit)
        self._tasks.network(
            lambda: observer.changed(account.sync(write).refresh_one(customer_id, cancel)),
            owner=self,
            then=lambda _: self._empty_box(),
            error=self.failed.emit,
        )

    def all_read(self) -> None:
        """All rows are shown anew, as `many_changed` asked for: it may do so again."""
        now = time.monotonic()
        self._read_due = now + READ_SHARE * (now - self._read_begun)

    def answer_consent(self, *, agreed: bool) -> None:
        """Answer the question of `consent_needed`."""
        if self._answer is not None:
            self._answer.agreed = agreed
            self._answer.given.set()
            self._answer = None

    @Slot(object, object)
    def _on_asked(self, impact: ListingImpact, answer: _Answer) -> None:
        self._answer = answer
        self.consent_needed.emit(impact)

    @Slot()
    def _empty_box(self) -> None:
        listed = self._listing
        if self._box.progress is not None:
            self._listing = self._box.progress.phase is SyncPhase.LISTING
        many = len(self._box.rows) >= (MANY_LISTED if self._listing or listed else MANY_ROWS)
        progress, changes = self._box.fetch(0 if many else ROWS_PER_DRAIN)
        if many:
            self._read_anew()
        elif changes.upserted or changes.removed:
            self.rows_changed.emit(changes)
        if progress is not None:
            self.progressed.emit(progress)
        if self.mode not in (SyncMode.RUNNING, SyncMode.STOPPING) and not self._box.rows:
            self._drain.stop()

    def _read_anew(self) -> None:
        now = time.monotonic()
        if self._listing and self.mode is SyncMode.RUNNING and now < self._read_due:
            return
        self._box.forget_rows()
        self._read_begun = now
        self._read_due = now + READ_PATIENCE
        self.many_changed.emit()

    def _on_finished(self, outcome: SyncOutcome) -> None:
        self.up_to_date = outcome.complete
        self.last_error = None
        self._set_mode(SyncMode.IDLE)
        self._empty_box()
        pause_ms = self._refresh_ms
        if isinstance(outcome.list_error, _PASSING):
            # Not the state of waiting for a connection: all else could be read.
            pause_ms = int(self._next_pause() * 1_000)
        else:
            self._attempts = 0
        self.finished.emit(outcome)
        if pause_ms:
            self._due.start(pause_ms)

    def _on_failed(self, error: AppError) -> None:
        self._empty_box()
        self.last_error = error
        if isinstance(error, Cancelled):
            self.last_error = None
            self._set_mode(SyncMode.IDLE)
            return
        if isinstance(error, _PASSING):
            self._plan_retry(error)
        else:
            self._set_mode(SyncMode.IDLE)
        self.failed.emit(error)

    def _plan_retry(self, error: AppError) -> None:
        seconds = self._next_pause()
        if isinstance(error, QuotaError):
            seconds = max(seconds, error.retry_after)
        self._retry_at = time.monotonic() + seconds
        self._retry.start(int(seconds * 1_000))
        self._set_mode(SyncMode.WAITING)

    def _next_pause(self) -> float:
        """Seconds until the next attempt by itself; longer each time."""
        seconds = RETRY_SECONDS[min(self._attempts, len(RETRY_SECONDS) - 1)]
        self._attempts += 1
        return seconds

    def _set_mode(self, mode: SyncMode) -> None:
        self.mode = mode
        self.mode_changed.emit(mode)
