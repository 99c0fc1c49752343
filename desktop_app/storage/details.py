"""Everything known of one customer, and the check that all rows are what was written."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.access import Access
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.details import CustomerDetails
from desktop_app.domain.errors import Cancelled

from .customer_rows import decode_customer
from .engine import Engine
from .licence_rows import decode_licence
from .own_rows import check_own_rows
from .quota_log import StoredQuotaLog
from .statements import customers_after, stored_customers, stored_licences
from .summaries import damaged
from .sync_state import LISTED_AT, check_states, get_state


def details(engine: Engine, customer_id: CustomerId) -> CustomerDetails | None:
    """A customer with its licences, None when it is not known.

    Raises `StorageError` with `DAMAGED` when a row is not what was written; the next listing
    or reading of its licences writes it anew.
    """
    with engine.snapshot():
        stored = stored_customers(engine, [customer_id]).get(customer_id)
        rows = stored_licences(engine, [customer_id])[customer_id]
    if stored is None:
        return None
    if not stored.is_sound(rows):
        raise damaged(engine, "a row is not what was written", customer_id)
    try:
        return CustomerDetails(
            customer=decode_customer(stored.listing, stored.contact),
            licences=tuple(decode_licence(row) for row in rows),
            probe=Access(stored.state.probe),
            listed_at=_listed_at(engine, customer_id),
            checked_at=stored.state.checked_at,
            read_at=stored.state.read_at,
            partner_trial=bool(stored.state.partner_trial),
            incomplete=bool(stored.state.incomplete),
        )
    except (ValueError, TypeError) as error:
        raise damaged(engine, "a row cannot be read", customer_id) from error


def verify(engine: Engine, stopped: Callable[[], bool]) -> list[CustomerId]:
    """Check the whole store; the customers whose rows are not what was written.

    Takes its time, in short reads: for the background. Raises `StorageError` with `DAMAGED`
    when the file is broken or what no sync brings back is, `Cancelled` when it was stopped.
    """
    engine.verify(stopped)
    check_own_rows(engine)
    check_states(engine)
    StoredQuotaLog(engine).load()
    bad: list[CustomerId] = []
    last = ""
    while True:
        if stopped():
            raise Cancelled
        with engine.snapshot():
            stored = customers_after(engine, last)
            licences = stored_licences(engine, [one.listing.id for one in stored])
        if not stored:
            return bad
        bad += [
            CustomerId(one.listing.id)
            for one in stored
            if not one.is_sound(licences[one.listing.id])
        ]
        last = stored[-1].listing.id


def _listed_at(engine: Engine, customer_id: CustomerId) -> int:
    rows = engine.rows("SELECT listed_at FROM customer WHERE id = ?", (customer_id,))
    return max(rows[0][0] if rows else 0, int(get_state(engine, LISTED_AT) or 0))
