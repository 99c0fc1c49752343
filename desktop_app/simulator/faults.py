"""The fault language: what goes wrong, at which call, how often; and when it is due.

    spec     := rule { ("," | ";") rule }
    rule     := endpoint [ "[" target "]" ] [ "@" first ] ":" [ "p=" probability ":" ]
                action [ "=" value ] [ "@" first ] [ "*" times ]
    endpoint := token | whoami | list | get | create | rename | licences | firewalls
                | billing | health | alerts | "*"
    target   := numbers | "page=" numbers | member "=" text
    numbers  := range { "," range }
    range    := number [ "-" [ number ] ]

`@3` is the third call of that endpoint, `*2` two calls from there on (`@3` alone: one call;
`*2` alone: the first two; neither: every call). `p=0.05` makes a rule due in one call of twenty.
Separators inside of double quotes, brackets and braces do not end a rule.

A target names some calls of an endpoint, and calls are then counted among these alone:
licences[1-5] are the calls for the first five customers of the partner's list,
health[billingType=usage] those for customers whose member has this text (`oddity` is the name
of an odd customer, see below), and list[page=2-] those for the second page and all behind it.

Status          503            the error object with any status from 200 to 599, nothing done
                503-after      the same, after the server did the work
                429=5          with Retry-After: 5; also 429=1.5, 429=date+5, 429=none, 429=anything
                302=URL        with Location: URL
Time            delay=2s       waits (s or ms) before the answer
                hang           does the work and never answers
                stall=N        sends N bytes of the body, then nothing
                drip=1s        waits before each byte of the body
Connection      refuse         no connection           drop-before  closed, nothing done
                drop-after     closed after the work   reset        reset after the work
                cut=N          closed after N bytes of the body (negative: from its end)
                cut-head=N     closed after N bytes of status line and headers
                length=N       Content-Length wrong by N (length=-5 is too short)
Body            html  empty-body  garbage  null  bom  utf16  nan  surrogate  deep=N
                echo           an error object that repeats the headers and body it was sent
                gzip-cut  gzip-crc  gzip-bomb=MB  gzip-nested=N  encoding=NAME
Members         set=PATH:JSON  the member at PATH has this value: set=licenses.*.quantity:10.0
                drop=PATH      there is no member at PATH: drop=pages.items
                upper=PATH     the text at PATH is in capitals: upper=items.*.apiHost
                PATH is names, or numbers from 0, with dots between them and `*` for all of them;
                `set` makes missing objects, any other path that leads nowhere changes nothing
Listing         loop           every page is the first one and there is always another
                shrink  grow   the totals change by a page with every call
                total=N  items=N  current=N  pages.total, pages.items, pages.current say N
                no-pages       no `pages` at all
                page-size=N    a page holds at most N records, whatever was asked for
                dup            the first record again at the end of the page
                skip=N         the last N records are left out, the totals stay
                empty          no records
                bad-row        the first record is a number
                id=TEXT        the first record's id is TEXT (id=null: null)
                name=TEXT      the first record's name is TEXT
                name-10mb      the first record's name has ten million letters

The first five customers are broken:        licences[1-5]:500
These credentials may not read licences:    licences:403
Totals are on the first page alone:         list[page=2-]:drop=pages.total
The second page is cut once:                list[page=2]:cut=200*1
An end that is no date:                     licences[3]:set=licenses.*.endDate:"12/31/2026"
Nothing but firewalls is sold:              list:set=items.*.products:[],licences:empty
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random

from .protocol import Request, Response
from .targets import Customer, Target, parse_target

ENDPOINTS = ("token", "whoami", "list", "get", "create", "rename", "licences", "firewalls",
             "billing", "health", "alerts", "*")  # fmt: skip
_RULE = re.compile(
    r"(?P<endpoint>[a-z*]+)(\[(?P<target>[^\]]*)\])?(@(?P<early>\d+))?:"
    r"(p=(?P<chance>[0-9.]+):)?"
    r"(?P<action>[0-9a-z-]+?)(=(?P<value>.*?))?(@(?P<first>\d+))?(\*(?P<times>\d+))?"
)
_NONE, _WHOLE, _TEXT, _TIME, _OPTIONAL = "no value", "a whole number", "a value", "a time", ""
_PATH, _MEMBER = "a path", "a path, a colon and a JSON value"
ACTIONS = {
    "delay": _TIME, "hang": _NONE, "stall": _WHOLE, "drip": _TIME,
    "refuse": _NONE, "drop-before": _NONE, "drop-after": _NONE, "reset": _NONE,
    "cut": _WHOLE, "cut-head": _WHOLE, "length": _WHOLE,
    "html": _NONE, "empty-body": _NONE, "garbage": _NONE, "null": _NONE, "bom": _NONE,
    "utf16": _NONE, "nan": _NONE, "surrogate": _NONE, "deep": _WHOLE, "echo": _NONE,
    "gzip-cut": _NONE, "gzip-crc": _NONE, "gzip-bomb": _OPTIONAL, "gzip-nested": _WHOLE,
    "encoding": _TEXT,
    "set": _MEMBER, "drop": _PATH, "upper": _PATH,
    "loop": _NONE, "shrink": _NONE, "grow": _NONE, "total": _WHOLE, "items": _WHOLE,
    "current": _WHOLE, "no-pages": _NONE, "page-size": _WHOLE, "dup": _NONE,
    "skip": _WHOLE, "empty": _NONE, "bad-row": _NONE, "id": _TEXT, "name": _TEXT,
    "name-10mb": _NONE,
}  # fmt: skip
_STATUS = re.compile(r"[2-5]\d\d(-after)?")
_TIME_FORM = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")
_WHOLE_FORM = re.compile(r"[+-]?\d{1,12}")
_PATH_FORM = re.compile(r"[^.:]+(\.[^.:]+)*")
_PART = re.compile(r'"(?:\\.|[^"\\])*"|.', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `first` counts from 1, `times` and `target` are None without a limit."""

    endpoint: str
    action: str
    value: str = ""
    first: int = 1
    times: int | None = None
    chance: float = 1.0
    target: Target | None = None

    @property
    def counted_with(self) -> tuple[str, Target | None]:
        """Return which calls are counted for this rule; rules for the same calls share it."""
        return self.endpoint, self.target

    def due(self, call: int, dice: Random) -> bool:
        """Tell whether the rule is due at the call with this number, from 1."""
        if call < self.first or (self.times is not None and call >= self.first + self.times):
            return False
        return self.chance >= 1.0 or dice.random() < self.chance

    @property
    def number(self) -> int:
        """Return the value as a whole number, 0 without one."""
        return int(self.value) if self.value else 0

    @property
    def seconds(self) -> float:
        """Return the value as seconds."""
        found = _TIME_FORM.fullmatch(self.value)
        assert found is not None
        return float(found[1]) / (1000 if found[2] == "ms" else 1)


