"""Both kinds of paging as generators that end, whatever the server says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_app.domain.errors import AnswerError

from .envelope import RawPage, decode_page
from .redact import redacted

MOST_PAGES = 5_000
"""The hard cap of pages of one listing."""

MOST_GROWTH = 3
"""How many pages a listing may grow by while it is read."""

MOST_EMPTY = 3
"""How many empty pages in a row are read before the rest is believed to be empty too."""

NumberedFetch = Callable[[int], bytes]
KeyedFetch = Callable[[str], bytes]


def numbered_pages(
    fetch: NumberedFetch, *, zero_must_be_said: bool = False
) -> Iterator[tuple[int, RawPage]]:
    """Pages by number from 1 on, each with its number.

    With a total, ends there; a page without one contradicts nothing, and the first total goes on
    counting. Without any, ends at the first empty page: a short page proves nothing, as the server
    may have its own idea of a page's size. Raises `AnswerError` for a page that came before, for
    the number of another page, for too many pages, and for missing `items` where there should be
    some; with `zero_must_be_said` a list without `items` is empty only when totals say 0.
    """
    listing = _Listing(zero_must_be_said=zero_must_be_said)
    first_total: int | None = None
    empty = 0
    for number in range(1, MOST_PAGES + 1):
        page = decode_page(fetch(number))
        current, total = page.pages.current, _total_of(page)
        if current is not None and current != number:
            raise AnswerError(f"the server answers page {number} with page {current}")
        listing.add(number, page)
        if first_total is None:
            first_total = total
        elif total is None:
            total = first_total
        yield number, page
        empty = 0 if page.items else empty + 1
        if total is None:
            if empty:
                return
        elif number >= total or empty == MOST_EMPTY:
            return
        elif total > min(MOST_PAGES, (first_total or total) + MOST_GROWTH):
            raise AnswerError(f"the server speaks of {total} pages at page {number}")
    raise AnswerError(f"more than {MOST_PAGES} pages")


def keyed_pages(fetch: KeyedFetch) -> Iterator[tuple[int, RawPage]]:
    """Pages by key, each with its number from 1; ends at an empty page or a missing `nextKey`.

    A total is no end: the last full page may come with a key, too. Raises `AnswerError` for a key
    or a page that came before, for a key that is none, and for too many pages.
    """
    listing = _Listing()
    keys: set[str] = set()
    key = ""
    for number in range(1, MOST_PAGES + 1):
        page = decode_page(fetch(key))
        listing.add(number, page)
        yield number, page
        key = _next_key(page)
        if not key or not page.items:
            return
        if key in keys:
            raise AnswerError(f"the server repeats the page key {redacted(key, limit=40)}")
        keys.add(key)
    raise AnswerError(f"more than {MOST_PAGES} pages")


class _Listing:
    """The pages of a list so far: their fingerprints, and whether records are missing."""

    def __init__(self, *, zero_must_be_said: bool = False) -> None:
        self._zero_must_be_said = zero_must_be_said
        self._prints: set[bytes] = set()
        self._read = 0
        self._total: int | None = None
        self._items: int | None = None

    def add(self, number: int, page: RawPage) -> None:
        """Count a page in. Raises `AnswerError` for one that repeats or lacks its records."""
        if page.pages.total is not None:
            self._total = page.pages.total
        if page.pages.items is not None:
            self._items = page.pages.items
        if not page.has_items:
            self._require_empty(number)
        if not page.items:
            return
        self._read += len(page.items)
        fingerprint = page.fingerprint()
        if fingerprint in self._prints:
            raise AnswerError("the server repeats a page")
        self._prints.add(fingerprint)

    def _require_empty(self, number: int) -> None:
        """Servers leave `items` out of an empty list; elsewhere it is a broken answer."""
        if self._zero_must_be_said:
            said = self._total if self._items is None else self._items
            empty = said == self._read == 0
        elif self._items is not None:
            empty = self._items <= self._read
        else:
            empty = self._total is None or self._total < number
        if not empty:
            raise AnswerError("the answer has no items")


def _total_of(page: RawPage) -> int | None:
    """The total that may be believed: none at all when it denies the records beside it."""
    total = page.pages.total
    if total is None or total < 0 or (total == 0 and page.items):
        return None
    return total


def _next_key(page: RawPage) -> str:
    """The key of the next page, empty for none. Raises `AnswerError` for what cannot be a key."""
    key = page.pages.next_key
    if key is None:
        return ""
    if isinstance(key, bool) or not isinstance(key, str | int):
        raise AnswerError("the key of the next page is neither text nor a number")
    return str(key)
