"""Every fault at every call, first, second and always: what must follow.

The table is `tests.fakes.fault_table`, what is done in a cell `tests.fakes.fault_desk`.
"""

from __future__ import annotations

import logging
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.activity import ActivityOutcome
from desktop_app.domain.errors import LostReplyError
from desktop_app.domain.intent import IntentState
from desktop_app.services.listing import BREAKING
from tests.fakes.fault_desk import (
    CUSTOMERS,
    FEW,
    LISTED,
    RENAMED,
    Ended,
    FaultDesk,
    filled_store,
    no_leak,
)
from tests.fakes.fault_table import (
    ATTEMPTS,
    COLUMNS,
    ENDPOINTS,
    MORE_FAULTS,
    T3_FAULTS,
    Cell,
    Expected,
    Kind,
    cells,
    expected,
    reason_against,
)
from tests.fakes.faulty_ways import Way, faulty_ways
from tests.fakes.write_desk import ACCOUNT

LONGEST_WAIT = 15 * 60.0
PATIENCE = 30.0
READ_BACK = 4.0

ALL = [*cells(T3_FAULTS), *cells(MORE_FAULTS)]


def in_sweep(cell: Cell) -> bool:
    """The table's own cells run always; of more faults, second attempts only in the sweep."""
    beyond = cell.column.extra or cell.fault in MORE_FAULTS
    return cell.attempt == "second" and beyond


CASES = [
    pytest.param(cell, id=cell.name, marks=[pytest.mark.sweep] if in_sweep(cell) else [])
    for cell in ALL
]

