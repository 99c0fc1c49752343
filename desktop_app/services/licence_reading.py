"""Reads licences, of one customer or of all firewalls, and keeps what the answers come to.

A refusal and a lost record are states of the customer; an answer that lost something takes no
licence away. In which order customers are read is not decided here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.access import Access
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    RejectedError,
    ServerError,
)
from desktop_app.domain.licence import Licence

from .cancel import Cancel
from .ports import CustomerStore, PartnerApi, RunWrite, Urgency
from .sync_run import SyncRun

FAILURES = (AnswerError, NotOfferedError, OfflineError, RejectedError, ServerError)
"""What may be the trouble of one call alone."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one customer's licences came to.

    `refusal` is the error when the server gave none; `newly_incomplete` says that something was
    lost, for the first time since the program started.
    """

    changes: Changes
    refusal: AccessDenied | NotFoundError | None = None
    newly_incomplete: bool = False


class LicenceReader:
    """Reads and stores; remembers which losses it has reported."""

    def __init__(
        self, api: PartnerApi, store: CustomerStore, write: RunWrite, now: Callable[[], float]
    ) -> None:
        self._api = api
        self._store = store
        self._run_write = write
        self._now = now
        self._incomplete: set[CustomerId] = set()
        self._firewall_loss: str = ""

    def read(self, customer_id: CustomerId, cancel: Cancel, urgency: Urgency) -> Reading:
        """Read one customer's licences; raises one of `FAILURES`, or what ends a run."""
        try:
            answer = self._api.licences(customer_id, cancel, urgency)
        except AccessDenied as error:
            return Reading(self._save_probe(customer_id, Access.NO_ACCESS), error)
        except NotFoundError as error:
            return Reading(self._save_probe(customer_id, Access.UNKNOWN), error)
        complete = not answer.problems
        news = not complete and customer_id not in self._incomplete
        if news:
            self._incomplete.add(customer_id)
            _log.warning(
                "Licences of %s were lost and replace nothing: %s",
                customer_id,
                "; ".join(answer.problems),
            )
        elif complete:
            self._incomplete.discard(customer_id)
        checked_at = int(self._now())
        changes = self._write(
            lambda: self._store.save_licences(
                customer_id, answer.licences, checked_at, complete=complete
            )
        )
        return Reading(changes, newly_incomplete=news)

    def read_firewalls(self, run: SyncRun) -> bool:
        """Read the firewall licences of all customers; whether a loss is to be reported.

        What was understood is kept also when the reading breaks off; only a whole one takes
        licences away. A partner without the right to them has none, which is no loss.
        """
        found: dict[CustomerId, list[Licence]] = {}
        problems: list[str] = []
        pages = 0
        error: AppError | None = None
        try:
            for page in self._api.firewall_pages(run.cancel):
                run.cancel.check()
                run.connection.works()
                pages += 1
                problems.extend(page.problems)
                for customer_id, licences in page.licences.items():
                    found.setdefault(customer_id, []).extend(licences)
        except (*FAILURES, AccessDenied, NotFoundError) as broken:
            error = broken
            if isinstance(broken, OfflineError):
                run.connection.failed(broken)
        complete = error is None and not problems
        run.publish(lambda: self._store.replace_firewall_licences(found, complete=complete))
        without_right = not pages and isinstance(error, AccessDenied | NotFoundError)
        loss = "; ".join([*problems, *([str(error)] if error is not None else [])])
        news, self._firewall_loss = loss not in {"", self._firewall_loss}, loss
        if news:
            _log.warning("Firewall licences were not all read: %s", loss)
        return news and not without_right

    def _save_probe(self, customer_id: CustomerId, probe: Access) -> Changes:
        checked_at = int(self._now())
        return self._write(lambda: self._store.save_probe(customer_id, probe, checked_at))

    def _write(self, work: Callable[[], Changes]) -> Changes:
        return self._run_write(work)  # type: ignore[return-value]
