"""A process in which a person answers every open question by sending again, until it is killed.

It says what it is about to send before it does: so many requests there may be, and no more.
"""

from __future__ import annotations

import contextlib
import random
from pathlib import Path
from typing import Any

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.intent import IntentKind
from desktop_app.services.cancel import Cancel
from desktop_app.services.customer_writes import CustomerWrites
from desktop_app.services.open_questions import OpenQuestion, OpenQuestions
from desktop_app.storage.store import open_store

from .write_child import account, connected, writes_over
from .write_office import at_once


def answer_for_ever(path: Path, access: tuple[str, str, str], customer_id: str, told: Any) -> None:
    """Send again whatever is open; where nothing is, send something new."""
    store, api = open_store(path), connected(*access)
    writes, cancel = writes_over(store, api), Cancel()
    questions = OpenQuestions(store.journal, at_once, who="me")
    wanted = CustomerId(customer_id)
    told.send("ready")
    while True:
        for question in questions.read():
            with contextlib.suppress(AppError):
                shown = api.tenant(wanted, cancel).display_name
                told.send(question.intent.kind.value)
                _answer(writes, question, shown, cancel)
        number = random.randrange(10**9)
        with contextlib.suppress(AppError):
            told.send("create")
            plan = writes.create.plan(account(f"Kunde {number}"))
            writes.create.send(plan.operation, cancel)
        with contextlib.suppress(AppError):
            shown = api.tenant(wanted, cancel).display_name
            told.send("rename")
            writes.rename.rename(wanted, shown, f"Name {number}", cancel)


def _answer(writes: CustomerWrites, question: OpenQuestion, shown: str, cancel: Cancel) -> None:
    """Press twice, as an impatient person does; the second time must send nothing."""
    operation = question.intent.operation
    for _ in range(2):
        with contextlib.suppress(AppError):
            if question.intent.kind is IntentKind.CREATE:
                plan = writes.create.plan_again(operation)
                writes.create.send(plan.operation, cancel)
            else:
                writes.rename.rename_again(operation, shown, cancel)