# What a socket itself does, once more over one.
ON_SOCKETS = {
    "end within the header", "end within the body",
    "length too long", "length too short", "gzip cut", "closed before the work",
    "closed after the work", "reset after the work",
}  # fmt: skip
SOCKET_CELLS = [
    cell
    for cell in ALL
    if cell.attempt == "first"
    and (
        cell.fault.name in ON_SOCKETS
        or (cell.fault.name == "stall in the middle" and cell.column.writes)
    )
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the stores that cells begin with."""
    folder = tmp_path_factory.mktemp("filled")
    for customers in (FEW, CUSTOMERS):
        filled_store(folder / f"{customers}.db", customers)
    return folder


@pytest.fixture(scope="module")
def ways(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Way]]:
    with faulty_ways(tmp_path_factory.mktemp("certificates")) as made:
        yield made


@pytest.mark.parametrize("cell", CASES)
def test_a_fault_at_a_call(
    cell: Cell,
    tmp_path: Path,
    filled: Path,
    ways: dict[str, Way],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    way = ways[cell.fault.way] if cell.fault.way else None
    with no_leak(way if cell.judged.kind is not Kind.LOST else None):
        ended = FaultDesk(tmp_path, filled, cell, way).run()
    check_calls(cell, ended)
    check_time(cell, ended)
    check_left_behind(cell, ended)
    check_silence(ended, caplog.text)


@pytest.mark.parametrize("cell", SOCKET_CELLS, ids=[cell.name for cell in SOCKET_CELLS])
def test_the_same_over_real_sockets(cell: Cell, tmp_path: Path, filled: Path) -> None:
    ended = FaultDesk(tmp_path, filled, cell).run_over_sockets()
    # What lies in the connection beyond the announced length may cost the next attempt, too.
    lost = cell.fault.name == "length too short" and cell.judged.kind is Kind.AGAIN
    check_calls(cell, ended, int(lost))
    check_left_behind(cell, ended)


def check_calls(cell: Cell, ended: Ended, extra: int = 0) -> None:
    """The class of the result and the number of requests."""
    wanted = expected(cell)
    if wanted.error is None:
        assert ended.error is None
    else:
        assert type(ended.error).__mro__.count(wanted.error)
    assert wanted.calls <= ended.calls <= wanted.calls + extra


def check_time(cell: Cell, ended: Ended) -> None:
    """No request beyond its minute, no wait beyond what a server or a person may ask for."""
    assert all(0 <= wait <= LONGEST_WAIT for wait in ended.waits)
    if cell.column.writes:
        assert sum(ended.waits) <= 2 * PATIENCE
    if "429" not in cell.fault.rule and "503=" not in cell.fault.rule:
        assert all(wait <= 2.0 for wait in ended.waits)
    spent = ended.seconds - sum(ended.waits) - READ_BACK
    assert spent <= 61 * ended.calls


def check_left_behind(cell: Cell, ended: Ended) -> None:
    """Server, store and journal are as before or as after, and they agree."""
    wanted = expected(cell)
    assert ended.before.keys() <= ended.after.keys()
    assert ended.created <= 1
    assert ended.kept_secrets == 0
    if cell.column.action == "sync":
        check_sync(cell, ended, wanted)
        return
    {
        "sign in": check_sign_in,
        "create": check_create,
        "rename": check_rename,
    }[cell.column.action](ended, wanted)


def check_sign_in(ended: Ended, wanted: Expected) -> None:
    assert ended.after == ended.before
    check_nothing_written(ended)


def check_sync(cell: Cell, ended: Ended, wanted: Expected) -> None:
    changed = {name for id_, name in ended.after.items() if ended.before.get(id_) != name}
    # A list that breaks off after its first page brings what that page had.
    broken = wanted.error is not None and issubclass(wanted.error, BREAKING)
    brought = wanted.error is None or (broken and cell.column.at > 1)
    assert changed == ({LISTED} if brought else set())
    assert len(ended.after) == CUSTOMERS
    check_nothing_written(ended)


def check_nothing_written(ended: Ended) -> None:
    assert [*ended.lines, *ended.open_intents] == []
    assert (ended.created, ended.renamed) == (0, "")


def check_create(ended: Ended, wanted: Expected) -> None:
    assert ended.created == int(wanted.done)
    assert not ended.renamed
    new = [name for id_, name in ended.after.items() if id_ not in ended.before]
    assert new == ([ACCOUNT.show_as] if wanted.error is None else [])
    check_journal(ended, wanted)


def check_rename(ended: Ended, wanted: Expected) -> None:
    assert ended.renamed == (RENAMED if wanted.done else "")
    assert ended.created == 0
    assert (RENAMED in ended.after.values()) == (wanted.error is None)
    assert len(ended.after) == len(ended.before)
    if not ended.steps:
        check_nothing_written(ended)
        assert wanted.error is not None
    else:
        check_journal(ended, wanted)


def check_journal(ended: Ended, wanted: Expected) -> None:
    """The intent was durable before the request, and tells what is known of its end."""
    steps = ended.steps
    assert steps.count("before request") == 1
    assert steps.index("after plan") < steps.index("after sent") < steps.index("before request")
    (line,) = ended.lines
    if wanted.error is None:
        assert line.outcome is ActivityOutcome.DONE
        assert steps[-1] == "after done"
    elif wanted.error is LostReplyError:
        assert line.outcome is ActivityOutcome.UNKNOWN
        assert [one.state for one in ended.open_intents] == [IntentState.UNKNOWN]
        assert isinstance(ended.error, LostReplyError)
        return
    else:
        assert line.outcome in {ActivityOutcome.REFUSED, ActivityOutcome.FAILED}
        assert steps[-1] == "after refused"
        assert not isinstance(ended.error, LostReplyError)
    assert not ended.open_intents


def check_silence(ended: Ended, log: str) -> None:
    """No secret in a message, in the log of the program, in the journal or in the activities."""
    shown = f"{ended.texts()}\n{log}"
    for secret in ended.secrets:
        assert secret not in shown


def test_the_good_certificate_is_believed(ways: dict[str, Way]) -> None:
    import httpx2

    request = httpx2.Request("GET", "https://api.central.sophos.com/whoami/v1")
    response = ways["good"].send(request)
    assert response.status_code == 200
    assert b'{"secure":true}' in b"".join(response.stream)  # type: ignore[arg-type]
    response.close()
    assert b"/whoami/v1" in ways["good"].leaked()[0]


def test_every_cell_is_a_case_or_has_a_reason() -> None:
    assert (len(T3_FAULTS), len(ENDPOINTS), len(ATTEMPTS)) == (46, 7, 3)
    assert {column.endpoint for column in COLUMNS} == set(ENDPOINTS)
    always = [cell for cell in ALL if not in_sweep(cell)]
    covered = {(cell.fault.name, cell.column.endpoint, cell.attempt) for cell in always}
    absent: Counter[str] = Counter()
    for fault in T3_FAULTS:
        for endpoint in ENDPOINTS:
            for attempt in ATTEMPTS:
                reason = reason_against(fault, endpoint, attempt)
                assert bool(reason) != ((fault.name, endpoint, attempt) in covered)
                if reason:
                    absent[f"{fault.name} x {endpoint}: {reason}"] += 1
    cases = len(T3_FAULTS) * len(ENDPOINTS) * len(ATTEMPTS) - absent.total()
    print(f"{cases} cells are cases, {absent.total()} cannot apply:")  # noqa: T201
    for reason, count in absent.items():
        print(f"  {count} {reason}")  # noqa: T201
    print(f"with more columns and faults: {len(ALL)} cases, {len(always)} of them always")  # noqa: T201
    assert cases + absent.total() == 966


def test_names_of_cells_are_their_own() -> None:
    names = [cell.name for cell in ALL]
    assert len(names) == len(set(names))


def test_a_gzip_bomb_costs_little_memory(tmp_path: Path, filled: Path) -> None:
    (cell,) = (
        cell
        for cell in ALL
        if (cell.fault.name, cell.column.name, cell.attempt) == ("gzip bomb", "create", "first")
    )
    FaultDesk(tmp_path, filled, cell).run()
    tracemalloc.start()
    try:
        FaultDesk(tmp_path, filled, cell).run()
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40_000_000
