"""The fault matrix as a table: what goes wrong, where, and what must follow.

Rows are faults, columns are the calls they hit, and each is tried at the first, the second and
every attempt. A cell that cannot apply names its reason. How a cell is run is `fault_desk`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from desktop_app.domain import errors
from desktop_app.domain.errors import AppError

FOR_EVER = 9_999
WAITED_OUT = 7
"""More refusals in a row than any limit of attempts."""


class Kind(Enum):
    """What the client does about a fault."""

    AGAIN = "tried again, three times in all"
    ANEW = "tried once more, with a new token"
    REJECTED = "tried once more, with a new token, and refused for good"
    STOP = "over at once"
    LOST = "sent once, and nobody knows"


class Judged(NamedTuple):
    """What the client does, and the error once it gives up."""

    kind: Kind
    error: type[AppError]


@dataclass(frozen=True, slots=True)
class Fault:
    """One row.

    `rule` holds actions of the simulator's fault language joined by ` + `; `way` names one of
    `faulty_ways` instead, where the fault lives in the socket. `done` tells whether the server
    does the work before its answer is spoilt. `times` is how often it comes when it is not for
    ever. `absent` and `never` give the reason why it cannot hit an endpoint, or an attempt.
    """

    name: str
    group: str
    reading: Judged
    writing: Judged
    rule: str = ""
    way: str = ""
    token: Judged | None = None
    done: bool = False
    times: int = 1
    absent: Mapping[str, str] = field(default_factory=dict)
    never: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_quota(self) -> bool:
        """Whether the server says that the quota is used up."""
        return self.rule.startswith("429")


@dataclass(frozen=True, slots=True)
class Column:
    """One call that is hit: the `at`-th call of an endpoint during an action.

    `endpoint` is one of the seven, `called` its name in the fault language; `clean` is how
    many calls of it the action makes when nothing goes wrong; `before` are rules that lead there.
    `extra` columns stand beside the one that makes the cell of the table.
    """

    name: str
    endpoint: str
    called: str
    action: str
    at: int = 1
    clean: int = 1
    before: str = ""
    extra: bool = False

    @property
    def writes(self) -> bool:
        """Whether the call that is hit changes something."""
        return self.called in {"create", "rename"}

    @property
    def in_background(self) -> bool:
        """Whether nobody waits for the call that is hit."""
        return self.called == "list"


ENDPOINTS = ("token", "whoami", "list page 1", "list page n", "get", "create", "rename")
ATTEMPTS = ("first", "second", "every")

COLUMNS = (
    Column("token at sign-in", "token", "token", "sign in"),
    Column("token before a create", "token", "token", "create", extra=True),
    Column(
        "token after a 401", "token", "token", "create", at=2, clean=2, before="create:401@1",
        extra=True,
    ),
    Column("whoami at sign-in", "whoami", "whoami", "sign in"),
    Column("whoami before a create", "whoami", "whoami", "create", extra=True),
    Column("first page", "list page 1", "list", "sync", clean=3),
    Column("last page", "list page n", "list", "sync", at=3, clean=3),
    Column("reading before a rename", "get", "get", "rename", clean=2),
    Column("reading after a rename", "get", "get", "rename", at=2, clean=2, extra=True),
    Column("create", "create", "create", "create"),
    Column("rename", "rename", "rename", "rename"),
)  # fmt: skip

OFFLINE_AGAIN = Judged(Kind.AGAIN, errors.OfflineError)
OFFLINE = Judged(Kind.STOP, errors.OfflineError)
INSECURE = Judged(Kind.STOP, errors.InsecureError)
UNREADABLE = Judged(Kind.STOP, errors.AnswerError)
BROKEN = Judged(Kind.AGAIN, errors.AnswerError)
REFUSED = Judged(Kind.STOP, errors.RejectedError)
DENIED = Judged(Kind.STOP, errors.AccessDenied)
CREDENTIALS = Judged(Kind.STOP, errors.CredentialsError)
UNKNOWN_THERE = Judged(Kind.STOP, errors.NotFoundError)
NOT_OFFERED = Judged(Kind.STOP, errors.NotOfferedError)
QUOTA = Judged(Kind.AGAIN, errors.QuotaError)
SERVER = Judged(Kind.AGAIN, errors.ServerError)
LOST = Judged(Kind.LOST, errors.LostReplyError)

_NO_TENANT = "asks about no single tenant: the row '403 on the list' stands for it"
_ONE_TENANT = "asks about one tenant: the row '403 of one tenant' stands for it"


def _tls(name: str) -> Fault:
    return Fault(name, "TLS", INSECURE, INSECURE, way=name)


def _way(name: str) -> Fault:
    return Fault(name, "connect", OFFLINE_AGAIN, OFFLINE_AGAIN, way=name)


def _packed(name: str, rule: str) -> Fault:
    return Fault(name, "broken body", BROKEN, LOST, rule=rule, done=True)


def _cut(name: str, rule: str) -> Fault:
    return Fault(name, "broken body", OFFLINE_AGAIN, LOST, rule=rule, done=True)


def _quota(name: str, header: str) -> Fault:
    return Fault(name, "status", QUOTA, QUOTA, rule=f"429={header}")


def _status(
    name: str, rule: str, reading: Judged, writing: Judged, token: Judged | None = None
) -> Fault:
    return Fault(name, "status", reading, writing, rule=rule, token=token)


def _trouble(rule: str) -> Fault:
    return _status(rule, rule, SERVER, LOST)


_CONNECT_AND_TLS = (
    _way("name not resolved"),
    _way("connection refused"),
    _way("network unreachable"),
    _way("proxy wants a password"),
    Fault("captive portal", "connect", OFFLINE_AGAIN, LOST, rule="200 + html"),
    _tls("certificate expired"),
    _tls("certificate of another host"),
    _tls("certificate signed by itself"),
    _tls("certificate of an unknown authority"),
    _tls("TLS 1.1 at most"),
    _tls("plain HTTP in the place of TLS"),
)

_TIME_AND_BODY = (
    Fault("no answer", "time", OFFLINE_AGAIN, LOST, rule="hang", done=True),
    Fault("header drip", "time", OFFLINE, LOST, way="header drip"),
    Fault("body drip", "time", OFFLINE, LOST, rule="drip=1s", done=True),
    Fault("stall in the middle", "time", OFFLINE_AGAIN, LOST, rule="stall=20", done=True),
    _cut("end within the header", "cut-head=20"),
    _cut("end within the body", "cut=20"),
    _cut("length too long", "length=5"),
    _packed("length too short", "length=-5"),
    _packed("gzip cut", "gzip-cut"),
    _packed("gzip with a wrong sum", "gzip-crc"),
    _packed("unknown encoding", "encoding=br"),
    _packed("five encodings in one another", "gzip-nested=5"),
    _packed("gzip bomb", "gzip-bomb=64"),
)

_STATUSES = (
    Fault(
        "401 expired",
        "status",
        Judged(Kind.ANEW, errors.CredentialsError),
        Judged(Kind.ANEW, errors.CredentialsError),
        rule="401",
        absent={"token": "the request for a token carries none that could expire"},
        never={"every": "a 401 that does not end is the row '401 again'"},
    ),
    Fault(
        "401 again",
        "status",
        Judged(Kind.REJECTED, errors.CredentialsError),
        Judged(Kind.REJECTED, errors.CredentialsError),
        rule="401",
        token=CREDENTIALS,
        times=2,
    ),
    Fault(
        "403 of one tenant",
        "status",
        DENIED,
        DENIED,
        rule="403",
        absent=dict.fromkeys(("token", "whoami", "list page 1", "list page n", "create"),
                             _NO_TENANT),
    ),
    Fault(
        "403 on the list",
        "status",
        DENIED,
        DENIED,
        rule="403",
        token=CREDENTIALS,
        absent=dict.fromkeys(("get", "rename"), _ONE_TENANT),
    ),
    _status("404", "404", UNKNOWN_THERE, NOT_OFFERED),
    _status("409", "409", REFUSED, REFUSED),
    _status("400", "400", REFUSED, REFUSED, CREDENTIALS),
    _status("422", "422", REFUSED, REFUSED),
    _status("451", "451", DENIED, DENIED),
    _status("202 empty", "202", BROKEN, LOST),
    _quota("429 without a time", "none"),
    _quota("429 seconds", "7"),
    _quota("429 date", "date+9"),
    _quota("429 date in the past", "date-60"),
    _quota("429 negative", "-3"),
    _quota("429 1e9", "1e9"),
    _quota("429 garbage", "soon"),
    _trouble("500"),
    _trouble("502"),
    _status("503 with a time", "503=5", SERVER, LOST),
    _trouble("504"),
    _status("3xx", "302=https://evil.example/", UNREADABLE, LOST),
)  # fmt: skip

T3_FAULTS = (*_CONNECT_AND_TLS, *_TIME_AND_BODY, *_STATUSES)
"""The 46 faults that every call must survive."""


def _after(status: int) -> Fault:
    name = f"{status} after the work"
    return Fault(name, "more", SERVER, LOST, rule=f"{status}-after", done=True)


MORE_FAULTS = (
    *(_after(status) for status in (500, 502, 503, 504)),
    Fault("202 after the work", "more", BROKEN, LOST, rule="202-after", done=True),
    Fault("closed before the work", "more", OFFLINE_AGAIN, LOST, rule="drop-before"),
    Fault("closed after the work", "more", OFFLINE_AGAIN, LOST, rule="drop-after", done=True),
    Fault("reset after the work", "more", OFFLINE_AGAIN, LOST, rule="reset", done=True),
    Fault("empty success", "more", BROKEN, LOST, rule="200"),
    Fault("empty body", "more", BROKEN, LOST, rule="empty-body", done=True),
    Fault("garbage", "more", BROKEN, LOST, rule="garbage", done=True),
    Fault("null", "more", BROKEN, LOST, rule="null", done=True),
    Fault("UTF-16", "more", BROKEN, LOST, rule="utf16", done=True),
    Fault("depth 100,000", "more", BROKEN, LOST, rule="deep=100000", done=True),
    Fault("ten megabytes", "more", BROKEN, LOST, rule="name-10mb", done=True),
    _status("405", "405", NOT_OFFERED, NOT_OFFERED),
    _status("408", "408", REFUSED, LOST),
    _status("410", "410", UNKNOWN_THERE, NOT_OFFERED),
    _status("413", "413", REFUSED, REFUSED),
    _status("501", "501", NOT_OFFERED, LOST),
    _status("307 to plain HTTP", "307=http://api.central.sophos.com/", UNREADABLE, LOST),
    _status("429 for an hour", "429=3600", QUOTA, Judged(Kind.STOP, errors.QuotaError)),
    _status("429 for ever", "429=1000000000", QUOTA, Judged(Kind.STOP, errors.QuotaError)),
)
"""What else was seen in the wild; the servers of a listing that lie are `test_central_paging`'s."""


