"""Both kinds of paging as generators that end, whatever the server says (reliability.md T4)."""

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


def numbered_pages(fetch: NumberedFetch) -> Iterator[tuple[int, RawPage]]:
    """Pages by number from 1 on, each with its number.

    With a total, ends there; without one, at the first empty page: a short page proves nothing,
    as the server may have its own idea of a page's size. Raises `AnswerError` for a page that
    came before, for the number of another page, and for too many pages.
    """
    seen = _Seen()
    first_total: int | None = None
    empty = 0
    for number in range(1, MOST_PAGES + 1):
        page = decode_page(fetch(number))
        current, total = page.pages.current, _total_of(page)
        if current is not None and current != number:
            raise AnswerError(f"the server answers page {number} with page {current}")
        seen.add(page)
        if first_total is None:
            first_total = total
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
    """Pages by key, each with its number from 1; ends at a missing or empty `nextKey`.

    Never more than the server's own total of pages, where it gives one. Raises `AnswerError`
    for a key or a page that came before, and for too many pages.
    """
    seen = _Seen()
    keys: set[str] = set()
    key = ""
    for number in range(1, MOST_PAGES + 1):
        page = decode_page(fetch(key))
        seen.add(page)
        yield number, page
        key = page.pages.next_key or ""
        total = page.pages.total
        if not key or (total is not None and 0 < total <= number):
            return
        if key in keys:
            raise AnswerError(f"the server repeats the page key {redacted(key, limit=40)}")
        keys.add(key)
    raise AnswerError(f"more than {MOST_PAGES} pages")


class _Seen:
    """The fingerprints of the pages so far."""

    def __init__(self) -> None:
        self._prints: set[bytes] = set()

    def add(self, page: RawPage) -> None:
        if not page.items:
            return
        fingerprint = page.fingerprint()
        if fingerprint in self._prints:
            raise AnswerError("the server repeats a page")
        self._prints.add(fingerprint)


def _total_of(page: RawPage) -> int | None:
    """The total that may be believed: none at all when it denies the records beside it."""
    total = page.pages.total
    if total is None or total < 0 or (total == 0 and page.items):
        return None
    return total
