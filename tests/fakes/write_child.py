"""A process that creates and renames for ever, until it is killed.

It tells its parent of everything that was acknowledged, so that the parent knows what must not
be lost.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.central.hosts import Hosts
from desktop_app.domain.customer import Address, Contact, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.new_account import NewAccount
from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.customer_writes import CustomerWrites, customer_writes
from desktop_app.services.write_ports import WriteStores
from desktop_app.storage.store import Store, open_store

from .write_office import at_once


def writes_over(store: Store, api: SophosCentralApi, later: float = 0.0) -> CustomerWrites:
    """The services over a store and a client; their clock is `later` seconds ahead."""
    import time

    stores = WriteStores(store, store.journal, store.activities, store.notes, store.with_email)
    return customer_writes(
        api,
        stores,
        at_once,
        programme=lambda: Programme.MSP_FLEX,
        who="me",
        now=lambda: time.time() + later,
    )


def connected(address: str, client_id: str, secret: str) -> SophosCentralApi:
    """A client of a simulator on this machine, without a quota."""
    return SophosCentralApi(
        Credentials(client_id, Secret(secret)),
        Hosts.loopback(address),
        limits=QuotaLimits(0, 0, 0, 0),
    )


def account(name: str) -> NewAccount:
    """An account of this name, with an e-mail address of its own."""
    return NewAccount(
        name=name,
        data_geography="DE",
        contact=Contact(
            "Eva",
            "Muster",
            f"{name.replace(' ', '-').lower()}@kunden.example",
            "+49 30 23125 001",
            address=Address(("Am Markt 1",), "Ulm", "", "89073", "DE"),
        ),
        terms_accepted=True,
    )


def write_for_ever(
    path: Path, access: tuple[str, str, str], trial: int, customer_id: str, told: Any
) -> None:
    """Create customers and rename one of the first, in turns."""
    store, api = open_store(path), connected(*access)
    writes = writes_over(store, api)
    cancel = Cancel()
    seen = api.tenant(CustomerId(customer_id), cancel).display_name
    told.send(("ready", "", ""))
    number = 0
    while True:
        number += 1
        with contextlib.suppress(AppError):
            plan = writes.create.plan(account(f"Kunde {trial} {number}"))
            made = writes.create.send(plan.operation, cancel)
            told.send(("created", made.customer.name, made.customer.id))
        with contextlib.suppress(AppError):
            new = f"Name {trial} {number}"
            writes.rename.rename(CustomerId(customer_id), seen, new, cancel)
            told.send(("renamed", new, customer_id))
        with contextlib.suppress(AppError):
            seen = api.tenant(CustomerId(customer_id), cancel).display_name
