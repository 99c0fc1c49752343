"""Single bits that changed on the disk: what the program shows is right, or damage is reported.

By the program's own way: opening with the first rows, the check behind the window, the list, the
details, and everything that is the partner's own.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from storage_samples import customer_id, customers, licence

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.customer import Contact
from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.services.rows import all_rows, first_rows
from desktop_app.services.write_ports import LocalNote
from desktop_app.storage import Store, open_store
from desktop_app.storage.rebuild import rebuild_store

CUSTOMERS = 60
OWN = 20
ALWAYS = 60
SWEPT = 600
NOTICED = {StorageProblem.DAMAGED, StorageProblem.FOREIGN, StorageProblem.NEWER}


class Shown(NamedTuple):
    """Everything of a store that a person can see."""

    rows: dict[str, object]
    details: dict[str, object]
    own: dict[tuple[str, str], object]


def filled(path: Path) -> Shown:
    store = open_store(path)
    store.replace_customers(customers(CUSTOMERS), 1)
    for number in range(1, CUSTOMERS + 1):
        store.save_licences(customer_id(number), [licence("CIXA", number)], 9)
    for number in range(1, OWN + 1):
        one = customer_id(number)
        store.notes.keep_note(one, LocalNote(f"Alias {number}", Contact("Eva", f"H{number}"), 7))
        store.drafts.keep_draft(f"draft {number}", f"half a form {number}")
        store.journal.plan(
            Intent(f"op-{number}", IntentKind.RENAME, IntentState.SENT, f"New {number}", "Old", one)
        )
        kind, outcome = ActivityKind.RENAMED, ActivityOutcome.DONE
        store.activities.add(Activity(number, kind, outcome, "me", one, old="a", new=f"b{number}"))
    store.set_state("complete_at", "1700000000")
    everything = shown(store)
    store.close()
    return everything


def shown(store: Store) -> Shown:
    rows = {row.id: row for row in all_rows(store, 30)}
    details = {one: replace_listed_at(store.details(one)) for one in rows}
    return Shown(rows, details, own(store))


def replace_listed_at(details: object) -> object:
    # No checksum covers when a customer was last listed.
    return replace(details, listed_at=0)  # type: ignore[type-var]


def own(store: Store) -> dict[tuple[str, str], object]:
    found: dict[tuple[str, str], object] = {
        ("note", one): note for one, note in store.notes.notes()
    }
    found |= {("intent", one.operation): one for one in store.journal.open_intents()}
    found |= {("activity", str(one.at)): one for one in store.activities.activities()}
    drafts = {
        f"draft {number}": store.drafts.draft(f"draft {number}") for number in range(1, OWN + 1)
    }
    found |= {("draft", name): text for name, text in drafts.items() if text}
    return found | {("state", "complete_at"): store.get_state("complete_at")}


def what_is_shown(path: Path) -> Shown:
    """What the window shows once the check is through. Raises `StorageError`."""
    store = open_store(path)
    try:
        first_rows(store, 30)
        store.drop_customers(store.verify())
        return shown(store)
    finally:
        store.close()


def try_flip(content: bytes, place: int, bit: int, path: Path, right: Shown) -> bool:
    """Whether the flip made a difference; fails where something wrong was shown or lost."""
    flipped = bytearray(content)
    flipped[place] ^= 1 << bit
    path.write_bytes(flipped)
    try:
        seen = what_is_shown(path)
    except StorageError as error:
        problem = error.problem
    else:
        assert seen.rows.items() <= right.rows.items()
        assert seen.details.items() <= right.details.items()
        assert seen.own == right.own
        return len(seen.rows) < len(right.rows)
    assert problem in NOTICED
    if problem is StorageProblem.DAMAGED:
        require_rescue(path, flipped, right)
    return True


def require_rescue(path: Path, flipped: bytes, right: Shown) -> None:
    store, rescue = rebuild_store(path)
    try:
        assert Path(rescue.kept).read_bytes() == flipped
        saved = {key: one for key, one in own(store).items() if key[0] != "state"}
        wanted = {key: one for key, one in right.own.items() if key[0] != "state"}
        assert saved.items() <= wanted.items()
        assert rescue.saved == len(saved)
        assert saved == wanted or rescue.lost or not rescue.whole
        assert store.verify() == []
    finally:
        store.close()
    shutil.rmtree(Path(rescue.kept).parent)


@pytest.mark.parametrize("flips", [ALWAYS, pytest.param(SWEPT, marks=pytest.mark.sweep)])
def test_a_flipped_bit_is_never_shown_as_right(path: Path, flips: int) -> None:
    right = filled(path)
    content = path.read_bytes()
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    source = random.Random(seed)
    found = 0
    for _ in range(flips):
        place, bit = source.randrange(len(content)), source.randrange(8)
        print("flip", place, bit)  # noqa: T201
        found += try_flip(content, place, bit, path, right)
    # Nearly half of the file is free space, or an index that can be made anew.
    assert found > flips // 5
