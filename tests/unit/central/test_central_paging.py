"""Pages that lie: both kinds of paging end, whatever a server says."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.central.paging import MOST_EMPTY, MOST_PAGES, keyed_pages, numbered_pages
from desktop_app.domain.errors import AnswerError


class Server:
    """Answers pages by a rule from the number of the call; counts the calls."""

    def __init__(self, rule: Callable[[int], object]) -> None:
        self._rule = rule
        self.calls = 0
        self.asked: list[object] = []

    def __call__(self, page: object) -> bytes:
        self.calls += 1
        self.asked.append(page)
        return json.dumps(self._rule(self.calls)).encode()


def page(first: int, count: int = 2, **pages: object) -> dict[str, object]:
    return {"items": [{"id": first * 1_000 + n} for n in range(count)], "pages": pages}


def read(server: Server) -> list[int]:
    return [len(found.items) for _, found in numbered_pages(server)]


def test_ends_at_the_total() -> None:
    server = Server(lambda n: page(n, current=n, total=3, items=6))
    assert read(server) == [2, 2, 2]
    assert server.asked == [1, 2, 3]


def test_a_listing_of_nobody_is_one_call() -> None:
    server = Server(lambda n: page(n, 0, current=1, total=0, items=0))
    assert read(server) == [0]


def test_without_a_total_it_reads_to_the_first_empty_page() -> None:
    server = Server(lambda n: page(n, 50 if n < 3 else 7 if n == 3 else 0))
    assert read(server) == [50, 50, 7, 0]


def test_without_pages_at_all() -> None:
    server = Server(lambda n: {"items": [{"id": n}] if n < 3 else []})
    assert read(server) == [1, 1, 0]


def test_a_page_that_repeats_is_an_error() -> None:
    server = Server(lambda n: page(min(n, 2), total=9))
    with pytest.raises(AnswerError, match="repeats a page"):
        read(server)
    assert server.calls == 3


def test_a_page_that_repeats_later_is_an_error() -> None:
    server = Server(lambda n: page(1 + (n - 1) % 3))
    with pytest.raises(AnswerError, match="repeats a page"):
        read(server)
    assert server.calls == 4


def test_the_number_of_another_page_is_an_error() -> None:
    server = Server(lambda n: page(n, current=1, total=3))
    with pytest.raises(AnswerError, match="answers page 2 with page 1"):
        read(server)


@pytest.mark.parametrize("total", [0, -1, -(10**9)])
def test_totals_that_deny_the_records_are_not_believed(total: int) -> None:
    server = Server(lambda n: page(n, 2 if n < 4 else 0, total=total))
    assert read(server)[:3] == [2, 2, 2]
    assert server.calls == 4


@pytest.mark.parametrize("total", [10**9, MOST_PAGES + 1])
def test_a_huge_total_is_an_error_at_once(total: int) -> None:
    server = Server(lambda n: page(n, total=total))
    with pytest.raises(AnswerError, match=str(total)):
        read(server)
    assert server.calls == 1


def test_a_shrinking_total_ends_the_listing() -> None:
    server = Server(lambda n: page(n, total=6 - n))
    assert len(read(server)) == 3


def test_a_total_may_grow_a_little() -> None:
    server = Server(lambda n: page(n, total=10 + min(n, 2)))
    assert len(read(server)) == 12


def test_a_total_that_grows_without_end_is_an_error() -> None:
    server = Server(lambda n: page(n, total=n + 1))
    with pytest.raises(AnswerError):
        read(server)
    assert server.calls <= 2 + 4


def test_an_empty_page_in_the_middle_does_not_end_the_listing() -> None:
    server = Server(lambda n: page(n, 0 if n == 2 else 2, total=4))
    assert read(server) == [2, 0, 2, 2]


def test_nothing_but_empty_pages_end_soon() -> None:
    server = Server(lambda n: page(n, 0, total=4_000))
    assert len(read(server)) == MOST_EMPTY


def test_the_hard_cap_without_totals() -> None:
    server = Server(page)
    with pytest.raises(AnswerError, match=str(MOST_PAGES)):
        read(server)
    assert server.calls == MOST_PAGES


def test_a_server_with_smaller_pages_loses_nothing() -> None:
    server = Server(lambda n: page(n, 50 if n < 4 else 20, current=n, size=50, total=4))
    assert sum(read(server)) == 170


PAGE = st.fixed_dictionaries(
    {"items": st.lists(st.integers(0, 5).map(lambda n: {"id": n}), max_size=3)},
    optional={
        "pages": st.fixed_dictionaries(
            {},
            optional={
                "total": st.one_of(st.none(), st.integers(-3, 12), st.just(10**9)),
                "current": st.one_of(st.none(), st.integers(0, 4)),
                "nextKey": st.one_of(st.none(), st.sampled_from(["", "a", "b", "c"])),
            },
        )
    },
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PAGE, min_size=1, max_size=8))
def test_every_server_is_done_within_its_total_and_three(pages: list[dict[str, object]]) -> None:
    server = Server(lambda n: pages[(n - 1) % len(pages)])
    first = pages[0].get("pages", {}).get("total")  # type: ignore[attr-defined]
    with contextlib.suppress(AnswerError):
        read(server)
    seen_most = max(len(pages) * 2 + MOST_EMPTY, (first or 0) + 3 if (first or 0) < 100 else 0)
    assert server.calls <= seen_most
    keyed = Server(lambda n: pages[(n - 1) % len(pages)])
    with contextlib.suppress(AnswerError):
        list(keyed_pages(keyed))
    assert keyed.calls <= 5


def keys(server: Server) -> list[int]:
    return [len(found.items) for _, found in keyed_pages(server)]


@pytest.mark.parametrize("last", [None, ""])
def test_keyed_pages_end_at_a_missing_or_empty_key(last: str | None) -> None:
    server = Server(lambda n: page(n, nextKey=f"key {n}" if n < 3 else last))
    assert keys(server) == [2, 2, 2]
    assert server.asked == ["", "key 1", "key 2"]


def test_keyed_pages_without_a_pages_object_are_one() -> None:
    assert keys(Server(lambda n: {"items": [{"id": n}]})) == [1]


def test_a_repeated_key_is_an_error() -> None:
    server = Server(lambda n: page(n, nextKey="ab"[n % 2]))
    with pytest.raises(AnswerError, match="repeats the page key"):
        keys(server)
    assert server.calls == 3


def test_a_repeated_keyed_page_is_an_error() -> None:
    server = Server(lambda n: page(1, nextKey=str(n)))
    with pytest.raises(AnswerError, match="repeats a page"):
        keys(server)
    assert server.calls == 2


def test_t23_a_total_is_no_end_of_keyed_pages() -> None:
    server = Server(lambda n: page(n, 2 if n < 4 else 0, nextKey=str(n), total=1, items=2))
    assert keys(server) == [2, 2, 2, 0]
    assert server.asked == ["", "1", "2", "3"]


def test_t23_a_key_beside_the_last_full_page_leads_to_an_empty_one_without_items() -> None:
    last = {"pages": {"nextKey": "k", "total": 1, "items": 2}}
    assert keys(Server(lambda n: page(n, nextKey="k", total=1, items=2) if n == 1 else last)) == [
        2,
        0,
    ]


def test_t23_a_key_may_be_a_number() -> None:
    server = Server(lambda n: page(n, nextKey=2000818931339 if n == 1 else None))
    assert keys(server) == [2, 2]
    assert server.asked == ["", "2000818931339"]


@pytest.mark.parametrize("odd", [True, False, {}, ["k"], 1.5])
def test_t23_a_key_that_is_none_is_no_silent_end(odd: object) -> None:
    with pytest.raises(AnswerError, match="key of the next page"):
        keys(Server(lambda n: page(n, nextKey=odd)))


def test_t10_totals_on_the_first_page_only_are_kept() -> None:
    server = Server(lambda n: page(n, **({"total": 3, "items": 6} if n == 1 else {})))
    assert read(server) == [2, 2, 2]
    assert server.calls == 3


def test_t10_a_later_total_of_an_odd_type_contradicts_nothing() -> None:
    server = Server(lambda n: page(n, total=3 if n == 1 else "3", items=[] if n > 1 else 6))
    pages = [found for _, found in numbered_pages(server)]
    assert [len(found.items) for found in pages] == [2, 2, 2]
    assert [bool(found.oddities) for found in pages] == [False, True, True]


NOTHING = [
    {},
    {"items": None},
    {"pages": {}},
    {"pages": {"current": 1, "size": 100}},
    {"pages": {"total": 0}},
    {"pages": {"total": 0, "items": 0}},
    {"items": None, "pages": {"items": 0}},
    {"pages": {"total": 1, "items": 0}},
]


def numbers(server: Server, *, zero_must_be_said: bool) -> list[int]:
    pages = numbered_pages(server, zero_must_be_said=zero_must_be_said)
    return [len(found.items) for _, found in pages]


@pytest.mark.parametrize("body", NOTHING, ids=str)
def test_t16_a_list_without_items_is_empty(body: dict[str, object]) -> None:
    assert numbers(Server(lambda n: body), zero_must_be_said=False) == [0]
    assert keys(Server(lambda n: body)) == [0]


@pytest.mark.parametrize("body", NOTHING, ids=str)
def test_t16_for_customers_only_where_the_totals_say_0(body: dict[str, object]) -> None:
    totals: dict[str, object] = body.get("pages", {})  # type: ignore[assignment]
    if 0 in totals.values():
        assert numbers(Server(lambda n: body), zero_must_be_said=True) == [0]
    else:
        with pytest.raises(AnswerError, match="has no items"):
            numbers(Server(lambda n: body), zero_must_be_said=True)


@pytest.mark.parametrize("totals", [{"total": 1}, {"items": 7}, {"total": 0, "items": 7}], ids=str)
@pytest.mark.parametrize("zero_must_be_said", [True, False])
def test_t16_no_items_where_the_totals_speak_of_some_is_an_error(
    totals: dict[str, object], zero_must_be_said: bool
) -> None:
    with pytest.raises(AnswerError, match="has no items"):
        numbers(Server(lambda n: {"pages": totals}), zero_must_be_said=zero_must_be_said)
    with pytest.raises(AnswerError, match="has no items"):
        keys(Server(lambda n: {"pages": totals}))


@pytest.mark.parametrize("zero_must_be_said", [True, False])
def test_t16_a_later_page_without_items_is_an_error_while_records_are_missing(
    zero_must_be_said: bool,
) -> None:
    server = Server(lambda n: page(n, total=3, items=6) if n < 3 else {"pages": {}})
    with pytest.raises(AnswerError, match="has no items"):
        numbers(server, zero_must_be_said=zero_must_be_said)


def test_t16_a_later_page_without_items_ends_a_list_without_totals() -> None:
    rule = Server(lambda n: page(n) if n < 3 else {"pages": {"current": n}})
    assert numbers(rule, zero_must_be_said=False) == [2, 2, 0]


def test_the_hard_cap_of_keyed_pages() -> None:
    server = Server(lambda n: page(n, nextKey=str(n)))
    with pytest.raises(AnswerError, match=str(MOST_PAGES)):
        keys(server)
    assert server.calls == MOST_PAGES
