"""The commands without a window: sync, list, export, forget. Prints results on standard output.

Exit codes and messages are `cli`'s; everything here raises `AppError` for what can go wrong.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Literal

from desktop_app.domain.changes import Changes
from desktop_app.domain.errors import AppError
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.progress import (
    ListingImpact,
    SyncOutcome,
    SyncPhase,
    SyncProgress,
    removes_many,
    renames_many,
)
from desktop_app.domain.row import CustomerRow
from desktop_app.domain.search import matches, words
from desktop_app.domain.text import clean_text, visible
from desktop_app.services.cancel import Cancel
from desktop_app.services.rows import all_rows
from desktop_app.services.starting import ProfileInUseError
from desktop_app.system.logs import Logs
from desktop_app.system.own_process import deny_readers
from desktop_app.system.profile import Profile, ProfileLock
from desktop_app.system.settings_file import SettingsFile
from desktop_app.wiring import Accounts, demo_of, given_account, profile_at, store_path

_FILTERS = {
    "all": QuickFilter.ALL,
    "expiring": QuickFilter.EXPIRING,
    "expired": QuickFilter.EXPIRED,
    "trial": QuickFilter.TRIAL,
    "monthly": QuickFilter.MONTHLY,
    "ordered": QuickFilter.ORDERED,
    "end-unknown": QuickFilter.END_UNKNOWN,
    "no-access": QuickFilter.NO_ACCESS,
}


LanguageChoice = Literal["system", "de", "en"]


_PHASES = {
    SyncPhase.SIGNING_IN: "Connecting",
    SyncPhase.LISTING: "Loading customers",
    SyncPhase.LICENCES: "Loading licenses",
}


class NothingToReadError(AppError):
    """No command has filled the local store yet."""

    summary = 'No saved data yet. Run "central-desk sync" or open the window first.'


class FileExistsProblem(AppError):
    """The target of an export is there already."""

    summary = "The file already exists. Use --force to overwrite it:"


class UnconfirmedError(AppError):
    """Deleting everything was not confirmed."""

    summary = "Nothing was deleted. Use --yes to delete all data in"


def run(parsed: argparse.Namespace) -> int:
    """Run one of the commands; returns the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that cannot show a letter gets a question mark instead of an error.
        sys.stdout.reconfigure(errors="replace")
    if parsed.command == "sync":
        return _sync(parsed)
    if parsed.command == "forget":
        return _forget(parsed)
    rows = _rows(parsed)
    if parsed.command == "list":
        return _list(rows, as_json=parsed.json, language=parsed.language)
    return _export(rows, parsed.file, replace=parsed.force, language=parsed.language)


@contextmanager
def locked(profile: Profile) -> Iterator[None]:
    """Hold the profile while working; raises `ProfileInUseError` when another has it."""
    lock = ProfileLock(profile.lock)
    if not lock.acquire():
        raise ProfileInUseError
    try:
        yield
    finally:
        lock.release()


class _Follower:
    """Tells of a sync on standard error."""

    def __init__(self, *, quiet: bool, accept_removals: bool) -> None:
        self._quiet = quiet
        self._accept = accept_removals
        self._told_at = 0.0

    def progress(self, progress: SyncProgress) -> None:
        if self._quiet or time.monotonic() - self._told_at < 1:
            return
        self._told_at = time.monotonic()
        total = "" if progress.total is None else f" / {progress.total}"
        print(f"{_PHASES[progress.phase]}: {progress.done}{total}", file=sys.stderr)

    def changed(self, changes: Changes) -> None:
        """The store is the result; nothing to tell of single changes."""

    def consent(self, impact: ListingImpact, _cancel: Cancel) -> bool:
        if not self._accept and removes_many(impact):
            print(
                f"{impact.removed} of {impact.known} customers are no longer listed; they were "
                "kept. Use --accept-removals to remove them.",
                file=sys.stderr,
            )
        if not self._accept and renames_many(impact):
            print(
                f"{impact.renamed} of {impact.known} customers are listed by another name; the "
                "saved names were kept. Use --accept-removals to apply the changes.",
                file=sys.stderr,
            )
        return self._accept


def _sync(parsed: argparse.Namespace) -> int:
    deny_readers()
    given = given_account(parsed)
    profile = profile_at(parsed.profile_dir, demo_of(parsed))
    file = SettingsFile(profile.settings)
    accounts = Accounts(profile, file, file.load().settings, given, repairs=False)
    with locked(profile), closing(Logs(profile.folders.logs)), closing(accounts):
        account = accounts.open_first().account
        try:
            # Nobody would see a later message.
            if account.upkeep is not None:
                account.upkeep.require_sound()
            follower = _Follower(quiet=parsed.quiet, accept_removals=parsed.accept_removals)
            outcome = account.sync(_write).run(Cancel(), follower)
        finally:
            account.close()
            account.store.close()
    _report(outcome)
    # Single customers' failures are told; without the list or all licences the run has failed.
    return 1 if outcome.role_refused or outcome.list_error is not None else 0


