"""Summaries of customers from the store: the first picture and the whole list, fast.

Reads with SQL text, not with Peewee, whose import would take a sixth of the start. Writing is
not its job.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter
from sys import intern
from typing import Any

from desktop_app.domain.access import Access
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.domain.row import CustomerSummary

from .collection import without_collection
from .coverage_text import decode_coverage, decode_texts
from .engine import Engine

SUMMARY_COLUMNS = (
    "id",
    "display_name",
    "folded",
    "city",
    "region",
    "billing_type",
    "status",
    "api_host",
    "product_codes",
    "coverage",
    "probe",
    "checked_at",
    "partner_trial",
    "incomplete",
    "read_at",
)
"""The columns of a summary, in the order that `summaries_of` reads them."""

_COUNT = "SELECT count(*) FROM customer"
_ALL = f"SELECT {', '.join(SUMMARY_COLUMNS)} FROM customer"  # noqa: S608 - constants alone
_FIRST = f"{_ALL} ORDER BY next_end, folded LIMIT ?"
_TEXTS = [SUMMARY_COLUMNS.index(name) for name in ("id", "display_name", "folded", "api_host")]
_NUMERIC = ("checked_at", "partner_trial", "incomplete", "read_at")
_NUMBERS = [SUMMARY_COLUMNS.index(name) for name in _NUMERIC]
_probes = {access.value: access for access in Access}


def count(engine: Engine) -> int:
    """How many customers are known."""
    return int(engine.rows(_COUNT)[0][0])


def first_summaries(engine: Engine, limit: int) -> list[CustomerSummary]:
    """The first rows in the order of the next expiry as it was when it was written."""
    return summaries_of(engine, engine.rows(_FIRST, (limit,)))


def summaries(engine: Engine, batch: int) -> Iterator[list[CustomerSummary]]:
    """All customers in batches, as they were when the first batch was asked for."""
    for rows in engine.stream(_ALL, batch):
        yield summaries_of(engine, rows)


def summaries_of(engine: Engine, rows: Sequence[tuple[Any, ...]]) -> list[CustomerSummary]:
    """Summaries from rows of `SUMMARY_COLUMNS`; what repeats is made once."""
    new, probes, texts, covers = tuple.__new__, _probes, decode_texts, decode_coverage
    try:
        _require_types(rows)
        with without_collection():
            return [
                # Not by CustomerSummary(…): it takes three times as long.
                new(
                    CustomerSummary,
                    (
                        key,
                        name,
                        folded,
                        intern(city),
                        intern(region),
                        intern(billing),
                        intern(status),
                        host != "",
                        texts(codes),
                        None if coverage is None else covers(coverage),
                        probes[probe],
                        at,
                        trial != 0,
                        lossy != 0,
                        read,
                    ),
                )
                for (
                    key,
                    name,
                    folded,
                    city,
                    region,
                    billing,
                    status,
                    host,
                    codes,
                    coverage,
                    probe,
                    at,
                    trial,
                    lossy,
                    read,
                ) in rows
            ]
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(engine, "a summary cannot be read") from error


def _require_types(rows: Sequence[tuple[Any, ...]]) -> None:
    """Raise TypeError for a value of another type where making a summary would not notice."""
    for column in _TEXTS:
        "".join(map(itemgetter(column), rows))
    for column in _NUMBERS:
        sum(map(itemgetter(column), rows))


def damaged(engine: Engine, detail: str, customer_id: CustomerId | str = "") -> StorageError:
    """The error for a row that is not what was written."""
    text = f"{detail} ({customer_id})" if customer_id else detail
    return StorageError(StorageProblem.DAMAGED, text, path=str(engine.path))