@dataclass(frozen=True, slots=True)
class FaultPlan:
    """All rules of a fault specification."""

    rules: tuple[Rule, ...]


def parse_faults(spec: str) -> FaultPlan:
    """Return the plan of a specification; raises ValueError that names the rule and its fault."""
    texts = [text.strip() for text in _split(spec)]
    if not any(texts):
        raise ValueError("no fault rule given")
    return FaultPlan(tuple(_parse_rule(text) for text in texts))


def _split(spec: str) -> list[str]:
    """Return the texts between separators that are in no quotes, brackets or braces."""
    texts, depth = [""], 0
    for part in _PART.findall(spec):
        if part in ",;" and not depth:
            texts.append("")
            continue
        depth = max(0, depth + (part in "[{") - (part in "]}"))
        texts[-1] += part
    return texts


def _parse_rule(text: str) -> Rule:
    found = _RULE.fullmatch(text)
    if found is None:
        raise ValueError(f"fault rule {text!r}: expected endpoint:action, such as list:delay=2s")
    if found["endpoint"] not in ENDPOINTS:
        raise ValueError(
            f"fault rule {text!r}: unknown endpoint {found['endpoint']!r}, "
            f"expected one of {' '.join(ENDPOINTS)}"
        )
    if found["early"] and found["first"]:
        raise ValueError(f"fault rule {text!r}: the first call is given twice")
    action, value = found["action"], found["value"]
    _check_value(text, action, value)
    first = _count(text, found["early"] or found["first"])
    times = _count(text, found["times"])
    return Rule(
        found["endpoint"],
        action,
        value or "",
        first or 1,
        times or (1 if first else None),
        _chance(text, found["chance"]),
        _target(text, found["endpoint"], found["target"]),
    )


