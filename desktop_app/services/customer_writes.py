"""The services that write for one account, built together: they share what is under way."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.permission import Programme

from .account_api import AccountApi
from .approval import ApprovalService
from .create import CreateService
from .operations import Operations
from .ports import RunWrite
from .rename import RenameService
from .settle import SettleService
from .write_ports import WriteStores


@dataclass(frozen=True, slots=True)
class CustomerWrites:
    """The services that write to customers' accounts."""

    rename: RenameService
    create: CreateService
    settle: SettleService
    approval: ApprovalService


def customer_writes(
    api: AccountApi,
    stores: WriteStores,
    write: RunWrite,
    *,
    programme: Callable[[], Programme],
    who: str = "",
    now: Callable[[], float] = time.time,
    operations: Operations | None = None,
) -> CustomerWrites:
    """The services of one account; `write` runs a callable on the thread that owns all writes."""
    operations = operations or Operations()
    journal, activities, notes = stores.journal, stores.activities, stores.notes
    return CustomerWrites(
        rename=RenameService(
            api,
            stores.customers,
            journal,
            activities,
            notes,
            write,
            who=who,
            now=now,
            operations=operations,
        ),
        create=CreateService(
            api,
            stores.customers,
            journal,
            activities,
            write,
            programme=programme,
            with_email=stores.with_email,
            who=who,
            now=now,
            operations=operations,
        ),
        settle=SettleService(api, journal, write, who=who, now=now, operations=operations),
        approval=ApprovalService(notes, activities, write, who=who, now=now),
    )