class Cell(NamedTuple):
    """A fault that hits a call at an attempt."""

    fault: Fault
    column: Column
    attempt: str

    @property
    def name(self) -> str:
        """What the test is called."""
        return f"{self.fault.name}-{self.column.name}-{self.attempt}".replace(" ", "_")

    @property
    def is_waited_out(self) -> bool:
        """Whether the client goes on until the server allows the call, however often it refuses."""
        return self.attempt == "every" and self.column.in_background and self.fault.is_quota

    @property
    def times(self) -> int:
        """How often the fault comes."""
        if self.is_waited_out:
            return WAITED_OUT
        return FOR_EVER if self.attempt == "every" else self.fault.times

    @property
    def judged(self) -> Judged:
        """What must follow."""
        if self.column.called == "token":
            return self.fault.token or self.fault.reading
        return self.fault.writing if self.column.writes else self.fault.reading


def reason_against(fault: Fault, endpoint: str, attempt: str) -> str:
    """Why a fault cannot hit an endpoint at an attempt, empty when it can."""
    return fault.absent.get(endpoint, "") or fault.never.get(attempt, "")


def cells(faults: tuple[Fault, ...], columns: tuple[Column, ...] = COLUMNS) -> Iterator[Cell]:
    """Every cell that applies."""
    for fault in faults:
        for column in columns:
            for attempt in ATTEMPTS:
                if not reason_against(fault, column.endpoint, attempt):
                    yield Cell(fault, column, attempt)


class Expected(NamedTuple):
    """How a cell ends: calls of the endpoint, the error (None for success) and who did what."""

    calls: int
    error: type[AppError] | None
    done: bool


def expected(cell: Cell) -> Expected:
    """What is demanded of a cell, counted out from its row and column."""
    kind, error = cell.judged
    column, extra = cell.column, int(cell.attempt == "second")
    if cell.is_waited_out:
        return Expected(column.clean + cell.times, None, done=True)
    if kind in {Kind.AGAIN, Kind.ANEW} and cell.attempt != "every":
        return Expected(column.clean + 1 + extra, None, done=True)
    spent = {Kind.AGAIN: 2, Kind.ANEW: 1, Kind.REJECTED: 1}.get(kind, 0)
    calls = column.at + spent + extra
    if column.name == "reading after a rename":
        return Expected(calls, errors.LostReplyError, done=True)
    if column.called == "rename" and kind is Kind.LOST and cell.fault.done:
        return Expected(calls, None, done=True)
    return Expected(calls, error, done=column.writes and kind is Kind.LOST and cell.fault.done)
