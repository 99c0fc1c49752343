"""Whatever is put in comes out again, and the changes told are the changes made."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from storage_samples import any_customers, any_licences, ids, texts

from desktop_app.domain.changes import Changes
from desktop_app.domain.coverage import coverage_of
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.licence import Licence
from desktop_app.domain.row import CustomerSummary
from desktop_app.storage import Store, open_store
from desktop_app.storage.coverage_text import (
    decode_coverage,
    decode_texts,
    encode_coverage,
    encode_texts,
)

listings = st.lists(any_customers, max_size=8)
many_licences = st.lists(any_licences, max_size=5)
firewalls = st.dictionaries(ids, st.lists(any_licences, max_size=3), max_size=4)
steps = st.lists(
    st.tuples(st.just("merge"), listings)
    | st.tuples(st.just("replace"), listings)
    | st.tuples(st.just("licences"), st.tuples(ids, many_licences))
    | st.tuples(st.just("firewalls"), firewalls),
    max_size=6,
)


@contextmanager
def new_store() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder, "store.db"))
        try:
            yield store
        finally:
            store.close()


@given(many_licences)
@settings(deadline=None)
def test_coverage_comes_back(licences: list[Licence]) -> None:
    coverage = coverage_of(licences)
    assert decode_coverage(encode_coverage(coverage)) == coverage


@given(st.lists(texts, max_size=5).map(tuple))
def test_lists_of_texts_come_back(values: tuple[str, ...]) -> None:
    assert decode_texts(encode_texts(values)) == values


@given(listings)
@settings(deadline=None, max_examples=60)
def test_a_listing_comes_back(listing: Sequence[Customer]) -> None:
    with new_store() as store:
        store.replace_customers(listing, 7)
        expected = {customer.id: customer for customer in listing}
        found = {key: store.details(key) for key in expected}
        assert {key: one and one.customer for key, one in found.items()} == expected
        assert store.count() == len(expected)
        assert not store.replace_customers(listing, 8)
        assert store.verify() == []


@given(any_customers, many_licences)
@settings(deadline=None, max_examples=60)
def test_licences_come_back(customer: Customer, licences: list[Licence]) -> None:
    with new_store() as store:
        store.merge_customers([customer], 7)
        told = store.save_licences(customer.id, licences, 8).upserted
        details = store.details(customer.id)
        assert details is not None
        assert details.licences == tuple(licences)
        assert store.first_summaries(5) == list(told)
        assert told[0].coverage == coverage_of(licences)
        assert store.verify() == []


@given(steps)
@settings(deadline=None, max_examples=60)
def test_whoever_applies_the_changes_sees_what_is_stored(steps: list[tuple[str, object]]) -> None:
    seen: dict[CustomerId, CustomerSummary] = {}
    with new_store() as store:
        for at, step in enumerate(steps, start=1):
            changes = _take(store, step, at)
            seen.update({one.id: one for one in changes.upserted})
            for gone in changes.removed:
                del seen[gone]
        stored = {one.id: one for batch in store.summaries(3) for one in batch}
        assert seen == stored
        assert store.verify() == []


def _take(store: Store, step: tuple[str, object], at: int) -> Changes:
    match step:
        case ("merge", listing):
            return store.merge_customers(listing, at)  # type: ignore[arg-type]
        case ("replace", listing):
            return store.replace_customers(listing, at)  # type: ignore[arg-type]
        case ("licences", (customer_id, licences)):  # type: ignore[misc]
            return store.save_licences(customer_id, licences, at)
        case (_, mapping):
            return store.replace_firewall_licences(mapping)  # type: ignore[arg-type]
