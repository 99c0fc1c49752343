"""What the page says where the table is empty, and what can be done about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from desktop_app.domain.text import visible
from desktop_app.gui.widgets.button import ButtonSpec

translate = QCoreApplication.translate

SEARCH_ALL = "searchAllButton"
CLEAR_SEARCH = "clearSearchButton"
SHOW_ALL = "showAllButton"
REFRESH = "emptyRefreshButton"


class Emptiness(NamedTuple):
    """Arguments of `EmptyState.show_state`."""

    icon: str
    title: str
    lines: list[str]
    actions: list[ButtonSpec]


def emptiness(
    *, query: str, filter_name: str, hits_in_all: int, total: int, syncing: bool
) -> Emptiness:
    """Why nothing is shown.

    `filter_name` is the quick filter's word, empty for all; `hits_in_all` is how many of all
    `total` customers the query finds.
    """
    if not total:
        return _nobody(syncing=syncing)
    if query.strip():
        return _no_hits(query.strip(), filter_name, hits_in_all, total)
    return Emptiness(
        "check",
        translate("EmptyState", "No customers match this filter"),
        [
            translate(
                "EmptyState", "There are no customers under “{filter}” at the moment."
            ).format(filter=filter_name)
        ],
        [ButtonSpec(SHOW_ALL, translate("EmptyState", "Show all customers"), "users")],
    )


def _nobody(*, syncing: bool) -> Emptiness:
    if syncing:
        return Emptiness(
            "refresh",
            translate("EmptyState", "Loading your customers…"),
            [translate("EmptyState", "They appear here as soon as Sophos Central responds.")],
            [],
        )
    return Emptiness(
        "users",
        translate("EmptyState", "No customers yet"),
        [translate("EmptyState", "Refresh to load your customers from Sophos Central.")],
        [ButtonSpec(REFRESH, translate("EmptyState", "Refresh"), "refresh", "F5")],
    )


def _no_hits(query: str, filter_name: str, hits_in_all: int, total: int) -> Emptiness:
    title = translate("EmptyState", "No results for “{query}”").format(query=visible(query))
    clear = ButtonSpec(CLEAR_SEARCH, translate("EmptyState", "Clear search"), "", "Esc")
    if not filter_name:
        line = translate("EmptyState", "No customer name contains this text.")
        return Emptiness("search-x", title, [line], [clear])
    lines = [
        translate("EmptyState", "No customer name under “{filter}” contains this text.").format(
            filter=filter_name
        )
    ]
    if not hits_in_all:
        return Emptiness("search-x", title, lines, [clear])
    lines.append(_Hits().text(hits_in_all, total))
    search_all = ButtonSpec(SEARCH_ALL, translate("EmptyState", "Search all customers"), "search")
    return Emptiness("search-x", title, lines, [search_all, clear])


class _Hits(QObject):
    """Plural forms are found by `lupdate` only in the `tr` of a class."""

    def text(self, hits: int, total: int) -> str:
        words = self.tr("Among all {total} customers there are %Ln match(es).", "", hits)
        return words.format(total=QLocale().toString(total))
