"""Answers that lie: pages that repeat, shrink or miss records, members that are not as promised."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from .faults import Rule
from .protocol import Request, Response, encode
from .site import is_number

Edit = Callable[[dict[str, Any], list[Any], Rule, int], None]


def _loop(body: dict[str, Any], items: list[Any], _rule: Rule, _call: int) -> None:
    """Every page looks like one of very many; `always_first` makes them all the same."""
    pages = body.setdefault("pages", {})
    if "current" not in pages:
        pages["nextKey"] = "1"
        return
    pages["total"] = 1_000_000
    pages["items"] = 1_000_000 * max(1, len(items))


def _shift(step: int) -> Edit:
    def edit(body: dict[str, Any], _items: list[Any], _rule: Rule, call: int) -> None:
        pages = body.get("pages", {})
        if "total" in pages:
            pages["total"] = max(0, pages["total"] + step * (call - 1))
            pages["items"] = max(0, pages["items"] + step * (call - 1) * pages["size"])

    return edit


def _say(member: str) -> Edit:
    def edit(body: dict[str, Any], _items: list[Any], rule: Rule, _call: int) -> None:
        body.setdefault("pages", {})[member] = rule.number

    return edit


def _no_pages(body: dict[str, Any], _items: list[Any], _rule: Rule, _call: int) -> None:
    body.pop("pages", None)


def _dup(_body: dict[str, Any], items: list[Any], _rule: Rule, _call: int) -> None:
    items.extend(items[:1])


def _skip(_body: dict[str, Any], items: list[Any], rule: Rule, _call: int) -> None:
    del items[max(0, len(items) - rule.number) :]


def _empty(_body: dict[str, Any], items: list[Any], _rule: Rule, _call: int) -> None:
    items.clear()


def _bad_row(_body: dict[str, Any], items: list[Any], _rule: Rule, _call: int) -> None:
    items[:1] = [7]


def _first_member(member: str) -> Edit:
    def edit(_body: dict[str, Any], items: list[Any], rule: Rule, _call: int) -> None:
        if items and isinstance(items[0], dict):
            items[0][member] = None if rule.value == "null" else rule.value

    return edit


def _huge_name(_body: dict[str, Any], items: list[Any], _rule: Rule, _call: int) -> None:
    if items and isinstance(items[0], dict):
        items[0]["name"] = items[0]["showAs"] = "ä" * 10_000_000


def _set(body: dict[str, Any], _items: list[Any], rule: Rule, _call: int) -> None:
    path, _colon, text = rule.value.partition(":")
    for holder, key in _members(body, path.split("."), make=True):
        holder[key] = json.loads(text)


def _drop(body: dict[str, Any], _items: list[Any], rule: Rule, _call: int) -> None:
    # From the end, because a list that loses an element renumbers those behind it.
    for holder, key in reversed(list(_members(body, rule.value.split(".")))):
        del holder[key]


def _upper(body: dict[str, Any], _items: list[Any], rule: Rule, _call: int) -> None:
    for holder, key in _members(body, rule.value.split(".")):
        if isinstance(holder[key], str):
            holder[key] = holder[key].upper()


def _members(holder: Any, path: Sequence[str], *, make: bool = False) -> Iterator[tuple[Any, Any]]:
    """Yield the object or list, and the key in it, of each member that a path leads to.

    `make` also yields the key of a member that is missing, and makes the objects above it.
    """
    name, *rest = path
    for key in _keys(holder, name, make=make):
        if not rest:
            yield holder, key
            continue
        if isinstance(holder, dict):
            holder.setdefault(key, {})
        yield from _members(holder[key], rest, make=make)


def _keys(holder: Any, name: str, *, make: bool) -> Iterable[Any]:
    if isinstance(holder, dict):
        if name == "*":
            return list(holder)
        return [name] if make or name in holder else []
    if isinstance(holder, list):
        if name == "*":
            return range(len(holder))
        return [int(name)] if is_number(name) and int(name) < len(holder) else []
    return []


LIES: dict[str, Edit] = {
    "loop": _loop,
    "shrink": _shift(-1),
    "grow": _shift(1),
    "total": _say("total"),
    "items": _say("items"),
    "current": _say("current"),
    "no-pages": _no_pages,
    "dup": _dup,
    "skip": _skip,
    "empty": _empty,
    "bad-row": _bad_row,
    "id": _first_member("id"),
    "name": _first_member("name"),
    "name-10mb": _huge_name,
    "set": _set,
    "drop": _drop,
    "upper": _upper,
}


def always_first(request: Request, work: Callable[[Request], Response]) -> Response:
    """Answer with the first page as if it were the page that was asked for."""
    query = {key: value for key, value in request.query.items() if key != "pageFromKey"}
    response = work(replace(request, query={**query, "page": "1"}))
    asked = request.query.get("page", "1")
    if asked.isascii() and asked.isdigit():
        current = b'"current":%d,' % int(asked)
        return replace(response, body=response.body.replace(b'"current":1,', current, 1))
    return response


def lie(body: bytes, rule: Rule, call: int) -> bytes:
    """Return a listing with the rule's lie in it; anything that is no object stays as it is.

    A single tenant and a tenant's licences are read as listings of one kind of record, so that
    the lies about records apply to them too.
    """
    try:
        answer = json.loads(body)
    except ValueError:
        return body
    if not isinstance(answer, dict):
        return body
    items = answer.get("items", answer.get("licenses"))
    records = items if isinstance(items, list) else [answer]
    LIES[rule.action](answer, records, rule, call)
    return encode(answer)
