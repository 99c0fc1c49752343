"""Listings: only what differs is written and told, and nothing local is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from storage_samples import customer, customer_id, customers, licence

from desktop_app.domain.access import Access
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Contact, CustomerId
from desktop_app.domain.progress import ListingImpact
from desktop_app.domain.row import CustomerSummary
from desktop_app.domain.search import folded_name
from desktop_app.storage import Store


def everything(store: Store) -> dict[CustomerId, CustomerSummary]:
    return {summary.id: summary for batch in store.summaries() for summary in batch}


def test_a_new_customer_is_told_with_its_summary(store: Store) -> None:
    one = customer(1, "Müller GmbH", show_as="Müller")
    changes = store.merge_customers([one], 100)
    expected = CustomerSummary(
        id=one.id,
        display_name="Müller",
        folded=folded_name("Müller", "Müller GmbH"),
        city="Wien",
        region="eu02",
        billing_type="term",
        status="active",
        has_host=True,
        product_codes=one.product_codes,
        coverage=None,
        probe=Access.UNKNOWN,
        checked_at=0,
        partner_trial=False,
    )
    assert changes == Changes((expected,))
    assert everything(store) == {one.id: expected}


def test_an_equal_page_changes_nothing_but_when_it_was_listed(store: Store) -> None:
    listing = customers(30)
    store.merge_customers(listing, 100)
    assert not store.merge_customers(listing, 200)
    details = store.details(listing[3].id)
    assert details is not None
    assert details.listed_at == 200
    assert details.customer == listing[3]


def test_only_what_differs_is_told(store: Store) -> None:
    listing = customers(30)
    store.replace_customers(listing, 100)
    listing[4] = replace(listing[4], show_as="Anders")
    listing[9] = replace(listing[9], contact=None)
    listing[11] = replace(listing[11], extra='{"new": 1}')
    changes = store.replace_customers(listing, 200)
    assert {one.id for one in changes.upserted} == {listing[n].id for n in (4, 9, 11)}
    for number in (4, 9, 11):
        details = store.details(listing[number].id)
        assert details is not None
        assert details.customer == listing[number]


def test_a_contact_comes_and_goes(store: Store) -> None:
    for contact in (None, Contact(), Contact(email="a@example.com"), None):
        one = customer(1, contact=contact)
        store.merge_customers([one], 1)
        details = store.details(one.id)
        assert details is not None
        assert details.customer == one


def test_merging_removes_nobody(store: Store) -> None:
    store.replace_customers(customers(5), 1)
    assert not store.merge_customers([], 2)
    store.merge_customers([customer(9)], 3)
    assert store.count() == 6


def test_a_complete_listing_removes_the_others_with_their_licences(store: Store) -> None:
    store.replace_customers(customers(5), 1)
    store.save_licences(customer_id(5), [licence("CIXA", 50)], 2)
    changes = store.replace_customers(customers(4), 3)
    assert changes == Changes((), (customer_id(5),))
    assert store.details(customer_id(5)) is None
    assert store._engine.rows("SELECT count(*) FROM licence") == [(0,)]
    assert store._engine.rows("SELECT count(*) FROM contact") == [(4,)]


def test_an_empty_complete_listing_removes_everybody(store: Store) -> None:
    store.replace_customers(customers(1200), 1)
    assert len(store.replace_customers([], 2).removed) == 1200
    assert store.count() == 0


def test_an_update_keeps_what_reading_the_licences_came_to(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    before = store.save_licences(customer_id(1), [licence("CIXA", 50)], 77).upserted[0]
    changed = store.replace_customers([customer(1, "Neuer Name")], 2).upserted[0]
    assert changed == before._replace(display_name="Neuer Name", folded="neuer name")
    details = store.details(customer_id(1))
    assert details is not None
    assert (details.probe, details.checked_at, details.read_at) == (Access.OK, 77, 77)
    assert len(details.licences) == 1


def test_a_listing_that_names_one_twice_means_the_last(store: Store) -> None:
    changes = store.replace_customers([customer(1, "alt"), customer(1, "neu")], 1)
    assert [one.display_name for one in changes.upserted] == ["neu"]
    assert store.count() == 1


def test_the_impact_of_a_listing_is_told_without_applying_it(store: Store) -> None:
    store.replace_customers(customers(10), 1)
    some = [customer(number) for number in (1, 2, 3, 99, 99)]
    assert store.listing_impact(some) == ListingImpact(listed=4, known=10, removed=7)
    assert store.listing_impact(iter(())) == ListingImpact(listed=0, known=10, removed=10)
    assert store.count() == 10


def test_the_first_picture_leads_with_the_next_expiry(store: Store) -> None:
    store.replace_customers(customers(100), 1)
    for number, days in ((40, 300), (50, 10), (60, 90), (70, -200)):
        store.save_licences(customer_id(number), [licence("CIXA", days)], 1)
    first = store.first_summaries(6)
    assert [one.id for one in first[:3]] == [customer_id(number) for number in (50, 60, 40)]
    # Without a date that matters: by name, behind the others.
    assert [one.display_name for one in first[3:]] == ["Kunde 00001", "Kunde 00002", "Kunde 00003"]


@pytest.mark.parametrize("batch", [1, 7, 2000])
def test_all_customers_come_once_in_batches(store: Store, batch: int) -> None:
    store.replace_customers(customers(50), 1)
    batches = list(store.summaries(batch))
    assert all(0 < len(one) <= batch for one in batches)
    found = [summary.id for one in batches for summary in one]
    assert sorted(found) == [customer_id(number) for number in range(1, 51)]


def test_a_reading_that_is_left_halfway_holds_nothing_up(store: Store) -> None:
    store.replace_customers(customers(50), 1)
    reading = store.summaries(10)
    next(reading)
    store.merge_customers([customer(99)], 2)
    assert sum(map(len, reading)) == 40
    assert store.count() == 51


def test_what_repeats_is_kept_once(store: Store) -> None:
    store.replace_customers(customers(20), 1)
    rows = list(everything(store).values())
    assert rows[0].city is rows[1].city
    assert rows[0].product_codes is rows[4].product_codes