def _write(work: Callable[[], object]) -> object:
    # One thread does everything here, so it owns all writes.
    return work()


def _report(outcome: SyncOutcome) -> None:
    print(
        f"{outcome.listed} customers listed, licenses of {outcome.read} loaded, "
        f"{outcome.refused} without access, {outcome.failed} failed, {outcome.removed} removed"
    )
    for line in _shortcomings(outcome):
        print(line, file=sys.stderr)


def _shortcomings(outcome: SyncOutcome) -> Iterator[str]:
    """What the run could not do, a line each."""
    if outcome.role_refused:
        yield (
            "These API credentials are not allowed to read licenses. Customers and licenses saved "
            "so far stay. Use API credentials with a role that may read licensing."
        )
    if outcome.list_error is not None:
        yield f"the customer list is incomplete; no customers were removed: {outcome.list_error}"
    elif outcome.partial:
        yield "the customer list changed while it was being loaded; no customers were removed"
    if outcome.contradictory:
        yield (
            "the customer list contradicts its own totals; customers that are missing in it are "
            "removed only when they are missing again"
        )
    for problem in outcome.bad_records:
        yield f"skipped: {problem}"
    for name in outcome.failed_names:
        yield f"licenses not loaded: {visible(clean_text(name))}"
    if outcome.incomplete:
        yield f"some licenses of {outcome.incomplete} customers could not be read; saved ones stay"
    if outcome.firewalls_incomplete:
        yield "not all firewall licenses could be read; saved ones stay"


def _forget(parsed: argparse.Namespace) -> int:
    profile = profile_at(parsed.profile_dir, demo_of(parsed))
    folder = visible(clean_text(str(profile.folders.data)))
    if not parsed.yes:
        raise UnconfirmedError(folder)
    file = SettingsFile(profile.settings)
    # No log: it is among what goes.
    with locked(profile), closing(Accounts(profile, file, file.load().settings, None)) as accounts:
        accounts.remove_everything()
    print(f"Deleted all data in {folder} and the client secrets in the system keychain")
    return 0


def _rows(parsed: argparse.Namespace) -> list[CustomerRow]:
    from desktop_app.storage.store import open_store

    demo = demo_of(parsed)
    profile = profile_at(parsed.profile_dir, demo)
    settings = SettingsFile(profile.settings).load().settings
    path = store_path(profile, settings, demo)
    if not path.exists():
        raise NothingToReadError
    store = open_store(path)
    wanted, bits = words(parsed.search), _FILTERS[parsed.filter].value
    try:
        store.require_sound()
        return [
            row
            for row in all_rows(store, settings.warning_days)
            if row.filters & bits == bits and matches(row.folded, wanted)
        ]
    finally:
        store.close()


def _list(rows: list[CustomerRow], *, as_json: bool, language: LanguageChoice) -> int:
    from desktop_app.export.text_table import json_lines, text_table
    from desktop_app.gui.terminal_words import TerminalWords

    speaker = TerminalWords(language)
    rows = speaker.sorted(rows)
    if as_json:
        lines = json_lines(_as_object(row, speaker.name(row)) for row in rows)
    else:
        cells = [speaker.cells(row)[1:] for row in rows]
        lines = iter(text_table(speaker.header()[1:], cells))
    try:
        for line in lines:
            print(line)
    except BrokenPipeError:
        # The reader has seen enough (`… | head`): no failure of ours.
        sys.stdout = None
    return 0


def _as_object(row: CustomerRow, name: str) -> dict[str, object]:
    """One customer for other programs: codes instead of words, ISO dates, UTC seconds."""
    return {
        "id": row.id,
        "name": name,
        "place": row.place,
        "billingType": row.billing_type,
        "managedOrder": row.managed_order,
        "nextExpiry": date.fromordinal(row.next_end).isoformat() if row.next_end else None,
        "access": row.access.value,
        "partnerAssistance": row.assistance.state.value,
        "checkedAt": row.checked_at or None,
        "badges": [
            {
                "state": badge.state.value,
                "category": badge.category.value,
                "label": badge.label,
                "number": badge.number if badge.number >= 0 else None,
            }
            for badge in row.badges
        ],
    }


def _export(rows: list[CustomerRow], file: Path, *, replace: bool, language: LanguageChoice) -> int:
    from desktop_app.export.csv_writer import delimiter_for, write_csv
    from desktop_app.gui.terminal_words import TerminalWords

    if file.exists() and not replace:
        raise FileExistsProblem(str(file))
    speaker = TerminalWords(language)
    cells = (speaker.cells(row) for row in speaker.sorted(rows))
    count = write_csv(file, speaker.header(), cells, delimiter=delimiter_for(speaker.language))
    noun = "customer" if count == 1 else "customers"
    print(f"Exported {count} {noun} to {file}")
    return 0