def _target(text: str, endpoint: str, target: str | None) -> Target | None:
    if target is None:
        return None
    try:
        return parse_target(endpoint, target)
    except ValueError as error:
        raise ValueError(f"fault rule {text!r}: {error}") from None


def _check_value(text: str, action: str, value: str | None) -> None:
    if _STATUS.fullmatch(action):
        return
    if action not in ACTIONS:
        raise ValueError(f"fault rule {text!r}: unknown action {action!r}")
    wanted = ACTIONS[action]
    right = {
        _NONE: value is None,
        _WHOLE: value is not None and _WHOLE_FORM.fullmatch(value) is not None,
        _TEXT: bool(value),
        _TIME: value is not None and _TIME_FORM.fullmatch(value) is not None,
        _OPTIONAL: value is None or value.isdigit(),
        _PATH: value is not None and _PATH_FORM.fullmatch(value) is not None,
        _MEMBER: value is not None and _is_member(value),
    }[wanted]
    if not right:
        raise ValueError(f"fault rule {text!r}: {action} takes {wanted or 'a whole number'}")


def _is_member(value: str) -> bool:
    path, colon, text = value.partition(":")
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return bool(colon) and _PATH_FORM.fullmatch(path) is not None


def _count(text: str, digits: str | None) -> int:
    if digits is None:
        return 0
    if not 1 <= int(digits) <= 1_000_000_000:
        raise ValueError(f"fault rule {text!r}: calls count from 1")
    return int(digits)


def _chance(text: str, digits: str | None) -> float:
    if digits is None:
        return 1.0
    try:
        chance = float(digits)
    except ValueError:
        chance = -1.0
    if not 0.0 < chance <= 1.0:
        raise ValueError(f"fault rule {text!r}: p must be above 0 and at most 1")
    return chance


class Faults:
    """A plan at work: counts the calls of each endpoint and target and applies what is due."""

    def __init__(self, plan: FaultPlan | None, seed: int) -> None:
        self._rules = plan.rules if plan else ()
        self._calls: Counter[tuple[str, Target | None]] = Counter()
        self._dice = Random(seed)

    def apply(
        self,
        endpoint: str,
        request: Request,
        now: datetime,
        work: Callable[[Request], Response],
        customer: Callable[[], Customer | None],
    ) -> Response:
        """Answer a call by doing the work, or not, and spoil the answer as the plan says.

        `customer` returns whom the call is about; it is asked only where a rule wants to know.
        """
        due = self._due(endpoint, request, customer) if self._rules else []
        if not due:
            return work(request)
        from .spoiling import spoil

        return spoil(due, request, now, work)

    def _due(
        self, endpoint: str, request: Request, customer: Callable[[], Customer | None]
    ) -> list[tuple[Rule, int]]:
        """Return the rules that are due, each with the number of the call among its calls."""
        matching = [
            rule
            for rule in self._rules
            if rule.endpoint in (endpoint, "*")
            and (rule.target is None or rule.target.hits(request, customer))
        ]
        self._calls.update({rule.counted_with for rule in matching})
        numbered = [(rule, self._calls[rule.counted_with]) for rule in matching]
        return [(rule, call) for rule, call in numbered if rule.due(call, self._dice)]
